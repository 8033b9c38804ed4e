import type { OutcomeClass } from '../model/outcome.ts'
import type { ResultRow } from '../model/record.ts'
import { byCell, scoreOf } from './cell.ts'

/** The rollouts of one task. */
export interface TaskRows {
  readonly task: string
  readonly rows: readonly ResultRow[]
}

/** what the agent answers for first */
const BY_SEVERITY = [
  'failed',
  'agent_error',
  'agent_timeout',
  'judge_error',
  'infra_error',
  'budget_exhausted',
  'cancelled',
  'not_run',
] as const satisfies readonly Exclude<OutcomeClass, 'passed'>[]

/** Worst tasks first: by share of scored rollouts that did not pass, then by rollouts without a score, then by name. */
export function byTask(rows: readonly ResultRow[]): TaskRows[] {
  return [...Map.groupBy(rows, ({ task }) => task)]
    .map(([task, own]) => ({ task, rows: own, ...badness(own) }))
    .sort((a, b) => b.lost - a.lost || b.unscored - a.unscored || compare(a.task, b.task))
    .map(({ task, rows: own }) => ({ task, rows: own }))
}

/** Rollouts that had a turn and did not pass, the gravest outcome first, then by name and index; as many as are asked for. */
export function* notPassed(rows: readonly ResultRow[]): Generator<ResultRow> {
  // the names of a few tasks are sorted, not those of all rows
  const cells = [...byCell(rows).cells.values()]
    .filter((cell) => cell.passed < cell.rows.length)
    .sort((a, b) => compare(a.task, b.task) || compare(a.agent, b.agent))
  for (const gravest of BY_SEVERITY)
    for (const cell of cells)
      yield* cell.rows
        .filter((row) => row.outcome === gravest && isLost(row))
        .sort((a, b) => a.rollout_index - b.rollout_index)
}

/** How many those are. */
export const countNotPassed = (rows: readonly ResultRow[]): number =>
  rows.reduce((count, row) => count + Number(isLost(row)), 0)

const isLost = ({ outcome, attempts }: ResultRow): boolean => outcome !== 'passed' && attempts > 0

/** The rollouts of one agent in the order of their index. */
export function ofAgent(rows: readonly ResultRow[], agent: string): ResultRow[] {
  return rows.filter((row) => row.agent === agent).sort((a, b) => a.rollout_index - b.rollout_index)
}

function badness(rows: readonly ResultRow[]): { lost: number; unscored: number } {
  const { scored, passed } = scoreOf(rows)
  return { lost: scored === 0 ? 0 : (scored - passed) / scored, unscored: rows.length - scored }
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
