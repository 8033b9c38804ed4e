import fc from 'fast-check'
import { expect, test } from 'vitest'
import { watch } from '../../src/gate/alarm.ts'
import { dashboard } from '../../src/report/dashboard/page.ts'
import { appended, readHistory, united } from '../../src/report/history-file.ts'
import { day, FINGERPRINT, night, OUTAGE } from './nights.ts'

const lines = (...nights: readonly unknown[]) => nights.map((one) => `${JSON.stringify(one)}\n`).join('')
const dates = (text: string) => readHistory(text).nights.map(({ date, passed }) => `${date} ${passed}`)

test('what is written reads back, by date', () => {
  const text = appended(appended(appended('', night(2)), night(0)), night(1, OUTAGE))
  const { nights, warnings } = readHistory(text)
  expect(nights).toEqual([night(0), night(1, OUTAGE), night(2)])
  expect(warnings).toEqual([])
})

test('a night that was run again replaces nothing in the file, and its last line holds', () => {
  const text = lines(night(0), night(1, OUTAGE), night(1))
  expect(dates(text)).toEqual([`${day(0)} 40`, `${day(1)} 40`])
  expect(text.trim().split('\n')).toHaveLength(3)
})

test('another commit, experiment or fingerprint on the same day is another night', () => {
  const fingerprint = { ...FINGERPRINT, tasks: 'f'.repeat(12) }
  const text = lines(
    night(0),
    night(0, {}, { commit: null }),
    night(0, {}, { experiment: 'weekly' }),
    night(0, {}, { fingerprint }),
  )
  expect(readHistory(text).nights).toHaveLength(4)
})

test('a line that is none is skipped, and its number is told', () => {
  const whole = JSON.stringify(night(1))
  const text = [
    JSON.stringify(night(0)),
    whole.slice(0, 700),
    '',
    'null',
    JSON.stringify({ ...night(2), schema: 2 }),
    JSON.stringify({ ...night(3), date: '2026-02-30' }),
    JSON.stringify({ ...night(4), passed: -1 }),
    '<html>502 Bad Gateway</html>',
    JSON.stringify({ ...night(5), cells: [['task', 'agent', 3, 2, 0]] }),
    whole,
  ].join('\n')
  const { nights, warnings } = readHistory(text, 'runs/history.jsonl')
  expect(nights.map(({ date }) => date)).toEqual([day(0), day(1)])
  expect(warnings.map((text) => text.replace(/: \{.*/, ''))).toEqual([
    'runs/history.jsonl:2: skipped, it is no JSON',
    expect.stringMatching(/^runs\/history\.jsonl:4: skipped, it is no night \(/),
    'runs/history.jsonl:5: skipped, it is of another version of benchgate',
    expect.stringMatching(/^runs\/history\.jsonl:6: skipped, it is no night \(`date` /),
    expect.stringMatching(/^runs\/history\.jsonl:7: skipped, it is no night \(`passed` /),
    'runs/history.jsonl:8: skipped, it is no JSON: <html>502 Bad Gateway</html>',
    'runs/history.jsonl:9: skipped, it is no night (`cells.0` more passed than were scored)',
  ])
})

test('a line that was cut is not joined to the next one', () => {
  const text = appended(lines(night(0)).slice(0, -100), night(1))
  expect(dates(text)).toEqual([`${day(1)} 40`])
})

test('two histories become one, each line once', () => {
  expect(united(lines(night(0), night(1)), lines(night(1), night(2)))).toBe(lines(night(0), night(1), night(2)))
  expect(united('', lines(night(0)))).toBe(lines(night(0)))
  expect(united(lines(night(0)), lines(night(0)))).toBe(lines(night(0)))
})

/** a night in which one value has become another */
const damaged = fc
  .tuple(
    fc.constantFrom(...Object.keys(night(0))),
    fc.oneof(
      fc.jsonValue(),
      fc.constantFrom(0, -1, 1, 1e308, null, [], {}, '', [['t', 'a', 5, 2, 0]], [['t', 'a', 0, 0, 0]]),
    ),
    fc.nat(5),
  )
  .map(([key, value, n]) => JSON.stringify({ ...night(n), [key]: value }))
const cut = fc.tuple(fc.nat(5), fc.double({ min: 0, max: 1, noNaN: true })).map(([n, part]) => {
  const line = JSON.stringify(night(n))
  return line.slice(0, Math.floor(line.length * part))
})

test('whatever lies in the file: each line is a night or a warning, and what reads can be judged and drawn', () => {
  const whole = fc.nat(5).map((n) => JSON.stringify(night(n)))
  fc.assert(
    fc.property(fc.array(fc.oneof(whole, damaged, cut, fc.string({ unit: 'binary' })), { maxLength: 12 }), (lines) => {
      const text = lines.join('\n')
      const { nights, warnings } = readHistory(text)
      const filled = text.split('\n').filter((line) => line.trim() !== '').length
      expect(nights.length + warnings.length).toBeLessThanOrEqual(filled)
      expect(warnings.length === 0 || /^history\.jsonl:\d+: skipped, /.test(warnings[0] ?? '')).toBe(true)
      watch(nights)
      expect(dashboard(nights)).toContain('</html>')
    }),
    { numRuns: 300 },
  )
})
