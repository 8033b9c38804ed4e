import type { Night } from '../model/night.ts'
import { holdAgainst, LEAST_NIGHTS, MOST_NIGHTS, type NightComparison } from './nights.ts'

/**
 * What a night says beside those before it: `void` nothing (an outage, or too little was scored), `learning` nothing yet, `down` that
 * it is worse, `sound` that it is not, `unsettled` neither.
 */
export type NightState = 'void' | 'learning' | 'down' | 'sound' | 'unsettled'

export interface JudgedNight {
  readonly night: Night
  readonly state: NightState
  /** null where there was nothing to hold it against */
  readonly comparison: NightComparison | null
  /** the parts of the fingerprint that differ from the night before: no line is drawn across */
  readonly changed: readonly string[]
}

export interface Alarm {
  /** the first of the nights that are worse, and the one that confirmed it */
  readonly first: Night
  readonly confirmed: Night
  /** the last night that was not worse */
  readonly lastGood: Night | null
  /** the parts of the benchmark that have changed since: whether it is mended is not to be seen any more */
  readonly changed: readonly string[]
}

export interface Watched {
  readonly nights: readonly JudgedNight[]
  /** stands after the last night */
  readonly alarm: Alarm | null
  /** one night was worse, and no other has confirmed it yet */
  readonly suspected: Night | null
}

/** Inconclusive because of what was lost, not because little was seen. */
const LOST: ReadonlySet<string> = new Set(['unscored_decide', 'arms_differ'])
/** What a night shows by itself, whatever the others were like. */
const OF_ITSELF: ReadonlySet<string> = new Set(['below_threshold', 'guardrail_broken'])

/**
 * Goes through the nights of one experiment, by date. An alarm is raised by two nights that are worse with none between them that says
 * otherwise, for one in twenty is by chance; it ends with a night that is sound. Nights that say nothing do neither.
 */
export function watch(nights: readonly Night[]): Watched {
  const judged: JudgedNight[] = []
  let good: Night[] = []
  let before: Night | null = null
  let lastGood: Night | null = null
  let suspected: Night | null = null
  let alarm: Alarm | null = null
  for (const night of nights) {
    const changed = before ? fingerprintChange(before, night) : []
    before = night
    if (changed.length > 0) {
      good = []
      suspected = null
      if (alarm) alarm = overtaken(alarm, changed)
    }
    if (night.accepted !== null) {
      good = []
      suspected = null
      alarm = null
    }
    const comparison = isVoid(night) ? null : holdAgainst(good, night)
    const state = stateOf(night, comparison)
    judged.push({ night, state, comparison, changed })
    if (state === 'void') continue
    if (state === 'down') {
      if (suspected && !alarm) alarm = { first: suspected, confirmed: night, lastGood, changed: [] }
      suspected ??= night
      continue
    }
    if (state === 'sound' && alarm?.changed.length === 0) alarm = null
    if (alarm && alarm.changed.length === 0) continue // not settled: neither good nor bad
    suspected = null
    lastGood = night
    good = [...good, night].slice(-MOST_NIGHTS)
  }
  return { nights: judged, alarm, suspected: alarm ? null : suspected }
}

const overtaken = (alarm: Alarm, changed: readonly string[]): Alarm => ({
  ...alarm,
  changed: [...new Set([...alarm.changed, ...changed])],
})

function stateOf(night: Night, comparison: NightComparison | null): NightState {
  if (isVoid(night)) return 'void'
  const worse = night.verdict === 'regression'
  if (worse && (OF_ITSELF.has(night.reason) || !comparison)) return 'down'
  if (!comparison) return 'learning'
  if (comparison.ruledOut) return 'sound' // a smaller drop than that may be there: the gate lets it pass, too
  return comparison.shown ? 'down' : 'unsettled'
}

const isVoid = ({ verdict, reason, scored }: Night): boolean =>
  verdict === 'invalid' || scored === 0 || (verdict === 'inconclusive' && LOST.has(reason))

const fingerprintChange = (one: Night, other: Night): string[] =>
  Object.entries(one.fingerprint).flatMap(([part, digest]) =>
    digest === other.fingerprint[part as keyof Night['fingerprint']] ? [] : [part],
  )

/** How many nights are still to come until a night can be held against them. */
export const toLearn = (seen: number): number => Math.max(0, LEAST_NIGHTS - seen)
