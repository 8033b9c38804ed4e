import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { reap } from '../../src/entry/reap.ts'
import { LIMITS } from '../services/e2b/account.ts'
import { BAD_GATEWAY, type Fault, NO_PLACE, RATE_LIMITED } from '../services/e2b/faults.ts'
import { API_KEY, type E2bService, startE2b } from '../services/e2b/service.ts'
import { BASE } from '../services/e2b/templates.ts'
import { startCli } from '../support/cli.ts'
import { e2bDoubleRuns } from '../support/e2b.ts'
import { runIn } from '../support/run-experiment.ts'
import { filesIn, task } from '../support/task-dir.ts'

const here = await e2bDoubleRuns()

const JUDGE =
  '[ "$(cat /app/hello.txt)" = hello ] && echo 1 > /logs/verifier/reward.txt || echo 0 > /logs/verifier/reward.txt'
const AGENTS = '  - name: oracle\n  - { name: lazy, kind: command, command: "true" }'

describe.skipIf(!here)('an experiment on E2B', () => {
  let service: E2bService
  beforeAll(async () => {
    service = await startE2b()
  })
  afterAll(() => service.close())
  beforeEach(() => {
    service.faults.clear()
    Object.assign(service.account.limits, LIMITS)
    service.account.log.length = 0
  })

  const run = (
    more: string,
    e2b = '',
    env: Record<string, string> = {},
    template = 'template: base,',
    files: Readonly<Record<string, string>> = {},
  ) =>
    runIn({
      files: task('t', JUDGE, files),
      agents: AGENTS,
      backend: 'e2b_firecracker',
      defaults: `e2b: { ${template} max_creates_per_sec: 100, create_drain_timeout_sec: 2, ${e2b || 'allow_internet_access: true'} }`,
      more,
      env: { E2B_API_KEY: API_KEY, E2B_API_URL: service.url, E2B_SANDBOX_URL: service.url, ...env },
    })

  test('ends as it should, in few requests, and leaves no sandbox', async () => {
    const before = { ...service.seen }
    const { outcomes, rows } = await run('')
    expect(outcomes).toEqual({ 't/oracle': 'passed', 't/lazy': 'failed' })
    expect(service.account.log.map(({ ended }) => ended)).toEqual(['killed', 'killed'])
    const calls = Object.entries(service.seen).map(
      ([call, times]) => [call, times - (before[call as 'create'] ?? 0)] as const,
    )
    const all = calls.reduce((sum, [, times]) => sum + times, 0)
    expect(all / rows.length, JSON.stringify(Object.fromEntries(calls))).toBeLessThanOrEqual(15)
  })

  describe('of a contract task', () => {
    const contract = async (runner: string, more = '') => {
      const before = service.seen.start ?? 0
      const done = await runIn({
        files: { 'runner/data.txt': 'data' },
        tasks: `[{ contract: { name: words, command: [sh, -c, ${JSON.stringify(`set -e; ${runner}`)}]${more} } }]`,
        agents: '  - { name: nop, model: "a\\"b $HOME \\u00e9" }',
        backend: 'e2b_firecracker',
        defaults:
          'e2b: { template: base, max_creates_per_sec: 100, create_drain_timeout_sec: 2, allow_internet_access: true }',
        env: { E2B_API_KEY: API_KEY, E2B_API_URL: service.url, E2B_SANDBOX_URL: service.url },
      })
      return { done, commands: (service.seen.start ?? 0) - before }
    }
    const says = (reward: number) => `echo '{"metrics": {"reward_mean": ${reward}}}' >{output}`

    test('its request and the first look come with its start, its result with its end', async () => {
      const { done, commands } = await contract(`cat {input}; env | grep -c __BG_ || ${says(1)}`)
      expect(done.outcomes).toEqual({ 'words/nop': 'passed' })
      expect(commands).toBe(3) // one; but this template has no /app, which is made before it is sent again
      const said = await done.log('words/nop', 'agent/stdout.log')
      expect(JSON.parse(said.replace(/0\n$/, ''))).toMatchObject({ params: { model: 'a"b $HOME \u00e9' } })
      expect(JSON.parse(await done.log('words/nop', 'result.json'))).toEqual({ metrics: { reward_mean: 1 } })
    })

    test('files of its own, a large result, and none at all', async () => {
      const files = await contract(`[ "$(cat data.txt)" = data ]; ${says(1)}`, ', dir: runner')
      expect(files.done.outcomes).toEqual({ 'words/nop': 'passed' })
      const large = await contract(`${says(0)}; printf '%300000s' '' >>{output}`)
      expect(large.done.outcomes).toEqual({ 'words/nop': 'failed' })
      expect(await large.done.log('words/nop', 'result.json')).toHaveLength(
        300_000 + `{"metrics": {"reward_mean": 0}}\n`.length,
      )
      const none = await contract('echo why >&2; exit 1')
      expect(none.done.outcomes).toEqual({ 'words/nop': 'judge_error' })
    })
  })

  test('builds the template of a task once, where the runtime names none', async () => {
    const { outcomes, rows } = await run('rollouts_per_task: 2\n', '', {}, '')
    expect(outcomes).toEqual({ 't/oracle': 'passed', 't/lazy': 'failed' })
    expect(rows).toHaveLength(4)
    expect(service.account.templates.carriedOut).toBe(1)
    expect(service.account.boxes.size).toBe(0)
  })

  test('says in the summary what each template cost, whether it was there, and what its Dockerfile lost', async () => {
    const content = { 'environment/app/README': crypto.randomUUID() }
    const Dockerfile = 'FROM debian:bookworm-slim\nCOPY app /app\nWORKDIR /app\nENTRYPOINT ["/bin/sh"]\n'
    const files = { ...content, 'environment/Dockerfile': Dockerfile }
    const first = await run('', '', {}, '', files)
    expect(first.summary).toMatch(/image-cache: miss \([\d.]+ s to build\): the account had no template benchgate-\w+/)
    expect(first.summary).toMatch(/^- warning: .*Dockerfile\S*4: .*ENTRYPOINT/m)
    expect(first.lines.join('\n')).toMatch(/^warning: .*Dockerfile:4: .*ENTRYPOINT/m)
    const second = await run('', '', {}, '', files)
    expect(second.summary).toMatch(/image-cache: hit \([\d.]+ s to have it\): the account has the template/)
  }, 120_000)

  test('says which lines of a Dockerfile E2B cannot build, before any sandbox is made', async () => {
    const Dockerfile = 'FROM debian:bookworm-slim AS one\nFROM debian:bookworm-slim\nONBUILD RUN true\n'
    const { summary, outcomes } = await run('', '', {}, '', { 'environment/Dockerfile': Dockerfile })
    expect(outcomes).toEqual({ 't/oracle': 'infra_error/image_build', 't/lazy': 'infra_error/image_build' })
    expect(summary).toMatch(
      /image-cache: miss: .*Dockerfile cannot be built on E2B: line 2: .*several stages.*; line 3: .*ONBUILD/,
    )
    expect(service.account.log).toEqual([])
  })

  test('with each twentieth request failing ends as it should, nothing twice, and leaves no sandbox', async () => {
    const said = (code: number): Fault => ({ status: code, body: { code, message: 'said so' } })
    service.faults.chaos(0.05, [
      RATE_LIMITED,
      NO_PLACE,
      BAD_GATEWAY,
      said(500),
      said(503),
      said(504),
      { reset: true },
      { reset: true, when: 'after' },
      { reset: true, when: 'middle' },
    ])
    const { outcomes, rows, events } = await run('rollouts_per_task: 10\nmax_parallel_rollouts: 5\n')
    expect(service.faults.hits).toBeGreaterThan(0) // eight or so, but it is chance
    expect(outcomes).toEqual({ 't/oracle': 'passed', 't/lazy': 'failed' })
    expect(new Set(rows.map(({ agent, outcome }) => `${agent} ${outcome}`))).toEqual(
      new Set(['oracle passed', 'lazy failed']),
    )
    expect(rows).toHaveLength(20)
    expect(events.filter(({ event }) => event === 'attempt_ended')).toHaveLength(20)
    expect(service.account.boxes.size).toBe(0)
  }, 180_000)

  test('is told to stop while E2B makes it wait, and keeps nobody waiting', async () => {
    service.faults.always('create', { ...RATE_LIMITED, headers: { 'retry-after': '300' } } as Fault)
    const cwd = await filesIn({
      ...task('t', JUDGE),
      'experiment.yaml': `experiment_id: stop\ntasks: [tasks/*]\nagents:\n${AGENTS}\nruntime_config: runtime.yaml\n`,
      'runtime.yaml':
        'sandbox_backend: { kind: e2b_firecracker, e2b: { template: base, allow_internet_access: true } }\n',
    })
    const env = { E2B_API_KEY: API_KEY, E2B_API_URL: service.url, E2B_SANDBOX_URL: service.url }
    const before = service.seen.create ?? 0
    const run = startCli(['run', 'experiment.yaml', '--out', 'out'], { cwd, env })
    while ((service.seen.create ?? 0) === before) await new Promise((wake) => setTimeout(wake, 50))
    run.child.kill('SIGINT')
    expect(await run.ended).toMatchObject({ code: 130 })
  })

  test('a key that is refused, or not there, fails the preflight by its name', async () => {
    const refused = await run('', '', { E2B_API_KEY: 'e2b_wrong' })
    expect(refused.summary).toContain('E2B refused the key')
    expect(refused.summary).not.toContain('e2b_wrong')
    const missing = await run('', 'api_key_env: OTHER_KEY, allow_internet_access: true')
    expect(missing.summary).toContain('OTHER_KEY is not set')
    expect(service.account.log).toEqual([])
  })

  test('gives each sandbox the time that its own rollout may take and some more, and no more than the runtime', async () => {
    const own =
      '{ contract: { name: c, command: ["true"], timeout_sec: 100 } }, { service: { name: s, command: "true" } }'
    await runIn({
      files: task('t', JUDGE),
      tasks: `[tasks/*, ${own}]`,
      agents:
        '  - { name: brief, kind: command, command: "true", timeout_sec: 500 }\n  - { name: slow, kind: command, command: "true", timeout_sec: 1500 }\n  - { name: lame, kind: command, command: "true", timeout_sec: 9000 }',
      more: 'retry: { sandbox_lost: 0 }\nmax_parallel_rollouts: 9\n',
      backend: 'e2b_firecracker',
      defaults: 'e2b: { template: base, timeout_sec: 3500, max_creates_per_sec: 100, allow_internet_access: true }',
      env: { E2B_API_KEY: API_KEY, E2B_API_URL: service.url, E2B_SANDBOX_URL: service.url },
    })
    const lives = service.account.log.map(({ metadata, timeoutSec }) => [metadata['benchgate.rollout'], timeoutSec])
    const around = 360 + 120 + 600
    expect(Object.fromEntries(lives)).toEqual({
      't/brief/1': 500 + 2 * 20 + around, // the judge may run twice
      't/slow/1': 1500 + 2 * 20 + around,
      't/lame/1': 3500,
      'c/brief/1': 500 + around,
      'c/slow/1': 1500 + around,
      'c/lame/1': 3500,
      's/brief/1': 60 + 300 + 500 + 60 + around,
      's/slow/1': 60 + 300 + 1500 + 60 + around,
      's/lame/1': 3500,
    })
  }, 120_000)

  test('what a killed run left is ended by its label and its age, and nothing of somebody else', async () => {
    const cwd = await filesIn({ 'runtime.yaml': 'sandbox_backend: { kind: e2b_firecracker }\n' })
    const env = { E2B_API_KEY: API_KEY, E2B_API_URL: service.url }
    const at = { runtimeFile: join(cwd, 'runtime.yaml'), cwd, env }
    const labels = { benchgate: '1', 'benchgate.run': 'killed' }
    for (const metadata of [labels, labels, { owner: 'somebody' }])
      await service.account.create({ templateID: 'base', metadata, envVars: {}, timeoutSec: 600, network: {} }, BASE)
    const [first, second, theirs] = service.account.log.map(({ id }) => id)
    expect(await reap({ ...at, olderThanSec: 3600 })).toMatchObject({ ended: [], failed: [] })
    service.faults.next('kill', { status: 503, body: { code: 503, message: 'busy' } })
    const { ended, failed } = await reap(at)
    expect([[...ended].sort(), failed]).toEqual([[first, second].sort(), []])
    expect([...service.account.boxes.keys()]).toEqual([theirs])
    await service.account.endAll()
  })

  test('a task that asks for more network than the runtime gives is refused before anything runs', async () => {
    const { summary } = await run('', 'allow_internet_access: false')
    expect(summary).toContain('set sandbox_backend.e2b.allow_internet_access: true')
    expect(service.account.log).toEqual([])
  })
})
