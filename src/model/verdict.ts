import { z } from 'zod'

/** What a run as a whole concludes, with a code for machines and one sentence for people. */
export const Verdict = z.object({
  verdict: z.enum(['pass', 'regression', 'improved', 'inconclusive', 'invalid', 'unarmed']),
  reason: z.string(),
  sentence: z.string(),
})
export type Verdict = z.infer<typeof Verdict>

/** One named preflight check; `ok: null` does not apply. */
export const Check = z.object({
  name: z.string(),
  ok: z.boolean().nullable(),
  found: z.string(),
  remedy: z.string(),
  /** a failing advisory check warns and does not stop the run */
  advisory: z.boolean(),
})
export type Check = z.infer<typeof Check>

export const Preflight = z.object({ ok: z.boolean(), checks: z.array(Check), warnings: z.array(z.string()) })
export type Preflight = z.infer<typeof Preflight>
