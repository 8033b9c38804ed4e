import { isScored } from '../model/outcome.ts'
import type { ResultRow } from '../model/record.ts'
import { totalTokens } from '../model/usage.ts'
import { byCell } from '../report/cell.ts'

/** A number of a rollout; null where it is unknown. */
export type Metric = (row: ResultRow) => number | null

/** What every rollout may have; `rewards.<key>` is any number of the judge's. */
export const METRICS: Readonly<Record<'cost_usd' | 'tokens' | 'duration_sec' | 'turns', Metric>> = {
  cost_usd: (row) => row.cost_usd,
  tokens: (row) => totalTokens(row.tokens),
  duration_sec: (row) => row.duration_sec,
  turns: (row) => row.turns,
}

export const REWARDS = 'rewards.'

/** The metric of that name; null where there is none. */
export function metricOf(name: string): Metric | null {
  if (name.startsWith(REWARDS)) return ({ rewards }) => rewards?.[name.slice(REWARDS.length)] ?? null
  return Object.entries(METRICS).find(([known]) => known === name)?.[1] ?? null
}

/** The means of a task with an agent, over the scored rollouts of both runs. */
export interface MetricPair {
  /** null where no scored rollout tells */
  readonly baseline: number | null
  readonly candidate: number | null
}

/** One pair for each task, of the same content, and agent that was scored in both runs. */
export function metricPairs(
  baseline: readonly ResultRow[],
  candidate: readonly ResultRow[],
  metric: Metric,
): readonly MetricPair[] {
  const [before, after] = [meansOf(baseline, metric), meansOf(candidate, metric)]
  return [...after].flatMap(([cell, candidate]) => {
    const baseline = before.get(cell)
    return baseline === undefined ? [] : [{ baseline, candidate }]
  })
}

/** by the cells that have a scored rollout; null where none of these tells */
function meansOf(rows: readonly ResultRow[], metric: Metric): ReadonlyMap<string, number | null> {
  const { cells, places } = byCell(rows)
  const [sums, known] = [new Float64Array(cells.size), new Uint32Array(cells.size)]
  rows.forEach((row, at) => {
    const value = isScored(row.outcome) ? metric(row) : null
    const place = places[at]
    if (value === null || place === undefined) return
    sums[place] = (sums[place] ?? 0) + value
    known[place] = (known[place] ?? 0) + 1
  })
  const means = [...cells.keys()].map((cell, place): [string, number | null] => {
    const count = known[place] ?? 0
    return [cell, count === 0 ? null : (sums[place] ?? 0) / count]
  })
  return new Map(means.filter(([cell]) => (cells.get(cell)?.scored ?? 0) > 0))
}

/** of the known ones; null without any */
export function mean(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null)
  return known.length ? known.reduce((sum, value) => sum + value, 0) / known.length : null
}
