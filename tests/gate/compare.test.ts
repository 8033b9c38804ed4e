import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { judge } from '../../src/gate/compare.ts'
import { DEFAULT_RULES } from '../../src/gate/rules.ts'
import { OUTCOMES } from '../../src/model/outcome.ts'
import type { ResultRow } from '../../src/model/record.ts'
import { preflightOk, row, rows } from '../report/rows.ts'
import { threadTime } from '../support/thread-time.ts'

type Run = Parameters<typeof judge>[0]

const run = (all: readonly ResultRow[], over: Partial<Run> = {}): Run => ({
  planned: all.length,
  rows: all,
  preflight: preflightOk,
  partial: false,
  cancelled: false,
  ...over,
})
const against = (baseline: readonly ResultRow[], differing: readonly string[] = []) => ({ rows: baseline, differing })

/** tasks of which task t passes `passes(t)` of its rollouts */
const pack = (tasks: number, rollouts: number, passes: (task: number) => number) =>
  rows(tasks, rollouts, (task, index) => (index < passes(task) ? {} : { outcome: 'failed' }))
/** 50 tasks: some always pass, some never, some sometimes */
const usual = pack(50, 5, (task) => [5, 5, 4, 3, 2, 0][task % 6] ?? 0)
const losing = (count: number) => pack(50, 5, (task) => (task < count ? 0 : ([5, 5, 4, 3, 2, 0][task % 6] ?? 0)))

const lose = (all: readonly ResultRow[], which: (index: number) => boolean): ResultRow[] =>
  all.map((one, index) => (which(index) ? row({ ...one, outcome: 'infra_error', infra_kind: 'capacity' }) : one))

describe('what is shown', () => {
  test('a drop is a regression', () => {
    expect(judge(run(losing(12)), against(usual))).toMatchObject({
      verdict: 'regression',
      reason: 'drop_shown',
      sentence:
        'A drop is shown: 50% against 65% over 50 tasks, a drop of 15.2 points (90% interval 10.3 to 20.1, p < 0.001).',
    })
  })

  test('the same results again rule a drop out', () => {
    expect(judge(run(usual), against(usual))).toMatchObject({ verdict: 'pass', reason: 'drop_ruled_out' })
    expect(judge(run(usual), against(usual)).sentence).toMatchInlineSnapshot(
      `"A drop of 10 points is ruled out: 65% against 65% over 50 tasks, no change (a drop of at most 3.9 points with 90% confidence, p = 0.500)."`,
    )
  })

  test('a gain is an improvement, and is told as one', () => {
    const judged = judge(run(usual), against(losing(12)))
    expect(judged).toMatchObject({ verdict: 'improved', reason: 'gain_shown' })
    expect(judged.sentence).toMatchInlineSnapshot(
      `"A gain is shown: 65% against 50% over 50 tasks, a gain of 15.2 points (90% interval 10.3 to 20.1, p < 0.001)."`,
    )
  })

  test('a real drop inside the tolerance passes with its own reason', () => {
    const steady = pack(100, 10, () => 5)
    const slightly = pack(100, 10, () => 4)
    const wide = { ...DEFAULT_RULES, maxDrop: 0.2 }
    const judged = judge(run(slightly), against(steady), wide)
    expect(judged).toMatchObject({ verdict: 'pass', reason: 'small_drop' })
    expect(judged.sentence).toMatchInlineSnapshot(
      `"A small drop is shown, and one of 20 points is ruled out: 40% against 50% over 100 tasks, a drop of 10.0 points (at most 12.9 points with 90% confidence, p < 0.001)."`,
    )
  })

  test('too few rollouts to say either are inconclusive, and say what they could have found', () => {
    const judged = judge(run(pack(12, 1, (task) => task % 2)), against(pack(12, 1, (task) => (task % 4 ? 1 : 0))))
    expect(judged).toMatchObject({ verdict: 'inconclusive', reason: 'not_settled' })
    expect(judged.sentence).toMatchInlineSnapshot(
      `"Neither is a drop shown nor one of 10 points ruled out: 50% against 75% over 12 tasks, a drop of 25.0 points (90% interval 4.4 to 45.6, p = 0.063); only a drop above 43.5 points is ruled out with 90% confidence; this many rollouts find a drop of 35.9 points four times in five."`,
    )
  })

  test('agreement by luck on a small easy pack is no pass', () => {
    const easy = pack(10, 1, () => 1)
    expect(judge(run(easy), against(easy))).toMatchObject({ verdict: 'inconclusive', reason: 'not_settled' })
  })
})

describe('what was not scored', () => {
  test('a regression needs the drop with the lost rollouts passed', () => {
    const hurt = losing(4)
    const clean = judge(run(hurt), against(usual))
    expect(clean).toMatchObject({ verdict: 'regression' })
    // ten failures of the tasks that broke are lost to infrastructure in both arms alike
    const torn = lose(hurt, (index) => index < 20 && index % 2 === 0)
    const judged = judge(run(torn), against(lose(usual, (index) => index >= 240)))
    expect(judged).toMatchObject({ verdict: 'inconclusive', reason: 'unscored_decide' })
    expect(judged.sentence).toMatchInlineSnapshot(
      `"The rollouts that were not scored could turn the verdict (the drop may be −1.2 to 6.8 points): 56% against 63% over 48 tasks, a drop of 7.1 points, 4.8 weighted by rollouts (90% interval −0.6 to 10.1, p = 0.076)."`,
    )
  })

  test('a pass needs the drop ruled out with the lost rollouts failed', () => {
    const torn = lose(usual, (index) => index % 25 === 0)
    expect(judge(run(torn), against(torn), { ...DEFAULT_RULES, maxDrop: 0.07 })).toMatchObject({
      verdict: 'inconclusive',
      reason: 'unscored_decide',
    })
  })

  test('an outage is invalid, never a regression and never a pass', () => {
    expect(judge(run(lose(usual, () => true)), against(usual))).toMatchObject({
      verdict: 'invalid',
      reason: 'nothing_scored',
    })
    expect(judge(run(lose(usual, (index) => index % 2 === 0)), against(usual))).toMatchObject({
      verdict: 'invalid',
      reason: 'coverage_below_floor',
      comparison: null,
    })
  })

  test('an outage of the baseline decides nothing', () => {
    expect(judge(run(usual), against(lose(usual, (index) => index % 2 === 0)))).toMatchObject({
      verdict: 'inconclusive',
      reason: 'baseline_coverage_below_floor',
      sentence:
        'The baseline is too thin to compare with: 125 of 250 of its rollouts were scored (at least 90% must be).',
    })
    expect(judge(run(usual), against(lose(usual, (index) => index % 15 === 0)))).toMatchObject({
      verdict: 'inconclusive',
      reason: 'baseline_infra_errors_over_cap',
    })
  })

  test('many more losses than the baseline had decide nothing', () => {
    const judged = judge(run(lose(usual, (index) => index % 25 === 0)), against(usual))
    expect(judged).toMatchObject({ verdict: 'inconclusive', reason: 'arms_differ' })
    expect(judged.sentence).toMatchInlineSnapshot(
      `"This run lost 10 of 250 rollouts to infrastructure or to the judge, the baseline 0 of 250: too unequal to be chance, so what was lost may hide what failed."`,
    )
  })

  test('a task dead in one arm is in no estimate, is named, and counts at both ends', () => {
    const dead = (all: readonly ResultRow[]) => lose(all, (index) => index < 5)
    const { comparison } = judge(run(dead(usual)), against(usual))
    expect(comparison).toMatchObject({ tasks: 49, unscorable: ['task-01'] })
    expect(comparison?.region?.worst).toBeCloseTo(0.02, 12)
    expect(comparison?.region?.best).toBeCloseTo(0, 12)
    // dead in both arms it says nothing
    const both = judge(run(dead(usual)), against(dead(usual)))
    expect(both).toMatchObject({ verdict: 'pass', comparison: { tasks: 49, unscorable: ['task-01'], region: null } })
  })
})

describe('what may be compared', () => {
  test('without a baseline the gate is not armed', () => {
    expect(judge(run(usual), null)).toMatchObject({ verdict: 'unarmed', reason: 'no_baseline', comparison: null })
  })

  test('another fingerprint is named', () => {
    expect(judge(run(usual), against(usual, ['model', 'limits']))).toEqual({
      verdict: 'invalid',
      reason: 'fingerprint_differs',
      sentence: 'The baseline was made in another way and cannot be compared: model, limits differ.',
      comparison: null,
    })
  })

  test('an empty comparison is never a pass', () => {
    const others = usual.map((one) => ({ ...one, task: `${one.task}-b` }))
    expect(judge(run(usual), against(others))).toMatchObject({ verdict: 'invalid', reason: 'nothing_shared' })
    expect(judge(run(usual), against([]))).toMatchObject({ verdict: 'invalid', reason: 'nothing_shared' })
    expect(judge(run([], { planned: 5 }), against(usual))).toMatchObject({
      verdict: 'invalid',
      reason: 'nothing_scored',
    })
  })

  test('changed content is another task; a tenth of the pack may change', () => {
    const changed = (count: number) =>
      usual.map((one) => (Number(one.task.slice(5)) <= count ? { ...one, task_digest: 'sha256:other' } : one))
    const few = judge(run(changed(5)), against(usual))
    expect(few).toMatchObject({ verdict: 'pass', comparison: { tasks: 45 } })
    expect(few.comparison?.onlyCandidate).toEqual(few.comparison?.onlyBaseline)
    const many = judge(run(changed(6)), against(usual))
    expect(many).toMatchObject({ verdict: 'invalid', reason: 'tasks_differ' })
    expect(many.sentence).toMatchInlineSnapshot(
      `"Only 44 tasks are the same in both runs, of 50 in the baseline and 50 here (at least 90% must be): task-01, task-02, task-03, task-04, task-05 and 1 more."`,
    )
  })

  test('nine tasks decide nothing', () => {
    expect(judge(run(pack(9, 5, () => 0)), against(pack(9, 5, () => 5)))).toMatchObject({
      verdict: 'inconclusive',
      reason: 'too_few_tasks',
      sentence: 'Only 9 tasks were scored in both runs, and fewer than 10 decide nothing.',
    })
  })

  test('agents are strata of their own; one that the other run lacks is left out', () => {
    const agents = (names: readonly string[]) => rows(20, 3, (task) => (task % 2 ? { outcome: 'failed' } : {}), names)
    const { comparison } = judge(run(agents(['a', 'b'])), against(agents(['b', 'c'])))
    expect(comparison).toMatchObject({ tasks: 20, cells: 20 })
    expect(judge(run(agents(['a'])), against(agents(['b'])))).toMatchObject({ reason: 'nothing_shared' })
  })
})

describe('a pass rate that is asked for', () => {
  const asked = (minPassRate: number) => ({ ...DEFAULT_RULES, minPassRate })

  test('is judged by the interval, not by the point', () => {
    const near = pack(20, 3, (task) => (task % 5 === 0 ? 1 : 3))
    expect(judge(run(near), null, asked(0.6))).toMatchObject({ verdict: 'pass', reason: 'min_pass_rate_shown' })
    expect(judge(run(near), null, asked(0.85))).toMatchObject({
      verdict: 'inconclusive',
      reason: 'min_pass_rate_undecided',
    })
    const missed = judge(run(near), null, asked(0.99))
    expect(missed).toMatchObject({ verdict: 'regression', reason: 'below_threshold' })
    expect(missed.sentence).toMatchInlineSnapshot(
      `"The pass rate is below the 99% that is asked for (87%, 95% interval 79% to 92%)."`,
    )
  })

  test('stands beside the baseline: the graver verdict counts', () => {
    expect(judge(run(usual), against(usual), asked(0.95))).toMatchObject({
      verdict: 'regression',
      reason: 'below_threshold',
      comparison: { tasks: 50 },
    })
    expect(judge(run(usual), against(usual), asked(0.3))).toMatchObject({ verdict: 'pass', reason: 'drop_ruled_out' })
    // both are missed: a step that fails on the threshold alone must hear of it
    expect(judge(run(losing(12)), against(usual), asked(0.95))).toMatchObject({
      verdict: 'regression',
      reason: 'below_threshold',
      comparison: { p: expect.any(Number) },
    })
  })

  test('is not shown by a run that lost what could have failed', () => {
    const all = pack(30, 2, (task) => (task < 6 ? 1 : 2))
    expect(judge(run(all), null, asked(0.77))).toMatchObject({ verdict: 'pass' })
    const torn = lose(all, (index) => [12, 14, 16].includes(index))
    expect(judge(run(torn), null, asked(0.77))).toMatchObject({ verdict: 'inconclusive' })
  })
})

test('a cached baseline with more rollouts than the run tells both differences when they part', () => {
  const cached = pack(50, 20, (task) => [20, 19, 15, 9, 4, 0][task % 6] ?? 0)
  const torn = usual.filter((one) => !(one.task === 'task-04' && one.rollout_index > 2))
  expect(judge(run(usual), against(cached)).comparison).toMatchObject({ weighted: null })
  const { comparison } = judge(run(torn), against(cached))
  expect(comparison?.weighted?.drop).not.toBe(comparison?.drop.drop)
})

const outcome = fc.constantFrom(...OUTCOMES)
const anyRows = fc.tuple(fc.integer({ min: 0, max: 14 }), fc.integer({ min: 1, max: 4 })).chain(([tasks, rollouts]) =>
  fc
    .array(fc.oneof({ weight: 9, arbitrary: fc.constantFrom('passed', 'failed') }, outcome), {
      minLength: tasks * rollouts,
      maxLength: tasks * rollouts,
    })
    .map((all) =>
      rows(tasks, rollouts, (task, index) => ({ outcome: all[task * rollouts + index] as ResultRow['outcome'] })),
    ),
)

test('whatever ran, there is one sentence, no NaN, and no pass without a comparison', () => {
  fc.assert(
    fc.property(anyRows, anyRows, (candidate, baseline) => {
      const judged = judge(run(candidate), against(baseline), {
        ...DEFAULT_RULES,
        minCoverage: 0.5,
        maxInfraErrorRate: 0.5,
      })
      expect(judged.sentence).toMatch(/^[A-Z][^\n]*\.$/)
      expect(JSON.stringify(judged)).not.toMatch(/NaN|undefined/)
      expect(judged.sentence).not.toMatch(/NaN|undefined|null|Infinity/)
      if (['pass', 'improved', 'regression'].includes(judged.verdict))
        expect(judged.comparison?.tasks).toBeGreaterThanOrEqual(10)
    }),
    { numRuns: 300 },
  )
})

test('one pass less never turns a regression into a pass', () => {
  const rank = ['regression', 'inconclusive', 'pass', 'improved']
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 12, maxLength: 12 }),
      fc.integer({ min: 0, max: 11 }),
      (passes, at) => {
        const baseline = against(pack(12, 3, (task) => (task * 2) % 4))
        const verdictOf = (less: number) =>
          judge(run(pack(12, 3, (task) => Math.max(0, (passes[task] ?? 0) - (task === at ? less : 0)))), baseline)
            .verdict
        expect(rank.indexOf(verdictOf(1))).toBeLessThanOrEqual(rank.indexOf(verdictOf(0)))
      },
    ),
  )
})

test('2,000 tasks at 50 against 50 are judged in well under a second', () => {
  const large = pack(2000, 50, (task) => task % 51)
  const spent = threadTime(() => expect(judge(run(large), against(large))).toMatchObject({ verdict: 'pass' }))
  console.log(`2,000 tasks at 50 against 50: ${spent.toFixed(0)} ms`)
  expect(spent).toBeLessThan(2000)
})
