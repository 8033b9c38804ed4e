import { type Interval, wilson, Z95 } from './wilson.ts'

/** Scored rollouts of one task (of one agent), and how many of them passed. */
export interface TaskCount {
  readonly passed: number
  readonly scored: number
}

/** The rate of a pack with everything its interval was made of. */
export interface PackRate extends Interval {
  /** mean of the per-task rates: each task has the same weight */
  readonly rate: number
  /** standard error of `rate`; null where one rollout per task gives none */
  readonly se: number | null
  /** the number of trials that the Wilson interval was told */
  readonly effectiveN: number
}

/**
 * The interval of the pass rate on this very pack of tasks: only the rollouts are random, the tasks are fixed.
 *
 *     p = mean of p_t,  SE² = Σ p_t(1-p_t)/(n_t-1) / T²,  Wilson(p, clip(p(1-p)/SE², 1, 4 Σ n_t))
 *
 * SE = 0 (each task unanimous) takes n = Σ n_t. Null without tasks, or when a task has fewer than two scored rollouts.
 *
 * Wilson's interval with an effective sample size follows E. L. Korn and B. I. Graubard, Survey Methodology 24 (1998),
 * 193-201; the variance is that of a sample stratified by task (W. G. Cochran, Sampling Techniques, 3rd ed., 5A).
 */
export function packRate(tasks: readonly TaskCount[], quantile: number = Z95): PackRate | null {
  if (tasks.length === 0 || tasks.some(({ scored }) => scored < 2)) return null
  const rate = meanRate(tasks)
  const rollouts = tasks.reduce((sum, { scored }) => sum + scored, 0)
  const within = tasks.reduce((sum, { passed, scored }) => {
    const p = passed / scored
    return sum + (p * (1 - p)) / (scored - 1)
  }, 0)
  const se = Math.sqrt(within) / tasks.length
  const effectiveN = se === 0 ? rollouts : Math.min(4 * rollouts, Math.max(1, (rate * (1 - rate)) / se ** 2))
  return { rate, se, effectiveN, ...wilson(rate, effectiveN, quantile) }
}

/**
 * The interval that is shown for a run: `packRate`, or Wilson on the number of tasks when some task has a single scored
 * rollout (no variance within a task can be seen then). Tasks without a scored rollout are left out; null if none is left.
 */
export function rateInterval(tasks: readonly TaskCount[], quantile: number = Z95): PackRate | null {
  const scored = tasks.filter((task) => task.scored > 0)
  if (scored.length === 0) return null
  const pack = packRate(scored, quantile)
  if (pack) return pack
  const rate = meanRate(scored)
  return { rate, se: null, effectiveN: scored.length, ...wilson(rate, scored.length, quantile) }
}

function meanRate(tasks: readonly TaskCount[]): number {
  return tasks.reduce((sum, { passed, scored }) => sum + passed / scored, 0) / tasks.length
}
