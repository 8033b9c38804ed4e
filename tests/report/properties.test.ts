import fc from 'fast-check'
import { expect, test } from 'vitest'
import { INFRA_KINDS, OUTCOMES } from '../../src/model/outcome.ts'
import { annotations } from '../../src/report/annotations.ts'
import { junit } from '../../src/report/junit.ts'
import { summary } from '../../src/report/summary.ts'
import { tally } from '../../src/report/tally.ts'
import { table } from '../../src/report/terminal.ts'
import { row, runReport } from './rows.ts'

const NASTY = [
  '<',
  '&',
  ']]>',
  '|',
  '`',
  '\n',
  '::',
  '##[',
  '\u001b[1m',
  '\u202E',
  '\uD800',
  '\uFFFF',
  '\u0000',
  '"',
  '🙂',
  'a',
]
const name = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.array(fc.constantFrom(...NASTY), { maxLength: 12 }).map((parts) => parts.join('')),
)
const rowOf = fc
  .record({
    task: name,
    agent: fc.oneof(fc.constantFrom('a', 'b'), name),
    rollout_index: fc.integer({ min: 1, max: 5 }),
    outcome: fc.constantFrom(...OUTCOMES),
    infra_kind: fc.constantFrom(...INFRA_KINDS),
    suspected: fc.option(fc.constantFrom(...INFRA_KINDS)),
    reason: name,
    logs: fc.option(name),
    attempts: fc.integer({ min: 0, max: 4 }),
  })
  .map((over) => row({ ...over, infra_kind: over.outcome === 'infra_error' ? over.infra_kind : null }))
const report = fc
  .record({
    rows: fc.array(rowOf, { maxLength: 30 }),
    missing: fc.nat(5),
    partial: fc.boolean(),
    cancelled: fc.boolean(),
  })
  .map(({ rows, missing, partial, cancelled }) =>
    runReport(rows, { planned: rows.length + missing, partial, cancelled }),
  )

test('the summary never exceeds its limit', () => {
  fc.assert(
    fc.property(report, fc.nat(6000), (run, limit) => Buffer.byteLength(summary(run, limit)) <= limit),
    { numRuns: 300 },
  )
})

test('every tag of the summary is ours', () => {
  fc.assert(
    fc.property(report, (run) => {
      const tags = new Set(summary(run).match(/<[^>]*>/g))
      for (const tag of ['<br>', '<code>', '</code>', '<details>', '</details>', '<summary>', '</summary>'])
        tags.delete(tag)
      expect([...tags]).toEqual([])
    }),
  )
})

test('JUnit is well-formed XML, and its totals add up', () => {
  fc.assert(
    fc.property(report, (run) => {
      const text = junit(run)
      expect(wellFormed(text)).toBe(true)
      expect(text.match(/<testcase /g)?.length ?? 0).toBe(run.rows.length)
      const [, failures, errors, skipped] = /failures="(\d+)" errors="(\d+)" skipped="(\d+)"/.exec(text) ?? []
      const passed = run.rows.filter(({ outcome }) => outcome === 'passed').length
      expect(Number(failures) + Number(errors) + Number(skipped) + passed).toBe(run.rows.length)
    }),
  )
})

test('the counts add up to the plan, over all and over the agents', () => {
  fc.assert(
    fc.property(report, (run) => {
      const counts = tally(run.planned, run.rows)
      const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0)
      expect(sum(Object.values(counts.byOutcome))).toBe(run.planned)
      expect(sum(counts.agents.map(({ planned }) => planned))).toBe(run.rows.length)
      expect(sum(counts.agents.map(({ scored }) => scored))).toBe(counts.scored)
      expect(sum(counts.infraByKind.map(([, count]) => count))).toBe(counts.infraErrors)
      expect(counts.passed).toBeLessThanOrEqual(counts.scored)
      expect(counts.scoredPassRate === null).toBe(counts.scored === 0)
      if (counts.interval) {
        expect(counts.interval.low).toBeLessThanOrEqual(counts.interval.rate)
        expect(counts.interval.high).toBeGreaterThanOrEqual(counts.interval.rate)
      }
    }),
  )
})

test('annotations stay within what GitHub shows, and no log line is a command', () => {
  fc.assert(
    fc.property(report, (run) => {
      const all = annotations(run)
      for (const level of ['error', 'warning', 'notice'])
        expect(all.filter((one) => one.level === level).length).toBeLessThan(10)
      expect(all.every(({ message }) => message.length <= 4096 && !message.includes('\n'))).toBe(true)
      expect(table(run)).not.toMatch(/^\s*::|##\[/m)
      expect(table(run)).not.toContain('\u001b')
    }),
  )
})

test('a drop that is real and passes is a warning; a check that warns is told once', () => {
  const sentence = 'A small drop is shown, and one of 10 points is ruled out.'
  const check = { name: 'disk', ok: false, found: '3 GB are free', remedy: 'Free 10 GB.', advisory: true }
  const preflight = { ok: true, checks: [check], warnings: ['disk: 3 GB are free. Free 10 GB.'] }
  const run = runReport([row()], {
    preflight,
    report: { verdict: { verdict: 'pass', reason: 'small_drop', sentence } },
  })
  expect(annotations(run)).toEqual([
    { level: 'warning', title: 'A small drop', message: sentence },
    { level: 'warning', title: 'preflight: disk', message: '3 GB are free. Free 10 GB.' },
  ])
})

test('more kinds than an annotation level holds are folded into the last one', () => {
  const all = INFRA_KINDS.map((infra_kind) => row({ task: infra_kind, outcome: 'infra_error', infra_kind }))
  const warnings = annotations(runReport(all)).filter(({ level }) => level === 'warning')
  expect(warnings).toHaveLength(9)
  expect(warnings.at(-1)?.title).toBe('4 more')
})

/** Tags balance, attributes are quoted, entities are known, no forbidden character: what a parser would stop at. */
function wellFormed(text: string): boolean {
  if (!text.isWellFormed() || /[\uFFFE\uFFFF]|[^\P{Cc}\t\n\r]/u.test(text)) return false
  const open: string[] = []
  const rest = text
    .replace(/^<\?xml[^>]*\?>/, '')
    .replace(/<(\/?)([a-z-]+)((?: [a-z]+="[^"<]*")*)(\/?)>/g, (_, close: string, tag: string, __, empty: string) => {
      if (close && open.pop() !== tag) open.push('unbalanced')
      if (!close && !empty) open.push(tag)
      return ''
    })
  return open.length === 0 && !/[<>]/.test(rest) && !/&(?!#\d+;)/.test(text)
}
