import { chooseKey } from '../judge/reward.ts'
import { JudgeError } from '../model/error.ts'
import type { HarborTask } from '../model/task.ts'

type Rewards = Readonly<Record<string, number>>

/** Does a step's result let the next one run? A missing key counts as missed. */
export function meets(least: Rewards, rewards: Rewards | null): boolean {
  return Object.entries(least).every(([key, floor]) => (rewards?.[key] ?? Number.NEGATIVE_INFINITY) >= floor)
}

/**
 * A task's reward from its steps': `final` takes the last step that ran; `mean` is per key over all steps
 * of the task, so that a task that was stopped early cannot score above one that went on.
 */
export function combineRewards(
  task: HarborTask,
  steps: readonly (Rewards | null)[],
  key: string | null,
): { reward: number; rewards: Rewards } {
  const last = steps.at(-1)
  if (!last) throw new JudgeError('no step was judged', "Look at the judge's log.")
  const rewards = task.rewardStrategy === 'final' || task.steps.length === 1 ? last : mean(task.steps.length, steps)
  const reward = rewards[chooseKey(Object.keys(rewards), key)]
  if (reward === undefined)
    throw new JudgeError(`the reward has no key "${key}"`, 'Correct reward.key in the experiment.')
  return { reward, rewards }
}

function mean(count: number, steps: readonly (Rewards | null)[]): Rewards {
  const keys = new Set(steps.flatMap((rewards) => Object.keys(rewards ?? {})))
  return Object.fromEntries(
    [...keys].map((key) => [key, steps.reduce((sum, rewards) => sum + (rewards?.[key] ?? 0), 0) / count]),
  )
}
