import { existsSync } from 'node:fs'
import { readFile, realpath } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { runCli } from '../support/cli.ts'
import { engineAnswers } from '../support/docker.ts'
import { filesIn, task } from '../support/task-dir.ts'

const EXPERIMENT = 'experiment_id: test\ntasks: [tasks/*]\nagents: [{name: nop}]\n'
const TASK = task('a', 'echo 1 > /logs/verifier/reward.txt')

/** The files of an experiment that is right but for `changes`; null takes a file away. */
function broken(changes: Readonly<Record<string, string | null>>): Record<string, string> {
  const all = Object.entries({ 'experiment.yaml': EXPERIMENT, ...TASK, ...changes })
  return Object.fromEntries(all.filter((entry): entry is [string, string] => entry[1] !== null))
}

/** what is wrong with the files, and all that a user reads of it */
const CASES: readonly [string, Readonly<Record<string, string | null>>, string][] = [
  [
    'an unknown key',
    { 'experiment.yaml': `${EXPERIMENT}rollout_per_task: 3\n` },
    'experiment.yaml:4:1: rollout_per_task: unknown key; known here are experiment_id, tasks, agents, lineups, harness, rollouts_per_task, max_parallel_rollouts, available_agent_sandboxes, runtime_config, limits, retry, reward, gate, allow_env. Did you mean `rollouts_per_task`?',
  ],
  [
    'a wrong type',
    { 'experiment.yaml': `${EXPERIMENT}rollouts_per_task: many\n` },
    'experiment.yaml:4:20: rollouts_per_task: found "many"; allowed is a whole number from 1 to 100000. Correct the value.',
  ],
  [
    'two faults, told at once',
    { 'experiment.yaml': `${EXPERIMENT}rollouts_per_task: 0\nreward: { pass_threshold: high }\n` },
    'experiment.yaml:4:20: rollouts_per_task: found 0; allowed is a whole number from 1 to 100000. Correct the value.\n' +
      'experiment.yaml:5:27: reward.pass_threshold: found "high"; allowed is a number. Correct the value.',
  ],
  [
    'an experiment file that is not there',
    { 'experiment.yaml': null },
    'experiment.yaml: the file does not exist. Correct the path; it is relative to the directory you are in.',
  ],
  [
    'a task directory without task.toml',
    { 'tasks/a/task.toml': null },
    'tasks/a/task.toml: is missing. Name a task directory, or write one: `schema_version = "1.4"` is enough.',
  ],
  [
    'a TOML syntax error',
    { 'tasks/a/task.toml': '[environment]\nworkdir = /app\n' },
    'tasks/a/task.toml:2:11: not valid TOML: invalid value. Correct the syntax.',
  ],
  [
    'an unknown key of a task',
    { 'tasks/a/task.toml': '[environment]\nwork_dir = "/app"\n' },
    'tasks/a/task.toml:2:1: environment.work_dir: unknown key. Did you mean `workdir`?',
  ],
  [
    'a missing instruction',
    { 'tasks/a/instruction.md': null },
    'tasks/a/instruction.md: is missing. Write down what the agent has to do.',
  ],
  [
    'a task name that climbs out',
    { 'tasks/a/task.toml': '[task]\nname = "../../etc"\n' },
    'tasks/a/task.toml:2:1: task.name: expected `org/name` of letters, digits, `.`, `_` and `-`. Correct the value.\n' +
      'tasks/a/task.toml:2:1: task.name: must not contain `..`. Correct the value.',
  ],
  [
    'a contract name that climbs out',
    { 'experiment.yaml': EXPERIMENT.replace('tasks/*', '{ contract: { name: ../x, command: [run] } }') },
    'experiment.yaml:2:29: tasks[0].contract.name: found "../x"; allowed is letters, digits, `.`, `_` and `-`, at most 100, not beginning with a sign. Correct the value.',
  ],
  [
    'two tasks of one name',
    {
      ...task('a', 'true', { 'task.toml': '[task]\nname = "org/same"\n' }),
      ...task('b', 'true', { 'task.toml': '[task]\nname = "org/same"\n' }),
    },
    'experiment.yaml:2:1: tasks[0]: two tasks are called `org__same`: tasks/a and tasks/b. Rename one of them.',
  ],
]

describe.each(['plan', 'preflight', 'run'])('benchgate %s', (verb) => {
  test.each(CASES)('%s', async (_name, changes, expected) => {
    const root = await realpath(await filesIn(broken(changes)))
    const { code, out, err } = await runCli([verb, 'experiment.yaml'], { cwd: root })
    expect(err.replaceAll(`${root}/`, '')).toBe(`${expected}\nCorrect the places named above.\n`)
    expect(out).toBe('')
    expect(code).toBe(3)
    expect(existsSync(join(root, 'runs'))).toBe(false)
  })
})

test('a backend that is not there stops the run before it begins, and says what to do', async () => {
  const root = await filesIn(
    broken({
      'experiment.yaml': `${EXPERIMENT}runtime_config: runtime.yaml\n`,
      'runtime.yaml': 'sandbox_backend: { kind: docker, docker_host: "unix:///nowhere/docker.sock" }\n',
    }),
  )
  const { code, out, err } = await runCli(['run', 'experiment.yaml'], { cwd: root })
  expect(err).toContain(
    'preflight failed: docker: no Docker daemon answered at unix:///nowhere/docker.sock (ENOENT). Install Docker (https://docs.docker.com/get-docker/), start it, or set DOCKER_HOST.\n',
  )
  expect(out).toMatch(
    /^Nothing was run, because 2 of \d+ preflight checks failed \(docker, judge_docker_daemon_ready\)/,
  )
  expect(code).toBe(3)
})

test.skipIf(!(await engineAnswers()))(
  'a Dockerfile that does not build is shown with the last lines of its log, and other tasks go on',
  async () => {
    const root = await filesIn({
      ...task('broken', 'true', {
        'environment/Dockerfile':
          'FROM debian:bookworm-slim\nRUN for i in $(seq 50); do echo line $i; done; echo the real reason; exit 4\n',
      }),
      ...task('missing', 'true', { 'environment/Dockerfile': 'FROM debian:bookworm-slim\nCOPY nowhere /nowhere\n' }),
      ...task('whole', 'echo 1 > /logs/verifier/reward.txt'),
      'experiment.yaml': `${EXPERIMENT}rollouts_per_task: 2\nruntime_config: runtime.yaml\n`,
      'runtime.yaml': 'sandbox_backend: { kind: docker }\n',
    })
    const { code, out, err } = await runCli(['run', 'experiment.yaml', '--out', 'out', '--json'], { cwd: root })
    const { rows } = JSON.parse(out) as {
      rows: { task: string; outcome: string; infra_kind: string; reason: string; attempts: number }[]
    }
    expect(rows.filter(({ task }) => task === 'whole').map(({ outcome }) => outcome)).toEqual(['passed', 'passed'])
    for (const row of rows.filter(({ task }) => task !== 'whole'))
      expect(row).toMatchObject({ outcome: 'infra_error', infra_kind: 'image_build', attempts: 1 })
    const reason = rows.find(({ task }) => task === 'broken')?.reason
    expect(reason).toContain('line 50')
    expect(reason).toContain('the real reason')
    expect(reason).toContain('Correct ')
    const summary = await readFile(join(root, 'out/summary.md'), 'utf8')
    expect(summary).toContain('the real reason')
    expect(err).toMatch(/^ended {4}broken\/nop\/\d: infra_error\/image_build, .*Dockerfile:2 does not build: /m)
    expect(err).toContain('| the real reason. Correct ')
    expect(code).toBe(3)
  },
)

test('the stack of an error is shown only to those who debug', async () => {
  const root = await filesIn({ ...TASK, 'experiment.yaml': `${EXPERIMENT}gate: 3\n` })
  const plain = await runCli(['plan', 'experiment.yaml'], { cwd: root })
  const debugged = await runCli(['plan', 'experiment.yaml'], { cwd: root, env: { BENCHGATE_DEBUG: '1' } })
  expect(plain.err).not.toMatch(/^ +at /m)
  expect(debugged.err).toMatch(/^ +at .*config/m)
  expect(debugged.code).toBe(plain.code)
})
