import type { Experiment, Runtime } from '../model/experiment.ts'
import type { Task } from '../model/task.ts'
import type { Check } from '../model/verdict.ts'
import { longestSec } from '../run/longest.ts'
import type { Driver } from '../sandbox/sandbox.ts'
import { check } from './check.ts'

const MOST_NAMED = 5

/** Work that may outlive its sandbox: it would be lost at its end, and tried anew for nothing. */
export function lifetimes(
  driver: Driver | null,
  { agents, limits, harness }: Pick<Experiment, 'agents' | 'limits' | 'harness'>,
  tasks: readonly Task[],
  { judge }: Pick<Runtime, 'judge'>,
): Check[] {
  if (!driver?.longest) return []
  const { sec, key } = driver.longest
  const judgings = judge.kind === 'docker_container' ? 0 : 1
  const work = tasks.flatMap((task) =>
    agents.map((agent) => ({
      of: `${task.id} by ${agent.name}`,
      takes: Math.ceil(longestSec(task, agent, limits, judgings)),
    })),
  )
  if (harness) work.push({ of: 'the harness', takes: harness.timeoutSec })
  const over = work.filter(({ takes }) => takes > sec)
  if (over.length === 0) return []
  const named = over.slice(0, MOST_NAMED).map(({ of, takes }) => `${of} ${takes} s`)
  const more = over.length > MOST_NAMED ? ` and ${over.length - MOST_NAMED} more` : ''
  const found = `${driver.kind} ends a sandbox after ${sec} s, and this may take longer: ${named.join(', ')}${more}`
  const remedy = `Raise ${key} as far as the plan allows, or lower the timeout_sec of agents and judges.`
  return [check('sandbox_lifetime', false, found, remedy, true)]
}
