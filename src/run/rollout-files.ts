import { createWriteStream } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { extract } from 'tar-stream'

/** Bounds on what one rollout may bring home. */
export const MOST_BYTES = 256 * 2 ** 20
export const MOST_ENTRIES = 20_000

/**
 * Unpacks a tar made by a sandbox under `dir`. It is hostile: only regular files and directories are
 * written, entries that are absolute or climb out are left out, sizes and counts are bounded.
 * @returns what was left out, one note each kind
 */
export async function unpackLogs(tar: Readable, dir: string): Promise<string[]> {
  const left = new Map<string, number>()
  const leave = (why: string) => left.set(why, (left.get(why) ?? 0) + 1)
  let bytes = 0
  let entries = 0
  const unpack = extract()
  unpack.on('entry', (header, stream, next) => {
    const proceed = (error?: Error | null) => (error ? next(error) : next())
    const skip = (why: string) => {
      leave(why)
      stream.on('end', () => next())
      stream.resume()
    }
    entries += 1
    const parts = header.name.split('/').filter((part) => part !== '' && part !== '.')
    if (entries > MOST_ENTRIES) return skip(`over ${MOST_ENTRIES} entries`)
    if (parts.includes('..') || header.name.includes('\0')) return skip('paths that climb out')
    const path = join(dir, ...parts.map(safeName))
    if (header.type === 'directory') {
      stream.resume()
      mkdir(path, { recursive: true }).then(() => proceed(), proceed)
      return
    }
    if (header.type !== 'file') return skip('links and devices')
    if (bytes + (header.size ?? 0) > MOST_BYTES) return skip(`over ${MOST_BYTES / 2 ** 20} MiB`)
    bytes += header.size ?? 0
    mkdir(join(path, '..'), { recursive: true })
      .then(() => pipeline(stream, createWriteStream(path, { mode: 0o644 })))
      .then(() => proceed(), proceed)
  })
  await pipeline(tar, unpack)
  return [...left].map(([why, count]) => `${count} entries left out: ${why}`)
}

/** a file name that every platform and artifact upload takes */
export const safeName = (name: string) =>
  name.replace(/["<>:|*?\\\r\n\0]/g, (character) => `%${character.charCodeAt(0).toString(16).padStart(2, '0')}`)
