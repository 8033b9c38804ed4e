import path from 'node:path'
import { z } from 'zod'
import { type ImageConfig, PLATFORMS } from '../model/image.ts'
import { allowEnv, block, envName, flag, list, optional, seconds, text } from './fields.ts'
import { deepFreeze } from './freeze.ts'
import { type Env, isSecretName } from './interpolate.ts'
import { type FileFormat, type Found, loadFile } from './load.ts'
import { type Fault, lineOf } from './yaml-file.ts'

const REPOSITORY = 'a repository without a tag: lower-case letters, digits, `.`, `_`, `-` and `/`'
const IN_CONTEXT = 'a path in the context'
const argument = z.union([z.string(), z.number(), z.boolean()], 'text').transform(String)
const maybeText = optional(text(), null)

/** The keys of an image file. */
export const ImageSchema = block({
  name: optional(z.string(REPOSITORY).regex(/^[a-z0-9]+([._/-][a-z0-9]+)*$/, REPOSITORY), 'benchgate/runner'),
  context: text('a folder'),
  dockerfile: optional(
    text(IN_CONTEXT)
      .transform((given) => path.posix.normalize(given))
      .refine((given) => !/^(\/|\.\.?(\/|$))|\/$/.test(given), IN_CONTEXT),
    'Dockerfile',
  ),
  target: maybeText,
  platforms: optional(list(z.enum(PLATFORMS, `one of ${PLATFORMS.join(', ')}`), 'a list of platforms', 1), [
    ...PLATFORMS,
  ]),
  args: optional(z.record(envName, argument, 'a map of build arguments to text'), {}),
  secrets: optional(
    list(
      block({ id: text(), file: maybeText, env: optional(envName, null), optional: optional(flag, false) }),
      'a list of secrets',
    ),
    [],
  ),
  build_timeout_sec: optional(seconds, 1800),
  allow_env: allowEnv,
})

const FORMAT: FileFormat<typeof ImageSchema> = {
  schema: () => ImageSchema,
  faults(raw, found) {
    const { args, secrets } = (raw ?? {}) as { args?: unknown; secrets?: unknown }
    return [...secretArguments(args, found), ...placelessSecrets(secrets)]
  },
}

/** An image keeps what it was built with, for all who have the image. */
function secretArguments(args: unknown, found: Found): readonly Fault[] {
  if (typeof args !== 'object' || args === null) return []
  return Object.keys(args).flatMap((name) => {
    const path = ['args', name]
    const used = [...found(path).matchAll(/\$\{(\w+)/g)].map(([, variable = '']) => variable)
    const secret = used.find(isSecretName)
    if (secret === undefined) return []
    const message = `the variable ${secret} is a secret, by its name, and build arguments stay in the image.`
    const remedy = `Give it in \`secrets\`, as \`{ id: …, env: ${secret} }\`, to a \`RUN --mount=type=secret,id=…\`.`
    return [{ path, message, remedy }]
  })
}

function placelessSecrets(secrets: unknown): readonly Fault[] {
  if (!Array.isArray(secrets)) return []
  return secrets.flatMap((secret: { file?: unknown; env?: unknown } | null, at) => {
    if (Boolean(secret?.file) !== Boolean(secret?.env)) return []
    const message = 'a secret comes from one place: allowed is `file` or `env`.'
    return [{ path: ['secrets', at], message, remedy: 'Give it one of the two.' }]
  })
}

/** Read an image file. Paths in it are relative to it; `~` is the user's home. */
export async function loadImage(file: string, env: Env): Promise<ImageConfig> {
  const { value, yaml, secrets } = await loadFile(file, env, FORMAT)
  const absolute = path.resolve(file)
  const resolve = (to: string) => path.resolve(path.dirname(absolute), to.replace(/^~(?=\/|$)/, env.HOME ?? '~'))
  return deepFreeze({
    file: absolute,
    name: value.name,
    context: resolve(value.context),
    dockerfile: value.dockerfile,
    target: value.target,
    platforms: value.platforms,
    args: value.args,
    secrets: value.secrets.map(({ id, file: from, env: variable, optional: may }, at) => ({
      ...{
        id,
        line: lineOf(yaml, ['secrets', at]),
        file: from === null ? null : resolve(from),
        env: variable,
        optional: may,
      },
    })),
    buildTimeoutSec: value.build_timeout_sec,
    hidden: secrets,
  })
}
