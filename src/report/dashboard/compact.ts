import { type JudgedNight, watch } from '../../gate/alarm.ts'
import type { Night, NightCounts } from '../../model/night.ts'
import { comparisonWords, standing } from '../alarm-words.ts'
import { plain } from '../escape.ts'
import type { PageExperiment, PageNight, PagePart } from './data.ts'

/** more nights than one looks back, and no more than a page should hold */
const MOST_NIGHTS = 1100

/** The experiments of a history, that of the newest night first. */
export function experimentsOf(nights: readonly Night[]): PageExperiment[] {
  const groups = [...Map.groupBy(nights, ({ experiment }) => experiment)]
  const last = (own: readonly Night[]) => own.at(-1)?.date ?? ''
  return groups
    .sort(([a, one], [b, other]) => (last(one) === last(other) ? (a < b ? -1 : 1) : last(one) > last(other) ? -1 : 1))
    .map(([name, own]) => experimentOf(name, own))
}

function experimentOf(name: string, own: readonly Night[]): PageExperiment {
  const watched = watch(own)
  const shown = watched.nights.slice(-MOST_NIGHTS)
  const names = {
    agents: namesOf(shown, ({ agents }) => agents.map((part) => part.name)),
    tags: namesOf(shown, ({ tags }) => tags.map((part) => part.name)),
    tasks: namesOf(shown, ({ cells }) => (cells ?? []).map(([task]) => task)).sort(),
  }
  return {
    name: plain(name, 80),
    standing: plain(standing(watched), 600),
    alarm: watched.alarm !== null,
    agents: names.agents.map((agent) => plain(agent, 80)),
    tags: names.tags.map((tag) => plain(tag, 80)),
    tasks: names.tasks.map((task) => plain(task, 200)),
    nights: shown.map((judged) => pageNight(judged, names)),
  }
}

const namesOf = (nights: readonly JudgedNight[], of: (night: Night) => readonly string[]): string[] => [
  ...new Set(nights.flatMap(({ night }) => of(night))),
]

interface AllNames {
  readonly agents: readonly string[]
  readonly tags: readonly string[]
  readonly tasks: readonly string[]
}

function pageNight({ night, state, comparison, changed }: JudgedNight, { agents, tags, tasks }: AllNames): PageNight {
  const part = (all: Night['agents'], name: string) => {
    const found = all.find((one) => one.name === name)
    return found ? pagePart(found, found.median_duration_sec) : null
  }
  return {
    date: night.date,
    link: night.run && /^https?:\/\//.test(night.run) ? night.run : null,
    commit: night.commit && /^[0-9a-f]{7,64}$/.test(night.commit) ? night.commit : null,
    verdict: night.verdict,
    sentence: plain(night.sentence, 600),
    state,
    beside: comparison && comparisonWords(comparison),
    changed,
    accepted: night.accepted,
    all: pagePart(night, night.duration_sec),
    agents: agents.map((name) => part(night.agents, name)),
    tags: tags.map((name) => part(night.tags, name)),
    tasks: night.cells && byTask(night.cells, tasks),
  }
}

function byTask(cells: NonNullable<Night['cells']>, tasks: readonly string[]): number[] {
  const sums = new Map<string, [number, number]>()
  for (const [task, , passed, scored] of cells) {
    const [before, all] = sums.get(task) ?? [0, 0]
    sums.set(task, [before + passed, all + scored])
  }
  return tasks.flatMap((task) => sums.get(task) ?? [0, 0])
}

function pagePart(counts: NightCounts, seconds: number | null): PagePart {
  const { planned, scored, passed, scored_pass_rate: rate, interval, cost_of_pass: price } = counts
  const [low, high] = interval ?? [null, null]
  const kinds = Object.keys(counts.infra_errors)
  return {
    n: [planned, scored, passed],
    r: rate === null ? undefined : [rate, low, high],
    i: kinds.length ? { ...counts.infra_errors } : undefined,
    j: counts.judge_errors || undefined,
    c: counts.cost_usd ?? undefined,
    p: price ? [price.usd, price.low, price.high] : undefined,
    d: seconds ?? undefined,
  }
}
