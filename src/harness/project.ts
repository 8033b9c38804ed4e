import { createReadStream } from 'node:fs'
import { lstat, readdir, readlink } from 'node:fs/promises'
import { join, posix, relative } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import dockerignore from '@balena/dockerignore'
import { type Pack, pack } from 'tar-stream'
import { ConfigError } from '../model/error.ts'
import type { Harness } from '../model/harness.ts'

/** Whom files in a sandbox belong to. */
export interface Owner {
  readonly uid: number
  readonly gid: number
}

export interface Project extends Pick<Harness, 'project' | 'exclude' | 'workdir'> {
  /** absolute, in the sandbox: results of an earlier run that lie in the project are no part of it */
  readonly results: string
  /** absolute folders of this machine that benchgate itself writes to */
  readonly storage: readonly string[]
  readonly owner: Owner
}

/**
 * A project as a tar to be unpacked at `/`: its files, folders and links with their modes, owned by whoever will work
 * on them.
 */
export function projectTar(project: Project): Readable {
  return tarOf(async (tar) => {
    const { project: root, workdir, owner, storage, results } = project
    const rules = dockerignore.default({ ignorecase: false }).add([...project.exclude])
    const left = (path: string) =>
      rules.ignores(path) ||
      posix.join(workdir, path) === results ||
      storage.some((folder) => relative(root, folder) === path)
    await addTree(tar, { from: root, to: workdir, owner, left })
  })
}

/** A folder or a file of this machine at `to`, with all that is in it. */
export const treeTar = (from: string, to: string, owner: Owner): Readable =>
  tarOf((tar) => addTree(tar, { from, to, owner, left: () => false }))

function tarOf(fill: (tar: Pack) => Promise<void>): Readable {
  const tar = pack()
  fill(tar).then(
    () => tar.finalize(),
    (error: Error) => tar.destroy(error),
  )
  return Readable.from(tar)
}

interface Tree {
  readonly from: string
  readonly to: string
  readonly owner: Owner
  left(path: string): boolean
}

async function addTree(tar: Pack, { from, to, owner, left }: Tree): Promise<void> {
  const top = to.slice(1)
  async function add(path: string): Promise<void> {
    const here = join(from, path)
    const name = path === '' ? top : `${top}/${path}`
    const found = await lstat(here).catch(unreadable(here))
    const { mode, mtime, size } = found
    const header = { name, mode: mode & 0o7777, mtime, ...owner }
    if (found.isSymbolicLink()) {
      tar.entry({ ...header, type: 'symlink', linkname: await readlink(here) })
    } else if (found.isDirectory()) {
      tar.entry({ ...header, name: `${name}/`, type: 'directory' })
      for (const child of (await readdir(here).catch(unreadable(here))).sort()) {
        const below = path === '' ? child : `${path}/${child}`
        if (!left(below)) await add(below)
      }
    } else if (found.isFile()) {
      // a file that grows while it is read, such as a log, is sent as long as it was
      const bytes = size === 0 ? Readable.from([]) : createReadStream(here, { end: size - 1 })
      await pipeline(bytes, tar.entry({ ...header, size })).catch(unreadable(here))
    }
  }
  await add('')
}

const unreadable =
  (file: string) =>
  (cause: NodeJS.ErrnoException): never => {
    const message = `cannot be sent to the sandbox (${cause.code ?? cause.message}).`
    const remedy = 'Make it readable, or name it in `harness.exclude`.'
    throw new ConfigError([{ file, line: null, column: null, key: '', message, remedy }], { cause })
  }
