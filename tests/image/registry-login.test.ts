import { chmod } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { resolveBases } from '../../src/image/bases.ts'
import { type Builder, buildWith } from '../../src/image/build.ts'
import { imageDigest } from '../../src/image/digest.ts'
import { dockerImages } from '../../src/image/ensure.ts'
import { loginTo, registryOf } from '../../src/image/registry-login.ts'
import { connect } from '../../src/sandbox/drivers/docker/engine.ts'
import { dockerDriver } from '../../src/sandbox/drivers/docker.ts'
import { type Asks, NAME, PASSWORD, type Registry, startRegistry } from '../services/registry.ts'
import { runCli } from '../support/cli.ts'
import { engineAnswers, folderOf } from '../support/docker.ts'
import { filesIn } from '../support/task-dir.ts'

const docker = await engineAnswers()
const auth = (name: string, password: string) => Buffer.from(`${name}:${password}`).toString('base64')
const dockerHost = process.env.DOCKER_HOST ?? null

test.each([
  ['debian:bookworm', 'docker.io'],
  ['library/debian', 'docker.io'],
  ['someone/image@sha256:0', 'docker.io'],
  ['ghcr.io/a/b:1', 'ghcr.io'],
  ['localhost/a', 'localhost'],
  ['127.0.0.1:5000/a/b', '127.0.0.1:5000'],
])('%s is in %s', (image, registry) => expect(registryOf(image)).toBe(registry))

describe('what docker login left', () => {
  const at = (config: unknown) =>
    folderOf({ 'config.json': typeof config === 'string' ? config : JSON.stringify(config) })

  test('is found by any name of the registry; a password may have a colon', async () => {
    const hub = await at({ auths: { 'https://index.docker.io/v1/': { auth: auth(NAME, PASSWORD) } } })
    expect(await loginTo('docker.io', hub)).toEqual({ username: NAME, password: PASSWORD })
    expect(await loginTo('ghcr.io', hub)).toBe(null)
    const other = await at({
      auths: { 'https://ghcr.io': { auth: auth(NAME, 'x') }, 'quay.io': { identitytoken: 'y' } },
    })
    expect(await loginTo('ghcr.io', other)).toEqual({ username: NAME, password: 'x' })
    expect(await loginTo('quay.io', other)).toEqual({ username: '', identitytoken: 'y' })
  })

  test('may be nothing, or nothing that can be read', async () => {
    for (const config of [
      '',
      '[]',
      '{"auths": 5}',
      '{"auths": {"ghcr.io": 5}}',
      '{"auths": {"ghcr.io": {"auth": "?"}}}',
      '{"credsStore": "../../bin/sh"}',
      '{"credsStore": "is-not-there"}',
    ])
      expect(await loginTo('ghcr.io', await at(config))).toBe(null)
    expect(await loginTo('ghcr.io', '/nowhere')).toBe(null)
  })

  test('may be with a credential helper', async () => {
    const bin = await folderOf({
      'docker-credential-test': `#!/bin/sh\n[ "$1" = get ] && read -r registry || true\ncase $registry in ghcr.io) echo '{"Username":"${NAME}","Secret":"s"}' ;; quay.io) echo '{"Username":"<token>","Secret":"t"}' ;; *) echo credentials not found; exit 1 ;; esac\n`,
    })
    await chmod(join(bin, 'docker-credential-test'), 0o755)
    const before = process.env.PATH
    process.env.PATH = `${bin}:${before}`
    onTestFinished(() => {
      process.env.PATH = before
    })
    const config = await at({
      credsStore: 'missing',
      credHelpers: { 'ghcr.io': 'test', 'quay.io': 'test', 'x.io': 'test' },
    })
    expect(await loginTo('ghcr.io', config)).toEqual({ username: NAME, password: 's' })
    expect(await loginTo('quay.io', config)).toEqual({ username: '', identitytoken: 't' })
    expect(await loginTo('x.io', config)).toBe(null)
  })
})

describe.skipIf(!docker).each<Asks>(['basic', 'token'])('a registry that asks for a login (%s)', (asks) => {
  let registry: Registry
  let known: string
  let wrong: string
  beforeAll(async () => {
    registry = await startRegistry(asks)
    known = await filesIn({
      'config.json': JSON.stringify({ auths: { [registry.host]: { auth: auth(NAME, PASSWORD) } } }),
    })
    wrong = await filesIn({ 'config.json': JSON.stringify({ auths: { [registry.host]: { auth: auth(NAME, 'no') } } }) })
  })
  afterAll(() => registry.close())

  async function engineWith(configDir: string) {
    const engine = await connect(dockerHost, { configDir })
    onTestFinished(async () => {
      await engine.docker
        .getImage(registry.image)
        .remove({ force: true })
        .catch(() => {})
      await engine.close()
    })
    return engine
  }
  async function pullWith(configDir: string) {
    const driver = await dockerDriver({
      dockerHost,
      folders: { configDir, certDir: null },
      network: null,
      defaults: { cpus: 1, memoryMb: 64, pids: 64, storageMb: null },
    })
    onTestFinished(() => driver.close())
    return dockerImages(driver).ensureImage({ image: registry.image, context: null, buildTimeoutSec: 60 })
  }

  test('is pulled from by who is logged in, and by nobody else', async () => {
    await engineWith(known)
    for (const stranger of ['/nowhere', wrong])
      await expect(pullWith(stranger)).rejects.toMatchObject({
        kind: 'auth',
        message: expect.stringMatching(
          /cannot be pulled: .*(no basic auth|unauthorized|authentication required|denied)/i,
        ),
        remedy: 'Log in to its registry with `docker login`.',
      })
    expect((await pullWith(known)).built).toBe(true)
    expect(registry.seen).toContain('GET /v2/private/base/blobs/DIGEST known')
  })

  test('names the digest of a base', async () => {
    expect(await resolveBases(await engineWith(known), [registry.image])).toEqual({ [registry.image]: registry.digest })
    expect(await resolveBases(await engineWith('/nowhere'), [registry.image])).toEqual({ [registry.image]: null })
  })

  test.each<Builder>(['buildkit', 'classic'])('gives its base to a build by %s', async (builder) => {
    const context = await folderOf({ Dockerfile: `FROM ${registry.image}\nCOPY Dockerfile /\n` })
    const { entries } = await imageDigest(context)
    const tag = `benchgate-test/registry:${asks}-${builder}`
    const build = { context, entries, tag, args: {}, timeoutSec: 60, noCache: true, onLog: () => {} }
    await expect(buildWith(await engineWith('/nowhere'), build, builder)).rejects.toMatchObject({ kind: 'auth' })
    const engine = await engineWith(known)
    await buildWith(engine, build, builder)
    await engine.docker.getImage(tag).remove({ force: true })
  })

  test('is logged in to where DOCKER_CONFIG says', async () => {
    await engineWith(known)
    const cwd = await filesIn({
      'image.yaml': 'name: benchgate-test/registry\ncontext: image\n',
      'image/Dockerfile': `FROM ${registry.image}\nCOPY Dockerfile /\n`,
    })
    const made = (env: Record<string, string>) => runCli(['image', 'image.yaml', '--no-save'], { cwd, env })
    expect((await made({ HOME: cwd })).code).toBe(3)
    const { code, out, err } = await made({ HOME: cwd, DOCKER_CONFIG: known })
    expect({ code, err: code ? err : '' }).toEqual({ code: 0, err: '' })
    const engine = await engineWith(known)
    await engine.docker.getImage(out.split('\n')[0] ?? '').remove({ force: true })
  })
})
