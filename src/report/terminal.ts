import { logText } from './escape.ts'
import { byTask, ofAgent } from './order.ts'
import type { RunReport } from './run.ts'
import { tally } from './tally.ts'
import { cost, duration, GLYPHS, NAMES, of, percent, unscoredWords } from './words.ts'

/** The run as plain text for a terminal or a log: the verdict, tasks x agents, a line per agent. */
export function table(run: RunReport): string {
  const counts = tally(run.planned, run.rows)
  const agents = counts.agents.map(({ agent }) => agent)
  const seen = new Set(run.rows.map(({ outcome }) => outcome))
  const legend = (Object.keys(GLYPHS) as (keyof typeof GLYPHS)[])
    .filter((outcome) => seen.has(outcome))
    .map((outcome) => `${GLYPHS[outcome]} ${NAMES[outcome]}`)
  const grid = byTask(run.rows).map(({ task, rows }) => [
    logText(task, 60),
    ...agents.map((agent) =>
      ofAgent(rows, agent)
        .map(({ outcome }) => GLYPHS[outcome])
        .join(' '),
    ),
  ])
  const perAgent = counts.agents.map((one) => [
    logText(one.agent, 30),
    `${of(one.passed, one.scored)}${one.scoredPassRate === null ? '' : ` (${percent(one.scoredPassRate)})`}`,
    String(one.planned - one.scored),
    cost(one),
    one.medianDurationSec === null ? 'unknown' : duration(one.medianDurationSec),
  ])
  const left = unscoredWords(counts)
  return `${[
    logText(run.verdict.sentence, 1000),
    ...(run.partial ? ['This run is partial.'] : []),
    ...(grid.length
      ? [columns([['task', ...agents.map((agent) => logText(agent, 30))], ...grid]), legend.join(', ')]
      : []),
    ...(perAgent.length ? [columns([['agent', 'passed', 'not scored', 'cost', 'median time'], ...perAgent])] : []),
    ...(left && counts.scored ? [`Not in the pass rate: ${left}.`] : []),
  ].join('\n\n')}\n`
}

/** Cells under each other. */
export function columns(lines: readonly (readonly string[])[]): string {
  const sizes = lines.map((line) => line.map(width))
  const widths = (lines[0] ?? []).map((_, column) => Math.max(...sizes.map((line) => line[column] ?? 0)))
  const room = (row: number, column: number) => ' '.repeat((widths[column] ?? 0) - (sizes[row]?.[column] ?? 0))
  return lines
    .map((line, row) => line.map((cell, column) => cell + room(row, column)).join('  '))
    .map((line) => line.trimEnd())
    .join('\n')
}

const width = (text: string): number => [...text].length
