import { chmodSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { InfraError } from '../../../model/error.ts'
import type { Made, SandboxRequest } from '../../sandbox.ts'
import { explain } from './explain.ts'
import { removeTree } from './remove.ts'

/** The directory of one sandbox, and the labels by which it is found again. */
export interface Place {
  readonly id: string
  readonly dir: string
  /** what `/` is in the sandbox, or stands for it: below `dir`, or `dir` itself where nothing else needs a place there */
  readonly root: string
}

const LABELS = 'sandbox.json'

/** The variable that every process of a sandbox carries; its value is the directory of the place. */
export const MARK = 'BENCHGATE_SANDBOX'

/** Writes the place down before anything else can fail. What cannot be written down is not left behind. */
export async function makePlace(workspaceRoot: string, request: SandboxRequest): Promise<Place> {
  const id = request.name
  const dir = directoryOf(workspaceRoot, id)
  const viewed = request.paths.length > 0
  const place: Place = { id, dir, root: viewed ? join(dir, 'root') : dir }
  try {
    // small files are handled in step, for a trip to another thread costs more than they do; and there are no more
    // directories than it needs, for each costs a file system a third of a millisecond, and there are many rollouts
    mkdirSync(place.dir)
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'EEXIST') throw explain(cause, `making ${place.dir}`)
    throw new InfraError('create_ambiguous', `there is a sandbox ${id} already`, 'Run `benchgate reap`.', { cause })
  }
  try {
    writeFileSync(join(place.dir, LABELS), JSON.stringify({ labels: request.labels }))
    await request.onCreated(id)
    makeDir(place, '/tmp')
    chmodSync(join(place.root, 'tmp'), 0o1777)
    for (const path of [...request.paths, request.workdir ?? '/']) makeDir(place, path)
    return place
  } catch (cause) {
    await removePlace(place.dir)
    throw cause
  }
}

/** Its labels go last: who is killed meanwhile leaves something that is found again. */
export const removePlace = (dir: string): Promise<void> => removeTree(dir, LABELS)

/** where a sandbox lies, whether it exists or not; an id never leads out of the workspace root */
export function directoryOf(workspaceRoot: string, id: string): string {
  return join(workspaceRoot, id.replace(/[/\\\0]|^\.+$/g, '_') || '_')
}

/** ids of the places that carry all these labels, and were made by then */
export function placesWith(workspaceRoot: string, labels: Labels, made?: Made): readonly string[] {
  return directoriesIn(workspaceRoot).filter((id) => {
    const file = join(workspaceRoot, id, LABELS)
    const carried = labelsOf(file)
    if (carried === null) return made === undefined && isStillborn(join(workspaceRoot, id), id, labels)
    if (made !== undefined && !(writtenAt(file) < made.before.getTime())) return false
    return Object.entries(labels).every(([name, value]) => carried[name] === value)
  })
}

/**
 * A process that was killed between making a directory and writing its labels leaves it bare: its name still says of
 * which run it was. One that is being made now, by a process beside us, is none.
 */
function isStillborn(dir: string, id: string, { benchgate = '1', 'benchgate.run': run, ...more }: Labels): boolean {
  if (run === undefined || !id.startsWith(`${run}-`) || benchgate !== '1' || Object.keys(more).length > 0) return false
  const beganMs = Date.now() - process.uptime() * 1000
  const found = statSync(dir, { throwIfNoEntry: false })
  if (!found?.isDirectory() || found.mtimeMs >= beganMs) return false
  return directoriesIn(dir).every((name) => name === LABELS)
}

type Labels = Readonly<Record<string, string>>

/** labels are written once, when the sandbox is made */
function writtenAt(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Number.POSITIVE_INFINITY
}

function directoriesIn(workspaceRoot: string): readonly string[] {
  try {
    return readdirSync(workspaceRoot)
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw explain(cause, `reading ${workspaceRoot}`)
  }
}

function labelsOf(file: string): Labels | null {
  try {
    return (JSON.parse(readFileSync(file, 'utf8')) as { labels: Record<string, string> }).labels
  } catch {
    return null // no sandbox of ours, or one that is just going
  }
}

function makeDir({ root }: Place, path: string): void {
  try {
    mkdirSync(join(root, path), { recursive: true })
  } catch (cause) {
    throw explain(cause, `making ${path} in the sandbox`)
  }
}
