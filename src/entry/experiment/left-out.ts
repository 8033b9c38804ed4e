import { BenchgateError } from '../../model/error.ts'
import type { Manifest } from '../../model/manifest.ts'
import type { ResultRow } from '../../model/record.ts'

/** A baseline's rows of the tasks that the run has: what it does without is compared on neither side. */
export function ofItsTasks(rows: readonly ResultRow[], { left_out: told }: Manifest): readonly ResultRow[] {
  if (!told || told.tasks.length === 0) return rows
  const names = new Set(told.tasks.map(({ task }) => task))
  return rows.filter(({ task }) => !names.has(task))
}

/** Did this run choose what the other one does without? What is chosen by data must not be compared on the same data. */
export const hasChosenFor = (runId: string, { left_out: told }: Manifest): boolean =>
  told !== null && told.tasks.length > 0 && told.nights.includes(runId)

export const HAS_CHOSEN =
  'By it were chosen the tasks that this run does without, so that it must not be held against it, too.'

/** Throws where the run in `dir` must not be a baseline of the other one. */
export function refuseChooser(dir: string, { run_id: id }: Manifest, ours: Manifest): void {
  if (hasChosenFor(id, ours))
    throw new BenchgateError(`the run in ${dir} is no baseline. ${HAS_CHOSEN}`, 'Name another run.')
}
