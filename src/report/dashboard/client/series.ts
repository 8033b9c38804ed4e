import type { PageExperiment, PageNight, PagePart } from '../data.ts'

/** A value with its interval, where there is one. */
export type Point = readonly [value: number, low: number | null, high: number | null]

/** One line of a chart. */
export interface Series {
  readonly name: string
  /** number of its colour */
  readonly colour: number
  readonly part: (night: PageNight) => PagePart | null
}

/** more lines than one can tell apart */
const MOST_LINES = 6

export const TOGETHER: Series = { name: 'all', colour: 0, part: ({ all }) => all }

/** What the choice of a part draws. */
export function seriesOf({ agents, tags, tasks }: PageExperiment, choice: string): readonly Series[] {
  if (choice === 'agents')
    return agents
      .slice(0, MOST_LINES)
      .map((name, at) => ({ name, colour: at, part: ({ agents: own }) => own[at] ?? null }))
  const [, kind, name = ''] = /^(agent|tag|task):([\s\S]*)$/.exec(choice) ?? []
  const at = { agent: agents, tag: tags, task: tasks }[kind ?? '']?.indexOf(name) ?? -1
  if (at < 0) return [TOGETHER]
  if (kind === 'agent') return [{ name, colour: 0, part: (night) => night.agents[at] ?? null }]
  if (kind === 'tag') return [{ name, colour: 0, part: (night) => night.tags[at] ?? null }]
  return [{ name, colour: 0, part: (night) => taskPart(night, at) }]
}

/** Of a task only its passes are kept. */
export function taskPart({ tasks }: PageNight, at: number): PagePart | null {
  const [passed, scored] = [tasks?.[at * 2], tasks?.[at * 2 + 1]]
  if (passed === undefined || !scored) return null
  return { n: [scored, scored, passed], r: [passed / scored, null, null] }
}

const DAY_MS = 86_400_000
export const dayOf = ({ date }: PageNight): number => Date.parse(date) / DAY_MS

/**
 * Where lines must break: before a night at which the benchmark changed, around one that says nothing, and where nights are
 * missing, which is a longer way than is usual from one to the next.
 */
export function breaksOf(nights: readonly PageNight[]): readonly boolean[] {
  const ways = nights.slice(1).map((night, at) => dayOf(night) - dayOf(nights[at] ?? night))
  const usual = ways.toSorted((a, b) => a - b)[ways.length >> 1] ?? 1
  return nights.map(({ changed, state }, at) => {
    const silent = state === 'void' || nights[at - 1]?.state === 'void'
    return at === 0 || silent || changed.length > 0 || (ways[at - 1] ?? 0) > Math.max(1, usual) * 1.5
  })
}
