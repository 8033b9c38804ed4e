import { z } from 'zod'

/** Which run a baseline is and where it came from: origin.json beside its rows. */
export const BaselineOrigin = z.object({
  run_id: z.string(),
  commit: z.string().nullable(),
  /** commits from the merge base back to it; null where it was named otherwise */
  distance: z.number().int().nullable(),
  /** seconds from its storing to this run; null where unknown */
  age_sec: z.number().nullable(),
  /** the page of its run */
  link: z.string().nullable(),
  /** what was asked for: `merge-base`, `branch:main`, `run:123`, a path; `nights:4` are so many of the history */
  chosen: z.string(),
})
/** none.json: that a baseline was asked for and could not be had. */
export const NoBaseline = z.object({
  chosen: z.string(),
  /** one sentence */
  why: z.string(),
})
export type NoBaseline = z.infer<typeof NoBaseline>
export type BaselineOrigin = z.infer<typeof BaselineOrigin>
