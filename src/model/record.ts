import { z } from 'zod'
import { INFRA_KINDS, OUTCOMES, OutcomeSchema } from './outcome.ts'
import { Tokens } from './usage.ts'

const at = z.iso.datetime()
const where = { rollout: z.string(), attempt: z.number().int().min(1) }

/** Numbers by their names. Looked at and left as they are, since hundreds of thousands are read and `z.record` copies each. */
const Numbers = z.custom<Record<string, number>>(areNumbers, 'Invalid input: expected numbers by their names')

function areNumbers(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
  const numbers = value as Readonly<Record<string, unknown>>
  for (const name in numbers) if (!Number.isFinite(numbers[name])) return false
  return true
}

/** seconds by phase of one attempt */
export const Phases = Numbers
export type Phases = z.infer<typeof Phases>

/** One line of journal.jsonl. The report of any run is a fold over these. */
export const JournalEvent = z.discriminatedUnion('event', [
  z.object({
    event: z.literal('run_started'),
    at,
    run_id: z.string(),
    plan_digest: z.string(),
    manifest_digest: z.string(),
  }),
  z.object({ event: z.literal('attempt_started'), at, ...where }),
  z.object({ event: z.literal('sandbox_created'), at, ...where, backend: z.string(), sandbox: z.string() }),
  z.object({ event: z.literal('sandbox_closed'), at, ...where, sandbox: z.string() }),
  z.object({ event: z.literal('sandbox_leaked'), at, ...where, sandbox: z.string(), reason: z.string() }),
  z.object({
    event: z.literal('attempt_ended'),
    at,
    ...where,
    outcome: OutcomeSchema,
    reward: z.number().nullable(),
    rewards: Numbers.nullable(),
    tokens: Tokens.nullable(),
    cost_usd: z.number().nullable(),
    turns: z.number().nullable(),
    phases: Phases,
    sandbox: z.string().nullable(),
    /** relative to the run's directory */
    logs: z.string().nullable(),
    notes: z.array(z.string()),
    /** the judge's word for it, where it has one; absent: it has none */
    grade: z.string().optional(),
    /** null: the source of an import does not tell how long it took; else `at` does */
    duration_sec: z.null().optional(),
  }),
  /** a planned rollout that is not begun, and why */
  z.object({ event: z.literal('rollout_skipped'), at, rollout: z.string(), outcome: OutcomeSchema }),
  z.object({
    event: z.literal('run_ended'),
    at,
    reason: z.enum(['finished', 'cancelled', 'stopped']),
    /** what stopped it, and one sentence; absent where preflight says it */
    kind: z.enum(['budget', 'systemic']).optional(),
    why: z.string().optional(),
  }),
])
export type JournalEvent = z.infer<typeof JournalEvent>

/** One line of results.jsonl (design, "A row of results.jsonl"). */
export const ResultRow = z.object({
  task: z.string(),
  agent: z.string(),
  rollout_index: z.number().int(),
  outcome: z.enum(OUTCOMES),
  infra_kind: z.enum(INFRA_KINDS).nullable(),
  suspected: z.enum(INFRA_KINDS).nullable(),
  reward: z.number().nullable(),
  rewards: Numbers.nullable(),
  attempts: z.number().int(),
  hidden_infra_error: z.boolean(),
  started_at: z.string().nullable(),
  duration_sec: z.number().nullable(),
  phases: Phases,
  cost_usd: z.number().nullable(),
  tokens: Tokens.nullable(),
  turns: z.number().nullable(),
  reason: z.string(),
  sandbox: z.string().nullable(),
  task_digest: z.string(),
  logs: z.string().nullable(),
  /** the judge's word for it; absent: it has none */
  grade: z.string().optional(),
})
export type ResultRow = z.infer<typeof ResultRow>
