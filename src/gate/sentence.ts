import { percent, plural, whole } from '../report/words.ts'
import type { Comparison } from './comparison.ts'
import type { Decision } from './decide.ts'
import type { GateRules } from './rules.ts'

/** Most names that a sentence lists. */
const LISTED = 5

/** `a, b and 3 more` */
export function names(all: readonly string[]): string {
  const listed = all.slice(0, LISTED).join(', ')
  return all.length > LISTED ? `${listed} and ${whole(all.length - LISTED)} more` : listed
}

/** `12.0 points`: a drop or gain without its sign. */
export const points = (drop: number): string => `${Math.abs(drop * 100).toFixed(1)} points`

/** `10 points`: a limit, as written in the rules. */
export const limit = (drop: number): string => `${Number((drop * 100).toFixed(2))} points`

/** What was decided, in one plain sentence with the numbers it stands on. */
export function sentenceOf(decision: Decision, seen: Comparison, rules: GateRules): string {
  const tolerated = limit(rules.maxDrop)
  const found = foundWords(seen, decision)
  switch (decision) {
    case 'drop_shown':
      return `A drop is shown: ${found}.`
    case 'small_drop':
      return `A small drop is shown, and one of ${tolerated} is ruled out: ${found}.`
    case 'gain_shown':
      return `A gain is shown: ${found}.`
    case 'drop_ruled_out':
      return `A drop of ${tolerated} is ruled out: ${found}.`
    case 'unscored_decide':
      return `The rollouts that were not scored could turn the verdict${regionWords(seen)}: ${found}.`
    case 'not_settled':
      return `Neither is a drop shown nor one of ${tolerated} ruled out: ${found}; ${notRuledOut(seen)}${detectableWords(seen)}.`
    default:
      throw new TypeError(`no sentence for ${decision satisfies never}`)
  }
}

/**
 * `61% against 73% over 50 tasks, a drop of 12.0 points (90% interval 6.1 to 17.9, p = 0.002)`; where the decision is
 * about what is ruled out, the bound that it rests on stands in place of the interval.
 */
function foundWords(
  { baseline, candidate, tasks, drop, weighted, level, bound, p }: Comparison,
  decision: Decision,
): string {
  if (baseline.rate === null || candidate.rate === null || drop.drop === null) return 'no task was scored in both runs'
  const rates = `${percent(candidate.rate)} against ${percent(baseline.rate)} over ${plural(tasks, 'task')}`
  const change =
    Math.abs(drop.drop) < 0.0005 ? 'no change' : `a ${drop.drop > 0 ? 'drop' : 'gain'} of ${points(drop.drop)}`
  // the interval of a gain is told as a gain
  const sign = drop.drop < 0 ? -1 : 1
  const ends =
    drop.low === null || drop.high === null ? null : [drop.low * sign, drop.high * sign].sort((a, b) => a - b)
  const interval = ends ? `${percent(level)} interval ${ends.map(signed).join(' to ')}, ` : ''
  const judgedBy = RULED_OUT.has(decision) ? boundWords(bound, drop.drop) : interval
  const other = weighted?.drop ?? drop.drop
  const byRollouts = Math.abs(other - drop.drop) < 0.0005 ? '' : `, ${signed(other * sign)} weighted by rollouts`
  return `${rates}, ${change}${byRollouts} (${judgedBy}${pWords(drop.drop < 0 ? 1 - p : p)})`
}

const RULED_OUT: ReadonlySet<Decision> = new Set(['drop_ruled_out', 'small_drop'])

/** after the words for the drop that was seen; a gain is left where every drop is ruled out */
function boundWords({ drop, confidence }: Comparison['bound'], seen: number): string {
  if (drop === null) return ''
  const named = seen > 0 && drop > 0 ? '' : drop < 0 ? 'a gain of ' : 'a drop of '
  const most = `${named}${drop < 0 ? 'at least' : 'at most'} ${points(drop)}`
  return `${most} with ${percent(confidence)} confidence, `
}

/** points without the word, with a true minus, and no minus before zero */
function signed(share: number): string {
  const text = Math.abs(share * 100).toFixed(1)
  return share < 0 && Number(text) !== 0 ? `−${text}` : text
}

const pWords = (p: number): string => (p < 0.001 ? 'p < 0.001' : `p = ${p.toFixed(3)}`)

function regionWords({ region }: Comparison): string {
  if (region?.best == null || region.worst == null) return ''
  return ` (the drop may be ${signed(region.best)} to ${signed(region.worst)} points)`
}

const notRuledOut = ({ bound: { drop, confidence } }: Comparison): string =>
  `only a drop above ${points(drop ?? 1)} is ruled out with ${percent(confidence)} confidence`

const detectableWords = ({ detectableDrop }: Comparison): string =>
  detectableDrop === null ? '' : `; this many rollouts find a drop of ${points(detectableDrop)} four times in five`
