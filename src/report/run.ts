import type { ImageRecord } from '../model/image-report.ts'
import type { LeftOut } from '../model/left-out.ts'
import type { ResultRow } from '../model/record.ts'
import type { Preflight, Verdict } from '../model/verdict.ts'

/** How far a run in rounds went. */
export interface RoundsInfo {
  readonly run: number
  readonly most: number
  /** the verdict stood before the rounds were used up, or with the last of them */
  readonly settled: boolean
  /** the baseline was run beside it; else the stored one was enough */
  readonly beside: boolean
  /** rollouts of this run that were begun for a later round, and are in no number */
  readonly unjudged: number
}

/** Everything a report is made of. Pure: no clock, no disk, no environment. */
export interface RunReport {
  readonly experimentId: string
  readonly runId: string
  readonly planned: number
  readonly rows: readonly ResultRow[]
  readonly verdict: Verdict
  readonly preflight: Preflight | null
  readonly partial: boolean
  readonly backend: string
  /** seconds from first start to last end; null if nothing ran */
  readonly wallClockSec: number | null
  /** how the images that were made from Dockerfiles came to be there; absent where nothing tells */
  readonly images?: readonly ImageRecord[]
  /** absent where all of the plan was run at once */
  readonly rounds?: RoundsInfo
  /** tasks that the run does without; absent where nobody was to look for any */
  readonly leftOut?: LeftOut
}
