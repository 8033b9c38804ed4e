import { expect, test } from 'vitest'
import { attempt, outcome } from '../../src/importers/imported.ts'
import { recordsOf } from '../../src/importers/records.ts'
import { foldResults } from '../../src/run/results.ts'

test("a judge's word for a rollout comes from its record into its row, and from no record that has none", () => {
  const rollout = (index: number, grade: string | null) => ({
    ...{ task: 't', agent: 'a', index, digest: null },
    attempts: [attempt(outcome('passed', 'score 0.9'), { reward: 0.9, grade })],
  })
  const { plan, events } = recordsOf(
    {
      ...{ format: 'scylla', experimentId: 'e', agents: [{ name: 'a', model: null }], backend: null, commit: null },
      ...{ timeoutSec: null, partial: false, warnings: [], rollouts: [rollout(1, 'A'), rollout(2, null)] },
    },
    0,
  )
  const [graded, plain] = foldResults(plan.rollouts, events)
  expect(graded?.grade).toBe('A')
  expect(plain).not.toHaveProperty('grade')
})
