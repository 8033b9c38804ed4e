import type { OutcomeClass } from '../../src/model/outcome.ts'
import type { ResultRow } from '../../src/model/record.ts'
import type { RunReport } from '../../src/report/run.ts'

/** A row with only what a test says. */
export const row = (outcome: OutcomeClass, rest: Partial<ResultRow> = {}): ResultRow => ({
  task: 'task',
  agent: 'agent',
  rollout_index: 1,
  outcome,
  infra_kind: null,
  suspected: null,
  reward: null,
  rewards: null,
  attempts: 1,
  hidden_infra_error: false,
  started_at: null,
  duration_sec: null,
  phases: {},
  cost_usd: null,
  tokens: null,
  turns: null,
  reason: 'because',
  sandbox: null,
  task_digest: 'sha256:0',
  logs: null,
  ...rest,
})

/** A report with only what a test says. */
export const reportOf = (rest: Partial<RunReport> = {}): RunReport => ({
  experimentId: 'nightly',
  runId: 'run-1',
  planned: rest.rows?.length ?? 0,
  rows: [],
  verdict: { verdict: 'unarmed', reason: 'no_baseline', sentence: 'There is no baseline.' },
  preflight: null,
  partial: false,
  backend: 'local_process',
  wallClockSec: null,
  ...rest,
})
