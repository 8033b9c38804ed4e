import { isScored } from '../model/outcome.ts'
import type { ResultRow } from '../model/record.ts'
import type { Verdict } from '../model/verdict.ts'
import { of, percent, plural } from '../report/words.ts'
import { infraGuard } from '../stats/fisher.ts'
import type { SharedCells } from './cells.ts'
import type { Comparison } from './comparison.ts'
import type { GateRules } from './rules.ts'
import { names } from './sentence.ts'

/** Why two runs must not be compared at all; null when they may be. `differing` names the unequal parts of their fingerprints. */
export function incomparable(
  { tasks, cells, onlyBaseline, onlyCandidate }: SharedCells,
  differing: readonly string[],
  { minSharedTasks }: GateRules,
): Verdict | null {
  if (differing.length > 0)
    return invalid(
      'fingerprint_differs',
      `The baseline was made in another way and cannot be compared: ${names(differing)} ${differing.length === 1 ? 'differs' : 'differ'}.`,
    )
  if (cells.length === 0)
    return invalid(
      'nothing_shared',
      'The baseline has no task and agent in common with this run: nothing was compared.',
    )
  if (tasks.shared / Math.max(tasks.baseline, tasks.candidate) < minSharedTasks)
    return invalid(
      'tasks_differ',
      `Only ${plural(tasks.shared, 'task')} ${tasks.shared === 1 ? 'is' : 'are'} the same in both runs, of ${tasks.baseline} in the baseline and ${tasks.candidate} here ` +
        `(at least ${percent(minSharedTasks)} must be): ${names([...new Set([...onlyCandidate, ...onlyBaseline])])}.`,
    )
  return null
}

/** Why the results must not be looked at; null when they may be. */
export function undecidable(
  baseline: readonly ResultRow[],
  candidate: readonly ResultRow[],
  { tasks }: Comparison,
  { minCoverage, maxInfraErrorRate, minTasks }: GateRules,
): Verdict | null {
  const covered = baseline.filter(({ outcome }) => isScored(outcome)).length
  if (covered / baseline.length < minCoverage)
    return inconclusive(
      'baseline_coverage_below_floor',
      `The baseline is too thin to compare with: ${of(covered, baseline.length)} of its rollouts were scored (at least ${percent(minCoverage)} must be).`,
    )
  const lost = baseline.filter(isLost).length
  if (lost / baseline.length > maxInfraErrorRate)
    return inconclusive(
      'baseline_infra_errors_over_cap',
      `The baseline lost ${of(lost, baseline.length)} rollouts to infrastructure or to the judge (at most ${percent(maxInfraErrorRate)} may be): it cannot be compared with.`,
    )
  if (tasks < minTasks)
    return inconclusive(
      'too_few_tasks',
      `Only ${plural(tasks, 'task')} ${tasks === 1 ? 'was' : 'were'} scored in both runs, and fewer than ${minTasks} decide nothing.`,
    )
  const lostHere = candidate.filter(isLost).length
  const { fires } = infraGuard(
    { events: lost, trials: baseline.length },
    { events: lostHere, trials: candidate.length },
  )
  if (fires)
    return inconclusive(
      'arms_differ',
      `This run lost ${of(lostHere, candidate.length)} rollouts to infrastructure or to the judge, the baseline ${of(lost, baseline.length)}: ` +
        'too unequal to be chance, so what was lost may hide what failed.',
    )
  return null
}

const isLost = ({ outcome }: ResultRow): boolean => outcome === 'infra_error' || outcome === 'judge_error'

const invalid = (reason: string, sentence: string): Verdict => ({ verdict: 'invalid', reason, sentence })
const inconclusive = (reason: string, sentence: string): Verdict => ({ verdict: 'inconclusive', reason, sentence })
