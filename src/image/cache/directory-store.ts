import { randomUUID } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdir, open, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { PartStore } from './part-store.ts'

/** where the parts of images lie under `storage.cache_root` */
export const partsFolder = (cacheRoot: string): string => join(cacheRoot, 'images')

/** Parts as files of one folder, for the command line and self-hosted runners. Whoever uses a part makes it young. */
export function directoryStore(folder: string): PartStore {
  const path = (name: string) => join(folder, name)
  const scratch = join(folder, 'unfinished')
  const sizeOf = (name: string) =>
    stat(path(name)).then(
      (found) => (found.isFile() ? found.size : null),
      () => null,
    )
  async function used(name: string): Promise<void> {
    const { mtime } = await stat(path(name))
    await utimes(path(name), new Date(), mtime) // the time of change stays: `newest` goes by it
  }
  async function read(name: string): Promise<Buffer | null> {
    const bytes = await readFile(path(name)).catch(() => null)
    if (bytes) await used(name).catch(() => {})
    return bytes
  }
  return {
    place: folder,
    readOnly: null,
    limitBytes: null,
    scratch,
    has: async (name) => (await sizeOf(name)) !== null,
    get: (name) => read(name),
    async open(name) {
      const bytes = await sizeOf(name)
      if (bytes === null) return null
      await used(name).catch(() => {})
      return { bytes, file: path(name), read: () => createReadStream(path(name)), letGo: async () => {} }
    },
    async put(name, content) {
      const unfinished = Buffer.isBuffer(content) ? join(scratch, randomUUID()) : content.file
      try {
        if ((await sizeOf(name)) !== null) return 'exists'
        await mkdir(scratch, { recursive: true })
        if (Buffer.isBuffer(content)) await writeFile(unfinished, content)
        await flushed(unfinished)
        await rename(unfinished, path(name))
        return 'saved'
      } catch {
        return 'refused'
      } finally {
        await rm(unfinished, { force: true }).catch(() => {})
      }
    },
    async newest(prefix) {
      const names = (await readdir(folder).catch(() => [])).filter((name) => name.startsWith(prefix))
      const dated = await Promise.all(names.map(async (name) => ({ name, at: await savedAt(path(name)) })))
      for (const { name } of dated.sort((a, b) => b.at - a.at)) {
        const bytes = await read(name)
        if (bytes) return { name, bytes }
      }
      return null
    },
  }
}

const savedAt = (file: string): Promise<number> =>
  stat(file).then(
    ({ mtimeMs }) => mtimeMs,
    () => 0,
  )

/** a name must not outlive its bytes when the machine stops */
async function flushed(file: string): Promise<void> {
  const handle = await open(file, 'r+')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
