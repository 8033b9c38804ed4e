import type { ResultRow } from '../model/record.ts'
import type { Against } from './against.ts'
import { agentTable, slowest } from './agent-table.ts'
import { type Compared, compared } from './compared.ts'
import { code, markup, plain } from './escape.ts'
import { cut, firstThatFits, page } from './fit.ts'
import { gradesParagraph } from './grades.ts'
import { imagesParagraph } from './images.ts'
import { NO_LINKS } from './links.ts'
import { left, leftOutOfAll, numbers, partialLine } from './numbers.ts'
import { byTask, countNotPassed, notPassed, ofAgent, type TaskRows } from './order.ts'
import { passAtKParagraph } from './pass-at-k.ts'
import { preflightList } from './preflight.ts'
import type { RunReport } from './run.ts'
import { type Counts, type Tally, tally } from './tally.ts'
import { duration, GLYPHS, NAMES, of, percent, plural } from './words.ts'

const MOST_LOG_LINES = 6
/** no line about a rollout is shorter: with too many of them a text need not be made to know that it is too long */
const LEAST_DETAIL_BYTES = 50
/** among more tasks than this, those that passed throughout are folded away */
const FOLD_FROM = 20

/**
 * The report of a run as GitHub markdown. It is never longer than `limitBytes` of UTF-8: first the rows of tasks that
 * passed throughout are left out, then all tasks and rollouts, then what broke and what is fixed, and the text says what
 * is missing and where it is.
 */
export function summary(run: RunReport, limitBytes = 1_000_000, against: Against | null = null): string {
  const counts = tally(run.planned, run.rows)
  const seen = compared(run, against, NO_LINKS)
  const tooMany = countNotPassed(run.rows) * LEAST_DETAIL_BYTES > limitBytes
  const rungs = [...(tooMany ? [] : [full, failuresOnly]), flipsOnly, countsOnly].map(
    (rung) => () => rung(run, counts, seen),
  )
  const least = `**${sentence(run)}**\n\nEverything else was left out: it did not fit. See \`results.jsonl\`.\n`
  return firstThatFits(rungs, limitBytes) ?? cut(least, limitBytes)
}

function full(run: RunReport, counts: Tally, seen: Compared): string {
  return page([...top(run, counts, seen), grid(byTask(run.rows), counts), details(run.rows), ...foot(run, counts)])
}

function failuresOnly(run: RunReport, counts: Tally, seen: Compared): string {
  const tasks = byTask(run.rows)
  const shown = tasks.filter((task) => !passedThroughout(task))
  const hidden = tasks.length - shown.length
  const notice = `Left out for length: ${plural(hidden, 'task')} whose rollouts all passed. \`results.jsonl\` has every rollout.`
  return page([
    ...top(run, counts, seen),
    hidden ? notice : '',
    grid(shown, counts),
    details(run.rows),
    ...foot(run, counts),
  ])
}

function flipsOnly(run: RunReport, counts: Tally, seen: Compared): string {
  return page([...top(run, counts, seen), leftOut(run), ...foot(run, counts)])
}

function countsOnly(run: RunReport, counts: Tally, seen: Compared): string {
  return page([...top(run, counts, { ...seen, tables: [] }), leftOut(run), ...foot(run, counts)])
}

function leftOut({ rows }: RunReport): string {
  const tasks = new Set(rows.map(({ task }) => task)).size
  const lost = countNotPassed(rows)
  return (
    `Left out for length: the table of ${plural(tasks, 'task')} and the reasons of ${plural(lost, 'rollout')} that did ` +
    'not pass. `results.jsonl` has every rollout.'
  )
}

const passedThroughout = ({ rows }: TaskRows): boolean => rows.every(({ outcome }) => outcome === 'passed')

const sentence = (run: RunReport): string => markup(plain(run.verdict.sentence, 1000))

/** everything but what is as long as the run is large */
function top(run: RunReport, counts: Tally, seen: Compared): string[] {
  return [
    `**${sentence(run)}**`,
    partialLine(run.partial, counts),
    numbers(counts, run.verdict),
    seen.baseline,
    seen.counts,
    seen.leftOut,
    left(counts),
    leftOutOfAll(run),
    preflightList(run.preflight),
    ...seen.tables,
    agentTable(run.rows, counts),
    passAtKParagraph(run.rows),
    gradesParagraph(run.rows),
    slowest(run.rows, counts),
  ]
}

function grid(tasks: readonly TaskRows[], { agents: all, ran }: Tally): string {
  if (tasks.length === 0 || ran === 0) return ''
  const names = all.map(({ agent }) => agent)
  const seen = new Set(tasks.flatMap(({ rows }) => rows.map(({ outcome }) => outcome)))
  const legend = (Object.keys(GLYPHS) as (keyof typeof GLYPHS)[])
    .filter((outcome) => seen.has(outcome))
    .map((outcome) => `${GLYPHS[outcome]} ${NAMES[outcome]}`)
  const isDull = (task: TaskRows) => tasks.length > FOLD_FROM && passedThroughout(task)
  const [open, dull] = [tasks.filter((task) => !isDull(task)), tasks.filter(isDull)]
  return page([
    open.length ? taskTable(open, names) : '',
    dull.length ? folded(`${plural(dull.length, 'task')} passed throughout`, taskTable(dull, names)) : '',
    `One sign per rollout, the worst tasks first: ${legend.join(', ')}.`,
  ]).trimEnd()
}

const taskTable = (tasks: readonly TaskRows[], names: readonly string[]): string =>
  [
    `| Task | ${names.map((name) => code(name, 80)).join(' | ')} |`,
    `|---|${names.map(() => '---|').join('')}`,
    ...tasks.map(({ task, rows }) => `| ${code(task, 120)} | ${names.map((name) => glyphs(rows, name)).join(' | ')} |`),
  ].join('\n')

const folded = (title: string, body: string): string => `<details><summary>${title}</summary>\n\n${body}\n\n</details>`

const glyphs = (rows: readonly ResultRow[], agent: string): string =>
  ofAgent(rows, agent)
    .map(({ outcome }) => GLYPHS[outcome])
    .join(' ')

function details(rows: readonly ResultRow[]): string {
  const lost = [...notPassed(rows)]
  if (lost.length === 0) return ''
  const lines = lost.map((row) => {
    const kind = row.infra_kind ? ` (${row.infra_kind})` : ''
    const suspected = row.suspected ? `, suspected ${row.suspected}` : ''
    const rollout = `${code(row.task, 120)} ${code(row.agent, 80)} ${row.rollout_index}`
    return `| ${rollout} | ${NAMES[row.outcome]}${kind}${suspected} | ${reason(row.reason)} | ${code(row.logs ?? '')} |`
  })
  const table = ['| Rollout | Outcome | Reason | Logs |', '|---|---|---|---|', ...lines].join('\n')
  return folded(`${plural(lost.length, 'rollout')} ran and did not pass`, table)
}

/** What happened is in the first line; of a log that follows, its end says why. */
function reason(text: string): string {
  const [first = '', ...rest] = text.split('\n').filter((line) => line.trim() !== '')
  const last = rest.slice(-MOST_LOG_LINES)
  const cut = rest.length > last.length ? ['…'] : []
  return [code(first, 300), ...cut, ...last.map((line) => code(line, 300))].join('<br>')
}

function foot(run: RunReport, counts: Tally): string[] {
  return [retries(counts), suspects(counts), imagesParagraph(run.images ?? []), origin(run)]
}

function retries({ ran, retried }: Counts): string {
  if (ran === 0) return ''
  if (retried === 0) return 'No rollout was retried.'
  return `Retried: ${of(retried, ran)} rollouts that ran (${markup(percent(retried / ran))}).`
}

const suspects = ({ suspected }: Counts): string =>
  suspected === 0
    ? ''
    : `${plural(suspected, 'scored rollout')} left text in the logs that looks like an infrastructure failure; nothing was excluded for it.`

function origin({ experimentId, runId, backend, wallClockSec }: RunReport): string {
  const time = wallClockSec === null ? '' : `, ${duration(wallClockSec)}`
  return `Experiment ${code(experimentId, 80)}, run ${code(runId, 80)}, sandboxes: ${code(backend, 40)}${time}.`
}
