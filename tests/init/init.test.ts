import { execFileSync } from 'node:child_process'
import { existsSync, globSync } from 'node:fs'
import { cp, mkdir, readFile, symlink, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { detect } from '../../src/init/detect/index.ts'
import { treeOf } from '../../src/init/tree.ts'
import { textOf } from '../docs/pages.ts'
import { faultsOfOurs, type Workflow } from '../docs/workflow.ts'
import { startResultsService } from '../services/results-service.ts'
import { runStep } from '../services/runner.ts'
import { runCli } from '../support/cli.ts'
import { engineAnswers } from '../support/docker.ts'
import { task } from '../support/task-dir.ts'
import { ACTION, actionIsBuilt, workspaceWith } from '../support/workspace.ts'
import { releases, repository } from './repository.ts'

const GATE = '.github/workflows/benchgate.yml'
const WORKFLOWS = [GATE, '.github/workflows/benchgate-nightly.yml', '.github/workflows/benchgate-publish.yml']
const EVAL = 'from inspect_ai import Task, task\n\n\n@task\ndef arithmetic():\n    return Task()\n'
const PREDICTION = '{"instance_id": "django__django-11099", "model_name_or_path": "m", "model_patch": ""}\n'
const TEST_CASE = {
  'test.yaml': 'id: test-001\nname: hello\n',
  'prompt.md': 'Say hello.\n',
  'expected/rubric.yaml': 'grading: { pass_threshold: 0.6 }\n',
}
const inDir = (dir: string, files: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(files).map(([name, text]) => [`${dir}/${name}`, text]))
const PACK = inDir('packs/billing', {
  'task.yaml': 'task_id: billing\n',
  'repo.bundle': '',
  'public/x': '',
  'hidden/x': '',
})
const LINEUPS = `experiment_id: triad-baseline-v1
tasks: [packs/billing]
rollouts_per_task: 2
lineups:
  - { name: codex-triad, coder_a_model: m, role_command: ./role.sh, role_env: {} }
`

interface Case {
  readonly files: Readonly<Record<string, string>>
  /** results that lie there from the start */
  readonly results?: Readonly<Record<string, string>>
  /** the step that runs the harness */
  readonly command?: string
  /** what that leaves: where, and which fixture */
  readonly leaves?: readonly [to: string, fixture: string]
  readonly experiment?: string
  readonly says: readonly string[]
}

/** a repository for each kind that is told from the others */
const CASES: Readonly<Record<string, Case>> = {
  'Harbor tasks': {
    files: { ...task('one', 'true'), ...task('two', 'true'), 'pnpm-lock.yaml': '', 'package.json': '{}' },
    experiment: 'bench/experiment.yaml',
    says: ['found: 2 tasks with task.toml, the first in tasks/one', 'package manager: pnpm'],
  },
  'Harbor tasks among others, some without a solution': {
    files: {
      ...Object.fromEntries(Object.entries(task('one', 'true')).filter(([name]) => !name.includes('solution'))),
      'tasks/shared/readme.md': 'no task',
    },
    experiment: 'bench/experiment.yaml',
    says: ['found: 1 task with task.toml'],
  },
  'a job of Harbor': {
    files: {
      'job.yaml':
        'agents: [{ name: codex, model_name: openai/gpt-5 }]\ndatasets: [{ name: terminal-bench, version: "2.0" }]\n',
      'uv.lock': '',
    },
    command: 'uv run harbor run -c job.yaml --jobs-dir benchgate-results --job-name job',
    leaves: ['benchgate-results/job', 'harbor/nightly'],
    says: ["found: a job of Harbor's in job.yaml", 'OPENAI_API_KEY'],
  },
  'logs of inspect': {
    files: { 'evals/arithmetic.py': EVAL, 'requirements.txt': 'inspect-ai\n' },
    results: { logs: 'inspect' },
    command: '.venv/bin/inspect eval evals/arithmetic.py --model openai/gpt-5 --log-dir benchgate-results',
    leaves: ['benchgate-results', 'inspect'],
    says: [
      'found: 1 file with an @task, such as evals/arithmetic.py; logs in logs, of',
      'OPENAI_API_KEY',
      'package manager: pip',
    ],
  },
  'evals of inspect, never run': {
    files: { 'evals/arithmetic.py': EVAL, 'poetry.lock': '' },
    command: 'poetry run inspect eval evals/arithmetic.py --model mockllm/model --log-dir benchgate-results',
    leaves: ['benchgate-results', 'inspect'],
    says: ['found: 1 file with an @task', 'package manager: poetry'],
  },
  'SWE-bench': {
    files: { 'out/predictions.jsonl': PREDICTION },
    results: { reports: 'swe-bench' },
    command:
      '.venv/bin/python -m swebench.harness.run_evaluation --dataset_name SWE-bench/SWE-bench_Verified --predictions_path out/predictions.jsonl --max_workers 4 --run_id benchgate',
    leaves: ['m.benchgate.json', 'swe-bench/claude-sonnet-4.5.night-12.json'],
    says: ['found: predictions in out/predictions.jsonl; a report in reports/', 'package manager: none'],
  },
  'LoopBench, with its own task packs': {
    files: {
      ...PACK,
      'configs/experiment.yaml': LINEUPS,
      'configs/runtime.yaml': 'judge: { kind: docker_container }\n',
      'pyproject.toml': '',
    },
    command: '.venv/bin/python -m loopbench.cli experiment --spec configs/experiment.yaml',
    leaves: ['.', 'loopbench'],
    says: [
      "found: LoopBench's experiment configs/experiment.yaml; configs/runtime.yaml has a judge in Docker, so it runs on the runner itself",
      'OPENROUTER_API_KEY, E2B_API_KEY, LANGSMITH_API_KEY',
    ],
  },
  'LoopBench beside an experiment of before': {
    files: {
      ...PACK,
      'configs/experiment.yaml': LINEUPS,
      'configs/runtime.yaml': 'env_runner: { substrate_default: compose }\n',
      'experiments/smoke/results.jsonl': '',
    },
    command: '.venv/bin/python -m loopbench.cli experiment --spec configs/experiment.yaml',
    leaves: ['experiments/triad-baseline-v1', 'loopbench/experiments/triad-baseline-v1'],
    says: ['configs/runtime.yaml has services in Docker'],
  },
  'LoopBench that asks for no Docker': {
    files: { ...PACK, 'configs/experiment.yaml': LINEUPS, 'uv.lock': '' },
    experiment: 'bench/experiment.yaml',
    says: [
      "found: LoopBench's experiment configs/experiment.yaml\n",
      'package manager: uv',
      'OPENROUTER_API_KEY, E2B_API_KEY, LANGSMITH_API_KEY',
      'written     bench/Dockerfile.dockerignore',
    ],
  },
  "LoopBench's files over tasks that benchgate runs": {
    files: {
      ...task('one', 'true'),
      'configs/experiment.yaml': LINEUPS.replace('packs/billing', '../tasks/one'),
      'configs/runtime.yaml': 'env_runner: {}\nsandbox_backend: { kind: docker_container }\n',
    },
    experiment: 'configs/experiment.yaml',
    says: ['found: the experiment configs/experiment.yaml', 'also: 1 task with task.toml'],
  },
  'an experiment of a whole harness': {
    files: {
      'bench/nightly.yaml':
        'experiment_id: nightly\nharness: { command: python run.py, project: .., results: results, format: scylla }\nruntime_config: docker.yaml\n',
      'bench/docker.yaml': 'sandbox_backend: { kind: docker, image: python:3 }\n',
    },
    experiment: 'bench/nightly.yaml',
    says: ['found: the experiment bench/nightly.yaml'],
  },
  'test cases of Scylla': {
    files: { ...inDir('tests/fixtures/tests/test-001', TEST_CASE), 'scripts/manage_experiment.py': '', 'uv.lock': '' },
    experiment: 'bench/experiment.yaml',
    says: ['found: 1 test case, such as tests/fixtures/tests/test-001', 'ANTHROPIC_API_KEY'],
  },
  nothing: {
    files: { 'README.md': '# A project\n' },
    experiment: 'bench/experiment.yaml',
    says: ['found: no harness: a first task is written'],
  },
}

async function initIn(root: string, ...flags: string[]) {
  const { url } = await releases()
  return runCli(['init', ...flags], { cwd: root, env: { GITHUB_SERVER_URL: url } })
}
const textIn = (root: string, path: string) => readFile(join(root, path), 'utf8')

/** what the checks of our own workflows say, with the files of that repository in place of ours */
async function faultsIn(root: string, path: string): Promise<readonly string[]> {
  const faults = faultsOfOurs(await textIn(root, path))
  return faults.filter((fault) => !existsSync(join(root, /^there is no (\S+)$/.exec(fault)?.[1] ?? 'nothing')))
}

const built = actionIsBuilt()

describe.each(Object.entries(CASES))('%s', (_, { files, results, command, experiment, says }) => {
  test('is found; what is written holds to the rules, loads, and is not written twice', async () => {
    const root = await repository(files, results)
    const { code, out, err } = await initIn(root)
    expect({ code, err }).toEqual({ code: 0, err: '' })
    for (const said of [...says, 'default branch: trunk']) expect(out).toContain(said)
    expect(out).not.toContain('It cannot be run yet')
    for (const path of WORKFLOWS) {
      expect([path, await faultsIn(root, path)]).toEqual([path, []])
      const { jobs } = parse(await textIn(root, path)) as Workflow
      const { history, ...others } = jobs
      for (const { permissions } of Object.values(others))
        expect(permissions).toEqual({
          contents: 'read',
          actions: 'read',
          ...(path.includes('publish') ? { 'pull-requests': 'write' } : {}),
        })
      // the job that may write runs nothing but `nightly/`
      expect(history?.permissions).toEqual(
        path.includes('nightly') ? { actions: 'read', contents: 'write', issues: 'write' } : undefined,
      )
      expect(history?.steps?.map(({ uses }) => uses?.split('@')[0])).toEqual(
        path.includes('nightly') ? ['benchgate/benchgate/nightly'] : undefined,
      )
    }
    expect(await textIn(root, GATE)).toContain('branches: [trunk]')
    if (experiment) {
      const planned = await runCli(['plan', experiment], { cwd: root })
      expect([planned.code, planned.err]).toEqual([0, ''])
    }
    const run = (parse(await textIn(root, GATE)) as Workflow).jobs.benchmark?.steps?.find(({ run: text }) =>
      command ? text === command : false,
    )
    expect(run?.run).toBe(command)
    if (command) expect(existsSync(join(root, 'bench/experiment.yaml'))).toBe(false)
    // and a second time nothing changes
    const paths = globSync(['bench/**/*.*', '.github/**/*.yml'], { cwd: root })
    const before = await Promise.all(paths.map((path) => textIn(root, path).catch(() => '')))
    expect((await initIn(root)).out).not.toMatch(/^(written|kept|overwritten)/m)
    expect(await Promise.all(paths.map((path) => textIn(root, path).catch(() => '')))).toEqual(before)
  })
})

const harnesses = Object.entries(CASES).filter(([, { leaves }]) => leaves)
test.skipIf(!built).for(harnesses)(
  '%s: the step gates what the harness leaves',
  async ([, { files, results, leaves }]) => {
    const root = await repository(files, results)
    await initIn(root)
    const [to = '', fixture = ''] = leaves ?? []
    await mkdir(dirname(join(root, to)), { recursive: true })
    await cp(join(import.meta.dirname, '../importers/fixtures', fixture), join(root, to), { recursive: true })
    const { jobs } = parse(await textIn(root, GATE)) as Workflow
    const step = jobs.benchmark?.steps?.at(-1)
    const given = Object.entries(step?.with ?? {}).map(([name, value]) => [name, String(value)] as const)
    const service = await startResultsService()
    try {
      const { main } = await runStep({
        action: join(ACTION, 'report'),
        workspace: root,
        with: { ...Object.fromEntries(given), 'fail-on': 'never' },
        env: service.env(),
      })
      expect([main.exitCode, main.annotations.filter(({ level }) => level === 'error')]).toEqual([0, []])
      expect(Number(main.outputs.rollouts)).toBeGreaterThan(0)
    } finally {
      await service.close()
    }
  },
)

test('a file that is there and differs is kept and told, unless it is forced', async () => {
  const root = await repository({ ...task('one', 'true'), [GATE]: 'name: mine\n' })
  const { out, code } = await initIn(root)
  expect(code).toBe(0)
  expect(out).toContain(`kept        ${GATE}: it is another one, from line 1 on; --force overwrites it
    - name: mine
    + # The gate of pull requests, written by`)
  expect(await textIn(root, GATE)).toBe('name: mine\n')
  const forced = await initIn(root, '--force')
  expect(forced.out).toContain(`overwritten ${GATE}`)
  expect(await textIn(root, GATE)).toContain('# The gate of pull requests')
})

test('line endings that a checkout has changed are no difference', async () => {
  const root = await repository(task('one', 'true'))
  await initIn(root)
  const crlf = (await textIn(root, GATE)).replaceAll('\n', '\r\n')
  await writeFile(join(root, GATE), crlf)
  expect((await initIn(root, '--force')).out).toContain(`unchanged   ${GATE}`)
  await writeFile(join(root, GATE), crlf.replace('name: Benchmark', 'name: Mine'))
  expect((await initIn(root)).out).toContain(`from line 2 on; --force overwrites it\n    - name: Mine\n`)
})

test('a log of the model without a provider, such as of the first try, is no word of which model is meant', async () => {
  const root = await repository({ 'evals/a.py': EVAL })
  await initIn(root)
  const log = {
    version: 2,
    status: 'success',
    eval: { task: 'a', model: 'mockllm/model' },
    samples: [{ id: 1, epoch: 1 }],
  }
  await writeFile(join(root, '2026-01-01T00-00-00+00-00_a_x.json'), JSON.stringify(log))
  expect((await initIn(root)).out).toContain(`unchanged   ${GATE}`)
})

test('a dry run prints all and writes nothing', async () => {
  const root = await repository(task('one', 'true'))
  const { out, code } = await initIn(root, '--dry-run')
  expect(code).toBe(0)
  expect(out).toContain('would write bench/experiment.yaml\n')
  expect(out).toContain('    experiment_id: ')
  expect(globSync(['bench', '.github'], { cwd: root })).toEqual([])
  const { facts, found, package_manager: manager } = JSON.parse((await initIn(root, '--dry-run', '--json')).out)
  expect([facts, found.tasks, manager]).toEqual([undefined, ['tasks/*'], null])
})

test('commits that workflows are pinned to already stay; offline, the tag stands in with a word of it', async () => {
  const own = `${'a'.repeat(40)} # v7.9.9`
  const root = await repository({
    ...task('one', 'true'),
    '.github/workflows/ci.yml': `jobs:\n  a:\n    steps:\n      - uses: actions/checkout@${own}\n`,
  })
  const { code } = await runCli(['init'], { cwd: root, env: { GITHUB_SERVER_URL: 'file:///nowhere' } })
  expect(code).toBe(0)
  expect(await textIn(root, GATE)).toContain(`uses: actions/checkout@${own}\n`)
  expect(await textIn(root, GATE)).toContain('uses: benchgate/benchgate@v1 # change: to the commit of a release')
  const kept = await initIn(root)
  expect(kept.out).toContain('kept        .github/workflows/benchgate.yml')
  const { commit } = await releases()
  await writeFile(
    join(root, GATE),
    (await textIn(root, GATE)).replace(/benchgate@v1.*/, `benchgate@${commit} # v0.9.9`),
  )
  expect((await initIn(root)).out).toContain('unchanged   .github/workflows/benchgate.yml')
})

test('what is written uses the same commits as our own workflows', async () => {
  const root = await repository({ ...task('one', 'true') })
  await initIn(root)
  const used = /actions\/checkout@.*/.exec(await textIn(root, GATE))?.[0]
  expect(textOf('.github/workflows/ci.yml')).toContain(used)
  expect(await textIn('', join(ACTION, 'src/init/pins.ts'))).toContain(
    /actions\/setup-node@(.*)/.exec(textOf('.github/workflows/ci.yml'))?.[1],
  )
})

test('nothing is written through a link, and what was asked for must be there', async () => {
  const root = await repository(task('one', 'true'))
  const elsewhere = await repository({})
  await symlink(elsewhere, join(root, '.github'))
  const linked = await initIn(root)
  expect([linked.code, linked.err.replace(elsewhere, 'ELSEWHERE')]).toEqual([
    3,
    '.github is a link to ELSEWHERE, and nothing is written there\nMove it away, and run `benchgate init` again.\n',
  ])
  expect(globSync('**/*.yml', { cwd: elsewhere })).toEqual([])
  const other = await initIn(root, '--harness', 'inspect')
  expect([other.code, other.err]).toEqual([
    3,
    'no inspect was found here\nFound: harbor, none; `--harness` takes one of them.\n',
  ])
})

test('from a folder within, the repository is meant; without git, the folder itself', async () => {
  const root = await repository({ ...task('one', 'true'), 'deep/down/x': '' })
  await runCli(['init'], { cwd: join(root, 'deep/down'), env: { GITHUB_SERVER_URL: 'file:///nowhere' } })
  expect(existsSync(join(root, GATE))).toBe(true)
  const plain = await workspaceWith(task('one', 'true'))
  const { out } = await runCli(['init', '--json'], { cwd: plain, env: { GITHUB_SERVER_URL: 'file:///nowhere' } })
  expect(JSON.parse(out)).toMatchObject({ root: plain, branch: 'main', fault: null, found: { tasks: ['tasks/*'] } })
})

test('a large repository takes no longer than its listing: few files are read, the likely ones', async () => {
  const parts = ['task.toml', 'instruction.md', 'environment/Dockerfile', 'tests/test.sh', 'solution/solve.sh']
  const files = [
    ...Array.from({ length: 1500 }, (_, at) => parts.map((part) => `tasks/t${at}/${part}`)).flat(),
    ...Array.from({ length: 40_000 }, (_, at) => `deploy/d${at % 300}/f${at}.yaml`),
    'z/evals/experiment.yaml',
  ]
  const read: string[] = []
  const tree = treeOf(files, async (path) => {
    read.push(path)
    return path.startsWith('z/')
      ? 'experiment_id: z\ntasks: [../../tasks/*]\nagents: [{ name: nop }]\n'
      : 'kind: Service\n'
  })
  const found = await detect(tree, { own: 'bench/experiment.yaml', modelsIn: async () => [] })
  expect(found.map(({ because }) => because)).toEqual([
    'the experiment z/evals/experiment.yaml',
    '1500 tasks with task.toml, the first in tasks/t0',
  ])
  expect(read.length).toBeLessThan(2000)
})

test('names that would be more than names elsewhere are left out', async () => {
  const files = task('one', 'true')
  const odd = Object.fromEntries(
    Object.entries(files).map(([name, text]) => [name.replace('tasks/one', '${{ github.token }}/$(id)'), text]),
  )
  const root = await repository({ ...odd, '`x`.py': EVAL })
  const { out } = await initIn(root)
  expect(out).toContain('no harness')
  for (const path of WORKFLOWS) expect(await textIn(root, path)).not.toContain('$(id)')
})

test.for(['007', 'null', '2026-03-01', 'on'])('a repository and a branch of the name %s are names', async (name) => {
  const root = join(await repository({}), name)
  await mkdir(root)
  execFileSync('git', ['init', '-q', '-b', name], { cwd: root })
  expect((await initIn(root)).out).not.toContain('It cannot be run yet')
  expect(parse(await textIn(root, 'bench/experiment.yaml'))).toMatchObject({ experiment_id: name })
  const { on } = parse(await textIn(root, GATE), { version: '1.2' }) as { on: { push: { branches: string[] } } }
  expect(on.push.branches).toEqual([name])
  expect(await textIn(root, GATE)).toContain(`branches: ["${name}"]`) // for readers of YAML 1.1, too
  const other = await repository({ 'evals/a.py': EVAL })
  execFileSync('git', ['remote', 'add', 'origin', `https://example.org/${name}.git`], { cwd: other })
  await initIn(other)
  const steps = (parse(await textIn(other, GATE)) as Workflow).jobs.benchmark?.steps
  expect(steps?.at(-1)?.with?.['experiment-id']).toBe(name)
})

test('a repository that already has broken tasks is told so, beside what was written', async () => {
  const root = await repository({
    ...task('one', 'true'),
    'tasks/two/task.toml': 'version = 7\n',
    'tasks/two/instruction.md': 'x',
  })
  const { code, out } = await initIn(root)
  expect(code).toBe(0)
  expect(out).toContain('It cannot be run yet:')
  expect(out).toContain('tasks/two')
})

describe.skipIf(!(await engineAnswers()))('in Docker', () => {
  test('the whole of what is written for an empty repository runs green', { timeout: 120_000 }, async () => {
    const root = await repository({})
    await initIn(root)
    const checked = await runCli(['preflight', '--audit', 'bench/experiment.yaml'], { cwd: root })
    expect([checked.code, checked.code ? checked.out : '']).toEqual([0, ''])
    const { code, out } = await runCli(['run', 'bench/experiment.yaml', '--json'], { cwd: root })
    expect(code).toBe(0)
    const { verdict, rows } = JSON.parse(out) as {
      verdict: { verdict: string }
      rows: { agent: string; outcome: string }[]
    }
    expect(verdict.verdict).toBe('unarmed')
    expect(rows.map(({ agent, outcome }) => `${agent} ${outcome}`).sort()).toEqual(['nop failed', 'oracle passed'])
    // the runs lie where the repository's own tools find them, and are no find for a second `init`
    expect((await initIn(root)).out).not.toMatch(/^(written|kept)/m)
  })
})
