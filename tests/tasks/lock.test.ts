import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { checkLock, writeLock } from '../../src/tasks/lock.ts'
import { refusal, write } from './fixture.ts'

const digest = (digit: string) => `sha256:${digit.repeat(64)}`
const tasks = [
  { id: 'b', digest: digest('b') },
  { id: 'a', digest: digest('a') },
]

test('a lock file holds the tasks by name, and the same tasks fit', async () => {
  const root = await write({})
  const file = join(root, 'tasks.lock.json')
  await writeLock(file, tasks)
  expect(JSON.parse(await readFile(file, 'utf8'))).toEqual({ schema: 1, tasks: { a: digest('a'), b: digest('b') } })
  expect(await refusal(checkLock(file, tasks), root)).toBe('accepted')
})

test('changed, missing and extra tasks are named', async () => {
  const root = await write({})
  const file = join(root, 'tasks.lock.json')
  await writeLock(file, tasks)
  const now = [
    { id: 'a', digest: digest('c') },
    { id: 'toString', digest: digest('d') },
  ]
  expect(await refusal(checkLock(file, now), root)).toMatchInlineSnapshot(`
    "tasks.lock.json: tasks.a: the task has changed: locked sha256:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa, found sha256:cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc. If that is intended, run \`benchgate plan --lock\`.
    tasks.lock.json: tasks.toString: the task is not in the lock file. If that is intended, run \`benchgate plan --lock\`.
    tasks.lock.json: tasks.b: the locked task is not in the experiment. If that is intended, run \`benchgate plan --lock\`."
  `)
})

test('no lock file, and one that is none', async () => {
  const root = await write({})
  const file = join(root, 'tasks.lock.json')
  expect(await refusal(checkLock(file, tasks), root)).toMatchInlineSnapshot(
    `"tasks.lock.json: there is no lock file. Run \`benchgate plan --lock\` to write it."`,
  )
  for (const text of ['{', '[]', '{"schema":2,"tasks":{}}', '{"schema":1,"tasks":{"a":"md5:1"}}']) {
    await writeFile(file, text)
    expect(await refusal(checkLock(file, tasks), root)).toBe(
      'tasks.lock.json: this is no lock file of schema 1. Run `benchgate plan --lock` to write it anew.',
    )
  }
})
