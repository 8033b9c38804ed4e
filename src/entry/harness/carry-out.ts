import { join } from 'node:path'
import { endWords, type Fate, stopOf } from '../../harness/fate.ts'
import { HARNESS } from '../../harness/sandbox.ts'
import { runHarness } from '../../harness/work.ts'
import type { Imported } from '../../importers/imported.ts'
import { BenchgateError } from '../../model/error.ts'
import type { Harness } from '../../model/harness.ts'
import type { Check } from '../../model/verdict.ts'
import { check } from '../../preflight/check.ts'
import { Spending, type Stop } from '../../run/budget.ts'
import type { Backend } from '../backend/open.ts'
import { type ArmInput, type ArmOptions, openArm } from '../experiment/arm.ts'
import { readFolded } from '../experiment/folded.ts'
import { labelsOf } from '../experiment/place.ts'
import { noteInPreflight } from '../experiment/preflight-notes.ts'
import { steadyNow } from '../steady-clock.ts'
import { HarnessRecorder } from './recorder.ts'
import { readResults } from './results.ts'
import { harnessTask } from './task.ts'

/** An experiment that a harness runs: its sandbox, and its results as the records of a run. */
export async function carryOutHarness(
  options: ArmOptions,
  ready: Omit<ArmInput, 'options'>,
  harness: Harness,
): Promise<void> {
  const arm = await openArm({ ...ready, options })
  await arm.through(async () => {
    const { backend, checked, earlier, place } = ready
    if (!checked.ok || !backend) return null
    const rows = earlier ? (await readFolded(place.dir)).rows : []
    const recorder = new HarnessRecorder({ arm, loaded: ready.loaded, earlier, rows, now: steadyNow })
    return work(options, { ...ready, backend, harness, arm, recorder })
  })
}

interface Under extends Omit<ArmInput, 'options' | 'backend'> {
  readonly backend: Backend
  readonly harness: Harness
  readonly arm: Awaited<ReturnType<typeof openArm>>
  readonly recorder: HarnessRecorder
}

async function work(
  options: ArmOptions,
  { loaded, backend, place, harness, arm, recorder }: Under,
): Promise<Stop | null> {
  const { experiment, runtime, redactor } = loaded
  const dir = join(place.dir, HARNESS)
  const spending = new Spending(experiment.limits, steadyNow(), arm.expenses)
  const read = () =>
    readResults(dir, harness, { rewardKey: experiment.reward.key, passThreshold: experiment.reward.passThreshold })
  const at = () => new Date(steadyNow()).toISOString()
  const where = { rollout: HARNESS, attempt: 1 }
  options.onLine(`harness  ${place.runId}: begins, in a copy of ${harness.project}`)
  const { wallClockSec } = experiment.limits.run
  const fate = await runHarness({
    harness: { ...harness, timeoutSec: Math.min(harness.timeoutSec, wallClockSec ?? Infinity) },
    driver: backend.driver,
    limits: experiment.limits,
    runId: place.runId,
    labels: labelsOf(loaded, place.runId),
    dir,
    storage: [runtime.storage.runsRoot, runtime.storage.workspaceRoot, runtime.storage.cacheRoot, place.dir],
    redactor,
    signal: options.signal,
    now: steadyNow,
    prepare: (signal) => backend.prepare(harnessTask(experiment.experimentId, harness), signal),
    onCreated: (sandbox) =>
      arm.record({ event: 'sandbox_created', at: at(), ...where, backend: backend.driver.kind, sandbox }),
    onClosed: (sandbox, leak) =>
      arm.record(
        leak === null
          ? { event: 'sandbox_closed', at: at(), ...where, sandbox }
          : { event: 'sandbox_leaked', at: at(), ...where, sandbox, reason: leak },
      ),
    async onResults() {
      await recorder.take(await read())
      return spending.stop(steadyNow())?.why ?? null
    },
  })
  const { imported, why } = await read().then(
    (found) => ({ imported: found, why: null }),
    (cause) => {
      if (!(cause instanceof BenchgateError)) throw cause
      return { imported: null, why: cause }
    },
  )
  await recorder.settle(imported, fate)
  await noteInPreflight(place.dir, redactor.json(notesOf(fate, imported, why)))
  options.onLine(
    `harness  ${place.runId}: ${endWords(fate)}; ${imported ? `${imported.rollouts.length} results of ${imported.format}` : (why?.message ?? 'no results')}`,
  )
  return stopOf(fate) ?? brokenOff(fate, imported)
}

/** A harness that ended well may say itself that it has not done its work. */
function brokenOff({ outcome }: Fate, imported: Imported | null): Stop | null {
  if (!imported?.partial || outcome.class === 'cancelled') return null
  return { kind: 'systemic', why: `the harness ended, and its results say that the experiment did not come to its end` }
}

/** What a reader of the results should know, as preflight's warnings are shown. */
function notesOf(fate: Fate, imported: Imported | null, why: BenchgateError | null): readonly Check[] {
  const note = (found: string, remedy: string) => check('harness', false, found, remedy, true)
  const notes = [
    ...(fate.outcome.class === 'agent_error' ? [note(endWords(fate), 'Read harness/stderr.log.')] : []),
    ...(why ? [note(`no results could be read: ${why.message}`, why.remedy)] : []),
    ...fate.notes.map((text) => note(text, 'Read harness/stderr.log.')),
    ...(imported?.warnings ?? []).map((text) => note(text, 'Look into its results under harness/results.')),
  ]
  return notes.length ? notes : [check('harness', true, `results of ${imported?.format}`, '', true)]
}
