import { mkdirSync, rmSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { type AgentReport, SILENT } from '../agents/agent.ts'
import { agentOf } from '../agents/index.ts'
import type { JudgePlace } from '../judge/fresh.ts'
import type { AgentSpec } from '../model/agent.ts'
import { CancelledError, InfraError } from '../model/error.ts'
import type { Experiment } from '../model/experiment.ts'
import type { Outcome } from '../model/outcome.ts'
import type { PlannedRollout } from '../model/plan.ts'
import type { Phases } from '../model/record.ts'
import type { Healthcheck, Task } from '../model/task.ts'
import type { Driver, Sandbox, SandboxRequest, Vital } from '../sandbox/sandbox.ts'
import { needsOwnPaths } from '../tasks/own-paths.ts'
import { runContract } from './contract.ts'
import type { Credential } from './credentials.ts'
import { decide, type Evidence } from './failure.ts'
import { runHosted } from './hosted.ts'
import { longestSec } from './longest.ts'
import type { Item } from './pack.ts'
import type { Redactor } from './redact/redactor.ts'
import { runService } from './service.ts'
import { type Running, runSteps } from './steps.ts'
import { Stopwatch } from './stopwatch.ts'

/** What a task needs before its first rollout: its images, or the files that stand in for them. */
export interface Prepared {
  readonly image: string | null
  /** by step: image of a judge that has a place of its own */
  readonly verifierImages: ReadonlyMap<string | null, string>
  /** by step: files that the image of a separate verifier would have held (local_process) */
  readonly verifierFiles: ReadonlyMap<string | null, readonly Item[]>
  /** files that the Dockerfile would have copied (local_process) */
  readonly files: readonly Item[]
  /** where those files go, if the sandbox must have it to itself (local_process) */
  readonly ownPaths?: readonly string[]
  /** files that agents log in with */
  readonly credentials?: readonly Credential[]
  /** of the image, carried out once it runs */
  readonly healthcheck?: Healthcheck | null
  readonly workdir: string
}

export interface AttemptInput {
  readonly driver: Driver
  /** absent: each task is judged as it says, on the same backend */
  readonly judge?: JudgePlace | undefined
  readonly experiment: Experiment
  readonly runId: string
  readonly task: Task
  readonly agent: AgentSpec
  readonly rollout: PlannedRollout
  readonly attempt: number
  /** memoised by the caller; rejects with an InfraError when the image cannot be had */
  prepare(): Promise<Prepared>
  readonly labels: Readonly<Record<string, string>>
  /** absolute directory of this attempt's files */
  readonly dir: string
  /** takes the secrets out of everything that is written there */
  readonly redactor: Redactor
  readonly signal: AbortSignal
  readonly now: () => number
  onCreated(id: string, backend: Driver['kind']): Promise<void>
  onClosed(id: string, leak: string | null): void
}

export interface AttemptResult {
  readonly outcome: Outcome
  readonly reward: number | null
  readonly rewards: Readonly<Record<string, number>> | null
  readonly report: AgentReport
  readonly phases: Phases
  readonly sandbox: string | null
  readonly notes: readonly string[]
}

/** What is learned on the way; kept when something throws in the middle. */
export interface Trail {
  phase: Evidence['phase']
  agent: Evidence['agent']
  report: AgentReport
  reward: number | null
  rewards: Readonly<Record<string, number>> | null
  readonly notes: string[]
  /** the step's logs came home with its rewards */
  logsAreHome: boolean
  readonly watch: Stopwatch
}

/** One try at a rollout, from an empty sandbox to an outcome. Never throws: whatever happens is an outcome. */
export async function runAttempt(input: AttemptInput): Promise<AttemptResult> {
  const watch = new Stopwatch(input.now)
  const trail: Trail = {
    phase: 'create',
    agent: null,
    report: SILENT,
    reward: null,
    rewards: null,
    notes: [],
    logsAreHome: false,
    watch,
  }
  let sandbox: Sandbox | null = null
  let vital: Vital | null = null
  /** of a rollout that the provider carries out */
  let place: string | null = null
  let error: unknown = null
  try {
    emptyDir(input.dir)
    const prepared = await watch.time('image', input.prepare)
    if (input.driver.carry) {
      const { carry } = input.driver
      const onPlace = (id: string) => {
        place = id
      }
      await runHosted({ ...input, prepared, trail, carry, onPlace }, input.task)
    } else {
      sandbox = await watch.time('create', () => input.driver.create(request(input, prepared)))
      const run = { ...input, prepared, sandbox, trail, agentImpl: agentOf(input.agent.kind) }
      await carryOut(run, input.task)
    }
    trail.phase = 'done'
  } catch (cause) {
    // what breaks once we were told to stop is broken by that
    error = input.signal.aborted ? new CancelledError() : cause
  }
  if (sandbox) {
    if (error || (trail.agent && trail.agent.exitCode !== 0)) vital = await look(sandbox, error)
    const leak = await watch.time('close', () => close(sandbox as Sandbox))
    input.onClosed(sandbox.id, leak)
    if (leak) trail.notes.push(`leak: ${leak}`)
  }
  const outcome = decide({
    phase: trail.phase,
    error,
    vital,
    taskLimitsMemory: input.task.environment.memoryMb !== null,
    taskLimitsDisk: input.task.environment.storageMb !== null,
    agent: trail.agent,
    report: trail.report,
    reward: trail.reward,
    passThreshold: input.experiment.reward.passThreshold,
  })
  return {
    outcome,
    reward: trail.reward,
    rewards: trail.rewards,
    report: trail.report,
    phases: watch.phases,
    sandbox: sandbox?.id ?? place,
    notes: trail.notes,
  }
}

function carryOut(run: Running, task: Task): Promise<void> {
  switch (task.kind) {
    case 'harbor':
      return runSteps(run, task)
    case 'contract':
      return runContract(run, task)
    case 'service':
      return runService(run, task)
    default:
      return task satisfies never
  }
}

/** a judge that failed runs once more */
const JUDGINGS = 2

function request(
  { driver, task, labels, rollout, attempt, runId, experiment, agent, onCreated, signal }: AttemptInput,
  prepared: Prepared,
): SandboxRequest {
  const { environment } = task
  const steps = task.kind === 'harbor' ? task.steps : []
  const phases = steps.flatMap((step) => [step.agentNetwork, step.verifier.network]).filter((policy) => policy !== null)
  return {
    name: `${runId}-${rollout.id}-${attempt}`.replace(/[^a-zA-Z0-9_.-]/g, '-'),
    image: prepared.image,
    workdir: prepared.workdir,
    env: environment.env,
    resources: environment,
    networks: [environment.network, ...phases],
    labels: { ...labels, 'benchgate.rollout': rollout.id, 'benchgate.attempt': String(attempt) },
    ttlSec:
      longestSec(task, agent, experiment.limits, JUDGINGS) +
      experiment.limits.setupTimeoutSec +
      experiment.limits.collectTimeoutSec +
      600,
    paths: pathsOf(task, prepared),
    ...(task.kind === 'service' && { port: task.port }),
    oneByOne: task.kind === 'contract',
    onCreated: (id) => onCreated(id, driver.kind),
    signal,
  }
}

function pathsOf(task: Task, { workdir, ownPaths = [] }: Prepared): readonly string[] {
  if (task.kind === 'harbor') return ['/logs', '/tests', '/solution', workdir, ...ownPaths]
  return needsOwnPaths(task) ? [workdir] : []
}

/** What lies there is of an attempt whose record was lost with the disk: it counts for nothing. */
function emptyDir(dir: string): void {
  if (mkdirSync(dir, { recursive: true }) !== undefined) return
  rmSync(dir, { recursive: true, force: true })
  mkdirSync(dir)
}

/** how often, and how long apart, a sandbox is looked at that is said to have ended and still seems to run */
const LOOKS = { most: 10, everyMs: 200 } as const

/** Never throws: a sandbox that cannot be looked at is told apart by what the error was. A busy engine sees a death late. */
async function look(sandbox: Sandbox, error: unknown): Promise<Vital | null> {
  const lost = error instanceof InfraError && error.kind === 'sandbox_lost'
  try {
    for (let looks = 1; ; looks += 1) {
      const vital = await sandbox.vital()
      if (!lost || vital.state !== 'running' || looks === LOOKS.most) return vital
      await sleep(LOOKS.everyMs)
    }
  } catch {
    return null
  }
}

async function close(sandbox: Sandbox): Promise<string | null> {
  try {
    await sandbox.close()
    return null
  } catch (cause) {
    return cause instanceof InfraError ? cause.message : String(cause)
  }
}
