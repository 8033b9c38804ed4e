import type { Imported } from '../importers/imported.ts'
import { recordsOf } from '../importers/records.ts'
import type { Experiment } from '../model/experiment.ts'
import type { Plan } from '../model/plan.ts'
import { type Named, wholeHarness } from './fate.ts'

/** The rollouts that the experiment file says a harness is going to run; empty where only its results tell. */
export function plannedBy({
  harness,
  rolloutsPerTask,
}: Pick<Experiment, 'harness' | 'rolloutsPerTask'>): readonly Named[] {
  const { tasks, agents } = harness?.plan ?? { tasks: [], agents: [] }
  return Array.from({ length: rolloutsPerTask }, (_, round) =>
    tasks.flatMap((task) => agents.map((agent) => ({ task, agent, index: round + 1 }))),
  ).flat()
}

/** The plan before anything runs; one rollout stands for all where nothing is known. */
export function planOfHarness(experiment: Experiment): Plan {
  const named = plannedBy(experiment)
  const rollouts = named.map((one) => ({ ...one, digest: null, attempts: [] }))
  return recordsOf(
    resultsWith(experiment, rollouts.length ? rollouts : [wholeHarness(experiment.experimentId, null)]),
    0,
  ).plan
}

/** Results of which nothing is known but these rollouts. */
export const resultsWith = (
  { experimentId, harness }: Pick<Experiment, 'experimentId' | 'harness'>,
  rollouts: Imported['rollouts'],
): Imported => ({
  format: harness?.format ?? 'auto',
  experimentId,
  agents: [...new Set(rollouts.map(({ agent }) => agent))].map((name) => ({ name, model: null })),
  rollouts,
  backend: null,
  commit: null,
  timeoutSec: null,
  partial: false,
  warnings: [],
})
