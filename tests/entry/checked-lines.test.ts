import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { z } from 'zod'
import { readRows } from '../../src/entry/experiment/record.ts'
import { JournalEvent, ResultRow } from '../../src/model/record.ts'
import { readJournal } from '../../src/run/journal.ts'
import { row } from '../report/rows.ts'

const place = mkdtempSync(join(tmpdir(), 'checked-lines-'))
const at = '2026-01-01T00:00:00.000Z'
const where = { at, rollout: 't/a/1', attempt: 1 }
const outcome = { class: 'passed', infraKind: null, reason: '', suspected: null }
const EVENTS: readonly object[] = [
  { event: 'run_started', at, run_id: 'r', plan_digest: 'p', manifest_digest: 'm' },
  { event: 'attempt_started', ...where },
  { event: 'sandbox_created', ...where, backend: 'docker', sandbox: 's' },
  { event: 'sandbox_closed', ...where, sandbox: 's' },
  { event: 'rollout_skipped', at, rollout: 't/a/1', outcome },
  { event: 'run_ended', at, reason: 'finished' },
  {
    event: 'attempt_ended',
    ...where,
    outcome,
    reward: 1,
    rewards: { reward: 1, style: 0.5 },
    tokens: { input: 1, cache_read: null, cache_write: 2, output: 3 },
    cost_usd: 0.1,
    turns: 2,
    phases: { agent: 1.5 },
    sandbox: 's',
    logs: null,
    notes: ['n'],
  },
]

/** a number that JSON can write and a computer cannot hold */
const INFINITE = 'INFINITE'
const written = (value: unknown) => JSON.stringify(value).replaceAll('"INFINITE"', '1e999')

/** what a value of a line may have become */
const other = fc.oneof(
  fc.constantFrom(
    null,
    true,
    0,
    -0,
    -1,
    1.5,
    2 ** 53,
    INFINITE,
    '',
    '1',
    at,
    '2026-02-30T00:00:00Z',
    '2026-01-01',
    [],
    {},
  ),
  fc.constantFrom(
    [null],
    ['x'],
    { class: 'passed' },
    { x: INFINITE },
    { x: '1' },
    { toString: 1 },
    'infra_error',
    'oom',
  ),
  fc.jsonValue(),
)

/** a line with one of its values replaced, left out or added, at any depth; or as it was */
const changed = (lines: readonly object[]) =>
  fc
    .tuple(fc.constantFrom(...lines), fc.nat(), fc.constantFrom('replace', 'drop', 'add', 'keep'), other)
    .map(([line, pick, how, value]) => {
      const copy = JSON.parse(JSON.stringify(line))
      const holders = [copy, ...Object.values(copy).filter((one) => typeof one === 'object' && one !== null)]
      const holder = holders[pick % holders.length]
      const keys = Object.keys(holder)
      const key = keys[(pick >> 4) % Math.max(1, keys.length)] ?? 'x'
      if (how === 'replace') holder[key] = value
      if (how === 'drop') delete holder[key]
      const text = written(copy)
      // by text: a key that is set may be the prototype
      return how === 'add' ? `${text.slice(0, -1)},"${pick % 2 ? '__proto__' : 'more'}":${written(value)}}` : text
    })

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value))

/** What the schema says of a line, and what reading a file with it says. */
async function agree(schema: z.ZodType, line: string, read: (file: string) => Promise<unknown[]>) {
  const file = join(place, 'lines.jsonl')
  writeFileSync(file, `${line}\n`)
  const wanted = schema.safeParse(JSON.parse(line))
  const found = await read(file).catch((error: Error) => error.message)
  // what the schema does not know is neither looked at nor taken away
  if (wanted.success) expect(plain(found)).toMatchObject(plain([wanted.data]) as object)
  else expect(found).toContain(`${file}:1`)
}

test('the journal is read as the schema of its events reads each line, and refused with file and line', () =>
  fc.assert(
    fc.asyncProperty(changed(EVENTS), (line) => agree(JournalEvent, line, readJournal)),
    { numRuns: 1500 },
  ))

test('and so are the rows of a baseline', () =>
  fc.assert(
    fc.asyncProperty(changed([row(), row({ outcome: 'not_run' }), row({ rewards: { style: 1 } })]), (line) =>
      agree(ResultRow, line, readRows),
    ),
    { numRuns: 1500 },
  ))
