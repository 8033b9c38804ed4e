import { z } from 'zod'
import { INFRA_KINDS } from './outcome.ts'
import { Verdict } from './verdict.ts'

const count = z.number().int().min(0)
const share = z.number().min(0).max(1)
const amount = z.number().min(0)

/** The counts of a night, or of an agent's or a tag's part of it. A rate of nothing is null, never 0. */
export const NightCounts = z.object({
  planned: count,
  scored: count,
  passed: count,
  scored_pass_rate: share.nullable(),
  /** 95%, on these tasks, each with the same weight */
  interval: z.tuple([share, share]).nullable(),
  strict_pass_rate: share.nullable(),
  coverage: share.nullable(),
  /** only the kinds that happened */
  infra_errors: z.partialRecord(z.enum(INFRA_KINDS), count),
  judge_errors: count,
  cost_usd: amount.nullable(),
  /** what one pass cost, failures included, with its 95% interval; null where nothing passed or no cost is known */
  cost_of_pass: z.object({ usd: amount, low: amount.nullable(), high: amount.nullable() }).nullable(),
  /** median of the scored rollouts */
  median_duration_sec: amount.nullable(),
})
export type NightCounts = z.infer<typeof NightCounts>

/** what is computed with must be what it can be computed with */
const Cell = z
  .tuple([z.string(), z.string(), count, count, count])
  .refine(([, , passed, scored]) => passed <= scored, 'more passed than were scored')

const Part = NightCounts.extend({ name: z.string() })
const digest = z.string().regex(/^[0-9a-f]{12}$/)

/** What must be equal for two nights to stand on one line: short digests, by what they are of. */
export const NightFingerprint = z.object({
  limits: digest,
  reward: digest,
  sandbox_backend: digest,
  judge: digest,
  tasks: digest,
  agents: digest,
})
export type NightFingerprint = z.infer<typeof NightFingerprint>

/** One line of history.jsonl: one night of one experiment. */
export const Night = z.object({
  schema: z.literal(1),
  /** the day the night was planned for, not the hour at which it came to run */
  date: z.iso.date(),
  experiment: z.string(),
  fingerprint: NightFingerprint,
  commit: z.string().nullable(),
  run_id: z.string(),
  /** the page of the workflow run; null outside GitHub */
  run: z.string().nullable(),
  ...NightCounts.shape,
  /** seconds from the first attempt's start to the last one's end */
  duration_sec: amount.nullable(),
  ...Verdict.shape,
  /** the drop that must be ruled out: `gate.max_drop` */
  max_drop: share.gt(0),
  agents: z.array(Part),
  tags: z.array(Part),
  /** by task and agent: passed, scored, not scored; null where they are too many for a line */
  cells: z.array(Cell).nullable(),
  /** the issue that somebody closed by hand before this night: what was good before is no measure any more */
  accepted: z.number().int().nullable().default(null),
})
export type Night = z.infer<typeof Night>
