import { join } from 'node:path'
import type { Agent } from '../agents/agent.ts'
import { judgeStep } from '../judge/judge.ts'
import { CancelledError, InfraError } from '../model/error.ts'
import type { HarborTask, Step } from '../model/task.ts'
import type { Sandbox } from '../sandbox/sandbox.ts'
import { handOver, runAgent } from './agent-phase.ts'
import type { AttemptInput, Prepared, Trail } from './attempt.ts'
import { collect } from './collect.ts'
import { awaitHealth } from './health.ts'
import { packItems } from './pack.ts'
import { combineRewards, meets } from './step-rewards.ts'

export interface Running extends AttemptInput {
  readonly sandbox: Sandbox
  readonly trail: Trail
  readonly prepared: Prepared
  readonly agentImpl: Agent
}

const LOG_DIRECTORIES = ['/logs/agent', '/logs/verifier', '/logs/artifacts']

/** The steps of a Harbor task in one sandbox: instruction, agent, judge, logs; once for each step. */
export async function runSteps(run: Running, task: HarborTask): Promise<void> {
  const { sandbox, trail, prepared } = run
  trail.phase = 'setup'
  await trail.watch.time('setup', async () => {
    const directories = LOG_DIRECTORIES.map((to) => ({ directory: true as const, to, mode: 0o777 }))
    // the first step's instruction travels along: an upload costs a container more than what is in it
    const first = task.steps.slice(0, 1).flatMap((step) => handOver(run, step))
    await sandbox.upload(packItems([...directories, ...prepared.files, ...first]), '/')
    if (prepared.healthcheck) await awaitHealth(sandbox, prepared.healthcheck, run)
    if (task.environment.healthcheck) await awaitHealth(sandbox, task.environment.healthcheck, run)
  })
  const done: { step: Step; rewards: Readonly<Record<string, number>> | null }[] = []
  for (const step of task.steps) {
    if (run.signal.aborted) throw new CancelledError()
    const rewards = await runStep(run, task, step)
    done.push({ step, rewards })
    if (!meets(step.minReward, rewards)) break
  }
  const combined = combineRewards(
    task,
    done.map(({ rewards }) => rewards),
    run.experiment.reward.key,
  )
  trail.reward = combined.reward
  trail.rewards = combined.rewards
}

async function runStep(run: Running, task: HarborTask, step: Step): Promise<Readonly<Record<string, number>>> {
  const { sandbox, trail } = run
  const dir = step.name === null ? run.dir : join(run.dir, 'steps', step.name)
  trail.phase = 'setup'
  trail.logsAreHome = false
  await trail.watch.time('setup', () => setUpStep(run, task, step))
  trail.phase = 'agent'
  await sandbox.setNetwork(step.agentNetwork ?? task.environment.network)
  await trail.watch.time('agent', () => runAgent(run, task, step, dir))
  trail.phase = 'judge'
  try {
    const reward = await trail.watch.time('judge', () => judgeStep(run, task, step, dir))
    trail.phase = 'collect'
    return reward.rewards
  } finally {
    await trail.watch.time('collect', () => collect(run, step, dir))
  }
}

async function setUpStep(run: Running, task: HarborTask, step: Step): Promise<void> {
  if (step !== task.steps[0]) await run.sandbox.upload(packItems(handOver(run, step)), '/')
  if (step.workdir !== null) await prepareWorkdir(run, step, step.workdir)
  if (step.healthcheck) await awaitHealth(run.sandbox, step.healthcheck, run)
}

async function prepareWorkdir({ sandbox, prepared, experiment, signal }: Running, step: Step, from: string) {
  await sandbox.upload(packItems([{ from, to: prepared.workdir }]), '/')
  const setup = await sandbox.exec({
    command: '[ ! -f ./setup.sh ] || { chmod +x ./setup.sh && ./setup.sh; }',
    cwd: prepared.workdir,
    timeoutSec: experiment.limits.setupTimeoutSec,
    signal,
  })
  if (setup.exitCode === 0) return
  const said = setup.stderr.toString('utf8').trim().split('\n').at(-1) ?? ''
  throw new InfraError(
    'config',
    `setup.sh of step ${step.name} ended with ${setup.exitCode ?? 'a time-out'}${said ? `: ${said.slice(0, 200)}` : ''}`,
    'Correct the step.',
  )
}
