import type { OutcomeClass } from '../model/outcome.ts'
import type { ResultRow } from '../model/record.ts'
import { byAgent } from './cell.ts'
import { xml } from './escape.ts'
import type { RunReport } from './run.ts'
import { NAMES } from './words.ts'

/** The run as JUnit XML: a suite per agent, a case per rollout; failures, errors and skipped ones are told apart. */
export const junit = (run: RunReport): string => [...junitLines(run), ''].join('\n')

/** The same line by line, since the whole of a large run is long. */
export function* junitLines(run: RunReport): Generator<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>'
  const experiment = xml(run.experimentId)
  yield `<testsuites name="${experiment}" ${totals(run.rows)}>`
  for (const [agent, rows] of byAgent(run.rows)) yield* suite(experiment, agent, rows)
  yield '</testsuites>'
}

function* suite(experiment: string, agent: string, rows: readonly ResultRow[]): Generator<string> {
  const started = rows.reduce<string | null>(
    (first, { started_at: at }) => (at !== null && (first === null || at < first) ? at : first),
    null,
  )
  yield `  <testsuite name="${xml(agent)}" ${totals(rows)}${started ? ` timestamp="${xml(started)}"` : ''}>`
  yield '    <properties/>'
  for (const row of rows) yield testcase(experiment, row)
  yield '  </testsuite>'
}

function testcase(experiment: string, row: ResultRow): string {
  const name = `${xml(row.task)}#${row.rollout_index}`
  const time = (row.duration_sec ?? 0).toFixed(3)
  const open = `    <testcase classname="${experiment}" name="${name}" time="${time}"`
  const said = verdict(row)
  const logs = row.logs ? `\n      <system-out>logs: ${xml(row.logs, 500)}</system-out>` : ''
  const inside = (said && `\n      ${said}`) + logs
  return inside ? `${open}>${inside}\n    </testcase>` : `${open}/>`
}

function verdict({ outcome, infra_kind, reason }: ResultRow): string {
  const kind = KINDS[outcome]
  if (kind === 'passed') return ''
  const message = xml(reason || NAMES[outcome], 1000)
  switch (kind) {
    case 'failure':
      return `<failure type="${outcome}" message="${message}"/>`
    case 'error':
      return `<error type="${outcome}${infra_kind ? `/${infra_kind}` : ''}" message="${message}"/>`
    case 'skipped':
      return `<skipped message="${xml(`${NAMES[outcome]}: ${reason || 'no reason was given'}`, 1000)}"/>`
  }
}

/** what JUnit calls each of our outcomes */
const KINDS = {
  passed: 'passed',
  failed: 'failure',
  agent_error: 'failure',
  agent_timeout: 'failure',
  infra_error: 'error',
  judge_error: 'error',
  budget_exhausted: 'skipped',
  cancelled: 'skipped',
  not_run: 'skipped',
} as const satisfies Record<OutcomeClass, string>

function totals(rows: readonly ResultRow[]): string {
  const counts = { passed: 0, failure: 0, error: 0, skipped: 0 }
  for (const { outcome } of rows) counts[KINDS[outcome]] += 1
  return (
    `tests="${rows.length}" failures="${counts.failure}" errors="${counts.error}" ` +
    `skipped="${counts.skipped}" time="${seconds(rows)}"`
  )
}

const seconds = (rows: readonly ResultRow[]): string =>
  rows.reduce((sum, row) => sum + (row.duration_sec ?? 0), 0).toFixed(3)
