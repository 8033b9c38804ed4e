import { z } from 'zod'
import { InfraError, JudgeError } from '../model/error.ts'

const Details = z.record(z.string(), z.unknown()).nullish()

const Result = z.object({
  metrics: z.object({ reward_mean: z.number(), details: Details }).nullish(),
  /** how task apps answer that know rollouts as an environment and a policy */
  reward_info: z.object({ outcome_reward: z.number(), details: Details }).nullish(),
  success: z.boolean().nullish(),
  error: z.string().nullish(),
})

/** What a runner concludes. */
export interface ContractResult {
  readonly reward: number
  /** the numbers of its details, and `reward_mean` */
  readonly rewards: Readonly<Record<string, number>>
  /** the runner's own agent ran out of time */
  readonly timedOut: boolean
}

const REMEDY = 'It needs metrics.reward_mean as a finite number.'

/**
 * Reads result.json strictly. An outage that the runner reports is thrown as one, never taken for a reward of 0. `key`
 * names the number of the details that is the reward; null is `reward_mean`.
 */
export function readContractResult(text: string, key: string | null): ContractResult {
  const parsed = Result.safeParse(tolerant(text))
  if (!parsed.success) throw new JudgeError('result.json is not of the contract', REMEDY)
  const { error, reward_info: info } = parsed.data
  const metrics = parsed.data.metrics ?? (info && { reward_mean: info.outcome_reward, details: info.details })
  const details = metrics?.details ?? {}
  if (error) refuseOutage(error)
  const lost = details.error
  // a task that does not compile is the agent's; any other error of the runner's is not
  if (typeof lost === 'string' && lost !== '' && !('compilation' in details)) {
    refuseOutage(lost)
    throw new InfraError('transport', `the runner: ${lost}`, 'Try again.')
  }
  if (!metrics) {
    const said = error ? `, and the runner says: ${error}` : ''
    throw new JudgeError(`result.json has no metrics${said}`, REMEDY)
  }
  const numbers = Object.entries(details).filter((entry): entry is [string, number] => Number.isFinite(entry[1]))
  const rewards: Readonly<Record<string, number>> = { ...Object.fromEntries(numbers), reward_mean: metrics.reward_mean }
  const reward = Object.hasOwn(rewards, key ?? 'reward_mean') ? rewards[key ?? 'reward_mean'] : undefined
  if (reward === undefined)
    throw new JudgeError(`result.json has no number "${key}" in its details`, 'Correct reward.key in the experiment.')
  return {
    reward,
    rewards,
    timedOut: /^Agent timed out/.test(error ?? ''),
  }
}

function refuseOutage(error: string): void {
  if (/^Rate limited|^HTTP 429/.test(error))
    throw new InfraError('rate_limited', `the runner: ${error}`, 'Lower the parallelism, or wait.')
  if (/^HTTP 5/.test(error)) throw new InfraError('transport', `the runner: ${error}`, 'Try again.')
  if (/^No API key/.test(error)) throw new InfraError('auth', `the runner: ${error}`, "Give the agent's env its key.")
}

function tolerant(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
