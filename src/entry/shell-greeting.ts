import { existsSync } from 'node:fs'
import type { LoadedRuntime } from '../config/runtime.ts'
import type { Experiment } from '../model/experiment.ts'
import { logText } from '../report/escape.ts'
import type { Sandbox } from '../sandbox/sandbox.ts'
import type { Env } from './experiment/load.ts'

export interface Greeted {
  readonly sandbox: Sandbox
  readonly image: string
  readonly workdir: string
  readonly runtime: LoadedRuntime
  readonly experiment: Experiment | null
  /** what the shell gets */
  readonly env: Readonly<Record<string, string>>
  /** what this process has */
  readonly here: Env
  readonly hours: number
}

/** Programs of agents, and variables that they look for a key in. */
const AGENTS = ['claude', 'codex', 'opencode'] as const
const KEYS = ['ANTHROPIC_API_KEY', 'ANTHROPIC_AUTH_TOKEN', 'CLAUDE_CODE_OAUTH_TOKEN', 'OPENAI_API_KEY', 'CODEX_API_KEY']

/** What is set up and what is not; of keys the names alone. */
export async function greeting(given: Greeted): Promise<readonly string[]> {
  const { sandbox, image, workdir, experiment, hours } = given
  const look = await sandbox.exec({ command: LOOK, timeoutSec: 60 })
  const said = look.stdout.toString('utf8').trim().split('\n')
  const [who = '', ...versions] = said.map((line) => logText(line, 80))
  const harness = experiment?.harness
  return [
    `image        ${image}, as ${who}`,
    `agents       ${versions.join(', ') || 'unknown'}`,
    `credentials  ${credentials(given)}`,
    `keys         ${keys(given)}`,
    `project      ${harness ? `a copy of ${harness.project} in ${workdir}; \`${harness.results}\` comes home when you leave` : `none; ${workdir} is empty`}`,
    `Leave with exit: the container is gone then, with all that is in it. It ends by itself after ${hours} hours.`,
  ]
}

const LOOK = `echo "$(id -un 2>/dev/null) (uid $(id -u))"
for agent in ${AGENTS.join(' ')}; do
  ( if command -v $agent >/dev/null; then echo "$agent $($agent --version 2>/dev/null | head -n 1)"; else echo "$agent is not installed"; fi ) &
done | sort
wait`

function credentials({ runtime }: Greeted): string {
  const { credentials: files } = runtime.sandboxBackend
  if (files.length === 0) return 'none; the runtime names none in sandbox_backend.credentials'
  return files.map(({ file, target }) => (existsSync(file) ? target : `${file} is missing`)).join(', ')
}

function keys({ env, here }: Greeted): string {
  const set = Object.keys(env).filter((name) => env[name] !== '')
  const empty = Object.keys(env).filter((name) => env[name] === '')
  const kept = KEYS.filter((name) => here[name] && !(name in env))
  return [
    set.length ? `${set.join(', ')} set` : 'none set',
    ...(empty.length ? [`${empty.join(', ')} empty`] : []),
    ...(kept.length ? [`${kept.join(', ')} not passed on: name it by --env`] : []),
  ].join('; ')
}
