import type { Verdict } from '../model/verdict.ts'
import { markup, prose } from './escape.ts'
import type { RunReport } from './run.ts'
import type { Counts } from './tally.ts'
import { of, percent, unscoredWords } from './words.ts'

/** The three numbers that always stand together, as a table, each with what it is a share of. Where nothing ran nothing failed. */
export function numbers(counts: Counts, { verdict }: Verdict): string {
  const { scoredPassRate, strictPassRate, coverage, interval, passed, scored, planned, ran } = counts
  const rate = (value: number | null) => (value === null ? 'none' : percent(value))
  const mean =
    interval && rate(interval.rate) !== rate(scoredPassRate) ? ` (mean over tasks ${rate(interval.rate)})` : ''
  const certainty = interval
    ? `${mean}; the true rate on these tasks lies between ${between(interval)} (95% interval)`
    : ''
  const words =
    scored === 0
      ? 'no rollout was scored'
      : `${of(passed, scored)} scored rollouts passed${certainty}${verdict === 'invalid' ? '; not to be compared with other runs' : ''}`
  return [
    '| | Rate | Rollouts |',
    '|---|---:|---|',
    `| Scored&nbsp;pass&nbsp;rate | ${markup(rate(scoredPassRate))} | ${markup(words)} |`,
    `| Strict&nbsp;pass&nbsp;rate | ${markup(rate(ran === 0 ? null : strictPassRate))} | ${of(passed, planned)} planned rollouts passed |`,
    `| Coverage | ${markup(rate(coverage))} | ${of(scored, planned)} planned rollouts were scored |`,
  ].join('\n')
}

const between = (interval: { readonly low: number; readonly high: number }): string =>
  `${percent(interval.low)} and ${percent(interval.high)}`

/** What the pass rate leaves out, and how far it could move for it. */
export function left(counts: Counts): string {
  const { planned, scored, passed } = counts
  if (planned === 0) return ''
  if (scored === planned) return 'Every planned rollout was scored: nothing is left out of the pass rate.'
  const bounds =
    scored === 0
      ? ''
      : ` Had they all failed, the rate would be ${markup(percent(passed / planned))}; had they all passed, ` +
        `${markup(percent((passed + planned - scored) / planned))}.`
  return `Not in the pass rate: ${unscoredWords(counts)}.${bounds}`
}

/** What the run does without, by the nights before it; empty where nobody was to look. */
export const leftOutOfAll = ({ leftOut }: RunReport): string => (leftOut ? prose(leftOut.sentence, 2000) : '')

/** How much of a run that did not end has a result; empty for a whole one. */
export function partialLine(partial: boolean, { planned, byOutcome }: Counts): string {
  const ended = planned - byOutcome.not_run - byOutcome.cancelled
  return partial ? `**Partial**: ${of(ended, planned)} planned rollouts have a result.` : ''
}
