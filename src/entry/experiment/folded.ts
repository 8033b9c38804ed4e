import { join } from 'node:path'
import type { ResultRow } from '../../model/record.ts'
import { Course } from '../../run/course.ts'
import { journalEvents } from '../../run/journal.ts'
import { Results } from '../../run/results.ts'
import { sliceOf } from '../../run/shard.ts'
import { type Papers, readPapers } from './record.ts'

/** A run with its journal folded; the plan has become its rows. */
export interface FoldedRun extends Omit<Papers, 'plan'> {
  readonly rows: readonly ResultRow[]
  readonly course: Course
}

/** Reads a run's directory in one pass over its journal, which may be longer than is good to hold in memory. */
export async function readFolded(dir: string): Promise<FoldedRun> {
  const { plan, ...papers } = await readPapers(dir)
  return { ...papers, ...fold(dir, new Results(sliceOf(plan.rollouts, papers.manifest.shard))) }
}

function fold(dir: string, results: Results): Pick<FoldedRun, 'rows' | 'course'> {
  const course = new Course()
  for (const events of journalEvents(join(dir, 'journal.jsonl'))) {
    for (const event of events) {
      results.add(event)
      course.add(event)
    }
  }
  return { rows: results.rows, course }
}
