import { z } from 'zod'
import { baselineChoice } from '../github/baseline/choice.ts'
import { COMMENT_MODES } from '../github/comment-mode.ts'
import { FAIL_ON } from '../github/fail-on.ts'
import { BenchgateError } from '../model/error.ts'
import type { Floors } from './experiment/report.ts'
import { MOST_SHARDS, sliceFrom } from './shards.ts'

type Env = Readonly<Record<string, string | undefined>>

/** characters the artifact service refuses in a name */
const REFUSED = /[":<>|*?\r\n\\/]/

export const rate = z.coerce
  .number('give a number from 0 to 1, such as 0.9')
  .min(0, 'give a number from 0 to 1, such as 0.9')
  .max(1, 'give a number from 0 to 1, such as 0.9')

const failOn = z
  .string()
  .transform((text) => text.split(/[\s,]+/).filter(Boolean))
  .pipe(
    z
      .array(z.enum(FAIL_ON, { error: ({ input }) => `${input} is none of ${FAIL_ON.join(', ')}` }))
      .refine((words) => !words.includes('never') || words.length === 1, '`never` stands alone'),
  )

const shard = z.string().transform((text, context) => {
  const slice = sliceFrom(text)
  if (!slice) context.addIssue(`write the slice as 2/8: from 1/${MOST_SHARDS} to ${MOST_SHARDS}/${MOST_SHARDS}`)
  return slice ?? z.NEVER
})

const count = z.coerce
  .number(`give a whole number from 1 to ${MOST_SHARDS}`)
  .int(`give a whole number from 1 to ${MOST_SHARDS}`)
  .min(1, `give a whole number from 1 to ${MOST_SHARDS}`)
  .max(MOST_SHARDS, `give a whole number from 1 to ${MOST_SHARDS}`)

const Inputs = z.object({
  experiment: z.string('it is required, and it is empty; give the path of an experiment file'),
  runtime: z.string().optional(),
  shard: shard.optional(),
  'shards-at-once': count.optional(),
  durations: z.string().optional(),
  history: z.string().optional(),
  resume: z
    .enum(['auto', 'always', 'never'], { error: ({ input }) => `${input} is none of auto, always, never` })
    .default('auto'),
  cache: z
    .enum(['auto', 'always', 'off'], { error: ({ input }) => `${input} is none of auto, always, off` })
    .default('auto'),
  baseline: z
    .string()
    .transform((text, context) => {
      const choice = baselineChoice(text)
      if (!choice)
        context.addIssue('write `merge-base`, `nights`, `branch:NAME`, `run:ID`, `none`, or the directory of a run')
      return choice ? { ...choice, text } : z.NEVER
    })
    .default({ kind: 'merge-base', text: 'merge-base' }),
  'baseline-experiment': z.string().optional(),
  comment: z
    .enum(COMMENT_MODES, { error: ({ input }) => `${input} is none of ${COMMENT_MODES.join(', ')}` })
    .default('auto'),
  'commit-status': z
    .string()
    .max(100, 'a name has at most 100 characters')
    .regex(/^[^\p{Cc}]*$/u, 'a name is one line')
    .default(''),
  'github-token': z.string().default(''),
  'fail-on': failOn.default(['regression']),
  'min-coverage': rate.optional(),
  'max-infra-error-rate': rate.optional(),
  'artifact-name': z
    .string()
    .refine((name) => !REFUSED.test(name), 'an artifact name may not hold any of " : < > | * ? \\ / or a line break')
    .default('benchgate'),
  'retention-days': z.coerce
    .number('give a whole number of days from 1 to 400')
    .int('give a whole number of days from 1 to 400')
    .min(1, 'give a whole number of days from 1 to 400')
    .max(400, 'give a whole number of days from 1 to 400')
    .optional(),
  'working-directory': z.string().default('.'),
})

/** The inputs of the action, checked and frozen. */
export type Inputs = Readonly<z.infer<typeof Inputs>>

export const MergeInputs = Inputs.pick({
  baseline: true,
  comment: true,
  'commit-status': true,
  'github-token': true,
  'fail-on': true,
  'min-coverage': true,
  'max-infra-error-rate': true,
  'artifact-name': true,
  'retention-days': true,
})

/** The inputs of `merge/`. */
export type MergeInputs = Readonly<z.infer<typeof MergeInputs>>

const PublishInputs = Inputs.pick({
  baseline: true,
  comment: true,
  'github-token': true,
  'min-coverage': true,
  'max-infra-error-rate': true,
  'artifact-name': true,
}).extend({
  'pull-request': z.coerce
    .number('give the number of a pull request')
    .int('give the number of a pull request')
    .min(1, 'give the number of a pull request')
    .optional(),
  commit: z
    .string()
    .regex(/^[0-9a-f]{40}$/, 'give all 40 digits of a commit')
    .optional(),
})

/** The inputs of `publish/`. */
export type PublishInputs = Readonly<z.infer<typeof PublishInputs>>

const PlanInputs = Inputs.pick({
  experiment: true,
  runtime: true,
  durations: true,
  history: true,
  'artifact-name': true,
  'retention-days': true,
  'working-directory': true,
}).extend({ shards: count })

/** The inputs of `plan/`. */
export type PlanInputs = Readonly<z.infer<typeof PlanInputs>>

const flag = z
  .enum(['true', 'True', 'TRUE', 'false', 'False', 'FALSE'], {
    error: ({ input }) => `${input} is neither true nor false`,
  })
  .transform((word) => word.toLowerCase() === 'true')

const PreflightInputs = Inputs.pick({ experiment: true, runtime: true, 'working-directory': true }).extend({
  audit: flag.default(false),
})

/** The inputs of `preflight/`. */
export type PreflightInputs = Readonly<z.infer<typeof PreflightInputs>>

const ImageInputs = Inputs.pick({ experiment: true, runtime: true, cache: true, 'working-directory': true })

/** The inputs of `image/`. */
export type ImageInputs = Readonly<z.infer<typeof ImageInputs>>

/** it compares with nothing and tells nobody: what does that has a token */
const RunInputs = Inputs.omit({
  baseline: true,
  'baseline-experiment': true,
  comment: true,
  'commit-status': true,
  'github-token': true,
})

/** The inputs of `run/`. */
export type RunInputs = Readonly<z.infer<typeof RunInputs>>

/** The names of all inputs, by the directory of the action.yml that declares them; those of `report/` are with its own. */
export const INPUT_NAMES = {
  '.': Object.keys(Inputs.shape),
  image: Object.keys(ImageInputs.shape),
  merge: Object.keys(MergeInputs.shape),
  plan: Object.keys(PlanInputs.shape),
  preflight: Object.keys(PreflightInputs.shape),
  publish: Object.keys(PublishInputs.shape),
  run: Object.keys(RunInputs.shape),
} as const

/**
 * Reads `INPUT_*`. An input of nothing but blanks is absent; `required` is checked here, since the runner does not.
 *
 *     loadInputs({ INPUT_EXPERIMENT: 'nightly.yaml' })['fail-on'] // ['regression']
 */
export const loadInputs = (env: Env): Inputs => read(Inputs, env)
export const loadMergeInputs = (env: Env): MergeInputs => read(MergeInputs, env)
export const loadPublishInputs = (env: Env): PublishInputs => read(PublishInputs, env)
export const loadPlanInputs = (env: Env): PlanInputs => read(PlanInputs, env)
export const loadPreflightInputs = (env: Env): PreflightInputs => read(PreflightInputs, env)
export const loadImageInputs = (env: Env): ImageInputs => read(ImageInputs, env)

/** The inputs of `run/`, as the whole action has them. */
export const loadRunInputs = (env: Env): Inputs =>
  Object.freeze({
    ...read(RunInputs, env),
    baseline: { kind: 'none', text: 'none' } as const,
    comment: 'off' as const,
    'commit-status': '',
    'github-token': '',
  })

/** Floors of the inputs, which replace the experiment's. */
export function floorsOf(inputs: Pick<Inputs, 'min-coverage' | 'max-infra-error-rate'>): Floors {
  const { 'min-coverage': minCoverage, 'max-infra-error-rate': maxInfraErrorRate } = inputs
  return {
    ...(minCoverage === undefined ? {} : { minCoverage }),
    ...(maxInfraErrorRate === undefined ? {} : { maxInfraErrorRate }),
  }
}

/** Reads the inputs that a schema has. */
export function read<Schema extends z.ZodObject>(schema: Schema, env: Env): Readonly<z.infer<Schema>> {
  const given = Object.keys(schema.shape).flatMap((name) => {
    const text = env[`INPUT_${name.toUpperCase()}`]?.trim() // the runner keeps dashes
    return text ? [[name, text] as const] : []
  })
  const parsed = schema.safeParse(Object.fromEntries(given))
  if (parsed.success) return Object.freeze(parsed.data)
  const issue = parsed.error.issues[0]
  const name = String(issue?.path[0])
  throw new BenchgateError(
    `input \`${name}\`: ${issue?.message}.`,
    `Correct \`with: ${name}:\` in the calling workflow.`,
  )
}
