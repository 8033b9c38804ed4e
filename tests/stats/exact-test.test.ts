import fc from 'fast-check'
import { expect, test } from 'vitest'
import { exactTest } from '../../src/stats/exact-test.ts'
import { fisherOneSided, infraGuard } from '../../src/stats/fisher.ts'
import { mcnemar } from '../../src/stats/mcnemar.ts'
import { normalQuantile } from '../../src/stats/normal.ts'
import { random } from '../../src/stats/random.ts'
import { stratifiedTest } from '../../src/stats/stratified-test.ts'
import { countStrata } from '../../src/stats/stratum.ts'
import { swapped, type TaskPair } from '../../src/stats/task-pair.ts'
import { threadTime } from '../support/thread-time.ts'
import { sumsOfChoices, sumsOverTasks, taskPairs } from './arbitrary.ts'

test('equals the enumeration of every way to deal the rollouts to the arms', () => {
  fc.assert(
    fc.property(taskPairs(4, 3), (pairs) => {
      const used = pairs.filter(({ baseline, candidate }) => baseline.scored && candidate.scored)
      const sums = sumsOverTasks(
        used.map(({ baseline, candidate }) => {
          const size = baseline.scored + candidate.scored
          const passed = baseline.passed + candidate.passed
          return sumsOfChoices(
            Array.from({ length: size }, (_, at) => (at < passed ? 1 : 0)),
            candidate.scored,
          )
        }),
      )
      const observed = used.reduce((sum, { candidate }) => sum + candidate.passed, 0)
      const share = (is: (sum: number) => boolean) => sums.filter(is).length / sums.length
      const { pOneSided, midP, pointProbability } = exactTest(pairs)
      expect(pOneSided).toBeCloseTo(
        share((sum) => sum <= observed),
        12,
      )
      expect(pointProbability).toBeCloseTo(
        share((sum) => sum === observed),
        12,
      )
      expect(midP).toBeCloseTo(share((sum) => sum < observed) + share((sum) => sum === observed) / 2, 12)
    }),
    { numRuns: 200 },
  )
})

test('mid-p lies half a point below p, the two directions add up to 1, the order of tasks is nothing', () => {
  fc.assert(
    fc.property(taskPairs(20, 30), (pairs) => {
      const { pOneSided, midP, pointProbability } = exactTest(pairs)
      const other = exactTest(pairs.map(swapped))
      expect(midP).toBeGreaterThanOrEqual(0)
      expect(pOneSided).toBeLessThanOrEqual(1)
      expect(pOneSided - midP).toBeCloseTo(pointProbability / 2, 12)
      expect(midP + other.midP).toBeCloseTo(1, 11)
      expect(pOneSided + other.pOneSided).toBeCloseTo(1 + pointProbability, 11)
      expect(exactTest(pairs.toReversed()).midP).toBeCloseTo(midP, 11)
    }),
  )
})

test('one more failure of the candidate never makes the drop less sure', () => {
  const worse = taskPairs(8, 10).filter((pairs) => pairs.some(({ candidate }) => candidate.passed > 0))
  fc.assert(
    fc.property(worse, (pairs) => {
      const at = pairs.findIndex(({ candidate }) => candidate.passed > 0)
      const hurt = pairs.map((pair, index) =>
        index === at ? { ...pair, candidate: { ...pair.candidate, passed: pair.candidate.passed - 1 } } : pair,
      )
      expect(exactTest(hurt).midP).toBeLessThanOrEqual(exactTest(pairs).midP + 1e-12)
    }),
  )
})

test('with one rollout per task and arm it is McNemar', () => {
  const single = fc.record({ passed: fc.integer({ min: 0, max: 1 }), scored: fc.constant(1) })
  fc.assert(
    fc.property(fc.array(fc.record({ baseline: single, candidate: single }), { maxLength: 60 }), (pairs) => {
      const broken = pairs.filter(({ baseline, candidate }) => baseline.passed > candidate.passed).length
      const fixed = pairs.filter(({ baseline, candidate }) => baseline.passed < candidate.passed).length
      const exact = exactTest(pairs)
      const textbook = mcnemar(broken, fixed)
      expect(exact.pOneSided).toBeCloseTo(textbook.pOneSided, 12)
      expect(exact.midP).toBeCloseTo(textbook.midP, 12)
    }),
  )
})

test('with one task it is Fisher', () => {
  fc.assert(
    fc.property(taskPairs(30, 1), (pairs) => {
      const [pair] = pairs
      if (!pair || pair.baseline.scored === 0 || pair.candidate.scored === 0) return
      const fisher = fisherOneSided(
        { events: pair.baseline.passed, trials: pair.baseline.scored },
        { events: pair.candidate.passed, trials: pair.candidate.scored },
      )
      expect(exactTest(pairs).pOneSided).toBeCloseTo(fisher, 12)
    }),
  )
})

test('far out in the tail p is tiny or 0, never anything else', () => {
  const pairs = Array.from({ length: 1000 }, () => ({
    baseline: { passed: 5, scored: 5 },
    candidate: { passed: 0, scored: 5 },
  }))
  expect(exactTest(pairs)).toEqual({ pOneSided: 0, midP: 0, pointProbability: 0 })
  expect(exactTest(pairs.map(swapped))).toMatchObject({ pOneSided: 1, midP: 1 })
  // (1/252)^20 by hand
  expect(exactTest(pairs.slice(0, 20)).pOneSided / 252 ** -20).toBeCloseTo(1, 10)
})

test('nothing to compare proves nothing', () => {
  const nothing = { pOneSided: 1, midP: 0.5, pointProbability: 1 }
  expect(exactTest([])).toEqual(nothing)
  expect(exactTest([{ baseline: { passed: 3, scored: 3 }, candidate: { passed: 0, scored: 0 } }])).toEqual(nothing)
  expect(exactTest([{ baseline: { passed: 3, scored: 3 }, candidate: { passed: 2, scored: 2 } }])).toEqual(nothing)
  expect(fisherOneSided({ events: 0, trials: 0 }, { events: 0, trials: 0 })).toBe(1)
  expect(infraGuard({ events: 0, trials: 250 }, { events: 0, trials: 250 })).toEqual({ p: 1, fires: false })
})

test('impossible counts are refused by name', () => {
  const pair = { baseline: { passed: 3, scored: 2 }, candidate: { passed: 0, scored: 1 } }
  expect(() => exactTest([pair])).toThrow('baseline passed must be at most baseline scored (2), not 3')
  expect(() => mcnemar(-1, 0)).toThrow('broken must be a whole number of at least 0, not -1')
})

/** packs of Beta(½, ½) tasks without a change */
function pack(tasks: number, baseline: number, candidate: number, seed: number): TaskPair[] {
  const { uniform } = random(seed)
  return Array.from({ length: tasks }, () => {
    const rate = Math.sin((Math.PI * uniform()) / 2) ** 2
    const passes = (count: number) => Array.from({ length: count }).filter(() => uniform() < rate).length
    return {
      baseline: { passed: passes(baseline), scored: baseline },
      candidate: { passed: passes(candidate), scored: candidate },
    }
  })
}

test('on a large pack the normal form says the same', () => {
  for (let seed = 1; seed <= 20; seed++) {
    const pairs = pack(400, 10, 5, seed)
    const { z } = stratifiedTest(countStrata(pairs))
    expect(Math.abs(z + normalQuantile(exactTest(pairs).midP))).toBeLessThan(0.02)
  }
})

test('mid-p is nearly uniform when nothing changed', () => {
  const values = Array.from({ length: 2000 }, (_, seed) => exactTest(pack(20, 5, 3, seed)).midP)
  for (const level of [0.05, 0.5]) {
    const share = values.filter((p) => p <= level).length / values.length
    expect(Math.abs(share - level)).toBeLessThan(4 * Math.sqrt((level * (1 - level)) / values.length) + 0.005)
  }
})

test.for([
  [500, 5, 5],
  [200, 20, 10],
] as const)('%d tasks at %d against %d rollouts take less than 100 ms', ([tasks, baseline, candidate]) => {
  const pairs = pack(tasks, baseline, candidate, 1)
  exactTest(pairs)
  const turns = 20 // one alone is less than the clock's tick
  const spent =
    threadTime(() => {
      for (let turn = 0; turn < turns; turn++) exactTest(pairs)
    }) / turns
  console.log(`exact mid-p, ${tasks} tasks at ${baseline} against ${candidate}: ${spent.toFixed(1)} ms`)
  expect(spent).toBeLessThan(100)
})
