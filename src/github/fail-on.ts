import type { RunReport } from '../report/run.ts'

/** Words of the input `fail-on`. */
export const FAIL_ON = ['regression', 'inconclusive', 'infra', 'threshold', 'never'] as const
export type FailOn = (typeof FAIL_ON)[number]

/**
 * Why the step is red, as one sentence; null when it is green. An invalid run proves nothing, so it is red whatever the
 * words are, unless they say `never`.
 */
export function redReason(report: RunReport, words: readonly FailOn[]): string | null {
  if (words.includes('never')) return null
  const { verdict, reason, sentence } = report.verdict
  if (verdict === 'invalid') return sentence
  if (verdict === 'regression' && words.includes('regression')) return sentence
  if (verdict === 'inconclusive' && words.includes('inconclusive')) return sentence
  if (reason.includes('threshold') && words.includes('threshold')) return sentence
  if (!words.includes('infra')) return null
  const lost = report.rows.filter(({ outcome }) => outcome === 'infra_error' || outcome === 'judge_error').length
  return lost ? `${lost} of ${report.planned} rollouts were lost to infrastructure or to the judge.` : null
}
