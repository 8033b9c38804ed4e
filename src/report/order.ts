import type { OutcomeClass } from '../model/outcome.ts'
import type { ResultRow } from '../model/record.ts'
import { scoreOf } from './cell.ts'
import { once } from './once.ts'

/** The rollouts of one task. */
export interface TaskRows {
  readonly task: string
  readonly rows: readonly ResultRow[]
}

const SEVERITY: Readonly<Record<OutcomeClass, number>> = {
  failed: 0,
  agent_error: 1,
  agent_timeout: 2,
  judge_error: 3,
  infra_error: 4,
  budget_exhausted: 5,
  cancelled: 6,
  not_run: 7,
  passed: 8,
}

/** Worst tasks first: by share of scored rollouts that did not pass, then by rollouts without a score, then by name. */
export function byTask(rows: readonly ResultRow[]): TaskRows[] {
  return [...Map.groupBy(rows, ({ task }) => task)]
    .map(([task, own]) => ({ task, rows: own, ...badness(own) }))
    .sort((a, b) => b.lost - a.lost || b.unscored - a.unscored || compare(a.task, b.task))
    .map(({ task, rows: own }) => ({ task, rows: own }))
}

/** Rollouts that had a turn and did not pass, what the agent answers for first, then by name and index. */
export const notPassed = once((rows): readonly ResultRow[] =>
  // the names of a few tasks are sorted, not those of all rows
  grouped(rows.filter(isLost), ({ outcome }) => outcome)
    .sort(([a], [b]) => SEVERITY[a] - SEVERITY[b])
    .flatMap(([, alike]) => grouped(alike, ({ task }) => task).sort(([a], [b]) => compare(a, b)))
    .flatMap(([, own]) => own.sort((a, b) => compare(a.agent, b.agent) || a.rollout_index - b.rollout_index)),
)

/** How many those are. */
export const countNotPassed = (rows: readonly ResultRow[]): number =>
  rows.reduce((count, row) => count + Number(isLost(row)), 0)

const isLost = ({ outcome, attempts }: ResultRow): boolean => outcome !== 'passed' && attempts > 0

const grouped = <Key>(rows: readonly ResultRow[], keyOf: (row: ResultRow) => Key) => [...Map.groupBy(rows, keyOf)]

/** The rollouts of one agent in the order of their index. */
export function ofAgent(rows: readonly ResultRow[], agent: string): ResultRow[] {
  return rows.filter((row) => row.agent === agent).sort((a, b) => a.rollout_index - b.rollout_index)
}

function badness(rows: readonly ResultRow[]): { lost: number; unscored: number } {
  const { scored, passed } = scoreOf(rows)
  return { lost: scored === 0 ? 0 : (scored - passed) / scored, unscored: rows.length - scored }
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
