import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { loadImage } from '../../src/config/image.ts'
import { wantedImage } from '../../src/image/wanted.ts'
import { connect } from '../../src/sandbox/drivers/docker/engine.ts'
import { engineAnswers, folderOf } from '../support/docker.ts'

const docker = await engineAnswers()

const load = async (text: string, env = {}) => {
  const folder = await folderOf({ 'image.yaml': text })
  return loadImage(join(folder, 'image.yaml'), env).catch((error: Error) => error.message.replaceAll(folder, ''))
}

test('the kit’s own image is pinned, and its context is there', async () => {
  const file = fileURLToPath(new URL('../../configs/image.yaml', import.meta.url))
  const config = await loadImage(file, {})
  expect(config).toMatchObject({
    ...{ name: 'benchgate/runner', dockerfile: 'Dockerfile', target: null, secrets: [] },
    platforms: ['linux/amd64', 'linux/arm64'],
  })
  expect(config.context).toBe(fileURLToPath(new URL('../../docker', import.meta.url)))
  expect(config.args.BASE_IMAGE).toMatch(/^debian:bookworm-\d+-slim@sha256:[0-9a-f]{64}$/)
})

test('what is written is kept, and what is not has its default', async () => {
  const text = `context: ./docker
dockerfile: ./sub//Dockerfile
args: { A: 1, B: true, C: x }
secrets: [{ id: npmrc, file: ~/.npmrc, optional: true }, { id: token, env: TOKEN }]
`
  expect(await load(text, { HOME: '/home/me' })).toMatchObject({
    dockerfile: 'sub/Dockerfile',
    args: { A: '1', B: 'true', C: 'x' },
    buildTimeoutSec: 1800,
    secrets: [
      { id: 'npmrc', file: '/home/me/.npmrc', env: null, optional: true },
      { id: 'token', file: null, env: 'TOKEN', optional: false },
    ],
  })
})

test.for<[string, string]>([
  [
    'name: benchgate/runner:latest\ncontext: .',
    '1:7: name: found "benchgate/runner:latest"; allowed is a repository without a tag',
  ],
  ['name: x', 'context: missing'],
  ['context: .\nplatforms: [linux/riscv64]', 'allowed is one of linux/amd64, linux/arm64'],
  ['context: .\ntaget: x', 'Did you mean `target`?'],
  [
    'context: .\ndockerfile: ../Dockerfile',
    '2:13: dockerfile: found "../Dockerfile"; allowed is a path in the context',
  ],
  ['context: .\ndockerfile: /Dockerfile', 'allowed is a path in the context'],
  ['context: .\ndockerfile: ./build/', 'allowed is a path in the context'],
  [
    'context: .\nargs:\n  FLAVOUR: sweet\n  LOGIN: me:${GH_TOKEN}\nallow_env: [GH_TOKEN]',
    '4:10: args.LOGIN: the variable GH_TOKEN is a secret, by its name, and build arguments stay in the image. Give it in `secrets`, as `{ id: …, env: GH_TOKEN }`',
  ],
  ['context: .\nsecrets: [{ id: a }]', 'secrets[0]: a secret comes from one place: allowed is `file` or `env`.'],
])('%j is refused', async ([text, message]) => {
  expect(await load(text, { GH_TOKEN: 'a' })).toContain(message)
})

test.skipIf(!docker)('secrets are read, and one that cannot be is named', async () => {
  const engine = await connect(process.env.DOCKER_HOST ?? null)
  const folder = await folderOf({ token: 's3cret' })
  await mkdir(join(folder, 'dir'))
  const wanted = async (secrets: string) => {
    await writeFile(join(folder, 'image.yaml'), `context: .\nsecrets: [${secrets}]\n`)
    return wantedImage(engine, await loadImage(join(folder, 'image.yaml'), {}), { TOKEN: 'from-env' })
  }
  const { secrets } = await wanted(
    '{ id: a, file: token }, { id: b, env: TOKEN }, { id: c, env: NONE, optional: true }',
  )
  expect([...secrets].map(([id, value]) => [id, value.toString()])).toEqual([
    ['a', 's3cret'],
    ['b', 'from-env'],
  ])
  await expect(wanted('{ id: a, file: nowhere }')).rejects.toThrow('the secret `a` cannot be read: ENOENT')
  await expect(wanted('{ id: a, file: dir }')).rejects.toThrow(
    `the secret \`a\` cannot be read: ${folder}/dir is a directory.`,
  )
  await expect(wanted('{ id: a, env: NONE }')).rejects.toThrow(
    `${folder}/image.yaml:2:1: secrets[0]: the secret \`a\` cannot be read: the variable NONE is not set`,
  )
  await engine.close()
})
