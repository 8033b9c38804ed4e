import fc from 'fast-check'
import { expect, test } from 'vitest'
import { planOf, standing, surelyNext } from '../../src/gate/rounds.ts'
import type { ResultRow } from '../../src/model/record.ts'
import type { Rounds } from '../../src/model/rounds.ts'
import { row } from '../report/rows.ts'

const TASKS = 12
const DESIGN: Rounds = {
  max_rounds: 5,
  cached_baseline: 20,
  spending: 'pocock',
  max_drop: 0.1,
  alpha: 0.05,
  beta: 0.1,
  guardrails: [],
  min_tasks: 10,
}

const rows = (rounds: number, outcomes: readonly ResultRow['outcome'][]): ResultRow[] =>
  Array.from({ length: rounds * TASKS }, (_, at) => {
    const outcome = outcomes[at] ?? 'not_run'
    const attempts = outcome === 'not_run' ? 0 : 1
    return row({ task: `t${at % TASKS}`, rollout_index: Math.floor(at / TASKS) + 1, outcome, attempts })
  })

const arm = (least: number, most = 5 * TASKS) =>
  fc.array(fc.constantFrom<ResultRow['outcome']>('passed', 'passed', 'passed', 'failed'), {
    minLength: least,
    maxLength: most,
  })

test('what is sure comes true, whatever becomes of the rollouts that were under way', () => {
  let seen = 0
  fc.assert(
    fc.property(
      fc.constantFrom(null, 20),
      arm(20 * TASKS, 20 * TASKS),
      arm(TASKS / 2),
      arm(TASKS / 2),
      fc.array(fc.boolean(), { minLength: 2 * TASKS, maxLength: 2 * TASKS }),
      (cached, before, ours, theirs, ends) => {
        const plan = planOf({ ...DESIGN, cached_baseline: cached })
        const arms = {
          candidate: rows(5, ours),
          cached: cached === null ? null : rows(20, before),
          fresh: cached === null ? rows(5, theirs) : null,
        }
        const { next } = standing(plan, arms)
        if (next.step === 'settled' || !surelyNext(plan, arms)) return
        seen += 1
        let at = 0
        const end = (some: readonly ResultRow[]) =>
          some.map((one) =>
            one.rollout_index <= next.round && one.outcome === 'not_run'
              ? { ...one, attempts: 1, outcome: ends[at++ % ends.length] ? ('passed' as const) : ('failed' as const) }
              : one,
          )
        const then = standing(plan, {
          ...arms,
          candidate: end(arms.candidate),
          fresh: arms.fresh && end(arms.fresh),
        }).next
        expect(then).toEqual({ step: next.step, round: next.round + 1 })
      },
    ),
    { numRuns: 300 },
  )
  expect(seen).toBeGreaterThan(10)
})

test('while a round could still settle it, and after the last one, nothing is sure', () => {
  const plan = planOf(DESIGN)
  const passed = Array.from({ length: 5 * TASKS }, () => 'passed' as const)
  // t11 passes half of the time: one outcome of it settles nothing
  const before = Array.from({ length: 20 * TASKS }, (_, at) => (at % (2 * TASKS) === TASKS - 1 ? 'failed' : 'passed'))
  const cached = rows(20, before)
  const sure = (ended: number) => surelyNext(plan, { candidate: rows(5, passed.slice(0, ended)), cached, fresh: null })
  expect(sure(TASKS - 1)).toBe(true)
  expect(sure(0)).toBe(false) // were they all to fail, a drop would be shown
  expect(sure(3 * TASKS - 1)).toBe(false) // if it passes, this round is the last
})

test('a guardrail that the stored baseline breaks is only a suspicion: the baseline of the same day decides', () => {
  const plan = planOf({ ...DESIGN, guardrails: [{ metric: 'cost_usd', worse: 'more', limit: 0.2, advisory: false }] })
  const passed = Array.from({ length: 20 * TASKS }, () => 'passed' as const)
  const costing = (usd: number, rounds: number, ended = rounds) =>
    rows(rounds, passed.slice(0, ended * TASKS)).map((one, at) => ({ ...one, cost_usd: usd + (at % 3) / 1000 }))
  const [cached, dearer] = [costing(0.03, 20), costing(0.06, 5, 3)]
  expect(standing(plan, { candidate: costing(0.03, 5, 3), cached, fresh: null }).next).toMatchObject({ by: 'screen' })
  expect(standing(plan, { candidate: dearer, cached, fresh: null }).next).toEqual({ step: 'confirm', round: 3 })
  expect(standing(plan, { candidate: dearer, cached, fresh: costing(0.06, 5, 3) }).next).toMatchObject({
    by: 'confirm',
    decision: 'drop_ruled_out',
    round: 3,
  })
})
