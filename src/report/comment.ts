import type { Verdict } from '../model/verdict.ts'
import type { Against } from './against.ts'
import { changeTable } from './change.ts'
import { type Compared, compared } from './compared.ts'
import { code, markup, plain } from './escape.ts'
import { cut, firstThatFits, page } from './fit.ts'
import { allTasks, foldedTables, legend } from './flip-tables.ts'
import { type Flips, flipsOf } from './flips.ts'
import { type History, historyLine } from './history.ts'
import { type Links, link } from './links.ts'
import { type Marker, markerLine } from './marker.ts'
import { left, leftOutOfAll, numbers, partialLine } from './numbers.ts'
import { preflightList } from './preflight.ts'
import type { RunReport } from './run.ts'
import { type Tally, tally } from './tally.ts'
import { cost, duration, of, plural, tokens } from './words.ts'

/** Everything that a comment is made of. */
export interface CommentInput {
  readonly report: RunReport
  /** null where no baseline was asked for */
  readonly against: Against | null
  readonly links: Links
  readonly history: History | null
  /** the commit under test; null if unknown */
  readonly commit: string | null
  /** what a reader must know before believing a word of it */
  readonly caution?: string
  readonly marker: Marker
}

/** GitHub takes 65,536 characters. */
export const COMMENT_LIMIT = 65_000

const SIGNS: Readonly<Record<Verdict['verdict'], string>> = {
  pass: '✅',
  improved: '✅',
  regression: '❌',
  inconclusive: '⚠️',
  invalid: '⛔',
  unarmed: '➖',
}

/**
 * The comment on a pull request, never longer than `limitBytes` of UTF-8: first the tables of what did not change are left
 * out, then those of what did, and the text says so. Its first line is the hidden marker.
 */
export function comment(input: CommentInput, limitBytes: number = COMMENT_LIMIT): string {
  const { report, against, links } = input
  const seen = compared(report, against, links)
  const parts: Parts = {
    input,
    counts: tally(report.planned, report.rows),
    flips: seen.flips ?? flipsOf([], report.rows),
    seen,
  }
  const marker = `${markerLine(input.marker)}\n`
  const rungs = [full, flipsOnly, countsOnly].map((rung) => () => marker + rung(parts))
  return firstThatFits(rungs, limitBytes) ?? cut(`${marker}**${sentence(report)}**\n`, limitBytes)
}

/** Does the run say anything but that all is as it was? */
export function saysChange(report: RunReport, against: Against | null): boolean {
  if (report.verdict.verdict !== 'pass' && report.verdict.verdict !== 'unarmed') return true
  if (!against?.baseline || !against.comparison) return false
  const { broken, fixed } = flipsOf(against.rows, report.rows)
  return broken.length + fixed.length > 0
}

interface Parts {
  readonly input: CommentInput
  readonly counts: Tally
  readonly flips: Flips
  readonly seen: Compared
}

function full(parts: Parts): string {
  const { flips, seen, input, counts } = parts
  const folded = seen.flips ? foldedTables(flips, input.links) : [allTasks(flips, input.links)]
  return page([
    ...head(parts),
    ...seen.tables,
    ...middle(parts),
    ...(counts.ran === 0 ? [] : [...folded, legend(flips)]),
    ...foot(parts),
  ])
}

function flipsOnly(parts: Parts): string {
  const { flips, seen } = parts
  const hidden = flips.moved.length + flips.stable.length + flips.apart.length
  return page([
    ...head(parts),
    ...seen.tables,
    ...middle(parts),
    `Left out for length: ${plural(hidden, 'task')}${seen.flips ? ' neither broken nor fixed' : ''}. The summary of the run has more.`,
    ...foot(parts),
  ])
}

function countsOnly(parts: Parts): string {
  return page([
    ...head(parts),
    ...middle(parts),
    'Left out for length: all tables of tasks. The summary of the run has more.',
    ...foot(parts),
  ])
}

const sentence = ({ verdict }: RunReport): string => markup(plain(verdict.sentence, 1000))

function head({ input: { report, caution = '' }, counts, seen }: Parts): string[] {
  return [
    `### ${SIGNS[report.verdict.verdict]} ${code(report.experimentId, 80)}: ${report.verdict.verdict}`,
    caution === '' ? '' : `> ${caution}`,
    `**${sentence(report)}**`,
    partialLine(report.partial, counts),
    numbers(counts, report.verdict),
    seen.baseline,
    seen.counts,
  ]
}

function middle({ input, counts, seen }: Parts): string[] {
  const { report, against, history } = input
  return [
    seen.leftOut,
    left(counts),
    leftOutOfAll(report),
    preflightList(report.preflight),
    against?.baseline && against.comparison ? changeTable(against.rows, report.rows) : '',
    spent(report, counts),
    historyLine(history),
  ]
}

function spent({ wallClockSec }: RunReport, counts: Tally): string {
  if (counts.ran === 0) return ''
  const clock = wallClockSec === null ? '' : `, ${duration(wallClockSec)} from the first start to the last end`
  const retried = counts.retried === 0 ? '' : ` ${of(counts.retried, counts.ran)} rollouts were tried again.`
  return `In all: cost ${markup(cost(counts))}, tokens ${tokens(counts)}${clock}.${retried}`
}

function foot({ input }: Parts): string[] {
  const { report, links, commit } = input
  const places = [
    ...(links.report ? [link('the report', links.report)] : []),
    ...(links.artifact ? [link('all files', links.artifact)] : []),
  ]
  const tested = commit === null ? '' : ` of commit ${code(commit.slice(0, 7))}`
  const rest = places.length ? `; ${places.join(', ')}` : ''
  return [`Run ${link(code(report.runId, 80), links.run)}${tested}${rest}.`]
}
