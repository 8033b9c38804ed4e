import { closeSync, mkdirSync, openSync, writevSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { InfraError } from '../model/error.ts'
import type { Redactor } from './redact/redactor.ts'

/**
 * A log that is written as its text arrives, without the secrets; there is none where nothing was said. A disk that is
 * full is an outage, never a crash. In step: a trip to another thread costs more than what it does there, and every
 * rollout makes several.
 */
export class LogFile {
  readonly #path: string
  readonly #clean: ReturnType<Redactor['stream']>
  #file: number | null = null
  constructor(path: string, redactor: Redactor) {
    this.#path = path
    this.#clean = redactor.stream()
  }

  /** One that is there also where nothing is said. */
  static begin(path: string, redactor: Redactor): LogFile {
    const log = new LogFile(path, redactor)
    log.#open()
    return log
  }

  /** nothing was written yet */
  get empty(): boolean {
    return this.#file === null
  }

  write(chunk: Buffer): void {
    this.#write(this.#clean.push(chunk))
  }

  close(): void {
    try {
      this.#write(this.#clean.end())
    } finally {
      if (this.#file !== null) closeSync(this.#file)
    }
  }

  #write(clean: readonly Buffer[]): void {
    if (!clean.some(({ length }) => length > 0)) return
    const file = this.#open()
    try {
      writeAll(file, clean)
    } catch (cause) {
      throw unwritable(this.#path, cause as Error)
    }
  }

  #open(): number {
    try {
      this.#file ??= openWith(this.#path)
      return this.#file
    } catch (cause) {
      throw unwritable(this.#path, cause as Error)
    }
  }
}

/** A text of an attempt as a file of its own, without the secrets. */
export function keepText(
  { dir, redactor }: { readonly dir: string; readonly redactor: Redactor },
  name: string,
  text: string | Buffer,
): void {
  const file = LogFile.begin(join(dir, name), redactor)
  try {
    file.write(typeof text === 'string' ? Buffer.from(text) : text)
  } finally {
    file.close()
  }
}

/** Writes all pieces in as few calls as the system takes. */
export function writeAll(file: number, pieces: readonly Buffer[]): void {
  let left = pieces.reduce((sum, { length }) => sum + length, 0)
  let rest = pieces
  while (left > 0) {
    const written = writevSync(file, rest)
    left -= written
    if (left > 0) rest = [Buffer.concat(rest).subarray(written)]
  }
}

/** its directory is there mostly, and is made where it is not */
function openWith(path: string): number {
  try {
    return openSync(path, 'w')
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'ENOENT') throw cause
    mkdirSync(dirname(path), { recursive: true })
    return openSync(path, 'w')
  }
}

function unwritable(path: string, cause: Error): InfraError {
  return new InfraError(
    'disk_full',
    `${path} cannot be written: ${cause.message}`,
    'Free space there, or name another storage.runs_root in the runtime file.',
    { cause },
  )
}
