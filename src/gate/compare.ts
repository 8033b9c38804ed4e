import type { ResultRow } from '../model/record.ts'
import type { Verdict } from '../model/verdict.ts'
import { sharedCells } from './cells.ts'
import { type Comparison, comparisonOf } from './comparison.ts'
import { type Decision, decide, fixedLimits, type Limits } from './decide.ts'
import { guardrailVerdict } from './guardrail-words.ts'
import { guardrailsSeen } from './guardrails.ts'
import { incomparable, undecidable } from './guards.ts'
import { DEFAULT_RULES, type GateRules } from './rules.ts'
import { sentenceOf } from './sentence.ts'
import { judgeThreshold } from './threshold.ts'
import { judgeRun, type RunToJudge } from './verdict.ts'

/** The run that this one is compared with. */
export interface BaselineRun {
  readonly rows: readonly ResultRow[]
  /** the parts of the two fingerprints that differ, the thing under test left out */
  readonly differing: readonly string[]
}

/** What of a run is compared. */
interface Compared {
  readonly rows: readonly ResultRow[]
  /** of its tasks, which are told apart by them too; absent is none */
  readonly tags?: Readonly<Record<string, readonly string[]>>
}

/** A verdict with the numbers behind it; `comparison` is null when nothing was compared. */
export interface Judgement extends Verdict {
  readonly comparison: Comparison | null
}

/** What a comparison is judged by at a look; without a `decision` it is made from the counts. */
export interface Look {
  readonly limits: Limits
  readonly decision: Decision | null
  /** false against a stored baseline that screens: what it breaks there is only suspected */
  readonly mayFail: boolean
}

const VERDICTS: Readonly<Record<Decision, Verdict['verdict']>> = {
  drop_shown: 'regression',
  small_drop: 'pass',
  gain_shown: 'improved',
  drop_ruled_out: 'pass',
  unscored_decide: 'inconclusive',
  not_settled: 'inconclusive',
}

/**
 * The verdict of a run against its baseline. In this order: a run that cannot be judged is `invalid` (`judgeRun`); without a
 * baseline it is `unarmed`, or what its threshold says; a baseline that is not comparable makes it `invalid`; a guard makes it
 * `inconclusive` without a look; then `regression` when a drop is shown, `improved` when a gain is, `pass` when a drop of
 * `maxDrop` is ruled out, and `inconclusive` for the rest. A missed `minPassRate` is a regression whatever the baseline says, and so is a
 * broken guardrail, unless it is advisory.
 * In a sequential design `look` has the limits of the look that settled it, what was decided there, and whether it may fail.
 */
export function judge(
  run: Omit<RunToJudge, 'minCoverage' | 'maxInfraErrorRate'> & Compared,
  baseline: BaselineRun | null,
  rules: GateRules = DEFAULT_RULES,
  look: Look = { limits: fixedLimits(rules), decision: null, mayFail: true },
): Judgement {
  const alone = judgeRun({ ...run, minCoverage: rules.minCoverage, maxInfraErrorRate: rules.maxInfraErrorRate })
  if (alone.verdict === 'invalid') return { ...alone, comparison: null }
  const threshold = rules.minPassRate === null ? null : judgeThreshold(countsOf(run.rows), rules.minPassRate)
  if (!baseline) return { ...(threshold ?? alone), comparison: null }
  const compared = against(run, baseline, rules, look)
  const { comparison } = compared
  const broken = comparison && look.mayFail ? guardrailVerdict(comparison.guardrails) : null
  return {
    ...[threshold, broken].reduce<Verdict>((first, next) => (next ? worse(first, next) : first), compared),
    comparison,
  }
}

function against({ rows, tags = {} }: Compared, baseline: BaselineRun, rules: GateRules, look: Look): Judgement {
  const shared = sharedCells(baseline.rows, rows)
  const refused = incomparable(shared, baseline.differing, rules)
  if (refused) return { ...refused, comparison: null }
  const comparison = comparisonOf(shared, rules, look.limits, {
    guardrails: guardrailsSeen(baseline.rows, rows, rules),
    tags,
  })
  const unseen = undecidable(baseline.rows, rows, comparison, rules)
  if (unseen) return { ...unseen, comparison }
  const reason = look.decision ?? decide(shared.cells, rules.maxDrop, look.limits)
  return { verdict: VERDICTS[reason], reason, sentence: sentenceOf(reason, comparison, rules), comparison }
}

const SEVERITY: readonly Verdict['verdict'][] = ['invalid', 'regression', 'inconclusive', 'unarmed', 'pass', 'improved']

/** The graver of two verdicts; of equally grave ones the first, unless the second is a missed rate: a step may fail on that alone. */
function worse(first: Verdict, second: Verdict): Verdict {
  const graver = SEVERITY.indexOf(first.verdict) - SEVERITY.indexOf(second.verdict)
  return graver > 0 || (graver === 0 && second.reason === 'below_threshold') ? second : first
}

/** Each task of each agent, as one arm. */
const countsOf = (rows: readonly ResultRow[]) => sharedCells(rows, rows).cells.map(({ candidate }) => candidate)
