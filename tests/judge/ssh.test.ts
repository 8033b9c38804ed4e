import { execFileSync } from 'node:child_process'
import { mkdir, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { runExperiment } from '../../src/entry/experiment/run.ts'
import { readJournal } from '../../src/run/journal.ts'
import { connect } from '../../src/sandbox/drivers/docker/engine.ts'
import { API_KEY, type E2bService, startE2b } from '../services/e2b/service.ts'
import { type Sshd, startSshd } from '../services/sshd.ts'
import { startCli } from '../support/cli.ts'
import { engineAnswers } from '../support/docker.ts'
import { e2bDoubleRuns } from '../support/e2b.ts'
import { runIn } from '../support/run-experiment.ts'
import { sshdRuns } from '../support/sshd.ts'
import { filesIn, task } from '../support/task-dir.ts'

const JUDGE =
  '[ "$(cat /app/hello.txt)" = hello ] && echo 1 > /logs/verifier/reward.txt || echo 0 > /logs/verifier/reward.txt'
const JUDGE_IMAGE = 'ghcr.io/loopbench/judge:latest'

/** The seed's file as it is written; a user fills in who and where. */
const loopbench = (user: string) => `sandbox_backend:
  kind: e2b_firecracker
  image: null
  network: none
  e2b:
    template: base
    timeout_sec: 10800
    allow_internet_access: false
    api_key_env: E2B_API_KEY
    max_concurrent_creates: 6
    max_concurrent_syncs: 24
    create_timeout_sec: 1200
    create_drain_timeout_sec: 90
    init_command_timeout_sec: 240
env_runner:
  kind: docker_service
  image: null
  substrate_default: compose
  docker_host: null
  buildx_config: .loopbench/docker_buildx
  observability: { logs: none, metrics: none, traces: langsmith, logs_endpoint: "" }
judge:
  kind: docker_container
  image: ${JUDGE_IMAGE}
  network: none
  docker_host: ssh://${user}@host
  buildx_config: .loopbench/docker_buildx
  e2b_template: null
storage:
  workspace_root: workspaces
  runs_root: runs
  cache_root: caches
`

const here = (await sshdRuns()) && (await engineAnswers())

describe.skipIf(!here)('an engine behind ssh', () => {
  let sshd: Sshd
  const PATH = process.env.PATH
  beforeAll(async () => {
    sshd = await startSshd()
    process.env.PATH = sshd.path
  })
  afterAll(async () => {
    process.env.PATH = PATH
    await sshd.close()
  })
  beforeEach(() => sshd.trust('own'))

  const address = () => `ssh://${sshd.user}@host`
  const refused = (at: string) => expect(connect(at)).rejects

  test('answers, and again after the connection broke', async () => {
    const { docker, ask, close } = await connect(address())
    try {
      expect((await ask(docker.version())).Version).toMatch(/^\d+\./)
      await sshd.drop()
      const again = () =>
        ask(docker.version()).then(
          ({ Version }) => Version,
          () => null,
        )
      await expect.poll(again, { timeout: 20_000 }).toMatch(/^\d+\./)
    } finally {
      await close()
    }
  })

  test.each<[NodeJS.Signals, number]>([
    ['SIGTERM', 143],
    ['SIGINT', 130],
    ['SIGHUP', 129],
  ])('is let go of by %s in the middle of a build, and nothing of it stays', async (signal, code) => {
    const marker = crypto.randomUUID()
    const cwd = await filesIn({
      'image.yaml': `name: benchgate-test/ssh-${marker}\ncontext: image\n`,
      'image/Dockerfile': `FROM debian:bookworm-slim\nRUN echo ${marker} && sleep 60\n`,
    })
    await mkdir(join(cwd, 'tmp'))
    const env = { DOCKER_HOST: address(), PATH: sshd.path, TMPDIR: join(cwd, 'tmp') }
    const { child, says, ended } = startCli(['image', 'image.yaml'], { cwd, env })
    await says(new RegExp(`^${marker}$`, 'm'))
    expect(await readdir(join(cwd, 'tmp'))).toHaveLength(1)
    child.kill(signal)
    expect(await ended).toMatchObject({ code, out: '' })
    expect(await readdir(join(cwd, 'tmp'))).toEqual([])
    await expect.poll(() => execFileSync('ps', ['-eo', 'args']).toString(), { timeout: 10_000 }).not.toContain(cwd)
  })

  test('whose host key is another’s is refused, and the message says so', async () => {
    await sshd.trust('another')
    await refused(address()).toMatchObject({
      kind: 'config',
      message: "ssh to host refused: the host's key is not the one in known_hosts",
      remedy: expect.stringContaining('Somebody may be in between.'),
    })
  })

  test('whose host key nobody has confirmed is refused, and nothing is added to known_hosts', async () => {
    await sshd.trust('none')
    for (const _ of [1, 2])
      await refused(address()).toMatchObject({
        kind: 'config',
        message: "ssh to host refused: the host's key is not in known_hosts",
      })
  })

  test('whose host takes no connection is an outage, in ssh’s own words', async () => {
    await refused(`ssh://${sshd.user}@127.0.0.1:1`).toMatchObject({
      kind: 'transport',
      message: expect.stringContaining('Connection refused'),
    })
  })

  test('that lets another user in than is asked for is refused', async () => {
    await refused('ssh://nobody@host').toMatchObject({ kind: 'auth' })
  })

  test('on a host without Docker is said to be missing there', async () => {
    await refused(`${address()}/var/run/no-docker.sock`).toMatchObject({
      kind: 'config',
      message: 'no Docker daemon answers at /var/run/no-docker.sock of host',
      remedy: expect.stringContaining('Start Docker there'),
    })
  })

  test.each([
    ['another', "the host's key is not the one in known_hosts"],
    ['no docker', 'no Docker daemon answers at /var/run/no-docker.sock of host'],
  ] as const)('fails the preflight by the check of the judge: %s', async (what, found) => {
    if (what === 'another') await sshd.trust('another')
    const at = what === 'another' ? address() : `${address()}/var/run/no-docker.sock`
    const { summary, rows } = await runIn({
      files: task('t', JUDGE),
      agents: '  - name: oracle',
      backend: 'docker',
      runtime: `judge: { kind: docker_container, docker_host: "${at}" }\n`,
    })
    expect(summary).toContain('<code>judge_docker_daemon_ready</code> failed')
    expect(summary).toContain(found)
    expect(rows.map(({ outcome }) => outcome)).toEqual(['not_run'])
  })

  describe('in LoopBench’s own runtime file', async () => {
    const e2b = await e2bDoubleRuns()
    let service: E2bService
    beforeAll(async () => {
      execFileSync('docker', ['tag', 'debian:bookworm-slim', JUDGE_IMAGE])
      if (e2b) service = await startE2b()
    })
    afterAll(async () => {
      execFileSync('docker', ['rmi', JUDGE_IMAGE], { stdio: 'ignore' })
      await service?.close()
    })

    test.runIf(e2b)('judges what agents on E2B left, while the connection breaks', async () => {
      const toml = 'schema_version = "1.4"\n[environment]\nworkdir = "/app"\nnetwork_mode = "no-network"\n'
      const root = await filesIn({
        ...task('t', `sleep 2; ${JUDGE}`, { 'task.toml': toml }),
        'experiment.yaml': `experiment_id: test\ntasks: [tasks/*]\nagents:\n  - name: oracle\n  - { name: lazy, kind: command, command: "true" }\nruntime_config: runtime.yaml\n`,
        'runtime.yaml': loopbench(sshd.user),
      })
      let judges = 0
      const done = await runExperiment({
        experimentFile: join(root, 'experiment.yaml'),
        runtimeFile: null,
        outDir: null,
        env: { E2B_API_KEY: API_KEY, E2B_API_URL: service.url, E2B_SANDBOX_URL: service.url },
        cwd: root,
        signal: new AbortController().signal,
        onLine: () => {},
        onSandbox: ({ backend }) => {
          if (backend === 'docker' && ++judges === 1) setTimeout(() => void sshd.drop(), 1000)
        },
      })
      expect(done.report.rows.map(({ agent, outcome }) => [agent, outcome])).toEqual([
        ['oracle', 'passed'],
        ['lazy', 'failed'],
      ])
      expect(service.account.boxes.size).toBe(0)
      const events = await readJournal(join(done.dir, 'journal.jsonl'))
      expect(events.filter(({ event }) => event === 'sandbox_leaked')).toEqual([])
    })
  })
})
