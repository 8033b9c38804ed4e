import { createReadStream } from 'node:fs'
import { mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import PQueue from 'p-queue'
import type { Opened, PartStore, Put } from '../image/cache/part-store.ts'

type Env = Readonly<Record<string, string | undefined>>

/** what a repository may keep, unless its owner pays for more */
const LIMIT_BYTES = 10 * 2 ** 30
/** the service takes 200 a minute from a repository, and other jobs save too */
const SAVES_A_MINUTE = 150
const AT_ONCE = 4
const UPLOAD = { chunkMb: '8', atOnce: '4' }

/** A file that was restored, and how many read it. */
interface Held {
  readonly found: Promise<boolean>
  readers: number
}

/**
 * The cache of GitHub Actions as a store of parts; null where this job has none. Entries are scoped by branch, and
 * go when the repository's space is needed. The client itself warns of what it cannot do and answers with a miss.
 */
export async function actionsStore(env: Env): Promise<PartStore | null> {
  const { isFeatureAvailable, restoreCache, saveCache } = await import('@actions/cache') // a chunk of its own
  if (!env.RUNNER_TEMP || !isFeatureAvailable()) return null
  // it would hold up to 512 MB of a file that it uploads, and takes no word against that but the environment's
  process.env.CACHE_UPLOAD_CHUNK_SIZE ??= UPLOAD.chunkMb
  process.env.CACHE_UPLOAD_CONCURRENCY ??= UPLOAD.atOnce
  const folder = join(env.RUNNER_TEMP, 'benchgate-cache')
  const scratch = join(folder, 'unfinished')
  const saves = new PQueue({ concurrency: AT_ONCE, interval: 60_000, intervalCap: SAVES_A_MINUTE })
  const underway = new Map<string, Promise<Put>>()
  const held = new Map<string, Held>()
  await mkdir(scratch, { recursive: true })

  /** the service finds an entry only by the path it was saved from: the name up to its last dash, which `newest` knows */
  const fileOf = (name: string) => join(folder, name.slice(0, name.lastIndexOf('-')))

  const has = async (name: string) =>
    (await restoreCache([fileOf(name)], name, [], { lookupOnly: true }).catch(() => undefined)) === name

  async function save(name: string, content: Buffer | { readonly file: string }): Promise<Put> {
    const file = fileOf(name)
    try {
      if (Buffer.isBuffer(content)) await writeFile(file, content)
      else await rename(content.file, file)
      if ((await saveCache([file], name)) > 0) return 'saved'
    } catch {
      // the client has said why
    } finally {
      await rm(file, { force: true })
      if (!Buffer.isBuffer(content)) await rm(content.file, { force: true })
    }
    return (await has(name)) ? 'exists' : 'refused' // another job may have been first
  }

  /** a key is also taken for the beginning of one, so the one that was found is another's where the name differs */
  const restored = (name: string) =>
    restoreCache([fileOf(name)], name).then(
      (key) => key === name,
      () => false,
    )

  async function open(name: string): Promise<Opened | null> {
    const file = fileOf(name)
    const one = held.get(name) ?? { found: restored(name), readers: 0 }
    held.set(name, one)
    one.readers++
    const letGo = async () => {
      if (--one.readers > 0) return
      held.delete(name)
      await rm(file, { force: true })
    }
    const size = (await one.found)
      ? await stat(file).then(
          (found) => found.size,
          () => null,
        )
      : null
    if (size !== null) return { bytes: size, file, read: () => createReadStream(file), letGo }
    await letGo()
    return null
  }

  return {
    place: 'the Actions cache',
    readOnly: readOnly(env),
    limitBytes: LIMIT_BYTES,
    scratch,
    has,
    open,
    async get(name) {
      const opened = await open(name)
      const bytes = opened && (await readFile(fileOf(name)).catch(() => null))
      await opened?.letGo()
      return bytes
    },
    put(name, content) {
      const before = underway.get(name)
      const work = before ?? saves.add(() => save(name, content)).finally(() => underway.delete(name))
      underway.set(name, work)
      return work
    },
    async newest(prefix) {
      const key = `${prefix}newest`
      const file = fileOf(key)
      try {
        const name = await restoreCache([file], key, [prefix])
        return name === undefined ? null : { name, bytes: await readFile(file) }
      } catch {
        return null
      } finally {
        await rm(file, { force: true })
      }
    },
  }
}

const WRITE = 2

/** why this job may not save; null where it may, or nothing tells */
function readOnly(env: Env): string | null {
  const mode = env.ACTIONS_CACHE_MODE?.trim().toLowerCase()
  if (mode === 'read' || mode === 'none') return `the workflow sets cache-mode: ${mode}`
  const scopes = scopesOf(env.ACTIONS_RUNTIME_TOKEN)
  if (scopes === null || scopes.some(({ Permission }) => Permission & WRITE)) return null
  const where = scopes.map(({ Scope }) => Scope).join(', ') || 'no scope'
  return `the token of this job may only read the Actions cache (${where}), as GitHub rules for untrusted triggers`
}

/** which caches the token of a job opens */
function scopesOf(token: string | undefined): readonly { Scope: string; Permission: number }[] | null {
  try {
    const claims = JSON.parse(Buffer.from(token?.split('.')[1] ?? '', 'base64url').toString()) as { ac?: string }
    const scopes: unknown = JSON.parse(claims.ac ?? '')
    return Array.isArray(scopes) ? scopes : null
  } catch {
    return null
  }
}
