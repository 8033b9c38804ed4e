import type { ResultRow } from '../model/record.ts'
import { holm } from '../stats/adjust.ts'
import { fisherOneSided } from '../stats/fisher.ts'
import { byCell, type CellRows, type Score } from './cell.ts'

/** One agent on one task, in both runs. */
export interface Pair {
  readonly task: string
  readonly agent: string
  readonly baseline: Score
  readonly candidate: Score
  /** of this run, in the order of their index */
  readonly rows: readonly ResultRow[]
}

/** A pair whose majority changed sides. */
export interface Flip extends Pair {
  /** how often chance alone differs as much in this direction, in one task that nothing happened to (Fisher's exact test) */
  readonly chance: number
  /** it is more than chance does among all pairs (Holm, 5%) */
  readonly clear: boolean
}

/** This run beside its baseline, task by task. Every rollout of this run is in exactly one place. */
export interface Flips {
  /** most rollouts passed in the baseline, and most fail now; the least likely first */
  readonly broken: readonly Flip[]
  /** the reverse */
  readonly fixed: readonly Flip[]
  /** the rate changed, the majority did not; the largest drop first */
  readonly moved: readonly Pair[]
  /** the same rate; the worst first */
  readonly stable: readonly Pair[]
  /** not in both runs with a score; the worst first */
  readonly apart: readonly Pair[]
}

/** The level at which a single flip is called clear. */
const LEVEL = 0.05

export function flipsOf(baseline: readonly ResultRow[], candidate: readonly ResultRow[]): Flips {
  const known = FLIPS.get(candidate)
  if (known?.baseline === baseline) return known.flips
  const flips = allFlips(baseline, candidate)
  FLIPS.set(candidate, { baseline, flips })
  return flips
}

/** summary, comment and page ask for the same, of what may be 100,000 rows */
const FLIPS = new WeakMap<readonly ResultRow[], { readonly baseline: readonly ResultRow[]; readonly flips: Flips }>()

function allFlips(baseline: readonly ResultRow[], candidate: readonly ResultRow[]): Flips {
  const before = byCell(baseline).cells
  const all = [...byCell(candidate).cells].map(([key, cell]) => pairOf(before.get(key) ?? NOTHING, cell))
  const apart = all.filter((pair) => !inBoth(pair))
  const pairs = all.filter(inBoth)
  return {
    broken: flips(pairs, ({ baseline: was, candidate: is }) => ({ from: was, to: is })),
    fixed: flips(pairs, ({ baseline: was, candidate: is }) => ({ from: failures(was), to: failures(is) })),
    moved: pairs
      .filter((pair) => !isFlip(pair) && dropOf(pair) !== 0)
      .sort((a, b) => dropOf(b) - dropOf(a) || byName(a, b)),
    stable: pairs
      .filter((pair) => dropOf(pair) === 0)
      .sort((a, b) => rate(a.candidate) - rate(b.candidate) || byName(a, b)),
    apart: apart.sort((a, b) => lost(b) - lost(a) || unscored(b) - unscored(a) || byName(a, b)),
  }
}

/** The pairs in which `from` has most of its rollouts, and `to` has the fewest. */
function flips(pairs: readonly Pair[], sides: (pair: Pair) => { readonly from: Score; readonly to: Score }): Flip[] {
  const chances = pairs.map((pair) => {
    const { from, to } = sides(pair)
    return fisherOneSided(share(from), share(to))
  })
  const adjusted = holm(chances)
  return pairs
    .flatMap((pair, index) => {
      const { from, to } = sides(pair)
      if (majority(from) !== 'for' || majority(to) !== 'against') return []
      return [{ ...pair, chance: chances[index] ?? 1, clear: (adjusted[index] ?? 1) < LEVEL }]
    })
    .sort((a, b) => a.chance - b.chance || byName(a, b))
}

const NOTHING: Score = { passed: 0, scored: 0 }

function pairOf(before: Score, cell: CellRows): Pair {
  const { task, agent } = cell
  return {
    task,
    agent,
    baseline: { passed: before.passed, scored: before.scored },
    candidate: { passed: cell.passed, scored: cell.scored },
    rows: cell.rows.toSorted((a, b) => a.rollout_index - b.rollout_index),
  }
}

const inBoth = ({ baseline, candidate }: Pair): boolean => baseline.scored > 0 && candidate.scored > 0

function majority({ passed, scored }: Score): 'for' | 'against' | 'split' {
  return passed * 2 > scored ? 'for' : passed * 2 < scored ? 'against' : 'split'
}

function isFlip({ baseline, candidate }: Pair): boolean {
  const [was, is] = [majority(baseline), majority(candidate)]
  return was !== is && was !== 'split' && is !== 'split'
}

const share = ({ passed, scored }: Score) => ({ events: passed, trials: scored })
const failures = ({ passed, scored }: Score): Score => ({ passed: scored - passed, scored })
const rate = ({ passed, scored }: Score): number => passed / scored

/** by the products of whole numbers, so that equal rates are equal */
const dropOf = ({ baseline, candidate }: Pair): number =>
  (baseline.passed * candidate.scored - candidate.passed * baseline.scored) / (baseline.scored * candidate.scored)

const lost = ({ candidate: { passed, scored } }: Pair): number => (scored === 0 ? 0 : (scored - passed) / scored)
const unscored = ({ candidate, rows }: Pair): number => rows.length - candidate.scored

const byName = (a: Pair, b: Pair): number =>
  a.task < b.task ? -1 : a.task > b.task ? 1 : a.agent < b.agent ? -1 : a.agent > b.agent ? 1 : 0
