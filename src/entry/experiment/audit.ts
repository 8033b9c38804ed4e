import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { JournalEvent } from '../../model/record.ts'
import { AUDITORS, type Audit, audit, unauditable } from '../../preflight/audit.ts'
import { openJournal, readJournal } from '../../run/journal.ts'
import { makePlan } from '../../run/plan.ts'
import { foldResults } from '../../run/results.ts'
import { runPlan } from '../../run/run.ts'
import type { Backend } from '../backend/open.ts'
import { type Loaded, planOf } from './load.ts'
import { labelsOf, type Place } from './place.ts'

export interface Auditing extends Place {
  readonly signal: AbortSignal
  readonly now: () => number
  onEvent(event: JournalEvent): void
}

/** Runs the oracle and nop once on every task that has a solution, and judges the tasks by it. Its files lie in `dir`. */
export async function runAudit(
  loaded: Loaded,
  { driver, judge, prepare }: Backend,
  { dir, runId, signal, now, onEvent }: Auditing,
): Promise<Audit> {
  const { experiment, tasks } = loaded
  const audited = tasks.filter((task) => unauditable(task) === null)
  const both = { ...experiment, agents: AUDITORS, rolloutsPerTask: 1 }
  const plan = makePlan(both, audited)
  await mkdir(dir, { recursive: true })
  const file = join(dir, 'journal.jsonl')
  const journal = await openJournal(file, loaded.redactor)
  try {
    await runPlan({
      driver,
      judge,
      experiment: both,
      tasks: audited,
      rollouts: plan.rollouts,
      runId: `${runId}-audit`,
      dir,
      journal,
      redactor: loaded.redactor,
      signal,
      now,
      labels: labelsOf(loaded, runId),
      prepare,
      onEvent,
    })
  } finally {
    await journal.close()
  }
  return audit(tasks, foldResults(plan.rollouts, await readJournal(file)))
}

/** The same experiment without the quarantined tasks; the plan is made anew. */
export function withoutQuarantined(loaded: Loaded, { quarantined }: Audit): Loaded {
  if (quarantined.size === 0) return loaded
  const tasks = loaded.tasks.filter(({ id }) => !quarantined.has(id))
  return { ...loaded, tasks, plan: planOf(loaded.experiment, tasks, loaded.shard) }
}
