import { expect, test } from 'vitest'
import type { ResultRow } from '../../src/model/record.ts'
import { type AnsweredRow, evaluation } from '../../src/report/evaluation.ts'

const row = (index: number, more: Partial<ResultRow>): ResultRow => ({
  ...{ task: 'cards', agent: 'codex', rollout_index: index, infra_kind: null, suspected: null, rewards: null },
  ...{
    outcome: 'passed',
    reward: null,
    attempts: 1,
    hidden_infra_error: false,
    started_at: `2026-03-0${index}T00:00:00Z`,
  },
  ...{ duration_sec: 1, phases: {}, cost_usd: null, tokens: null, turns: null, reason: '', sandbox: 'd-1' },
  ...{ task_digest: 'sha256:0', logs: null },
  ...more,
})
const asked = (of: ResultRow, seed: number, result: AnsweredRow['result']): AnsweredRow => ({
  row: of,
  request: { seed, trace_correlation_id: `t-${seed}`, limits: { timeout_s: 600 }, params: { model: 'm1' } },
  result,
})

const rows = [
  row(1, { outcome: 'passed', reward: 1, rewards: { reward_mean: 1 } }),
  row(2, { outcome: 'failed', reward: 0, rewards: { reward_mean: 0 } }),
  row(3, { outcome: 'agent_timeout', reason: 'the agent ran out of time' }),
  row(4, { outcome: 'infra_error', infra_kind: 'rate_limited', reason: 'HTTP 429' }),
]
const answer = { metrics: { reward_mean: 1 }, success: true }

test('a true zero, a time-out and an outage are three things', () => {
  const [first, second, third, fourth] = rows as [ResultRow, ResultRow, ResultRow, ResultRow]
  const shown = [asked(first, 0, answer), asked(second, 1, answer), asked(third, 2, null), asked(fourth, 3, null)]
  const keys = { task: 'cards', agent: 'codex', deployment_id: 'd-1' }
  expect(evaluation(rows, shown, 9)).toEqual({
    timestamp: '2026-03-01T00:00:00Z',
    config: { deployment_ids: ['d-1'], seeds: [0, 1, 2, 3], model: 'm1', agent: 'codex', timeout_s: 600 },
    summary: { total_seeds: 4, successful: 2, failed: 2, outages: 1, mean_reward: 0.5, total_time_s: 9 },
    results: [
      {
        ...keys,
        ...{ seed: 0, rollout_index: 1, trace_correlation_id: 't-0', outcome: 'passed', rewards: { reward_mean: 1 } },
        result: answer,
      },
      {
        ...keys,
        ...{ seed: 1, rollout_index: 2, trace_correlation_id: 't-1', outcome: 'failed', rewards: { reward_mean: 0 } },
        result: answer,
      },
      {
        ...keys,
        ...{ seed: 2, rollout_index: 3, trace_correlation_id: 't-2', outcome: 'agent_timeout', rewards: null },
        result: { metrics: null, success: false, error: 'Agent timed out' },
      },
    ],
    lost: [
      {
        ...keys,
        ...{ seed: 3, rollout_index: 4, trace_correlation_id: 't-3', outcome: 'infra_error' },
        ...{ infra_kind: 'rate_limited', reason: 'HTTP 429' },
      },
    ],
  })
})

test('the summary counts also what is not shown, and a mean of nothing is null', () => {
  expect(evaluation(rows, [], 9).summary).toMatchObject({ total_seeds: 4, successful: 2, mean_reward: 0.5 })
  const lost = rows.slice(3)
  expect(evaluation(lost, [], null)).toMatchObject({
    config: { model: null, agent: null },
    summary: { total_seeds: 1, successful: 0, failed: 1, outages: 1, mean_reward: null, total_time_s: null },
  })
})
