import { duration, NAMES, of, percent, plural, usd } from '../../words.ts'
import type { PageNight, PagePart } from '../data.ts'

export { duration, of, percent, plural, usd }

/** `82%, 65% to 91%` */
export function rateWords({ r }: PagePart): string {
  if (!r) return 'no rate'
  const [rate, low, high] = r
  return low === null || high === null ? percent(rate) : `${percent(rate)}, ${percent(low)} to ${percent(high)}`
}

export function priceWords({ p, n }: PagePart): string {
  if (!p) return n[1] > 0 && n[2] === 0 ? 'nothing passed' : 'unknown'
  const [price, low, high] = p
  return low === null || high === null ? usd(price) : `${usd(price)}, ${usd(low)} to ${usd(high)}`
}

/** `2 sandbox_lost, 1 judge error`; empty when nothing was lost. */
export function lostWords({ i = {}, j = 0 }: PagePart): string {
  return [
    ...Object.entries(i).flatMap(([kind, count]) => (count ? [`${count} ${kind}`] : [])),
    ...(j ? [plural(j, NAMES.judge_error)] : []),
  ].join(', ')
}

export const lost = ({ i = {}, j = 0 }: PagePart): number => Object.values(i).reduce((sum, count) => sum + count, j)

export const STATES: Readonly<Record<PageNight['state'], string>> = {
  sound: 'sound',
  down: 'worse',
  unsettled: 'not settled',
  learning: 'learning',
  void: 'says nothing',
}

/** A night in one sentence, for those who do not see the drawing. */
export function nightWords(night: PageNight, part: PagePart | null): string {
  if (!part) return `${night.date}: not there`
  const rate = part.r ? `pass rate ${rateWords(part)}` : 'no pass rate'
  const left = lostWords(part)
  return `${night.date}: ${rate}; ${of(part.n[1], part.n[0])} scored${left ? `; lost: ${left}` : ''}; ${STATES[night.state]}`
}
