import type { Comparison } from '../gate/comparison.ts'
import type { ResultRow } from '../model/record.ts'
import { changeOf, relative, TAKES } from './change.ts'
import { logText } from './escape.ts'
import { chance } from './flip-tables.ts'
import { type Flip, flipsOf } from './flips.ts'
import type { RunReport } from './run.ts'
import { tally } from './tally.ts'
import { columns } from './terminal.ts'
import { of, plural, rateWords } from './words.ts'

/** flips of one direction that are told; the others are counted */
const MOST = 100

/** Two runs as plain text for a terminal: the verdict, what they reached and took, and what broke or is fixed. */
export function comparisonText(
  { verdict, rows, planned, leftOut }: RunReport,
  before: readonly ResultRow[],
  comparison: Comparison | null,
): string {
  const [was, is] = [tally(before.length, before), tally(planned, rows)]
  const lines = [
    ['', 'before', 'after', 'change'],
    ['passed', of(was.passed, was.scored), of(is.passed, is.scored), ''],
    ['pass rate', rateWords(was), rateWords(is), ''],
    ['scored', of(was.scored, was.planned), of(is.scored, is.planned), ''],
    ...(comparison ? TAKES : []).flatMap(({ name, value, words }) => {
      const change = changeOf(before, rows, value)
      return change
        ? [[`mean ${name.toLowerCase()}`, words(change.baseline), words(change.candidate), relative(change)]]
        : []
    }),
  ]
  const flips = comparison ? flipsOf(before, rows) : null
  return `${[
    logText(verdict.sentence, 1000),
    ...(leftOut ? [logText(leftOut.sentence, 2000)] : []),
    columns(lines),
    ...(flips ? [flipText('Broken', flips.broken), flipText('Fixed', flips.fixed)] : []),
  ].join('\n\n')}\n`
}

function flipText(title: string, flips: readonly Flip[]): string {
  if (flips.length === 0) return `${title}: none.`
  const lines = flips
    .slice(0, MOST)
    .map(({ task, agent, baseline, candidate, chance: p }) => [
      `  ${logText(task, 60)}`,
      logText(agent, 30),
      of(baseline.passed, baseline.scored),
      of(candidate.passed, candidate.scored),
      `by chance ${chance(p)}`,
    ])
  const more = flips.length > MOST ? `\n  and ${plural(flips.length - MOST, 'more pair')} of task and agent` : ''
  return `${title}:\n${columns(lines)}${more}`
}
