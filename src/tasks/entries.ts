import { glob, readdir } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { isDirectory, isFile } from './pack.ts'

/** What a path of an experiment stands for: task directories, or why there are none. */
export type Resolved = { readonly dirs: readonly string[] } | { readonly message: string; readonly remedy: string }

/**
 * A task directory, its task.toml, a directory of task directories, or a glob of any of the first two.
 * A directory without task.toml is handed on where the user meant a task, so that its reader says what is missing.
 */
export async function taskDirs(path: string): Promise<Resolved> {
  if (await isFile(path)) return ofFile(path)
  if (await isDirectory(path)) return ofDirectory(path)
  if (!/[*?[\]{}]/.test(path))
    return { message: `there is nothing at ${path}`, remedy: 'Correct the path; it is relative to this file.' }
  const dirs = new Set<string>()
  for await (const match of glob(path)) {
    const found = resolve(match)
    if (await isDirectory(found)) dirs.add(found)
    else if (basename(found) === 'task.toml') dirs.add(dirname(found))
  }
  if (dirs.size === 0)
    return { message: `no task directory matches ${path}`, remedy: 'Correct the pattern, or remove it.' }
  return { dirs: [...dirs].sort() }
}

function ofFile(path: string): Resolved {
  if (basename(path) === 'task.toml') return { dirs: [dirname(path)] }
  return { message: `${path} is a file`, remedy: 'Name the task directory.' }
}

async function ofDirectory(path: string): Promise<Resolved> {
  if (await isFile(join(path, 'task.toml'))) return { dirs: [path] }
  const inner = (await readdir(path)).filter((name) => !name.startsWith('.')).sort()
  const dirs: string[] = []
  for (const name of inner) if (await isDirectory(join(path, name))) dirs.push(join(path, name))
  const tasks = await Promise.all(dirs.map((dir) => isFile(join(dir, 'task.toml'))))
  if (!tasks.includes(true))
    return {
      message: `${path} has no task.toml, and no directory in it has one`,
      remedy: 'Name a task directory in the Harbor format, or a directory of them.',
    }
  return { dirs }
}
