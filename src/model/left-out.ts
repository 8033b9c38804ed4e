import { z } from 'zod'

const count = z.number().int().min(0)

/** The tasks that a run does not have, because earlier nights saw nobody pass them: chosen before its first rollout. */
export const LeftOut = z.object({
  tasks: z.array(
    z.object({
      task: z.string(),
      /** scored rollouts of those nights, none of which passed */
      rollouts: count,
      nights: count,
    }),
  ),
  /** ids of the runs that decided; none of them may be what the run is compared with */
  nights: z.array(z.string()),
  /** the first and the last of their days; null without any */
  days: z.tuple([z.string(), z.string()]).nullable(),
  /** one sentence: what was left out and why, or why nothing was */
  sentence: z.string(),
})
export type LeftOut = Readonly<z.infer<typeof LeftOut>>
