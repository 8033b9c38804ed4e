import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { BenchgateError } from '../../model/error.ts'
import type { Experiment } from '../../model/experiment.ts'
import type { Manifest } from '../../model/manifest.ts'
import type { Preflight } from '../../model/verdict.ts'
import { Expenses } from '../../run/budget.ts'
import { type Journal, journalEvents } from '../../run/journal.ts'
import { type Resumed, Resuming } from '../../run/resume.ts'
import type { Driver } from '../../sandbox/sandbox.ts'
import type { Loaded } from './load.ts'
import { differences } from './manifest.ts'
import { type Papers, readPapers } from './record.ts'

/** What is there is not the beginning of the run that was asked for. */
export class AnotherRunError extends BenchgateError {}

/** A run to go on with, as far as it had come. */
export interface EarlierRun extends Papers {
  readonly resumed: Resumed
  readonly expenses: Expenses
}

export function requireRun(dir: string): void {
  if (existsSync(dir)) return
  throw new BenchgateError(`there is no run in ${dir}`, 'Name the directory of the run to go on with.')
}

/** The run in a directory; null where a process was killed before it had written down what it was about to do. */
export async function earlierRun(dir: string, { retry }: Pick<Experiment, 'retry'>): Promise<EarlierRun | null> {
  const journal = join(dir, 'journal.jsonl')
  if (!existsSync(journal)) return null
  try {
    const papers = await readPapers(dir)
    const [resuming, expenses] = [new Resuming(retry), new Expenses()]
    let begun = false
    for await (const events of journalEvents(journal)) {
      begun ||= events.length > 0
      for (const event of events) {
        resuming.add(event)
        expenses.add(event)
      }
    }
    return begun ? { ...papers, resumed: resuming.resumed, expenses } : null
  } catch (cause) {
    throw cause instanceof BenchgateError ? new AnotherRunError(cause.message, cause.remedy, { cause }) : cause
  }
}

/** The experiment with the plan that was made then: an audit or the history may have left tasks out of it. */
export function asPlanned(loaded: Loaded, { plan, manifest }: EarlierRun): Loaded {
  const told = manifest.left_out
  if (!told && !('audit' in manifest.preflight)) return { ...loaded, plan }
  const planned = new Set(plan.rollouts.map(({ task }) => task))
  const without = new Set(told?.tasks.map(({ task }) => task))
  const leftOut = told && { told, tasks: loaded.tasks.filter(({ id }) => without.has(id)) }
  return { ...loaded, tasks: loaded.tasks.filter(({ id }) => planned.has(id)), plan, leftOut }
}

/** Throws unless the run can go on: the same work, and a preflight that holds. */
export function refuseAnother(earlier: EarlierRun, manifest: Manifest, checked: Preflight): void {
  const differ = differences(earlier.manifest, manifest)
  if (differ.length > 0)
    throw new AnotherRunError(
      `the run cannot go on, because it was about something else; what differs: ${differ.join(', ')}`,
      'Check out what it was about, or start a new run.',
    )
  if (checked.ok) return
  throw new BenchgateError(
    'the run cannot go on, because its preflight fails now; what was done is kept',
    'Mend what the preflight names, then resume again.',
  )
}

export interface PickUp {
  /** of agents and judges */
  readonly drivers: readonly Driver[]
  readonly journal: Journal
  at(): string
}

/** Ends what the killed process left: its sandboxes, and in the journal its attempts, as cancelled. Says what is to do. */
export async function pickUp({ resumed, manifest }: EarlierRun, { drivers, journal, at }: PickUp): Promise<Resumed> {
  const known = new Set(resumed.openSandboxes.map(({ sandbox }) => sandbox))
  for (const driver of drivers) {
    const alive = await driver.list({ 'benchgate.run': manifest.run_id }) // one may have died before it was written down
    await Promise.all([...new Set([...known, ...alive])].map((sandbox) => driver.destroy(sandbox)))
  }
  for (const { rollout, attempt, sandbox } of resumed.openSandboxes)
    await journal.append({ event: 'sandbox_closed', at: at(), rollout, attempt, sandbox })
  for (const { rollout, attempt } of resumed.openAttempts)
    await journal.append({
      event: 'attempt_ended',
      at: at(),
      rollout,
      attempt,
      outcome: { class: 'cancelled', infraKind: null, reason: 'the run was interrupted', suspected: null },
      reward: null,
      rewards: null,
      tokens: null,
      cost_usd: null,
      turns: null,
      phases: {},
      sandbox: null,
      logs: null,
      notes: [],
    })
  return resumed
}
