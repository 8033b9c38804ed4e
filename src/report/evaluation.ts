import { isScored } from '../model/outcome.ts'
import type { ResultRow } from '../model/record.ts'

/** A rollout of a runner with what was asked of it and what it answered; null where that is not there. */
export interface AnsweredRow {
  readonly row: ResultRow
  readonly request: Readonly<Record<string, unknown>> | null
  readonly result: Readonly<Record<string, unknown>> | null
}

/**
 * What `evaluation.json` holds: the summary and the results of the Synth evaluation scripts, seed by seed. Theirs counts
 * an outage as a reward of 0 and a true 0 as a failed call; here an outage stands under `lost`, with its kind, and a true 0 lowers the mean. `shown` are the first of `rows`, as many as have a place in the file.
 */
export function evaluation(rows: readonly ResultRow[], shown: readonly AnsweredRow[], wallClockSec: number | null) {
  const rewards = rows.flatMap((row) => (hasReward(row) ? (row.reward ?? []) : []))
  const begun = rows.flatMap(({ started_at: at }) => at ?? [])
  return {
    timestamp: begun.reduce<string | null>((first, at) => (first !== null && first < at ? first : at), null),
    config: {
      deployment_ids: distinct(shown.map(({ row }) => row.sandbox).filter((id) => id !== null)),
      seeds: shown.map(({ request }) => numberOf(request?.seed)).filter((seed) => seed !== null),
      model: only(shown.map(({ request }) => paramOf(request, 'model'))),
      agent: only(shown.map(({ row }) => row.agent)),
      timeout_s: only(shown.map(({ request }) => numberOf(isMap(request?.limits) ? request.limits.timeout_s : null))),
    },
    summary: {
      total_seeds: rows.length,
      successful: rewards.length,
      failed: rows.length - rewards.length,
      /** of those that failed: no fault of an agent's */
      outages: rows.filter(({ outcome }) => !isScored(outcome)).length,
      mean_reward: rewards.length ? rewards.reduce((sum, reward) => sum + reward, 0) / rewards.length : null,
      total_time_s: wallClockSec,
    },
    results: shown
      .filter(({ row }) => isScored(row.outcome))
      .map(({ row, request, result }) => ({
        ...keysOf(row, request),
        outcome: row.outcome,
        rewards: row.rewards,
        result: result ?? unanswered(row),
      })),
    lost: shown
      .filter(({ row }) => !isScored(row.outcome))
      .map(({ row, request }) => ({
        ...keysOf(row, request),
        outcome: row.outcome,
        infra_kind: row.infra_kind,
        reason: row.reason,
      })),
  }
}

const hasReward = ({ outcome, reward }: ResultRow) => isScored(outcome) && reward !== null

/** in the words of the runners that say so themselves */
const unanswered = ({ outcome, reason }: ResultRow) => ({
  metrics: null,
  success: false,
  error: outcome === 'agent_timeout' ? 'Agent timed out' : reason,
})

const keysOf = ({ task, agent, rollout_index, sandbox }: ResultRow, request: AnsweredRow['request']) => ({
  seed: numberOf(request?.seed),
  task,
  agent,
  rollout_index,
  trace_correlation_id: typeof request?.trace_correlation_id === 'string' ? request.trace_correlation_id : null,
  deployment_id: sandbox,
})

const isMap = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const numberOf = (value: unknown) => (typeof value === 'number' && Number.isFinite(value) ? value : null)
const distinct = <Value>(values: readonly Value[]) => [...new Set(values)]

/** what all have in common; null where they differ */
function only<Value>(values: readonly Value[]): Value | null {
  const [first = null, second] = distinct(values)
  return second === undefined ? first : null
}

function paramOf(request: AnsweredRow['request'], name: string): string | null {
  const value = isMap(request?.params) ? request.params[name] : null
  return typeof value === 'string' ? value : null
}
