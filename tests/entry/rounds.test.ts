import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { runCli } from '../support/cli.ts'

const TASKS = 12
/** the thing under test is the agent's model: it solves the rollouts whose seed is at most that number */
const SOLVES = String.raw`of() { sed "s/.*\"$1\":\"\{0,1\}\([0-9]*\).*/\1/" '{input}'; }
[ $(of seed) -le $(of model) ] && r=1 || r=0
echo "{\"metrics\":{\"reward_mean\":$r}}" > '{output}'`
const experiment = (solved: number, rollouts: number, more = 'gate: { design: sequential }') => `experiment_id: rounds
tasks:
${Array.from({ length: TASKS }, (_, task) => `  - contract: { name: t${task}, command: [sh, -c, ${JSON.stringify(SOLVES)}], seed: 1 }`).join('\n')}
agents: [{ name: nop, model: "${solved}" }]
rollouts_per_task: ${rollouts}
max_parallel_rollouts: 8
${more}
`

let root = ''
const write = (name: string, text: string) => writeFile(join(root, name), text)
const json = async (...path: string[]) => JSON.parse(await readFile(join(root, ...path), 'utf8'))
const lines = async (...path: string[]) => (await readFile(join(root, ...path), 'utf8')).trim().split('\n')
const started = async (...path: string[]) =>
  (await lines(...path, 'journal.jsonl')).filter((line) => line.includes('"attempt_started"')).length
const run = (out: string, ...flags: string[]) =>
  runCli(['run', 'bench.yaml', '--out', out, '--baseline', 'nightly', ...flags], { cwd: root })

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'benchgate-rounds-'))
  await write('nightly.yaml', experiment(20, 20, ''))
  await write('base.yaml', experiment(5, 5))
  const { code, err } = await runCli(['run', 'nightly.yaml', '--out', 'nightly'], { cwd: root })
  expect([code, code ? err : '']).toEqual([0, ''])
})
afterAll(() => rm(root, { recursive: true, force: true }))

test('no change is acquitted by the stored baseline, before all rounds are run', async () => {
  await write('bench.yaml', experiment(5, 5))
  const { code, out, err } = await run('same', '--baseline-experiment', 'base.yaml')
  expect(err).toContain('round 1 of at most 5, against the stored baseline')
  expect(err).toContain('settled after round 3 of at most 5')
  expect(out).toMatch(/^A drop of 10 points is ruled out: 100% against 100% over 12 tasks, no change/)
  expect(code).toBe(0)
  expect(await started('same')).toBe(36)
  expect(await lines('same', 'results.jsonl')).toHaveLength(36)
  expect(await readFile(join(root, 'same/summary.md'), 'utf8')).toContain(
    'The verdict was settled after 3 of 5 rounds, against the stored baseline alone.',
  )
  const again = await runCli(['report', 'same'], { cwd: root })
  expect([again.code, again.out]).toEqual([0, out])
})

test('a drop is shown only beside the baseline itself', async () => {
  await write('bench.yaml', experiment(0, 5))
  const { code, out, err } = await run('worse', '--baseline-experiment', 'base.yaml')
  expect(err).toContain('round 1 of at most 5, beside the baseline')
  expect(out).toMatch(/^A drop is shown: 0% against 100% over 12 tasks, a drop of 100\.0 points/)
  expect(code).toBe(1)
  expect([await started('worse'), await started('worse', 'fresh-baseline')]).toEqual([12, 12])
  const summary = await readFile(join(root, 'worse/summary.md'), 'utf8')
  expect(summary).toContain('run beside this one')
  expect(summary).toContain('The verdict was settled after 1 of 5 rounds, with both arms side by side.')
  expect(await json('worse', 'verdict.json')).toMatchObject({ verdict: 'regression', baseline: { chosen: 'fresh' } })
})

test('a stored baseline that was made in another way acquits nobody, and it is said why', async () => {
  const slower = 'gate: { design: sequential }\nlimits: { agent_timeout_sec: 77 }'
  await write('bench.yaml', experiment(5, 5, slower))
  await write('slower.yaml', experiment(5, 5, slower))
  const { code, err } = await run('otherwise', '--baseline-experiment', 'slower.yaml')
  expect(err).toContain('both sides run from the first round on, for the stored baseline cannot acquit anybody')
  expect(err).toContain('limits.agent_timeout_sec differs')
  expect(err).not.toContain('against the stored baseline')
  expect(code).toBe(0)
  expect(await json('otherwise', 'verdict.json')).toMatchObject({ verdict: 'pass', baseline: { chosen: 'fresh' } })
})

test('a verdict in rounds is not made again against another baseline', async () => {
  const { code, err } = await runCli(['gate', 'same', '--baseline', 'nightly'], { cwd: root })
  expect(err).toContain('was made in rounds, which its own baseline settled')
  expect(code).toBe(3)
})

test('a bad day is not the change: what the stored baseline did better, and its code does not today, is no regression', async () => {
  await write('bench.yaml', experiment(3, 5))
  await write('today.yaml', experiment(3, 5))
  const { code, out } = await run('day', '--baseline-experiment', 'today.yaml')
  expect(out).not.toContain('A drop is shown')
  expect(code).not.toBe(1)
  expect((await json('day', 'verdict.json')).verdict).not.toBe('regression')
})

test('what was settled stays settled when it is gone on with', async () => {
  const before = await started('worse')
  await write('bench.yaml', experiment(0, 5))
  const { code, out } = await runCli(['run', 'bench.yaml', '--resume', 'worse', '--baseline-experiment', 'base.yaml'], {
    cwd: root,
  })
  expect(out).toMatch(/^A drop is shown/)
  expect([code, await started('worse')]).toEqual([1, before])
})

test('killed between its rounds, it goes on in the same rounds', async () => {
  await write('bench.yaml', experiment(5, 5))
  await runCli(['run', 'bench.yaml', '--out', 'cut', '--baseline', 'nightly', '--baseline-experiment', 'base.yaml'], {
    cwd: root,
  })
  const whole = await lines('cut', 'journal.jsonl')
  const cut = whole.findIndex((line) => line.includes('"t3/nop/2"')) + 2
  await writeFile(join(root, 'cut/journal.jsonl'), `${whole.slice(0, cut).join('\n')}\n`)
  const { code, err } = await runCli(['run', 'bench.yaml', '--resume', 'cut', '--baseline-experiment', 'base.yaml'], {
    cwd: root,
  })
  expect(err).toContain('settled after round 3 of at most 5')
  expect(code).toBe(0)
  const results = (await lines('cut', 'results.jsonl')).map((line) => JSON.parse(line))
  expect(results.map(({ outcome }) => outcome)).toEqual(Array.from({ length: 36 }, () => 'passed'))
})

test('without the baseline’s experiment it is a fixed design, and says so', async () => {
  await write('bench.yaml', experiment(5, 5))
  const { code, err } = await run('fixed')
  expect(err).toContain('no `baseline-experiment` names its experiment: all rollouts are run, by the fixed design')
  expect([code, await started('fixed')]).toEqual([0, 60])
})

test('an experiment that cannot be run beside it is refused before anything is spent', async () => {
  await write('bench.yaml', experiment(5, 5))
  await write('other.yaml', experiment(5, 4, 'reward: { pass_threshold: 0.5 }'))
  const { code, err } = await run('refused', '--baseline-experiment', 'other.yaml')
  expect(err).toContain('cannot be run beside this experiment; what differs: reward.pass_threshold, rollouts_per_task')
  expect(code).toBe(3)
  const shard = await run('shard', '--baseline-experiment', 'base.yaml', '--shard', '1/2')
  expect(shard.err).toContain('gate.design: sequential looks at every task of a round, and a shard has only some')
})

test('a round that is sure to be needed is begun while the one before waits for its slowest rollout', async () => {
  // t0 passes half of the time in the baseline, so that one outcome of it settles nothing, and is slow where the model is
  const slow = (model: string, ...more: [number, string?]) =>
    experiment(20, ...more)
      .replace('model: "20"', `model: "${model}"`)
      .replace('[sh, -c, "', `[sh, -c, "if grep -q slow '{input}'; then sleep 2; fi; `)
      .replace('seed: 1 ', 'seed: 11 ')
  await write('half.yaml', slow('20', 20, ''))
  expect((await runCli(['run', 'half.yaml', '--out', 'half'], { cwd: root })).code).toBe(0)
  await write('half-base.yaml', slow('20', 5))
  await write('bench.yaml', slow('20 slow', 5))
  const { code, err } = await runCli(
    ['run', 'bench.yaml', '--out', 'ahead', '--baseline', 'half', '--baseline-experiment', 'half-base.yaml'],
    { cwd: root },
  )
  const events = (await lines('ahead', 'journal.jsonl')).map((line) => JSON.parse(line))
  const at = (event: string, rollout: string) =>
    events.findIndex((one) => one.event === event && one.rollout === rollout)
  const next = events.findIndex((one) => one.event === 'attempt_started' && one.rollout.endsWith('/2'))
  expect(next).toBeLessThan(at('attempt_ended', 't0/nop/1'))
  // the rest is as if it had waited: where an outcome could settle it, no further round is begun
  expect(err).toContain('settled after round 2 of at most 5')
  expect(err).not.toContain('not judged')
  expect([code, await started('ahead')]).toEqual([0, 24])
  const told = err.match(/^round \d.*$/gm) ?? []
  const both = [1, 2].map((round) => `round ${round} of at most 5, against the stored baseline`)
  // on a slow machine all of the second one is there when the first one is looked at: then it is not told
  expect([1, 2]).toContain(told.length)
  expect(told).toEqual(both.slice(0, told.length))
})

test('cancelled between two rounds that overlap, it goes on where it was', async () => {
  const whole = await lines('ahead', 'journal.jsonl')
  const started = whole.findIndex((line) => line.includes('"attempt_started"') && line.includes('/nop/2"'))
  await writeFile(join(root, 'ahead/journal.jsonl'), `${whole.slice(0, started + 5).join('\n')}\n`)
  const { code, err } = await runCli(
    ['run', 'bench.yaml', '--resume', 'ahead', '--baseline-experiment', 'half-base.yaml'],
    {
      cwd: root,
    },
  )
  expect(err).toContain('settled after round 2 of at most 5')
  expect(code).toBe(0)
  const results = (await lines('ahead', 'results.jsonl')).map((line) => JSON.parse(line))
  expect(results.map(({ outcome, attempts }) => [outcome, attempts])).toEqual(
    Array.from({ length: 24 }, () => ['passed', 1]),
  )
})

test('what was begun for a round that is not needed is in no number, and is told', async () => {
  const whole = await lines('same', 'journal.jsonl')
  const more = whole.filter((line) => line.includes('"t3/nop/3"')).map((line) => line.replace('t3/nop/3', 't3/nop/4'))
  await writeFile(join(root, 'same/journal.jsonl'), `${[...whole.slice(0, -1), ...more, whole.at(-1)].join('\n')}\n`)
  const before = await json('same', 'verdict.json')
  const { code } = await runCli(['report', 'same'], { cwd: root })
  expect([code, await json('same', 'verdict.json')]).toEqual([0, before])
  expect(await lines('same', 'results.jsonl')).toHaveLength(36)
  expect(await readFile(join(root, 'same/summary.md'), 'utf8')).toContain(
    'against the stored baseline alone. 1 rollout of a later round had begun, and is not judged.',
  )
})
