import { join } from 'node:path'
import type { Step } from '../model/task.ts'
import { artifactsOf } from './artifacts.ts'
import { healthcheckOf } from './environment.ts'
import { isSegment } from './id.ts'
import { instructionOf } from './instruction.ts'
import { networkPolicy } from './network.ts'
import { isDirectory, isFile, type Pack } from './pack.ts'
import type { StepToml, TaskToml } from './task-toml.ts'
import { textOrNull, verifierOf } from './verifier.ts'

/** The steps of a task, in order; a task without `[[steps]]` is one step without a name. */
export async function stepsOf(toml: TaskToml, pack: Pack): Promise<readonly Step[]> {
  if (toml.steps.length === 0) return [await singleStep(toml, pack)]
  const steps: Step[] = []
  for (const [at, step] of toml.steps.entries()) {
    const first = toml.steps.findIndex(({ name }) => name === step.name)
    if (!isSegment(step.name))
      pack.at(
        ['steps', at, 'name'],
        `\`${step.name}\` cannot name a directory`,
        'Use letters, digits, `.`, `_` and `-`.',
      )
    else if (first < at)
      pack.at(['steps', at, 'name'], `\`${step.name}\` is already the name of steps[${first}]`, 'Rename one of them.')
    else steps.push(await namedStep(toml, step, at, pack))
  }
  return steps
}

async function singleStep(toml: TaskToml, pack: Pack): Promise<Step> {
  await refuseTrajectory('trajectory.json', pack)
  return {
    name: null,
    instruction: await instructionOf('instruction.md', pack),
    agentTimeoutSec: toml.agent.timeout_sec ?? null,
    agentUser: textOrNull(toml.agent.user),
    agentNetwork: networkPolicy(toml.agent, ['agent'], pack),
    verifier: await verifierOf(toml, null, pack),
    minReward: {},
    healthcheck: null,
    artifacts: artifactsOf(toml.artifacts, ['artifacts'], pack),
    workdir: null,
    solution: await solutionOf('solution', pack),
  }
}

async function namedStep(toml: TaskToml, step: StepToml, at: number, pack: Pack): Promise<Step> {
  const dir = `steps/${step.name}`
  const path = ['steps', at]
  const workdir = join(pack.dir, dir, 'workdir')
  await refuseTrajectory('trajectory.json', pack)
  await refuseTrajectory(`${dir}/trajectory.json`, pack)
  return {
    name: step.name,
    instruction: await instructionOf(`${dir}/instruction.md`, pack),
    agentTimeoutSec: step.agent.timeout_sec ?? toml.agent.timeout_sec ?? null,
    agentUser: textOrNull(step.agent.user ?? toml.agent.user),
    agentNetwork: networkPolicy(step.agent, [...path, 'agent'], pack) ?? networkPolicy(toml.agent, ['agent'], pack),
    verifier: await verifierOf(toml, { toml: step.verifier, path: [...path, 'verifier'], dir }, pack),
    minReward: typeof step.min_reward === 'number' ? { reward: step.min_reward } : (step.min_reward ?? {}),
    healthcheck: healthcheckOf(step.healthcheck),
    artifacts: [
      ...artifactsOf(toml.artifacts, ['artifacts'], pack),
      ...artifactsOf(step.artifacts, [...path, 'artifacts'], pack),
    ],
    workdir: (await isDirectory(workdir)) ? workdir : null,
    solution: await solutionOf(`${dir}/solution`, pack),
  }
}

async function refuseTrajectory(relative: string, pack: Pack): Promise<void> {
  if (await isFile(join(pack.dir, relative)))
    pack.of(relative, 'agents start without a history', 'Remove it, or leave this task out of the experiment.')
}

async function solutionOf(relative: string, pack: Pack): Promise<string | null> {
  const dir = join(pack.dir, relative)
  return (await isFile(join(dir, 'solve.sh'))) ? dir : null
}
