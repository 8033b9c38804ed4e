import { sharedCells } from '../../gate/cells.ts'
import { scored } from '../../gate/decide.ts'
import { incomparable } from '../../gate/guards.ts'
import type { Manifest } from '../../model/manifest.ts'
import { Results } from '../../run/results.ts'
import type { Baseline } from './baseline.ts'
import type { Loaded } from './load.ts'
import { fingerprintDifferences } from './manifest.ts'

/** a stored baseline of fewer rollouts a task acquits nobody */
const FROM_ROLLOUTS = 20
/** models and providers drift: an older one is of other days */
const MOST_DAYS = 7
const DAY_SEC = 86_400

/** How many rollouts a task a stored baseline has to screen by, of the task that has fewest; or why it cannot. */
export type Screen =
  | { readonly rollouts: number; readonly why: null }
  | { readonly rollouts: null; readonly why: string }

/** May the stored baseline acquit? Only where the run could be held against it, and it is large and young enough. */
export function screenOf({ rows, manifest, origin }: Baseline, ours: Manifest, { experiment, plan }: Loaded): Screen {
  const shared = sharedCells(rows, new Results(plan.rollouts).rows)
  const refused = incomparable(shared, fingerprintDifferences(manifest, ours), experiment.gate)
  if (refused) return unfit(refused.sentence)
  const days = (origin.age_sec ?? 0) / DAY_SEC
  if (days > MOST_DAYS) return unfit(`It is ${Math.floor(days)} days old; at most ${MOST_DAYS} may it be.`)
  const fewest = Math.min(...shared.cells.map(({ baseline }) => scored(baseline)))
  if (fewest < FROM_ROLLOUTS)
    return unfit(`It has a task with ${fewest} scored rollouts; each must have at least ${FROM_ROLLOUTS}.`)
  return { rollouts: fewest, why: null }
}

const unfit = (why: string): Screen => ({ rollouts: null, why })
