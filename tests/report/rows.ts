import { judgeRun } from '../../src/gate/verdict.ts'
import type { ResultRow } from '../../src/model/record.ts'
import type { Preflight } from '../../src/model/verdict.ts'
import type { RunReport } from '../../src/report/run.ts'

const REASONS: Readonly<Record<ResultRow['outcome'], string>> = {
  passed: 'The reward is 1.',
  failed: 'The reward is 0, below 1.',
  agent_error: 'The agent exited with code 1.',
  agent_timeout: 'The agent did not end within 900 s.',
  infra_error: 'The provider refused the request.',
  judge_error: 'The verifier left no reward file.',
  budget_exhausted: 'The budget of the run was used up.',
  cancelled: 'The run was cancelled.',
  not_run: 'The rollout had no turn.',
}

/** One row; everything that a case does not name is that of a dull, successful rollout. */
export function row(over: Partial<ResultRow> = {}): ResultRow {
  const { task = 'fix-imports', agent = 'oracle', rollout_index = 1, outcome = 'passed' } = over
  const ran = outcome !== 'not_run'
  return {
    task,
    agent,
    rollout_index,
    outcome,
    infra_kind: outcome === 'infra_error' ? 'rate_limited' : null,
    suspected: null,
    reward: outcome === 'passed' ? 1 : outcome === 'failed' ? 0 : null,
    rewards: null,
    attempts: ran ? 1 : 0,
    hidden_infra_error: outcome === 'infra_error' || outcome === 'judge_error',
    started_at: ran ? '2026-03-01T04:05:06.000Z' : null,
    duration_sec: ran ? 62.5 : null,
    phases: {},
    cost_usd: ran ? 0.031 : null,
    tokens: ran ? { input: 1200, cache_read: 8000, cache_write: 300, output: 700 } : null,
    turns: null,
    reason: REASONS[outcome],
    sandbox: ran ? 'sandbox-1' : null,
    task_digest: `sha256:${'0'.repeat(64)}`,
    logs: ran ? `rollouts/${task}/${agent}/${rollout_index}/attempt-1` : null,
    ...over,
  }
}

/** Tasks x agents x rollouts; `outcome` says what became of each. */
export function rows(
  tasks: number,
  rollouts: number,
  outcome: (task: number, index: number, agent: string) => Partial<ResultRow> = () => ({}),
  agents: readonly string[] = ['oracle'],
): ResultRow[] {
  return agents.flatMap((agent) =>
    Array.from({ length: tasks * rollouts }, (_, at) => {
      const [task, index] = [Math.floor(at / rollouts), at % rollouts]
      const name = `task-${String(task + 1).padStart(2, '0')}`
      return row({ task: name, agent, rollout_index: index + 1, ...outcome(task, index, agent) })
    }),
  )
}

export const preflightOk: Preflight = {
  ok: true,
  checks: [{ name: 'docker', ok: true, found: 'Docker 28.0', remedy: '', advisory: false }],
  warnings: [],
}

interface RunOptions {
  readonly planned?: number
  readonly preflight?: Preflight | null
  readonly partial?: boolean
  readonly cancelled?: boolean
  readonly report?: Partial<RunReport>
}

/** A report as the run writes it, with the verdict that the gate gives. */
export function runReport(all: readonly ResultRow[], options: RunOptions = {}): RunReport {
  const { planned = all.length, preflight = preflightOk, partial = false, cancelled = false } = options
  const verdict = judgeRun({
    planned,
    rows: all,
    preflight,
    partial,
    cancelled,
    minCoverage: 0.9,
    maxInfraErrorRate: 0.05,
  })
  return {
    experimentId: 'nightly',
    runId: '20260301-040506',
    planned,
    rows: all,
    verdict,
    preflight,
    partial,
    backend: 'docker',
    wallClockSec: all.length ? 252 : null,
    ...options.report,
  }
}
