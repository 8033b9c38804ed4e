import type { Comparison } from '../gate/comparison.ts'
import type { ResultRow } from '../model/record.ts'
import { code, markup, prose } from './escape.ts'
import { link } from './links.ts'
import { tally } from './tally.ts'
import { duration, of, plural, rateWords, unscoredWords, whole } from './words.ts'

/** The run that this one is held against, as a reader must know it. */
export interface BaselineInfo {
  /** null where the run's directory knows none */
  readonly commit: string | null
  /** the page of the run */
  readonly link: string | null
  /** commits from the merge base back; null where another baseline was asked for */
  readonly distance: number | null
  readonly ageSec: number | null
  /** what was asked for: `merge-base`, `branch:main`, `run:123`, `nights:4`, a path; `fresh` is one that was run beside this run */
  readonly chosen: string
}

/** A baseline with what came of it, or why there is none. */
export type Against =
  | {
      readonly baseline: BaselineInfo
      readonly rows: readonly ResultRow[]
      /** null when the two must not be compared */
      readonly comparison: Comparison | null
    }
  | {
      readonly baseline: null
      /** one sentence */
      readonly why: string
    }

const DAY_SEC = 86_400

/** Which run it was, how far, how old, and how good. */
export function baselineLine(against: Against): string {
  if (!against.baseline) return `**No baseline.** ${prose(against.why, 1000)}`
  const { commit, link: page, ageSec } = against.baseline
  const name = commit === null ? 'a run of an unknown commit' : `commit ${code(commit.slice(0, 7))}`
  const age = ageSec === null ? '' : `, ${ago(ageSec)} old`
  const counts = tally(against.rows.length, against.rows)
  const lost = unscoredWords(counts)
  const rate = against.comparison
    ? `${of(counts.passed, counts.scored)} scored rollouts passed (${markup(rateWords(counts))})`
    : `${of(counts.scored, counts.planned)} rollouts were scored`
  return `Baseline: ${link(name, page)}, ${place(against.baseline, code)}${age}. There ${rate}${lost ? `; not scored: ${lost}` : ''}.`
}

const commits = (distance: number | null): string =>
  distance ? `${plural(distance, 'commit')} before the merge base` : 'the merge base'

/** Where a baseline stands; foreign names in it go through `name`. */
export function place({ chosen, distance }: BaselineInfo, name: (text: string) => string): string {
  if (chosen === 'fresh') return 'run beside this one'
  const nights = chosen.startsWith('nights:') ? Number(chosen.slice('nights:'.length)) : 0
  if (nights > 0) return `${nights === 1 ? 'a night' : `${nights} nights together`}, the newest ${commits(distance)}`
  if (distance !== null) return commits(distance)
  if (chosen.startsWith('branch:')) return `the latest of branch ${name(chosen.slice('branch:'.length))}`
  if (chosen.startsWith('run:')) return `run ${name(chosen.slice('run:'.length))}, as asked for`
  return `from ${name(chosen)}`
}

/** `3 h 12 min`, `5 days` */
export const ago = (seconds: number): string =>
  seconds < 2 * DAY_SEC ? duration(seconds) : `${whole(Math.floor(seconds / DAY_SEC))} days`
