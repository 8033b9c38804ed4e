import { expect, test } from 'vitest'
import { gradesParagraph } from '../../src/report/grades.ts'
import { row } from './rows.ts'

const graded = (
  agent: string,
  grade: string | undefined,
  cost: number | null = 1,
  outcome: 'passed' | 'failed' = 'passed',
) => ({
  ...row({ agent, outcome, cost_usd: cost }),
  ...(grade === undefined ? {} : { grade }),
})

test('no grades, no word', () => {
  expect(gradesParagraph([graded('a', undefined), graded('b', undefined)])).toBe('')
})

test('the best grade first, and the frontier where two agents have a price', () => {
  const rows = [graded('a', 'B'), graded('a', 'S'), graded('a', 'A'), graded('b', 'A', 3)]
  expect(gradesParagraph(rows)).toBe(
    'Grades: <code>a</code> <code>S</code> 1, <code>A</code> 1, <code>B</code> 1; <code>b</code> <code>A</code> 1. Cost-of-pass frontier: <code>a</code> at &#36;1.00.',
  )
  expect(gradesParagraph([graded('a', 'F', 1, 'failed'), graded('b', 'F', 1, 'failed')])).not.toContain('frontier')
  expect(gradesParagraph([graded('a', 'A')])).not.toContain('frontier')
  expect(gradesParagraph([graded('a', 'A', null), graded('b', 'A', null)])).not.toContain('frontier')
})

test('a grade may be anything, and any number of things', () => {
  const rows = Array.from({ length: 20 }, (_, at) => graded('a', `<b>@all</b>${at}`))
  const told = gradesParagraph(rows)
  expect(told).not.toMatch(/<b>|@all/)
  expect(told).toContain('and 12 other grades')
})
