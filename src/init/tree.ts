import { constants } from 'node:fs'
import { open, readdir } from 'node:fs/promises'
import { join } from 'node:path/posix'

/** What lies in a repository, as far as it can say which harness it uses. */
export interface Tree {
  /** plain files, relative to the root, sorted */
  readonly files: readonly string[]
  has(path: string): boolean
  /** a file's text, its beginning if it is long; null where it cannot be read */
  read(path: string): Promise<string | null>
}

/** directories that hold what others wrote, what was made, or what a run of ours leaves */
const SKIPPED =
  /^(\.git|\.hg|\.venv|venv|node_modules|vendor|third_party|__pycache__|\.tox|\.pixi|target|dist|build|\.next|caches|workspaces|benchgate-results)$/
const DEEPEST = 8
const MOST_FILES = 50_000
const MOST_BYTES = 2 ** 18

/** Looks through a directory. No link is followed. */
export async function readTree(root: string): Promise<Tree> {
  const files: string[] = []
  const queue: { at: string; deep: number }[] = [{ at: '', deep: 0 }]
  // breadth first: what lies at the top says most, and a huge folder cannot hide it
  for (const { at, deep } of queue) {
    const entries = await readdir(join(root, at), { withFileTypes: true }).catch(() => [])
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      if (entry.isFile()) files.push(join(at, entry.name))
      else if (entry.isDirectory() && deep < DEEPEST && !SKIPPED.test(entry.name))
        queue.push({ at: join(at, entry.name), deep: deep + 1 })
    }
    if (files.length > MOST_FILES) break
  }
  return treeOf(files, (path) => readBeginning(join(root, path)))
}

export function treeOf(files: readonly string[], read: Tree['read']): Tree {
  const known = new Set(files)
  return { files: files.toSorted(), has: (path) => known.has(path), read }
}

/** what is looked into, of files that may be anything */
const MOST_READ = 300

/** Files of a kind, those first whose path has a word of what is looked for: there may be thousands, and few are read. */
export function likely({ files }: Tree, kind: RegExp, words: RegExp): readonly string[] {
  const all = files.filter((file) => kind.test(file))
  return [...all.filter((file) => words.test(file)), ...all.filter((file) => !words.test(file))].slice(0, MOST_READ)
}

async function readBeginning(file: string): Promise<string | null> {
  try {
    const handle = await open(file, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK)
    try {
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(MOST_BYTES), 0, MOST_BYTES, 0)
      return buffer.toString('utf8', 0, bytesRead)
    } finally {
      await handle.close()
    }
  } catch {
    return null
  }
}
