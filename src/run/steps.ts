import { join } from 'node:path'
import type { Agent } from '../agents/agent.ts'
import { judgeSeparately, judgeShared } from '../judge/judge.ts'
import { CancelledError, InfraError } from '../model/error.ts'
import type { HarborTask, Healthcheck, Step } from '../model/task.ts'
import type { Sandbox } from '../sandbox/sandbox.ts'
import { runAgent } from './agent-phase.ts'
import type { AttemptInput, Prepared, Trail } from './attempt.ts'
import { packItems } from './pack.ts'
import { unpackLogs } from './rollout-files.ts'
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
    await sandbox.upload(packItems([...directories, ...prepared.files]), '/')
    if (task.environment.healthcheck) await awaitHealth(run, task.environment.healthcheck)
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
  await trail.watch.time('setup', () => setUpStep(run, step))
  trail.phase = 'agent'
  await sandbox.setNetwork(step.agentNetwork ?? task.environment.network)
  await trail.watch.time('agent', () => runAgent(run, task, step, dir))
  trail.phase = 'judge'
  await sandbox.quiesce()
  const judge = step.verifier.mode === 'separate' ? judgeSeparately : judgeShared
  try {
    const reward = await trail.watch.time('judge', () => judge(run, task, step, dir))
    trail.phase = 'collect'
    return reward.rewards
  } finally {
    await trail.watch.time('collect', () => collect(run, step, dir))
  }
}

async function setUpStep(run: Running, step: Step): Promise<void> {
  const { sandbox, prepared, experiment } = run
  if (step.workdir === null) return
  await sandbox.upload(packItems([{ from: step.workdir, to: prepared.workdir }]), '/')
  const setup = await sandbox.exec({
    command: '[ ! -f ./setup.sh ] || sh ./setup.sh',
    cwd: prepared.workdir,
    timeoutSec: experiment.limits.setupTimeoutSec,
  })
  if (setup.exitCode !== 0)
    throw new InfraError(
      'config',
      `setup.sh of step ${step.name} ended with ${setup.exitCode ?? 'a time-out'}`,
      'Correct the step.',
    )
  if (step.healthcheck) await awaitHealth(run, step.healthcheck)
}

/** Harbor's health check: passes at the first success; failures in the start period do not count. */
async function awaitHealth({ sandbox, now, signal }: Running, check: Healthcheck): Promise<void> {
  const start = now()
  for (let failures = 0; ; ) {
    if (signal.aborted) throw new CancelledError()
    const { exitCode } = await sandbox.exec({ command: check.command, timeoutSec: check.timeoutSec })
    if (exitCode === 0) return
    const starting = now() - start < check.startPeriodSec * 1000
    if (!starting) failures += 1
    if (failures >= check.retries)
      throw new InfraError(
        'sandbox_lost',
        `the health check failed ${failures} times: ${check.command}`,
        "Look at the task's healthcheck.",
      )
    await new Promise((wake) => setTimeout(wake, (starting ? check.startIntervalSec : check.intervalSec) * 1000))
  }
}

/** Brings home what the step left; nothing here may change the outcome. */
async function collect({ sandbox, trail }: Running, step: Step, dir: string): Promise<void> {
  const sources = ['/logs/agent', '/logs/artifacts', ...step.artifacts.map(({ source }) => source)]
  for (const source of sources) {
    try {
      const tar = await sandbox.download(source)
      if (!tar) continue
      const under = source.startsWith('/logs/') ? dir : join(dir, 'artifacts')
      trail.notes.push(...(await unpackLogs(tar, under)))
    } catch (cause) {
      trail.notes.push(`${source} could not be collected: ${(cause as Error).message}`)
    }
  }
}
