import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import Docker from 'dockerode'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { API_KEY as DAYTONA_KEY, type DaytonaService, startDaytona } from '../services/daytona/service.ts'
import { startDockerProxy } from '../services/docker-proxy.ts'
import { API_KEY as E2B_KEY, type E2bService, startE2b } from '../services/e2b/service.ts'
import { dockerLeft } from '../support/docker.ts'
import { e2bDoubleRuns } from '../support/e2b.ts'
import { backendsHere, runIn } from '../support/run-experiment.ts'
import { doubleRuns } from '../support/sandbox-double.ts'
import { task } from '../support/task-dir.ts'

const JUDGE_IN_DOCKER = 'judge: { kind: docker_container }\n'
const AGENTS = '  - name: oracle\n  - { name: lazy, kind: command, command: "true" }'

/** what only holds in a fresh place that has the workspace as the agent left it, and no network */
const JUDGE = `{ cd /app && [ "$PWD" = /app ] && [ "$(cat hello.txt)" = hello ] && [ ! -e README ] && [ -x bin/run ] &&
  [ "$(readlink link)" = hello.txt ] && [ ! -e /etc/agent-was-here ] && [ "$(cat /logs/artifacts/told)" = told ] &&
  [ "$(cat /tmp/declared/one)" = one ] && [ "$(tail -n +3 /proc/net/dev | wc -l)" = 1 ] &&
  [ "$ASKED" = yes ]; } && echo 1 > /logs/verifier/reward.txt || echo 0 > /logs/verifier/reward.txt
echo judged in "$(. /etc/os-release; echo $ID)"`
const SOLVE = `#!/bin/sh
cd /app && rm README && mkdir bin && echo hello > hello.txt && ln -s hello.txt link && printf '#!/bin/sh\\n' > bin/run && chmod 755 bin/run
touch /etc/agent-was-here 2>/dev/null; echo told > /logs/artifacts/told; mkdir -p /tmp/declared; echo one > /tmp/declared/one
`
const TOML = `schema_version = "1.4"
artifacts = ["/tmp/declared"]
[environment]
workdir = "/app"
[environment.env]
ASKED = "yes"
[verifier]
timeout_sec = 20
`
const TASK = task('t', JUDGE, { 'task.toml': TOML, 'solution/solve.sh': SOLVE })

const here = await backendsHere()
const docker = here.includes('docker')
const e2b = docker && (await e2bDoubleRuns())
const daytona = docker && (await doubleRuns('daytona'))

describe.skipIf(!docker)('a judge in Docker', () => {
  let e2bService: E2bService | null = null
  let daytonaService: DaytonaService | null = null
  beforeAll(async () => {
    if (e2b) e2bService = await startE2b()
    if (daytona) daytonaService = await startDaytona()
  })
  afterAll(async () => {
    await e2bService?.close()
    await daytonaService?.close()
  })

  const envOf = () => ({
    ...(e2bService && { E2B_API_KEY: E2B_KEY, E2B_API_URL: e2bService.url, E2B_SANDBOX_URL: e2bService.url }),
    ...(daytonaService && { DAYTONA_API_KEY: DAYTONA_KEY, DAYTONA_API_URL: daytonaService.url }),
  })
  const cloud = 'allow_internet_access: true, max_creates_per_sec: 100, create_drain_timeout_sec: 2'
  const defaults: Readonly<Record<string, string>> = {
    e2b_firecracker: `e2b: { ${cloud} }`,
    daytona: `daytona: { ${cloud} }`,
  }
  const run = (backend: string, wanted: Partial<Parameters<typeof runIn>[0]> = {}) =>
    runIn({
      files: TASK,
      agents: AGENTS,
      backend,
      defaults: defaults[backend] ?? '',
      runtime: JUDGE_IN_DOCKER,
      env: envOf(),
      ...wanted,
    })

  const backends = [
    ...(here.includes('local_process') ? ['local_process'] : []),
    'docker',
    ...(e2b ? ['e2b_firecracker'] : []),
    ...(daytona ? ['daytona'] : []),
  ]
  test.each(backends)('judges what an agent on %s left, in a fresh container without a network', async (backend) => {
    const { outcomes, events, notes, log, report } = await run(backend)
    const runId = report.runId
    expect(notes).toEqual(['/tmp/declared is not there: nothing was collected']) // of the lazy one
    expect(await log('t/oracle', 'verifier/test-stdout.txt')).toContain('judged in debian\n')
    expect(outcomes).toEqual({ 't/oracle': 'passed', 't/lazy': 'failed' })
    const made = events.flatMap((event) => (event.event === 'sandbox_created' ? [event.backend] : []))
    expect(made.sort()).toEqual([backend, backend, 'docker', 'docker'].sort())
    expect(events.filter(({ event }) => event === 'sandbox_closed')).toHaveLength(4)
    expect((await dockerLeft('benchgate.role=judge')).filter((name) => name.includes(runId))).toEqual([])
    expect([e2bService?.account.boxes.size ?? 0, daytonaService?.account.boxes.size ?? 0]).toEqual([0, 0])
  })

  test('takes the image that the runtime names, and builds a separate judge from its tests', async () => {
    const separate = {
      'task.toml': `schema_version = "1.4"\n[environment]\nworkdir = "/app"\n[verifier]\nenvironment_mode = "separate"\n`,
      'tests/Dockerfile':
        'FROM benchgate-test/node:24\nCOPY test.sh /tests/test.sh\nRUN mkdir -p /logs/verifier && node --version\n',
      'solution/solve.sh': '#!/bin/sh\necho hello > /logs/artifacts/hello.txt\n',
    }
    const { outcomes } = await run('docker', {
      files: {
        ...task(
          'named',
          '[ -x "$(command -v node)" ] && [ "$(cat /app/hello.txt)" = hello ] && echo 1 > /logs/verifier/reward.txt || echo 0 > /logs/verifier/reward.txt',
        ),
        ...task(
          'own',
          'node -e 1 && [ "$(cat /logs/artifacts/hello.txt)" = hello ] && echo 1 > /logs/verifier/reward.txt || echo 0 > /logs/verifier/reward.txt',
          separate,
        ),
      },
      runtime: 'judge: { kind: docker_container, image: "benchgate-test/node:24", network: none }\n',
    })
    expect(outcomes).toEqual({
      'named/oracle': 'passed',
      'named/lazy': 'failed',
      'own/oracle': 'passed',
      'own/lazy': 'failed',
    })
  })

  test('has a network where the runtime names one, unless the task wants none', async () => {
    const counts =
      '[ "$(tail -n +3 /proc/net/dev | wc -l)" -gt 1 ] && echo 1 > /logs/verifier/reward.txt || echo 0 > /logs/verifier/reward.txt'
    const { outcomes } = await run('docker', {
      files: {
        ...task('open', counts),
        ...task('closed', counts, {
          'task.toml':
            'schema_version = "1.4"\n[environment]\nworkdir = "/app"\n[verifier]\nnetwork_mode = "no-network"\n',
        }),
      },
      agents: '  - { name: lazy, kind: command, command: "true" }',
      runtime: 'judge: { kind: docker_container, network: bridge }\n',
    })
    expect(outcomes).toEqual({ 'open/lazy': 'passed', 'closed/lazy': 'failed' })
  })

  test.each([
    ['', 'asks for one in so many words', 'network_mode = "public"', 'Set judge.network to a network'],
    [
      'network: bridge',
      'lists hosts',
      'network_mode = "allowlist"\nallowed_hosts = ["example.com"]',
      'to <code>public</code> or <code>no-network</code>',
    ],
  ])('with %j refuses before anything runs a task whose judge %s', async (network, _, asks, remedy) => {
    const { summary, rows } = await run('docker', {
      files: task('t', JUDGE, {
        'task.toml': `schema_version = "1.4"\n[environment]\nworkdir = "/app"\n[verifier]\n${asks}\n`,
      }),
      runtime: `judge: { kind: docker_container, ${network} }\n`,
    })
    expect(summary).toContain('judge_network')
    expect(summary).toContain(remedy)
    expect(rows.map(({ outcome }) => outcome)).toEqual(['not_run', 'not_run'])
  })

  test('reads a reward as strictly as ever, and runs once more before it gives up', async () => {
    const { outcomes, notes } = await run('docker', { files: task('t', 'echo NaN > /logs/verifier/reward.txt') })
    expect(outcomes).toEqual({ 't/oracle': 'judge_error', 't/lazy': 'judge_error' })
    expect(notes).toContain('the judge failed and ran once more: reward.txt holds "NaN", not one finite number')
  })

  const SLOW =
    'sleep 1; [ -e /app/hello.txt ] && echo 1 > /logs/verifier/reward.txt || echo 0 > /logs/verifier/reward.txt'
  /** once the first judge is at work */
  const atFirstJudge = (act: (id: string) => Promise<unknown>) => {
    let judges = 0
    return async ({ backend, id }: { backend: string; id: string }) => {
      if (backend !== 'docker' || ++judges > 1) return
      await sleep(1000)
      await act(id)
    }
  }

  test.runIf(here.includes('local_process'))(
    'that is lost judges again, and the agent does not run again',
    async () => {
      const { outcomes, rows, notes } = await run('local_process', {
        files: task('t', SLOW),
        agents: '  - name: oracle',
        onSandbox: atFirstJudge((id) => new Docker().getContainer(id).remove({ force: true })),
      })
      expect(outcomes).toEqual({ 't/oracle': 'passed' })
      expect([notes, rows[0]?.attempts]).toEqual([
        [
          // killed first, gone a moment later
          expect.stringMatching(/^the judge failed and ran once more: .*the container (is gone|ended under a command)/),
        ],
        1,
      ])
    },
  )

  test.runIf(here.includes('local_process'))('whose engine stops is an outage, never a failure', async () => {
    const proxy = await startDockerProxy()
    try {
      const done = await run('local_process', {
        files: task('t', SLOW),
        agents: '  - name: oracle',
        more: 'retry: { transport: 0, sandbox_lost: 0, config: 0 }\n',
        runtime: `judge: { kind: docker_container, docker_host: "${proxy.address}" }\n`,
        onSandbox: atFirstJudge(() => proxy.cut()),
      })
      expect(done.outcomes).toEqual({ 't/oracle': 'infra_error/transport' })
      expect(done.rows[0]?.reason).toMatch(/^the Docker daemon at unix:/)
      expect(done.exitCode).toBe(3)
    } finally {
      await proxy.close()
      const engine = new Docker()
      for (const { Id } of await engine.listContainers({ all: true, filters: { label: ['benchgate.role=judge'] } }))
        await engine.getContainer(Id).remove({ force: true })
    }
  })

  test.each([
    ['rm -rf /app && ln -s / /app', '/app is no directory any more'],
    ['cd / && rm -rf /app && echo 1 > /app', 'not a directory'],
  ])('says that %s was the agent’s own doing', async (command, why) => {
    const { rows } = await run('docker', { agents: `  - { name: odd, kind: command, command: "${command}" }` })
    expect(rows[0]?.outcome).toBe('agent_error')
    expect(rows[0]?.reason).toMatch(/^the agent left a sandbox that cannot be judged: /)
    expect(rows[0]?.reason).toContain(why)
  })

  test('of a task that works in / is refused, with what to change', async () => {
    const toml = 'schema_version = "1.4"\n[environment]\nworkdir = "/"\n'
    const { rows } = await run('docker', { files: task('t', JUDGE, { 'task.toml': toml }), agents: '  - name: oracle' })
    expect(rows[0]).toMatchObject({ outcome: 'infra_error', infra_kind: 'config' })
    expect(rows[0]?.reason).toContain('Give the task a working directory such as /app')
  })

  test('has its containers ended by reap, beside the sandboxes of the agents', async () => {
    const { root } = await run('docker')
    const engine = new Docker()
    const made = await engine.createContainer({
      Image: 'debian:bookworm-slim',
      Cmd: ['true'],
      Labels: { benchgate: '1', 'benchgate.run': 'reap-judge' },
    })
    const { reap } = await import('../../src/entry/reap.ts')
    const ids = [{ backend: 'docker', id: made.id }]
    const done = await reap({ runtimeFile: join(root, 'runtime.yaml'), env: {}, cwd: root, ids })
    expect(done).toEqual({ ended: [made.id], failed: [], pruned: [] })
  })
})
