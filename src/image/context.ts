import { createReadStream } from 'node:fs'
import { lstat, readdir, readFile, readlink } from 'node:fs/promises'
import { dirname, join, posix } from 'node:path'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import dockerignore from '@balena/dockerignore'
import { pack } from 'tar-stream'
import { ConfigError } from '../model/error.ts'
import { toLf } from './line-endings.ts'

/** One thing a build sees. What is left out here (owner, time, the rest of the mode) reaches no image. */
export interface ContextEntry {
  /** relative to the context, with slashes */
  readonly path: string
  readonly type: 'file' | 'directory' | 'symlink'
  readonly executable: boolean
  /** as sent */
  readonly size: number
  /** where a symlink points; null otherwise */
  readonly link: string | null
  /** git checked it out with other line endings than it keeps: it is sent as git keeps it */
  readonly toLf?: boolean
}

/** The one time all entries of a context have: archives made in an image dislike 1970. */
const MTIME = new Date('2000-01-01T00:00:00Z')

export const DOCKERFILE = 'Dockerfile'

/** What of `context` is sent to the engine, in one fixed order. The engine itself ignores .dockerignore in a tar. */
export async function contextEntries(context: string, dockerfile = DOCKERFILE): Promise<readonly ContextEntry[]> {
  const rules = await ignoreRules(context, dockerfile)
  const entries: ContextEntry[] = []
  async function walk(folder: string): Promise<void> {
    const names = await readdir(join(context, folder)).catch((cause: Error) => {
      throw unreadable(context, cause)
    })
    for (const name of names.sort()) {
      const path = folder === '' ? name : `${folder}/${name}`
      const ignored = path !== dockerfile && rules.ignores(path)
      const stat = await lstat(join(context, path)).catch((cause: NodeJS.ErrnoException) => {
        if (cause.code !== 'ENOENT') throw unreadable(context, cause)
        if (!ignored && name.includes('\uFFFD'))
          throw unusable(context, `has a name that is not UTF-8: ${path}`, 'Rename it, or name it in .dockerignore.')
        return null // it went after the folder was listed
      })
      if (stat === null) continue
      const common = { path, executable: false, size: 0, link: null }
      if (stat.isDirectory()) {
        if (!ignored) entries.push({ ...common, type: 'directory' })
        if (!ignored || rules.mayReturn || dockerfile.startsWith(`${path}/`)) await walk(path)
      } else if (ignored) {
      } else if (stat.isSymbolicLink()) {
        entries.push({ ...common, type: 'symlink', link: await readlink(join(context, path)) })
      } else if (stat.isFile()) {
        entries.push({ ...common, type: 'file', executable: (stat.mode & 0o111) !== 0, size: stat.size })
      }
    }
  }
  await walk('')
  if (!entries.some(({ path, type }) => path === dockerfile && type !== 'directory'))
    throw unusable(context, `has no ${dockerfile}`, 'Put a Dockerfile there, or name another folder.')
  return entries
}

/** The context as a tar stream; the same bytes for the same content. */
export function contextTar(context: string, entries: readonly ContextEntry[]): Readable {
  const out = pack()
  async function fill(): Promise<void> {
    for (const entry of entries) {
      const { path, type, executable, size, link } = entry
      const name = type === 'directory' ? `${path}/` : path
      const mode = executable || type === 'directory' ? 0o755 : 0o644
      const header = { name, type, mode, mtime: MTIME, uid: 0, gid: 0 }
      if (type !== 'file') out.entry({ ...header, ...(link !== null && { linkname: link }) })
      else await pipeline(contentOf(context, entry), out.entry({ ...header, size }))
    }
    out.finalize()
  }
  fill().catch((error: Error) => out.destroy(error))
  return out as unknown as Readable
}

/** The bytes of a file, as many as when it was listed. */
async function* contentOf(context: string, { path, size, toLf: convert }: ContextEntry): AsyncGenerator<Buffer> {
  const changed = (how: string) => {
    const remedy = 'Build again when nothing writes there, or name it in .dockerignore.'
    return unusable(context, `changed while it was sent: ${path} ${how}`, remedy)
  }
  let sent = 0
  try {
    const bytes = createReadStream(join(context, path)) as AsyncIterable<Buffer>
    for await (const chunk of convert ? toLf(bytes) : bytes) {
      sent += chunk.length
      if (sent > size) break
      yield chunk
    }
  } catch (cause) {
    throw changed(`cannot be read any more: ${(cause as Error).message}`)
  }
  if (sent !== size) throw changed(`is ${sent > size ? 'longer' : 'shorter'} now`)
}

/** from here on a context is worth a word before it is sent */
const LARGE_MB = 500
const SHOWN = 5

/** the traces of `storage.cache_root` and `storage.runs_root` */
const OWN = /\/images\/built\/[0-9a-f]{16}\.json$|\/journal\.jsonl$/

/** What a user should hear of a context before it is sent; empty where there is nothing to say. */
export function contextWarnings(context: string, entries: readonly ContextEntry[]): readonly string[] {
  const mb = (bytes: number) => `${Math.round(bytes / 2 ** 20)} MB`
  const warnings: string[] = []
  const total = entries.reduce((sum, { size }) => sum + size, 0)
  if (total > LARGE_MB * 2 ** 20) {
    const tops = new Map<string, number>()
    for (const { path, size } of entries) {
      const top = path.split('/', 1)[0] ?? path
      tops.set(top, (tops.get(top) ?? 0) + size)
    }
    const biggest = [...tops]
      .filter(([, size]) => size >= 2 ** 20)
      .sort(([, a], [, b]) => b - a)
      .slice(0, SHOWN)
    const ignored = entries.some(({ path }) => path === '.dockerignore') ? 'its' : 'a'
    warnings.push(
      `the build context ${context} has ${mb(total)}: ${biggest.map(([top, size]) => `${top} ${mb(size)}`).join(', ')}. ` +
        `Name what the image does not need in ${ignored} .dockerignore.`,
    )
  }
  const own = new Set(entries.filter(({ path }) => OWN.test(path)).map(({ path }) => path.split('/', 1)[0]))
  if (own.size > 0)
    warnings.push(
      `the build context ${context} has what benchgate itself writes there: ${[...own].join(', ')}. ` +
        'The image is another one each time, and never found again. Name it in .dockerignore.',
    )
  for (const { path, link } of entries)
    if (link !== null && leaves(path, link))
      warnings.push(
        `${path} links to ${link}, outside of the build context: the image gets the link, not what it points to.`,
      )
  return warnings
}

const leaves = (path: string, link: string): boolean =>
  posix.isAbsolute(link) || posix.join(dirname(path), link).startsWith('..')

interface Rules {
  ignores(path: string): boolean
  /** a later rule may bring back something inside an ignored folder */
  readonly mayReturn: boolean
}

async function ignoreRules(context: string, dockerfile: string): Promise<Rules> {
  const read = (name: string) =>
    readFile(join(context, name), 'utf8').catch((cause: NodeJS.ErrnoException) => {
      if (cause.code === 'ENOENT' || cause.code === 'ENOTDIR') return null
      throw unreadable(context, cause)
    })
  const text = (await read(`${dockerfile}.dockerignore`)) ?? (await read('.dockerignore'))
  if (text === null) return { ignores: () => false, mayReturn: false }
  const rules = dockerignore.default({ ignorecase: false }).add(text)
  return { ignores: (path) => rules.ignores(path), mayReturn: /^\s*!/m.test(text) }
}

/** A build context of which something cannot be read. */
export function unreadable(context: string, cause: Error): ConfigError {
  const gone = (cause as NodeJS.ErrnoException).code === 'ENOENT' || (cause as NodeJS.ErrnoException).code === 'ENOTDIR'
  const remedy = gone
    ? 'Name a folder with a Dockerfile.'
    : 'Give this account the right to read it, or name it in .dockerignore.'
  return unusable(context, `cannot be read: ${cause.message}`, remedy)
}

function unusable(context: string, message: string, remedy: string): ConfigError {
  return new ConfigError([
    { file: context, line: null, column: null, key: '', message: `the build context ${message}.`, remedy },
  ])
}
