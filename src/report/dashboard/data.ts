import type { NightState } from '../../gate/alarm.ts'
import type { Verdict } from '../../model/verdict.ts'

/** Counts of a night or of a part of it; short keys, for there may be many. */
export interface PagePart {
  /** planned, scored, passed */
  readonly n: readonly [planned: number, scored: number, passed: number]
  /** pass rate with its interval; absent where nothing was scored */
  readonly r?: readonly [rate: number, low: number | null, high: number | null] | undefined
  /** infrastructure errors by kind, judge errors */
  readonly i?: Readonly<Record<string, number>> | undefined
  readonly j?: number | undefined
  /** dollars, and what a pass cost with its interval */
  readonly c?: number | undefined
  readonly p?: readonly [usd: number, low: number | null, high: number | null] | undefined
  /** seconds: of the whole night its clock, of a part the median of its rollouts */
  readonly d?: number | undefined
}

/** One night as the page's script reads it. */
export interface PageNight {
  readonly date: string
  /** the page of the run */
  readonly link: string | null
  readonly commit: string | null
  readonly verdict: Verdict['verdict']
  readonly sentence: string
  readonly state: NightState
  /** `−12.3 points (…) against 10 nights` */
  readonly beside: string | null
  /** what changed before it: the line breaks here */
  readonly changed: readonly string[]
  readonly accepted: number | null
  readonly all: PagePart
  /** in the order of the experiment's lists; null where the night has none of that name */
  readonly agents: readonly (PagePart | null)[]
  readonly tags: readonly (PagePart | null)[]
  /** passed and scored by task, one after the other; null where the night does not tell */
  readonly tasks: readonly number[] | null
}

export interface PageExperiment {
  readonly name: string
  /** how things stand, and whether that is an alarm */
  readonly standing: string
  readonly alarm: boolean
  readonly agents: readonly string[]
  readonly tags: readonly string[]
  readonly tasks: readonly string[]
  /** the oldest first */
  readonly nights: readonly PageNight[]
}
