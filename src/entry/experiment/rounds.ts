import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { begunAfter, planOf, type RoundsStanding, surelyNext } from '../../gate/rounds.ts'
import { BenchgateError } from '../../model/error.ts'
import type { Rounds } from '../../model/rounds.ts'
import type { Preflight } from '../../model/verdict.ts'
import { preflight } from '../../preflight/preflight.ts'
import type { Stop } from '../../run/budget.ts'
import { type Arm, type ArmInput, type ArmOptions, openArm } from './arm.ts'
import { type Baseline, ROUNDS_FILE } from './baseline.ts'
import { readFolded } from './folded.ts'
import { without } from './leave-out.ts'
import { type Files, type Loaded, load } from './load.ts'
import { fingerprintDifferences, manifestBefore } from './manifest.ts'
import { Pace } from './pace.ts'
import { writeJson } from './place.ts'
import { earlierRun } from './resume.ts'
import { screenOf } from './screen.ts'
import { armsOf, cachedRows, freshDirOf, standingOf } from './standing.ts'

/** Fixes the design before the first rollout, and says why a stored baseline is not to screen. Throws where it cannot be carried out. */
export async function fixRounds(
  { onLine }: Pick<ArmOptions, 'onLine'>,
  { loaded, place }: Pick<ArmInput, 'loaded' | 'place'>,
  cached: Baseline | null,
): Promise<void> {
  const { experiment, shard } = loaded
  if (shard)
    throw new BenchgateError(
      'gate.design: sequential looks at every task of a round, and a shard has only some',
      'Run it without shards, or set gate.design to fixed.',
    )
  const screen = cached && screenOf(cached, manifestBefore(loaded), loaded)
  if (screen && screen.rollouts === null)
    onLine(`both sides run from the first round on, for the stored baseline cannot acquit anybody. ${screen.why}`)
  const rounds: Rounds = {
    max_rounds: experiment.rolloutsPerTask,
    cached_baseline: screen?.rollouts ?? null,
    spending: 'pocock',
    max_drop: experiment.gate.maxDrop,
    alpha: experiment.gate.alpha,
    beta: experiment.gate.beta,
    guardrails: experiment.gate.guardrails.map((rail) => ({ ...rail })),
    min_tasks: experiment.gate.minTasks,
  }
  await writeJson(join(place.dir, ROUNDS_FILE), rounds)
}

export interface InRounds {
  readonly rounds: Rounds
  readonly candidate: Arm
  /** what both arms share */
  readonly ready: Omit<ArmInput, 'options'>
  /** null where it was not given again */
  readonly beside: Beside | null
}

/**
 * Round after round, until the verdict is settled: the candidate alone against the stored baseline while that may acquit
 * it, then both arms side by side.
 */
export async function inRounds(
  options: ArmOptions,
  { rounds, candidate, ready, beside }: InRounds,
): Promise<Stop | null> {
  const { dir } = candidate.place
  const cached = await cachedRows(dir, rounds)
  const look = () => standingOf(dir, rounds)
  const isSure = async () => surelyNext(planOf(rounds), await armsOf(dir, cached))
  const ours = new Pace(candidate, isSure)
  let stopped: Stop | null = null
  let now = await look()
  try {
    while (now.next.step === 'screen' && !options.signal.aborted) {
      options.onLine(`round ${now.next.round} of at most ${rounds.max_rounds}, against the stored baseline`)
      stopped = await ours.run(now.next.round, { complete: now.complete.candidate })
      if (stopped) return stopped
      now = await look()
    }
    if (now.next.step === 'settled' || options.signal.aborted) return tell(options, rounds, dir, now)
    await ours.idle() // from here on the slots are shared
    const fresh = await freshArm(options, ready, beside, candidate)
    const theirs = new Pace(fresh, isSure)
    await fresh.through(async () => {
      try {
        while (now.next.step === 'confirm' && !stopped && !options.signal.aborted) {
          options.onLine(`round ${now.next.round} of at most ${rounds.max_rounds}, beside the baseline`)
          stopped = await sideBySide(ours, theirs, now, ready.loaded.experiment.maxParallelRollouts)
          if (!stopped) now = await look()
        }
      } finally {
        await theirs.close()
      }
      return stopped
    })
  } finally {
    await ours.close()
  }
  return stopped ?? tell(options, rounds, dir, now)
}

/** A round of both arms, each in half of the slots; where only one is behind, it has all of them. */
async function sideBySide(
  ours: Pace,
  theirs: Pace,
  { next, complete }: RoundsStanding,
  slots: number,
): Promise<Stop | null> {
  const alone = complete.candidate >= next.round || complete.fresh >= next.round
  const how = { parallel: alone ? slots : Math.ceil(slots / 2), alone }
  const stops = await Promise.all([
    ours.run(next.round, { complete: complete.candidate, ...how }),
    theirs.run(next.round, { complete: complete.fresh, ...how }),
  ])
  return stops.find((stop) => stop !== null) ?? null
}

async function tell(options: ArmOptions, rounds: Rounds, dir: string, { next }: RoundsStanding): Promise<null> {
  if (next.step !== 'settled') return null
  options.onLine(`settled after round ${next.round} of at most ${rounds.max_rounds}`)
  const unjudged = begunAfter((await readFolded(dir)).rows, next.round)
  if (unjudged > 0) options.onLine(`${unjudged} rollouts of later rounds had been begun, and are not judged`)
  return null
}

/** The baseline's experiment as it is checked out beside the candidate's. */
export interface Beside {
  readonly loaded: Loaded
  readonly checked: Preflight
}

/** Reads the baseline's experiment, and sees that it can be run, and in the same way, before anything is spent. */
export async function checkBeside(
  files: Files,
  ours: Loaded,
  ready: Pick<ArmInput, 'backend' | 'place'>,
): Promise<Beside> {
  const whole = await load({ ...files, runtimeFile: files.runtimeFile ?? ours.experiment.runtimeConfig })
  const loaded = ours.leftOut ? without(whole, ours.leftOut.told) : whole
  const driver = ready.backend?.driver ?? null
  const here = { driver, driverError: null, storage: ready.place.dir, env: files.env, nodeVersion: process.version }
  const checked = await preflight({ ...loaded, ...here, now: Date.now() })
  const failed = checked.checks.find(({ ok, advisory }) => ok === false && !advisory)
  if (failed)
    throw new BenchgateError(
      `the baseline's experiment ${files.experimentFile} fails its preflight: ${failed.name}: ${failed.found}`,
      failed.remedy,
    )
  const more = loaded.experiment.rolloutsPerTask === ours.experiment.rolloutsPerTask ? [] : ['rollouts_per_task']
  const differ = [...fingerprintDifferences(manifestBefore(loaded), manifestBefore(ours)), ...more]
  if (differ.length > 0)
    throw new BenchgateError(
      `${files.experimentFile} cannot be run beside this experiment; what differs: ${differ.join(', ')}`,
      'Give both the same limits, rollouts, reward, backend and judge.',
    )
  return { loaded, checked }
}

async function freshArm(
  options: ArmOptions,
  ready: Omit<ArmInput, 'options'>,
  beside: Beside | null,
  candidate: Arm,
): Promise<Arm> {
  if (!beside)
    throw new BenchgateError(
      'the verdict needs the baseline run beside this run, and its experiment was not given',
      'Name it by `baseline-experiment`, or `--baseline-experiment FILE`; what was done is kept.',
    )
  const dir = freshDirOf(candidate.place.dir)
  await mkdir(dir, { recursive: true })
  const place = { runId: `${candidate.place.runId}-baseline`, dir }
  const earlier = await earlierRun(dir, beside.loaded.experiment)
  const shared = { expenses: candidate.expenses, durations: candidate.durations }
  return openArm({ ...ready, ...beside, options, place, earlier, ...shared })
}
