import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { startTlsEngine } from '../services/tls-engine.ts'
import { runCli } from '../support/cli.ts'
import { BASE_IMAGE, engineAnswers } from '../support/docker.ts'
import { filesIn, task } from '../support/task-dir.ts'

const docker = await engineAnswers()

async function project() {
  const { port, certificates } = await startTlsEngine()
  const cwd = await filesIn({
    'bench.yaml': 'experiment_id: tls\ntasks: [tasks/*]\nagents: [{ name: oracle }]\nruntime_config: runtime.yaml\n',
    'runtime.yaml': 'sandbox_backend: { kind: docker }\n',
    ...task('hello', 'cp /app/hello.txt /tmp && echo 1 > /logs/verifier/reward.txt'),
    'image.yaml': 'name: benchgate-test/tls\ncontext: image\n',
    'image/Dockerfile': `FROM ${BASE_IMAGE}\n`,
  })
  const cli = (env: Readonly<Record<string, string>>, ...args: string[]) =>
    runCli(args, { cwd, env: { HOME: cwd, ...env } })
  return { port, certificates, cli }
}

test.skipIf(!docker)(
  'an engine behind TLS is reached with the certificates of DOCKER_CONFIG, by preflight too',
  async () => {
    const { port, certificates, cli } = await project()
    const env = { DOCKER_HOST: `https://127.0.0.1:${port}`, DOCKER_CONFIG: certificates }
    expect(await cli(env, 'image', 'image.yaml', '--print-digest')).toMatchObject({ code: 0, err: '' })
    const trusting = { DOCKER_HOST: env.DOCKER_HOST, DOCKER_CERT_PATH: certificates }
    expect(await cli(trusting, 'image', 'image.yaml', '--print-digest')).toMatchObject({ code: 0, err: '' })
    expect(await cli(env, 'run', 'bench.yaml')).toMatchObject({
      code: 0,
      out: expect.stringContaining('1 of 1 rollout passed'),
    })
  },
)

test.skipIf(!docker)('an engine behind TLS that is not trusted, or does not trust us, is said to', async () => {
  const { port, certificates, cli } = await project()
  const at = `https://127.0.0.1:${port}`
  const remedy =
    'Put its ca.pem, and your cert.pem and key.pem, into ~/.docker or the folder that DOCKER_CERT_PATH names.'
  expect(await cli({ DOCKER_HOST: at }, 'image', 'image.yaml')).toMatchObject({
    code: 3,
    err: `the Docker daemon at ${at} and this machine do not trust each other (DEPTH_ZERO_SELF_SIGNED_CERT)\n${remedy}\n`,
  })
  const stranger = await filesIn({ 'ca.pem': await readFile(join(certificates, 'ca.pem'), 'utf8') })
  const refused = await cli({ DOCKER_HOST: at, DOCKER_CONFIG: stranger }, 'image', 'image.yaml')
  expect(refused).toMatchObject({ code: 3, err: expect.stringContaining(`do not trust each other (ERR_SSL_`) })
  expect(refused.err).toContain(remedy)
})
