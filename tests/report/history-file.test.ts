import { expect, test } from 'vitest'
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
