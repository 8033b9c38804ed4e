import { z } from 'zod'
import { Guardrail } from './gate.ts'

/**
 * rounds.json: the design of a run in rounds, written before its first rollout and never changed. The limits of every
 * look follow from it.
 */
export const Rounds = z.object({
  /** one rollout of each task and agent a round */
  max_rounds: z.number().int().min(1),
  /** rollouts a task of the baseline that screens; null for none: both arms run from the first round on */
  cached_baseline: z.number().int().min(1).nullable(),
  spending: z.literal('pocock'),
  max_drop: z.number(),
  alpha: z.number(),
  beta: z.number(),
  /** a guardrail that the screen breaks is looked at again beside the baseline */
  guardrails: z.array(Guardrail).default([]),
  min_tasks: z.number().int().min(1).default(1),
})
export type Rounds = z.infer<typeof Rounds>
