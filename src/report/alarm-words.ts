import { type JudgedNight, type NightState, toLearn, type Watched } from '../gate/alarm.ts'
import type { NightComparison } from '../gate/nights.ts'
import { percent, plural, signedPoints } from './words.ts'

/** A state in a word or two. */
export const STATES: Readonly<Record<NightState, string>> = {
  sound: 'sound',
  down: 'worse',
  unsettled: 'not settled',
  learning: 'learning',
  void: 'says nothing',
}

/** `−12.3 points (−18.1 to −6.5) against 10 nights` */
export const comparisonWords = ({ drop, low, high, nights }: NightComparison): string =>
  `${signedPoints(-drop)} points (${signedPoints(-high)} to ${signedPoints(-low)}) against ${plural(nights, 'night')}`

/** How things stand after the last night, in one sentence. What the run itself said is left to the one who shows it. */
export function standing({ nights, alarm, suspected }: Watched): string {
  const last = nights.at(-1)
  if (!last) return 'There is no night yet.'
  const tonight = `The night of ${last.night.date}`
  if (alarm) {
    const since = `Worse since the night of ${alarm.first.date}, confirmed by that of ${alarm.confirmed.date}`
    if (alarm.changed.length > 0)
      return `${since}. The benchmark has changed since (${alarm.changed.join(', ')}): whether it is mended cannot be seen any more.`
    if (last.state === 'void') return `${since}. ${tonight} says nothing.`
    return `${since}. ${tonight}: ${tonightWords(last)}.`
  }
  if (last.state === 'void')
    return `${tonight} says nothing about the agents: ${last.night.sentence}${suspected ? ` That of ${suspected.date} was worse, and is not confirmed yet.` : ''}`
  if (suspected) return `${tonight} is worse: ${tonightWords(last)}. It takes a second one to be sure.`
  if (last.state === 'learning') {
    const left = toLearn(nights.slice(sinceChange(nights)).filter(({ state }) => state === 'learning').length)
    return left === 0
      ? `${tonight} is held against those before it from the next night on.`
      : `${tonight} is one of the first: ${plural(left, 'more night')} until nights can be held against each other.`
  }
  return `${tonight}: ${tonightWords(last)}.`
}

function tonightWords({ state, comparison, night }: JudgedNight): string {
  if (!comparison) return night.sentence.replace(/\.$/, '')
  const rates = `${percent(comparison.now)} against ${percent(comparison.before)}, ${comparisonWords(comparison)}`
  switch (state) {
    case 'sound':
      return `as good as before, ${rates}`
    case 'down':
      return night.reason === 'below_threshold' || night.reason === 'guardrail_broken'
        ? night.sentence.replace(/\.$/, '')
        : `a drop is shown, ${rates}`
    default:
      return `neither a drop is shown, nor is one of ${percent(night.max_drop)} ruled out: ${rates}`
  }
}

function sinceChange(nights: readonly JudgedNight[]): number {
  return Math.max(
    0,
    nights.findLastIndex(({ changed, night }) => changed.length > 0 || night.accepted !== null),
  )
}
