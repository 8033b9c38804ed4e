import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { reap } from '../../src/entry/reap.ts'
import { LIMITS } from '../services/harbor/account.ts'
import { API_KEY, failure, type HarborService, startHarbor } from '../services/harbor/service.ts'
import { BAD_GATEWAY, type Fault } from '../services/sandbox/faults.ts'
import { runCli } from '../support/cli.ts'
import { runIn } from '../support/run-experiment.ts'
import { doubleRuns } from '../support/sandbox-double.ts'

const here = await doubleRuns('harbor')

const said = (status: number, headers: Record<string, string> = {}): Fault => failure(status, 'as you wish', headers)

/** passes, unless its seed is odd: then it is a true zero */
const RUNNER = `set -e
cp data.txt /tmp/seen
seed=$(sed 's/.*"seed":\\([0-9]*\\).*/\\1/' "$1")
echo "{\\"trace_correlation_id\\": \\"t\\", \\"metrics\\": {\\"reward_mean\\": $(( (seed + 1) % 2 )), \\"details\\": {\\"seed\\": $seed, \\"tests_passed\\": 8, \\"level\\": $LEVEL}}, \\"success\\": true, \\"error\\": null}" > "$2"
`
const DOCKERFILE = 'FROM debian:bookworm-slim\nWORKDIR /srv/app\nCOPY . .\nRUN echo data > data.txt\n'

describe.skipIf(!here)('an experiment on a hosted Harbor', () => {
  let service: HarborService
  let counter = 0
  beforeAll(async () => {
    service = await startHarbor()
  })
  afterAll(() => service?.close())
  beforeEach(() => {
    service.faults.clear()
    Object.assign(service.account.limits, LIMITS)
    service.account.deployments.clear()
    service.account.ran.length = 0
    service.account.most = 0
    for (const call of Object.keys(service.seen)) delete (service.seen as Record<string, number>)[call]
    counter += 1
  })

  const run = (
    more = '',
    {
      keys = '',
      env = {},
      dockerfile = DOCKERFILE,
      agent = '  - { name: a, kind: command, model: m1, command: "x" }',
      tasks = '',
      buildSec = 30,
      waitSec = 20,
    }: {
      buildSec?: number
      waitSec?: number
      keys?: string
      env?: Record<string, string>
      dockerfile?: string
      agent?: string
      tasks?: string
    } = {},
  ) =>
    runIn({
      backend: 'harbor',
      files: { 'runner/Dockerfile': dockerfile, 'runner/run.sh': RUNNER, 'runner/which': String(counter) },
      tasks:
        tasks ||
        '[{ contract: { name: cards, dir: runner, command: [sh, run.sh, "{input}", "{output}"], env: { LEVEL: "3" }, timeout_sec: 40 } }]',
      agents: agent,
      defaults: `harbor: { build_timeout_sec: ${buildSec}, rate_limit_wait_sec: ${waitSec}, ${keys} }`,
      more: `${more}${more.includes('retry:') ? '' : 'retry: { transport: 0, rate_limited: 0, capacity: 0, sandbox_lost: 0 }\n'}`,
      env: { SYNTH_API_KEY: API_KEY, SYNTH_BACKEND_URL: service.url, ...env },
    })

  test('makes a deployment by content, has its rollouts carried out, and keeps every result', async () => {
    const first = await run('rollouts_per_task: 4\nmax_parallel_rollouts: 2\n')
    expect(first.rows.map(({ outcome, reward, rewards }) => [outcome, reward, rewards?.level])).toEqual([
      ['passed', 1, 3],
      ['failed', 0, 3],
      ['passed', 1, 3],
      ['failed', 0, 3],
    ])
    const [made] = service.account.list()
    expect(made?.wish).toMatchObject({
      name: expect.stringMatching(/^benchgate-[0-9a-f]{40}$/),
      entrypoint: `sh -c 'cd '\\''/srv/app'\\'' && exec '\\''sh'\\'' '\\''run.sh'\\'' '\\''/tmp/rollout.json'\\'' '\\''/tmp/result.json'\\'''`,
      entrypoint_mode: 'file',
      limits: { timeout_s: 40, cpu_cores: 2, memory_mb: 4096, disk_mb: 10240 },
      env_vars: { LEVEL: '3' },
      metadata: { benchgate: '1' },
    })
    const traces = service.account.ran.map(({ trace }) => trace)
    expect(new Set(traces).size).toBe(4)
    expect(traces).toContain(JSON.parse(await first.log('cards/a', 'rollout.json')).trace_correlation_id)
    expect(JSON.parse(await first.log('cards/a', 'result.json'))).toMatchObject({ metrics: { reward_mean: 1 } })
    expect(first.rows.map(({ sandbox }) => sandbox)).toEqual(Array.from({ length: 4 }, () => made?.id))
    const manifest = JSON.parse(await readFile(join(first.dir, 'manifest.json'), 'utf8'))
    expect(manifest.images).toEqual({ cards: [made?.wish.name] }) // known before it is made
    await run()
    expect([service.seen.create, made?.builds]).toEqual([1, 1])
  })

  test('leaves an evaluation that tells a true zero from an outage, and that is read back as such', async () => {
    service.faults.next('rollout', said(500))
    const done = await run('rollouts_per_task: 3\nmax_parallel_rollouts: 1\n')
    const file = join(done.dir, 'evaluation.json')
    const told = JSON.parse(await readFile(file, 'utf8'))
    expect(told.summary).toEqual({
      total_seeds: 3,
      successful: 2,
      failed: 1,
      outages: 1,
      mean_reward: 0.5,
      total_time_s: expect.any(Number),
    })
    expect(told.config).toMatchObject({ seeds: [0, 1, 2], model: 'm1', agent: 'a', timeout_s: 40 })
    expect(told.results.map(({ seed, outcome, rewards, result }: never) => [seed, outcome, rewards, result])).toEqual([
      [1, 'failed', { reward_mean: 0, seed: 1, tests_passed: 8, level: 3 }, expect.objectContaining({ success: true })],
      [2, 'passed', { reward_mean: 1, seed: 2, tests_passed: 8, level: 3 }, expect.objectContaining({ success: true })],
    ])
    expect(told.lost).toMatchObject([{ seed: 0, outcome: 'infra_error', infra_kind: 'transport' }])
    expect(told.lost[0].trace_correlation_id).toMatch(/cards\/a\/1-1$/)
    const { code, out } = await runCli(['import', file, '--out', join(done.root, 'imported')], { cwd: done.root })
    expect([code, out]).toEqual([expect.any(Number), expect.stringContaining('1 of 2')])
  })

  test('deals rollouts among several deployments', async () => {
    await run('rollouts_per_task: 4\n', { keys: 'count: 2' })
    expect(
      service.account
        .list()
        .map(({ wish }) => wish.name.slice(50))
        .sort(),
    ).toEqual(['', '-2']) // made at once
    expect(new Set(service.account.ran.map(({ deployment }) => deployment)).size).toBe(2)
  })

  test('waits where Harbor has no room, and no rollout is lost or runs twice', async () => {
    service.account.limits.concurrent = 1
    service.faults.next('rollout', said(429, { 'retry-after': '1' }))
    service.faults.next('rollout', said(503))
    const { rows } = await run('rollouts_per_task: 4\nmax_parallel_rollouts: 4\n')
    expect(rows.map(({ outcome, attempts }) => [outcome, attempts])).toEqual([
      ['passed', 1],
      ['failed', 1],
      ['passed', 1],
      ['failed', 1],
    ])
    expect([service.account.ran.length, service.account.most]).toEqual([4, 1])
  })

  test.for<[string, Fault, string, string]>([
    ['401', said(401), 'infra_error/auth', 'the hosted Harbor refused the key: HTTP 401: as you wish. '],
    ['403', said(403), 'infra_error/auth', 'the hosted Harbor refused the key: HTTP 403: as you wish. '],
    ['429 to the end', said(429), 'infra_error/rate_limited', 'the hosted Harbor limits us: HTTP 429: as you wish. '],
    ['409, too many at once', said(409), 'infra_error/quota', 'the Harbor account is full: HTTP 409: as you wish. '],
    ['500', said(500), 'infra_error/transport', 'the hosted Harbor failed: HTTP 500: as you wish. '],
    ['502 in HTML', BAD_GATEWAY, 'infra_error/transport', 'the hosted Harbor failed: HTTP 502: a page of HTML. '],
    ['503 to the end', said(503), 'infra_error/capacity', 'the hosted Harbor has no room: HTTP 503: as you wish. '],
    ['a reset', { reset: true }, 'infra_error/transport', 'the connection to the hosted Harbor broke: '],
    [
      'a reset after the rollout ran',
      { reset: true, when: 'after' },
      'infra_error/transport',
      'the connection to the hosted Harbor broke: ',
    ],
    ['422', said(422), 'infra_error/config', 'the hosted Harbor does not accept the request: HTTP 422: as you wish. '],
  ])('a rollout answered with %s is an outage of its kind, never a zero', async ([, fault, outcome, reason]) => {
    service.faults.always('rollout', fault)
    const done = await run('', { waitSec: 1 })
    expect(done.outcomes).toEqual({ 'cards/a': outcome })
    expect(done.rows[0]?.reason.startsWith(reason)).toBe(true)
    expect(done.rows[0]?.reward).toBeNull()
  })

  test('with each tenth request failing ends as it should, with every rollout once in its results', async () => {
    const chaos: Fault[] = [
      said(429),
      said(500),
      BAD_GATEWAY,
      said(503),
      { reset: true },
      { reset: true, when: 'after' },
    ]
    service.faults.chaos(0.1, chaos)
    const { rows } = await run(
      'rollouts_per_task: 16\nmax_parallel_rollouts: 4\nretry: { transport: 6, rate_limited: 6, capacity: 6 }\n',
    )
    expect(rows.map(({ rollout_index: index, outcome }) => [index, outcome])).toEqual(
      Array.from({ length: 16 }, (_, seed) => [seed + 1, seed % 2 === 0 ? 'passed' : 'failed']),
    )
    expect(service.account.list()).toHaveLength(1)
    expect(new Set(service.account.ran.map(({ trace }) => trace)).size).toBe(service.account.ran.length)
  })

  test('a lost deployment is made again by the next attempt', async () => {
    const running = run('rollouts_per_task: 2\nmax_parallel_rollouts: 1\nretry: { sandbox_lost: 1 }\n')
    while (service.account.ran.length === 0) await new Promise((wake) => setTimeout(wake, 20))
    service.account.deployments.clear()
    const { rows } = await running
    expect(rows.map(({ outcome, attempts }) => [outcome, attempts])).toEqual([
      ['passed', 1],
      ['failed', 2],
    ])
  })

  test.for<[string, Fault]>([
    ['is reset before it is read', { reset: true }],
    ['is reset after the deployment was made', { reset: true, when: 'after' }],
    ['is answered with 500', said(500)],
    ['is answered with 502 in HTML, after it was made', { ...BAD_GATEWAY, when: 'after' } as Fault],
    ['is limited', said(429, { 'retry-after': '1' })],
    ['finds no room', said(503)],
  ])('a create that %s makes one deployment', async ([, fault]) => {
    service.faults.next('create', fault)
    const { outcomes } = await run()
    expect(outcomes).toEqual({ 'cards/a': 'passed' })
    expect(service.account.list()).toHaveLength(1)
  })

  test.for<[string, Fault]>([
    ['500, as it does now and then', said(500)],
    ['503', said(503)],
    ['a reset', { reset: true }],
  ])('a look at a build that is answered with %s is no failure', async ([, fault]) => {
    service.account.limits.takesMs = 500
    service.faults.next('status', fault)
    expect((await run()).outcomes).toEqual({ 'cards/a': 'passed' })
  })

  test('a Dockerfile that does not build is told with its log, once for all', async () => {
    const broken = DOCKERFILE.replace('RUN', 'RUN echo no such crate; exit 3 #')
    const done = await run('rollouts_per_task: 2\n', { dockerfile: broken })
    expect(done.rows.map(({ outcome, infra_kind: kind }) => [outcome, kind])).toEqual([
      ['infra_error', 'image_build'],
      ['infra_error', 'image_build'],
    ])
    expect(done.rows[0]?.reason).toMatch(
      /\/runner\/Dockerfile does not build on Harbor: failed to solve: process .*exit code: 3\n.*\n {2}\| no such crate\. Correct .*Dockerfile\.$/s,
    )
    expect(service.account.list()[0]?.builds).toBe(1)
  })

  test('one that failed before us is built once more', async () => {
    service.account.limits.failing = 1
    expect((await run()).outcomes).toEqual({ 'cards/a': 'infra_error/image_build' })
    expect((await run()).outcomes).toEqual({ 'cards/a': 'passed' })
    expect(service.account.list()[0]?.builds).toBe(2)
  })

  test('a build that is stuck is an outcome with its remedy, and built anew by the next run', async () => {
    service.account.limits.stuck = true
    const done = await run('', { buildSec: 3 })
    expect(done.outcomes).toEqual({ 'cards/a': 'infra_error/image_build' })
    expect(done.rows[0]?.reason).toMatch(
      /^the deployment benchgate-\w+ was not ready within 3 s: Harbor is stuck in building it\. .*The next run builds it anew; GET \/api\/harbor\/deployments\/[\w-]+\/status tells more/,
    )
    service.account.limits.stuck = false
    expect((await run('', { buildSec: 15 })).outcomes).toEqual({ 'cards/a': 'passed' })
    expect(service.account.list()).toHaveLength(1)
  }, 120_000)

  test('a key that is refused, or not there, fails the preflight by its name', async () => {
    const refused = await run('', { env: { SYNTH_API_KEY: 'sk_wrong' } })
    expect(refused.summary).toContain('the hosted Harbor refused the key')
    expect(refused.summary).not.toContain('sk_wrong')
    expect((await run('', { keys: 'api_key_env: OTHER_KEY' })).summary).toContain('OTHER_KEY is not set')
    expect((await run('', { env: { SYNTH_BACKEND_URL: 'harbor.example' } })).summary).toContain(
      'is no http or https address: harbor.example',
    )
    expect(service.account.list()).toEqual([])
  })

  test('what it cannot carry out is refused before anything runs, or said with what to change', async () => {
    const app = '[{ service: { name: cards, command: "x" } }]'
    expect((await run('', { tasks: app })).summary).toContain('and this is a service task')
    const bare = '[{ contract: { name: cards, command: [x] } }]'
    const { rows } = await run('', { tasks: bare })
    expect(rows[0]?.reason).toMatch(
      /^the contract task cards has no Dockerfile that a deployment could be made from\. /,
    )
    const long = '[{ contract: { name: cards, dir: runner, command: [x], timeout_sec: 7200 } }]'
    expect((await run('', { tasks: long })).rows[0]?.reason).toMatch(
      /asks for 7200 s, and Harbor gives a rollout 3600 at most/,
    )
    const env = await run('', { agent: '  - { name: a, kind: command, command: x, env: { A: "1" } }' })
    expect(env.rows[0]?.reason).toMatch(/^harbor gives an agent no environment of its own\. /)
  })

  test('a runner that ends without a result is an outage, as nobody can tell it from one', async () => {
    const done = await run('', { dockerfile: `${DOCKERFILE}RUN rm run.sh\n` })
    expect(done.outcomes).toEqual({ 'cards/a': 'infra_error/transport' })
    expect(done.rows[0]?.reason).toMatch(
      /^the hosted Harbor failed: HTTP 500: the runner ended with 2 and wrote no result/,
    )
  })

  test('reap ends nothing: there is no sandbox of ours, and deployments are images', async () => {
    const { root } = await run()
    const env = { SYNTH_API_KEY: API_KEY, SYNTH_BACKEND_URL: service.url }
    expect(await reap({ runtimeFile: join(root, 'runtime.yaml'), env, cwd: root })).toEqual({
      ended: [],
      failed: [],
      pruned: [],
    })
    expect(service.account.list()).toHaveLength(1)
  })
})
