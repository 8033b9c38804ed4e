import { expect, test } from 'vitest'
import { annotations } from '../../src/report/annotations.ts'
import { junit } from '../../src/report/junit.ts'
import { summary } from '../../src/report/summary.ts'
import { table } from '../../src/report/terminal.ts'
import { cases, large } from './cases.ts'

test.for(Object.entries(cases))('%s', async ([name, run]) => {
  await expect(summary(run)).toMatchFileSnapshot(`golden/${name}.md`)
  await expect(table(run)).toMatchFileSnapshot(`golden/${name}.txt`)
  await expect(junit(run)).toMatchFileSnapshot(`golden/${name}.junit.xml`)
  await expect(`${JSON.stringify(annotations(run), null, 2)}\n`).toMatchFileSnapshot(`golden/${name}.annotations.json`)
})

test('3000 tasks: everything, then failures only, then counts only, each within its bytes', async () => {
  const everything = summary(large, 10_000_000)
  const failures = summary(large, Buffer.byteLength(everything) - 1)
  const counts = summary(large, 65_535)
  expect(notice(everything)).toBeUndefined()
  expect(notice(failures)).toBe(
    'Left out for length: 2,000 tasks whose rollouts all passed. `results.jsonl` has every rollout.',
  )
  expect(Buffer.byteLength(failures)).toBeLessThan(Buffer.byteLength(everything))
  expect(Buffer.byteLength(counts)).toBeLessThanOrEqual(65_535)
  await expect(counts).toMatchFileSnapshot('golden/3000-tasks.md')
})

const notice = (text: string) => text.split('\n').find((line) => line.startsWith('Left out'))

test('the last resort is the verdict alone, cut between characters', () => {
  expect(summary(large, 200)).toMatch(/^\*\*8,000 of 9,000 rollouts passed/)
  expect(Buffer.byteLength(summary(large, 200))).toBeLessThanOrEqual(200)
  expect(summary(large, 0)).toBe('')
})
