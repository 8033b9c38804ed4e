import fc from 'fast-check'
import { expect, test } from 'vitest'
import { betaCdf } from '../../src/stats/beta.ts'
import { clopperPearson, jeffreys } from '../../src/stats/beta-interval.ts'
import { clusteredError } from '../../src/stats/clustered-error.ts'
import { dropInterval, riskDifference, stratifiedRewardWald, stratifiedWald } from '../../src/stats/drop-interval.ts'
import { pairedT, tOfDifferences } from '../../src/stats/paired-t.ts'
import { meanOfRates, populationRate } from '../../src/stats/population-rate.ts'
import { packRate } from '../../src/stats/rate-interval.ts'
import { bootstrapMean } from '../../src/stats/resample.ts'
import { swapped, taskRates } from '../../src/stats/task-pair.ts'
import { wilsonOfCounts } from '../../src/stats/wilson.ts'
import { withinTask } from '../../src/stats/within-task.ts'
import { taskCount, taskPairs } from './arbitrary.ts'

const kOfN = fc.integer({ min: 1, max: 60 }).chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)))

test.for([
  ['wilson', wilsonOfCounts],
  ['clopper-pearson', clopperPearson],
  ['jeffreys', jeffreys],
] as const)(
  '%s: inside 0 to 1, around the rate, mirrored, wider with the level, rising with k, null for nothing',
  ([, interval]) => {
    fc.assert(
      fc.property(kOfN, ([k, n]) => {
        const { low, high } = interval(k, n, 0.95) ?? { low: 2, high: -1 }
        expect(low).toBeGreaterThanOrEqual(0)
        expect(high).toBeLessThanOrEqual(1)
        expect(low).toBeLessThanOrEqual(k / n)
        expect(high).toBeGreaterThanOrEqual(k / n)
        const mirror = interval(n - k, n, 0.95)
        expect(mirror?.low).toBeCloseTo(1 - high, 11)
        const wide = interval(k, n, 0.99)
        expect(wide?.low).toBeLessThanOrEqual(low)
        expect(wide?.high).toBeGreaterThanOrEqual(high)
        if (k < n) expect(interval(k + 1, n, 0.95)?.low).toBeGreaterThanOrEqual(low)
      }),
    )
    expect(interval(0, 0)).toBeNull()
    expect(() => interval(3, 2)).toThrow('k must be at most n (2), not 3')
    expect(() => interval(1, 2, 95)).toThrow('level must be above 0 and below 1, not 95')
  },
)

/** The chance that the interval holds the true rate, by summing over all outcomes. */
function coverage(interval: (k: number, n: number) => { low: number; high: number } | null, n: number, rate: number) {
  let covered = 0
  for (let k = 0; k <= n; k++) {
    const atMost = (count: number) => (count < 0 ? 0 : count >= n ? 1 : betaCdf(1 - rate, n - count, count + 1))
    const { low, high } = interval(k, n) ?? { low: 2, high: -1 }
    if (low <= rate && rate <= high) covered += atMost(k) - atMost(k - 1)
  }
  return covered
}

test('Clopper-Pearson never covers too little; Wilson and Jeffreys do on average', () => {
  for (const n of [5, 20, 50]) {
    const rates = Array.from({ length: 49 }, (_, at) => (at + 1) / 50)
    for (const rate of rates) expect(coverage(clopperPearson, n, rate)).toBeGreaterThanOrEqual(0.95 - 1e-9)
    for (const interval of [wilsonOfCounts, jeffreys]) {
      const mean = rates.reduce((sum, rate) => sum + coverage(interval, n, rate), 0) / rates.length
      expect(Math.abs(mean - 0.95)).toBeLessThan(0.02)
    }
  }
})

test('the rate of a pack and of its population: the same rate, bounded, the population never surer than its tasks allow', () => {
  fc.assert(
    fc.property(fc.array(taskCount(8, 2), { minLength: 2, maxLength: 20 }), (tasks) => {
      const population = populationRate(tasks)
      const pack = packRate(tasks)
      expect(population.rate).toBeCloseTo(pack?.rate ?? -1, 12)
      for (const { low, high } of [population, pack ?? population]) {
        expect(low).toBeGreaterThanOrEqual(0)
        expect(high).toBeLessThanOrEqual(1)
        expect(low).toBeLessThanOrEqual((population.rate ?? 0) + 1e-12)
        expect(high).toBeGreaterThanOrEqual((population.rate ?? 1) - 1e-12)
      }
    }),
  )
})

test('tasks that all stand at the same rate have a standard error of exactly 0', () => {
  const tasks = Array.from({ length: 3 }, () => ({ passed: 3, scored: 5 }))
  expect(meanOfRates(tasks)).toEqual({ rate: 0.6, se: 0 })
  expect(populationRate(tasks).effectiveN).toBe(3)
})

test('below two tasks there is a rate and nothing else; without a scored rollout not even that', () => {
  const none = { se: null, effectiveN: null, low: null, high: null }
  expect(populationRate([{ passed: 2, scored: 4 }])).toEqual({ rate: 0.5, ...none })
  expect(populationRate([{ passed: 0, scored: 0 }])).toEqual({ rate: null, ...none })
  expect(clusteredError([])).toEqual({ rate: null, naive: null, uncorrected: null, corrected: null })
  expect(clusteredError([{ passed: 1, scored: 1 }])).toMatchObject({ rate: 1, naive: null, corrected: null })
  expect(withinTask([])).toEqual({ variance: null, correlation: null })
})

test('with equal counts the clustered error with its correction is SD/√T', () => {
  const equal = fc.integer({ min: 1, max: 8 }).chain((scored) =>
    fc.array(fc.record({ passed: fc.integer({ min: 0, max: scored }), scored: fc.constant(scored) }), {
      minLength: 2,
    }),
  )
  fc.assert(
    fc.property(equal, (tasks) => {
      expect(clusteredError(tasks).corrected).toBeCloseTo(meanOfRates(tasks).se ?? -1, 10)
    }),
  )
})

test('drops: the interval mirrors when the arms change places, and no number is ever NaN', () => {
  fc.assert(
    fc.property(taskPairs(8, 12), (pairs) => {
      for (const method of [riskDifference, stratifiedWald, pairedT]) {
        const one = method(pairs)
        const other = method(pairs.map(swapped))
        for (const value of Object.values(one)) expect(value === null || Number.isFinite(value)).toBe(true)
        expect(one.low === null).toBe(other.high === null)
        if (one.low !== null && other.high !== null) expect(one.low + other.high).toBeCloseTo(0, 9)
        if (one.low !== null && one.high !== null) expect(one.low).toBeLessThanOrEqual(one.high)
      }
    }),
  )
})

test('with equal counts the Mantel-Haenszel difference is the equal-weight drop', () => {
  const pair = fc.record({ baseline: fc.integer({ min: 0, max: 5 }), candidate: fc.integer({ min: 0, max: 3 }) })
  fc.assert(
    fc.property(fc.array(pair, { minLength: 1, maxLength: 20 }), (passes) => {
      const pairs = passes.map(({ baseline, candidate }) => ({
        baseline: { passed: baseline, scored: 5 },
        candidate: { passed: candidate, scored: 3 },
      }))
      expect(riskDifference(pairs).drop).toBeCloseTo(taskRates(pairs).drop ?? 9, 12)
    }),
  )
})

test('the Wald interval of rewards of 0 and 1 is that of passes', () => {
  const ones = (passed: number, scored: number) => Array.from({ length: scored }, (_, at) => (at < passed ? 1 : 0))
  fc.assert(
    fc.property(taskPairs(6, 8), (pairs) => {
      const counts = stratifiedWald(pairs)
      const rewards = stratifiedRewardWald(
        pairs.map(({ baseline, candidate }) => ({
          baseline: ones(baseline.passed, baseline.scored),
          candidate: ones(candidate.passed, candidate.scored),
        })),
      )
      expect(rewards.se === null).toBe(counts.se === null)
      expect(rewards.drop ?? 0).toBeCloseTo(counts.drop ?? 0, 11)
      expect(rewards.se ?? 0).toBeCloseTo(counts.se ?? 0, 11)
    }),
  )
})

test('rollouts that all agree within their tasks leave no interval of width 0', () => {
  const tasks = (passes: readonly [number, number][]) =>
    passes.map(([baseline, candidate]) => ({
      baseline: { passed: baseline, scored: 3 },
      candidate: { passed: candidate, scored: 3 },
    }))
  // as many broke as were mended: the drop is 0, and far from sure
  const { drop, low, high } = dropInterval(
    tasks([
      [3, 0],
      [0, 3],
      [3, 0],
      [0, 3],
    ]),
    0.9,
  )
  expect([drop, Math.abs((low ?? 0) + (high ?? 0)) < 1e-12, (high ?? 0) > 0.4]).toEqual([0, true, true])
  // nothing varied anywhere: how sure it is is not to be seen
  for (const all of [
    tasks([
      [3, 3],
      [0, 0],
    ]),
    tasks([
      [3, 0],
      [3, 0],
    ]),
  ])
    expect(dropInterval(all, 0.9)).toMatchObject({ se: null, low: null, high: null })
})

test('without a task in both arms there is no drop', () => {
  const empty = { drop: null, se: null, low: null, high: null }
  expect(riskDifference([])).toEqual(empty)
  expect(stratifiedWald([])).toEqual(empty)
  expect(taskRates([])).toEqual({ tasks: 0, baseline: null, candidate: null, drop: null })
  expect(tOfDifferences([])).toEqual({ t: null, df: null, pOneSided: null, se: null, low: null, high: null })
  expect(tOfDifferences([0.1, 0.1, 0.1])).toMatchObject({ t: null, pOneSided: null, se: 0 })
})

test('the bootstrap repeats with its seed and lies around the mean', () => {
  const values = [0, 0.2, 0.4, 0.4, 0.7, 1, 1, 0.5]
  const first = bootstrapMean(values, { draws: 2000, seed: 5 })
  expect(bootstrapMean(values, { draws: 2000, seed: 5 })).toEqual(first)
  expect(bootstrapMean(values, { draws: 2000, seed: 6 })).not.toEqual(first)
  expect(first?.low).toBeLessThan(0.525)
  expect(first?.high).toBeGreaterThan(0.525)
  expect(bootstrapMean([0.5], { draws: 100, seed: 1 })).toBeNull()
})
