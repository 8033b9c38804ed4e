import fc from 'fast-check'
import { expect, test } from 'vitest'
import { exactRewardTest } from '../../src/stats/exact-reward-test.ts'
import { exactTest } from '../../src/stats/exact-test.ts'
import { resampledRewardTest } from '../../src/stats/resample.ts'
import { gridOf } from '../../src/stats/reward-grid.ts'
import { rewardDrop } from '../../src/stats/reward-pair.ts'
import { noninferiority, stratifiedTest } from '../../src/stats/stratified-test.ts'
import { countStrata, rewardStrata } from '../../src/stats/stratum.ts'
import { swapped, type TaskPair, taskRates } from '../../src/stats/task-pair.ts'
import { threadTime } from '../support/thread-time.ts'
import { rewardPairs, sumsOfChoices, sumsOverTasks, taskPairs } from './arbitrary.ts'

const asRewards = (pairs: readonly TaskPair[]) =>
  pairs.map(({ baseline, candidate }) => ({ baseline: ones(baseline), candidate: ones(candidate) }))
const ones = ({ passed, scored }: { passed: number; scored: number }) =>
  Array.from({ length: scored }, (_, at) => (at < passed ? 1 : 0))

test('one formula: passes are rewards of 0 and 1', () => {
  fc.assert(
    fc.property(taskPairs(7, 10), (pairs) => {
      const counts = stratifiedTest(countStrata(pairs))
      const rewards = stratifiedTest(rewardStrata(asRewards(pairs)))
      expect(rewards.num).toBeCloseTo(counts.num, 10)
      expect(rewards.variance).toBeCloseTo(counts.variance, 10)
      expect(rewards.z).toBeCloseTo(counts.z, 8)
      expect(rewardDrop(asRewards(pairs)) ?? 0).toBeCloseTo(taskRates(pairs).drop ?? 0, 12)
    }),
  )
})

test('with one rollout per arm z is that of McNemar', () => {
  const single = fc.record({ passed: fc.integer({ min: 0, max: 1 }), scored: fc.constant(1) })
  fc.assert(
    fc.property(fc.array(fc.record({ baseline: single, candidate: single }), { minLength: 1 }), (pairs) => {
      const net = pairs.reduce((sum, { baseline, candidate }) => sum + baseline.passed - candidate.passed, 0)
      const changed = pairs.filter(({ baseline, candidate }) => baseline.passed !== candidate.passed).length
      const expected = changed === 0 ? 0 : net / Math.sqrt(changed)
      expect(stratifiedTest(countStrata(pairs)).z).toBeCloseTo(expected, 10)
    }),
  )
})

test('the other direction is the same with the other sign', () => {
  fc.assert(
    fc.property(taskPairs(20, 20), (pairs) => {
      const one = stratifiedTest(countStrata(pairs))
      const other = stratifiedTest(countStrata(pairs.map(swapped)))
      expect(one.z + other.z).toBeCloseTo(0, 8)
      expect(one.pOneSided + other.pOneSided).toBeCloseTo(1, 10)
    }),
  )
})

test('tasks that are unanimous, or lack an arm, move neither z nor p', () => {
  const mute = fc.constantFrom<TaskPair>(
    { baseline: { passed: 5, scored: 5 }, candidate: { passed: 3, scored: 3 } },
    { baseline: { passed: 0, scored: 4 }, candidate: { passed: 0, scored: 1 } },
    { baseline: { passed: 2, scored: 5 }, candidate: { passed: 0, scored: 0 } },
  )
  fc.assert(
    fc.property(taskPairs(6, 8), mute, (pairs, added) => {
      expect(stratifiedTest(countStrata([...pairs, added])).z).toBeCloseTo(stratifiedTest(countStrata(pairs)).z, 9)
      expect(exactTest([...pairs, added]).midP).toBeCloseTo(exactTest(pairs).midP, 10)
    }),
  )
})

test('every task unanimous is z = 0, exactly, and so are rewards that only rounding tells apart', () => {
  const constant = { baseline: [0.1 + 0.2, 0.3], candidate: [0.3, 0.3] }
  expect(stratifiedTest(rewardStrata([constant, constant]))).toEqual({ num: 0, variance: 0, z: 0, pOneSided: 0.5 })
  expect(stratifiedTest([])).toEqual({ num: 0, variance: 0, z: 0, pOneSided: 0.5 })
})

test('the floor only ever adds variance, and the answer is a number', () => {
  const delta = fc.double({ min: 0.01, max: 0.45, noNaN: true })
  fc.assert(
    fc.property(taskPairs(6, 12), delta, (pairs, d) => {
      const strata = countStrata(pairs)
      const { varianceUsed, z } = noninferiority(strata, d)
      expect(varianceUsed).toBeGreaterThanOrEqual(stratifiedTest(strata).variance)
      expect(Number.isFinite(z)).toBe(true)
    }),
  )
  // nothing to judge by: never a proof
  expect(noninferiority([], 0.1).z).toBe(0)
  expect(
    noninferiority(countStrata([{ baseline: { passed: 1, scored: 1 }, candidate: { passed: 1, scored: 1 } }]), 0).z,
  ).toBe(0)
})

test('agreement by luck on an easy pack of ten tasks is no proof', () => {
  const easy = Array.from({ length: 10 }, () => ({
    baseline: { passed: 1, scored: 1 },
    candidate: { passed: 1, scored: 1 },
  }))
  expect(noninferiority(countStrata(easy), 0.1).z).toBeLessThan(1.2816)
})

test('rewards: equals the enumeration, ties within 1e-9 included', () => {
  fc.assert(
    fc.property(rewardPairs, (pairs) => {
      const used = pairs.filter(({ baseline, candidate }) => baseline.length && candidate.length)
      const sums = sumsOverTasks(
        used.map(({ baseline, candidate }) => sumsOfChoices([...baseline, ...candidate], candidate.length)),
      )
      const observed = used.flatMap(({ candidate }) => candidate).reduce((sum, value) => sum + value, 0)
      // sums whose distance is a tie's size or so could fall either way
      if (sums.some((sum) => Math.abs(Math.abs(sum - observed) - 1e-9) < 5e-10)) return
      const below = sums.filter((sum) => sum <= observed - 1e-9).length / sums.length
      const tied = sums.filter((sum) => Math.abs(sum - observed) < 1e-9).length / sums.length
      const test = exactRewardTest(pairs)
      expect(test?.permutations).toBe(sums.length)
      expect(test?.pOneSided).toBeCloseTo(below + tied, 10)
      expect(test?.midP).toBeCloseTo(below + tied / 2, 10)
    }),
    { numRuns: 150 },
  )
})

test('rewards of 0 and 1 give the p of the exact test, on the grid and beside it', () => {
  fc.assert(
    fc.property(taskPairs(5, 8), (pairs) => {
      const exact = exactTest(pairs)
      expect(exactRewardTest(asRewards(pairs))?.midP).toBeCloseTo(exact.midP, 10)
      const scale = 1 / Math.PI
      const off = asRewards(pairs).map(({ baseline, candidate }) => ({
        baseline: baseline.map((reward) => reward * scale),
        candidate: candidate.map((reward) => reward * scale),
      }))
      expect(exactRewardTest(off)?.midP).toBeCloseTo(exact.midP, 10)
    }),
  )
})

test('the grid is the coarsest that holds every reward', () => {
  expect(gridOf([0, 1, 1])).toBe(1)
  expect(gridOf([0.5, 0.25])).toBe(4)
  expect(gridOf([1 / 3, 0.5])).toBe(6)
  expect(gridOf([0.1 + 0.2, 0.87])).toBe(100)
  expect(gridOf([1 / Math.PI])).toBeNull()
})

test('500 tasks of 5 against 5 quarter rewards are exact and take less than a second', () => {
  const pairs = Array.from({ length: 500 }, (_, task) => ({
    baseline: Array.from({ length: 5 }, (_, at) => ((task * 7 + at * 3) % 5) / 4),
    candidate: Array.from({ length: 5 }, (_, at) => ((task * 5 + at * 2 + (task % 3)) % 5) / 4),
  }))
  expect(threadTime(() => exactRewardTest(pairs))).toBeLessThan(1000)
  const exact = exactRewardTest(pairs)
  const { z } = stratifiedTest(rewardStrata(pairs))
  const { pOneSided } = resampledRewardTest(pairs, { draws: 2000, seed: 3 })
  expect(Math.abs((exact?.pOneSided ?? 1) - pOneSided)).toBeLessThan(0.05)
  expect(Number.isFinite(z)).toBe(true)
})

test('too many different sums are left to chance, which repeats with its seed', () => {
  const wild = Array.from({ length: 12 }, (_, task) => ({
    baseline: Array.from({ length: 4 }, (_, at) => Math.abs(Math.sin(task * 13 + at))),
    candidate: Array.from({ length: 4 }, (_, at) => Math.abs(Math.sin(task * 29 + at * 5)) * 0.8),
  }))
  expect(exactRewardTest(wild)).toBeNull()
  const first = resampledRewardTest(wild, { draws: 999, seed: 42 })
  expect(resampledRewardTest(wild, { draws: 999, seed: 42 })).toEqual(first)
  expect(first.pOneSided).toBeGreaterThanOrEqual(1 / 1000)
  expect(first.pOneSided).toBeLessThanOrEqual(1)
})

test('a resampled p is near the exact one', () => {
  const pairs = [
    { baseline: [1, 0.8, 0.9], candidate: [0.6, 0.7, 0.9] },
    { baseline: [0.5, 0, 0.25], candidate: [0.25, 0, 0] },
  ]
  const exact = exactRewardTest(pairs)?.pOneSided ?? 0
  expect(resampledRewardTest(pairs, { draws: 20_000, seed: 1 }).pOneSided).toBeCloseTo(exact, 1)
  expect(Math.abs(resampledRewardTest(pairs, { draws: 20_000, seed: 1 }).pOneSided - exact)).toBeLessThan(0.01)
})

test('a reward outside 0 to 1 is refused', () => {
  expect(() => rewardStrata([{ baseline: [1.2], candidate: [0] }])).toThrow(
    'a baseline reward must be between 0 and 1, not 1.2',
  )
  expect(() => exactRewardTest([{ baseline: [0], candidate: [Number.NaN] }])).toThrow('not NaN')
})
