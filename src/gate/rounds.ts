import { isScored } from '../model/outcome.ts'
import type { ResultRow } from '../model/record.ts'
import type { Rounds } from '../model/rounds.ts'
import { sharedCells } from './cells.ts'
import type { Limits } from './decide.ts'
import { guardrailVerdict } from './guardrail-words.ts'
import { guardrailsSeen } from './guardrails.ts'
import type { GateRules } from './rules.ts'
import { type NextStep, nextStep, planRounds, type RoundsPlan } from './sequential.ts'

/** The rows of a run in rounds and of what it is compared with. */
export interface Arms {
  readonly candidate: readonly ResultRow[]
  /** the stored baseline that screens; null without one */
  readonly cached: readonly ResultRow[] | null
  /** the baseline that runs beside; null before it has begun */
  readonly fresh: readonly ResultRow[] | null
}

/** How far a run in rounds has come. */
export interface RoundsStanding {
  readonly next: NextStep
  /** what z had to reach at the look that settled it, or at the last one */
  readonly limits: Limits
  /** rounds that are complete in the candidate, and in the baseline that runs beside */
  readonly complete: { readonly candidate: number; readonly fresh: number }
}

/** A plan with what is looked at besides the pass rate. */
export interface GuardedPlan extends RoundsPlan {
  readonly guarded: Pick<GateRules, 'guardrails' | 'alpha' | 'minTasks'>
}

export const planOf = (rounds: Rounds): GuardedPlan => ({
  ...planRounds({
    maxRounds: rounds.max_rounds,
    cachedBaseline: rounds.cached_baseline,
    spending: rounds.spending,
    maxDrop: rounds.max_drop,
    alpha: rounds.alpha,
    beta: rounds.beta,
  }),
  guarded: { guardrails: rounds.guardrails, alpha: rounds.alpha, minTasks: rounds.min_tasks },
})

/**
 * Where the rows of both arms stand in a plan. Only complete rounds are looked at, in their order, so that the answer is
 * the same whenever it is asked for: while the run goes on, after it was taken up again, and when its report is made anew.
 */
export function standing(plan: GuardedPlan, { candidate, cached, fresh }: Arms): RoundsStanding {
  const complete = { candidate: completeRounds(candidate), fresh: fresh ? completeRounds(fresh) : 0 }
  const screen = cached
    ? upTo(complete.candidate).map((round) => sharedCells(cached, until(candidate, round)).cells)
    : []
  const screened = nextStep(plan, { screen, confirm: [] })
  const suspected =
    cached !== null &&
    screened.step === 'settled' &&
    guardrailVerdict(guardrailsSeen(cached, until(candidate, screened.round), plan.guarded)) !== null
  const before = suspected ? nextStep(plan, { screen, confirm: [], suspected }) : screened
  const both = Math.min(complete.candidate, complete.fresh)
  const confirm =
    before.step === 'confirm' && fresh
      ? upTo(both)
          .filter((round) => round >= before.round)
          .map((round) => sharedCells(until(fresh, round), until(candidate, round)).cells)
      : []
  const next = confirm.length > 0 ? nextStep(plan, { screen, confirm, suspected }) : before
  const by = next.step === 'settled' ? next.by : next.step
  const looked = next.step === 'settled' ? next.round : Math.max(1, next.round - 1)
  const limits = (by === 'screen' ? plan.screen : plan.confirm)?.[looked - 1]
  return { next, limits: limits ?? { fail: Infinity, pass: Infinity }, complete }
}

/**
 * Is the next round needed whatever becomes of the rollouts of this one that are under way? So it is when the look goes on
 * at both ends of what they may come to. Pure like the look itself, and no look: nothing is decided by it.
 */
export function surelyNext(plan: GuardedPlan, arms: Arms): boolean {
  const { step, ...now } = standing(plan, arms).next
  if (step === 'settled') return false
  const { round } = now
  return [true, false].every((better) => {
    const { next } = standing(plan, {
      candidate: ended(arms.candidate, round, better ? 'passed' : 'failed'),
      cached: arms.cached,
      fresh: arms.fresh && ended(arms.fresh, round, better ? 'failed' : 'passed'),
    })
    return next.step === step && next.round === round + 1
  })
}

/** the rows as if those without a score, which some may get yet, had come to this */
const ended = (rows: readonly ResultRow[], round: number, outcome: 'passed' | 'failed'): readonly ResultRow[] =>
  rows.map((row) => (row.rollout_index <= round && !isScored(row.outcome) ? { ...row, outcome } : row))

/** A round is complete when each of its rollouts is scored or out of retries. */
export function completeRounds(rows: readonly ResultRow[]): number {
  let [last, open] = [0, Infinity]
  for (const row of rows) {
    last = Math.max(last, row.rollout_index)
    if (isOpen(row)) open = Math.min(open, row.rollout_index)
  }
  return Math.min(last, open - 1)
}

/** it had no turn, or not all of it */
const isOpen = ({ outcome, attempts }: ResultRow): boolean =>
  outcome === 'not_run' || outcome === 'cancelled' || (outcome === 'budget_exhausted' && attempts === 0)

/** rollouts of later rounds that were begun */
export const begunAfter = (rows: readonly ResultRow[], round: number): number =>
  rows.filter(({ rollout_index, attempts }) => rollout_index > round && attempts > 0).length

/** the rows of the first rounds */
export const until = (rows: readonly ResultRow[], round: number): ResultRow[] =>
  rows.filter((row) => row.rollout_index <= round)

const upTo = (last: number): number[] => Array.from({ length: last }, (_, index) => index + 1)
