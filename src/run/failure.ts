import type { AgentReport } from '../agents/agent.ts'
import { BenchgateError, BudgetError, CancelledError, InfraError, JudgeError, SpoiltError } from '../model/error.ts'
import type { InfraKind, Outcome, OutcomeClass } from '../model/outcome.ts'
import { totalTokens } from '../model/usage.ts'
import type { Vital } from '../sandbox/sandbox.ts'

/** Everything that is known of an attempt when it ends. */
export interface Evidence {
  /** where our own code was */
  readonly phase: 'create' | 'setup' | 'agent' | 'judge' | 'collect' | 'done'
  /** what our own code or the provider threw */
  readonly error: unknown
  /** the sandbox seen from outside; null when it was not looked at */
  readonly vital: Vital | null
  /** the memory limit was the task's own */
  readonly taskLimitsMemory: boolean
  /** so was that of its disk */
  readonly taskLimitsDisk: boolean
  /** the agent process: null when it never ended by itself or was never started */
  readonly agent: { readonly exitCode: number | null; readonly timedOut: boolean } | null
  readonly report: AgentReport
  readonly reward: number | null
  readonly passThreshold: number
}

/** The failure table of the design: one outcome, decided from the strongest evidence there is. */
export function decide(evidence: Evidence): Outcome {
  const { vital, report } = evidence
  // only a sandbox that is seen to be there can have been spoilt from inside
  const error = evidence.error instanceof SpoiltError && !vital ? evidence.error.cause : evidence.error
  if (error instanceof CancelledError) return outcome('cancelled', error.message)
  if (error instanceof BudgetError) return outcome('budget_exhausted', error.message)
  if (vital && vital.state !== 'running') return ofLostSandbox(evidence, vital)
  // what was lost is a process of it, which the kernel killed for memory
  if (vital?.oomKilled && error instanceof InfraError && error.kind === 'sandbox_lost') return ofMemory(evidence)
  if (error instanceof InfraError) return infra(error.kind, `${error.message}. ${error.remedy}`)
  if (report.providerError) return infra(report.providerError.kind, report.providerError.message)
  if (error instanceof SpoiltError) return outcome('agent_error', error.message)
  if (error instanceof JudgeError) return outcome('judge_error', `${error.message}. ${error.remedy}`)
  if (error) return infra('transport', `benchgate failed in phase ${evidence.phase}: ${describe(error)}`)
  return ofAgent(evidence)
}

/** The sandbox is not there any more: who ended it? */
function ofLostSandbox(evidence: Evidence, vital: Vital): Outcome {
  if (vital.diskFull) return ofDisk(evidence)
  if (vital.oomKilled) return ofMemory(evidence)
  if (vital.state === 'gone' || vital.endedFromOutside || evidence.phase !== 'agent')
    return infra('sandbox_lost', `the sandbox ended in phase ${evidence.phase}, from outside`)
  return outcome('agent_error', `the agent ended its own sandbox (exit code ${vital.exitCode ?? 'unknown'})`)
}

function ofMemory({ taskLimitsMemory }: Evidence): Outcome {
  return taskLimitsMemory
    ? outcome('agent_error', "out of memory under the task's own limit")
    : infra('oom', "out of memory, and the limit is not the task's: raise sandbox_backend.defaults.memory_mb")
}

function ofDisk({ taskLimitsDisk }: Evidence): Outcome {
  return taskLimitsDisk
    ? outcome('agent_error', "wrote more than the task's own limit of disk")
    : infra(
        'disk_full',
        "wrote more than a sandbox may, and the limit is not the task's: raise sandbox_backend.defaults.storage_mb",
      )
}

function ofAgent({ agent, report, reward, passThreshold, vital, taskLimitsMemory }: Evidence): Outcome {
  const passed = reward !== null && reward >= passThreshold
  if (passed) return outcome('passed', `reward ${reward}`)
  const silent = totalTokens(report.tokens) === 0
  if (agent?.timedOut && silent) return infra('transport', 'the agent ran out of time without one token from its model')
  if (agent?.timedOut) return outcome('agent_timeout', 'the agent ran out of time')
  const crashed = agent !== null && agent.exitCode !== 0
  if (crashed && vital?.oomKilled && !taskLimitsMemory) return infra('oom', "out of memory under the runtime's limit")
  if (crashed && vital?.oomKilled) return outcome('agent_error', "out of memory under the task's own limit")
  if (crashed && silent)
    return infra('transport', `the agent ended with exit code ${agent.exitCode} and not one token from its model`)
  if (crashed)
    return outcome('agent_error', `the agent ended with exit code ${exitWords(agent.exitCode)}, reward ${reward}`)
  return outcome('failed', `reward ${reward}, ${passThreshold} needed`)
}

/** a shell's word for a program that is not there: most often the agent itself, which the image lacks */
const exitWords = (code: number | null) =>
  code === 127 ? '127 (a program is not in the sandbox)' : (code ?? 'unknown')

/** May an attempt that ended like this be followed by another? Only infrastructure earns one. */
export function mayRetry(ended: Outcome, attempts: number, allowed: Readonly<Record<InfraKind, number>>): boolean {
  const kind: OutcomeClass = ended.class
  switch (kind) {
    case 'infra_error':
      return ended.infraKind !== null && attempts <= allowed[ended.infraKind]
    case 'judge_error': // the judge ran once more already, the agent does not
    case 'passed':
    case 'failed':
    case 'agent_error':
    case 'agent_timeout':
    case 'budget_exhausted':
    case 'cancelled':
    case 'not_run':
      return false
    default:
      return kind satisfies never
  }
}

function outcome(name: OutcomeClass, reason: string): Outcome {
  return { class: name, infraKind: null, reason, suspected: null }
}

function infra(infraKind: InfraKind, reason: string): Outcome {
  return { class: 'infra_error', infraKind, reason, suspected: null }
}

const describe = (error: unknown) =>
  error instanceof BenchgateError
    ? `${error.message}. ${error.remedy}`
    : error instanceof Error
      ? error.message
      : String(error)
