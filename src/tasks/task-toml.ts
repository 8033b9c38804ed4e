import { parse, TomlError } from 'smol-toml'
import { z } from 'zod'
import { keyRemedy } from './nearest.ts'
import type { Pack } from './pack.ts'

const seconds = z.number().positive()
const table = z.record(z.string(), z.string())
const user = z.union([z.string().min(1), z.number().int().min(0)], 'expected a user name or a uid')
const network = {
  network_mode: z.enum(['public', 'no-network', 'allowlist']).optional(),
  allowed_hosts: z.array(z.string()).optional(),
}
const healthcheck = z.strictObject({
  command: z.string().min(1),
  interval_sec: seconds.default(5),
  timeout_sec: seconds.default(30),
  start_period_sec: z.number().min(0).default(0),
  start_interval_sec: seconds.default(5),
  retries: z.number().int().min(1).default(3),
})
const artifact = z.preprocess(
  (value) => (typeof value === 'string' ? { source: value } : value),
  z.strictObject({
    source: z.string().min(1),
    destination: z.string().min(1).optional(),
    exclude: z.array(z.string()).default([]),
    service: z.string().default('main'),
  }),
)
const environment = z.strictObject({
  build_timeout_sec: seconds.default(600),
  docker_image: z.string().min(1).optional(),
  os: z.string().default('linux'),
  cpus: z.number().int().positive().optional(),
  memory_mb: z.number().int().positive().optional(),
  storage_mb: z.number().int().positive().optional(),
  gpus: z.number().int().min(0).optional(),
  gpu_types: z.array(z.string()).optional(),
  tpu: z.unknown().optional(),
  memory: z.string().optional(),
  storage: z.string().optional(),
  ...network,
  allow_internet: z.boolean().optional(),
  mcp_servers: z.array(z.unknown()).optional(),
  env: table.default({}),
  skills_dir: z.string().optional(),
  workdir: z.string().optional(),
  healthcheck: healthcheck.optional(),
})
const agent = z.strictObject({ timeout_sec: seconds.optional(), user: user.optional(), ...network })
const verifier = z.strictObject({
  timeout_sec: seconds.optional(),
  env: table.default({}),
  user: user.optional(),
  ...network,
  environment_mode: z.enum(['shared', 'separate']).optional(),
  environment: environment.optional(),
  collect: z
    .array(
      z.strictObject({
        command: z.string().min(1),
        service: z.string().default('main'),
        timeout_sec: seconds.default(60),
        user: user.optional(),
      }),
    )
    .default([]),
})
const step = z.strictObject({
  name: z.string().min(1),
  agent: agent.prefault({}),
  verifier: verifier.prefault({}),
  min_reward: z
    .union([z.number(), z.record(z.string(), z.number())], 'expected a number or a table of numbers')
    .optional(),
  healthcheck: healthcheck.optional(),
  artifacts: z.array(artifact).default([]),
})

const VERSIONS = ['1.0', '1.1', '1.2', '1.3', '1.4'] as const
const SEGMENT = '[a-zA-Z0-9][a-zA-Z0-9._-]*'

/** task.toml, schema versions 1.0 to 1.4, as it is written: only defaults are filled in. */
export const TaskToml = z.strictObject({
  schema_version: z.enum(VERSIONS).default('1.4'),
  source: z.string().optional(),
  multi_step_reward_strategy: z.enum(['mean', 'final']).default('mean'),
  artifacts: z.array(artifact).default([]),
  task: z
    .strictObject({
      name: z
        .string()
        .regex(new RegExp(`^${SEGMENT}/${SEGMENT}$`), 'expected `org/name` of letters, digits, `.`, `_` and `-`')
        .refine((name) => !name.includes('..'), 'must not contain `..`'),
      version: z.string().optional(),
      description: z.string().default(''),
      authors: z.array(z.strictObject({ name: z.string(), email: z.string().optional() })).default([]),
      keywords: z.array(z.string()).default([]),
    })
    .optional(),
  metadata: z.record(z.string(), z.unknown()).default({}),
  agent: agent.prefault({}),
  verifier: verifier.prefault({}),
  environment: environment.prefault({}),
  solution: z.strictObject({ env: table.default({}) }).prefault({}),
  steps: z.array(step).default([]),
})
export type TaskToml = z.infer<typeof TaskToml>
export type EnvironmentToml = z.infer<typeof environment>
export type AgentToml = z.infer<typeof agent>
export type VerifierToml = z.infer<typeof verifier>
export type StepToml = z.infer<typeof step>
export type ArtifactToml = z.infer<typeof artifact>
export type HealthcheckToml = z.infer<typeof healthcheck>

/** The checked values of a task.toml; null when it has a fault, which is then noted in the pack. */
export function parseTaskToml(text: string, pack: Pack): TaskToml | null {
  const tree = parseToml(text, pack)
  if (!tree) return null
  const parsed = TaskToml.safeParse(renameVersion(tree, pack))
  if (parsed.success) return parsed.data
  for (const issue of parsed.error.issues) noteIssue(issue, tree, pack)
  return null
}

function parseToml(text: string, pack: Pack): Record<string, unknown> | null {
  try {
    return parse(text, { unsafeKeyBehaviour: 'throw' })
  } catch (error) {
    const first = String(error instanceof Error ? error.message : error).split('\n')[0]
    const message = `not valid TOML: ${first?.replace('Invalid TOML document: ', '')}`
    const place = error instanceof TomlError ? { line: error.line, column: error.column } : null
    pack.unreadable(place, message, 'Correct the syntax.')
    return null
  }
}

/** Schema 1.0 wrote `version` for `schema_version`. */
function renameVersion({ version, ...tree }: Record<string, unknown>, pack: Pack): Record<string, unknown> {
  if (version === undefined) return tree
  if (tree.schema_version === undefined) return { ...tree, schema_version: version }
  if (tree.schema_version !== version)
    pack.at(['version'], 'contradicts `schema_version`', 'Keep `schema_version` alone; `version` is its old name.')
  return tree
}

function noteIssue(issue: z.core.$ZodIssue, tree: Readonly<Record<string, unknown>>, pack: Pack): void {
  const path = issue.path.filter((part) => typeof part !== 'symbol')
  if (issue.code === 'unrecognized_keys') {
    const known = keysAt(TaskToml, path)
    for (const key of issue.keys) pack.at([...path, key], 'unknown key', keyRemedy(key, known))
    return
  }
  const renamed = path[0] === 'schema_version' && tree.schema_version === undefined
  const message = issue.message.replace(/^Invalid (input|option): /, '').replace(/^Too (small|big): /, '')
  pack.at(renamed ? ['version'] : path, message, remedyFor(issue))
}

function remedyFor(issue: z.core.$ZodIssue): string {
  if (issue.message.endsWith('received undefined')) return 'Add it; it is required.'
  if (issue.code === 'invalid_value') return 'Write one of these, in quotes.'
  if (issue.code === 'invalid_type' && issue.expected === 'string') return 'Put the value in quotes.'
  if (issue.code === 'invalid_type' && issue.expected === 'int') return 'Write a whole number.'
  if (issue.code === 'invalid_type' && issue.expected === 'number') return 'Write a finite number without quotes.'
  return 'Correct the value.'
}

/** The keys a schema knows at a path. */
function keysAt(schema: unknown, path: readonly (string | number)[]): readonly string[] {
  const inner = unwrap(schema)
  const [head, ...rest] = path
  if (inner instanceof z.ZodObject)
    return head === undefined ? Object.keys(inner.shape) : keysAt(inner.shape[head], rest)
  return inner instanceof z.ZodArray ? keysAt(inner.element, rest) : []
}

function unwrap(schema: unknown): unknown {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodPrefault)
    return unwrap(schema.unwrap())
  return schema instanceof z.ZodPipe ? unwrap(schema.out) : schema
}
