import { dirname, join } from 'node:path'
import PQueue from 'p-queue'
import type { Manifest } from '../../model/manifest.ts'
import type { PlannedRollout } from '../../model/plan.ts'
import type { JournalEvent } from '../../model/record.ts'
import type { Preflight } from '../../model/verdict.ts'
import { asLoopBench } from '../../preflight/loopbench.ts'
import { Expenses, type Stop } from '../../run/budget.ts'
import { type Durations, durationsOf, longestFirst } from '../../run/durations.ts'
import { eventLine } from '../../run/event-line.ts'
import { openJournal } from '../../run/journal.ts'
import { runPlan } from '../../run/run.ts'
import { sliceOf } from '../../run/shard.ts'
import { type Backend, driversOf, imagesOf } from '../backend/open.ts'
import { whatNeedsImages } from '../harness/task.ts'
import { steadyNow } from '../steady-clock.ts'
import { baselineOf } from './baseline.ts'
import { commitOf } from './commit.ts'
import type { Env, Loaded } from './load.ts'
import { manifestDigest, manifestOf } from './manifest.ts'
import { labelsOf, type Place, writeJson } from './place.ts'
import { type EarlierRun, pickUp, refuseAnother } from './resume.ts'
import { shareOfExperiment } from './share.ts'

export interface ArmOptions {
  readonly env: Env
  readonly signal: AbortSignal
  onLine(line: string): void
  onSandbox?(record: { backend: string; id: string }): void
  /** every event as it is journalled, with the number of planned rollouts */
  onEvent?(event: JournalEvent, planned: number): void
}

export interface ArmInput {
  readonly options: ArmOptions
  readonly loaded: Loaded
  readonly checked: Preflight
  /** null where it could not be opened: nothing runs then */
  readonly backend: Backend | null
  readonly place: Place
  readonly earlier: EarlierRun | null
  /** what has been spent already, and where to add what is spent here; absent: this arm has a purse of its own */
  readonly expenses?: Expenses
  /** how long rollouts took last time; absent: as the stored baseline tells */
  readonly durations?: Durations
}

/** A run under way, one side of a comparison: its directory, with plan and manifest in it, and its journal. */
export interface Arm {
  readonly place: Place
  readonly expenses: Expenses
  readonly durations: Durations
  readonly rollouts: readonly PlannedRollout[]
  /** Writes an event down, and tells it. */
  record(event: JournalEvent): Promise<void>
  /** Carries these rollouts out, those left that are finished; says why it stopped before their end, or null. */
  run(rollouts: readonly PlannedRollout[], how?: HowToRun): Promise<Stop | null>
  /** is there a slot that nothing waits for? */
  hasRoom(): boolean
  /** The work between the first event and the last. The journal is closed whatever becomes of it. */
  through(work: () => Promise<Stop | null>): Promise<Stop | null>
}

export interface HowToRun {
  /** from now on; absent: as many as the experiment says */
  readonly parallel?: number | undefined
  /** ends these rollouts alone */
  readonly signal?: AbortSignal
  /** an attempt has ended, and it is on disk */
  onEnded?(): void
}

/** Plan and manifest first, then the journal: every event is on disk before the next step. */
export async function openArm({ options, loaded, checked, backend, place, earlier, ...given }: ArmInput): Promise<Arm> {
  const { experiment, tasks, plan, redactor } = loaded
  const { runId, dir } = place
  const now = manifestOf(loaded, {
    runId,
    checked,
    commit: await commitOf(dirname(experiment.file)),
    runAttempt: Number(options.env.GITHUB_RUN_ATTEMPT) || null,
    images: backend ? await imagesOf(backend, whatNeedsImages(loaded)) : {},
  })
  const manifest = earlier && experiment.harness ? asItTurnedOut(now, earlier.manifest) : now
  if (earlier) {
    refuseAnother(earlier, manifest, checked)
    // a merge takes the newest attempt of a shard
    await writeJson(join(dir, 'manifest.json'), { ...earlier.manifest, run_attempt: manifest.run_attempt })
  } else {
    await writeJson(join(dir, 'preflight.json'), redactor.json(asLoopBench(checked, loaded.runtime)))
    await writeJson(join(dir, 'plan.json'), plan)
    await writeJson(join(dir, 'manifest.json'), manifest)
  }
  const journal = await openJournal(join(dir, 'journal.jsonl'), redactor)
  const at = () => new Date(steadyNow()).toISOString()
  const expenses = given.expenses ?? earlier?.expenses ?? new Expenses()
  const durations = given.durations ?? durationsOf((await baselineOf(dir))?.rows ?? [])
  const rollouts = sliceOf(plan.rollouts, loaded.shard)
  const share = shareOfExperiment(experiment, loaded.shard, loaded.shardsAtOnce)
  const queue = new PQueue({ concurrency: share.maxParallelRollouts })
  return {
    place,
    expenses,
    durations,
    rollouts,
    async record(event) {
      expenses.add(event)
      await journal.append(event)
      announce(options, event, rollouts.length)
    },
    hasRoom: () => queue.size === 0 && queue.pending < queue.concurrency,
    async run(wanted, { parallel = share.maxParallelRollouts, signal, onEnded } = {}) {
      if (!backend) return null
      queue.concurrency = parallel
      const { driver, judge, prepare } = backend
      return runPlan({
        driver,
        judge,
        experiment: share,
        queue,
        tasks,
        rollouts: longestFirst(wanted, durations),
        runId,
        dir,
        journal,
        redactor,
        signal: signal ? AbortSignal.any([options.signal, signal]) : options.signal,
        now: steadyNow,
        labels: labelsOf(loaded, runId),
        prepare,
        onEvent(event) {
          announce(options, event, rollouts.length)
          if (event.event === 'attempt_ended') onEnded?.()
        },
        earlier: expenses,
        ...(earlier ? { resumed: earlier.resumed } : {}),
      })
    },
    async through(work) {
      let stopped: Stop | null = null
      try {
        const digests = { plan_digest: manifest.plan_digest, manifest_digest: manifestDigest(manifest) }
        await journal.append({ event: 'run_started', at: at(), run_id: runId, ...digests })
        if (earlier && backend && checked.ok) {
          await pickUp(earlier, { drivers: await driversOf(backend), journal, at })
          const finished = [...earlier.resumed.rollouts.values()].filter(({ done }) => done).length
          options.onLine(`going on with run ${runId}: ${finished} rollouts are finished and kept`)
        }
        stopped = await work()
        const reason = options.signal.aborted ? 'cancelled' : checked.ok && !stopped ? 'finished' : 'stopped'
        await journal.append({ event: 'run_ended', at: at(), reason, ...(stopped ?? {}) })
      } finally {
        await journal.close()
      }
      return stopped
    },
  }
}

/** What a harness ran is known only when it has. */
const asItTurnedOut = (manifest: Manifest, { tasks, config }: Manifest): Manifest => ({
  ...manifest,
  tasks,
  config: { ...manifest.config, agents: config.agents },
})

/** Tells an event to whoever follows the run. */
export function announce(options: ArmOptions, event: JournalEvent, planned: number): void {
  if (event.event === 'sandbox_created') options.onSandbox?.({ backend: event.backend, id: event.sandbox })
  options.onEvent?.(event, planned)
  const line = eventLine(event)
  if (line) options.onLine(line)
}
