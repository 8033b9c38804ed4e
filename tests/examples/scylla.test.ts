import { spawnSync } from 'node:child_process'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { ResultRow } from '../../src/model/record.ts'
import { runCli } from '../support/cli.ts'
import { examplesCopied } from '../support/example.ts'
import { backendsHere } from '../support/run-experiment.ts'
import { skipped } from '../support/skip.ts'

const RUNTIMES: Readonly<Record<string, string>> = {
  local_process: 'configs/local.yaml',
  docker: 'examples/scylla/runtime.docker.yaml',
}

const python3 = spawnSync('python3', ['--version']).status === 0
if (!python3) skipped('examples/scylla on this machine: there is no python3')
const backends = (await backendsHere()).filter((backend) => backend === 'docker' || python3)

test.each(backends)('examples/scylla on %s', { timeout: 300_000 }, async (backend) => {
  const cwd = await examplesCopied()
  const run = ['run', 'examples/scylla/experiment.yaml', '--runtime', RUNTIMES[backend] ?? '', '--out', 'out', '--json']
  const { code, out, err } = await runCli(run, { cwd })
  expect({ code, err: code ? err : '' }).toEqual({ code: 0, err: '' })
  const { rows } = JSON.parse(out) as { rows: readonly ResultRow[] }
  expect(
    rows.map((row) => `${row.agent} ${row.rollout_index} ${row.outcome} ${row.reward} ${row.grade} ${row.attempts}`),
  ).toEqual([
    'T0-00 1 passed 0.6734 B 1',
    'T0-01 1 passed 0.8487 A 1',
    'T1-00 1 passed 1 S 1',
    'T2-00 1 passed 1 S 1',
    'T0-00 2 failed 0.3495 D 1',
    'T0-01 2 passed 0.6734 B 1',
    'T1-00 2 passed 0.8535 A 1', // one of three judges did not answer
    'T2-00 2 passed 0.8487 A 2', // the first try was broken off, and is set aside
    'T0-00 3 failed 0 F 1',
    'T0-01 3 failed 0.4995 C 1',
    'T1-00 3 passed 0.8487 A 1',
    'T2-00 3 passed 0.8487 A 1',
  ])
  const results = join(cwd, 'out/harness/results/results')
  const [experiment = ''] = await readdir(results)
  const theirs = JSON.parse(await readFile(join(results, experiment, 'result.json'), 'utf8')) as {
    frontier_cop: number
  }
  const summary = await readFile(join(cwd, 'out/summary.md'), 'utf8')
  expect(summary.replaceAll(/<\/?code>/g, '')).toContain(
    'Grades: T0-00 B 1, D 1, F 1; T0-01 A 1, B 1, C 1; T1-00 S 1, A 2; T2-00 S 1, A 2. ' +
      `Cost-of-pass frontier: T0-01 at &#36;${theirs.frontier_cop.toFixed(4)}.`,
  )
  const gated = await runCli(['gate', 'out', '--baseline', 'out'], { cwd })
  expect(gated.out).toContain('Only 1 task was scored in both runs')
})

test.skipIf(!python3)('examples/scylla is gone on with where it was broken off', async () => {
  const cwd = await examplesCopied()
  const script = [
    'examples/scylla/scripts/run_e2e_experiment.py',
    '--tiers-dir',
    'examples/scylla/tests/fixtures/tests/test-001',
    '--runs',
    '1',
    '-v',
  ]
  const python = (...more: string[]) =>
    spawnSync('python3', [...script, ...more], { cwd, encoding: 'utf8' })
      .stdout.trim()
      .split('\n')
  expect(python('--tiers', 'T0', '--max-subtests', '1')).toHaveLength(4)
  expect(python('--tiers', 'T0')[0]).toMatch(/^T0\/01 run 1: PASS/)
  const { code, out } = await runCli(['import', 'results', '--out', 'out'], { cwd })
  expect({ code, out }).toMatchObject({ code: 3 }) // it is the folder of experiments, not one of them
  const [only = ''] = await readdir(join(cwd, 'results'))
  const imported = await runCli(['import', join('results', only), '--out', 'out'], { cwd })
  expect(imported.code).toBe(0)
  expect(imported.out).toContain('2 of 2 rollouts passed')
})
