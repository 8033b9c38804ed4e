import { z } from 'zod'
import { ENV_NAME } from './interpolate.ts'

/*
 * The values that config files hold. Every `error` is the phrase that completes "allowed is …";
 * that of a block is the list of its keys.
 */

/** Numbers of seconds stay below what a timer can hold. */
const MAX_SECONDS = 1_000_000

/** A map with known keys. `lenient` drops the unknown ones as LoopBench does. */
export function block<Shape extends z.core.$ZodLooseShape>(shape: Shape, { lenient = false } = {}) {
  const keys = Object.keys(shape).join(', ')
  const error = (issue: { code?: string }) => (issue.code === 'unrecognized_keys' ? keys : `a map of ${keys}`)
  return lenient ? z.object(shape, { error }) : z.strictObject(shape, { error })
}

/** A key that may be left out or left empty. */
export function optional<Schema extends z.ZodType, Value>(schema: Schema, value: Value) {
  return schema.nullish().transform((given): NonNullable<z.output<Schema>> | Value => given ?? value)
}

/** A block that may be left out: all of its keys then have their defaults. */
export function optionalBlock<Schema extends z.ZodType>(schema: Schema) {
  return schema
    .nullish()
    .transform((given): NonNullable<z.output<Schema>> => given ?? (schema.parse({}) as NonNullable<z.output<Schema>>))
}

export const text = (error = 'text') => z.string(error).min(1, error)
export const flag = z.boolean('true or false')
export const whole = (min: number, max: number) => {
  const error = `a whole number from ${min} to ${max}`
  return z.int(error).min(min, error).max(max, error)
}
export const seconds = z
  .number(`a number of seconds above 0, at most ${MAX_SECONDS}`)
  .positive(`a number of seconds above 0, at most ${MAX_SECONDS}`)
  .max(MAX_SECONDS, `a number of seconds above 0, at most ${MAX_SECONDS}`)
export const share = z.number('a number from 0 to 1').min(0, 'a number from 0 to 1').max(1, 'a number from 0 to 1')
export const number = z.number('a number')

const NAME = 'letters, digits, `.`, `_` and `-`, at most 100, not beginning with a sign'
/** A name that becomes a segment of a path. */
export const name = z.string(NAME).regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/, NAME)

/** One of a few words. */
export const word = <const Words extends readonly [string, ...string[]]>(words: Words) =>
  z.enum(words, `one of ${words.join(', ')}`)

export const list = <Item extends z.ZodType>(item: Item, error: string, min = 0) => z.array(item, error).min(min, error)
export const tags = optional(list(text(), 'a list of texts'), [] as string[])
export const argv = list(z.string('text'), 'a list of texts with at least one', 1)

const COMMAND = 'text, or a list of texts with at least one'
/** Shell text or argv. */
export const command = z.union([z.string().min(1), z.array(z.string()).min(1)], COMMAND)

const ENV_KEY = 'a variable name: letters, digits and `_`, not beginning with a digit'
export const envName = z.string(ENV_KEY).regex(ENV_NAME, ENV_KEY)
export const envMap = optional(
  z.record(envName, z.string('text; put numbers, true and false in quotes'), 'a map of variables to text'),
  {} as Record<string, string>,
)
/** The variables that the file may use. */
export const allowEnv = optional(list(envName, 'a list of variable names'), [] as string[])
