import { cp, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import type { ResultRow } from '../../src/model/record.ts'
import type { Workflow } from '../docs/workflow.ts'
import { startResultsService } from '../services/results-service.ts'
import { runStep } from '../services/runner.ts'
import { runCli } from '../support/cli.ts'
import { engineAnswers } from '../support/docker.ts'
import { ACTION, actionIsBuilt } from '../support/workspace.ts'
import { repository } from './repository.ts'

const EXPERIMENT = 'bench/experiment.yaml'
const OFFLINE = { GITHUB_SERVER_URL: 'file:///nowhere' }
const textIn = (root: string, path: string) => readFile(join(root, path), 'utf8')

/** LoopBench as far as its results go: one rollout passes, one fails, and of one the judge was lost. */
const LOOPBENCH = `import json, pathlib, sys
assert sys.argv[1:] == ["experiment", "--spec", "configs/experiment.yaml"], sys.argv
import what_it_needs
home = pathlib.Path("experiments/team-v1")
home.mkdir(parents=True, exist_ok=False)
for index, (passed, lost) in enumerate([(True, False), (False, False), (False, True)], 1):
    run = f"team-v1_r{index:02}"
    place = pathlib.Path("runs") / run
    place.mkdir(parents=True)
    metrics = {"hidden_infra_error": lost, "llm_input_tokens": 100, "llm_output_tokens": 7}
    (place / "manifest.json").write_text(json.dumps({"run_id": run, "task_id": "billing", "hidden_pass": passed, "metrics": metrics}))
    row = {"experiment_id": "team-v1", "lineup": "team", "task_dir": "packs/billing", "task_id": "billing", "rollout_index": index,
           "run_id": run, "status": "ok", "hidden_pass": passed, "wall_clock_sec": 1.5, "failure_reason": None if passed else "totals differ"}
    with open(home / "results.jsonl", "a") as rows:
        rows.write(json.dumps(row) + "\\n")
`
const loopbench = () =>
  repository({
    'loopbench/__init__.py': '',
    'loopbench/cli.py': LOOPBENCH,
    'requirements.txt': './vendored\n',
    'vendored/setup.py': 'from setuptools import setup\nsetup(name="what-it-needs", py_modules=["what_it_needs"])\n',
    'vendored/what_it_needs.py': '',
    'packs/billing/task.yaml': 'task_id: billing\n',
    'packs/billing/repo.bundle': '',
    'configs/experiment.yaml': `experiment_id: team-v1
tasks: [packs/billing]
rollouts_per_task: 3
lineups: [{ name: team, coder_a_model: m, role_command: ./role.sh, role_env: { OPENROUTER_API_KEY_ENV: OPEN_ROUTER_API_KEY } }]
runtime_config: configs/local.yaml
`,
    'configs/local.yaml': 'sandbox_backend: { kind: local_process }\nenv_runner: { observability: { traces: none } }\n',
    'experiments/.gitkeep': '', // what lies there already is in the way of LoopBench
  })

/** The example of Scylla as a repository of its own, without what was written for benchgate. */
async function scylla(): Promise<string> {
  const root = await repository({})
  await cp(join(ACTION, 'examples/scylla'), root, { recursive: true })
  for (const file of ['experiment.yaml', 'image.yaml', 'runtime.docker.yaml']) await rm(join(root, file))
  return root
}

async function initIn(root: string) {
  const { code, out, err } = await runCli(['init'], { cwd: root, env: OFFLINE })
  expect([code, err]).toEqual([0, ''])
  return out
}

async function rowsOf(root: string, expected: number) {
  const { code, out, err } = await runCli(['run', EXPERIMENT, '--json'], { cwd: root })
  expect([code, code === expected ? '' : err]).toEqual([expected, ''])
  return (JSON.parse(out) as { rows: readonly ResultRow[] }).rows
}

/** the step of the gate as it is written, with the secrets that its job has */
async function gateStep(root: string, secrets: Readonly<Record<string, string>>, event: object) {
  const { jobs } = parse(await textIn(root, '.github/workflows/benchgate.yml')) as Workflow
  const step = jobs.benchmark?.steps?.at(-1)
  await writeFile(join(root, '.git/event.json'), JSON.stringify(event))
  const service = await startResultsService()
  try {
    const named = Object.entries(step?.env ?? {}).map(
      ([name, value]) => [name, secrets[/secrets\.(\w+)/.exec(value)?.[1] ?? ''] ?? ''] as const,
    )
    const { main } = await runStep({
      action: ACTION,
      workspace: root,
      with: Object.fromEntries(Object.entries(step?.with ?? {}).map(([name, value]) => [name, String(value)])),
      env: {
        ...service.env(),
        ...Object.fromEntries(named),
        GITHUB_EVENT_NAME: 'pull_request',
        GITHUB_EVENT_PATH: join(root, '.git/event.json'),
      },
    })
    return main
  } finally {
    await service.close()
  }
}
const pullRequestFrom = (repository: string) => ({
  pull_request: { number: 7, head: { repo: { full_name: repository } }, base: { repo: { full_name: 'octo/bench' } } },
})

test.skipIf(!actionIsBuilt())('a pull request from a fork, which gets no keys, is skipped and not failed', async () => {
  const root = await scylla()
  await initIn(root)
  const { exitCode, outputs, summary } = await gateStep(root, {}, pullRequestFrom('someone/bench'))
  expect({ exitCode, verdict: outputs.verdict }).toEqual({ exitCode: 0, verdict: 'skipped' })
  expect(summary).toContain('ANTHROPIC_API_KEY')
})

test("the experiment has LoopBench's own keys, tasks and lineups, and the workflows pass the keys on", async () => {
  const root = await loopbench()
  const said = await initIn(root)
  expect(said).toContain('Add the keys (OPEN_ROUTER_API_KEY) to')
  expect(await textIn(root, EXPERIMENT)).toContain(`
  exclude: [.venv, node_modules, experiments, runs] # change: what is large, and not needed there
  results: benchgate-results
  format: loopbench
  timeout_sec: 3600 # change: to what a run may take
  env: # change: the keys that it needs, and no other; here, under allow_env and in the workflows
    OPEN_ROUTER_API_KEY: \${OPEN_ROUTER_API_KEY:-}
  plan: # what the command is going to run, in its own names: what leaves no result is counted as missing
    tasks: [billing]
    agents: [team]
rollouts_per_task: 3 # as often as the command does each
`)
  for (const workflow of ['benchgate.yml', 'benchgate-nightly.yml'])
    expect(await textIn(root, `.github/workflows/${workflow}`)).toContain(
      'env: # change: the keys that it needs, and no other\n          OPEN_ROUTER_API_KEY: ${{ secrets.OPEN_ROUTER_API_KEY }}\n',
    )
})

test("Scylla's runner image is built where its own script builds it", async () => {
  const root = await scylla()
  const dockerfile = 'FROM python:3.12-slim\nCOPY pyproject.toml ./\nUSER scylla\nENTRYPOINT ["/entrypoint.sh"]\n'
  await writeFile(join(root, 'docker/Dockerfile'), dockerfile)
  await initIn(root)
  expect(await textIn(root, 'bench/image.yaml')).toContain('\ncontext: ..\ndockerfile: docker/Dockerfile\n')
  expect(await textIn(root, 'docker/Dockerfile.dockerignore')).toContain('\nruns\n')
  expect(await textIn(root, 'bench/runtime.yaml')).toContain('target: /home/scylla/.claude/.credentials.json, optional')
})

describe.skipIf(!(await engineAnswers()))('what is written runs as it stands, in Docker', () => {
  test('for a repository of Scylla, with its own image', { timeout: 300_000 }, async () => {
    const root = await scylla()
    await initIn(root)
    const rows = await rowsOf(root, 0)
    expect(rows.map(({ task, agent, outcome, grade }) => [task, agent, outcome, grade])).toEqual([
      ['test-001', 'T0-00', 'passed', 'B'],
    ])
    expect(await initIn(root)).not.toMatch(/^(written|kept)/m)
    if (!actionIsBuilt()) return
    const key = 'sk-ant-a-key-of-the-repository'
    const gate = await gateStep(root, { ANTHROPIC_API_KEY: key }, pullRequestFrom('octo/bench'))
    expect({ exitCode: gate.exitCode, outputs: gate.outputs }).toMatchObject({
      exitCode: 0,
      outputs: { verdict: 'unarmed', rollouts: '1', 'scored-pass-rate': '1' },
    })
    expect(gate.log).not.toContain(key)
  })

  test('for a repository of LoopBench, with the image that is written', { timeout: 300_000 }, async () => {
    const root = await loopbench()
    await initIn(root)
    // Debian's Python in place of the official image, which no registry is asked for here
    const written = await textIn(root, 'bench/Dockerfile')
    const debian = written
      .replace('BASE_IMAGE=python:3.13-slim-bookworm', 'BASE_IMAGE=debian:bookworm-slim')
      .replace('build-essential ca-certificates curl git', 'python3-venv')
      .replace('pip install --requirement', 'pip install --no-build-isolation --no-index --requirement')
    expect(debian).not.toBe(written)
    await writeFile(join(root, 'bench/Dockerfile'), debian)
    const rows = await rowsOf(root, 3) // one of three was not scored: the verdict is invalid
    expect(rows.map(({ task, agent, outcome, tokens }) => [task, agent, outcome, tokens?.output])).toEqual([
      ['billing', 'team', 'passed', 7],
      ['billing', 'team', 'failed', 7],
      ['billing', 'team', 'judge_error', 7],
    ])
  })
})
