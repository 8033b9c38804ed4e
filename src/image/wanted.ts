import { readFile, stat } from 'node:fs/promises'
import { ConfigError } from '../model/error.ts'
import type { ImageConfig, SecretSource } from '../model/image.ts'
import type { Engine } from '../sandbox/drivers/docker/engine.ts'
import type { WantedImage } from './plan.ts'
import { platformOf } from './platform.ts'

type Env = Readonly<Record<string, string | undefined>>

/** What a file asks for, with its secrets read, on the engine that will build it. */
export async function wantedImage(engine: Engine, config: ImageConfig, env: Env): Promise<WantedImage> {
  const { name, context, dockerfile, target, platforms, args, buildTimeoutSec } = config
  const own = await platformOf(engine)
  const platform = platforms.includes(own) ? null : (platforms[0] ?? null)
  const secrets = new Map<string, Buffer>()
  for (const [at, source] of config.secrets.entries()) {
    const value = await secretValue(source, env)
    if (typeof value !== 'string') secrets.set(source.id, value)
    else if (!source.optional) throw missing(config, at, value)
  }
  return { name, context, dockerfile, target, platform, args, secrets, buildTimeoutSec }
}

/** the value, or why there is none */
async function secretValue({ file, env: variable }: SecretSource, env: Env): Promise<Buffer | string> {
  if (file !== null) {
    if ((await stat(file).catch(() => null))?.isDirectory()) return `${file} is a directory`
    return readFile(file).catch((error: Error) => error.message)
  }
  const value = env[variable ?? '']
  return value ? Buffer.from(value) : `the variable ${variable} is not set`
}

function missing({ file, secrets }: ImageConfig, at: number, why: string): ConfigError {
  const line = secrets[at]?.line ?? null
  const remedy = 'Provide it, or set `optional: true` where the build can do without.'
  const message = `the secret \`${secrets[at]?.id}\` cannot be read: ${why}.`
  return new ConfigError([{ file, line, column: null, key: `secrets[${at}]`, message, remedy }])
}
