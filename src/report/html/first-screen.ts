import { type Against, ago, place } from '../against.ts'
import { byAgent } from '../cell.ts'
import { roundsLine } from '../compared.ts'
import { costOfPassWords } from '../cost-of-pass.ts'
import { html, plain } from '../escape.ts'
import type { RunReport } from '../run.ts'
import { type Tally, tally } from '../tally.ts'
import { cost, duration, intervalWords, of, percent, tokens, unscoredWords, whole } from '../words.ts'
import { besideTables } from './beside.ts'
import { dropChart, rateChart, sliceChart } from './charts.ts'
import { dataTable } from './table.ts'

/** What a reader must see without a script: the verdict, what it stands on, and what it leaves out. */
export function firstScreen(run: RunReport, against: Against | null, maxDrop: number): string {
  const counts = tally(run.planned, run.rows)
  // what must not be compared is not drawn side by side either
  const held = against?.baseline && against.comparison ? against : null
  return [
    '<header>',
    `<p class="run">Experiment <b>${foreign(run.experimentId, 80)}</b>, run ${foreign(run.runId, 80)}, sandboxes: ${foreign(run.backend, 40)}${clock(run)}</p>`,
    `<h1><span class="badge ${run.verdict.verdict}">${run.verdict.verdict}</span> ${foreign(run.verdict.sentence, 1000)}</h1>`,
    partial(run, counts),
    baseline(against),
    run.rounds ? `<p>${roundsLine(run.rounds)}</p>` : '',
    '</header>',
    `<section class="numbers" aria-label="The three numbers">${numbers(counts, run)}</section>`,
    leftOut(counts),
    run.leftOut ? `<p class="left">${sentence(run.leftOut.sentence, 2000)}</p>` : '',
    run.preflight?.ok === false ? preflight(run) : '',
    `<section class="charts" aria-label="Intervals">${dropChart(against, maxDrop)}${sliceChart(against)}${rateChart(counts, held)}</section>`,
    agents(run, counts),
    besideTables(run.rows, against),
    run.preflight?.ok === false ? '' : preflight(run), // warnings: they can wait
  ]
    .filter(Boolean)
    .join('\n')
}

/** Foreign text between tags: names, reasons, and sentences that hold some. */
const foreign = (text: string, limit: number): string => html(plain(text, limit))

/** a sentence of ours; what stands between backticks is set as code */
const sentence = (text: string, limit: number): string =>
  plain(text, limit)
    .split(/`([^`]+)`/)
    .map((part, at) => (at % 2 === 1 ? `<code>${html(part)}</code>` : html(part)))
    .join('')

const named = (text: string): string => `<code>${foreign(text, 200)}</code>`

const clock = ({ wallClockSec }: RunReport): string => (wallClockSec === null ? '' : `, ${duration(wallClockSec)}`)

function partial({ partial: some }: RunReport, { planned, byOutcome }: Tally): string {
  if (!some) return ''
  return `<p><b>A partial run</b>: ${of(planned - byOutcome.not_run - byOutcome.cancelled, planned)} rollouts came to an end.</p>`
}

function baseline(against: Against | null): string {
  if (!against) return ''
  if (!against.baseline) return `<p><b>No baseline.</b> ${sentence(against.why, 1000)}</p>`
  const { commit, link, ageSec } = against.baseline
  const name = commit === null ? 'a run of an unknown commit' : `commit ${foreign(commit.slice(0, 7), 7)}`
  const age = ageSec === null ? '' : `, ${ago(ageSec)} old`
  const counts = tally(against.rows.length, against.rows)
  const page = link?.startsWith('https://') ? `<a href="${html(link)}" rel="noreferrer">${name}</a>` : name
  const there = against.comparison
    ? `${of(counts.passed, counts.scored)} scored rollouts passed`
    : `${of(counts.scored, counts.planned)} rollouts were scored`
  return `<p>Baseline: ${page}, ${place(against.baseline, named)}${age}; there ${there}.</p>`
}

function numbers(counts: Tally, { verdict }: RunReport): string {
  const { scoredPassRate, strictPassRate, coverage, interval, passed, scored, planned, ran } = counts
  const sure = interval ? `95% interval ${intervalWords(interval)}` : scored === 0 ? 'no rollout was scored' : ''
  const alone = verdict.verdict === 'invalid' && scored > 0 ? ['not to be compared with other runs'] : []
  return [
    card('Scored pass rate', scoredPassRate, `${of(passed, scored)} scored rollouts passed`, sure, ...alone),
    card('Strict pass rate', ran === 0 ? null : strictPassRate, `${of(passed, planned)} planned rollouts passed`),
    card('Coverage', coverage, `${of(scored, planned)} planned rollouts were scored`),
  ].join('\n')
}

function card(name: string, rate: number | null, words: string, ...more: readonly string[]): string {
  const lines = [words, ...more.filter(Boolean).map(html)].join('<br>')
  return `<div><h2>${name}</h2><p class="figure">${rate === null ? 'none' : html(percent(rate))}</p><p>${lines}</p></div>`
}

function leftOut(counts: Tally): string {
  return counts.scored === counts.planned
    ? ''
    : `<p class="left">Not in the pass rate: ${html(unscoredWords(counts))}.</p>`
}

function preflight({ preflight: found }: RunReport): string {
  const failed = found?.checks.filter(({ ok }) => ok === false) ?? []
  const lines = failed.map(
    ({ name, found: what, remedy, advisory }) =>
      `<li><b>${foreign(name, 80)}</b> ${advisory ? 'warns' : 'failed'}: ${foreign(what, 300)}. ${sentence(remedy, 300)}</li>`,
  )
  return lines.length ? `<section aria-label="Preflight"><h2>Preflight</h2><ul>${lines.join('\n')}</ul></section>` : ''
}

function agents({ rows }: RunReport, { agents: all, ran }: Tally): string {
  if (ran === 0) return ''
  const heads = ['Agent', 'Passed', '95% interval', 'Not scored', 'Cost', 'Cost of a pass', 'Tokens', 'Median time']
  const own = byAgent(rows)
  const lines = all.map((one) => [
    plain(one.agent, 80),
    of(one.passed, one.scored),
    one.interval ? intervalWords(one.interval) : 'none',
    whole(one.planned - one.scored),
    cost(one),
    costOfPassWords(own.get(one.agent) ?? []),
    tokens(one),
    one.medianDurationSec === null ? 'unknown' : duration(one.medianDurationSec),
  ])
  return `<section aria-label="Agents">${dataTable('Agents', heads, lines)}</section>`
}
