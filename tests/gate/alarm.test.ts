import { expect, test } from 'vitest'
import { watch } from '../../src/gate/alarm.ts'
import { holdAgainst } from '../../src/gate/nights.ts'
import type { Night } from '../../src/model/night.ts'
import { random } from '../../src/stats/random.ts'
import { FINGERPRINT, night, OUTAGE, type Shape, WORSE } from '../report/nights.ts'

/** nights in a row, by what each is like */
const row = (...shapes: readonly (Shape | [Shape, Partial<Night>])[]) =>
  shapes.map((one, n) => (Array.isArray(one) ? night(n, ...one) : night(n, one)))
const USUAL: Shape = {}
const usual = (count: number) => Array<Shape>(count).fill(USUAL)
const states = (nights: readonly Night[]) =>
  watch(nights)
    .nights.map(({ state }) => state)
    .join(' ')
const alarmed = (nights: readonly Night[]) => watch(nights).alarm

test('one night that is worse is a suspicion, the second confirms it', () => {
  const nights = row(...usual(5), WORSE, WORSE)
  expect(states(nights)).toBe('learning learning learning learning sound down down')
  expect(watch(nights.slice(0, 6))).toMatchObject({ alarm: null, suspected: { run_id: 'run-5' } })
  expect(alarmed(nights)).toMatchObject({
    first: { run_id: 'run-5' },
    confirmed: { run_id: 'run-6' },
    lastGood: { run_id: 'run-4' },
    changed: [],
  })
})

test('a night that is as good as ever between two that are worse takes the suspicion away', () => {
  expect(alarmed(row(...usual(5), WORSE, USUAL, WORSE))).toBeNull()
})

test('an outage neither raises an alarm nor ends one', () => {
  expect(alarmed(row(...usual(5), OUTAGE, OUTAGE, OUTAGE))).toBeNull()
  expect(alarmed(row(...usual(5), WORSE, OUTAGE))).toBeNull()
  expect(alarmed(row(...usual(5), WORSE, OUTAGE, WORSE))).toMatchObject({ first: { run_id: 'run-5' } })
  expect(alarmed(row(...usual(5), WORSE, WORSE, OUTAGE, OUTAGE))).not.toBeNull()
})

test('half an outage is no drop: what was lost could have passed', () => {
  // six of the tasks that always pass lose two of three, and fail the third
  const lossy: Shape = { passes: (task) => (task < 6 ? 0 : task < 10 ? 3 : 1), lost: (task) => (task < 6 ? 2 : 0) }
  const nights = row(...usual(6), lossy)
  expect(states(nights)).toMatch(/unsettled$/)
  // the same scored rollouts, had nothing been lost
  const whole = nights.map((one) => ({
    ...one,
    cells: (one.cells ?? []).map(([task, agent, passed, scored]): [string, string, number, number, number] => [
      task,
      agent,
      passed,
      scored,
      0,
    ]),
  }))
  expect(states(whole)).toMatch(/down$/)
})

test('where good and bad days take turns, one more bad day is nothing new', () => {
  const [good, bad]: Shape[] = [{ passes: (task) => (task < 16 ? 3 : 0) }, { passes: (task) => (task < 8 ? 3 : 0) }]
  const turns = row(...Array.from({ length: 10 }, (_, n) => (n % 2 ? good : bad) ?? {}), bad ?? {})
  expect(holdAgainst(turns.slice(0, 10), turns[10] ?? night(10))).toMatchObject({
    drop: expect.closeTo(0.2),
    shown: false,
  })
  expect(states(turns)).not.toContain('down down')
})

test('an inconclusive run that lost too much says nothing, one that saw too little is held against all before it', () => {
  const lost = { verdict: 'inconclusive', reason: 'arms_differ' } as const
  const small = { verdict: 'inconclusive', reason: 'not_settled' } as const
  expect(states(row(...usual(5), [WORSE, lost], [WORSE, small]))).toMatch(/sound void down$/)
})

test('a night that is sound ends the alarm; one that settles nothing does not', () => {
  const between: Shape = { passes: (task) => (task < 3 ? 1 : task < 10 ? 3 : 1) }
  const raised = [...usual(6), WORSE, WORSE]
  expect(states(row(...raised, between))).toMatch(/unsettled$/)
  expect(alarmed(row(...raised, between))).not.toBeNull()
  expect(alarmed(row(...raised, USUAL))).toBeNull()
  expect(alarmed(row(...raised, USUAL, WORSE))).toBeNull()
  expect(alarmed(row(...raised, USUAL, WORSE, WORSE))).toMatchObject({ first: { run_id: 'run-9' } })
})

test('nights that are worse are no measure for those after them', () => {
  expect(alarmed(row(...usual(5), ...Array<Shape>(30).fill(WORSE)))).toMatchObject({ first: { run_id: 'run-5' } })
})

test('the first nights are judged by themselves: a threshold missed twice is an alarm', () => {
  const missed = { verdict: 'regression', reason: 'below_threshold' } as const
  expect(alarmed(row(USUAL, [USUAL, missed], [USUAL, missed]))).toMatchObject({ first: { run_id: 'run-1' } })
})

test('closing the issue by hand accepts the level: it becomes the measure', () => {
  const nights = row(...usual(5), WORSE, WORSE, [WORSE, { accepted: 7 }], WORSE, WORSE, WORSE, WORSE)
  expect(states(nights)).toMatch(/down down learning learning learning learning sound$/)
  expect(alarmed(nights)).toBeNull()
})

test('a changed benchmark begins anew, and an alarm from before can no longer end by itself', () => {
  const changed = { fingerprint: { ...FINGERPRINT, tasks: 'f'.repeat(12), judge: 'e'.repeat(12) } }
  const nights = row(...usual(5), WORSE, WORSE, ...usual(6).map((one): [Shape, Partial<Night>] => [one, changed]))
  expect(watch(nights).nights[7]?.changed).toEqual(['judge', 'tasks'])
  expect(states(nights)).toMatch(/down down learning learning learning learning sound sound$/)
  expect(alarmed(nights)).toMatchObject({ first: { run_id: 'run-5' }, changed: ['judge', 'tasks'] })
})

test('nights without their tasks are held against nothing', () => {
  const bare = { cells: null }
  expect(states(row(...usual(5).map((one): [Shape, Partial<Night>] => [one, bare]), [WORSE, bare]))).not.toContain(
    'down',
  )
})

/** 40 nights of 30 tasks, three times each, with days of their own; then three by `drop` worse */
function simulated(seed: number, day: number, drop: number): { quiet: boolean; found: boolean } {
  const { uniform } = random(seed)
  const normal = () => Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform())
  const tasks = Array.from({ length: 30 }, () => Math.sin((Math.PI / 2) * uniform()) ** 2)
  const one = (n: number, less: number) => {
    const shift = Math.exp(day * normal())
    const chance = (p: number) => Math.max(0, (p * shift) / (p * shift + 1 - p) - less)
    const passes = (task: number) => [1, 2, 3].filter(() => uniform() < chance(tasks[task] ?? 0)).length
    return night(n, { tasks: 30, passes })
  }
  const nights = Array.from({ length: 40 }, (_, n) => one(n, 0))
  const worse = [0, 1, 2].map((n) => one(12 + n, drop))
  return {
    quiet: !states(nights).includes('down down'),
    found: watch([...nights.slice(0, 12), ...worse]).alarm !== null,
  }
}

test('in forty nights in which nothing changes alarms are rare, also where days differ; a drop of 25 points is found in three', {
  timeout: 60_000,
}, () => {
  for (const [days, most] of [
    [0, 0.1],
    [0.2, 0.25],
  ] as const) {
    const runs = Array.from({ length: 40 }, (_, seed) => simulated(seed + 1, days, 0.25))
    expect(runs.filter(({ quiet }) => !quiet).length / runs.length).toBeLessThanOrEqual(most)
    expect(runs.filter(({ found }) => found).length / runs.length).toBeGreaterThanOrEqual(0.9)
  }
})
