import { isScored } from '../model/outcome.ts'
import type { ResultRow } from '../model/record.ts'
import { once } from './once.ts'

/** The rollouts of one agent on one task of one content: what both runs must have to be compared. */
export interface CellRows extends Score {
  readonly task: string
  readonly agent: string
  readonly digest: string
  readonly rows: readonly ResultRow[]
}

export interface Score {
  readonly passed: number
  readonly scored: number
}

/** Rows by what they are compared by. */
export interface RowsByCell {
  /** in the order in which rows first name them */
  readonly cells: ReadonlyMap<string, CellRows>
  /** of each row, the place of its cell among those */
  readonly places: Uint32Array
}

type Counting = Omit<CellRows, 'rows' | keyof Score> & {
  place: number
  rows: ResultRow[]
  passed: number
  scored: number
}

export const byCell = once((rows): RowsByCell => {
  const ofTasks = new Map<string, Counting[]>() // shared names are found sooner than keys are made
  const cells = new Map<string, Counting>()
  const places = new Uint32Array(rows.length)
  const begin = ({ task, agent, task_digest: digest }: ResultRow, ofTask: Counting[]): Counting => {
    const cell = { task, agent, digest, place: cells.size, rows: [], passed: 0, scored: 0 }
    ofTasks.set(task, [...ofTask, cell])
    cells.set(`${task}\0${digest}\0${agent}`, cell)
    return cell
  }
  rows.forEach((row, at) => {
    const ofTask = ofTasks.get(row.task) ?? []
    const known = ofTask.find(({ agent, digest }) => agent === row.agent && digest === row.task_digest)
    const cell = known ?? begin(row, ofTask)
    cell.rows.push(row)
    if (isScored(row.outcome)) cell.scored += 1
    if (row.outcome === 'passed') cell.passed += 1
    places[at] = cell.place
  })
  return { cells, places }
})

/** Rows by agent, in the order in which they first name it. */
export const byAgent = once((rows): ReadonlyMap<string, readonly ResultRow[]> => {
  const [first] = rows
  // those of a single agent are the rows themselves, of which much is known already
  if (first && rows.every(({ agent }) => agent === first.agent)) return new Map([[first.agent, rows]])
  return Map.groupBy(rows, ({ agent }) => agent)
})

export function scoreOf(rows: readonly ResultRow[]): Score {
  let [passed, scored] = [0, 0]
  for (const { outcome } of rows) {
    if (outcome === 'passed') passed += 1
    if (isScored(outcome)) scored += 1
  }
  return { passed, scored }
}
