import { describe, expect, test } from 'vitest'
import { judge } from '../../src/gate/compare.ts'
import { fixedLimits } from '../../src/gate/decide.ts'
import { guardrailsSeen } from '../../src/gate/guardrails.ts'
import { DEFAULT_RULES } from '../../src/gate/rules.ts'
import type { Guardrail } from '../../src/model/gate.ts'
import type { ResultRow } from '../../src/model/record.ts'
import { random } from '../../src/stats/random.ts'
import { preflightOk, rows } from '../report/rows.ts'

const cost: Guardrail = { metric: 'cost_usd', worse: 'more', limit: 0.2, advisory: false }
const style: Guardrail = { metric: 'rewards.style', worse: 'less', limit: 0.1, advisory: false }
const costing = (factor: number, chance = random(1), tasks = 40) =>
  rows(tasks, 3, (task) => ({ cost_usd: (0.01 + task / 1000) * factor * (0.7 + 0.6 * chance.uniform()) }))
const seen = (before: readonly ResultRow[], after: readonly ResultRow[], ...guardrails: readonly Guardrail[]) =>
  guardrailsSeen(before, after, { ...DEFAULT_RULES, guardrails })
const judged = (before: readonly ResultRow[], after: readonly ResultRow[], ...guardrails: readonly Guardrail[]) =>
  judge(
    { planned: after.length, rows: after, preflight: preflightOk, partial: false, cancelled: false },
    { rows: before, differing: [] },
    { ...DEFAULT_RULES, guardrails },
  )

describe('a guardrail', () => {
  test('is broken by a change beyond what is tolerated, and that is a regression with its own reason', () => {
    const { verdict, reason, sentence } = judged(costing(1), costing(1.5, random(2)), cost)
    expect([verdict, reason]).toEqual(['regression', 'guardrail_broken'])
    expect(sentence).toMatch(
      /^cost_usd rose by more than the 20% that are tolerated: \$\S+ against \$\S+ a rollout over 40 tasks \(p < 0\.001\)\.$/,
    )
  })

  test('holds at a change inside of it, whatever its certainty', () => {
    expect(judged(costing(1), costing(1.1, random(2)), cost)).toMatchObject({
      verdict: 'pass',
      reason: 'drop_ruled_out',
    })
  })

  test('that is advisory decides nothing', () => {
    const { verdict, comparison } = judged(costing(1), costing(2, random(2)), { ...cost, advisory: true })
    expect(verdict).toBe('pass')
    expect(comparison?.guardrails).toMatchObject([{ metric: 'cost_usd', broken: true }])
  })

  test('may be a number of the judge’s, for which less is worse', () => {
    const styled = (style: number) => rows(20, 2, (task) => ({ rewards: { style: style + (task % 3) / 100 } }))
    expect(seen(styled(0.9), styled(0.7), style)).toMatchObject([{ broken: true, tasks: 20 }])
    expect(seen(styled(0.9), styled(0.85), style)).toMatchObject([{ broken: false }])
    expect(seen(styled(0.7), styled(0.9), style)).toMatchObject([{ broken: false }])
  })

  test('of which too few tasks tell is unknown, and never broken', () => {
    expect(seen(costing(1, random(1), 9), costing(9, random(2), 9), cost)).toMatchObject([{ p: null, broken: false }])
    expect(seen(rows(20, 2), rows(20, 2), style)).toMatchObject([{ tasks: 0, baseline: null, p: null, broken: false }])
  })

  test('counts scored rollouts alone: an outage costs nothing', () => {
    const lost = costing(1).map((row, at) =>
      at % 3 === 0 ? { ...row, outcome: 'infra_error' as const, infra_kind: 'capacity' as const, cost_usd: 50 } : row,
    )
    expect(seen(costing(1), lost, cost)).toMatchObject([{ broken: false, tasks: 40 }])
  })
})

test('several guardrails together alarm no more often than one: with changes at their limits, at most alpha', () => {
  const chance = random(11)
  const metrics = ['a', 'b', 'c', 'd', 'e']
  const noisy = (factor: number) =>
    rows(30, 2, () => ({
      rewards: Object.fromEntries(metrics.map((name) => [name, factor * (0.5 + chance.uniform())])),
    }))
  const rails = metrics.map(
    (name): Guardrail => ({ metric: `rewards.${name}`, worse: 'more', limit: 0.2, advisory: false }),
  )
  const worlds = 400
  let alarms = 0
  for (let world = 0; world < worlds; world += 1)
    if (seen(noisy(1), noisy(1.2), ...rails).some(({ broken }) => broken)) alarms += 1
  // three standard errors above 5%
  expect(alarms / worlds).toBeLessThan(0.05 + 3 * Math.sqrt((0.05 * 0.95) / worlds))
})

test('what is broken against a stored baseline that screens is shown, and fails nothing', () => {
  const [before, after] = [costing(1), costing(2, random(2))]
  const look = { limits: fixedLimits(DEFAULT_RULES), decision: null }
  const at = (mayFail: boolean) =>
    judge(
      { planned: after.length, rows: after, preflight: preflightOk, partial: false, cancelled: false },
      { rows: before, differing: [] },
      { ...DEFAULT_RULES, guardrails: [cost] },
      { ...look, mayFail },
    )
  expect(at(true)).toMatchObject({ verdict: 'regression', reason: 'guardrail_broken' })
  expect(at(false)).toMatchObject({ verdict: 'pass', comparison: { guardrails: [{ broken: true }] } })
})
