import { existsSync } from 'node:fs'
import { readFile, realpath, stat } from 'node:fs/promises'
import { join, sep } from 'node:path'
import type { ResultRow } from '../../model/record.ts'
import { type AnsweredRow, evaluation } from '../../report/evaluation.ts'
import { writeJson } from './place.ts'

/** of a request or a result; a runner's is no longer */
const MOST_BYTES = 16 * 2 ** 20

/** Leaves `evaluation.json` in a run some tasks of which are runners: what they were asked and what they answered. */
export async function writeEvaluation(
  dir: string,
  rows: readonly ResultRow[],
  wallClockSec: number | null,
): Promise<void> {
  const runners = new Set<string>()
  for (const [task, own] of Map.groupBy(rows, (row) => row.task)) {
    const logs = own.find((row) => row.logs !== null)?.logs
    if (logs && existsSync(join(dir, logs, 'rollout.json'))) runners.add(task)
  }
  if (runners.size === 0) return
  const answered: AnsweredRow[] = []
  for (const row of rows.filter(({ task }) => runners.has(task))) {
    const read = (name: string) => (row.logs === null ? null : mapIn(dir, join(row.logs, name)))
    answered.push({ row, request: await read('rollout.json'), result: await read('result.json') })
  }
  const begun = rows.map((row) => row.started_at).filter((at) => at !== null)
  await writeJson(join(dir, 'evaluation.json'), evaluation(answered, begun.sort()[0] ?? null, wallClockSec))
}

/** Sandboxes wrote these, and a journal may name any directory: nothing outside the run's `rollouts/` is read. */
async function mapIn(dir: string, path: string): Promise<AnsweredRow['result']> {
  try {
    const [home, file] = await Promise.all([realpath(join(dir, 'rollouts')), realpath(join(dir, path))])
    if (!file.startsWith(home + sep) || (await stat(file)).size > MOST_BYTES) return null
    const value: unknown = JSON.parse(await readFile(file, 'utf8'))
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : null
  } catch {
    return null
  }
}
