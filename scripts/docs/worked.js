// The worked examples of docs/statistics.md and docs/nightly.md: every number in them comes from the code that ships.
import { watch } from '../../src/gate/alarm.ts'
import { judge } from '../../src/gate/compare.ts'
import { DEFAULT_RULES } from '../../src/gate/rules.ts'
import { comparisonWords, STATES } from '../../src/report/alarm-words.ts'
import { priceOfPass } from '../../src/report/cost-of-pass.ts'
import { intervalWords, percent, usd } from '../../src/report/words.ts'
import { minimumDetectableDrop } from '../../src/stats/detectable-drop.ts'
import { rateInterval } from '../../src/stats/rate-interval.ts'
import { wilson } from '../../src/stats/wilson.ts'
import { table } from './table.js'

const row = (task, index, outcome, rest = {}) => ({
  task,
  agent: 'agent',
  rollout_index: index,
  outcome,
  infra_kind: outcome === 'infra_error' ? 'sandbox_lost' : null,
  suspected: null,
  reward: null,
  rewards: null,
  attempts: 1,
  hidden_infra_error: false,
  started_at: null,
  duration_sec: null,
  phases: {},
  cost_usd: null,
  tokens: null,
  turns: null,
  reason: '',
  sandbox: null,
  task_digest: 'sha256:0',
  logs: null,
  ...rest,
})

/** Rows by one text a task: `+` passed, `-` failed, `i` lost. */
const rowsOf = (tasks) =>
  tasks.flatMap((signs, task) =>
    [...signs].map((sign, at) =>
      row(`task-${task + 1}`, at + 1, { '+': 'passed', '-': 'failed', i: 'infra_error' }[sign]),
    ),
  )
const times = (count, signs) => Array(count).fill(signs)

const verdictOf = (before, after) => {
  const run = { planned: after.length, rows: after, preflight: null, partial: false, cancelled: false }
  return judge(run, { rows: before, differing: [] }, { ...DEFAULT_RULES })
}
const signs = (tasks) =>
  [...Map.groupBy(tasks, (one) => one)].map(([one, all]) => `${all.length} × \`${one}\``).join(', ')

/** Pairs of runs, and what the gate says of them. */
export function verdicts() {
  const usual = [...times(10, '+++++'), ...times(6, '+-+-+'), ...times(4, '-----')]
  const cases = [
    ['Nothing changed', [...times(10, '+++++'), ...times(6, '-+-++'), ...times(4, '-----')]],
    [
      'Four tasks break outright',
      [...times(4, '-----'), ...times(6, '+++++'), ...times(6, '+-+-+'), ...times(4, '-----')],
    ],
    [
      'One task breaks outright',
      [...times(1, '-----'), ...times(9, '+++++'), ...times(6, '+-+-+'), ...times(4, '-----')],
    ],
    ['Every task a little', [...times(10, '++++-'), ...times(6, '+---+'), ...times(4, '-----')]],
    [
      'An outage takes a quarter',
      [...times(5, 'iiiii'), ...times(5, '+++++'), ...times(6, '+-+-+'), ...times(4, '-----')],
    ],
    [
      '4% of the rollouts are lost',
      [...times(4, '++++i'), ...times(6, '+++++'), ...times(6, '+-+-+'), ...times(4, '-----')],
    ],
  ]
  return table(
    ['This run', 'Its tasks', 'Verdict', 'What the gate says'],
    cases.map(([name, after]) => {
      const { verdict, sentence } = verdictOf(rowsOf(usual), rowsOf(after))
      return [name, signs(after), `\`${verdict}\``, sentence.replaceAll('|', '\\|')]
    }),
  )
}

/** The same 48 of 60, however they are spread. */
export function intervals() {
  const cases = [
    ['12 tasks, 5 times each, every task 4 of 5', times(12, '++++-')],
    [
      '12 tasks, 5 times each: nine always, one 3 of 5, two never',
      [...times(9, '+++++'), '+++--', ...times(2, '-----')],
    ],
    ['60 tasks, once each', [...times(48, '+'), ...times(12, '-')]],
  ]
  return table(
    ['48 of 60 passed', 'benchgate', 'As if all 60 were independent'],
    cases.map(([name, tasks]) => {
      const counts = tasks.map((one) => ({ passed: one.split('+').length - 1, scored: one.length }))
      return [name, intervalWords(rateInterval(counts)), intervalWords(wilson(0.8, 60))]
    }),
  )
}

/** What a comparison can see at all. */
export function detectable() {
  const columns = [1, 3, 5, 10]
  return table(
    ['Tasks', ...columns.map((rollouts) => (rollouts === 1 ? 'once each' : `${rollouts} times each`))],
    [10, 20, 50, 100, 200].map((tasks) => [
      String(tasks),
      ...columns.map((rollouts) => {
        const { drop } = minimumDetectableDrop({
          tasks,
          baseline: rollouts,
          candidate: rollouts,
          withinVariance: 0.125,
          alpha: 0.05,
          power: 0.8,
        })
        return `${(drop * 100).toFixed(1)} points`
      }),
    ]),
  )
}

/** Cheap and often wrong against dear and right. */
export function prices() {
  const agent = (cost, passes) =>
    times(20, null).flatMap((_, task) =>
      [1, 2, 3].map((at) =>
        row(`task-${task}`, at, (task * 3 + at) % 20 < passes ? 'passed' : 'failed', { cost_usd: cost }),
      ),
    )
  return table(
    ['Agent', 'A rollout costs', 'Pass rate', 'A pass costs'],
    [
      ['cheap', 0.1, 6],
      ['dear', 0.25, 18],
    ].map(([name, cost, passes]) => {
      const { costOfPass, low, high, passRate } = priceOfPass(agent(cost, passes))
      return [name, usd(cost), percent(passRate), `${usd(costOfPass)} (${usd(low)} to ${usd(high)})`]
    }),
  )
}

const DIGESTS = ['limits', 'reward', 'sandbox_backend', 'judge', 'tasks', 'agents']

function night(n, kind) {
  const cells = Array.from({ length: 20 }, (_, task) => {
    const usual = task < 10 ? 3 : (task + n) % 3
    const passed = { usual, worse: task < 8 ? 0 : usual, outage: 0 }[kind]
    return [`task-${task}`, 'agent', passed, kind === 'outage' ? 0 : 3, kind === 'outage' ? 3 : 0]
  })
  const sum = (at) => cells.reduce((all, cell) => all + cell[at], 0)
  const [passed, scored] = [sum(2), sum(3)]
  return {
    date: `2026-03-${String(n).padStart(2, '0')}`,
    experiment: 'nightly',
    fingerprint: Object.fromEntries(DIGESTS.map((part) => [part, '0'.repeat(12)])),
    passed,
    scored,
    scored_pass_rate: scored ? passed / scored : null,
    verdict: scored ? 'unarmed' : 'invalid',
    reason: scored ? 'no_baseline' : 'nothing_scored',
    sentence: '',
    max_drop: 0.1,
    cells,
    accepted: null,
  }
}

/** A week and a half of nights. */
export function nights() {
  const kinds = ['usual', 'usual', 'usual', 'usual', 'usual', 'worse', 'outage', 'worse', 'outage', 'usual']
  const all = kinds.map((kind, at) => night(at + 1, kind))
  const { nights: judged } = watch(all)
  let before = false
  return table(
    ['Night', 'Passed', 'Beside the nights before', 'State', 'Alarm'],
    judged.map(({ night: { date, passed, scored }, comparison, state }, at) => {
      const raised = watch(all.slice(0, at + 1)).alarm !== null
      const alarm =
        raised === before
          ? raised
            ? 'stands'
            : 'none'
          : raised
            ? 'raised: the issue is opened'
            : 'over: the issue is closed'
      before = raised
      return [
        date,
        scored ? `${passed} of ${scored}` : 'nothing was scored',
        comparison ? comparisonWords(comparison) : '',
        `\`${state}\`${STATES[state] === state ? '' : ` (${STATES[state]})`}`,
        alarm,
      ]
    }),
  )
}
