import type { AgentKind, AgentSpec } from '../model/agent.ts'
import { isScored } from '../model/outcome.ts'
import type { ResultRow } from '../model/record.ts'
import type { Task } from '../model/task.ts'
import type { Check } from '../model/verdict.ts'
import { check } from './check.ts'

const spec = (kind: AgentKind): AgentSpec => ({
  name: kind,
  kind,
  model: null,
  command: null,
  env: {},
  timeoutSec: null,
})

/** The two agents whose results are known beforehand: the task's own solution, and nothing at all. */
export const AUDITORS: readonly AgentSpec[] = [spec('oracle'), spec('nop')]

/** Why a task cannot be audited; null where it can. */
export function unauditable(task: Task): string | null {
  if (task.kind !== 'harbor') return `a ${task.kind} task has no oracle`
  if (task.steps.some(({ solution }) => solution === null)) return 'the task has no solution/solve.sh'
  return null
}

export interface Audit {
  readonly checks: readonly Check[]
  /** ids of the tasks whose results would mean nothing */
  readonly quarantined: ReadonlySet<string>
}

/**
 * Judges the tasks by one rollout each of the oracle, which must pass, and of nop, which must not. A task that fails
 * is quarantined by name. An outage proves nothing: such a task stays, with a warning that it was not audited.
 */
export function audit(tasks: readonly Task[], rows: readonly ResultRow[]): Audit {
  const quarantined = new Set<string>()
  const checks = tasks.map((task) => {
    const name = `audit_${task.id}`
    const why = unauditable(task)
    if (why !== null) return check(name, null, `not audited: ${why}`, '')
    const broken = rows.flatMap((row) => (row.task === task.id ? faultOf(row) : []))
    const lost = rows.filter((row) => row.task === task.id && !isScored(row.outcome) && row.outcome !== 'judge_error')
    if (broken.length > 0) {
      quarantined.add(task.id)
      return check(
        name,
        false,
        `quarantined: ${broken.join('; ')}`,
        'Mend the task, its solution or its tests; until then it is left out of the plan.',
        true,
      )
    }
    const [outage] = lost
    if (outage)
      return check(
        name,
        false,
        `not audited: ${outage.agent} ended as ${outage.outcome}, ${outage.reason}`,
        'Run the audit again; the task stays in the plan.',
        true,
      )
    return check(name, true, 'the oracle passed and nop did not', '')
  })
  return { checks, quarantined }
}

function faultOf({ agent, outcome, reason }: ResultRow): string[] {
  if (outcome === 'judge_error') return [`the judge failed on ${agent}: ${reason}`]
  if (agent === 'oracle' && isScored(outcome) && outcome !== 'passed')
    return [`the oracle did not pass (${outcome}: ${reason})`]
  if (agent === 'nop' && outcome === 'passed') return [`nop passed (${reason})`]
  return []
}
