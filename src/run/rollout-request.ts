import type { ContractTask, ServiceTask } from '../model/task.ts'
import type { AttemptInput } from './attempt.ts'

type Asking = Pick<AttemptInput, 'runId' | 'rollout' | 'attempt' | 'agent'>

/** What a runner is told of its rollout, by file or by request (formats: "Synth runner contract"). */
export function rolloutRequest({ runId, rollout, attempt, agent }: Asking, task: ContractTask | ServiceTask) {
  return {
    trace_correlation_id: `${runId}-${rollout.id}-${attempt}`,
    seed: task.seedBase + rollout.rollout_index - 1,
    prompt_template: task.promptTemplate,
    inference_url: task.inferenceUrl,
    limits: { timeout_s: task.timeoutSec },
    params: { ...task.params, agent: agent.name, kind: agent.kind, model: agent.model, command: agent.command },
  }
}

/** The same with what task apps read that know rollouts as an environment and a policy. */
export function appRequest(asking: Asking, task: ServiceTask) {
  const request = rolloutRequest(asking, task)
  const { model } = asking.agent
  return {
    run_id: asking.runId,
    ...request,
    env: { seed: request.seed, env_name: task.name, config: task.params },
    policy: { config: { model, inference_url: task.inferenceUrl, agent: asking.agent.name } },
  }
}
