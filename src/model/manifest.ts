import { z } from 'zod'
import { GATE_DESIGNS, Guardrail, LEAVE_OUT } from './gate.ts'
import { LeftOut } from './left-out.ts'
import { INFRA_KINDS } from './outcome.ts'

const digest = z.string().regex(/^sha256:[0-9a-f]{64}$/)

/** whoever wrote it need not be this program: what is computed with must be what it can compute with */
const share = z.number().min(0).max(1)

/** `2/8`: the second of eight slices of a plan. */
export const Shard = z.object({ index: z.number().int().min(1), count: z.number().int().min(1) })
export type Shard = z.infer<typeof Shard>

/** manifest.json: what ran, by digest. The run's identity. */
export const Manifest = z.object({
  schema: z.literal(1),
  run_id: z.string(),
  /** null: the whole plan */
  shard: Shard.nullable(),
  /** GITHUB_RUN_ATTEMPT; null outside GitHub */
  run_attempt: z.number().int().nullable(),
  experiment_id: z.string(),
  /** what of the repository was tested; null outside one */
  commit: z.object({ sha: z.string(), dirty: z.boolean() }).nullable(),
  plan_digest: digest,
  config_digest: digest,
  /** what the experiment and the runtime say, without paths, values of environments and secrets */
  config: z.object({
    agents: z.array(
      z.object({
        name: z.string(),
        kind: z.string(),
        model: z.string().nullable(),
        command: z.union([z.string(), z.array(z.string())]).nullable(),
        env: z.array(z.string()),
        timeout_sec: z.number().nullable(),
      }),
    ),
    /** what ran in place of agents and tasks of ours */
    harness: z
      .object({
        command: z.union([z.string(), z.array(z.string())]),
        results: z.string(),
        format: z.string(),
        env: z.array(z.string()),
        timeout_sec: z.number(),
      })
      .optional(),
    rollouts_per_task: z.number(),
    max_parallel_rollouts: z.number(),
    limits: z.looseObject({}),
    retry: z.record(z.enum(INFRA_KINDS), z.number()),
    reward: z.object({ key: z.string().nullable(), pass_threshold: z.number() }),
    gate: z.object({
      design: z.enum(GATE_DESIGNS).default('fixed'),
      max_drop: share.gt(0),
      alpha: share.gt(0).lt(1),
      beta: share.gt(0).lt(1),
      min_tasks: z.number().int().min(1),
      min_shared_tasks: share,
      min_coverage: share,
      max_infra_error_rate: share,
      min_pass_rate: share.nullable(),
      guardrails: z.array(Guardrail).default([]),
      leave_out: z.enum(LEAVE_OUT).default('nothing'),
    }),
    sandbox_backend: z.object({
      kind: z.string(),
      image: z.string().nullable(),
      network: z.string().nullable(),
      defaults: z.record(z.string(), z.number()),
    }),
    judge: z.object({ kind: z.string(), image: z.string().nullable(), network: z.string().nullable() }),
  }),
  /** task-pack digests by task, those left out among them */
  tasks: z.record(z.string(), z.string()),
  /** by task, where it has any */
  tags: z.record(z.string(), z.array(z.string())).default({}),
  /** null where nobody was to look for tasks to leave out */
  left_out: LeftOut.nullable().default(null),
  /** by task: the images it runs in, by content */
  images: z.record(z.string(), z.array(z.string())),
  versions: z.object({ benchgate: z.string(), node: z.string(), platform: z.string() }),
  /** the checks by name; null where one did not apply */
  preflight: z.record(z.string(), z.boolean().nullable()),
})
export type Manifest = z.infer<typeof Manifest>
