import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import PQueue from 'p-queue'
import type { JudgePlace } from '../judge/fresh.ts'
import { InfraError } from '../model/error.ts'
import type { Experiment } from '../model/experiment.ts'
import type { PlannedRollout } from '../model/plan.ts'
import type { JournalEvent } from '../model/record.ts'
import type { Task } from '../model/task.ts'
import type { Driver } from '../sandbox/sandbox.ts'
import { type AttemptResult, type Prepared, runAttempt } from './attempt.ts'
import { type Expenses, Spending, type Stop } from './budget.ts'
import { mayRetry } from './failure.ts'
import type { Journal } from './journal.ts'
import type { Redactor } from './redact/redactor.ts'
import type { Resumed, Standing } from './resume.ts'
import { safeName } from './rollout-files.ts'

export interface RunInput {
  readonly driver: Driver
  readonly judge?: JudgePlace | undefined
  readonly experiment: Experiment
  readonly tasks: readonly Task[]
  readonly rollouts: readonly PlannedRollout[]
  readonly runId: string
  /** absolute directory of the run */
  readonly dir: string
  readonly journal: Journal
  readonly redactor: Redactor
  readonly signal: AbortSignal
  readonly now: () => number
  readonly labels: Readonly<Record<string, string>>
  /** images and files of a task, made once for all its rollouts */
  prepare(task: Task, signal: AbortSignal): Promise<Prepared>
  onEvent(event: JournalEvent): void
  /** what else has its rollouts in the same slots; absent: slots of its own */
  readonly queue?: PQueue
  /** how far an earlier process came with this plan */
  readonly resumed?: Resumed
  /** what that process spent */
  readonly earlier?: Expenses
}

/**
 * Carries the plan out: bounded parallelism, retries for infrastructure alone, every event journalled. Where that
 * cannot go on, as with a journal on a full disk, what is under way is ended before the error is thrown.
 * @returns why it was stopped before its end; null if it was not
 */
export async function runPlan(given: RunInput): Promise<Stop | null> {
  const halt = new AbortController()
  const input = { ...given, signal: AbortSignal.any([given.signal, halt.signal]) }
  const broken: unknown[] = []
  const spending = new Spending(input.experiment.limits, input.now(), input.earlier)
  let stopped: Stop | null = null
  const queue = input.queue ?? new PQueue({ concurrency: input.experiment.maxParallelRollouts })
  const tasks = new Map(input.tasks.map((task) => [task.id, task]))
  const agents = new Map(input.experiment.agents.map((agent) => [agent.name, agent]))
  const prepared = new Map<string, Promise<Prepared>>()
  const prepare = (task: Task) => {
    const known = prepared.get(task.id)
    if (known) return known
    const preparing = input.prepare(task, input.signal)
    prepared.set(task.id, preparing)
    preparing.catch((cause) => {
      // a Dockerfile that does not build stays known as such; whatever may pass is tried anew
      if (!(cause instanceof InfraError) || input.experiment.retry[cause.kind] > 0) prepared.delete(task.id)
    })
    return preparing
  }
  const breaks = (cause: unknown) => {
    broken.push(cause)
    halt.abort()
  }
  let written = Promise.resolve()
  // lines go to disk in their order: who does not wait for one still finds it there before any later one
  const record = (event: JournalEvent): Promise<void> => {
    spending.add(event)
    const recorded = input.journal.append(event).then(() => input.onEvent(event))
    written = recorded.catch(breaks)
    return recorded
  }
  await Promise.all(
    input.rollouts.map((rollout) => {
      const work = queue.add(async () => {
        const task = tasks.get(rollout.task)
        const agent = agents.get(rollout.agent)
        const { begun, lost, done } = input.resumed?.rollouts.get(rollout.id) ?? FRESH
        if (!task || !agent || done) return
        let failures = lost
        for (let attempt = begun + 1; !input.signal.aborted; attempt += 1) {
          stopped ??= spending.stop(input.now())
          if (stopped) return begun === attempt - 1 ? skip(input, rollout, stopped) : undefined
          const ended = await oneAttempt(input, { rollout, task, agent, attempt, prepare, record })
          failures += 1
          if (!mayRetry(ended.outcome, failures, input.experiment.retry)) break
          await pause(Math.min(30_000, 500 * 2 ** failures), input.signal)
        }
      })
      return work.catch(breaks)
    }),
  )
  await written
  if (broken.length > 0) throw broken[0]
  return stopped
}

/** A rollout that a spent budget keeps from beginning has an outcome of its own; one that is left for an outage has none. */
async function skip({ journal, now }: RunInput, rollout: PlannedRollout, { kind, why }: Stop): Promise<void> {
  if (kind !== 'budget') return
  const outcome = { class: 'budget_exhausted', infraKind: null, reason: why, suspected: null } as const
  await journal.append({ event: 'rollout_skipped', at: new Date(now()).toISOString(), rollout: rollout.id, outcome })
}

const FRESH: Standing = { begun: 0, lost: 0, done: false }

interface One {
  readonly rollout: PlannedRollout
  readonly task: Task
  readonly agent: Experiment['agents'][number]
  readonly attempt: number
  prepare(task: Task): Promise<Prepared>
  /** resolves once it is on disk and told */
  record(event: JournalEvent): Promise<void>
}

async function oneAttempt(
  input: RunInput,
  { rollout, task, agent, attempt, prepare, record }: One,
): Promise<AttemptResult> {
  const at = () => new Date(input.now()).toISOString()
  const where = { rollout: rollout.id, attempt }
  const logs = join('rollouts', ...rollout.id.split('/').map(safeName), `attempt-${attempt}`)
  // only a sandbox is waited for: nothing may run in one that no record names, and the rest costs each rollout a disk's turn
  record({ event: 'attempt_started', at: at(), ...where })
  const ended = await runAttempt({
    driver: input.driver,
    judge: input.judge,
    experiment: input.experiment,
    runId: input.runId,
    task,
    agent,
    rollout,
    attempt,
    prepare: () => prepare(task),
    labels: input.labels,
    dir: join(input.dir, logs),
    redactor: input.redactor,
    signal: input.signal,
    now: input.now,
    onCreated: (sandbox, backend) => record({ event: 'sandbox_created', at: at(), ...where, backend, sandbox }),
    onClosed(sandbox, leak) {
      record(
        leak === null
          ? { event: 'sandbox_closed', at: at(), ...where, sandbox }
          : { event: 'sandbox_leaked', at: at(), ...where, sandbox, reason: leak },
      )
    },
  })
  record({
    event: 'attempt_ended',
    at: at(),
    ...where,
    outcome: ended.outcome,
    reward: ended.reward,
    rewards: ended.rewards && { ...ended.rewards },
    tokens: ended.report.tokens,
    cost_usd: ended.report.costUsd,
    turns: ended.report.turns,
    phases: ended.phases,
    sandbox: ended.sandbox,
    logs,
    notes: [...ended.notes],
  })
  return ended
}

const pause = (ms: number, signal: AbortSignal) => sleep(ms, undefined, { signal }).catch(() => {})
