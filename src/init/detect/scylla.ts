import { basename, dirname } from 'node:path/posix'
import { type Found, isPlain, RESULTS } from '../found.ts'
import type { Tree } from '../tree.ts'

/** newest first */
const COMMANDS = ['scripts/manage_experiment.py', 'scripts/run_e2e_experiment.py']

/** Scylla's test cases, or experiment directories that it left. */
export async function scylla({ files, has }: Tree): Promise<readonly Found[]> {
  const cases = files
    .filter((file) => basename(file) === 'test.yaml')
    .map((file) => dirname(file))
    .filter((dir) => has(`${dir}/prompt.md`) && has(`${dir}/expected/rubric.yaml`))
  const left = files.find(
    (file) => file.endsWith('config/experiment.json') && has(`${dirname(dirname(file))}/checkpoint.json`),
  )
  if (cases.length === 0 && left === undefined) return []
  const script = COMMANDS.find((file) => has(file)) ?? COMMANDS[0] ?? ''
  const dir = cases.find(isPlain) ?? 'tests/fixtures/tests/test-001'
  const how = script.endsWith('manage_experiment.py')
    ? ['run', '--config', dir, '--tiers', 'T0', '--runs', '1', '--results-dir', RESULTS]
    : ['--tiers-dir', dir, '--tiers', 'T0', '--runs', '1', '--results-dir', RESULTS]
  return [
    {
      kind: 'harness',
      harness: 'scylla',
      because: [
        ...(cases.length ? [`${cases.length} test cases, such as ${dir}`] : []),
        ...(left ? [`an experiment in ${dirname(dirname(left))}`] : []),
      ].join('; '),
      package: '-e .',
      command: ['python', script, ...how],
      change: 'test case, tiers and runs to what a pull request may cost',
      format: 'scylla',
      results: `${RESULTS}/2*`, // a directory by date
      secrets: ['ANTHROPIC_API_KEY'],
    },
  ]
}
