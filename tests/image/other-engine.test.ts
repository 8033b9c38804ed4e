import { randomUUID } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { makeImage } from '../../src/entry/image.ts'
import { buildImage } from '../../src/image/build.ts'
import { imageDigest } from '../../src/image/digest.ts'
import { connect, type Engine } from '../../src/sandbox/drivers/docker/engine.ts'
import { type Odd, oddEngine } from '../services/engine.ts'
import { engineAnswers } from '../support/docker.ts'
import { filesIn } from '../support/task-dir.ts'
import { forgetBuild } from './forget.ts'
import { tinyBase } from './tiny-base.ts'

const docker = await engineAnswers()

describe.skipIf(!docker)('an image that was saved on one engine', () => {
  let engine: Engine
  let base: string
  beforeAll(async () => {
    engine = await connect(process.env.DOCKER_HOST ?? null)
    base = await tinyBase(engine)
  })
  afterAll(() => engine.close())

  /** it lies in the folder of its project, and the engine has forgotten it */
  async function saved() {
    const marker = randomUUID()
    const cwd = await filesIn({
      'image.yaml': `name: benchgate-test/other-${marker}\ncontext: image\n`,
      'image/Dockerfile': `FROM ${base}\nRUN echo ${marker} && head -c 3000000 /dev/urandom >/tools\nCOPY main.js /\n`,
      'image/main.js': '1',
    })
    const tags = async () =>
      (await engine.docker.listImages()).flatMap(({ RepoTags }) => RepoTags ?? []).filter((tag) => tag.includes(marker))
    const emptied = async () => {
      for (const tag of await tags()) await engine.docker.getImage(tag).remove({ force: true })
      await forgetBuild(engine, marker)
    }
    onTestFinished(emptied)
    const make = (DOCKER_HOST: string | undefined) =>
      makeImage({
        ...{ imageFile: join(cwd, 'image.yaml'), runtimeFile: null, env: { DOCKER_HOST }, cwd, noCache: false },
        ...{ save: 'always', onLog: () => {}, onWarning: () => {} },
      })
    const report = await make(process.env.DOCKER_HOST)
    expect(report).toMatchObject({ imageCache: 'miss', saved: { there: true } })
    await emptied()
    const change = () => writeFile(join(cwd, 'image/main.js'), '2')
    return { tag: report.tag, on: async (odd: Odd) => make(await oddEngine(odd)), tags, change }
  }

  const others: Readonly<Record<string, object>> = {
    'of another version': { ServerVersion: '28.5.2' },
    'with the other image store': {
      Driver: 'overlayfs',
      DriverStatus: [['driver-type', 'io.containerd.snapshotter.v1']],
    },
  }

  test.for(Object.entries(others))('is restored as it is by one %s', async ([, info]) => {
    const { on, tag } = await saved()
    expect(await on({ info })).toMatchObject({ imageCache: 'hit', from: 'store', tag })
  })

  test.for(Object.entries(others))('is not built on by one %s, whose builder takes no step over', async ([, info]) => {
    const { on, change } = await saved()
    await change()
    const { imageCache, from, bytes, steps } = await on({ info })
    expect({ imageCache, from, restored: bytes.restored, steps }).toEqual({
      ...{ imageCache: 'miss', from: 'build', restored: 0, steps: { cached: 0, run: 2 } },
    })
  })

  test('is not there on one whose disk is full, and the disk is named', async () => {
    const { on, tags } = await saved()
    const error = 'Error processing tar file(exit status 1): write /tools: no space left on device'
    await expect(on({ errors: { '/images/load': error } })).rejects.toMatchObject({
      kind: 'disk_full',
      message: `the disk of the Docker daemon is full: ${error}`,
      remedy: expect.stringContaining('`docker system prune`'),
    })
    expect(await tags()).toEqual([])
  })

  test('is built anew by one that does not take it, and says why', async () => {
    const { on } = await saved()
    const { imageCache, reason } = await on({ errors: { '/images/load': 'invalid diffID for layer 2' } })
    expect({ imageCache, reason }).toEqual({
      imageCache: 'miss',
      reason: 'the engine does not load the image: invalid diffID for layer 2.',
    })
  })
})

test
  .skipIf(!docker)
  .for([
    'buildkit is not enabled on this daemon',
    'buildkit not supported by daemon',
    'buildkit is only supported with experimental mode',
  ])('an engine that says "%s" builds with the classic builder', async (noBuildkit) => {
  const marker = randomUUID()
  const engine = await connect(await oddEngine({ noBuildkit }))
  const context = await filesIn({ Dockerfile: `FROM ${await tinyBase(engine)}\nRUN echo ${marker}\n` })
  const { entries, digest } = await imageDigest(context)
  const tag = `benchgate-test/classic:${digest}`
  const lines: string[] = []
  onTestFinished(async () => {
    await engine.docker.getImage(tag).remove({ force: true })
    await engine.close()
  })
  await buildImage(engine, {
    ...{ context, entries, tag, args: {}, timeoutSec: 60, noCache: false, onLog: (line) => lines.push(line) },
  })
  expect(lines).toContain(`Step 2/3 : RUN echo ${marker}`) // the third is the label
  expect(lines).toContain(marker)
})
