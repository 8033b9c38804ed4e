import { expect, test } from 'vitest'
import { tally } from '../../src/report/tally.ts'
import { row, rows } from './rows.ts'

test('a rate of nothing is null, never 0', () => {
  expect(tally(0, [])).toMatchObject({
    scoredPassRate: null,
    strictPassRate: null,
    coverage: null,
    interval: null,
    costUsd: null,
    tokens: null,
    medianDurationSec: null,
    agents: [],
  })
  expect(
    tally(
      4,
      rows(2, 2, () => ({ outcome: 'infra_error' })),
    ),
  ).toMatchObject({
    scoredPassRate: null,
    interval: null,
    strictPassRate: 0,
    coverage: 0,
  })
})

test('an infra error leaves the rate of its agent and no other', () => {
  const all = rows(2, 2, (task, _, agent) => (agent === 'b' && task === 0 ? { outcome: 'infra_error' } : {}), [
    'a',
    'b',
  ])
  const counts = tally(8, all)
  expect(counts).toMatchObject({ scored: 6, passed: 6, scoredPassRate: 1, strictPassRate: 0.75, coverage: 0.75 })
  expect(counts.agents).toMatchObject([
    { agent: 'a', planned: 4, scored: 4, coverage: 1 },
    { agent: 'b', planned: 4, scored: 2, coverage: 0.5, infraByKind: [['rate_limited', 2]] },
  ])
})

test('unknown cost and tokens are left out of the sums and counted', () => {
  const all = [row(), row({ task: 'b', cost_usd: null, tokens: null }), row({ task: 'c', outcome: 'not_run' })]
  expect(tally(3, all)).toMatchObject({ costUsd: 0.031, costKnown: 1, tokens: 10_200, tokensKnown: 1, ran: 2 })
})

test('the three numbers, retries and suspicions', () => {
  const all = [
    row({ attempts: 3, duration_sec: 10 }),
    row({ task: 'b', outcome: 'agent_timeout', duration_sec: 30, suspected: 'oom' }),
    row({ task: 'c', outcome: 'judge_error', duration_sec: 99 }),
  ]
  expect(tally(5, all)).toMatchObject({
    scoredPassRate: 0.5,
    strictPassRate: 0.2,
    coverage: 0.4,
    judgeErrors: 1,
    notRun: 2,
    retried: 1,
    suspected: 1,
    medianDurationSec: 20,
  })
})
