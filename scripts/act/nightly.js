import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { NIGHTLY_TOKEN, startGitHubApi } from '../../tests/services/github-api.ts'
import { checkoutAt, rewrite } from './checkout.js'
import { runWorkflow } from './runner.js'

const NIGHTLY = '.github/workflows/nightly.yml'

/** two nights: the one that the schedule names, though it began after midnight, and one that somebody asked for by its day */
const NIGHTS = [
  { name: 'schedule', payload: { schedule: '17 2 * * *' }, createdAt: '2026-03-02T01:10:00Z', date: '2026-03-01' },
  {
    name: 'workflow_dispatch',
    payload: { inputs: { date: '2026-03-02' } },
    createdAt: '2026-03-03T09:00:00Z',
    date: '2026-03-02',
  },
]

/** Both jobs are green, the branch has a line a night, the page is an artifact, and nothing is told of a regression. */
export async function nightly(program, temp) {
  const github = await startGitHubApi()
  try {
    const checkout = join(temp, 'checkout')
    const faults = []
    const log = []
    checkoutAt(checkout)
    prepare(checkout)
    for (const [at, { name, payload, createdAt, date }] of NIGHTS.entries()) {
      const run = github.run({ commit: String(at).padStart(40, '0'), event: name, createdAt })
      const place = join(temp, date)
      mkdirSync(place)
      writeFileSync(join(place, 'event.json'), JSON.stringify(payload))
      const env = { ...github.env, GITHUB_RUN_ID: String(run.id) }
      const event = [
        name,
        '--eventpath',
        join(place, 'event.json'),
        ...Object.entries(env).flatMap(([key, value]) => ['--env', `${key}=${value}`]),
      ]
      const said = await runWorkflow(program, { file: NIGHTLY, event, temp: place, checkout })
      log.push(...said.log)
      faults.push(...faultsOf(said, { date, nights: at + 1, place }).map((fault) => `${date}: ${fault}`))
    }
    const lines = (github.git.show('benchgate-history', 'history.jsonl') ?? '').trim().split('\n')
    const dates = lines.map((line) => (line ? JSON.parse(line).date : null))
    if (String(dates) !== String(NIGHTS.map(({ date }) => date))) faults.push(`the branch has the nights ${dates}`)
    if (github.issues.length > 0) faults.push('an issue was opened')
    return { faults, log, ran: `${NIGHTS.length} nights of ${NIGHTLY}` }
  } finally {
    await github.close()
  }
}

/** act knows no `$/`, and has no token of a job's own; the tasks run as processes. */
function prepare(checkout) {
  const file = join(checkout, NIGHTLY)
  const [checkoutStep] = rewrite(file, (job) => job).bench.steps
  rewrite(file, ({ steps, ...job }) => ({
    ...job,
    steps: [
      checkoutStep,
      ...steps
        .filter(({ uses }) => uses !== checkoutStep.uses)
        .map((step) => ({
          ...step,
          uses: step.uses.replace('$/', './'),
          with: {
            ...step.with,
            ...(step.uses === './' ? { runtime: 'configs/local.yaml' } : {}),
            'github-token': NIGHTLY_TOKEN,
          },
        })),
    ],
  }))
}

function faultsOf({ jobs }, { date, nights, place }) {
  const [page = ''] = globSync(join(place, 'artifacts/*/nightly-dashboard-1.html/*.zip'))
  const wanted = { date, state: 'learning', alarm: 'false', nights: String(nights), history: 'branch', issue: '' }
  const outputs = jobs.get('history')?.outputs ?? {}
  return [
    ...['bench', 'history'].flatMap((name) => {
      const { result, summary } = jobs.get(name) ?? {}
      if (result !== 'success') return [`the job ${name} ended as ${result ?? 'nothing'}`]
      return summary ? [] : [`the job ${name} has no summary`]
    }),
    ...Object.entries(wanted).flatMap(([name, value]) =>
      (outputs[name] ?? '') === value ? [] : [`the output ${name} is ${outputs[name]}, not ${value}`],
    ),
    ...(existsSync(page) && readFileSync(page).includes('<!doctype html>')
      ? []
      : ['the artifact of the page is not there']),
  ]
}
