import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { ConfigIssue } from '../model/error.ts'
import { dottedKey, type KeyPath, placeOf } from './toml-lines.ts'

/**
 * A task directory while it is read: where its faults are noted, all of them before anything is thrown.
 * A message is a sentence without its full stop.
 */
export interface Pack {
  readonly dir: string
  /** the experiment's allow-listed variables */
  readonly env: Readonly<Record<string, string>>
  readonly issues: readonly ConfigIssue[]
  /** a fault of a key of task.toml */
  at(path: KeyPath, message: string, remedy: string): void
  /** task.toml as a whole cannot be read */
  unreadable(place: { readonly line: number; readonly column: number } | null, message: string, remedy: string): void
  /** a fault of another file of the pack, by its relative path */
  of(relative: string, message: string, remedy: string): void
}

export function openPack(dir: string, env: Readonly<Record<string, string>>, text: string): Pack {
  const issues: ConfigIssue[] = []
  return {
    dir,
    env,
    issues,
    at(path, message, remedy) {
      const place = placeOf(text, path) ?? { line: null, column: null }
      issues.push({ file: join(dir, 'task.toml'), ...place, key: dottedKey(path), message: `${message}.`, remedy })
    },
    unreadable(place, message, remedy) {
      const { line, column } = place ?? { line: null, column: null }
      issues.push({ file: join(dir, 'task.toml'), line, column, key: '', message: `${message}.`, remedy })
    },
    of(relative, message, remedy) {
      issues.push({ file: join(dir, relative), line: null, column: null, key: '', message: `${message}.`, remedy })
    },
  }
}

export const isFile = (path: string): Promise<boolean> => stat(path).then((found) => found.isFile(), absent)
export const isDirectory = (path: string): Promise<boolean> => stat(path).then((found) => found.isDirectory(), absent)

/** The text of a file, null when there is none. */
export async function textOf(path: string): Promise<string | null> {
  return (await isFile(path)) ? readFile(path, 'utf8') : null
}

function absent(error: NodeJS.ErrnoException): false {
  if (['ENOENT', 'ENOTDIR', 'ELOOP', 'ENAMETOOLONG', 'EACCES'].includes(error.code ?? '')) return false
  throw error
}
