import { readdir, readFile, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { type ImageIndex, isIndexName, isPartName, readIndex } from './image-index.ts'

export interface Pruned {
  readonly files: number
  readonly bytes: number
}

/** a folder beyond this is pruned after a save */
export const MOST_KEPT_BYTES = 10 * 2 ** 30

/** a file that a save is still writing is younger */
const ABANDONED_MS = 24 * 3600 * 1000

/**
 * Make a folder of parts take no more than `maxBytes`: the images that nobody used for longest go, each index before its
 * parts, and with them the parts that no index names any more and what broken-off saves left.
 */
export async function pruneFolder(folder: string, maxBytes: number): Promise<Pruned> {
  const found = await filesOf(folder)
  const sizes = new Map(found.map(({ name, size }) => [name, size]))
  const indexes = await Promise.all(
    found
      .filter(({ name }) => isIndexName(name))
      .sort((a, b) => b.usedAt - a.usedAt)
      .map(async ({ name }) => ({
        name,
        index: readIndex(await readFile(join(folder, name)).catch(() => Buffer.alloc(0))),
      })),
  )
  const kept = new Set<string>()
  const gone: string[] = []
  let total = 0
  for (const { name, index } of indexes) {
    const more = index === null ? [] : partsOf(index).filter((part) => !kept.has(part))
    const bytes = more.reduce((sum, part) => sum + (sizes.get(part) ?? 0), sizes.get(name) ?? 0)
    if (index === null || total + bytes > maxBytes) gone.push(name)
    else {
      total += bytes
      for (const part of more) kept.add(part)
    }
  }
  const young = Date.now() - ABANDONED_MS
  for (const { name, savedAt } of found)
    if (
      isPartName(name) &&
      !kept.has(name) &&
      (savedAt < young || indexes.some(({ index }) => index && partsOf(index).includes(name)))
    )
      gone.push(name)
  const unfinished = await filesOf(join(folder, 'unfinished'))
  for (const { name, savedAt, size } of unfinished)
    if (savedAt < young) {
      gone.push(join('unfinished', name))
      sizes.set(join('unfinished', name), size)
    }
  for (const name of gone) await rm(join(folder, name), { force: true })
  return { files: gone.length, bytes: gone.reduce((sum, name) => sum + (sizes.get(name) ?? 0), 0) }
}

const partsOf = ({ layers }: ImageIndex): string[] =>
  layers.flatMap(({ parts, tree }) => [
    ...parts.flatMap(({ name }) => (name === null ? [] : [name])),
    ...(tree ? [tree.name] : []),
  ])

async function filesOf(folder: string) {
  const names = await readdir(folder, { withFileTypes: true }).catch(() => [])
  const files = names.filter((entry) => entry.isFile()).map(({ name }) => name)
  const stats = await Promise.all(
    files.map((name) =>
      stat(join(folder, name)).then(
        (found) => ({ name, found }),
        () => null,
      ),
    ),
  )
  return stats
    .filter((one) => one !== null)
    .map(({ name, found }) => ({ name, size: found.size, usedAt: found.atimeMs, savedAt: found.mtimeMs }))
}
