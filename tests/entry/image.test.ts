import { existsSync } from 'node:fs'
import { readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { connect, type Engine } from '../../src/sandbox/drivers/docker/engine.ts'
import { forgetBuild } from '../image/forget.ts'
import { tinyBase } from '../image/tiny-base.ts'
import { runCli } from '../support/cli.ts'
import { BASE_IMAGE, engineAnswers } from '../support/docker.ts'
import { skipped } from '../support/skip.ts'
import { filesIn } from '../support/task-dir.ts'

const docker = await engineAnswers()
const emulator = `/proc/sys/fs/binfmt_misc/qemu-${process.arch === 'arm64' ? 'x86_64' : 'aarch64'}`
const emulates = existsSync(emulator)
if (emulates) skipped(`a platform that cannot be emulated: ${emulator} is there`)

describe.skipIf(!docker)('benchgate image', () => {
  let engine: Engine
  let base: string
  beforeAll(async () => {
    engine = await connect(process.env.DOCKER_HOST ?? null)
    base = await tinyBase(engine)
  })
  afterAll(() => engine.close())

  /** a folder with an image file, a runtime that names it, and what it is made of */
  async function project(dockerfile: (marker: string) => string = plainly) {
    const marker = crypto.randomUUID()
    const root = await filesIn({
      'runtime.yaml': 'sandbox_backend: { kind: docker, image_config: image.yaml }\n',
      'image.yaml': `name: benchgate-test/cli-${marker}\ncontext: image\nargs: { FLAVOUR: sweet }\n`,
      'image/Dockerfile': dockerfile(marker),
      'image/main.js': '1',
    })
    const tags = async () => {
      const found = await engine.docker.listImages()
      return found.flatMap(({ RepoTags }) => RepoTags ?? []).filter((tag) => tag.includes(marker))
    }
    const emptied = async () => {
      for (const tag of await tags()) await engine.docker.getImage(tag).remove({ force: true })
      await forgetBuild(engine, marker)
    }
    onTestFinished(emptied)
    const env = { ...(process.env.DOCKER_HOST && { DOCKER_HOST: process.env.DOCKER_HOST }) }
    const image = (...args: string[]) => runCli(['image', ...args], { cwd: root, env })
    return { root, marker, tags, emptied, image }
  }
  const plainly = (marker: string) =>
    `FROM ${base}\nARG FLAVOUR\nRUN echo ${marker} && head -c 3000000 /dev/urandom >/tools\nCOPY main.js /app/\n`

  test('builds what is not there, says what it did, and does nothing the next time', async () => {
    const { image, tags, root } = await project()
    const first = await image('image.yaml')
    expect(first.err).toContain('COPY main.js /app/')
    expect(first.out).toMatch(
      // kept or not, by how long this machine took
      /^benchgate-test\/cli-\S+:[0-9a-f]{64}\nimage-cache: miss \([\d.]+ s to build, 0 of 2 steps taken over(?:; [^)]*)?\): .*caches\/images has no image of this content\.\n(?:not kept: building it took \d\.\d s, less than saving would\.\n)?$/,
    )
    expect(first.code).toBe(0)
    expect(await tags()).toEqual([first.out.split('\n')[0]])

    const second = await image('--runtime', 'runtime.yaml')
    expect(second.err).toBe('')
    expect(second.out).toMatch(
      /\nimage-cache: hit \(the engine has it\): nothing that goes into the image has changed\.\n$/,
    )
    expect(await readdir(join(root, 'caches/images'))).toContain('built')
  })

  test('as JSON it is one object', async () => {
    const { image } = await project()
    const { out } = await image('image.yaml', '--no-save', '--json')
    expect(JSON.parse(out)).toMatchObject({
      imageCache: 'miss',
      from: 'build',
      steps: { cached: 0, run: 2 },
      saved: null,
      seconds: { build: expect.any(Number), save: null },
    })
  })

  test('prints the digest that it would be named by, and builds nothing', async () => {
    const { image, tags } = await project()
    const told = await image('image.yaml', '--print-digest')
    expect(told.out).toMatch(/^[0-9a-f]{64}\n$/)
    expect(await tags()).toEqual([])
    const json = JSON.parse((await image('image.yaml', '--print-digest', '--json')).out)
    expect(json).toEqual({
      digest: told.out.trim(),
      tag: expect.stringContaining(told.out.trim()),
      platform: expect.any(String),
    })
    const built = await image('image.yaml', '--no-save')
    expect(built.out).toContain(`:${told.out}`)
  })

  test('explains what has changed since it was last built', async () => {
    const { image, root } = await project()
    expect((await image('image.yaml', '--explain')).out).toBe('this image was not built here yet\n')
    await image('image.yaml', '--no-save')
    expect((await image('image.yaml', '--explain')).out).toBe('nothing has changed since it was last built\n')
    await writeFile(join(root, 'image/main.js'), '2')
    await writeFile(join(root, 'image/more.js'), '')
    const file = join(root, 'image.yaml')
    await writeFile(
      file,
      'name: NAME\ncontext: image\nargs: { FLAVOUR: sour-and-secret }\n'.replace('NAME', await nameIn(image)),
    )
    const { out, code } = await image('image.yaml', '--explain')
    expect(out).toBe('the build argument FLAVOUR has changed\nthe file main.js has changed\nthe file more.js is new\n')
    expect(code).toBe(0)
  })
  const nameIn = async (image: (...args: string[]) => Promise<{ out: string }>) =>
    (JSON.parse((await image('image.yaml', '--print-digest', '--json')).out) as { tag: string }).tag.split(':')[0] ?? ''

  test('is anew with --no-cache', async () => {
    const { image } = await project()
    await image('image.yaml', '--no-save')
    const anew = await image('image.yaml', '--no-cache', '--no-save')
    expect(anew.out).toContain('image-cache: miss')
    expect(anew.out).toContain('it was to be built anew.')
  })

  test('a step that fails is named with its line, and the exit code is 3', async () => {
    const { image, root } = await project((marker) => `FROM ${base}\nRUN echo ${marker}\nRUN echo last words; exit 7\n`)
    const { out, err, code } = await image('image.yaml')
    expect(out).toBe('')
    expect(err).toContain(`${root}/image/Dockerfile:3 does not build: `)
    expect(err).toContain('  | last words')
    expect(err).toContain(`Correct ${root}/image/Dockerfile`)
    expect(code).toBe(3)
  })

  test('a base that nobody has is named with its line', async () => {
    const { image, root } = await project(() => 'FROM localhost:1/nowhere:1\nRUN true\n')
    const { err, code } = await image('image.yaml')
    expect(err).toContain(`${root}/image/Dockerfile:1 does not build: `)
    expect(code).toBe(3)
  })

  test.for<[string, string, number]>([
    ['a base that no image can be called', 'FROM Debian:Latest\n', 1],
    ['a base without a name', 'ARG BASE\n\nFROM ${BASE}\n', 3],
    ['a stage that is not there', `FROM ${BASE_IMAGE}\nCOPY --from=nowhere.invalid/x /a /b\n`, 2],
  ])('%s is named with its line', async ([, text, line]) => {
    const { image, root } = await project(() => text)
    const { err, code } = await image('image.yaml')
    expect(err).toContain(`${root}/image/Dockerfile:${line} does not build: `)
    expect(code).toBe(3)
  })

  test.skipIf(emulates)('a platform that the engine would have to emulate, and cannot, is refused', async () => {
    const { image, root, tags } = await project()
    const [own, other] = process.arch === 'arm64' ? ['arm64', 'amd64'] : ['amd64', 'arm64']
    await writeFile(join(root, 'image.yaml'), `context: image\nplatforms: [linux/${other}]\n`)
    expect(await image('image.yaml')).toMatchObject({
      code: 3,
      out: '',
      err: `this engine runs linux/${own}, and has no emulation for linux/${other}\nUse an ${other} machine, add linux/${own} to \`platforms\` of the image file, or install QEMU's binfmt handlers first.\n`,
    })
    expect(await tags()).toEqual([])
  })

  test('says what is missing', async () => {
    const { image, root } = await project()
    expect(await image()).toMatchObject({
      code: 3,
      err: expect.stringContaining('there is no image file\nGive it, or a runtime'),
    })
    const none = await image('nowhere.yaml')
    expect(none).toMatchObject({ code: 3, err: expect.stringContaining(`${root}/nowhere.yaml`) })
    await writeFile(join(root, 'bad.yaml'), 'context: nowhere\n')
    const bad = await image('bad.yaml')
    expect(bad).toMatchObject({ code: 3, err: expect.stringContaining('the build context') })
    expect(await image('image.yaml', '--explain', '--print-digest')).toMatchObject({ code: 3 })
  })

  test('prunes what is kept', async () => {
    const { image, root } = await project()
    const parts = join(root, 'caches/images')
    await image('image.yaml', '--no-save')
    const index = join(parts, `benchgate-image-1-index-${'a'.repeat(64)}-1`)
    await writeFile(index, 'no index')
    expect((await image('prune')).out).toBe(`removed 1 files, 0.0 MB, from ${parts}\n`)
    expect(await readdir(parts)).toEqual(['built'])
    expect(await image('prune', '--max-size', 'much')).toMatchObject({
      code: 3,
      err: expect.stringContaining('a number of GB'),
    })
    expect(JSON.parse((await image('prune', '--json', '--max-size', '0')).out)).toEqual({
      folder: parts,
      files: 0,
      bytes: 0,
    })
  })
})
