import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { detectableBefore } from '../../gate/before.ts'
import type { PartStore } from '../../image/cache/part-store.ts'
import { isScored } from '../../model/outcome.ts'
import type { Preflight } from '../../model/verdict.ts'
import type { ImageKeeping } from '../backend/images.ts'
import { closeBackend } from '../backend/open.ts'
import { carryOutHarness } from '../harness/carry-out.ts'
import { type ArmInput, type ArmOptions, announce, openArm } from './arm.ts'
import { arm, type Baseline, type FoundBaseline, noBaselineOf } from './baseline.ts'
import { checkBefore } from './before.ts'
import { holdDirectory } from './hold.ts'
import { keptImages, writeImages } from './images.ts'
import { type History, leaveOut } from './leave-out.ts'
import { type Files, type Loaded, load } from './load.ts'
import { manifestBefore } from './manifest.ts'
import { newRunId, type Place } from './place.ts'
import { type Floors, type RunDone, report } from './report.ts'
import { asPlanned, earlierRun, requireRun } from './resume.ts'
import { type Beside, checkBeside, fixRounds, inRounds } from './rounds.ts'
import { roundsOf } from './standing.ts'

export interface RunOptions extends Files, Floors, ArmOptions {
  /** absolute; null is `<runs_root>/<experiment_id>/<run_id>` */
  readonly outDir: string | null
  /** absolute directory of a run to go on with; null starts a new one */
  readonly resumeDir?: string | null
  /** run the oracle and nop first, and leave out the tasks that fail them */
  readonly audit?: boolean
  /** absolute path of the baseline's experiment, checked out beside this one: what a sequential design runs anew */
  readonly baselineExperiment?: string | null
  /** the run to compare with, and what is known of it; absent or null: none, and the gate is not armed */
  readonly baseline?: FoundBaseline | null
  /** the nights by which `gate.leave_out` chooses; absent or null: nobody is to look */
  readonly history?: History | null
  /** where built images are kept (absent: in `storage.cache_root`, null: nowhere), and which */
  readonly images?: { readonly store?: PartStore | null; readonly save: ImageKeeping['save'] }
  /** where the run lies, before anything of it is there */
  onPlace?(place: Place): void
}

/** The main job: preflight, plan, run, report. Everything it learned lies in the run's directory. */
export async function runExperiment(given: RunOptions): Promise<RunDone> {
  const all = await load(given)
  const options = { ...given, onLine: (line: string) => given.onLine(all.redactor.text(line)) }
  const newId = newRunId(Date.now())
  const dir =
    options.resumeDir ?? options.outDir ?? join(all.runtime.storage.runsRoot, all.experiment.experimentId, newId)
  if (options.resumeDir) requireRun(dir)
  await mkdir(dir, { recursive: true })
  const release = await holdDirectory(dir, Boolean(options.resumeDir))
  try {
    const earlier = options.resumeDir ? await earlierRun(dir, all.experiment) : null
    const place = { runId: earlier?.manifest.run_id ?? newId, dir }
    options.onPlace?.(place)
    // what was begun goes on without the same tasks, whatever the history says now
    const planned = earlier ? asPlanned(all, earlier) : await leaveOut(all, options)
    if (planned.leftOut) options.onLine(planned.leftOut.told.sentence)
    const cached = options.baseline && !earlier ? await armed(options, planned, dir) : null
    const { backend, checked, loaded } = await checkBefore(planned, {
      ...options,
      audit: options.audit === true && earlier === null,
      place,
      keeping: keepingOf(options, all),
      now: Date.now(),
      onEvent: (event) => announce(options, event, 0),
    })
    try {
      for (const warning of checked.warnings) options.onLine(`preflight: ${warning}`)
      for (const { found, remedy, name } of failedGates(checked))
        options.onLine(`preflight failed: ${name}: ${found}. ${remedy}`)
      const { durations } = options
      const ready = { loaded, checked, backend, place, earlier, ...(durations ? { durations } : {}) }
      const beside = checked.ok ? await besideOf(options, ready) : null
      if (beside && !earlier) await fixRounds(options, ready, cached)
      await carryOut(options, ready, beside)
      if (backend?.settleImages) await writeImages(dir, await backend.settleImages(options.signal), all.redactor)
    } finally {
      if (backend) await closeBackend(backend)
    }
    return await report(dir, options)
  } finally {
    await release()
  }
}

function keepingOf({ images, onLine }: RunOptions, { runtime }: Loaded): ImageKeeping {
  const { store, save } = { save: 'auto' as const, ...images }
  const mount = runtime.storage.mountImages
  return { ...(store === undefined ? keptImages(runtime) : { store }), save, mount, onLine }
}

/** Keeps the baseline, or why there is none, in the run's directory; and says so. */
async function armed(options: RunOptions, loaded: Loaded, dir: string): Promise<Baseline | null> {
  const { baseline } = options
  if (!baseline) return null
  const kept = await arm(dir, baseline, manifestBefore(loaded))
  options.onLine(kept ? foresee(loaded, kept) : `baseline: none. ${(await noBaselineOf(dir))?.why}`)
  return kept
}

/** The baseline's experiment, where the design is to run it; what was begun in rounds goes on in rounds. */
async function besideOf(options: RunOptions, ready: Omit<ArmInput, 'options'>): Promise<Beside | null> {
  const { baselineExperiment: experimentFile } = options
  const { loaded, place, earlier } = ready
  if (earlier ? (await roundsOf(place.dir)) === null : loaded.experiment.gate.design === 'fixed') return null
  if (experimentFile) return checkBeside({ ...options, experimentFile, shard: null }, loaded, ready)
  if (!earlier)
    options.onLine(
      'gate.design: sequential runs the baseline too, and no `baseline-experiment` names its experiment: all rollouts are run, by the fixed design',
    )
  return null
}

/** What this design can find, said before anything is spent. */
function foresee({ experiment, plan }: Loaded, { rows, origin }: Baseline): string {
  const cells = [
    ...Map.groupBy(
      rows.filter(({ outcome }) => isScored(outcome)),
      ({ task, agent }) => `${task}/${agent}`,
    ).values(),
  ]
  const history = cells.map((own) => ({
    passed: own.filter(({ outcome }) => outcome === 'passed').length,
    scored: own.length,
  }))
  const typical = history.map(({ scored }) => scored).sort((a, b) => a - b)[history.length >> 1] ?? null
  const each = experiment.rolloutsPerTask
  const tasks = new Set(plan.rollouts.map(({ task }) => task))
  const { sentence } = detectableBefore(
    { tasks: tasks.size, baseline: typical, candidate: each, history },
    experiment.gate,
  )
  return `baseline: run ${origin.run_id}${origin.commit ? ` of ${origin.commit.slice(0, 7)}` : ''}. ${sentence}`
}

/** The rollouts as the design has them: all of the plan at once, or round by round. */
async function carryOut(options: RunOptions, ready: Omit<ArmInput, 'options'>, beside: Beside | null): Promise<void> {
  const { harness } = ready.loaded.experiment
  if (harness) return carryOutHarness(options, ready, harness)
  const candidate = await openArm({ ...ready, options })
  await candidate.through(async () => {
    if (!ready.checked.ok) return null
    const rounds = await roundsOf(ready.place.dir)
    return rounds ? inRounds(options, { rounds, candidate, ready, beside }) : candidate.run(candidate.rollouts)
  })
}

const failedGates = ({ checks }: Preflight) => checks.filter(({ ok, advisory }) => ok === false && !advisory)
