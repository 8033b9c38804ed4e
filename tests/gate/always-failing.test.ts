import { expect, test } from 'vitest'
import { alwaysFailing, type ToRun } from '../../src/gate/always-failing.ts'
import { decide, fixedLimits } from '../../src/gate/decide.ts'
import type { Night } from '../../src/model/night.ts'
import { type Random, random } from '../../src/stats/random.ts'
import { FINGERPRINT, night, type Shape } from '../report/nights.ts'

const TASKS = Array.from({ length: 20 }, (_, task) => `task-${String(task).padStart(2, '0')}`)
const run: ToRun = {
  experiment: 'nightly',
  fingerprint: FINGERPRINT,
  tasks: TASKS,
  agents: ['codex'],
  commit: null,
  baseline: new Set(),
  minTasks: 10,
}
/** the first two tasks fail in each of five rollouts a night */
const FAILING: Shape = { rollouts: 5, passes: (task) => (task < 2 ? 0 : 3) }
const nights = (count: number, shape: Shape = FAILING) => Array.from({ length: count }, (_, n) => night(n, shape))
const chosen = (history: readonly Night[], over: Partial<ToRun> = {}) =>
  alwaysFailing(history, { ...run, ...over }).tasks.map(({ task }) => task)

test('what failed in 30 rollouts over the nights is left out, and the sentence says what, why and where it still runs', () => {
  expect(alwaysFailing(nights(6), run)).toEqual({
    tasks: [
      { task: 'task-00', rollouts: 30, nights: 6 },
      { task: 'task-01', rollouts: 30, nights: 6 },
    ],
    nights: ['run-0', 'run-1', 'run-2', 'run-3', 'run-4', 'run-5'],
    days: ['2026-01-01', '2026-01-06'],
    sentence:
      '2 tasks of 20 are left out of this run and of its baseline, and in no pass rate here: no rollout of them passed over 6 nights (2026-01-01 to 2026-01-06): task-00, task-01. Nights still run them.',
  })
})

test('29 rollouts are too few, and so are 30 of four nights', () => {
  const short = (lost: number): Shape => ({ ...FAILING, lost: (task) => (task === 0 ? lost : 0) })
  const history = [...nights(5), night(5, short(1))]
  expect(chosen(history)).toEqual(['task-01'])
  expect(chosen(nights(4, { ...FAILING, rollouts: 10 }))).toEqual([])
  expect(alwaysFailing(nights(4, { ...FAILING, rollouts: 10 }), run).sentence).toBe(
    'No task is left out: the history has 4 nights of this experiment that were run in the same way with the same tasks, and it takes 5.',
  )
  // 40 rollouts, but on four of the five nights only
  const idle: Shape = { rollouts: 10, passes: FAILING.passes, lost: (task) => (task === 0 ? 10 : 0) }
  expect(chosen([...nights(4, { ...FAILING, rollouts: 10 }), night(4, idle, { coverage: 0.95 })])).toEqual(['task-01'])
})

test('one pass keeps a task, and so does an agent that nothing is known of', () => {
  const once = night(3, { rollouts: 5, passes: (task) => (task === 0 ? 1 : task === 1 ? 0 : 3) })
  expect(chosen([...nights(7).filter(({ run_id: id }) => id !== 'run-3'), once])).toEqual(['task-01'])
  expect(chosen(nights(7), { agents: ['codex', 'claude'] })).toEqual([])
})

test.for<[string, Partial<Night>]>([
  ['of another experiment', { experiment: 'other' }],
  ['with other tasks', { fingerprint: { ...FINGERPRINT, tasks: '9'.repeat(12) } }],
  ['of an outage', { coverage: 0.5 }],
  ['that could not be judged', { verdict: 'invalid' }],
  ['with too many tasks for a line', { cells: null }],
  ['a month before the newest', { date: '2025-12-06' }],
  ['of the commit under test', { commit: 'f'.repeat(40) }],
  ['of the baseline', { run_id: 'the-baseline' }],
])('a night %s has no say', ([, over]) => {
  const own = { commit: 'f'.repeat(40), baseline: new Set(['the-baseline']) }
  const six = nights(6)
  expect(chosen(six, own)).toEqual(['task-00', 'task-01'])
  // neither as evidence, nor against it
  expect(chosen([...six.slice(1), night(0, FAILING, over)], own)).toEqual([])
  expect(chosen([...six, night(5, { rollouts: 5, passes: () => 5 }, { run_id: 'more', ...over })], own)).toEqual([
    'task-00',
    'task-01',
  ])
})

test('a night that stands there twice counts once, and the order of the lines is nothing', () => {
  expect(chosen([...nights(5), ...nights(5)])).toEqual([])
  expect(alwaysFailing(nights(8).toReversed(), run)).toEqual(alwaysFailing(nights(8), run))
})

test('before the baseline is known, nights that it may be found among have no say', () => {
  expect(chosen(nights(19), { baseline: null })).toEqual([])
  expect(alwaysFailing(nights(20), { ...run, baseline: null }).days).toEqual(['2026-01-01', '2026-01-06'])
})

test('never so many that nothing can be concluded', () => {
  const most: Shape = { rollouts: 5, passes: (task) => (task < 11 ? 0 : 3) }
  expect(alwaysFailing(nights(6, most), run)).toMatchObject({
    tasks: [],
    sentence:
      'No task is left out: 11 tasks always failed over 6 nights, but without them 9 would be left to compare, and it takes 10 (`gate.min_tasks`).',
  })
  expect(chosen(nights(6, { rollouts: 5, passes: (task) => (task < 10 ? 0 : 3) }))).toHaveLength(10)
  expect(chosen(nights(6, { rollouts: 5, passes: () => 0 }), { minTasks: 1 })).toEqual([])
})

test('a history of nothing leaves out nothing', () => {
  expect(alwaysFailing([], run)).toMatchObject({ tasks: [], nights: [], days: null })
  expect(alwaysFailing(nights(6, { rollouts: 5, passes: () => 1 }), run).sentence).toBe(
    'No task is left out: none has failed throughout, in 30 scored rollouts of each agent, over 6 nights.',
  )
})

test('the chance of a false alarm stays alpha; had the baseline chosen, it would not', () => {
  const [REPLICATIONS, EACH, alpha] = [1500, 5, 0.05]
  const chance = random(20260101)
  const alarms = { all: 0, history: 0, baseline: 0 }
  let left = 0
  for (let replication = 0; replication < REPLICATIONS; replication++) {
    // as hard as tasks are, half of them nearly never passed; nothing changes
    const rates = TASKS.map(() => chance.uniform() ** 4)
    const history = Array.from({ length: 6 }, (_, n) => nightOf(n, rates, EACH, chance))
    const pairs = rates.map((rate) => ({ baseline: arm(rate, EACH, chance), candidate: arm(rate, EACH, chance) }))
    const out = new Set(chosen(history, { minTasks: 1 }))
    left += out.size
    const kept = { all: pairs, history: pairs.filter((_, task) => !out.has(TASKS[task] ?? '')) }
    const byBaseline = pairs.filter(({ baseline }) => baseline.passed > 0)
    for (const [name, cells] of Object.entries({ ...kept, baseline: byBaseline }))
      if (decide(cells, 0.1, fixedLimits({ alpha, beta: 0.1 })).match(/drop_shown|small_drop/))
        alarms[name as keyof typeof alarms] += 1 / REPLICATIONS
  }
  console.log(`false alarms: ${JSON.stringify(alarms)}; ${(left / REPLICATIONS).toFixed(1)} of 20 tasks left out`)
  const most = alpha + 4 * Math.sqrt((alpha * (1 - alpha)) / REPLICATIONS)
  expect(left / REPLICATIONS).toBeGreaterThan(3)
  expect(alarms.history).toBeLessThanOrEqual(most)
  expect(alarms.all).toBeLessThanOrEqual(most)
  expect(alarms.baseline).toBeGreaterThan(most)
})

function nightOf(n: number, rates: readonly number[], rollouts: number, chance: Random): Night {
  const passed = rates.map((rate) => arm(rate, rollouts, chance).passed)
  return night(n, { rollouts, passes: (task) => passed[task] ?? 0 })
}

function arm(rate: number, rollouts: number, chance: Random) {
  let passed = 0
  for (let rollout = 0; rollout < rollouts; rollout++) if (chance.uniform() < rate) passed += 1
  return { passed, failed: rollouts - passed, unscored: 0 }
}
