import { describe, expect, test } from 'vitest'
import { SILENT } from '../../src/agents/agent.ts'
import { CancelledError, InfraError, JudgeError } from '../../src/model/error.ts'
import { INFRA_KINDS, type InfraKind } from '../../src/model/outcome.ts'
import { decide, type Evidence, mayRetry } from '../../src/run/failure.ts'

const done: Evidence = {
  phase: 'done',
  error: null,
  vital: null,
  taskLimitsMemory: false,
  taskLimitsDisk: false,
  agent: { exitCode: 0, timedOut: false },
  report: SILENT,
  reward: 1,
  passThreshold: 1,
}
const tokens = (count: number) => ({ input: count, cache_read: 0, cache_write: 0, output: 0 })
const dead = { state: 'exited', oomKilled: false, exitCode: 137, endedFromOutside: false } as const
const says = (evidence: Partial<Evidence>) => {
  const { class: name, infraKind } = decide({ ...done, ...evidence })
  return infraKind ? `${name}/${infraKind}` : name
}

describe('what became of an attempt', () => {
  test.each<[string, Partial<Evidence>, string]>([
    ['the reward reaches the threshold', {}, 'passed'],
    ['it does not', { reward: 0 }, 'failed'],
    ['a true 0 with tokens spent', { reward: 0, report: { ...SILENT, tokens: tokens(9) } }, 'failed'],
    ['the agent crashed but had solved it', { agent: { exitCode: 1, timedOut: false } }, 'passed'],
    ['the agent crashed', { reward: 0, agent: { exitCode: 1, timedOut: false } }, 'agent_error'],
    ['the agent ran out of time', { reward: 0, agent: { exitCode: null, timedOut: true } }, 'agent_timeout'],
    [
      'it ran out of time with not one token',
      { reward: 0, agent: { exitCode: null, timedOut: true }, report: { ...SILENT, tokens: tokens(0) } },
      'infra_error/transport',
    ],
    ['it ran out of time, solved', { reward: 1, agent: { exitCode: null, timedOut: true } }, 'passed'],
    [
      'it crashed with not one token',
      { reward: 0, agent: { exitCode: 1, timedOut: false }, report: { ...SILENT, tokens: tokens(0) } },
      'infra_error/transport',
    ],
    [
      'its provider said 429',
      { reward: 0, report: { ...SILENT, providerError: { kind: 'rate_limited', message: '429' } } },
      'infra_error/rate_limited',
    ],
    [
      'its provider said 429 and the reward is 1: left out whatever it says',
      { report: { ...SILENT, providerError: { kind: 'rate_limited', message: '429' } } },
      'infra_error/rate_limited',
    ],
    [
      'the judge wrote nothing',
      { phase: 'judge', reward: null, error: new JudgeError('no reward', 'x') },
      'judge_error',
    ],
    [
      'a service was killed for memory in a sandbox that runs on',
      {
        phase: 'agent',
        agent: null,
        reward: null,
        error: new InfraError('sandbox_lost', 'the service ended by itself', 'x'),
        vital: { state: 'running', oomKilled: true, exitCode: null, endedFromOutside: false },
      },
      'infra_error/oom',
    ],
    [
      'the judge wrote nothing because of an outage',
      {
        phase: 'judge',
        reward: null,
        error: new JudgeError('no reward', 'x'),
        report: { ...SILENT, providerError: { kind: 'capacity', message: '529' } },
      },
      'infra_error/capacity',
    ],
    [
      'the provider of sandboxes failed',
      { phase: 'create', reward: null, error: new InfraError('quota', 'full', 'x') },
      'infra_error/quota',
    ],
    ['it was cancelled', { phase: 'agent', error: new CancelledError() }, 'cancelled'],
    ['benchgate itself broke', { phase: 'setup', error: new Error('bug') }, 'infra_error/transport'],
    [
      'the container was killed from outside',
      { phase: 'agent', error: new InfraError('sandbox_lost', 'x', 'y'), vital: { ...dead, endedFromOutside: true } },
      'infra_error/sandbox_lost',
    ],
    [
      'the agent killed its own container',
      { phase: 'agent', error: new InfraError('sandbox_lost', 'x', 'y'), vital: dead },
      'agent_error',
    ],
    [
      "out of memory under the task's limit",
      { phase: 'agent', error: new Error('x'), vital: { ...dead, oomKilled: true }, taskLimitsMemory: true },
      'agent_error',
    ],
    [
      "out of memory under the runtime's limit",
      { phase: 'agent', error: new Error('x'), vital: { ...dead, oomKilled: true } },
      'infra_error/oom',
    ],
    [
      "more on its disk than the task's limit",
      {
        phase: 'agent',
        error: new Error('x'),
        vital: { ...dead, diskFull: true, endedFromOutside: true },
        taskLimitsDisk: true,
      },
      'agent_error',
    ],
    [
      "more on its disk than the runtime's limit",
      { phase: 'agent', error: new Error('x'), vital: { ...dead, diskFull: true, endedFromOutside: true } },
      'infra_error/disk_full',
    ],
    [
      'a process killed for memory, the sandbox lives',
      {
        reward: 0,
        agent: { exitCode: 137, timedOut: false },
        vital: { ...dead, state: 'running', oomKilled: true },
        taskLimitsMemory: true,
      },
      'agent_error',
    ],
    [
      'the daemon lost it while it was judged',
      {
        phase: 'judge',
        reward: null,
        error: new InfraError('sandbox_lost', 'x', 'y'),
        vital: { ...dead, state: 'gone' },
      },
      'infra_error/sandbox_lost',
    ],
  ])('%s', (_name, evidence, expected) => {
    expect(says(evidence)).toBe(expected)
  })
})

test('only infrastructure earns another attempt, as often as its kind allows', () => {
  const allowed = Object.fromEntries(INFRA_KINDS.map((kind) => [kind, kind === 'auth' ? 0 : 2])) as Record<
    InfraKind,
    number
  >
  const infra = (infraKind: InfraKind) => ({ class: 'infra_error' as const, infraKind, reason: '', suspected: null })
  expect([1, 2, 3].map((attempts) => mayRetry(infra('transport'), attempts, allowed))).toEqual([true, true, false])
  expect(mayRetry(infra('auth'), 1, allowed)).toBe(false)
  for (const name of ['passed', 'failed', 'agent_error', 'agent_timeout', 'judge_error', 'cancelled'] as const)
    expect(mayRetry({ class: name, infraKind: null, reason: '', suspected: null }, 1, allowed)).toBe(false)
})
