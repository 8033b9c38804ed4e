import type { ResultRow } from '../model/record.ts'
import { byCell, type CellRows } from '../report/cell.ts'
import type { ArmCounts, ArmCountsPair } from '../stats/unscored.ts'

/** One agent on one task with the same content in both arms: what the comparison is stratified by. */
export interface Cell extends ArmCountsPair {
  readonly task: string
  readonly agent: string
}

export interface SharedCells {
  /** in the order of the candidate's rows */
  readonly cells: readonly Cell[]
  /** tasks of either arm, told apart by their content */
  readonly tasks: { readonly baseline: number; readonly candidate: number; readonly shared: number }
  /** names of the tasks that the other arm lacks; a task whose content changed is in both lists */
  readonly onlyBaseline: readonly string[]
  readonly onlyCandidate: readonly string[]
}

interface Arm {
  readonly task: string
  readonly agent: string
  /** the task and its digest: changed content is another task */
  readonly content: string
  readonly counts: ArmCounts
}

/** Pairs what both arms have. Rows without a score count as unscored, whatever kept them from it. */
export function sharedCells(baseline: readonly ResultRow[], candidate: readonly ResultRow[]): SharedCells {
  const [before, after] = [armsOf(baseline), armsOf(candidate)]
  const cells = [...after].flatMap(([key, { task, agent, counts }]) => {
    const there = before.get(key)
    return there ? [{ task, agent, baseline: there.counts, candidate: counts }] : []
  })
  const [contentBefore, contentAfter] = [contents(before), contents(after)]
  const missing = (here: ReadonlyMap<string, string>, there: ReadonlyMap<string, string>) =>
    [...here].filter(([content]) => !there.has(content)).map(([, task]) => task)
  return {
    cells,
    tasks: {
      baseline: contentBefore.size,
      candidate: contentAfter.size,
      shared: [...contentAfter.keys()].filter((content) => contentBefore.has(content)).length,
    },
    onlyBaseline: missing(contentBefore, contentAfter),
    onlyCandidate: missing(contentAfter, contentBefore),
  }
}

/** The cells of one arm by task, agent and content. */
const armsOf = (rows: readonly ResultRow[]): ReadonlyMap<string, Arm> =>
  new Map([...byCell(rows).cells].map(([key, cell]) => [key, armOf(cell)]))

function armOf({ task, agent, digest, rows, passed, scored }: CellRows): Arm {
  const counts = { passed, failed: scored - passed, unscored: rows.length - scored }
  return { task, agent, content: `${task}\0${digest}`, counts }
}

const contents = (cells: ReadonlyMap<string, Arm>): Map<string, string> =>
  new Map([...cells.values()].map(({ content, task }) => [content, task]))
