import type { Look } from '../../gate/compare.ts'
import { begunAfter, until } from '../../gate/rounds.ts'
import type { ResultRow } from '../../model/record.ts'
import type { RoundsInfo } from '../../report/run.ts'
import type { Baseline } from './baseline.ts'
import { type FoldedRun, readFolded } from './folded.ts'
import { freshDirOf, roundsOf, standingOf } from './standing.ts'

/** What of a run is judged, and by what. */
export interface Judged {
  readonly rows: readonly ResultRow[]
  readonly baseline: Baseline | null
  /** absent: the whole plan, by the limits of a fixed sample */
  readonly look?: Look
  /** absent for a run that is not in rounds */
  readonly rounds?: RoundsInfo
}

/** Of a run in rounds: the rounds it took, against the baseline that settled it. Of any other: all of it. */
export async function judgedOf(dir: string, { rows }: FoldedRun, stored: Baseline | null): Promise<Judged> {
  const design = await roundsOf(dir)
  if (!design) return { rows, baseline: stored }
  const { next, limits, complete } = await standingOf(dir, design)
  const settled = next.step === 'settled' ? next : null
  const beside = settled ? settled.by === 'confirm' : complete.fresh > 0
  const round = settled?.round ?? begunRounds(rows)
  return {
    rows: until(rows, round),
    baseline: beside ? await freshBaseline(dir, settled ? round : complete.fresh) : stored,
    look: { limits, decision: settled?.decision ?? 'not_settled', mayFail: beside },
    rounds: {
      run: round,
      most: design.max_rounds,
      settled: settled !== null,
      beside,
      unjudged: begunAfter(rows, round),
    },
  }
}

/** the last round of which anything was begun */
function begunRounds(rows: readonly ResultRow[]): number {
  let last = 1
  for (const row of rows) if (row.attempts > 0) last = Math.max(last, row.rollout_index)
  return last
}

async function freshBaseline(dir: string, round: number): Promise<Baseline> {
  const { manifest, rows } = await readFolded(freshDirOf(dir))
  const { run_id, commit } = manifest
  const origin = { run_id, commit: commit?.sha ?? null, distance: null, age_sec: null, link: null, chosen: 'fresh' }
  return { origin, manifest, rows: until(rows, round) }
}
