import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readNight } from '../../src/entry/nightly/stored-night.ts'
import type { Night } from '../../src/model/night.ts'
import { runCli } from '../support/cli.ts'

/** the agent's model is the highest seed that it solves: never that of hard-1 and hard-2 */
const SOLVES = String.raw`of() { sed "s/.*\"$1\":\"\{0,1\}\([0-9]*\).*/\1/" '{input}'; }
[ $(of seed) -le $(of model) ] && r=1 || r=0
echo "{\"metrics\":{\"reward_mean\":$r}}" > '{output}'`
const TASKS = [...Array.from({ length: 10 }, (_, at) => [`t${at}`, 1] as const), ['hard-1', 9], ['hard-2', 9]] as const
const experiment = (more = '') => `experiment_id: nightly
tasks:
${TASKS.map(([name, seed]) => `  - contract: { name: ${name}, command: [sh, -c, ${JSON.stringify(SOLVES)}], seed: ${seed} }`).join('\n')}
agents: [{ name: nop, model: "5" }]
rollouts_per_task: 5
max_parallel_rollouts: 8
gate: { leave_out: always_failing }
${more}
`
const LEFT_OUT =
  '2 tasks of 12 are left out of this run and of its baseline, and in no pass rate here: no rollout of them passed over'

let root: string
const cli = (...args: string[]) => runCli(args, { cwd: root })
const read = async (...path: string[]) => readFile(join(root, ...path), 'utf8')
const json = async (...path: string[]) => JSON.parse(await read(...path))
const tasksOf = (text: string) => [...new Set([...text.matchAll(/"task": ?"([^"]+)"/g)].map(([, task]) => task))]

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'benchgate-leave-out-'))
  await writeFile(join(root, 'bench.yaml'), experiment())
  expect((await cli('run', 'bench.yaml', '--out', 'before')).code).toBe(0)
  const { lineOf } = await readNight(join(root, 'before'), null)
  const { run_id: own } = await json('before', 'manifest.json')
  const nights = Array.from({ length: 22 }, (_, n): Night => {
    const date = new Date(Date.UTC(2026, 0, 1 + n)).toISOString().slice(0, 10)
    // the last of them is the run that others are held against
    return { ...lineOf(date, null), run_id: n === 21 ? own : `night-${n}` }
  })
  await writeFile(join(root, 'history.jsonl'), nights.map((night) => `${JSON.stringify(night)}\n`).join(''))
})
afterAll(() => rm(root, { recursive: true, force: true }))

test('without a history nothing is left out, and the run says so', async () => {
  expect(await read('before', 'summary.md')).toContain(
    'No task is left out: no history was given (<code>--history FILE</code>).',
  )
  expect(tasksOf(await read('before', 'plan.json'))).toHaveLength(12)
})

test('both sides are compared without the tasks that always failed, by nights that are not the baseline', async () => {
  const { code, err } = await cli(
    ...['run', 'bench.yaml', '--out', 'after', '--history', 'history.jsonl', '--baseline', 'before'],
  )
  expect({ code, err }).toMatchObject({
    code: 0,
    err: expect.stringContaining(`${LEFT_OUT} 21 nights (2026-01-01 to 2026-01-21): hard-1, hard-2. Nights still run`),
  })
  for (const file of ['plan.json', 'results.jsonl', 'baseline/results.jsonl'])
    expect(tasksOf(await read('after', file))).toEqual(TASKS.slice(0, 10).map(([name]) => name))
  expect(await json('after', 'verdict.json')).toMatchObject({
    verdict: 'pass',
    comparison: { tasks: 10, baseline: { planned: 50, passed: 50 }, onlyBaseline: [], onlyCandidate: [] },
    left_out: {
      tasks: [
        { task: 'hard-1', rollouts: 105, nights: 21 },
        { task: 'hard-2', rollouts: 105, nights: 21 },
      ],
    },
  })
  for (const file of ['summary.md', 'report.html', 'preflight.json'])
    expect(await read('after', file)).toContain(`${LEFT_OUT} 21 nights`)
})

test('the same again from the directory alone, and in a comparison by hand', async () => {
  const first = await read('after', 'verdict.json')
  expect((await cli('report', 'after')).code).toBe(0)
  expect(await read('after', 'verdict.json')).toBe(first)
  expect(await cli('gate', 'after', '--baseline', 'before')).toMatchObject({ code: 0 })
  expect(await read('after', 'verdict.json')).toMatch(/"tasks": 10,/)
  const { code, out } = await cli('compare', 'before', 'after')
  expect({ code, out }).toMatchObject({
    code: 0,
    out: expect.stringMatching(/hard-1, hard-2\. .*passed +50 of 50 +50 of 50/s),
  })
})

test('a re-run goes on without the same tasks, whatever the history says by then', async () => {
  const journal = (await read('after', 'journal.jsonl')).split('\n')
  await writeFile(join(root, 'after', 'journal.jsonl'), `${journal.slice(0, 60).join('\n')}\n`)
  await writeFile(join(root, 'empty.jsonl'), '')
  const { code, err } = await cli('run', 'bench.yaml', '--resume', 'after', '--history', 'empty.jsonl')
  expect({ code, err }).toMatchObject({ code: 0, err: expect.stringContaining('going on with run') })
  expect(tasksOf(await read('after', 'results.jsonl'))).toHaveLength(10)
  expect(await read('after', 'summary.md')).toContain(`${LEFT_OUT} 21 nights`)
})

test('shards choose alike, before anybody knows their baseline; one that has chosen is none', async () => {
  const flags = ['--history', 'history.jsonl']
  const planned = await cli('plan', 'bench.yaml', '--shards', '2', ...flags, '--out', 'plan.json')
  expect(planned).toMatchObject({ code: 0, err: expect.stringContaining(`${LEFT_OUT} 8 nights`) })
  for (const at of [1, 2]) await cli('run', 'bench.yaml', '--shard', `${at}/2`, ...flags, '--out', `s${at}`)
  const merged = await cli('merge', 's1', 's2', '--plan', 'plan.json', '--out', 'whole')
  expect(merged.code).toBe(0)
  expect(tasksOf(await read('whole', 'results.jsonl'))).toHaveLength(10)
  expect(await read('whole', 'summary.md')).toContain(`${LEFT_OUT} 8 nights (2026-01-01 to 2026-01-08)`)
  expect((await cli('gate', 'whole', '--baseline', 'before')).code).toBe(0)
  const manifest = await json('before', 'manifest.json')
  await writeFile(join(root, 'before', 'manifest.json'), JSON.stringify({ ...manifest, run_id: 'night-3' }))
  const refused = [await cli('gate', 'whole', '--baseline', 'before'), await cli('compare', 'before', 'whole')]
  await writeFile(join(root, 'before', 'manifest.json'), JSON.stringify(manifest))
  for (const { code, err } of refused) {
    expect(code).toBe(3)
    expect(err).toContain('is no baseline. By it were chosen the tasks that this run does without')
  }
})

test('a change of a task or a limit has no such nights; a history that is not there is an error', async () => {
  await writeFile(join(root, 'other.yaml'), experiment('limits: { agent_timeout_sec: 77 }'))
  const other = await cli('plan', 'other.yaml', '--history', 'history.jsonl')
  expect(other).toMatchObject({
    code: 0,
    err: expect.stringContaining('No task is left out: the history has 0 nights of this experiment that were run'),
  })
  expect(other.out).toContain('60 rollouts: 12 tasks')
  const missing = await cli('plan', 'bench.yaml', '--history', 'nowhere.jsonl')
  expect(missing.code).toBe(3)
  expect(missing.err).toMatch(/the history \S+nowhere\.jsonl cannot be read \(ENOENT\)\nName the history\.jsonl/)
})

test('a run in rounds does without them on both sides, the fresh one too', async () => {
  const inRounds = experiment().replace('leave_out:', 'design: sequential, leave_out:')
  await writeFile(join(root, 'base.yaml'), inRounds)
  await writeFile(join(root, 'worse.yaml'), inRounds.replace('model: "5"', 'model: "0"'))
  const { code, err } = await cli(
    ...['run', 'worse.yaml', '--out', 'rounds', '--history', 'history.jsonl'],
    ...['--baseline', 'before', '--baseline-experiment', 'base.yaml'],
  )
  expect({ code, err }).toMatchObject({ code: 1, err: expect.stringContaining(LEFT_OUT) })
  expect(await json('rounds', 'verdict.json')).toMatchObject({
    verdict: 'regression',
    comparison: { tasks: 10 },
    baseline: { chosen: 'fresh' },
    left_out: { tasks: [{ task: 'hard-1' }, { task: 'hard-2' }] },
  })
  for (const side of ['rounds', 'rounds/fresh-baseline']) {
    const rollouts = (await read(side, 'journal.jsonl')).matchAll(/"rollout":"([^/"]+)\//g)
    expect(new Set([...rollouts].map(([, task]) => task))).toEqual(new Set(TASKS.slice(0, 10).map(([name]) => name)))
  }
})
