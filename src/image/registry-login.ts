import { spawn } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'

/** How to log in to a registry: a name and a password, or a token that stands for both. */
export type Login =
  | { readonly username: string; readonly password: string }
  | { readonly username: ''; readonly identitytoken: string }

const Entry = z.object({ auth: z.string().default(''), identitytoken: z.string().default('') })
const Config = z.object({
  auths: z.record(z.string(), Entry.catch({ auth: '', identitytoken: '' })).catch({}),
  credHelpers: z.record(z.string(), z.string()).catch({}),
  credsStore: z.string().catch(''),
})
const Helped = z.object({ Username: z.string(), Secret: z.string() })

const HUB = 'https://index.docker.io/v1/'
const HUBS = new Set(['docker.io', 'index.docker.io', 'registry-1.docker.io'])

/** The registry that a name of an image is in, as the name has it. */
export function registryOf(image: string): string {
  const [first = '', ...rest] = image.split('/')
  return rest.length > 0 && (/[.:]/.test(first) || first === 'localhost') ? first : 'docker.io'
}

/**
 * What `docker login` left for a registry, in config.json or with a credential helper; null where there is nothing, or
 * nothing that can be read: the registry then says whether it takes strangers.
 */
export async function loginTo(registry: string, configDir: string): Promise<Login | null> {
  const text = await readFile(join(configDir, 'config.json'), 'utf8').catch(() => '{}')
  const config = Config.safeParse(jsonOf(text)).data
  if (!config) return null
  const names = HUBS.has(registry)
    ? [HUB, ...HUBS]
    : [registry, `https://${registry}`, `https://${registry}/v1/`, `http://${registry}`]
  const helper = names.map((name) => config.credHelpers[name]).find(Boolean) ?? config.credsStore
  if (helper) return helped(helper, names[0] ?? registry)
  const entry = names.map((name) => config.auths[name]).find((one) => one !== undefined)
  if (!entry) return null
  if (entry.identitytoken) return { username: '', identitytoken: entry.identitytoken }
  const [username = '', ...password] = Buffer.from(entry.auth, 'base64').toString('utf8').split(':')
  return username ? { username, password: password.join(':').replace(/\0+$/, '') } : null
}

/** how long a helper may ask a keyring */
const PATIENCE_MS = 15_000

/** `docker-credential-<name> get`, as docker itself asks it. */
async function helped(name: string, registry: string): Promise<Login | null> {
  if (!/^[\w.-]+$/.test(name)) return null
  const answer = await new Promise<string>((resolve) => {
    const child = spawn(`docker-credential-${name}`, ['get'], {
      stdio: ['pipe', 'pipe', 'ignore'],
      timeout: PATIENCE_MS,
    })
    let out = ''
    child.stdout.on('data', (chunk) => {
      out += chunk
    })
    child.once('error', () => resolve(''))
    child.once('close', (code) => resolve(code === 0 ? out : ''))
    child.stdin.on('error', () => {}) // it may answer without having listened
    child.stdin.end(registry)
  })
  const said = Helped.safeParse(jsonOf(answer)).data
  if (!said) return null
  const { Username: username, Secret: secret } = said
  return username === '<token>' ? { username: '', identitytoken: secret } : { username, password: secret }
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
