import type { ResultRow } from '../model/record.ts'
import { xml } from './escape.ts'
import type { RunReport } from './run.ts'
import { NAMES } from './words.ts'

/** The run as JUnit XML: a suite per agent, a case per rollout; failures, errors and skipped ones are told apart. */
export function junit(run: RunReport): string {
  const suites = [...Map.groupBy(run.rows, ({ agent }) => agent)]
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="${xml(run.experimentId)}" ${totals(run.rows)}>`,
    ...suites.flatMap(([agent, rows]) => suite(run.experimentId, agent, rows)),
    '</testsuites>',
    '',
  ].join('\n')
}

function suite(experiment: string, agent: string, rows: readonly ResultRow[]): string[] {
  const started = rows
    .map(({ started_at }) => started_at)
    .filter((at) => at !== null)
    .sort()[0]
  return [
    `  <testsuite name="${xml(agent)}" ${totals(rows)}${started ? ` timestamp="${xml(started)}"` : ''}>`,
    '    <properties/>',
    ...rows.flatMap((row) => testcase(experiment, row)),
    '  </testsuite>',
  ]
}

function testcase(experiment: string, row: ResultRow): string[] {
  const name = `${xml(row.task)}#${row.rollout_index}`
  const open = `    <testcase classname="${xml(experiment)}" name="${name}" time="${seconds([row])}"`
  const inside = [verdict(row), row.logs ? `<system-out>logs: ${xml(row.logs, 500)}</system-out>` : ''].filter(Boolean)
  return inside.length ? [`${open}>`, ...inside.map((line) => `      ${line}`), '    </testcase>'] : [`${open}/>`]
}

function verdict({ outcome, infra_kind, reason }: ResultRow): string {
  const message = xml(reason || NAMES[outcome], 1000)
  switch (outcome) {
    case 'passed':
      return ''
    case 'failed':
    case 'agent_error':
    case 'agent_timeout':
      return `<failure type="${outcome}" message="${message}"/>`
    case 'infra_error':
      return `<error type="infra_error${infra_kind ? `/${infra_kind}` : ''}" message="${message}"/>`
    case 'judge_error':
      return `<error type="judge_error" message="${message}"/>`
    case 'budget_exhausted':
    case 'cancelled':
    case 'not_run':
      return `<skipped message="${xml(`${NAMES[outcome]}: ${reason || 'no reason was given'}`, 1000)}"/>`
    default:
      return outcome satisfies never
  }
}

function totals(rows: readonly ResultRow[]): string {
  const bodies = rows.map(verdict)
  const starting = (tag: string) => bodies.filter((body) => body.startsWith(tag)).length
  return (
    `tests="${rows.length}" failures="${starting('<failure')}" errors="${starting('<error')}" ` +
    `skipped="${starting('<skipped')}" time="${seconds(rows)}"`
  )
}

const seconds = (rows: readonly ResultRow[]): string =>
  rows.reduce((sum, row) => sum + (row.duration_sec ?? 0), 0).toFixed(3)
