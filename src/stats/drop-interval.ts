import { twoSidedQuantile } from './normal.ts'
import type { TaskCount } from './rate-interval.ts'
import { mean, type RewardPair, rewardDrop, rewardedInBoth, total } from './reward-pair.ts'
import { scoredInBoth, type TaskPair, taskRates } from './task-pair.ts'

/** A drop with its interval: fractions, positive when the candidate is worse, not clipped to [-1, 1]. */
export interface DropInterval {
  /** null without a task that both arms have */
  readonly drop: number | null
  /** null, like the limits, where it cannot be estimated */
  readonly se: number | null
  readonly low: number | null
  readonly high: number | null
}

/**
 * The Mantel-Haenszel risk difference with Sato's variance, which works with one rollout per task too:
 *
 *     rd = Σ (y n - x b)/N / Σ w,  SE = √max(0, rd P + Q) / Σ w,   w = b n / N
 *     P = Σ (b² x - n² y + b n (n - b)/2) / N²,   Q = Σ (y (n - x) + x (b - y)) / 2N
 *
 * It weighs tasks by w; with equal counts it is the equal-weight drop. T. Sato, Biometrics 45 (1989), 1323-1324.
 */
export function riskDifference(pairs: readonly TaskPair[], level = 0.95): DropInterval {
  const quantile = twoSidedQuantile(level)
  const used = scoredInBoth(pairs)
  if (used.length === 0) return around(null, null, quantile)
  let [scale, difference, p, q] = [0, 0, 0, 0]
  for (const { baseline, candidate } of used) {
    const [y, b, x, n] = [baseline.passed, baseline.scored, candidate.passed, candidate.scored]
    const size = b + n
    scale += (b * n) / size
    difference += (y * n - x * b) / size
    p += (b * b * x - n * n * y + (b * n * (n - b)) / 2) / (size * size)
    q += (y * (n - x) + x * (b - y)) / (2 * size)
  }
  const drop = difference / scale
  return around(drop, Math.sqrt(Math.max(0, drop * p + q)) / scale, quantile)
}

/**
 * The equal-weight drop with the variance within tasks, not pooled over the arms: SE² = Σ (v_b/b + v_n/n) / T², where
 * v/n = p(1-p)/(n-1). SE and limits are null when a task has fewer than two scored rollouts in an arm.
 * W. G. Cochran, Sampling Techniques (3rd ed., 1977), 5.4.
 */
export function stratifiedWald(pairs: readonly TaskPair[], level = 0.95): DropInterval {
  const used = scoredInBoth(pairs)
  const parts = used.map(({ baseline, candidate }) => squaredError(baseline) + squaredError(candidate))
  return around(taskRates(pairs).drop, pooled(parts), twoSidedQuantile(level))
}

/** `stratifiedWald` for rewards in [0, 1], with their sample variances. */
export function stratifiedRewardWald(pairs: readonly RewardPair[], level = 0.95): DropInterval {
  const parts = rewardedInBoth(pairs).map(
    ({ baseline, candidate }) => squaredErrorOfMean(baseline) + squaredErrorOfMean(candidate),
  )
  return around(rewardDrop(pairs), pooled(parts), twoSidedQuantile(level))
}

/** NaN where a single rollout shows no variance */
function squaredError({ passed, scored }: TaskCount): number {
  const rate = passed / scored
  return scored < 2 ? Number.NaN : (rate * (1 - rate)) / (scored - 1)
}

function squaredErrorOfMean(rewards: readonly number[]): number {
  const centre = mean(rewards)
  const squares = total(rewards.map((reward) => (reward - centre) ** 2))
  return rewards.length < 2 ? Number.NaN : squares / (rewards.length * (rewards.length - 1))
}

/** √(Σ parts) / T; null when a part is unknown or there is none */
function pooled(parts: readonly number[]): number | null {
  const se = Math.sqrt(total(parts)) / parts.length
  return Number.isNaN(se) ? null : se
}

function around(drop: number | null, se: number | null, quantile: number): DropInterval {
  if (drop === null || se === null) return { drop, se, low: null, high: null }
  return { drop, se, low: drop - quantile * se, high: drop + quantile * se }
}

/** Fewest rollouts per task and arm from which the within-task variance is steady enough for a Wald interval. */
const WALD_FROM = 3

/**
 * Wald where every task shows its variance; else the limits of Mantel-Haenszel, which need one rollout per arm only. Without
 * any spread in the tasks there are no limits: they would say that nothing is left to chance.
 */
export function dropInterval(pairs: readonly TaskPair[], level: number): DropInterval {
  const enough = pairs.every(({ baseline, candidate }) => Math.min(baseline.scored, candidate.scored) >= WALD_FROM)
  const wald = enough ? stratifiedWald(pairs, level) : null
  if (wald?.se) return wald
  const { drop } = taskRates(pairs)
  const pooledOver = riskDifference(pairs, level)
  return pooledOver.se ? { ...pooledOver, drop } : { drop, se: null, low: null, high: null }
}
