import { InfraError } from '../model/error.ts'
import type { Task } from '../model/task.ts'
import type { Errand } from '../sandbox/sandbox.ts'
import type { AttemptInput, Prepared, Trail } from './attempt.ts'
import { keepText } from './log-file.ts'
import { rolloutRequest } from './rollout-request.ts'
import { takeResult } from './take-result.ts'

interface Hosted extends AttemptInput, Pick<Errand, 'onPlace'> {
  readonly prepared: Prepared
  readonly trail: Trail
  readonly carry: NonNullable<AttemptInput['driver']['carry']>
}

/** A contract task that the provider carries out by itself: its request and its result are all that is seen of it. */
export async function runHosted(run: Hosted, task: Task): Promise<void> {
  const { trail, agent, prepared, signal, onPlace } = run
  const { image } = prepared
  if (task.kind !== 'contract' || image === null)
    throw new InfraError('config', `${run.driver.kind} runs contract tasks alone`, 'Choose another backend for it.')
  if (Object.keys(agent.env).length > 0)
    throw new InfraError(
      'config',
      `${run.driver.kind} gives an agent no environment of its own`,
      `Remove \`env\` from the agent ${agent.name}; what all agents may have stands in the \`env\` of the task.`,
    )
  trail.phase = 'agent'
  const request = rolloutRequest(run, task)
  keepText(run, 'rollout.json', `${JSON.stringify(request, null, 2)}\n`)
  const timeoutSec = agent.timeoutSec ?? task.timeoutSec
  const carried = await trail.watch.time('agent', () => run.carry({ image, request, timeoutSec, signal, onPlace }))
  trail.phase = 'judge'
  takeResult(run, carried)
}
