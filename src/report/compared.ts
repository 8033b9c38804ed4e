import { type Against, baselineLine } from './against.ts'
import { flipCounts, flipTables, notCompared } from './flip-tables.ts'
import { type Flips, flipsOf } from './flips.ts'
import { guardrailTable } from './guardrail-table.ts'
import type { Links } from './links.ts'
import type { RoundsInfo, RunReport } from './run.ts'
import { sliceTable } from './slice-table.ts'
import { plural } from './words.ts'

/** What a comparison has to say, part by part; a part without anything to say is empty. */
export interface Compared {
  /** null where nothing was compared */
  readonly flips: Flips | null
  readonly baseline: string
  readonly counts: string
  readonly tables: readonly string[]
  readonly leftOut: string
}

export function compared({ rows, rounds }: RunReport, against: Against | null, links: Links): Compared {
  const baseline = against ? [baselineLine(against), ...(rounds ? [roundsLine(rounds)] : [])].join(' ') : ''
  if (!against?.baseline || !against.comparison) return { flips: null, baseline, counts: '', tables: [], leftOut: '' }
  const flips = flipsOf(against.rows, rows)
  return {
    flips,
    baseline,
    counts: flipCounts(flips, against.comparison),
    tables: [
      guardrailTable(against.comparison.guardrails),
      ...flipTables(flips, links),
      sliceTable(against.comparison.slices, against.comparison.level),
    ],
    leftOut: notCompared(against.comparison),
  }
}

/** How far it went, and why no further. */
export function roundsLine(rounds: RoundsInfo): string {
  const { unjudged } = rounds
  const more =
    unjudged === 0
      ? ''
      : ` ${plural(unjudged, 'rollout')} of a later round had begun, and ${unjudged === 1 ? 'is' : 'are'} not judged.`
  return `${howFar(rounds)}${more}`
}

function howFar({ run, most, settled, beside }: RoundsInfo): string {
  if (!settled) return `The run ended in round ${run} of at most ${most}, and the verdict was not settled.`
  const by = beside ? 'with both arms side by side' : 'against the stored baseline alone'
  return `The verdict was settled after ${run === most ? `all of ${plural(most, 'round')}` : `${run} of ${plural(most, 'round')}`}, ${by}.`
}
