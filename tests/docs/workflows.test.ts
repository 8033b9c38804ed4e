import { spawnSync } from 'node:child_process'
import { existsSync, globSync } from 'node:fs'
import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse, stringify } from 'yaml'
import { probeView } from '../../src/sandbox/drivers/local.ts'
import { startResultsService } from '../services/results-service.ts'
import { runStep } from '../services/runner.ts'
import { skipped } from '../support/skip.ts'
import { ROOT, textOf } from './pages.ts'
import { faultsOfOurs, faultsOfUse, type Job, type Workflow } from './workflow.ts'

const WORKFLOWS = globSync('.github/workflows/*.yml', { cwd: ROOT }).sort()

test('the project has its workflows', () => {
  expect(WORKFLOWS.map((path) => path.split('/').at(-1))).toEqual([
    'benchmark-pull-request.yml',
    'benchmark.yml',
    'ci.yml',
    'evaluate.yml',
    'nightly.yml',
    'publish-untrusted.yml',
    'release.yml',
    'self-test.yml',
  ])
})

test.each(WORKFLOWS)('%s keeps the rules', (path) => {
  expect(faultsOfOurs(textOf(path))).toEqual([])
})

test('the rules see what breaks them', () => {
  const broken = `on: push
jobs:
  a:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v7
      - uses: ./
        with: { experimant: examples/demo.yml }
      - run: echo \${{ github.head_ref }}
`
  expect(faultsOfOurs(broken)).toEqual([
    'it leaves the permissions to the repository',
    'a: it has no timeout',
    'a: there is no input experimant',
    'a: the input experiment is missing',
    'a: an expression inside a script: echo ${{ github.head_ref }}',
    'it has no concurrency',
    'a: it does not say its permissions',
    'not pinned by commit, with its version beside it: - uses: actions/checkout@v7',
    'there is no examples/demo.yml',
  ])
})

/** of the fragments that a README shows, what is left out there and has to be around them */
const LEFT_OUT = /it has no t|it leaves the permissions/
test.each(
  globSync('*/action.yml', { cwd: ROOT })
    .map((file) => file.replace('action.yml', 'README.md'))
    .sort(),
)('%s shows it as it can be used', (path) => {
  const [, block = ''] = /^```yaml\n(.*?)^```$/ms.exec(textOf(path)) ?? []
  const shown = parse(block) as Record<string, unknown>
  const jobs = shown.jobs ?? (shown.steps ? { job: shown } : shown)
  const faults = faultsOfUse(stringify({ ...shown, jobs }))
  expect(faults.filter((fault) => !LEFT_OUT.test(fault))).toEqual([])
  expect(block).toContain(`benchgate/benchgate/${path.split('/')[0]}@v1`)
})

test('one action has one version everywhere', () => {
  const versions = new Map<string, Set<string>>()
  for (const [, name = '', version = ''] of WORKFLOWS.map(textOf)
    .join('\n')
    .matchAll(/uses: ([\w./-]+)@(.*)$/gm))
    versions.set(name, (versions.get(name) ?? new Set()).add(version))
  expect([...versions].filter(([, seen]) => seen.size > 1)).toEqual([])
})

test('ci.yml takes every step of .ci/run', () => {
  const steps = [
    ...textOf('.ci/run').matchAll(/(?:^|[;{] |\bthen )\s*((?:npm|npx|bash|sh) [^;|>\n]*?)\s*(?:;|>|$)/gm),
  ].map(([, command = '']) => command)
  expect(steps.length).toBeGreaterThan(5)
  expect(steps.filter((command) => !textOf('.github/workflows/ci.yml').includes(command))).toEqual([])
})

test('no workflow that code from outside can set off has secrets, or a token that writes, in a job that runs it', () => {
  const text = textOf('.github/workflows/benchmark-pull-request.yml')
  expect(text).not.toContain('secrets.')
  for (const { permissions } of Object.values((parse(text) as Workflow).jobs))
    expect(permissions).toEqual({ contents: 'read' })
  const { jobs } = parse(textOf('.github/workflows/evaluate.yml')) as Workflow
  expect(jobs.run?.permissions).toEqual({ contents: 'read' })
  for (const path of ['.github/workflows/publish-untrusted.yml', '.github/workflows/evaluate.yml'])
    for (const [name, job] of Object.entries((parse(textOf(path)) as Workflow).jobs))
      if (job.permissions?.['pull-requests'] === 'write')
        expect([path, name, job.steps?.map(({ uses }) => uses)]).toEqual([path, name, ['$/publish']])
  expect(WORKFLOWS.filter((path) => /^ +pull_request_target:/m.test(textOf(path)))).toEqual([])
})

const built = existsSync(join(ROOT, 'dist/main.js'))
const view = await probeView()
if (!built) skipped('the self-test of the action: dist/ is missing; run `npm run build` first')
else if (!view.ok) skipped(`the self-test of the action: ${view.reason}`)

/** self-test.yml as GitHub would run it, `./` by the runner double and the check after it by a shell */
describe.skipIf(!built || !view.ok)('self-test.yml', () => {
  const { jobs } = parse(textOf('.github/workflows/self-test.yml')) as Workflow
  // the reusable workflow, and the job that looks at what it gives back, are run by scripts/act.js
  const own = Object.entries(jobs).filter(([, { steps }]) => steps?.some(({ uses }) => uses?.startsWith('./')))
  test.each(own)('%s', { timeout: 180_000 }, async (_, job) => {
    const workspace = await mkdtemp(join(tmpdir(), 'self-test-'))
    const service = await startResultsService()
    try {
      for (const folder of ['examples', 'tests/importers/fixtures'])
        await cp(join(ROOT, folder), join(workspace, folder), { recursive: true })
      const [action, check] = stepsAround(job)
      const given = Object.entries(action.with ?? {}).map(([name, value]) => [name, String(value)])
      const done = await runStep({
        action: join(ROOT, action.uses ?? ''),
        workspace,
        with: Object.fromEntries(given),
        env: service.env(),
      })
      const answer = (expression: string) =>
        expression === 'steps.bench.outcome'
          ? done.conclusion
          : (done.main.outputs[expression.replace('steps.bench.outputs.', '')] ?? '')
      const env = Object.entries(check.env ?? {}).map(([name, text]) => [
        name,
        text.replace(/\$\{\{ (.*?) \}\}/g, (_all, expression: string) => answer(expression)),
      ])
      const shell = spawnSync('bash', ['-e', '-c', check.run ?? ''], {
        env: { PATH: process.env.PATH, ...Object.fromEntries(env) },
        encoding: 'utf8',
      })
      expect({ status: shell.status, said: shell.status ? `${shell.stderr}${done.main.log}` : '' }).toEqual({
        status: 0,
        said: '',
      })
    } finally {
      await service.close()
      await rm(workspace, { recursive: true, force: true })
    }
  })
})

function stepsAround({ steps = [] }: Job) {
  const at = steps.findIndex(({ uses }) => uses?.startsWith('./'))
  const [action, check] = [steps[at], steps[at + 1]]
  if (!action || !check) throw new Error('a job uses the action, and then checks it')
  return [action, check] as const
}
