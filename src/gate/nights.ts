import type { Night } from '../model/night.ts'
import { noninferiority, stratifiedTest } from '../stats/stratified-test.ts'
import { countStrata, weightOf } from '../stats/stratum.ts'
import { tQuantile } from '../stats/student.ts'
import { taskRates } from '../stats/task-pair.ts'
import { type ArmCounts, type ArmCountsPair, imputed } from '../stats/unscored.ts'
import { scoredPairs } from './decide.ts'

/** Fewer nights show too little of how nights differ. */
export const LEAST_NIGHTS = 4
/** The latest that a night is held against. */
export const MOST_NIGHTS = 10

const ALPHA = 0.05
const BETA = 0.1

/** A night held against the ones before it. Drops are fractions, positive when tonight is worse. */
export interface NightComparison {
  /** how many nights it is held against */
  readonly nights: number
  /** mean of the per-task rates, then and now */
  readonly before: number
  readonly now: number
  readonly drop: number
  /** 90%: a drop is shown when all of it lies above 0 */
  readonly low: number
  readonly high: number
  readonly shown: boolean
  /** a drop of `max_drop` is ruled out */
  readonly ruledOut: boolean
}

/**
 * Holds a night against earlier ones of the same fingerprint: the stratified test of the gate on their pooled rollouts, with the
 * variance between nights added to its own, for providers have better and worse days:
 *
 *     t = num / √(V + S² s² (1 + 1/k)),   s² = max(0, Var(nightly means) - mean within-night variance),   S = Σ w_t
 *
 * on k - 1 degrees of freedom for k nights. What was not scored tonight counts against the conclusion, whichever it is. Null with
 * fewer than `LEAST_NIGHTS`, or where nights do not tell their tasks.
 */
export function holdAgainst(reference: readonly Night[], tonight: Night): NightComparison | null {
  const before = reference.slice(-MOST_NIGHTS).filter(({ cells }) => cells !== null)
  if (before.length < LEAST_NIGHTS || tonight.cells === null) return null
  const pooled = pooledOf(before)
  const pairs = pairsOf(pooled, tonight)
  const rates = taskRates(scoredPairs(pairs))
  if (rates.drop === null || rates.baseline === null || rates.candidate === null) return null
  const between = betweenNights(before, pooled) * (1 + 1 / before.length)
  const [best, seen, worst] = [
    countStrata(imputed(pairs, 'best')),
    countStrata(scoredPairs(pairs)),
    countStrata(imputed(pairs, 'worst')),
  ]
  const t = (p: number) => tQuantile(p, before.length - 1)
  const scaleOf = (strata: typeof best) => strata.reduce((sum, stratum) => sum + weightOf(stratum), 0)
  const error = (strata: typeof best, variance: number) => Math.sqrt(variance + scaleOf(strata) ** 2 * between)
  const forDrop = stratifiedTest(best)
  const against = noninferiority(worst, tonight.max_drop)
  const dropError = error(best, forDrop.variance)
  const half = (t(1 - ALPHA) * error(seen, stratifiedTest(seen).variance)) / scaleOf(seen)
  return {
    nights: before.length,
    before: rates.baseline,
    now: rates.candidate,
    drop: rates.drop,
    low: rates.drop - half,
    high: rates.drop + half,
    shown: dropError > 0 && forDrop.num / dropError >= t(1 - ALPHA),
    ruledOut:
      against.scale > 0 &&
      (against.scale * tonight.max_drop - stratifiedTest(worst).num) / error(worst, against.varianceUsed) >=
        t(1 - BETA),
  }
}

interface Sum {
  readonly passed: number
  readonly scored: number
}

/** Each task of each agent, all nights together. */
function pooledOf(nights: readonly Night[]): ReadonlyMap<string, Sum> {
  const sums = new Map<string, { passed: number; scored: number }>()
  for (const night of nights)
    for (const { key, passed, scored } of cellsOf(night)) {
      const sum = sums.get(key)
      if (!sum) sums.set(key, { passed, scored })
      else {
        sum.passed += passed
        sum.scored += scored
      }
    }
  return sums
}

interface KeyedCell extends Sum {
  readonly key: string
  readonly unscored: number
}

/** a night is held against others some ten times, and a history may have a million cells */
const KEYED = new WeakMap<Night, readonly KeyedCell[]>()

function cellsOf(night: Night): readonly KeyedCell[] {
  const known = KEYED.get(night)
  if (known) return known
  const cells = (night.cells ?? []).map(([task, agent, passed, scored, unscored]) => ({
    key: `${task}\0${agent}`,
    passed,
    scored,
    unscored,
  }))
  KEYED.set(night, cells)
  return cells
}

/** The cells that both have: of the earlier nights together, and of tonight. */
function pairsOf(pooled: ReadonlyMap<string, Sum>, tonight: Night): ArmCountsPair[] {
  return cellsOf(tonight).flatMap(({ key, passed, scored, unscored }) => {
    const there = pooled.get(key)
    if (!there || there.scored === 0) return []
    const candidate: ArmCounts = { passed, failed: scored - passed, unscored }
    return [{ baseline: { passed: there.passed, failed: there.scored - there.passed, unscored: 0 }, candidate }]
  })
}

/** By how much the rates of nights vary beyond what their rollouts do by chance: the variance that is the days'. */
function betweenNights(nights: readonly Night[], pooled: ReadonlyMap<string, Sum>): number {
  const seen = nights.flatMap((night) => {
    const used = cellsOf(night).filter(({ scored }) => scored > 0)
    if (used.length === 0) return []
    let [rates, within] = [0, 0]
    for (const { key, passed, scored } of used) {
      const all = pooled.get(key)
      rates += passed / scored
      if (all && all.scored > 1)
        within += (all.passed * (all.scored - all.passed)) / (all.scored * (all.scored - 1)) / scored
    }
    return [{ rate: rates / used.length, within: within / used.length ** 2 }]
  })
  if (seen.length < 2) return 0
  const mean = (value: (night: (typeof seen)[number]) => number) =>
    seen.reduce((sum, night) => sum + value(night), 0) / seen.length
  const centre = mean(({ rate }) => rate)
  const variance = (mean(({ rate }) => (rate - centre) ** 2) * seen.length) / (seen.length - 1)
  return Math.max(0, variance - mean(({ within }) => within))
}
