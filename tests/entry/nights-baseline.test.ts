import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { arm } from '../../src/entry/experiment/baseline.ts'
import { readPapers } from '../../src/entry/experiment/record.ts'
import { report } from '../../src/entry/experiment/report.ts'
import { runExperiment } from '../../src/entry/experiment/run.ts'
import { lookForBaseline } from '../../src/entry/look-for-baseline.ts'
import { readNight } from '../../src/entry/nightly/stored-night.ts'
import { openApi } from '../../src/github/api.ts'
import { baselineChoice } from '../../src/github/baseline/choice.ts'
import type { Night } from '../../src/model/night.ts'
import { type GitHubService, JOB_TOKEN, startGitHubApi } from '../services/github-api.ts'
import { runCli } from '../support/cli.ts'

const TASKS = 12
/** the agent's model is the highest seed that it solves; every fourth rollout of t0 is lost to the judge */
const SOLVES = String.raw`of() { sed "s/.*\"$1\":\"\{0,1\}\([0-9]*\).*/\1/" '{input}'; }
[ $(of seed) -le $(of model) ] && r=1 || r=0
echo "{\"metrics\":{\"reward_mean\":$r}}" > '{output}'`
const experiment = (solved: number, more = '') => `experiment_id: nightly
tasks:
${Array.from({ length: TASKS }, (_, task) => `  - contract: { name: t${task}, command: [sh, -c, ${JSON.stringify(SOLVES)}], seed: 1 }`).join('\n')}
agents: [{ name: nop, model: "${solved}" }]
rollouts_per_task: 5
max_parallel_rollouts: 8
${more}
`

let root: string
let github: GitHubService
let nightOn: (day: number, over?: Partial<Night>) => Night
const DAY_MS = 86_400_000
const run = async (name: string, text: string, ...flags: string[]) => {
  await writeFile(join(root, 'bench.yaml'), text)
  return runCli(['run', 'bench.yaml', '--out', name, ...flags], { cwd: root })
}
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'benchgate-nights-'))
  github = await startGitHubApi()
  const commit = github.commits.commit('main')
  github.commits.commit('feature', [], commit)
  expect((await run('night', experiment(5))).code).toBe(0)
  const { lineOf } = await readNight(join(root, 'night'), 'https://github.com/octo/bench/actions/runs/1')
  nightOn = (ago, over = {}) => {
    const date = new Date(Date.now() - ago * DAY_MS).toISOString().slice(0, 10)
    return { ...lineOf(date, null), commit, run_id: `night-${ago}`, ...over }
  }
})
afterAll(async () => {
  await github.close()
  await rm(root, { recursive: true, force: true })
})

const keep = (...nights: readonly Night[]) =>
  github.git.push('benchgate-history', { 'history.jsonl': `${nights.map((one) => JSON.stringify(one)).join('\n')}\n` })

async function look(text: string, token = JOB_TOKEN) {
  const choice = baselineChoice(text)
  if (!choice) throw new Error('no choice')
  return lookForBaseline({
    inputs: { baseline: { ...choice, text }, 'artifact-name': 'benchgate' },
    experimentId: 'nightly',
    api: await openApi(token, github.env, { firstPauseSec: 0.01, longestPauseSec: 1, repetitions: 1 }),
    trigger: {
      pullRequest: { number: 7, headSha: github.commits.resolve('feature') ?? '', fork: false },
      base: 'main',
    },
    env: { RUNNER_TEMP: root },
    cwd: root,
    now: Date.now(),
  })
}

/** a finished run, held against what was found */
async function judged(dir: string, text: string, token = JOB_TOKEN) {
  const [at, found] = [join(root, dir), await look(text, token)]
  if (found) await arm(at, found, (await readPapers(at)).manifest)
  const { report: seen } = await report(at)
  return { ...seen.verdict, summary: await readFile(join(at, 'summary.md'), 'utf8') }
}

test('four nights of the history together are a baseline, by the name of the newest', async () => {
  keep(nightOn(4), nightOn(3), nightOn(2), nightOn(1))
  await run('worse', experiment(2))
  const { verdict, sentence, summary } = await judged('worse', 'nights')
  expect(verdict).toBe('regression')
  expect(sentence).toMatch(/^A drop is shown: 40% against 100% over 12 tasks, a drop of 60\.0 points/)
  expect(summary).toMatch(
    /Baseline: \[commit <code>\w{7}<\/code>\]\(\S+runs\/1\), 4 nights together, the newest the merge base, .* old\. There 240 of 240 scored rollouts passed/,
  )
})

test('what nights lost is in the baseline, by its kinds', async () => {
  const cells = nightOn(1).cells?.map((cell, at): NonNullable<Night['cells']>[number] =>
    at === 0 ? [cell[0], cell[1], 3, 3, 2] : cell,
  )
  keep(nightOn(1, { cells: cells ?? null, infra_errors: { rate_limited: 1 }, judge_errors: 1, coverage: 58 / 60 }))
  const { summary } = await judged('worse', 'nights')
  expect(summary).toContain('a night, the newest the merge base')
  expect(summary).toContain('not scored: 1 infra error (1 rate_limited), 1 judge error.')
})

test('without an artifact of the merge base, a night of its commit is the baseline; also where artifacts may not be listed', async () => {
  keep(nightOn(3, { commit: null }), nightOn(1))
  expect(await judged('worse', 'merge-base')).toMatchObject({ verdict: 'regression' })
  github.tokens.set('ghs_read', { login: 'github-actions[bot]', type: 'Bot', may: ['contents: read'] })
  expect(await look('merge-base', 'ghs_read')).toMatchObject({ chosen: 'nights:1', distance: 0 })
})

test('nights that were run in another way are none, and what differs is named', async () => {
  keep(nightOn(1))
  await run('other', experiment(5, 'limits: { agent_timeout_sec: 77 }'))
  const { verdict, summary } = await judged('other', 'nights')
  expect(verdict).toBe('unarmed')
  expect(summary).toContain(
    '**No baseline.** The nights of the history were made in another way and cannot be compared with: limits differs.',
  )
})

test('four nights of five rollouts acquit in rounds, which none of them could alone', async () => {
  keep(nightOn(4), nightOn(3), nightOn(2), nightOn(1))
  await writeFile(join(root, 'bench.yaml'), experiment(5, 'gate: { design: sequential }'))
  const lines: string[] = []
  const { report: seen } = await runExperiment({
    experimentFile: join(root, 'bench.yaml'),
    baselineExperiment: join(root, 'bench.yaml'),
    runtimeFile: null,
    outDir: join(root, 'rounds'),
    env: {},
    cwd: root,
    signal: new AbortController().signal,
    onLine: (line) => lines.push(line),
    baseline: await look('nights'),
  })
  expect(lines).toContainEqual(
    expect.stringMatching(/^baseline: run night-1 of \w{7}\. 12 tasks at 20 against 5 rollouts/),
  )
  expect(seen.verdict).toMatchObject({ verdict: 'pass', reason: 'drop_ruled_out' })
  expect(seen.rounds).toMatchObject({ settled: true, beside: false })
})
