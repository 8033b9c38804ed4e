import { expect, test } from 'vitest'
import { passAtKParagraph } from '../../src/report/pass-at-k.ts'
import { rows } from './rows.ts'

const failed = { outcome: 'failed' } as const
const lost = { outcome: 'infra_error' } as const

test('one rollout of a task passes, and all do', () => {
  // of four tasks one fails throughout, and one once
  const all = rows(4, 3, (task, index) => (task === 0 || (task === 1 && index === 0) ? failed : {}))
  expect(passAtKParagraph(all)).toBe(
    'In 75% of tasks at least one of 3 rollouts passes (pass&#64;3), in 50% all do (pass^3).',
  )
})

test('a task that lost a rollout is in neither: one that passes is not all of them', () => {
  const all = rows(3, 2, (task, index) => (task === 0 && index === 0 ? lost : task === 1 ? failed : {}))
  expect(passAtKParagraph(all)).toBe(
    'In 50% of tasks at least one of 2 rollouts passes (pass&#64;2), in 50% all do (pass^2); over 2 tasks, without 1 that has fewer than 2 scored rollouts.',
  )
})

test('where each task has one rollout, or none has all of them, there is nothing to say', () => {
  expect(passAtKParagraph(rows(5, 1))).toBe('')
  expect(passAtKParagraph(rows(5, 2, (_, index) => (index === 0 ? lost : {})))).toBe('')
  expect(passAtKParagraph([])).toBe('')
})

test('agents are told one by one', () => {
  const all = rows(2, 2, (_, __, agent) => (agent === '<b>' ? failed : {}), ['a', '<b>'])
  expect(passAtKParagraph(all).split('\n')).toEqual([
    '<code>a</code>: in 100% of tasks at least one of 2 rollouts passes (pass&#64;2), in 100% all do (pass^2).<br>',
    '<code>&#60;b&#62;</code>: in 0% of tasks at least one of 2 rollouts passes (pass&#64;2), in 0% all do (pass^2).',
  ])
})
