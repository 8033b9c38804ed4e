import type { AgentSpec } from '../model/agent.ts'
import type { Experiment } from '../model/experiment.ts'
import type { Task } from '../model/task.ts'
import { serviceSec } from './service-app.ts'

/** The longest that a rollout may be at work by the limits set for it, where its judge runs so often. */
export function longestSec(
  task: Task,
  agent: Pick<AgentSpec, 'timeoutSec'>,
  { agentTimeoutSec }: Pick<Experiment['limits'], 'agentTimeoutSec'>,
  judgings: number,
): number {
  if (task.kind === 'service') return serviceSec(task, agent)
  if (task.kind === 'contract') return agent.timeoutSec ?? task.timeoutSec
  const ofSteps = task.steps.map(
    (step) => (agent.timeoutSec ?? step.agentTimeoutSec ?? agentTimeoutSec) + judgings * step.verifier.timeoutSec,
  )
  return ofSteps.reduce((sum, sec) => sum + sec, 0)
}
