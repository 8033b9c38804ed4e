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
  const [own, theirs] = [numbered(rows, names), numbered(there, names)]
  return {
    data: {
      tasks: names.tasks.all,
      agents: names.agents.all,
      reasons: names.reasons.all,
      pairs,
      compared: before !== null,
    },
    rows: map(rows, (row, at) => pageRow(row, own(at), true)),
    baseline: map(there, (row, at) => pageRow(row, theirs(at), false)),
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

function* map<From, To>(values: readonly From[], to: (value: From, at: number) => To): Generator<To> {
  let at = 0
  for (const value of values) {
    yield to(value, at)
    at += 1
  }
}

interface AllNames {
  readonly tasks: Names
  readonly agents: Names
  readonly reasons: Names
}

/** the numbers of task, agent and reason */
type Numbers = Pick<PageRow, 't' | 'a' | 'r'>

/** The names of rows by their numbers. */
function numbered(rows: readonly ResultRow[], { tasks, agents, reasons }: AllNames): (at: number) => Numbers {
  const { cells, places } = byCell(rows)
  const ofCells = [...cells.values()].map(({ task, agent }) => ({ t: tasks.number(task), a: agents.number(agent) }))
  const ofReasons = Uint32Array.from(rows, ({ reason }) => reasons.number(reason))
  return (at) => {
    const { t = 0, a = 0 } = ofCells[places[at] ?? 0] ?? {}
    return { t, a, r: ofReasons[at] ?? 0 }
  }
}

/** What a rollout is compared by, and, of one of this run, the rest; `undefined` is left out of JSON. */
function pageRow(row: ResultRow, { t, a, r }: Numbers, own: boolean): PageRow {
  return {
    t,
    a,
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
    r,
    b: own ? (row.started_at ?? undefined) : undefined,
    x: own && row.sandbox !== null ? plain(row.sandbox) : undefined,
    l: own && row.logs !== null ? plain(row.logs, 1000) : undefined,
    p: own ? phasesOf(row) : undefined,
  }
}

function phasesOf({ phases }: ResultRow): Readonly<Record<string, number>> | undefined {
  const names = Object.keys(phases)
  if (names.length === 0) return undefined
  if (names.every((phase) => plain(phase, 40) === phase)) return phases
  return Object.fromEntries(Object.entries(phases).map(([phase, seconds]) => [plain(phase, 40), seconds]))
}
