import { createReadStream } from 'node:fs'
import { lstat, readdir, readFile, readlink } from 'node:fs/promises'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import dockerignore from '@balena/dockerignore'
import { pack } from 'tar-stream'
import { ConfigError } from '../model/error.ts'

/** One thing a build sees. What is left out here (owner, time, the rest of the mode) reaches no image. */
export interface ContextEntry {
  /** relative to the context, with slashes */
  readonly path: string
  readonly type: 'file' | 'directory' | 'symlink'
  readonly executable: boolean
  readonly size: number
  /** where a symlink points; null otherwise */
  readonly link: string | null
}

/** The one time all entries of a context have: archives made in an image dislike 1970. */
const MTIME = new Date('2000-01-01T00:00:00Z')

export const DOCKERFILE = 'Dockerfile'
const OWN_IGNORE = `${DOCKERFILE}.dockerignore`

/** What of `context` is sent to the engine, in one fixed order. The engine itself ignores .dockerignore in a tar. */
export async function contextEntries(context: string): Promise<readonly ContextEntry[]> {
  const rules = await ignoreRules(context)
  const entries: ContextEntry[] = []
  async function walk(folder: string): Promise<void> {
    const names = await readdir(join(context, folder)).catch((cause: Error) => {
      throw unusable(context, `cannot be read: ${cause.message}`)
    })
    for (const name of names.sort()) {
      const path = folder === '' ? name : `${folder}/${name}`
      const ignored = path !== DOCKERFILE && rules.ignores(path)
      const stat = await lstat(join(context, path))
      const common = { path, executable: false, size: 0, link: null }
      if (stat.isDirectory()) {
        if (!ignored) entries.push({ ...common, type: 'directory' })
        if (!ignored || rules.mayReturn) await walk(path)
      } else if (ignored) {
      } else if (stat.isSymbolicLink()) {
        entries.push({ ...common, type: 'symlink', link: await readlink(join(context, path)) })
      } else if (stat.isFile()) {
        entries.push({ ...common, type: 'file', executable: (stat.mode & 0o111) !== 0, size: stat.size })
      }
    }
  }
  await walk('')
  if (!entries.some(({ path, type }) => path === DOCKERFILE && type !== 'directory'))
    throw unusable(context, 'has no Dockerfile')
  return entries
}

/** The context as a tar stream; the same bytes for the same content. */
export function contextTar(context: string, entries: readonly ContextEntry[]): Readable {
  const out = pack()
  async function fill(): Promise<void> {
    for (const { path, type, executable, size, link } of entries) {
      const name = type === 'directory' ? `${path}/` : path
      const mode = executable || type === 'directory' ? 0o755 : 0o644
      const header = { name, type, mode, mtime: MTIME, uid: 0, gid: 0 }
      if (type === 'file') await pipeline(createReadStream(join(context, path)), out.entry({ ...header, size }))
      else out.entry({ ...header, ...(link !== null && { linkname: link }) })
    }
    out.finalize()
  }
  fill().catch((error: Error) => out.destroy(error))
  return out as unknown as Readable
}

interface Rules {
  ignores(path: string): boolean
  /** a later rule may bring back something inside an ignored folder */
  readonly mayReturn: boolean
}

async function ignoreRules(context: string): Promise<Rules> {
  const read = (name: string) => readFile(join(context, name), 'utf8').catch(() => null)
  const text = (await read(OWN_IGNORE)) ?? (await read('.dockerignore'))
  if (text === null) return { ignores: () => false, mayReturn: false }
  const rules = dockerignore.default({ ignorecase: false }).add(text)
  return { ignores: (path) => rules.ignores(path), mayReturn: /^\s*!/m.test(text) }
}

function unusable(context: string, message: string): ConfigError {
  const remedy = 'Point the environment at a folder with a Dockerfile, or name an image.'
  return new ConfigError([
    { file: context, line: null, column: null, key: '', message: `the build context ${message}.`, remedy },
  ])
}
