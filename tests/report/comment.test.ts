import fc from 'fast-check'
import { expect, test } from 'vitest'
import { OUTCOMES } from '../../src/model/outcome.ts'
import { relative } from '../../src/report/change.ts'
import { COMMENT_LIMIT, type CommentInput, comment, saysChange } from '../../src/report/comment.ts'
import { flipsOf } from '../../src/report/flips.ts'
import { sparkline } from '../../src/report/history.ts'
import { markerKey, markerLine, readMarker } from '../../src/report/marker.ts'
import { summary } from '../../src/report/summary.ts'
import { comments, held, large } from './comment-cases.ts'
import { row } from './rows.ts'

test.for(Object.entries(comments))('%s', async ([name, input]) => {
  const text = comment(input)
  expect(Buffer.byteLength(text)).toBeLessThanOrEqual(COMMENT_LIMIT)
  expect(readMarker(text)).toEqual(input.marker)
  await expect(text).toMatchFileSnapshot(`golden/comments/${name}.md`)
})

test('what the run does without by history stands in comment and summary, names of tasks as text', () => {
  const given = comments['all-pass']
  if (!given) throw new Error('no such case')
  const leftOut = { tasks: [], nights: [], days: null, sentence: '1 task of 9 is left out: <b>@you</b>.' }
  const input = { ...given, report: { ...given.report, leftOut } }
  for (const text of [comment(input), summary(input.report, undefined, input.against)])
    expect(text).toContain('1 task of 9 is left out: &#60;b&#62;&#64;you&#60;/b&#62;.')
})

const SUMMARIES = [
  'all-pass',
  'one-flip',
  'regression',
  'improvement',
  'outage',
  'half-outage',
  'no-baseline',
  'other-fingerprint',
  'budget-spent',
  'cancelled',
  'fork-without-keys',
  'two-agents',
  'guardrail',
  'undecided',
  'in-rounds',
  'in-rounds-beside',
]
test.for(SUMMARIES)('the summary of %s', async (name) => {
  const input = comments[name]
  if (!input) throw new Error('no such case')
  await expect(summary(input.report, undefined, input.against)).toMatchFileSnapshot(`golden/compared/${name}.md`)
})

test('the summary of 3000 tasks that are compared is within its bytes', async () => {
  const text = summary(large.report, 65_535, large.against)
  expect(Buffer.byteLength(text)).toBeLessThanOrEqual(65_535)
  await expect(text).toMatchFileSnapshot('golden/compared/3000-tasks.md')
})

test('3000 tasks: everything, then the flips only, then the counts only, each within its bytes', async () => {
  const everything = comment(large, 10_000_000)
  const flips = comment(large)
  const counts = comment(large, 8_000)
  expect([everything, flips, counts].map(notice)).toEqual([
    undefined,
    'Left out for length: 2,950 tasks neither broken nor fixed. The summary of the run has more.',
    'Left out for length: all tables of tasks. The summary of the run has more.',
  ])
  expect(Buffer.byteLength(counts)).toBeLessThanOrEqual(8_000)
  await expect(flips).toMatchFileSnapshot('golden/comments/3000-tasks.md')
  await expect(counts).toMatchFileSnapshot('golden/comments/3000-tasks-counts.md')
})

const notice = (text: string) => text.split('\n').find((line) => line.startsWith('Left out'))

test('the last resort is the marker and the verdict, cut between characters', () => {
  const text = comment(large, 120)
  expect(readMarker(text)).toEqual(large.marker)
  expect(text).toMatch(/\n\*\*[^*]+$/)
  expect(Buffer.byteLength(text)).toBeLessThanOrEqual(120)
})

const NASTY = [
  '<',
  '&',
  '|',
  '`',
  '\n',
  '[',
  '](',
  ')',
  '-->',
  '\u202E',
  '\uD800',
  '"',
  '🙂',
  '@a',
  '$x$',
  '_',
  '*',
  'https://',
  'a',
]
const name = fc.array(fc.constantFrom(...NASTY), { maxLength: 8 }).map((parts) => parts.join(''))
const rowOf = fc
  .record({
    task: name,
    agent: fc.oneof(fc.constantFrom('a', 'b'), name),
    rollout_index: fc.integer({ min: 1, max: 5 }),
    outcome: fc.constantFrom(...OUTCOMES),
    cost_usd: fc.option(fc.double({ min: 0, max: 10, noNaN: true })),
  })
  .map((over) => row(over))
const inputOf = fc
  .record({
    candidate: fc.array(rowOf, { maxLength: 25 }),
    baseline: fc.array(rowOf, { maxLength: 25 }),
    text: name,
    url: fc.oneof(name, fc.webUrl(), fc.constantFrom('javascript:alert(1)', 'https://e.example/(a)|b')),
    rates: fc.array(fc.option(fc.double({ min: 0, max: 1, noNaN: true })), { maxLength: 12 }),
  })
  .map(
    ({ candidate, baseline, text, url, rates }): CommentInput => ({
      ...held(candidate, baseline, {
        info: { commit: text, link: url, distance: null, chosen: text },
        history: { branch: text, rates },
        run: { report: { experimentId: text, runId: text } },
      }),
      commit: text,
      links: { run: url, artifact: url, report: url, logs: () => url },
    }),
  )

test('a comment never exceeds its limit, and keeps its marker', () => {
  fc.assert(
    fc.property(inputOf, fc.integer({ min: 700, max: 9000 }), (input, limit) => {
      const text = comment(input, limit)
      expect(Buffer.byteLength(text)).toBeLessThanOrEqual(limit)
      expect(readMarker(text)).toEqual(input.marker)
    }),
  )
})

test('every tag, every link and every mention of a comment is ours', () => {
  fc.assert(
    fc.property(inputOf, (input) => {
      const text = comment(input, 10_000_000).split('\n').slice(1).join('\n')
      const tags = new Set(text.match(/<[^>]*>/g))
      for (const tag of ['<code>', '</code>', '<details>', '</details>', '<summary>', '</summary>']) tags.delete(tag)
      expect([...tags]).toEqual([])
      for (const [, address] of text.matchAll(/\]\(([^)]*)\)/g)) expect(address).toMatch(/^https?:\/\/[^\s()|<>`"]+$/)
      expect(text.replace(/\]\([^)]*\)/g, '')).not.toMatch(/@a|https:\/\/|\$x/)
    }),
  )
})

test('the flips and the folded tables hold every rollout once', () => {
  fc.assert(
    fc.property(fc.array(rowOf, { maxLength: 40 }), fc.array(rowOf, { maxLength: 40 }), (before, after) => {
      const { broken, fixed, moved, stable, apart } = flipsOf(before, after)
      const shown = [broken, fixed, moved, stable, apart].flat().flatMap(({ rows }) => rows)
      expect(shown).toHaveLength(after.length)
      expect(new Set(shown)).toEqual(new Set(after))
      const back = flipsOf(after, before)
      expect(back.fixed).toHaveLength(broken.length)
      expect(back.broken).toHaveLength(fixed.length)
    }),
  )
})

test.for([
  ['all-pass', false],
  ['one-flip', true],
  ['regression', true],
  ['improvement', true],
  ['undecided', true],
  ['outage', true],
  ['no-baseline', false],
  ['no-baseline-wanted', false],
] as const)('%s says that something changed: %s', ([of, changed]) => {
  const input = comments[of]
  expect(input && saysChange(input.report, input.against)).toBe(changed)
})

test('a marker reads back, and no name can end it', () => {
  const key = markerKey('--> <b>x</b>\n@a \uD800', 'b:c')
  const marker = { key, runId: 123, attempt: 4 }
  expect(readMarker(`${markerLine(marker)}\r\nmore`)).toEqual(marker)
  expect(markerLine(marker).match(/-->/g)).toHaveLength(1)
  expect(markerKey('a', 'b/c')).not.toBe(markerKey('a/b', 'c'))
  expect(markerKey('x'.repeat(500), 'a')).toMatch(/^sha256:[0-9a-f]{64}$/)
  expect(readMarker('<!-- benchgate a run=x attempt=1 -->')).toBeNull()
})

test.for([
  [[0, 0.5, 1], '▁▅█'],
  [[0.7, 0.7], '▅▅'],
  [[null, 0.2, null, 0.3], '·▁·█'],
  [[], ''],
] as const)('history %o is %s', ([rates, line]) => {
  expect(sparkline(rates)).toBe(line)
})

test.for([
  [0.03, 0.03, 'none'],
  [0.03, 0.036, '+20%'],
  [1, 0.967, '−3%'],
  [1000, 1001, 'under 1%'],
  [0, 1, 'from nothing'],
  [1, 45, '+4,400%'],
] as const)('from %s to %s is %s', ([baseline, candidate, words]) => {
  expect(relative({ baseline, candidate })).toBe(words)
})
