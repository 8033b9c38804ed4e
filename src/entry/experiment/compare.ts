import type { Comparison } from '../../gate/comparison.ts'
import type { ResultRow } from '../../model/record.ts'
import { page } from '../../report/html/page.ts'
import type { RunReport } from '../../report/run.ts'
import type { BaselineSource } from './baseline.ts'
import { type FoldedRun, readFolded } from './folded.ts'
import { judgedOf } from './judged.ts'
import { ofItsTasks, refuseChooser } from './left-out.ts'
import { writeLines } from './place.ts'
import { beside, EXIT_CODES, reportOf } from './report.ts'
import { rolloutTexts } from './rollout-texts.ts'

/** What two finished runs show together. */
export interface ComparedRuns {
  readonly report: RunReport
  /** the rows of the first run, which is the baseline */
  readonly before: readonly ResultRow[]
  /** null when the two must not be compared; the verdict says why */
  readonly comparison: Comparison | null
  readonly exitCode: number
}

/**
 * Holds one finished run against another as the gate does, by the rules of the second. Neither directory is touched;
 * `pageFile` gets both side by side.
 */
export async function compare(
  { dir: beforeDir, ...told }: BaselineSource,
  afterDir: string,
  pageFile: string | null,
): Promise<ComparedRuns> {
  const [was, is] = [await readFolded(beforeDir), await readFolded(afterDir)]
  refuseChooser(beforeDir, was.manifest, is.manifest)
  const [first, second] = [ofItsTasks(await rowsOf(beforeDir, was), is.manifest), await rowsOf(afterDir, is)]
  const { run_id, commit } = was.manifest
  const origin = { run_id, ...told, commit: told.commit ?? commit?.sha ?? null }
  const baseline = { origin, manifest: was.manifest, rows: first }
  const { result: report, comparison } = reportOf(is, { rows: second, baseline }, {})
  if (pageFile !== null) {
    const maxDrop = is.manifest.config.gate.max_drop
    const against = beside(baseline, comparison)
    writeLines(pageFile, page({ report, against, maxDrop, texts: rolloutTexts(afterDir, second) }))
  }
  return { report, before: first, comparison, exitCode: EXIT_CODES[report.verdict.verdict] }
}

/** of a run in rounds those that it took */
const rowsOf = async (dir: string, run: FoldedRun): Promise<readonly ResultRow[]> =>
  (await judgedOf(dir, run, null)).rows
