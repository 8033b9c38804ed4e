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
 * an outage as a reward of 0 and a true 0 as a failed call; here what gave no reward stands under `lost`, with its
 * outcome, and a true 0 lowers the mean.
 */
export function evaluation(answered: readonly AnsweredRow[], timestamp: string | null, wallClockSec: number | null) {
  const rewarded = answered.filter(({ row }) => isScored(row.outcome) && row.reward !== null)
  const lost = answered.filter(({ row }) => !isScored(row.outcome) || row.reward === null)
  const sum = rewarded.reduce((total, { row }) => total + (row.reward ?? 0), 0)
  return {
    timestamp,
    config: {
      deployment_ids: distinct(answered.map(({ row }) => row.sandbox).filter((id) => id !== null)),
      seeds: answered.map(({ request }) => numberOf(request?.seed)).filter((seed) => seed !== null),
      model: only(answered.map(({ request }) => paramOf(request, 'model'))),
      agent: only(answered.map(({ row }) => row.agent)),
      timeout_s: only(
        answered.map(({ request }) => numberOf(isMap(request?.limits) ? request.limits.timeout_s : null)),
      ),
    },
    summary: {
      total_seeds: answered.length,
      successful: rewarded.length,
      failed: lost.length,
      /** of those that failed: no fault of an agent's */
      outages: lost.filter(({ row }) => !isScored(row.outcome)).length,
      mean_reward: rewarded.length ? sum / rewarded.length : null,
      total_time_s: wallClockSec,
    },
    results: rewarded.map(({ row, request, result }) => ({
      ...keysOf(row, request),
      outcome: row.outcome,
      rewards: row.rewards,
      result,
    })),
    lost: lost.map(({ row, request }) => ({
      ...keysOf(row, request),
      outcome: row.outcome,
      infra_kind: row.infra_kind,
      reason: row.reason,
    })),
  }
}

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
