import { judge } from '../../src/gate/compare.ts'
import { DEFAULT_RULES, type GateRules } from '../../src/gate/rules.ts'
import type { ResultRow } from '../../src/model/record.ts'
import type { Against, BaselineInfo } from '../../src/report/against.ts'
import type { CommentInput } from '../../src/report/comment.ts'
import type { History } from '../../src/report/history.ts'
import { type Marker, markerKey } from '../../src/report/marker.ts'
import type { RunReport } from '../../src/report/run.ts'
import { cases as runs } from './cases.ts'
import { row, rows, runReport } from './rows.ts'

const RUN_PAGE = 'https://github.com/octo/bench/actions/runs/4711'
const COMMIT = '0123456789abcdef0123456789abcdef01234567'

const INFO: BaselineInfo = {
  commit: 'fedcba9876543210fedcba9876543210fedcba98',
  link: 'https://github.com/octo/bench/actions/runs/4242',
  distance: 0,
  ageSec: 11_520,
  chosen: 'merge-base',
}

const HISTORY: History = { branch: 'main', rates: [0.61, 0.64, 0.66, null, 0.71, 0.7, 0.73, 0.69, 0.72, 0.73] }

interface Held {
  readonly info?: Partial<BaselineInfo>
  readonly differing?: readonly string[]
  readonly history?: History | null
  readonly run?: Parameters<typeof runReport>[1]
  readonly rules?: Partial<GateRules>
  readonly tags?: Readonly<Record<string, readonly string[]>>
}

/** A run held against a baseline, with the verdict of the gate. */
export function held(candidate: readonly ResultRow[], baseline: readonly ResultRow[], of: Held = {}): CommentInput {
  const { info = {}, differing = [], history = null, run = {}, rules = {}, tags = {} } = of
  const report = runReport(candidate, run)
  const { comparison, ...verdict } = judge(
    {
      planned: report.planned,
      rows: report.rows,
      tags,
      preflight: report.preflight,
      partial: report.partial,
      cancelled: run.cancelled ?? false,
    },
    { rows: baseline, differing },
    { ...DEFAULT_RULES, ...rules },
  )
  return input({ ...report, verdict }, { baseline: { ...INFO, ...info }, rows: baseline, comparison }, history)
}

const input = (report: RunReport, against: Against | null, history: History | null = null): CommentInput => ({
  report,
  against,
  history,
  commit: COMMIT,
  marker: marker(report),
  links: {
    run: RUN_PAGE,
    artifact: `${RUN_PAGE}/artifacts/99`,
    report: `${RUN_PAGE}/artifacts/98`,
    logs: (of) => (of.logs ? `${RUN_PAGE}/artifacts/98#${of.task}/${of.agent}/${of.rollout_index}` : null),
  },
})

const marker = ({ experimentId }: RunReport): Marker => ({
  key: markerKey(experimentId, 'benchgate'),
  runId: 4711,
  attempt: 2,
})

const noBaseline = (report: RunReport, why: string): CommentInput => input(report, { baseline: null, why })

const none =
  'No run of commit fedcba9, where this one left main, nor of the 20 commits before it that stored benchgate in the last 14 days can be used.'

const fail = { outcome: 'failed' } as const
/** a pack as packs are: most tasks pass now and then */
const usual = (task: number, index: number): Partial<ResultRow> => ((task * 7 + index * 3) % 10 < task % 7 ? fail : {})

const named = (report: RunReport | undefined): RunReport => {
  if (!report) throw new Error('no such case')
  return report
}

/** The comments whose every word is kept under golden/comments/. */
export const comments: Readonly<Record<string, CommentInput>> = {
  'all-pass': held(rows(20, 5), rows(20, 5)),
  'one-flip': held(
    rows(50, 3, (task, index) => (task === 17 && index < 2 ? fail : usual(task, index))),
    rows(50, 3, (task, index) => (task === 17 ? {} : usual(task, index))),
    { history: HISTORY },
  ),
  regression: held(
    rows(40, 5, (task, index) =>
      task % 5 === 2 ? fail : { ...usual(task, index), cost_usd: 0.042, duration_sec: 71 },
    ),
    rows(40, 20, (task, index) => (task % 5 === 2 ? {} : usual(task, index))),
    { history: HISTORY, info: { distance: 4, ageSec: 2.6 * 86_400 } },
  ),
  guardrail: held(
    rows(30, 3, (task, index) => ({
      ...usual(task, index),
      cost_usd: 0.045 + (task % 7) / 1000,
      turns: 20 + (task % 3),
    })),
    rows(30, 3, (task, index) => ({ ...usual(task, index), cost_usd: 0.03 + (task % 7) / 1000, turns: 20 })),
    {
      rules: {
        guardrails: [
          { metric: 'cost_usd', worse: 'more', limit: 0.2, advisory: false },
          { metric: 'turns', worse: 'more', limit: 0.1, advisory: true },
          { metric: 'rewards.style', worse: 'less', limit: 0.05, advisory: false },
        ],
      },
    },
  ),
  improvement: held(
    rows(40, 5, (task, index) => (task % 5 === 2 ? {} : { ...usual(task, index), cost_usd: 0.021 })),
    rows(40, 5, (task, index) => (task % 5 === 2 ? fail : usual(task, index))),
  ),
  undecided: held(
    rows(12, 2, (task, index) => (task === 3 || (task === 7 && index === 0) ? fail : {})),
    rows(12, 2, (task) => (task === 5 ? fail : {})),
    { info: { distance: null, chosen: 'branch:main', ageSec: 40 } },
  ),
  'two-agents': held(
    rows(20, 3, (task, index, agent) => (agent === 'codex' && task < 6 ? fail : usual(task, index)), [
      'claude-code',
      'codex',
    ]),
    rows(20, 3, usual, ['claude-code', 'codex']),
    {
      tags: Object.fromEntries(
        rows(20, 1).map(({ task }, at) => [task, ['bench', ...(at < 6 ? ['rust'] : []), ...(at % 4 ? [] : ['slow'])]]),
      ),
    },
  ),
  'in-rounds': held(rows(40, 2, usual), rows(40, 20, usual), {
    run: { report: { rounds: { run: 2, most: 5, settled: true, beside: false, unjudged: 3 } } },
  }),
  'in-rounds-beside': held(
    rows(40, 4, (task, index) => (task % 4 === 2 ? fail : usual(task, index))),
    rows(40, 4, usual),
    {
      info: { distance: null, ageSec: null, link: null, chosen: 'fresh' },
      run: { report: { rounds: { run: 4, most: 5, settled: true, beside: true, unjudged: 0 } } },
    },
  ),
  outage: held(
    rows(20, 2, (task, index) => ({
      outcome: 'infra_error',
      infra_kind: task === 19 && index === 1 ? 'transport' : 'auth',
      cost_usd: null,
      tokens: null,
      duration_sec: 1.5,
    })),
    rows(20, 2),
  ),
  'half-outage': held(
    rows(20, 2, (task, index) =>
      task > 9 ? { outcome: 'infra_error', infra_kind: 'capacity', attempts: 2 } : usual(task, index),
    ),
    rows(20, 2, usual),
  ),
  'a-few-lost': held(
    rows(30, 5, (task, index) =>
      task === 4 || (task === 9 && index === 0) ? { outcome: 'infra_error', infra_kind: 'oom' } : usual(task, index),
    ),
    rows(30, 5, (task, index) => (task === 9 && index === 2 ? { outcome: 'judge_error' } : usual(task, index))),
  ),
  'no-baseline': noBaseline(runReport(rows(10, 3, usual)), none),
  'no-baseline-wanted': input(runReport(rows(3, 2)), null),
  'other-fingerprint': held(rows(20, 3, usual), rows(20, 3), {
    differing: ['config.sandbox_backend.defaults.memory_mb', 'versions.benchgate'],
  }),
  'other-tasks': held(
    rows(22, 3, (task, index) => (task === 20 ? { task_digest: 'sha256:new' } : usual(task, index))),
    rows(21, 3, usual),
    { info: { commit: null, link: null, distance: null, ageSec: null, chosen: 'runs/nightly/1' } },
  ),
  'budget-spent': held(
    rows(20, 3, (task, index) => (task > 12 ? { outcome: 'budget_exhausted', attempts: 0 } : usual(task, index))),
    rows(20, 3, usual),
  ),
  cancelled: held(
    rows(12, 3, (task, index) => (task < 6 ? usual(task, index) : { outcome: task === 6 ? 'cancelled' : 'not_run' })),
    rows(12, 3, usual),
    { run: { partial: true, cancelled: true } },
  ),
  'fork-without-keys': noBaseline(
    runReport(
      rows(12, 2, () => ({ outcome: 'not_run', reason: 'The preflight failed.' })),
      {
        preflight: {
          ok: false,
          checks: [
            {
              name: 'keys',
              ok: false,
              found: 'ANTHROPIC_API_KEY is not set',
              remedy: 'A pull request from a fork gets no secrets: run it from a branch of this repository.',
              advisory: false,
            },
            { name: 'docker', ok: true, found: 'Docker 28.0', remedy: '', advisory: false },
          ],
          warnings: [],
        },
        report: { wallClockSec: null },
      },
    ),
    'The token may not look for a baseline: give the job `permissions: { actions: read, contents: read }`.',
  ),
  hostile: hostile(),
}

/** Names that want to be markup, in both runs, with links that want to be scripts. */
function hostile(): CommentInput {
  const texts = named(runs.hostile).rows.map(({ task }) => task)
  const all = (flip: boolean) =>
    texts.flatMap((task, at) =>
      [1, 2, 3].map((index) =>
        row({
          task,
          agent: texts[at % 3] ?? '',
          rollout_index: index,
          outcome: (at % 2 === 0) === flip ? 'failed' : 'passed',
          reason: task,
          logs: task,
        }),
      ),
    )
  const base = held(all(true), all(false), {
    info: {
      commit: '<img src=x onerror=alert(1)>',
      link: 'javascript:alert(1)',
      distance: null,
      chosen: 'branch:<b>|`x`',
    },
    history: { branch: '@everyone <b>', rates: [0.999, 1] },
    run: { report: { experimentId: '--> <b>nightly</b>', runId: '`|<i>' } },
  })
  return {
    ...base,
    commit: ')](javascript:x)',
    links: {
      run: 'https://github.com/octo/a)b|c`d',
      artifact: 'data:text/html,x',
      report: 'https://user@evil.example/',
      logs: ({ task }) => (task.length % 2 ? `https://logs.example/${task}` : `javascript:${task}`),
    },
  }
}

/** 3000 tasks of three rollouts, and a change that breaks some. */
export const large = held(
  rows(3000, 3, (task, index) => (task % 60 === 0 ? fail : task % 3 === 0 && index === 1 ? fail : {})),
  rows(3000, 3, (task, index) => (task % 3 === 0 && index === 1 ? fail : {})),
)
