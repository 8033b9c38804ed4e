import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { BenchgateError } from '../../model/error.ts'
import type { JournalEvent } from '../../model/record.ts'
import type { Preflight } from '../../model/verdict.ts'
import { check, conclude } from '../../preflight/check.ts'
import { asLoopBench } from '../../preflight/loopbench.ts'
import { preflight } from '../../preflight/preflight.ts'
import type { ImageKeeping } from '../backend/images.ts'
import { type Backend, closeBackend, openBackend } from '../backend/open.ts'
import { steadyNow } from '../steady-clock.ts'
import { runAudit, withoutQuarantined } from './audit.ts'
import { type History, leaveOut } from './leave-out.ts'
import { type Env, type Files, type Loaded, load, unlessWhole } from './load.ts'
import { newRunId, type Place, writeJson } from './place.ts'

/** A backend that may not have opened, what preflight says of it all, and the experiment that is left to run. */
export interface Checked {
  readonly backend: Backend | null
  readonly checked: Preflight
  readonly loaded: Loaded
}

export interface Before {
  readonly env: Env
  readonly audit?: boolean
  /** what becomes of the images that are built; absent: they are kept nowhere */
  readonly keeping?: ImageKeeping
  readonly signal: AbortSignal
  readonly place: Place
  readonly now: number
  onEvent(event: JournalEvent): void
}

/** Opens the backend and checks that the run can succeed; an audit leaves out the tasks that fail it. The caller closes the backend. */
export async function checkBefore(loaded: Loaded, before: Before): Promise<Checked> {
  const { env, place, now } = before
  if (before.audit && loaded.experiment.harness) throw unlessWhole('be audited task by task')
  let backend: Backend | null = null
  let driverError: BenchgateError | null = null
  try {
    backend = await openBackend(loaded.runtime, env, before.keeping)
  } catch (cause) {
    if (!(cause instanceof BenchgateError)) throw cause
    driverError = cause
  }
  try {
    const driver = backend?.driver ?? null
    const storage = place.dir
    const checked = await preflight({ ...loaded, driver, driverError, storage, env, nodeVersion: process.version, now })
    if (!before.audit || !checked.ok || !backend) return { backend, checked, loaded }
    return { backend, ...(await audited(loaded, checked, backend, before)) }
  } catch (cause) {
    if (backend) await closeBackend(backend)
    throw cause
  }
}

async function audited(
  loaded: Loaded,
  checked: Preflight,
  backend: Backend,
  before: Before,
): Promise<Omit<Checked, 'backend'>> {
  const { place, signal, onEvent } = before
  const done = await runAudit(loaded, backend, {
    ...place,
    dir: join(place.dir, 'audit'),
    signal,
    now: steadyNow,
    onEvent,
  })
  const left = withoutQuarantined(loaded, done)
  const sound = check(
    'audit',
    left.tasks.length > 0,
    `${left.tasks.length} of ${loaded.tasks.length} tasks are sound or could not be audited`,
    'Mend the tasks named below: not one is left to run.',
  )
  return { loaded: left, checked: conclude([...checked.checks, sound, ...done.checks]) }
}

/** preflight alone: the same checks, nothing else run. Leaves `preflight.json` under `<runs_root>/<experiment_id>/`. */
export async function preflightOnly(
  files: Files & Pick<Before, 'audit' | 'signal' | 'onEvent'> & { readonly history?: History | null },
): Promise<{ readonly checked: Preflight; readonly json: ReturnType<typeof asLoopBench> }> {
  const all = await leaveOut(await load(files), files)
  const dir = join(all.runtime.storage.runsRoot, all.experiment.experimentId)
  await mkdir(dir, { recursive: true })
  const now = Date.now()
  const { backend, checked } = await checkBefore(all, { ...files, place: { runId: newRunId(now), dir }, now })
  if (backend) await closeBackend(backend)
  const json = all.redactor.json(asLoopBench(checked, all.runtime))
  await writeJson(join(dir, 'preflight.json'), json)
  return { checked, json }
}
