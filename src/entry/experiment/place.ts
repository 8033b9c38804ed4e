import { randomBytes } from 'node:crypto'
import { closeSync, mkdirSync, openSync, renameSync, writeFileSync } from 'node:fs'
import { mkdir, rename, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { Loaded } from './load.ts'

/** A run's name and its directory. */
export interface Place {
  readonly runId: string
  /** absolute */
  readonly dir: string
}

/** A name that sorts by time and that no other run has. */
export const newRunId = (now: number): string =>
  `${new Date(now).toISOString().replace(/[-:]|\.\d+/g, '')}-${randomBytes(3).toString('hex')}`

/** What sandboxes are labelled with that a run makes for itself, for its audit, and for what it is compared with. */
export const labelsUnder = (runId: string): readonly string[] => [runId, `${runId}-audit`, `${runId}-baseline`]

/** What every sandbox of a run carries, so that the reaper knows it. */
export const labelsOf = ({ experiment }: Loaded, runId: string): Readonly<Record<string, string>> => ({
  benchgate: '1',
  'benchgate.run': runId,
  'benchgate.experiment': experiment.experimentId,
})

/** JSON for people and machines alike, in a folder that is made; there whole or not at all, also after a kill. */
export async function writeJson(file: string, value: unknown): Promise<void> {
  await mkdir(dirname(file), { recursive: true })
  const draft = `${file}.tmp`
  await writeFile(draft, `${JSON.stringify(value, null, 2)}\n`)
  await rename(draft, file)
}

/** What is written at a time: more at once, or by threads that take turns, costs the system several times as much. */
const CHUNK = 65_536

/** One value a line. */
export function writeJsonLines(file: string, values: Iterable<unknown>): void {
  writeLines(file, json(values))
}

function* json(values: Iterable<unknown>): Generator<string> {
  for (const value of values) yield JSON.stringify(value)
}

/** Lines as they are made, in a folder that is made: a long text is never held as a whole. There whole or not at all, also after a kill. */
export function writeLines(file: string, lines: Iterable<string>): void {
  mkdirSync(dirname(file), { recursive: true })
  const draft = `${file}.tmp`
  const handle = openSync(draft, 'w')
  try {
    let held = ''
    for (const line of lines) {
      held += `${line}\n`
      if (held.length < CHUNK) continue
      writeFileSync(handle, held)
      held = ''
    }
    writeFileSync(handle, held)
  } finally {
    closeSync(handle)
  }
  renameSync(draft, file)
}
