import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { ContractEntry, Experiment, TaskEntry } from '../../src/model/experiment.ts'
import { loadTasks } from '../../src/tasks/load.ts'
import { experiment, refusal, SINGLE, write, writeInto } from './fixture.ts'

const entry = (path: string): TaskEntry => ({ path, tags: ['t'], line: 3 })
const contract = (changes: Partial<ContractEntry> = {}): TaskEntry => ({
  line: 7,
  contract: {
    name: 'runner',
    dir: null,
    command: ['node', 'run.mjs', '{input}', '{output}'],
    image: null,
    workdir: null,
    promptTemplate: null,
    inferenceUrl: null,
    seed: 42,
    params: {},
    timeoutSec: 60,
    env: {},
    tags: [],
    ...changes,
  },
})
async function suite(): Promise<string> {
  const root = await write({ 'README.md': 'two tasks', '.git/config': '' })
  for (const name of ['a', 'b']) await writeInto(join(root, name), SINGLE)
  return root
}
const ids = async (entries: readonly TaskEntry[], changes: Partial<Experiment> = {}) =>
  (await loadTasks(experiment(entries, changes))).map(({ id }) => id)

test('a task, its task.toml, a directory of tasks, and globs', async () => {
  const root = await suite()
  expect(await ids([entry(join(root, 'b')), entry(join(root, 'a/task.toml'))])).toEqual(['b', 'a'])
  expect(await ids([entry(root)])).toEqual(['a', 'b'])
  expect(await ids([entry(join(root, '*'))])).toEqual(['a', 'b'])
  expect(await ids([entry(join(root, '{b,c}'))])).toEqual(['b'])
  expect(await ids([entry(join(root, '**/task.toml'))])).toEqual(['a', 'b'])
})

test('a name with an organisation becomes one path segment', async () => {
  const root = await suite()
  await writeInto(root, { 'a/task.toml': '[task]\nname = "org/name"' })
  expect(await ids([entry(join(root, 'a'))])).toEqual(['org__name'])
})

test('entries that match nothing, and every fault of every task, are told at once', async () => {
  const root = await suite()
  await writeInto(root, { 'a/task.toml': 'x = 1', 'empty/x/file': '', 'b/instruction.md': '' })
  const entries = ['nothing', 'no*thing', 'README.md', 'empty', 'a', 'b', '[eb]*'].map((path) =>
    entry(join(root, path)),
  )
  const bad = contract({ name: '../x', command: [], dir: join(root, 'gone') })
  expect(await refusal(loadTasks(experiment([...entries, bad])), root)).toMatchInlineSnapshot(`
    "/experiment.yaml:3:1: tasks[0]: there is nothing at nothing. Correct the path; it is relative to this file.
    /experiment.yaml:3:1: tasks[1]: no task directory matches no*thing. Correct the pattern, or remove it.
    /experiment.yaml:3:1: tasks[2]: README.md is a file. Name the task directory.
    /experiment.yaml:3:1: tasks[3]: empty has no task.toml, and no directory in it has one. Name a task directory in the Harbor format, or a directory of them.
    a/task.toml:1:1: x: unknown key. Known here: schema_version, source, multi_step_reward_strategy, artifacts, task, metadata, agent, verifier, environment, solution, steps. Remove it, or move it to [metadata].
    b/instruction.md: says nothing. Write down what the agent has to do.
    b/instruction.md: says nothing. Write down what the agent has to do.
    empty/task.toml: is missing. Name a task directory, or write one: \`schema_version = "1.4"\` is enough.
    /experiment.yaml:7:1: tasks[7].contract.name: \`../x\` cannot name a task. Use letters, digits, \`.\`, \`_\` and \`-\`.
    /experiment.yaml:7:1: tasks[7].contract.command: is empty. Name the runner and its arguments.
    /experiment.yaml:7:1: tasks[7].contract.dir: there is no directory gone. Correct the path; it is relative to this file."
  `)
})

test('two tasks of one id name both places', async () => {
  const root = await suite()
  await writeInto(join(root, 'other/a'), SINGLE)
  const entries = [
    entry(join(root, 'a')),
    entry(join(root, 'other/a')),
    entry(join(root, 'a')),
    contract({ name: 'a' }),
  ]
  expect(await refusal(loadTasks(experiment(entries)), root)).toMatchInlineSnapshot(`
    "/experiment.yaml:3:1: tasks[1]: two tasks are called \`a\`: a and other/a. Rename one of them.
    /experiment.yaml:3:1: tasks[2]: a is already named by tasks[0]. Name it once.
    /experiment.yaml:7:1: tasks[3]: two tasks are called \`a\`: a and the contract of tasks[3]. Rename one of them."
  `)
})

test('a contract task', async () => {
  const dir = await write({ 'run.mjs': '// a runner' })
  const [task] = await loadTasks(experiment([contract({ dir, image: 'i', workdir: '/w', env: { A: 'a' } })]))
  const { digest: _, ...rest } = task ?? {}
  expect(JSON.parse(JSON.stringify(rest).replaceAll(dir, '/dir'))).toMatchInlineSnapshot(`
    {
      "command": [
        "node",
        "run.mjs",
        "{input}",
        "{output}",
      ],
      "dir": "/dir",
      "environment": {
        "buildTimeoutSec": 600,
        "context": null,
        "cpus": null,
        "env": {
          "A": "a",
        },
        "healthcheck": null,
        "image": "i",
        "memoryMb": null,
        "network": {
          "allowedHosts": [],
          "mode": "public",
        },
        "storageMb": null,
        "workdir": "/w",
      },
      "id": "runner",
      "inferenceUrl": null,
      "kind": "contract",
      "name": "runner",
      "params": {},
      "promptTemplate": null,
      "seedBase": 42,
      "tags": [],
      "timeoutSec": 60,
    }
  `)
})

test('a contract digest follows the entry and the files, not their place, tags or secrets', async () => {
  const text = { 'run.mjs': '// a runner' }
  const digest = async (changes: Partial<ContractEntry>, secrets: readonly string[] = []) =>
    (await loadTasks(experiment([contract(changes)], { secrets })))[0]?.digest
  const base = await digest({ dir: await write(text), env: { KEY: 'old' } }, ['old'])
  expect(await digest({ dir: await write(text), env: { KEY: 'new' }, tags: ['x'] }, ['new'])).toBe(base)
  expect(await digest({ dir: await write(text), env: { KEY: 'new' } })).not.toBe(base)
  expect(await digest({ dir: await write({ 'run.mjs': 'other' }), env: { KEY: 'old' } }, ['old'])).not.toBe(base)
  expect(await digest({ dir: await write(text), env: { KEY: 'old' }, seed: 1 }, ['old'])).not.toBe(base)
})

test('the examples are tasks', async () => {
  const examples = join(import.meta.dirname, '../../examples')
  expect(await ids([entry(join(examples, 'tasks/*')), contract({ dir: join(examples, 'contract') })])).toEqual([
    'benchgate__csv-report',
    'benchgate__fix-rounding',
    'benchgate__retry-backoff',
    'runner',
  ])
})
