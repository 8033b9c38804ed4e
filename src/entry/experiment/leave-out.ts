import { dirname, join } from 'node:path'
import { alwaysFailing } from '../../gate/always-failing.ts'
import type { LeftOut } from '../../model/left-out.ts'
import { Manifest } from '../../model/manifest.ts'
import type { Night } from '../../model/night.ts'
import type { Durations } from '../../run/durations.ts'
import type { FoundBaseline } from './baseline.ts'
import { commitOf } from './commit.ts'
import { type Loaded, planOf, unlessWhole } from './load.ts'
import { manifestBefore, nightFingerprint } from './manifest.ts'
import { readJson } from './record.ts'

/** The nights before a run, or in a few words why there are none. */
export type History = { readonly nights: readonly Night[] } | { readonly none: string }

interface Choosing {
  readonly history?: History | null | undefined
  /** what the run will be compared with */
  readonly baseline?: FoundBaseline | null | undefined
  readonly durations?: Durations
}

/** The same experiment without the tasks that always failed, where it asks for that and a history is looked at; the plan is made anew. */
export async function leaveOut(loaded: Loaded, { history, baseline, durations }: Choosing): Promise<Loaded> {
  const { experiment, tasks, shard } = loaded
  if (experiment.gate.leaveOut === 'nothing' || !history) return loaded
  if (experiment.harness) throw unlessWhole('do without the tasks that always failed')
  if ('none' in history) {
    const told: LeftOut = { tasks: [], nights: [], days: null, sentence: `No task is left out: ${history.none}.` }
    return { ...loaded, leftOut: { told, tasks: [] } }
  }
  const told = alwaysFailing(history.nights, {
    experiment: experiment.experimentId,
    fingerprint: nightFingerprint(manifestBefore(loaded)),
    tasks: tasks.map(({ id }) => id),
    agents: experiment.agents.map(({ name }) => name),
    commit: (await commitOf(dirname(experiment.file)))?.sha ?? null,
    baseline: shard ? null : await runsOf(baseline ?? null),
    minTasks: experiment.gate.minTasks,
  })
  return without(loaded, told, durations)
}

/** The same experiment without the tasks that another one does without. */
export function without(loaded: Loaded, told: LeftOut, durations?: Durations): Loaded {
  const names = new Set(told.tasks.map(({ task }) => task))
  const tasks = loaded.tasks.filter(({ id }) => !names.has(id))
  const leftOut = { told, tasks: loaded.tasks.filter(({ id }) => names.has(id)) }
  return { ...loaded, tasks, leftOut, plan: planOf(loaded.experiment, tasks, loaded.shard, durations) }
}

async function runsOf(baseline: FoundBaseline | null): Promise<ReadonlySet<string>> {
  if (!baseline || 'why' in baseline) return new Set()
  if ('nights' in baseline) return new Set(baseline.nights.map(({ run_id: id }) => id))
  return new Set([(await readJson(join(baseline.dir, 'manifest.json'), Manifest)).run_id])
}
