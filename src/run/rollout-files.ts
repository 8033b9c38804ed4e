import { closeSync, mkdirSync, openSync } from 'node:fs'
import { dirname, join, matchesGlob } from 'node:path'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { type Extract, extract } from 'tar-stream'
import { BenchgateError, InfraError } from '../model/error.ts'
import { writeAll } from './log-file.ts'
import { Redactor } from './redact/redactor.ts'

/** Bounds on what one rollout may bring home. */
export const MOST_BYTES = 256 * 2 ** 20
export const MOST_ENTRIES = 20_000
/** of the file that breaks the bound, so that its reader can say what it was */
const HEAD_BYTES = 2 ** 17

type Entry = Extract extends AsyncIterable<infer Source> ? Source : never

/** of files that nobody wants, which are read over; more of them end the unpacking */
const MOST_SKIPPED_BYTES = 64 * 2 ** 20

export interface Unpacking {
  /** relative path that the top of the archive gets; its own name when absent, none when empty */
  readonly as?: string
  /** the only folders of the top that are wanted */
  readonly only?: readonly string[]
  /** globs of what is left out, each for a path below the top or for any part of one */
  readonly exclude?: readonly string[]
  /** takes the secrets out of contents and names */
  readonly redactor?: Redactor
  /** absent: the bounds of one rollout */
  readonly most?: { readonly bytes: number; readonly entries: number }
}

/**
 * Unpacks a tar made by a sandbox under `dir`. It is hostile: only regular files and directories are written, nothing
 * that is there already is replaced, entries that climb out are left out, and the first file over the bound ends it.
 * @returns what was left out, one note each kind
 */
export async function unpackLogs(tar: Readable, dir: string, options: Unpacking = {}): Promise<readonly string[]> {
  const unpacking = new Unpack(dir, options)
  const entries = extract()
  const flow = pipeline(tar, entries).catch(() => {}) // what breaks it breaks the loop
  try {
    for await (const entry of entries) if ((await unpacking.take(entry)) === 'over') break
  } catch (cause) {
    throw explain(cause as NodeJS.ErrnoException, dir)
  } finally {
    entries.destroy() // whatever the sandbox still sends is not waited for
    await flow
  }
  return unpacking.notes()
}

class Unpack {
  readonly #dir: string
  readonly #options: Unpacking
  readonly #left = new Map<string, number>()
  readonly #redactor: Redactor
  readonly #most: { readonly bytes: number; readonly entries: number }
  #bytes = 0
  #skipped = 0
  #made = ''
  #entries = 0
  constructor(dir: string, options: Unpacking) {
    this.#dir = dir
    this.#options = options
    this.#redactor = options.redactor ?? new Redactor([])
    this.#most = options.most ?? { bytes: MOST_BYTES, entries: MOST_ENTRIES }
  }

  async take(entry: Entry): Promise<'more' | 'over'> {
    const { name, type, size = 0 } = entry.header
    const parts = name.split('/').filter((part) => part !== '' && part !== '.')
    const [top = '', ...inner] = parts
    if (inner[0] !== undefined && this.#options.only?.includes(inner[0]) === false) return this.#readOver(entry, size)
    this.#entries += 1
    if (this.#entries > this.#most.entries) return this.#leave(entry, `over ${this.#most.entries} entries`)
    if (parts.includes('..') || name.includes('\0')) return this.#leave(entry, 'paths that climb out')
    if (this.#options.exclude?.some((pattern) => matches(inner, pattern))) return skip(entry)
    if (type !== 'directory' && type !== 'file') return this.#leave(entry, 'links, pipes and devices')
    const path = join(
      this.#dir,
      ...[...(this.#options.as ?? top).split('/'), ...inner].map((part) => safeName(this.#redactor.text(part))),
    )
    try {
      this.#make(type === 'directory' ? path : dirname(path))
      if (type === 'directory') return skip(entry)
      return await this.#write(entry, openSync(path, 'wx', 0o644), size)
    } catch (cause) {
      const why = UNWRITABLE[(cause as NodeJS.ErrnoException).code ?? '']
      if (why === undefined) throw cause
      return this.#leave(entry, why)
    }
  }

  /** many files lie in one folder */
  #make(folder: string): void {
    if (folder === this.#made) return
    mkdirSync(folder, { recursive: true })
    this.#made = folder
  }

  async #write(entry: Entry, file: number, size: number): Promise<'more' | 'over'> {
    this.#bytes += size
    const over = this.#bytes > this.#most.bytes
    await copy(entry as AsyncIterable<Buffer>, file, this.#redactor, over ? HEAD_BYTES : Infinity)
    if (!over) return 'more'
    const most = `${this.#most.bytes / 2 ** 20} MiB`
    const shown = this.#options.as === '' ? entry.header.name.replace(/^[^/]*\//, '') : entry.header.name
    this.#left.set(`${this.#redactor.text(shown)} was cut, and what follows it left out: over ${most}`, 0)
    return 'over'
  }

  #readOver(entry: Entry, size: number): 'more' | 'over' {
    this.#skipped += size
    return this.#skipped > MOST_SKIPPED_BYTES ? 'over' : skip(entry)
  }

  #leave(entry: Entry, why: string): 'more' {
    this.#left.set(why, (this.#left.get(why) ?? 0) + 1)
    return skip(entry)
  }

  notes(): readonly string[] {
    return [...this.#left].map(([why, count]) => (count ? `${count} entries left out: ${why}` : why))
  }
}

/**
 * Writes up to `most` bytes, without the secrets. In step: a trip to another thread costs more than the small
 * files that most are, and there are many.
 */
async function copy(chunks: AsyncIterable<Buffer>, file: number, redactor: Redactor, most: number): Promise<void> {
  const clean = redactor.stream()
  try {
    let left = most
    for await (const chunk of chunks) {
      writeAll(file, clean.push(chunk.subarray(0, left)))
      left -= chunk.length
      if (left <= 0) return
    }
    writeAll(file, clean.end())
  } finally {
    closeSync(file)
  }
}

function skip(entry: Entry): 'more' {
  entry.resume()
  return 'more'
}

/** `*.tmp`, `cache` and `a/cache` all match what lies at or below such a path */
function matches(parts: readonly string[], pattern: string): boolean {
  return parts.some((_, end) => parts.some((_, start) => matchesGlob(parts.slice(start, end + 1).join('/'), pattern)))
}

const UNWRITABLE: Readonly<Record<string, string>> = {
  EEXIST: 'names that are taken',
  EISDIR: 'names that are taken',
  ENOTDIR: 'names that are taken',
  ENAMETOOLONG: 'names that are too long',
}

function explain(cause: NodeJS.ErrnoException, dir: string): BenchgateError {
  if (cause instanceof BenchgateError) return cause
  if (cause.code === 'ENOSPC' || cause.code === 'EDQUOT')
    return new InfraError('disk_full', `the disk of ${dir} is full`, 'Free space there, then run again.', { cause })
  return new InfraError('transport', `files of the sandbox were lost on the way: ${cause.message}`, 'Run again.', {
    cause,
  })
}

/** a file name that every platform and artifact upload takes */
export const safeName = (name: string) =>
  name.replace(/["<>:|*?\\\r\n\0]/g, (character) => `%${character.charCodeAt(0).toString(16).padStart(2, '0')}`)
