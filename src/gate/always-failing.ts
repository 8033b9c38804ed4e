import type { LeftOut } from '../model/left-out.ts'
import type { Night, NightFingerprint } from '../model/night.ts'
import { plural } from '../report/words.ts'
import { names } from './sentence.ts'

/** What is about to be run. */
export interface ToRun {
  readonly experiment: string
  readonly fingerprint: NightFingerprint
  readonly tasks: readonly string[]
  readonly agents: readonly string[]
  /** the commit under test: what it showed once before is not history */
  readonly commit: string | null
  /** ids of the runs that it will be compared with; null where that is settled only when its shards are joined */
  readonly baseline: ReadonlySet<string> | null
  /** fewer tasks than this decide nothing, so that many stay */
  readonly minTasks: number
}

/** With none of 30 passed, more than one in ten passing is ruled out with 95% confidence (0.9^30 = 4%). */
export const LEAST_ROLLOUTS = 30
/** one bad night is no history */
export const LEAST_NIGHTS = 5
/** before the newest one: what models did long ago they need not do today */
export const MOST_DAYS = 30
/** among as many a baseline is looked for (`MAX_AGE_DAYS`): where it is not known yet, nights of those days have no say */
const BASELINE_DAYS = 14
/** a night with less says as little as a run with less */
const LEAST_COVERAGE = 0.9
const DAY_MS = 86_400_000

/**
 * Which tasks no agent has passed in the nights before: with each agent at least 30 scored rollouts on at least 5 nights, and no pass.
 * Nights that are part of the comparison have no say, for tasks chosen by data that are then compared make a change look worse or better
 * than it is; chosen by other data they cost no error. Neither clock nor order counts, so that all shards of a run choose alike.
 */
export function alwaysFailing(nights: readonly Night[], run: ToRun): LeftOut {
  const used = usable(nights, run)
  const [first, last] = [used[0]?.date, used.at(-1)?.date]
  const days: LeftOut['days'] = first === undefined || last === undefined ? null : [first, last]
  const told = { nights: used.map(({ run_id: id }) => id), days }
  const nothing = (why: string): LeftOut => ({ tasks: [], ...told, sentence: `No task is left out: ${why}.` })
  if (used.length < LEAST_NIGHTS)
    return nothing(
      `the history has ${plural(used.length, 'night')} of this experiment that ${used.length === 1 ? 'was' : 'were'} run in the same way with the same tasks, and it takes ${LEAST_NIGHTS}`,
    )
  const seen = seenBy(used)
  const tasks = run.tasks.flatMap((task) => {
    const agents = run.agents.map((agent) => seen.get(cellOf(task, agent)) ?? NOTHING)
    if (!agents.every(isFailing)) return []
    return [
      {
        task,
        rollouts: agents.reduce((sum, { rollouts }) => sum + rollouts, 0),
        nights: Math.min(...agents.map((one) => one.nights)),
      },
    ]
  })
  const over = `over ${plural(used.length, 'night')}`
  if (tasks.length === 0)
    return nothing(`none has failed throughout, in ${LEAST_ROLLOUTS} scored rollouts of each agent, ${over}`)
  const left = run.tasks.length - tasks.length
  if (left < run.minTasks)
    return nothing(
      `${plural(tasks.length, 'task')} always failed ${over}, but without them ${left} would be left to compare, and it takes ${run.minTasks} (\`gate.min_tasks\`)`,
    )
  return {
    tasks,
    ...told,
    sentence:
      `${plural(tasks.length, 'task')} of ${run.tasks.length} ${tasks.length === 1 ? 'is' : 'are'} left out of this run and of its baseline, and in no pass rate here: ` +
      `no rollout of ${tasks.length === 1 ? 'it' : 'them'} passed ${over} (${days?.join(' to ')}): ${names(tasks.map(({ task }) => task))}. Nights still run ${tasks.length === 1 ? 'it' : 'them'}.`,
  }
}

/** Nights of the same work that are no part of the comparison and say something, the oldest first; each run once. */
function usable(nights: readonly Night[], { experiment, fingerprint, commit, baseline }: ToRun): Night[] {
  const alike = nights.filter(
    (night) =>
      night.experiment === experiment &&
      isSame(night.fingerprint, fingerprint) &&
      night.verdict !== 'invalid' &&
      (night.coverage ?? 0) >= LEAST_COVERAGE &&
      night.cells !== null &&
      !baseline?.has(night.run_id) &&
      (commit === null || night.commit !== commit),
  )
  const newest = Math.max(...alike.map(({ date }) => Date.parse(date)))
  const until = baseline === null ? newest - BASELINE_DAYS * DAY_MS : newest
  const recent = alike.filter(({ date }) => Date.parse(date) > newest - MOST_DAYS * DAY_MS && Date.parse(date) <= until)
  const byRun = new Map(recent.map((night) => [night.run_id, night]))
  return [...byRun.values()].sort((a, b) => compare(a.date, b.date) || compare(a.run_id, b.run_id))
}

interface Seen {
  readonly rollouts: number
  readonly passed: number
  /** with a scored rollout */
  readonly nights: number
}

const NOTHING: Seen = { rollouts: 0, passed: 0, nights: 0 }

const isFailing = ({ rollouts, passed, nights }: Seen): boolean =>
  passed === 0 && rollouts >= LEAST_ROLLOUTS && nights >= LEAST_NIGHTS

/** by task and agent; rollouts without a score are nobody's failures */
function seenBy(nights: readonly Night[]): ReadonlyMap<string, Seen> {
  const seen = new Map<string, Seen>()
  for (const { cells } of nights)
    for (const [task, agent, passed, scored] of cells ?? []) {
      const before = seen.get(cellOf(task, agent)) ?? NOTHING
      seen.set(cellOf(task, agent), {
        rollouts: before.rollouts + scored,
        passed: before.passed + passed,
        nights: before.nights + (scored > 0 ? 1 : 0),
      })
    }
  return seen
}

const cellOf = (task: string, agent: string): string => JSON.stringify([task, agent])

const isSame = (one: NightFingerprint, other: NightFingerprint): boolean =>
  Object.entries(one).every(([part, digest]) => digest === other[part as keyof NightFingerprint])

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
