import { appendFile, mkdtemp, readFile, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { JournalEvent } from '../../src/model/record.ts'
import { openJournal, readJournal } from '../../src/run/journal.ts'
import { foldResults } from '../../src/run/results.ts'

const at = (second: number) => `2026-01-01T00:00:${String(second).padStart(2, '0')}.000Z`
const rollout = (index: number) => ({
  id: `t/a/${index}`,
  task: 't',
  agent: 'a',
  rollout_index: index,
  task_digest: 'sha256:0',
})
const started = (index: number, attempt: number, second: number): JournalEvent => ({
  event: 'attempt_started',
  at: at(second),
  rollout: `t/a/${index}`,
  attempt,
})
const ended = (index: number, attempt: number, second: number, name: 'passed' | 'infra_error'): JournalEvent => ({
  event: 'attempt_ended',
  at: at(second),
  rollout: `t/a/${index}`,
  attempt,
  outcome: { class: name, infraKind: name === 'infra_error' ? 'transport' : null, reason: name, suspected: null },
  reward: name === 'passed' ? 1 : null,
  rewards: null,
  tokens: null,
  cost_usd: null,
  turns: null,
  phases: {},
  sandbox: 's',
  logs: null,
  notes: [],
})
const file = async () => join(await mkdtemp(join(tmpdir(), 'journal-')), 'journal.jsonl')

test('the last attempt decides; one that never ended is cancelled, one that never began is not_run', () => {
  const rows = foldResults(
    [rollout(1), rollout(2), rollout(3)],
    [started(1, 1, 0), ended(1, 1, 1, 'infra_error'), started(1, 2, 2), ended(1, 2, 9, 'passed'), started(2, 1, 3)],
  )
  expect(rows.map(({ outcome, attempts, duration_sec }) => [outcome, attempts, duration_sec])).toEqual([
    ['passed', 2, 9],
    ['cancelled', 1, null],
    ['not_run', 0, null],
  ])
})

test('what was appended is read back, also by many at once', async () => {
  const path = await file()
  const journal = await openJournal(path)
  const events = Array.from({ length: 200 }, (_, index) => started(index + 1, 1, 0))
  await Promise.all(events.map((event) => journal.append(event)))
  await journal.close()
  expect(await readJournal(path)).toEqual(events)
})

test('cut at any byte, the journal reads as the whole lines before the cut', async () => {
  const path = await file()
  const journal = await openJournal(path)
  const events = [started(1, 1, 0), ended(1, 1, 1, 'passed'), started(2, 1, 2)]
  for (const event of events) await journal.append(event)
  await journal.close()
  const whole = await readFile(path, 'utf8')
  for (let size = whole.length; size >= 0; size -= 1) {
    await truncate(path, size)
    const lines = whole.slice(0, size).split('\n').length - 1
    expect(await readJournal(path)).toEqual(events.slice(0, lines))
  }
})

test('a bad line in the middle is named, not swallowed', async () => {
  const path = await file()
  await writeFile(path, '{"event":"run_ended"}\n')
  await appendFile(path, `${JSON.stringify(started(1, 1, 0))}\n`)
  await expect(readJournal(path)).rejects.toThrow(/journal.jsonl:1: not a journal event/)
})

test.for<[what: string, change: Record<string, unknown>]>([
  ['a phase that is text', { phases: { agent: '3' } }],
  ['a phase without a number', { phases: { agent: null } }],
  ['phases as a list', { phases: [1] }],
  ['no phases', { phases: undefined }],
  ['a reward that is text', { rewards: { reward: 1, style: 'good' } }],
  ['an outcome that nobody knows', { outcome: { class: 'won', infraKind: null, reason: '', suspected: null } }],
  ['a grade that is a number', { grade: 1 }],
])('%s is told by its line', async ([, change]) => {
  const path = await file()
  const lines = [started(1, 1, 0), { ...ended(1, 1, 1, 'passed'), ...change }]
  await writeFile(path, lines.map((line) => `${JSON.stringify(line)}\n`).join(''))
  await expect(readJournal(path)).rejects.toThrow(/journal.jsonl:2: not a journal event/)
})

test('an outcome of a time before suspicions is one without', async () => {
  const path = await file()
  const event = ended(1, 1, 1, 'passed')
  await writeFile(path, `${JSON.stringify(event).replace(',"suspected":null', '')}\n`)
  expect(await readJournal(path)).toEqual([event])
})
