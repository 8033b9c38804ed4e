import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Ended, runCli } from '../support/cli.ts'

const TASKS = 12
/** the number before a key of rollout.json; the thing under test is the agent's model */
const SOLVES = String.raw`of() { sed "s/.*\"$1\":\"\{0,1\}\([0-9]*\).*/\1/" '{input}'; }
[ $(of seed) -le $(of model) ] && r=1 || r=0
echo "{\"metrics\":{\"reward_mean\":$r}}" > '{output}'`
/** the agent solves the rollouts whose seed is at most `solved` */
const experiment = (solved: number, more = '') => `experiment_id: gate
tasks:
${Array.from({ length: TASKS }, (_, task) => `  - contract: { name: t${task}, command: [sh, -c, ${JSON.stringify(SOLVES)}], seed: 1 }`).join('\n')}
agents: [{ name: nop, model: "${solved}" }]
rollouts_per_task: 4
max_parallel_rollouts: 4
${more}`

describe('runs that solve 4, 4, 3 and 1 of 4 rollouts of every task', () => {
  let root = ''
  const verdictIn = async (dir: string) => JSON.parse(await readFile(join(root, dir, 'verdict.json'), 'utf8'))
  const run = async (name: string, solved: number, flags: readonly string[] = [], more = ''): Promise<Ended> => {
    await writeFile(join(root, 'experiment.yaml'), experiment(solved, more))
    return runCli(['run', 'experiment.yaml', '--out', name, ...flags], { cwd: root })
  }
  beforeAll(async () => {
    root = await mkdtemp(join(tmpdir(), 'benchgate-gate-'))
    const { code, err } = await run('before', 4)
    expect([code, code ? err : '']).toEqual([0, ''])
  })
  afterAll(() => rm(root, { recursive: true, force: true }))

  test('no change: a drop is ruled out, exit code 0, and before it began what it could find was said', async () => {
    const { code, out, err } = await run('same', 4, ['--baseline', 'before'])
    expect(err).toMatch(
      /baseline: run \S+\. 12 tasks at 4 against 4 rollouts each find a drop of \S+ points with 80% power/,
    )
    expect(out).toMatch(/^A drop of 10 points is ruled out: 100% against 100% over 12 tasks, no change/)
    expect(code).toBe(0)
    expect(await verdictIn('same')).toMatchObject({ verdict: 'pass', reason: 'drop_ruled_out' })
  })

  test('a drop: a regression, exit code 1, and the same again from the directory alone', async () => {
    const { code, out } = await run('worse', 1, ['--baseline', 'before'])
    expect(out).toMatch(/^A drop is shown: 25% against 100% over 12 tasks, a drop of 75\.0 points/)
    expect(code).toBe(1)
    const again = await runCli(['report', 'worse'], { cwd: root })
    expect([again.code, again.out]).toEqual([1, out])
  })

  test('a gain is told as one', async () => {
    const { code, out } = await runCli(['gate', 'before', '--baseline', 'worse'], { cwd: root })
    expect(out).toMatch(/^A gain is shown: 100% against 25% over 12 tasks, a gain of 75\.0 points/)
    expect(code).toBe(0)
    await rm(join(root, 'before', 'baseline'), { recursive: true })
  })

  test('two runs are compared as the gate does, both are left as they are, and a page has them side by side', async () => {
    const files = () => Promise.all(['before', 'worse'].map((dir) => readdir(join(root, dir), { recursive: true })))
    const earlier = await files()
    const { code, out } = await runCli(['compare', 'before', 'worse', '--html', 'pages/both.html'], { cwd: root })
    expect(code).toBe(1)
    const [verdict, table, broken, fixed] = out.trim().split('\n\n')
    expect(verdict).toBe(JSON.parse(await readFile(join(root, 'worse/verdict.json'), 'utf8')).sentence)
    expect(table).toMatch(/^ +before +after +change\npassed +48 of 48 +12 of 48\npass rate +100%/)
    expect(broken).toMatch(/^Broken:\n {2}t0 +nop +4 of 4 +1 of 4 +by chance 1 in \d+\n/)
    expect(fixed).toBe('Fixed: none.')
    expect(await files()).toEqual(earlier)
    // the page is the one that the gate writes, byte for byte
    const both = await readFile(join(root, 'pages/both.html'), 'utf8')
    expect(both).toMatch(/^<!doctype html>.*<span class="badge regression">/s)
    expect(both).toBe(await readFile(join(root, 'worse/report.html'), 'utf8'))
    const back = await runCli(['compare', 'worse', 'before', '--json'], { cwd: root })
    expect(back.code).toBe(0)
    expect(JSON.parse(back.out)).toMatchObject({
      verdict: { verdict: 'improved' },
      comparison: { candidate: { passed: 48 }, baseline: { passed: 12 } },
    })
  })

  test('what was run in another way is not compared, and what differs is named', async () => {
    const { code, out } = await run(
      'other',
      4,
      ['--baseline', 'before'],
      'limits: { agent_timeout_sec: 7 }\nreward: { pass_threshold: 0.5 }\n',
    )
    expect(out).toMatch(
      /^The baseline was made in another way and cannot be compared: limits\.agent_timeout_sec, reward\.pass_threshold differ\./,
    )
    expect(code).toBe(3)
  })

  test('a pass rate that is asked for is judged without a baseline too', async () => {
    const shown = await run('shown', 4, [], 'gate: { min_pass_rate: 0.8 }\n')
    expect([shown.code, shown.out.split('\n')[0]]).toEqual([
      0,
      'A pass rate of at least 80% is shown (100%, 95% interval 93% to 100%).',
    ])
    const missed = await run('missed', 1, [], 'gate: { min_pass_rate: 0.8 }\n')
    expect(missed.code).toBe(1)
    expect(missed.out).toMatch(/^The pass rate is below the 80% that is asked for/)
    const between = await run('between', 3, [], 'gate: { min_pass_rate: 0.8 }\n')
    expect(between.code).toBe(2)
  })

  test('a baseline that is no run says so', async () => {
    const { code, err } = await runCli(['gate', 'same', '--baseline', '.'], { cwd: root })
    expect(err).toMatch(/plan\.json cannot be read \(ENOENT\)\nName the directory of a run/)
    expect(code).toBe(3)
  })
})
