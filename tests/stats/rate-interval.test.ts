import { expect, test } from 'vitest'
import { packRate, rateInterval } from '../../src/stats/rate-interval.ts'
import { wilson } from '../../src/stats/wilson.ts'

const Z90 = 1.6448536269514722

// reference values: scipy 1.17.1, exact counts; half of them recomputed with R
test.for([
  [7, 10, undefined, 0.39677814746114526, 0.892208732593699],
  [0, 10, undefined, 0, 0.27753279986288926],
  [0, 10, Z90, 0, 0.21294197008340698],
  [10, 10, undefined, 0.7224672001371109, 1],
  [1, 1, undefined, 0.20654931437723745, 1],
  [1, 1, Z90, 0.2698659487840541, 1],
  [59, 100, undefined, 0.4920143005341078, 0.6813268697886348],
  [1, 250, Z90, 0.0008928752958865128, 0.017727782524982326],
  [238, 405, undefined, 0.5391078051857124, 0.6345536434472124],
] as const)('wilson: %d of %d', ([k, n, quantile, low, high]) => {
  const interval = wilson(k / n, n, quantile)
  expect(interval.low).toBeCloseTo(low, 9)
  expect(interval.high).toBeCloseTo(high, 9)
})

const pack = (passed: readonly number[], scored: number | readonly number[]) =>
  passed.map((count, task) => ({ passed: count, scored: typeof scored === 'number' ? scored : (scored[task] ?? 0) }))

test.for([
  [
    '8 tasks',
    pack([5, 5, 4, 3, 2, 0, 5, 1], 5),
    0.625,
    0.05590169943749474,
    75,
    0.5118733364041901,
    0.7259457029751084,
  ],
  [
    'many rollouts',
    pack([20, 14, 3, 9], 20),
    0.575,
    0.04386732388992014,
    126.991452991453,
    0.48806252207323475,
    0.6575332434331428,
  ],
  ['one task', pack([18], 20), 0.9, 0.06882472016116853, 19, 0.692508445918864, 0.972948174839043],
  ['one task, all pass', pack([3], 3), 1, 0, 3, 0.43850296824495455, 1],
  ['all pass', pack([3, 3, 3, 3], 3), 1, 0, 12, 0.7575059933447592, 1],
  ['all fail', pack([0, 0, 0], 2), 0, 0, 6, 0, 0.39033428790216534],
  ['unanimous but mixed', pack([2, 0, 2, 0, 2], 2), 0.6, 0, 10, 0.31267376973365824, 0.8318196702937638],
  [
    'unequal counts',
    pack([3, 2, 5, 4], [5, 4, 5, 5]),
    0.725,
    0.1070436048222094,
    17.4,
    0.49011323227130826,
    0.8785055177917411,
  ],
  ['six tasks', pack([1, 2, 0, 4, 3, 0], 5), 1 / 3, 0.07453559924999299, 40, 0.20763464534227957, 0.48823922172348255],
  [
    '20 tasks x 3',
    pack([3, 0, 3, 0, 0, 3, 3, 2, 0, 0, 3, 0, 2, 3, 2, 0, 1, 1, 0, 2], 3),
    7 / 15,
    0.040824829046386304,
    149.33333333333331,
    0.388492731891227,
    0.546512529643291,
  ],
] as const)('this pack: %s', ([, tasks, rate, se, effectiveN, low, high]) => {
  const got = packRate(tasks)
  expect(got?.rate).toBeCloseTo(rate, 9)
  expect(got?.se).toBeCloseTo(se, 9)
  expect(got?.effectiveN).toBeCloseTo(effectiveN, 7)
  expect(got?.low).toBeCloseTo(low, 9)
  expect(got?.high).toBeCloseTo(high, 9)
})

test('one rollout per task has no variance within tasks: undefined as a pack, Wilson on the tasks for show', () => {
  const tasks = pack([1, 1, 0, 1, 0, 1, 1, 0, 1, 1, 0, 1], 1)
  expect(packRate(tasks)).toBeNull()
  expect(rateInterval(tasks)).toEqual({ rate: 8 / 12, se: null, effectiveN: 12, ...wilson(8 / 12, 12) })
})

test('a task that lost all but one rollout makes the interval wider, not narrower', () => {
  const whole = rateInterval(pack([3, 2, 1, 3], 3))
  const torn = rateInterval(pack([3, 2, 1, 1], [3, 3, 3, 1]))
  expect(torn?.effectiveN).toBe(4)
  expect((torn?.high ?? 0) - (torn?.low ?? 0)).toBeGreaterThan((whole?.high ?? 1) - (whole?.low ?? 0))
})

test('nothing scored has no interval', () => {
  expect(rateInterval([])).toBeNull()
  expect(rateInterval([{ passed: 0, scored: 0 }])).toBeNull()
})

test('a task without a scored rollout is left out', () => {
  expect(rateInterval(pack([2, 0, 1], [2, 0, 2]))).toEqual(rateInterval(pack([2, 1], 2)))
})
