import { closeSync, constants, existsSync, fstatSync, openSync, readFileSync, realpathSync } from 'node:fs'
import { join, sep } from 'node:path'
import type { ResultRow } from '../../model/record.ts'
import { byCell } from '../../report/cell.ts'
import { type AnsweredRow, evaluation } from '../../report/evaluation.ts'
import { writeJson } from './place.ts'

/** of one request or result, and of all together; what is over it has no place in the file */
const MOST_BYTES = 16 * 2 ** 20
const MOST_TOGETHER = 64 * 2 ** 20
/** rollouts that are shown */
const MOST_ROLLOUTS = 5_000

/** Leaves `evaluation.json` in a run some tasks of which are runners: what they were asked and what they answered. */
export async function writeEvaluation(
  dir: string,
  rows: readonly ResultRow[],
  wallClockSec: number | null,
): Promise<void> {
  const runners = new Set<string>()
  for (const { task, rows: own } of byCell(rows).cells.values()) {
    const logs = own.find((row) => row.logs !== null)?.logs
    if (logs && existsSync(join(dir, logs, 'rollout.json'))) runners.add(task)
  }
  if (runners.size === 0) return
  const files = new RolloutFiles(dir)
  const asked = rows.filter(({ task }) => runners.has(task))
  const shown = asked.slice(0, MOST_ROLLOUTS).map((row): AnsweredRow => {
    const read = (name: string) => (row.logs === null ? null : files.map(join(row.logs, name)))
    return { row, request: read('rollout.json'), result: read('result.json') }
  })
  await writeJson(join(dir, 'evaluation.json'), evaluation(asked, shown, wallClockSec))
}

/** Sandboxes wrote these, and a journal may name any directory: nothing outside the run's `rollouts/` is read. */
class RolloutFiles {
  readonly #dir: string
  readonly #home: string
  #bytes = 0
  constructor(dir: string) {
    this.#dir = dir
    this.#home = realpathSync.native(join(dir, 'rollouts')) + sep
  }

  /** null where it is not there, or no map */
  map(path: string): Readonly<Record<string, unknown>> | null {
    try {
      const file = realpathSync.native(join(this.#dir, path))
      if (!file.startsWith(this.#home)) return null
      const value: unknown = JSON.parse(this.#text(file))
      return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : null
    } catch {
      return null
    }
  }

  #text(file: string): string {
    const handle = openSync(file, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK)
    try {
      const found = fstatSync(handle)
      if (!found.isFile() || found.size > MOST_BYTES || this.#bytes + found.size > MOST_TOGETHER) return ''
      this.#bytes += found.size
      return readFileSync(handle, 'utf8')
    } finally {
      closeSync(handle)
    }
  }
}
