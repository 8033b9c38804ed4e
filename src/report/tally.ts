import { INFRA_KINDS, type InfraKind, isScored, OUTCOMES, type OutcomeClass } from '../model/outcome.ts'
import type { ResultRow } from '../model/record.ts'
import { totalTokens } from '../model/usage.ts'
import { type PackRate, rateInterval } from '../stats/rate-interval.ts'
import { byAgent, byCell } from './cell.ts'
import { once } from './once.ts'

/** The counts of a run or of one agent. A rate of nothing is null, never 0. */
export interface Counts {
  readonly planned: number
  readonly scored: number
  readonly passed: number
  /** passed / scored */
  readonly scoredPassRate: number | null
  /** passed / planned */
  readonly strictPassRate: number | null
  /** scored / planned */
  readonly coverage: number | null
  /** 95%, on these tasks; each task of each agent has the same weight */
  readonly interval: PackRate | null
  /** adds up to `planned`; a planned rollout without a row counts as `not_run` */
  readonly byOutcome: Readonly<Record<OutcomeClass, number>>
  readonly infraErrors: number
  /** only the kinds that happened, most frequent first */
  readonly infraByKind: readonly (readonly [kind: InfraKind, count: number])[]
  readonly judgeErrors: number
  readonly notRun: number
  /** scored rollouts whose output reads like an infrastructure failure; nothing is excluded for it */
  readonly suspected: number
  /** rollouts with at least one attempt */
  readonly ran: number
  /** rollouts with more than one attempt */
  readonly retried: number
  readonly costUsd: number | null
  readonly tokens: number | null
  /** how many of the rollouts that ran stated a cost, and how many their tokens */
  readonly costKnown: number
  readonly tokensKnown: number
  /** of the scored rollouts */
  readonly medianDurationSec: number | null
}

export interface AgentTally extends Counts {
  readonly agent: string
}

export interface Tally extends Counts {
  /** in the order in which the rows first name them */
  readonly agents: readonly AgentTally[]
}

/**
 * Counts a run. `planned` is the number of rollouts of the plan; should there be more rows than that, the rows count.
 * An agent's own `planned` is the number of its rows: what has no row cannot be laid to an agent.
 */
export function tally(planned: number, rows: readonly ResultRow[]): Tally {
  const all = alone(rows)
  return {
    ...ofPlan(Math.max(planned, rows.length), all),
    agents: [...byAgent(rows)].map(([agent, own]) => ({ agent, ...alone(own) })),
  }
}

/** The same where more was planned than there are rows. */
function ofPlan(planned: number, counts: Counts): Counts {
  const { passed, scored, byOutcome } = counts
  const notRun = byOutcome.not_run + planned - counts.planned
  return {
    ...counts,
    planned,
    strictPassRate: ratio(passed, planned),
    coverage: ratio(scored, planned),
    byOutcome: { ...byOutcome, not_run: notRun },
    notRun,
  }
}

/** What the rows say, were they all that was planned. One look at each: there may be 100,000. */
const alone = once((rows): Counts => {
  const byOutcome = Object.fromEntries(OUTCOMES.map((outcome) => [outcome, 0])) as Record<OutcomeClass, number>
  const byKind = new Map<InfraKind, number>()
  const [cost, tokens] = [new Sum(), new Sum()]
  const durations: number[] = []
  let [scored, suspected, ran, retried] = [0, 0, 0, 0]
  for (const row of rows) {
    byOutcome[row.outcome] += 1
    if (row.attempts > 0) {
      ran += 1
      cost.add(row.cost_usd)
      tokens.add(totalTokens(row.tokens))
    }
    if (row.attempts > 1) retried += 1
    if (row.outcome === 'infra_error' && row.infra_kind)
      byKind.set(row.infra_kind, (byKind.get(row.infra_kind) ?? 0) + 1)
    if (!isScored(row.outcome)) continue
    scored += 1
    if (row.suspected !== null) suspected += 1
    if (row.duration_sec !== null) durations.push(row.duration_sec)
  }
  const planned = rows.length
  const { passed } = byOutcome
  return {
    planned,
    scored,
    passed,
    scoredPassRate: ratio(passed, scored),
    strictPassRate: ratio(passed, planned),
    coverage: ratio(scored, planned),
    interval: rateInterval([...byCell(rows).cells.values()].filter((cell) => cell.scored > 0)),
    byOutcome,
    infraErrors: byOutcome.infra_error,
    infraByKind: INFRA_KINDS.flatMap((kind): [InfraKind, number][] => {
      const times = byKind.get(kind)
      return times ? [[kind, times]] : []
    }).sort(([, a], [, b]) => b - a),
    judgeErrors: byOutcome.judge_error,
    notRun: byOutcome.not_run,
    suspected,
    ran,
    retried,
    costUsd: cost.value,
    costKnown: cost.known,
    tokens: tokens.value,
    tokensKnown: tokens.known,
    medianDurationSec: median(durations),
  }
})

const ratio = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole)

/** of what is known */
class Sum {
  known = 0
  #sum = 0

  add(value: number | null): void {
    if (value === null) return
    this.known += 1
    this.#sum += value
  }

  /** null when nothing is known */
  get value(): number | null {
    return this.known === 0 ? null : this.#sum
  }
}

function median(values: readonly number[]): number | null {
  const sorted = Float64Array.from(values).sort()
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]]
  return low === undefined || high === undefined ? null : (low + high) / 2
}
