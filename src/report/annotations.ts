import { INFRA_KINDS, type InfraKind } from '../model/outcome.ts'
import type { ResultRow } from '../model/record.ts'
import { logText } from './escape.ts'
import type { RunReport } from './run.ts'
import { tally } from './tally.ts'
import { of, plural } from './words.ts'

export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice'
  readonly title: string
  readonly message: string
}

/** ten is what GitHub shows: one place of each level stays free for why the step is red */
const MOST_PER_LEVEL = 9
const LONGEST = 4096

/**
 * What a workflow shows beside the run: one annotation per class or kind, never per rollout, at most nine a level of at
 * most 4,096 characters each. GitHub drops what is beyond ten without a word.
 */
export function annotations(run: RunReport): Annotation[] {
  const all = [
    ...smallDrop(run),
    ...preflight(run),
    ...partial(run),
    ...lost(run),
    ...notPassed(run),
    ...suspected(run),
  ]
  return (['error', 'warning', 'notice'] as const).flatMap((level) => most(all.filter((one) => one.level === level)))
}

/** a drop that is real, and passes all the same */
function smallDrop({ verdict: { reason, sentence } }: RunReport): Annotation[] {
  if (reason !== 'small_drop') return []
  return [{ level: 'warning', title: 'A small drop', message: logText(sentence, 2000) }]
}

function preflight({ preflight: report }: RunReport): Annotation[] {
  if (!report) return []
  const failed = report.checks.filter(({ ok }) => ok === false)
  const told = (warning: string) => failed.some(({ name }) => warning.startsWith(`${name}: `))
  return [
    ...failed.map(
      ({ name, found, remedy, advisory }): Annotation => ({
        level: advisory ? 'warning' : 'error',
        title: `preflight: ${logText(name, 80)}`,
        message: [found, remedy]
          .filter(Boolean)
          .map((text) => logText(text, 1000).replace(/[.\s]*$/, '.'))
          .join(' '),
      }),
    ),
    ...report.warnings
      .filter((warning) => !told(warning))
      .map((warning): Annotation => ({ level: 'warning', title: 'preflight', message: logText(warning, 1000) })),
  ]
}

function partial(run: RunReport): Annotation[] {
  if (!run.partial) return []
  const { byOutcome, planned } = tally(run.planned, run.rows)
  const done = planned - byOutcome.not_run - byOutcome.cancelled
  return [{ level: 'warning', title: 'Partial run', message: `${of(done, planned)} planned rollouts have a result.` }]
}

function lost({ rows }: RunReport): Annotation[] {
  const infra = rows.filter(({ outcome }) => outcome === 'infra_error')
  const kinds: readonly (InfraKind | null)[] = [...INFRA_KINDS, null]
  return [
    ...kinds
      .map((kind) => ({ kind, hit: infra.filter((row) => row.infra_kind === kind) }))
      .sort((a, b) => b.hit.length - a.hit.length)
      .flatMap(({ kind, hit }) =>
        group('warning', 'Infra errors', `Lost to ${kind ?? 'infrastructure'} and not scored`, hit),
      ),
    ...group(
      'warning',
      'Judge errors',
      'Not judged, because the judge itself failed, and not scored',
      having(rows, 'judge_error'),
    ),
    ...group('warning', 'Budget', 'Without a budget and not scored', having(rows, 'budget_exhausted')),
    ...group('warning', 'Cancelled', 'Cancelled and not scored', having(rows, 'cancelled')),
  ]
}

function notPassed({ rows }: RunReport): Annotation[] {
  return [
    ...group('notice', 'Failed', 'Judged and not passed', having(rows, 'failed')),
    ...group(
      'notice',
      'Agent errors',
      'Ended by an error of the agent, scored as not passed',
      having(rows, 'agent_error'),
    ),
    ...group('notice', 'Agent timeouts', 'Out of time, scored as not passed', having(rows, 'agent_timeout')),
  ]
}

function suspected({ rows }: RunReport): Annotation[] {
  return group(
    'notice',
    'Suspected',
    'Scored, though the logs hold text that looks like an infrastructure failure',
    rows.filter((row) => row.suspected !== null),
  )
}

const having = (rows: readonly ResultRow[], outcome: ResultRow['outcome']): ResultRow[] =>
  rows.filter((row) => row.outcome === outcome)

function group(level: Annotation['level'], title: string, what: string, rows: readonly ResultRow[]): Annotation[] {
  const [first] = rows
  if (!first) return []
  const example = `${logText(first.task, 120)} (${logText(first.agent, 80)}, rollout ${first.rollout_index})`
  const reason = first.reason ? `: ${logText(first.reason, 500)}` : ''
  const message = `${what}: ${plural(rows.length, 'rollout')}. ${rows.length > 1 ? 'The first: ' : ''}${example}${reason}`
  return [{ level, title, message }]
}

function most(all: readonly Annotation[]): Annotation[] {
  const bounded = all.map((one) => ({ ...one, message: one.message.slice(0, LONGEST).toWellFormed() }))
  const [first] = bounded
  if (!first || bounded.length <= MOST_PER_LEVEL) return bounded
  const rest = bounded.slice(MOST_PER_LEVEL - 1)
  const message = `Not shown here: ${rest.map(({ title, message }) => `${title}: ${message.slice(0, 120)}`).join('; ')}`
  return [
    ...bounded.slice(0, MOST_PER_LEVEL - 1),
    { level: first.level, title: `${rest.length} more`, message: message.slice(0, LONGEST).toWellFormed() },
  ]
}
