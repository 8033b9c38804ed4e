import { readFile, rename, writeFile } from 'node:fs/promises'
import { z } from 'zod'
import { ConfigError, type ConfigIssue } from '../model/error.ts'
import type { Task } from '../model/task.ts'

const Lock = z.strictObject({
  schema: z.literal(1),
  tasks: z.record(z.string(), z.string().regex(/^sha256:[0-9a-f]{64}$/)),
})
type Locked = Pick<Task, 'id' | 'digest'>

const RENEW = 'If that is intended, run `benchgate plan --lock`.'

/** Write down the digest of every task, so that a later run can prove it is about the same ones. */
export async function writeLock(file: string, tasks: readonly Locked[]): Promise<void> {
  const digests = tasks.map(({ id, digest }) => [id, digest] as const).sort(([a], [b]) => (a < b ? -1 : 1))
  const lock: z.infer<typeof Lock> = { schema: 1, tasks: Object.fromEntries(digests) }
  const draft = `${file}.tmp`
  await writeFile(draft, `${JSON.stringify(lock, null, 2)}\n`)
  await rename(draft, file)
}

/** Throw a `ConfigError` that names every task that changed, is missing or is not in the lock. */
export async function checkLock(file: string, tasks: readonly Locked[]): Promise<void> {
  const locked = await readLock(file)
  const issue = (id: string, message: string): ConfigIssue => fault(file, `tasks.${id}`, message, RENEW)
  const present = new Set(tasks.map(({ id }) => id))
  const issues = [
    ...tasks.flatMap(({ id, digest }) => {
      const expected = Object.hasOwn(locked, id) ? locked[id] : undefined
      if (expected === undefined) return [issue(id, 'the task is not in the lock file.')]
      return expected === digest ? [] : [issue(id, `the task has changed: locked ${expected}, found ${digest}.`)]
    }),
    ...Object.keys(locked)
      .filter((id) => !present.has(id))
      .map((id) => issue(id, 'the locked task is not in the experiment.')),
  ]
  if (issues.length > 0) throw new ConfigError(issues)
}

async function readLock(file: string): Promise<Readonly<Record<string, string>>> {
  const text = await readFile(file, 'utf8').catch((cause: NodeJS.ErrnoException) => {
    const message = cause.code === 'ENOENT' ? 'there is no lock file.' : `the lock file cannot be read (${cause.code}).`
    throw new ConfigError([fault(file, '', message, 'Run `benchgate plan --lock` to write it.')], { cause })
  })
  try {
    return Lock.parse(JSON.parse(text)).tasks
  } catch (cause) {
    const message = 'this is no lock file of schema 1.'
    throw new ConfigError([fault(file, '', message, 'Run `benchgate plan --lock` to write it anew.')], { cause })
  }
}

const fault = (file: string, key: string, message: string, remedy: string): ConfigIssue => ({
  file,
  line: null,
  column: null,
  key,
  message,
  remedy,
})
