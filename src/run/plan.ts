import type { Experiment } from '../model/experiment.ts'
import type { Plan } from '../model/plan.ts'
import type { Task } from '../model/task.ts'

/**
 * The rollouts that must happen, in the order they start: by round (rollout index), then task, then
 * agent, so that what is compared runs side by side.
 */
export function makePlan(experiment: Experiment, tasks: readonly Task[]): Plan {
  const rollouts = Array.from({ length: experiment.rolloutsPerTask }, (_, round) =>
    tasks.flatMap((task) =>
      experiment.agents.map((agent) => ({
        id: `${task.id}/${agent.name}/${round + 1}`,
        task: task.id,
        agent: agent.name,
        rollout_index: round + 1,
        task_digest: task.digest,
      })),
    ),
  ).flat()
  return { schema: 1, experiment_id: experiment.experimentId, rollouts }
}
