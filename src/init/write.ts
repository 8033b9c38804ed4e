import { randomBytes } from 'node:crypto'
import { chmod, link, lstat, mkdir, readFile, realpath, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import { BenchgateError } from '../model/error.ts'
import type { MadeFile } from './facts.ts'

/** What became of a file: a different one that is there is kept, unless it is to be overwritten. */
export interface Written {
  readonly path: string
  readonly did: 'written' | 'unchanged' | 'kept' | 'overwritten'
  /** of a file that was kept: where it first differs */
  readonly difference: Difference | null
}

export interface Difference {
  readonly line: number
  /** null where the file has ended there */
  readonly theirs: string | null
  readonly ours: string | null
}

export interface Writing {
  readonly root: string
  readonly force: boolean
  readonly dryRun: boolean
}

/** Sees that a file is there. It is whole or not there at all, and nothing is written through a link. */
export async function putFile(file: MadeFile, { root, force, dryRun }: Writing): Promise<Written> {
  const { path, text } = file
  const at = join(root, path)
  await refuseLinks(root, at)
  const before = await readFile(at, 'utf8').catch(() => null)
  // git may have checked it out with other line endings
  if (before?.replaceAll('\r\n', '\n') === text) return { path, did: 'unchanged', difference: null }
  if (before !== null && !force)
    return { path, did: 'kept', difference: firstDifference(before.replaceAll('\r\n', '\n'), text) }
  const did = before === null ? 'written' : 'overwritten'
  if (dryRun) return { path, did, difference: null }
  await mkdir(dirname(at), { recursive: true })
  const draft = `${at}.${randomBytes(4).toString('hex')}.tmp`
  try {
    await writeFile(draft, text)
    if (file.executable) await chmod(draft, 0o755)
    if (before === null)
      await link(draft, at) // fails where somebody has written it meanwhile
    else await rename(draft, at)
  } finally {
    await rm(draft, { force: true })
  }
  return { path, did, difference: null }
}

async function refuseLinks(root: string, at: string): Promise<void> {
  for (let place = at; place !== root; place = dirname(place)) {
    const found = await lstat(place).catch(() => null)
    if (found === null) continue
    const expected = place === at ? found.isFile() : found.isDirectory()
    if (!expected)
      throw new BenchgateError(
        `${relative(root, place)} is ${found.isSymbolicLink() ? `a link to ${await realpath(place).catch(() => 'nothing')}` : `no ${place === at ? 'file' : 'directory'}`}, and nothing is written there`,
        'Move it away, and run `benchgate init` again.',
      )
  }
}

function firstDifference(theirs: string, ours: string): Difference {
  const [a, b] = [theirs.split('\n'), ours.split('\n')]
  const at = a.findIndex((line, index) => line !== b[index])
  const line = at < 0 ? a.length : at
  return { line: line + 1, theirs: a[line] ?? null, ours: b[line] ?? null }
}
