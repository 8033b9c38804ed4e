import { expect, test } from 'vitest'
import { lastPlanned } from '../../src/entry/nightly/cron.ts'

/** Saturday */
const NOW = '2026-02-28T02:40:30Z'

test.for([
  ['17 2 * * *', '2026-02-28T02:17:00Z'],
  ['40 2 * * *', '2026-02-28T02:40:00Z'],
  ['41 2 * * *', '2026-02-27T02:41:00Z'],
  ['30 23 * * *', '2026-02-27T23:30:00Z'],
  ['0 5 * * 1-5', '2026-02-27T05:00:00Z'],
  ['0 5 * * MON', '2026-02-23T05:00:00Z'],
  ['0 5 * * 7', '2026-02-22T05:00:00Z'],
  ['*/15 */6 * * *', '2026-02-28T00:45:00Z'],
  ['5/20 1 * * *', '2026-02-28T01:45:00Z'],
  ['0 4 1,15 * *', '2026-02-15T04:00:00Z'],
  ['0 4 15 * SUN', '2026-02-22T04:00:00Z'],
  ['0 4 * JAN-MAR *', '2026-02-27T04:00:00Z'],
] as const)('%s was last planned for %s', ([schedule, planned]) => {
  expect(new Date(lastPlanned(schedule, Date.parse(NOW)) ?? 0).toISOString()).toBe(planned.replace('Z', '.000Z'))
})

test.for([
  '',
  '17 2 * *',
  '60 2 * * *',
  'a b c d e',
  '17 2 * * * *',
  '5-1 2 * * *',
  '0 0 30 2 *',
  '@daily',
  '*/0 * * * *',
])('%j names no time', (schedule) => {
  expect(lastPlanned(schedule, Date.parse(NOW))).toBeNull()
})
