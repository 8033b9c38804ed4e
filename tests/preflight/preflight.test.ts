import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { preflightOnly } from '../../src/entry/experiment/before.ts'
import { load, lockFileOf } from '../../src/entry/experiment/load.ts'
import { runExperiment } from '../../src/entry/experiment/run.ts'
import { checkList } from '../../src/report/check-list.ts'
import { writeLock } from '../../src/tasks/lock.ts'
import { API_KEY, startE2b } from '../services/e2b/service.ts'
import { answeringEngine } from '../services/engine.ts'
import { filesIn, task } from '../support/task-dir.ts'

const SECRET = 'sk-canary-3141592653'

async function files(runtime: string, { agents = '[{name: nop}]', env = {}, more = '' } = {}) {
  const root = await filesIn({
    ...task('t', 'echo 1 > /logs/verifier/reward.txt'),
    'experiment.yaml': `experiment_id: test\ntasks: [tasks/*]\nagents: ${agents}\nruntime_config: runtime.yaml\n${more}`,
    'runtime.yaml': runtime,
  })
  return { experimentFile: join(root, 'experiment.yaml'), runtimeFile: null, env, cwd: root }
}
const quiet = { signal: new AbortController().signal, onEvent: () => {}, onLine: () => {} }

test('the names, and what LoopBench calls them', async () => {
  const { json } = await preflightOnly({ ...(await files('sandbox_backend: { kind: local_process }\n')), ...quiet })
  expect(Object.keys(json.checks).sort()).toEqual([
    'clock',
    'config',
    'daytona_api_key_present',
    'daytona_api_url',
    'disk_free',
    'docker',
    'e2b_api_key_present',
    'e2b_python_sdk',
    'env_runner_docker_daemon_ready',
    'env_runner_docker_host',
    'env_runner_requires_docker',
    'git',
    'judge_docker_daemon_ready',
    'judge_docker_host',
    'judge_requires_docker',
    'node',
    'python',
    'sandbox_backend_kind',
    'sandbox_backend_ready',
    'sandbox_isolation',
    'synth_api_key_present',
    'task_lock',
    'tasks',
  ])
  expect(json.checks).toMatchObject({ sandbox_backend_kind: 'local_process', docker: null, e2b_api_key_present: null })
  expect(json.warnings).toEqual([expect.stringMatching(/sandbox_isolation: .* is no security boundary.*docker\.$/)])
})

test('no engine: the run stops before anything is spent, with the remedy and exit code 3', async () => {
  const at = await files('sandbox_backend: { kind: docker, docker_host: "tcp://127.0.0.1:1" }\n')
  const done = await runExperiment({ ...at, ...quiet, outDir: null })
  expect(done.exitCode).toBe(3)
  expect(done.report.rows.map(({ outcome }) => outcome)).toEqual(['not_run'])
  expect(done.report.verdict.sentence).toContain('Nothing was run')
  const { checked, json } = await preflightOnly({ ...at, ...quiet })
  expect(json.checks).toMatchObject({ env_runner_docker_daemon_ready: false, judge_docker_daemon_ready: false })
  expect(checkList(checked)).toMatch(/FAIL {2}docker .*tcp:\/\/127\.0\.0\.1:1[\s\S]*DOCKER_HOST/)
})

test('DOCKER_HOST of the environment names the engine, a runtime file goes before it', async () => {
  const host = await answeringEngine({
    '/version': { Version: '28.0', ApiVersion: '1.48' },
    '/info': { OSType: 'linux' },
    '/networks': [],
  })
  const env = { DOCKER_HOST: host }
  const open = await preflightOnly({ ...(await files('sandbox_backend: { kind: docker }\n', { env })), ...quiet })
  expect(open.json.checks).toMatchObject({ docker: true })
  const other = 'sandbox_backend: { kind: docker, docker_host: "tcp://127.0.0.1:1" }\n'
  const shut = await preflightOnly({ ...(await files(other, { env })), ...quiet })
  expect(shut.json.checks).toMatchObject({ docker: false })
})

test('keys are named, their values are not', async () => {
  const agents =
    '[{name: claude-code, model: m, env: {ANTHROPIC_API_KEY: "${ANTHROPIC_API_KEY}"}}, {name: codex, model: m}]'
  const env = { ANTHROPIC_API_KEY: SECRET }
  const more = 'allow_env: [ANTHROPIC_API_KEY]\n'
  const at = await files('sandbox_backend: { kind: local_process }\n', { agents, env, more })
  const { checked, json } = await preflightOnly({ ...at, ...quiet })
  expect(json.checks).toMatchObject({ 'agent_claude-code_key_present': true, agent_codex_key_present: false })
  expect(json.warnings).toEqual([
    expect.stringContaining('sandbox_isolation'),
    expect.stringContaining('OPENAI_API_KEY'),
  ])
  expect(JSON.stringify(json) + checkList(checked)).not.toContain(SECRET)
})

test('a key that a harness is passed, and that nobody has set, is a warning', async () => {
  const at = await files('sandbox_backend: { kind: local_process }\n')
  const keys = 'env: { OPENROUTER_API_KEY: "${OPENROUTER_API_KEY:-}", LOG_LEVEL: "" }'
  const harness = `experiment_id: e\nharness: { command: run, results: results, ${keys} }\nruntime_config: runtime.yaml\nallow_env: [OPENROUTER_API_KEY]\n`
  await writeFile(at.experimentFile, harness)
  const { json } = await preflightOnly({ ...at, ...quiet })
  expect(json).toMatchObject({ ok: true, checks: { harness_keys_present: false } })
  expect(json.warnings).toContain(
    'harness_keys_present: empty: OPENROUTER_API_KEY. Set it, in a workflow under `env:` of the step, or take it out of `harness.env` where nothing asks for it.',
  )
  const given = await preflightOnly({ ...at, ...quiet, env: { OPENROUTER_API_KEY: SECRET } })
  expect(given.json.checks).toMatchObject({ harness_keys_present: true })
  expect(JSON.stringify(given.json)).not.toContain(SECRET)
})

test('credentials that a harness can do without are no warning where it has a key in their place', async () => {
  const host = await answeringEngine({
    '/version': { ApiVersion: '1.48' },
    '/info': { OSType: 'linux' },
    '/networks': [],
  })
  const file = '{ file: /nowhere/credentials.json, target: /home/agent/.claude/.credentials.json, optional: true }'
  const at = await files(`sandbox_backend: { kind: docker, docker_host: "${host}", credentials: [${file}] }\n`)
  const harness = 'harness: { command: run, results: results, env: { API_KEY: "${API_KEY:-}" } }'
  await writeFile(
    at.experimentFile,
    `experiment_id: e\n${harness}\nruntime_config: runtime.yaml\nallow_env: [API_KEY]\n`,
  )
  const given = await preflightOnly({ ...at, ...quiet, env: { API_KEY: SECRET } })
  expect(given.json.checks).toMatchObject({ credentials: null, harness_keys_present: true })
  expect(checkList(given.checked)).toContain('/nowhere/credentials.json is not there; API_KEY is set in its place')
  const without = await preflightOnly({ ...at, ...quiet })
  expect(without.json.checks).toMatchObject({ credentials: false })
  expect(without.json.checks).not.toHaveProperty('harness_keys_present')
})

test('a task that changed under a lock stops the run before anything is spent', async () => {
  const at = await files('sandbox_backend: { kind: local_process }\n')
  await writeLock(lockFileOf(at.experimentFile), (await load(at)).tasks)
  expect((await preflightOnly({ ...at, ...quiet })).json.checks).toMatchObject({ task_lock: true })
  await writeFile(join(at.cwd, 'tasks/t/instruction.md'), 'Something else.\n')
  const done = await runExperiment({ ...at, ...quiet, outDir: null })
  expect(done.exitCode).toBe(3)
  expect(done.report.rows.map(({ outcome }) => outcome)).toEqual(['not_run'])
  const lock = done.report.preflight?.checks.find(({ name }) => name === 'task_lock')
  expect(lock).toMatchObject({ ok: false, found: expect.stringContaining('t: the task has changed') })
  expect(lock?.remedy).toContain('benchgate plan --lock')
})

test('work that may outlive its sandbox is said, with the key that bounds it', async () => {
  const service = await startE2b()
  onTestFinished(() => service.close())
  const found = async (more: string) => {
    const root = await filesIn({
      ...task('t', 'true'), // its judge may take 20 s
      'experiment.yaml': `experiment_id: test\ntasks: [tasks/*]\nagents: [{name: a, kind: command, command: x, timeout_sec: 1000}, {name: b, kind: nop}]\nruntime_config: runtime.yaml\n`,
      'runtime.yaml': `sandbox_backend: { kind: e2b_firecracker, e2b: { template: base, allow_internet_access: true, ${more} } }\n`,
    })
    const env = { E2B_API_KEY: API_KEY, E2B_API_URL: service.url }
    const at = { experimentFile: join(root, 'experiment.yaml'), runtimeFile: null, env, cwd: root }
    const { checked } = await preflightOnly({ ...at, ...quiet })
    expect(checked.ok).toBe(true)
    return checked.checks.find(({ name }) => name === 'sandbox_lifetime')
  }
  expect(await found('')).toBeUndefined()
  expect(await found('timeout_sec: 1019')).toEqual({
    name: 'sandbox_lifetime',
    ok: false,
    advisory: true,
    found: 'e2b_firecracker ends a sandbox after 1019 s, and this may take longer: t by a 1020 s, t by b 1820 s',
    remedy:
      'Raise sandbox_backend.e2b.timeout_sec as far as the plan allows, or lower the timeout_sec of agents and judges.',
  })
})

test.each([
  ['docker', []],
  ['local_process', ['local_process does not enforce: cpus of t; memory of t; storage of t']],
])('limits that %s does not enforce are said, never ignored', async (kind, found) => {
  const limits = '[environment]\nworkdir = "/app"\ncpus = 1\nmemory_mb = 512\nstorage_mb = 1024\n'
  const root = await filesIn({
    ...task('t', 'true', { 'task.toml': `schema_version = "1.4"\n${limits}` }),
    'experiment.yaml': 'experiment_id: test\ntasks: [tasks/*]\nagents: [{name: nop}]\nruntime_config: runtime.yaml\n',
    'runtime.yaml': `sandbox_backend: { kind: ${kind} }\n`,
  })
  const at = { experimentFile: join(root, 'experiment.yaml'), runtimeFile: null, env: {}, cwd: root }
  const { checked } = await preflightOnly({ ...at, ...quiet })
  expect(checked.checks.filter(({ name }) => name === 'limits_enforced')).toMatchObject(
    found.map((text) => ({ ok: false, found: text, advisory: true })),
  )
})
