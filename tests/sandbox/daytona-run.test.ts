import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { reap } from '../../src/entry/reap.ts'
import { LIMITS } from '../services/daytona/account.ts'
import { NO_RUNNERS, RATE_LIMITED, said } from '../services/daytona/faults.ts'
import { API_KEY, type DaytonaService, startDaytona } from '../services/daytona/service.ts'
import { BAD_GATEWAY } from '../services/sandbox/faults.ts'
import { folderOf } from '../support/docker.ts'
import { runIn } from '../support/run-experiment.ts'
import { doubleRuns } from '../support/sandbox-double.ts'
import { task } from '../support/task-dir.ts'

const here = await doubleRuns('daytona')

const JUDGE =
  '[ "$(cat /app/hello.txt)" = hello ] && echo 1 > /logs/verifier/reward.txt || echo 0 > /logs/verifier/reward.txt'
const AGENTS = '  - name: oracle\n  - { name: lazy, kind: command, command: "true" }'

describe.skipIf(!here)('an experiment on Daytona', () => {
  let service: DaytonaService
  beforeAll(async () => {
    service = await startDaytona()
  })
  afterAll(() => service?.close())
  beforeEach(() => {
    service.faults.clear()
    Object.assign(service.account.limits, LIMITS)
    service.account.log.length = 0
  })

  const run = (more: string, keys = '', env: Record<string, string> = {}, snapshot = 'snapshot: base,') =>
    runIn({
      files: task('t', JUDGE),
      agents: AGENTS,
      backend: 'daytona',
      defaults: `daytona: { ${snapshot} max_creates_per_sec: 100, create_drain_timeout_sec: 2, ${keys || 'allow_internet_access: true'} }`,
      more,
      env: { DAYTONA_API_KEY: API_KEY, DAYTONA_API_URL: service.url, DAYTONA_TARGET: 'eu', ...env },
    })

  test('ends as it should, in few requests, and leaves no sandbox', async () => {
    const before = { ...service.seen }
    const { outcomes, rows } = await run('')
    expect(outcomes).toEqual({ 't/oracle': 'passed', 't/lazy': 'failed' })
    expect(service.account.log.map(({ ended, wanted }) => [ended, wanted.target])).toEqual([
      ['deleted', 'eu'],
      ['deleted', 'eu'],
    ])
    const calls = Object.entries(service.seen).map(
      ([call, times]) => [call, times - (before[call as 'create'] ?? 0)] as const,
    )
    const all = calls.reduce((sum, [, times]) => sum + times, 0)
    expect(all / rows.length, JSON.stringify(Object.fromEntries(calls))).toBeLessThanOrEqual(18)
  })

  test('builds the snapshot of a task once, where the runtime names none', async () => {
    const { outcomes, rows, summary } = await run('rollouts_per_task: 2\n', '', {}, '')
    expect(summary).toMatch(/image-cache: miss \([\d.]+ s to build\): the account had no snapshot benchgate-\w+/)
    expect(outcomes).toEqual({ 't/oracle': 'passed', 't/lazy': 'failed' })
    expect(rows).toHaveLength(4)
    const again = await run('', '', {}, '')
    expect(again.summary).toMatch(/image-cache: hit \([\d.]+ s to have it\): the account has the snapshot/)
    expect(service.account.snapshots.begun).toBe(1)
    expect(service.account.boxes.size).toBe(0)
  }, 120_000)

  test('with each twentieth request failing ends as it should, nothing twice, and leaves no sandbox', async () => {
    service.faults.chaos(0.05, [
      RATE_LIMITED,
      NO_RUNNERS,
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
    expect(rows).toHaveLength(20)
    expect(new Set(rows.map(({ agent, outcome }) => `${agent} ${outcome}`))).toEqual(
      new Set(['oracle passed', 'lazy failed']),
    )
    expect(events.filter(({ event }) => event === 'attempt_ended')).toHaveLength(20)
    expect(service.account.boxes.size).toBe(0)
  }, 180_000)

  test('a key that is refused or not there, and an address that is none, fail the preflight by their names', async () => {
    const refused = await run('', '', { DAYTONA_API_KEY: 'dtn_wrong' })
    expect(refused.summary).toContain('Daytona refused the key')
    expect(refused.summary).not.toContain('dtn_wrong')
    const missing = await run('', 'api_key_env: OTHER_KEY, allow_internet_access: true')
    expect(missing.summary).toContain('OTHER_KEY is not set')
    const version2 = await run('', 'api_url: https://api.daytona.com, allow_internet_access: true', {
      DAYTONA_API_KEY: '',
    })
    expect(version2.summary).toContain("api.daytona.com speaks Daytona's API of version 2")
    expect(service.account.log).toEqual([])
  })

  test('what a killed run left is ended by its label and its age, and nothing of somebody else', async () => {
    const dir = await folderOf({ 'runtime.yaml': 'sandbox_backend: { kind: daytona }\n' })
    const at = {
      runtimeFile: join(dir, 'runtime.yaml'),
      cwd: dir,
      env: { DAYTONA_API_KEY: API_KEY, DAYTONA_API_URL: service.url },
    }
    const labels = { benchgate: '1', 'benchgate.run': 'killed' }
    for (const of of [labels, labels, { owner: 'somebody' }])
      await service.account.create({ snapshot: 'base', labels: of })
    const [first, second, theirs] = service.account.log.map(({ id }) => id)
    expect(await reap({ ...at, olderThanSec: 3600 })).toMatchObject({ ended: [], failed: [] })
    service.faults.next('delete', said(503))
    const { ended, failed } = await reap(at)
    expect([[...ended].sort(), failed]).toEqual([[first, second].sort(), []])
    expect([...service.account.boxes.keys()]).toEqual([theirs])
    await service.account.endAll()
  })

  test('a task that asks for more network than the runtime gives is refused before anything runs', async () => {
    const { summary } = await run('', 'allow_internet_access: false')
    expect(summary).toContain('set sandbox_backend.daytona.allow_internet_access: true')
    expect(service.account.log).toEqual([])
  })
})
