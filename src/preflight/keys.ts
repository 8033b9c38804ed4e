import { isSecretName } from '../config/interpolate.ts'
import { credentialsOf } from '../model/credential.ts'
import type { Experiment, Runtime } from '../model/experiment.ts'
import type { Harness } from '../model/harness.ts'
import type { Check } from '../model/verdict.ts'
import { check } from './check.ts'

type Env = Readonly<Record<string, string | undefined>>

/** Keys that an agent's program looks for; one of them is enough. */
const KEYS: Readonly<Record<string, readonly string[]>> = {
  'claude-code': ['ANTHROPIC_API_KEY', 'ANTHROPIC_AUTH_TOKEN', 'CLAUDE_CODE_OAUTH_TOKEN'],
  codex: ['OPENAI_API_KEY', 'CODEX_API_KEY'],
}

/** A provider's key is there where it is the backend, and its address can be one; no key's value is looked at. */
export function backendKeys({ sandboxBackend: { kind, e2b, daytona, harbor } }: Runtime, env: Env): Check[] {
  return [
    key('e2b_api_key_present', kind === 'e2b_firecracker' ? (e2b?.apiKeyEnv ?? 'E2B_API_KEY') : null, env),
    key('daytona_api_key_present', kind === 'daytona' ? (daytona?.apiKeyEnv ?? 'DAYTONA_API_KEY') : null, env),
    key('synth_api_key_present', kind === 'harbor' ? (harbor?.apiKeyEnv ?? 'SYNTH_API_KEY') : null, env),
    daytonaUrl(kind === 'daytona' ? (daytona?.apiUrl ?? env.DAYTONA_API_URL ?? '') : null),
  ]
}

function key(name: string, variable: string | null, env: Env): Check {
  if (variable === null) return check(name, null, 'not needed', '')
  const found = `${variable} is ${env[variable] ? 'set' : 'not set'}`
  return check(name, Boolean(env[variable]), found, `Set ${variable}.`)
}

/** an empty one is the public one */
function daytonaUrl(url: string | null): Check {
  const name = 'daytona_api_url'
  if (url === null) return check(name, null, 'not needed', '')
  if (url === '') return check(name, true, 'the public one', '')
  const { protocol, host, pathname } = URL.parse(url) ?? { protocol: '', host: '', pathname: '' }
  const remedy =
    'Set sandbox_backend.daytona.api_url or DAYTONA_API_URL to an address such as https://app.daytona.io/api.'
  if (!/^https?:$/.test(protocol)) return check(name, false, 'no http or https address', remedy)
  if (host === 'api.daytona.com')
    return check(name, false, `${host} speaks Daytona's API of version 2, and benchgate does not`, remedy)
  const ends = pathname.replace(/\/+$/, '').endsWith('/api')
  return check(name, ends, ends ? host : `${host}${pathname} does not end with /api`, remedy, true)
}

/** every agent that needs a key has one in its own env */
export function agentKeys(experiment: Experiment, { sandboxBackend }: Pick<Runtime, 'sandboxBackend'>): Check[] {
  if (experiment.harness) return keysOfHarness(experiment.harness, sandboxBackend)
  return experiment.agents.flatMap((agent) => {
    const names = KEYS[agent.kind]
    if (!names) return []
    const present = names.filter((name) => agent.env[name])
    const [file] = credentialsOf(agent.name, sandboxBackend.credentials)
    if (present.length === 0 && file)
      return [check(`agent_${agent.name}_key_present`, true, `${file.file} is placed`, '')]
    return [
      check(
        `agent_${agent.name}_key_present`,
        present.length > 0,
        present.length ? `${present[0]} is set` : `none of ${names.join(', ')} is in the agent's env`,
        `Add ${names[0]} to allow_env, and to the agent's env as \${${names[0]}}.`,
        true,
      ),
    ]
  })
}

/** The keys that a harness is passed, by their names: a secret that nobody has set is empty. */
export function harnessKeys(harness: Harness | null) {
  const keys = Object.entries(harness?.env ?? {}).filter(([name]) => isSecretName(name))
  const names = (some: typeof keys) => some.map(([name]) => name)
  return {
    set: names(keys.filter(([, value]) => value !== '')),
    empty: names(keys.filter(([, value]) => value === '')),
  }
}

/** credentials files may take the place of a key */
function keysOfHarness(harness: Harness, { credentials }: Runtime['sandboxBackend']): Check[] {
  const { set, empty } = harnessKeys(harness)
  if (set.length + empty.length === 0 || (empty.length > 0 && credentials.length > 0)) return []
  const found = empty.length ? `empty: ${empty.join(', ')}` : `set: ${set.join(', ')}`
  const remedy =
    'Set it, in a workflow under `env:` of the step, or take it out of `harness.env` where nothing asks for it.'
  return [check('harness_keys_present', empty.length === 0, found, remedy, true)]
}
