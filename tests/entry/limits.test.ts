import { createServer } from 'node:net'
import { networkInterfaces } from 'node:os'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { NODE_IMAGE } from '../support/docker.ts'
import { backendsHere, runIn } from '../support/run-experiment.ts'
import { task } from '../support/task-dir.ts'

const APP = 'schema_version = "1.4"\n[environment]\nworkdir = "/app"\n'
const JUDGE = '[ -f /app/done ] && echo 1 > /logs/verifier/reward.txt || echo 0 > /logs/verifier/reward.txt'
const agent = (command: string, timeoutSec = 8) =>
  `  - name: a\n    kind: command\n    timeout_sec: ${timeoutSec}\n    command: |\n${command.replace(/^/gm, '      ')}`
/** 300 MB that are really there */
const HOG = 'x=$(head -c 300M /dev/zero | tr "\\0" x); [ -n "$x" ]'
const backends = await backendsHere()

describe.skipIf(!backends.includes('docker'))('in a container', () => {
  const docker = (command: string, toml: string, defaults = '', timeoutSec = 8) =>
    runIn({
      backend: 'docker',
      files: task('t', JUDGE, { 'task.toml': toml }),
      agents: agent(command, timeoutSec),
      defaults,
      more: 'retry: { oom: 1 }\n',
    })

  test('a fork bomb ends with its agent, is judged, and the machine lives', async () => {
    const bomb =
      'touch /app/done; setsid sh -c "f() { f | f & }; while :; do f; done" >/dev/null 2>&1 </dev/null &\nsleep 1; exit 3'
    const done = await docker(bomb, APP, 'defaults: { pids: 128 }')
    expect(done.outcomes).toEqual({ 't/a': 'passed' })
  })

  test('an agent that takes every process there is, again and again, is out of time', async () => {
    const grab =
      "process.on('uncaughtException', () => {}); const { spawn } = require('child_process'); setInterval(() => { for (let i = 0; i < 50; i++) try { spawn('sleep', ['1000'], { stdio: 'ignore' }).on('error', () => {}) } catch {} }, 1)"
    const done = await docker(
      `exec node -e "${grab}"`,
      `${APP}docker_image = "${NODE_IMAGE}"\n`,
      'defaults: { pids: 128 }',
    )
    expect(done.outcomes).toEqual({ 't/a': 'agent_timeout' })
  })

  test('an agent over the memory that its task gives has failed', async () => {
    const done = await docker(HOG, `${APP}memory_mb = 128\n`)
    expect(done.outcomes).toEqual({ 't/a': 'agent_error' })
    expect(done.rows[0]).toMatchObject({ reason: "out of memory under the task's own limit", attempts: 1 })
    expect(done.exitCode).toBe(0)
  })

  test('an agent over the memory that the runtime gives is not to blame, and gets another attempt', async () => {
    const done = await docker(HOG, APP, 'defaults: { memory_mb: 128 }')
    expect(done.outcomes).toEqual({ 't/a': 'infra_error/oom' })
    expect(done.rows[0]).toMatchObject({ reason: "out of memory under the runtime's limit", attempts: 2 })
    expect(done.exitCode).toBe(3)
  })

  const FILL = 'touch /app/done; head -c 60M /dev/zero >/app/big; sleep 1000'

  test('an agent that writes more than its task gives has failed', async () => {
    const done = await docker(FILL, `${APP}storage_mb = 40\n`, '', 100)
    expect(done.outcomes).toEqual({ 't/a': 'agent_error' })
    expect(done.rows[0]).toMatchObject({ reason: "wrote more than the task's own limit of disk", attempts: 1 })
    expect(done.lines.join('\n')).not.toContain('does not enforce')
  })

  test('an agent that writes more than the runtime gives is not to blame', async () => {
    const done = await docker(FILL, APP, 'defaults: { storage_mb: 40 }', 100)
    expect(done.outcomes).toEqual({ 't/a': 'infra_error/disk_full' })
    expect(done.rows[0]?.reason).toContain('raise sandbox_backend.defaults.storage_mb')
    expect(done.exitCode).toBe(3)
  })

  test('an agent that solves the task although something of it was killed has passed', async () => {
    const done = await docker(`(${HOG})\ntouch /app/done`, `${APP}memory_mb = 128\n`)
    expect(done.outcomes).toEqual({ 't/a': 'passed' })
  })
})

describe.each(backends)('the network of a task on %s', (backend) => {
  const server = createServer((socket) => socket.on('error', () => {}).end('hello\n'))
  let url: string
  beforeAll(async () => {
    await new Promise<void>((ready) => server.listen(0, '0.0.0.0', ready))
    const { port } = server.address() as { port: number }
    const [here] = Object.values(networkInterfaces()).flatMap((all) =>
      (all ?? []).filter(({ internal, family }) => !internal && family === 'IPv4'),
    )
    url = `${here?.address}/${port}`
  })
  afterAll(() => server.close())
  const dial = (env: string) =>
    agent(`bash -c ": < /dev/tcp/${env}" && touch /app/done || { echo cannot connect >&2; exit 7; }`)
  const run = (toml: string) => runIn({ backend, files: task('t', JUDGE, { 'task.toml': toml }), agents: dial(url) })

  test('public: it can connect', async () => {
    expect((await run(APP)).outcomes).toEqual({ 't/a': 'passed' })
  })

  test.each([
    ['no-network', `${APP}network_mode = "no-network"\n`],
    ['an empty allowlist', `${APP}network_mode = "allowlist"\n`],
    ['no-network for the agent alone', `${APP}[agent]\nnetwork_mode = "no-network"\n`],
    ['the old allow_internet = false', `${APP}allow_internet = false\n`],
  ])('%s: it cannot connect, and its log says so', async (_name, toml) => {
    const done = await run(toml)
    expect(done.outcomes).toEqual({ 't/a': 'agent_error' })
    expect(done.rows[0]?.reason).toBe('the agent ended with exit code 7, reward 0')
    expect(await done.log('t/a', 'agent/stderr.log')).toMatch(/Network is unreachable[\s\S]*cannot connect/)
  })

  test('a judge may have the network that its agent did not', async () => {
    const done = await runIn({
      backend,
      files: task('t', `bash -c ": < /dev/tcp/${url}" && [ ! -f /app/done ] && echo 1 > /logs/verifier/reward.txt`, {
        'task.toml': `${APP}network_mode = "no-network"\n[verifier]\nnetwork_mode = "public"\n`,
      }),
      agents: dial(url),
    })
    expect(done.outcomes).toEqual({ 't/a': 'passed' })
  })

  test('hosts that cannot be singled out are refused before anything runs', async () => {
    const done = await run(`${APP}network_mode = "allowlist"\nallowed_hosts = ["example.com"]\n`)
    expect(done.outcomes).toEqual({ 't/a': 'not_run' })
    expect(done.exitCode).toBe(3)
    expect(done.lines.join('\n')).toMatch(/preflight failed: task_t: .* Run this task on another sandbox_backend\.kind/)
  })
})
