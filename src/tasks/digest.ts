import { createHash } from 'node:crypto'
import { readdir, readFile, realpath } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import type { ContractEntry, ServiceEntry } from '../model/experiment.ts'
import { type Ignores, parseIgnore } from './gitignore.ts'
import { isFile, type Pack, textOf } from './pack.ts'

const FILES = new Set(['task.toml', 'instruction.md', 'README.md', 'trajectory.json'])
const FOLDERS = new Set(['environment', 'tests', 'solution', 'steps'])
const UNWANTED = ['__pycache__/', '*.pyc', '.DS_Store', '*.swp', '*.swo', '*~'].join('\n')

/** Where the faults of a digest go: a pack, or a contract entry. */
type Noting = Pick<Pack, 'dir' | 'of'>

/** Harbor's content digest of a task directory, `sha256:<hex>`: the same bytes have the same name everywhere. */
export async function packDigest(pack: Noting): Promise<string> {
  const belongs = (path: string) => FILES.has(path) || (path.includes('/') && FOLDERS.has(path.split('/')[0] ?? ''))
  return `sha256:${sha256(await fileLines(pack, belongs))}`
}

/** The digest of a task that its entry describes: what that says, and the files of its directory. */
export async function entryDigest(
  entry: ContractEntry | ServiceEntry,
  secrets: readonly string[],
  noting: Noting | null,
): Promise<string> {
  const hidden = new Set(secrets)
  const { dir: _dir, tags: _tags, env, ...rest } = entry
  // a rotated key is no other task: secrets count by their names
  const shown = Object.fromEntries(Object.entries(env).map(([key, value]) => [key, hidden.has(value) ? null : value]))
  const head = `\0${sha256(canonical({ ...rest, env: shown }))}\n`
  return `sha256:${sha256(head + (noting ? await fileLines(noting, () => true) : ''))}`
}

/** One line `path\0sha256\n` per file, in the order of the paths' bytes. */
async function fileLines(noting: Noting, belongs: (path: string) => boolean): Promise<string> {
  const ignores = parseIgnore((await textOf(join(noting.dir, '.gitignore'))) ?? UNWANTED)
  const paths = await filesOf(noting, '', belongs, ignores, await realpath(noting.dir))
  paths.sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)))
  const lines: string[] = []
  for (const path of paths) lines.push(`${path}\0${sha256(await readFile(join(noting.dir, path)))}\n`)
  return lines.join('')
}

async function filesOf(
  noting: Noting,
  prefix: string,
  belongs: (path: string) => boolean,
  ignores: Ignores,
  root: string,
): Promise<string[]> {
  const found: string[] = []
  for (const entry of await readdir(join(noting.dir, prefix), { withFileTypes: true })) {
    const path = `${prefix}${entry.name}`
    if (entry.isDirectory()) {
      if (prefix || belongs(`${path}/`)) found.push(...(await filesOf(noting, `${path}/`, belongs, ignores, root)))
    } else if (!ignores(path) && (belongs(path) || (entry.isSymbolicLink() && belongs(`${path}/`)))) {
      const counts = entry.isFile() || (entry.isSymbolicLink() && (await staysInside(noting, path, root, belongs)))
      if (counts) found.push(path)
    }
  }
  return found
}

/** A link to a file of the pack counts as that file; one to a directory of the pack adds nothing, as in Harbor. */
async function staysInside(
  noting: Noting,
  path: string,
  root: string,
  belongs: (path: string) => boolean,
): Promise<boolean> {
  const target = await realpath(join(noting.dir, path)).catch(() => null)
  if (target === null) {
    noting.of(path, 'is a link to nothing', 'Remove it, or copy the file.')
    return false
  }
  if (!target.startsWith(`${root}${sep}`)) {
    noting.of(path, 'is a link that leaves the task', 'Copy the file instead.')
    return false
  }
  if (await isFile(target)) return true
  const inner = `${relative(root, target).split(sep).join('/')}/`
  if (!belongs(inner))
    noting.of(path, 'is a link to a directory that the digest does not see', 'Copy the directory instead.')
  return false
}

const sha256 = (bytes: string | Buffer): string => createHash('sha256').update(bytes).digest('hex')

/** JSON with sorted keys, so that the order of writing does not matter. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  )
}
