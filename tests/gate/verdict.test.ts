import { expect, test } from 'vitest'
import { judgeRun, type RunToJudge } from '../../src/gate/verdict.ts'
import { preflightOk, rows } from '../report/rows.ts'

const run = (over: Partial<RunToJudge> & Pick<RunToJudge, 'rows'>): RunToJudge => ({
  planned: over.rows.length,
  preflight: preflightOk,
  partial: false,
  cancelled: false,
  minCoverage: 0.9,
  maxInfraErrorRate: 0.05,
  ...over,
})
const lose = (count: number, all = 20) =>
  rows(all, 1, (task) => (task < count ? { outcome: 'infra_error', infra_kind: 'capacity' } : {}))

test('without a baseline the gate is not armed, and the rate stands with its interval', () => {
  expect(judgeRun(run({ rows: rows(10, 2, (task) => (task === 0 ? { outcome: 'failed' } : {})) }))).toEqual({
    verdict: 'unarmed',
    reason: 'no_baseline',
    sentence:
      '18 of 20 rollouts passed (90%, 95% interval 70% to 97%); there is no baseline to compare with, so the gate is not armed.',
  })
})

test('a failed preflight comes before everything else; advisory checks are not blamed', () => {
  const check = { ok: false, found: 'nothing', remedy: 'Mend it.' }
  const preflight = {
    ok: false,
    checks: [
      { ...check, name: 'docker', advisory: false },
      { ...check, name: 'disk', advisory: true },
    ],
    warnings: [],
  }
  expect(judgeRun(run({ rows: [], planned: 40, preflight }))).toEqual({
    verdict: 'invalid',
    reason: 'preflight_failed',
    sentence: 'Nothing was run, because 1 of 2 preflight checks failed (docker).',
  })
  expect(judgeRun(run({ rows: lose(0), preflight })).sentence).toMatch(/^This run cannot be judged: 1 of 2 preflight/)
  expect(judgeRun(run({ rows: [], planned: 4, preflight: { ok: false, checks: [], warnings: [] } })).sentence).toBe(
    'Nothing was run, because the preflight failed.',
  )
})

test('an outage is invalid and never a rate of 0', () => {
  expect(judgeRun(run({ rows: lose(20) }))).toEqual({
    verdict: 'invalid',
    reason: 'nothing_scored',
    sentence: 'No rollout was scored, so there is no pass rate; of 20 planned: 20 infra errors (20 capacity).',
  })
  expect(judgeRun(run({ rows: [], planned: 3, cancelled: true, partial: true })).sentence).toBe(
    'The run was cancelled and no rollout was scored, so there is no pass rate; of 3 planned: 3 not run.',
  )
  expect(judgeRun(run({ rows: [] })).sentence).toBe('Nothing was planned, so there is no pass rate.')
})

test('coverage exactly at the floor is enough, one rollout less is not', () => {
  const lenient = { maxInfraErrorRate: 1 }
  expect(judgeRun(run({ rows: lose(2), ...lenient })).reason).toBe('no_baseline')
  expect(judgeRun(run({ rows: lose(3), ...lenient }))).toEqual({
    verdict: 'invalid',
    reason: 'coverage_below_floor',
    sentence:
      'This run cannot be judged: only 17 of 20 planned rollouts were scored (85%; at least 90% must be); the rest: 3 infra errors (3 capacity).',
  })
})

test('a share that rounds to its limit is told apart from it', () => {
  expect(judgeRun(run({ rows: lose(104, 1000) })).sentence).toContain('(89.6%; at least 90% must be)')
  expect(judgeRun(run({ rows: lose(51, 1000) })).sentence).toContain('(5.1%; at most 5% may be)')
})

test('infra errors exactly at the cap are allowed, one more is not; judge errors count too', () => {
  expect(judgeRun(run({ rows: lose(1) })).reason).toBe('no_baseline')
  expect(judgeRun(run({ rows: lose(2) }))).toEqual({
    verdict: 'invalid',
    reason: 'infra_errors_over_cap',
    sentence:
      'This run cannot be judged: 2 of 20 rollouts (10%; at most 5% may be) were lost to infrastructure: 2 infra errors (2 capacity).',
  })
  const judged = rows(20, 1, (task) => (task < 2 ? { outcome: 'judge_error' } : {}))
  expect(judgeRun(run({ rows: judged })).sentence).toContain('were lost to the judge: 2 judge errors.')
})

test('failures of the agent never make a run invalid', () => {
  const outcomes = ['failed', 'agent_error', 'agent_timeout'] as const
  const all = rows(9, 1, (task) => ({ outcome: outcomes[task % 3] ?? 'failed' }))
  expect(judgeRun(run({ rows: all }))).toMatchObject({ verdict: 'unarmed', reason: 'no_baseline' })
  expect(judgeRun(run({ rows: all })).sentence).toMatch(/^0 of 9 rollouts passed \(0%, 95% interval 0% to 30%\)/)
})

test('planned rollouts without a row lower the coverage', () => {
  expect(judgeRun(run({ rows: lose(0, 8), planned: 20, partial: true }))).toMatchObject({
    reason: 'coverage_below_floor',
    sentence:
      'This partial run cannot be judged: only 8 of 20 planned rollouts were scored (40%; at least 90% must be); the rest: 12 not run.',
  })
})

test('a cancelled run that had enough says that it was cancelled', () => {
  const all = rows(20, 1, (task) => (task === 0 ? { outcome: 'cancelled' } : {}))
  expect(judgeRun(run({ rows: all, partial: true, cancelled: true })).sentence).toMatch(
    /^The run was cancelled; until then 19 of 19 scored rollouts passed \(100%/,
  )
})
