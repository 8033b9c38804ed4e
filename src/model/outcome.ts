import { z } from 'zod'

/** Why infrastructure failed a rollout (design, "Outcomes"). */
export const INFRA_KINDS = [
  'auth',
  'config',
  'rate_limited',
  'quota',
  'capacity',
  'transport',
  'create_ambiguous',
  'sandbox_lost',
  'oom',
  'disk_full',
  'image_build',
  'network',
] as const
export type InfraKind = (typeof INFRA_KINDS)[number]

export const OUTCOMES = [
  'passed',
  'failed',
  'agent_error',
  'agent_timeout',
  'infra_error',
  'judge_error',
  'budget_exhausted',
  'cancelled',
  'not_run',
] as const
export type OutcomeClass = (typeof OUTCOMES)[number]

/** Does it say something about the agent? The denominator of the scored pass rate. Asked a million times of a large run. */
export const isScored = (outcome: OutcomeClass): boolean =>
  outcome === 'passed' || outcome === 'failed' || outcome === 'agent_error' || outcome === 'agent_timeout'

/** What became of an attempt. `suspected` marks text evidence that excludes nothing. */
export const OutcomeSchema = z.object({
  class: z.enum(OUTCOMES),
  infraKind: z.enum(INFRA_KINDS).nullable(),
  /** one plain sentence: what happened */
  reason: z.string(),
  suspected: z.enum(INFRA_KINDS).nullable().default(null),
})
export type Outcome = z.infer<typeof OutcomeSchema>
