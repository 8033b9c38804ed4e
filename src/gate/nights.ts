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
  const pairs = pairsOf(before, tonight)
  const rates = taskRates(scoredPairs(pairs))
  if (rates.drop === null || rates.baseline === null || rates.candidate === null) return null
  const between = betweenNights(before) * (1 + 1 / before.length)
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

/** Each task of each agent: all earlier nights together, and tonight. */
function pairsOf(reference: readonly Night[], tonight: Night): ArmCountsPair[] {
  const pooled = new Map<string, { passed: number; failed: number }>()
  for (const [task, agent, passed, scored] of reference.flatMap(({ cells }) => cells ?? [])) {
    const sum = pooled.get(`${task}\0${agent}`) ?? { passed: 0, failed: 0 }
    pooled.set(`${task}\0${agent}`, { passed: sum.passed + passed, failed: sum.failed + scored - passed })
  }
  return (tonight.cells ?? []).flatMap(([task, agent, passed, scored, unscored]) => {
    const there = pooled.get(`${task}\0${agent}`)
    const candidate: ArmCounts = { passed, failed: scored - passed, unscored }
    return there && there.passed + there.failed > 0 ? [{ baseline: { ...there, unscored: 0 }, candidate }] : []
  })
}

/** By how much the rates of nights vary beyond what their rollouts do by chance: the variance that is the days'. */
function betweenNights(nights: readonly Night[]): number {
  const pooled = new Map<string, { passed: number; scored: number }>()
  for (const [task, agent, passed, scored] of nights.flatMap(({ cells }) => cells ?? [])) {
    const sum = pooled.get(`${task}\0${agent}`) ?? { passed: 0, scored: 0 }
    pooled.set(`${task}\0${agent}`, { passed: sum.passed + passed, scored: sum.scored + scored })
  }
  const seen = nights.flatMap(({ cells }) => {
    const used = (cells ?? []).filter(([, , , scored]) => scored > 0)
    if (used.length === 0) return []
    let [rates, within] = [0, 0]
    for (const [task, agent, passed, scored] of used) {
      const all = pooled.get(`${task}\0${agent}`)
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
