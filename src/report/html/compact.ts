import type { ResultRow } from '../../model/record.ts'
import { totalTokens } from '../../model/usage.ts'
import { byCell } from '../cell.ts'
import { plain } from '../escape.ts'
import { flipsOf } from '../flips.ts'
import type { Change, PageData, PageRow } from './data.ts'
import { agentName, taskName } from './rollout-link.ts'

/** Names and reasons that thousands of rollouts share, each kept once. */
class Names {
  readonly all: string[] = []
  readonly #numbers = new Map<string, number>()
  readonly #shown: (name: string) => string

  constructor(shown: (name: string) => string) {
    this.#shown = shown
  }

  number(name: string): number {
    const known = this.#numbers.get(name)
    if (known !== undefined) return known
    this.#numbers.set(name, this.all.length)
    return this.all.push(this.#shown(name)) - 1
  }
}

export interface Compact {
  readonly data: PageData
  readonly rows: Iterable<PageRow>
  /** of the tasks and agents that this run has too; empty without a baseline */
  readonly baseline: Iterable<PageRow>
}

/** A run, and the one beside it, as the page's script reads them. Rows are made as they are asked for. */
export function compact(rows: readonly ResultRow[], before: readonly ResultRow[] | null): Compact {
  const names = {
    tasks: new Names(taskName),
    agents: new Names(agentName),
    reasons: new Names((reason) => plain(reason, 2000)),
  }
  const flips = flipsOf(before ?? [], rows)
  const pairs = ORDER.flatMap((change) =>
    flips[change].map(({ task, agent }): PageData['pairs'][number] => [
      names.tasks.number(task),
      names.agents.number(agent),
      change,
    ]),
  )
  const there = inBoth(before ?? [], rows)
  for (const row of rows) names.reasons.number(row.reason)
  for (const row of there) names.reasons.number(row.reason)
  return {
    data: {
      tasks: names.tasks.all,
      agents: names.agents.all,
      reasons: names.reasons.all,
      pairs,
      compared: before !== null,
    },
    rows: map(rows, (row) => pageRow(row, names)),
    baseline: map(there, (row) => beside(row, names)),
  }
}

/** the rows of the cells that the run has too */
function inBoth(before: readonly ResultRow[], rows: readonly ResultRow[]): readonly ResultRow[] {
  const own = byCell(rows).cells
  const { cells, places } = byCell(before)
  const kept = [...cells.keys()].map((cell) => own.has(cell))
  return before.filter((_, at) => kept[places[at] ?? -1])
}

/** what one looks for first */
const ORDER: readonly Change[] = ['broken', 'moved', 'fixed', 'apart', 'stable']

function* map<From, To>(values: readonly From[], to: (value: From) => To): Generator<To> {
  for (const value of values) yield to(value)
}

interface AllNames {
  readonly tasks: Names
  readonly agents: Names
  readonly reasons: Names
}

/** what a rollout of the baseline is compared by; `undefined` is left out of JSON */
function beside(row: ResultRow, names: AllNames): PageRow {
  return {
    t: names.tasks.number(row.task),
    a: names.agents.number(row.agent),
    i: row.rollout_index,
    o: row.outcome,
    k: row.infra_kind ?? undefined,
    s: row.suspected ?? undefined,
    w: row.reward ?? undefined,
    n: row.attempts === 1 ? undefined : row.attempts,
    d: row.duration_sec ?? undefined,
    c: row.cost_usd ?? undefined,
    u: totalTokens(row.tokens) ?? undefined,
    v: row.turns ?? undefined,
    r: names.reasons.number(row.reason),
  }
}

function pageRow(row: ResultRow, names: AllNames): PageRow {
  return {
    ...beside(row, names),
    b: row.started_at ?? undefined,
    x: row.sandbox === null ? undefined : plain(row.sandbox),
    l: row.logs === null ? undefined : plain(row.logs, 1000),
    p: phasesOf(row),
  }
}

function phasesOf({ phases }: ResultRow): Readonly<Record<string, number>> | undefined {
  const names = Object.keys(phases)
  if (names.length === 0) return undefined
  if (names.every((phase) => plain(phase, 40) === phase)) return phases
  return Object.fromEntries(Object.entries(phases).map(([phase, seconds]) => [plain(phase, 40), seconds]))
}
