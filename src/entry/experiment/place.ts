import { randomBytes } from 'node:crypto'
import { open, rename, writeFile } from 'node:fs/promises'
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

/** JSON for people and machines alike; there whole or not at all, also after a kill. */
export async function writeJson(file: string, value: unknown): Promise<void> {
  const draft = `${file}.tmp`
  await writeFile(draft, `${JSON.stringify(value, null, 2)}\n`)
  await rename(draft, file)
}

/** what is written at a time */
const CHUNK = 2 ** 18
const NEWLINE = 10
/** most bytes that UTF-8 needs for a unit of a text */
const MOST_BYTES = 3

/** One value a line. */
export function writeJsonLines(file: string, values: Iterable<unknown>): Promise<void> {
  return writeLines(file, json(values))
}

function* json(values: Iterable<unknown>): Generator<string> {
  for (const value of values) yield JSON.stringify(value)
}

/** Lines as they are made: a long text is never held as a whole. There whole or not at all, also after a kill. */
export async function writeLines(file: string, lines: Iterable<string>): Promise<void> {
  const draft = `${file}.tmp`
  const handle = await open(draft, 'w')
  try {
    const buffer = Buffer.allocUnsafe(CHUNK)
    let used = 0
    const flush = async () => {
      await handle.writeFile(buffer.subarray(0, used))
      used = 0
    }
    for (const line of lines) {
      const most = MOST_BYTES * line.length + 1
      if (used + most > CHUNK) await flush()
      if (most > CHUNK) await handle.writeFile(`${line}\n`)
      else {
        used += buffer.write(line, used)
        buffer[used] = NEWLINE
        used += 1
      }
    }
    await flush()
  } finally {
    await handle.close()
  }
  await rename(draft, file)
}
