import type { InfraKind } from '../model/outcome.ts'
import type { AgentReport } from './agent.ts'

type ProviderError = NonNullable<AgentReport['providerError']>

const LONGEST_MESSAGE = 500

/** The kind an HTTP status of a model provider stands for; null where the status blames nobody we know. */
export function kindOfStatus(status: number): InfraKind | null {
  if (status === 401 || status === 403) return 'auth'
  if (status === 402) return 'quota'
  if (status === 404) return 'config'
  if (status === 408) return 'network'
  if (status === 429) return 'rate_limited'
  if (status === 503 || status === 529) return 'capacity'
  return status >= 500 && status < 600 ? 'transport' : null
}

const SPENT = /usage.?limit|quota|credit balance|out of credit|billing|hit your (\w+ )?limit/i
/** a quota that comes back by itself */
const BY_TIME = /per[ _-]?(second|minute)/i
const OVERLOADED = /overloaded|at capacity|model is busy|high demand/i
const NO_MODEL = /\bmodel\b.*(does not exist|not found|not supported)/i
const REFUSED_KEY = /incorrect api key|invalid[ _]api[ _]key|not logged in|please (log|sign) in/i
const UNREACHABLE =
  /ECONN\w+|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EPIPE|connection (error|refused|reset|closed)|unable to connect|connection failed|cannot connect|fetch failed|socket hang up|error sending request|stream disconnected|network error|dns error/i

/**
 * The error of a structured error event. Only for a message that the agent's own program wrote, never for
 * what a model said: the words decide only where the status says too little.
 */
export function providerError(status: number | null, message: string): ProviderError | null {
  const kind = kindOf(status, message)
  return kind && { kind, message: shorten(message) }
}

/** An error whose kind the program named itself. */
export function namedError(kind: InfraKind, message: string): ProviderError {
  return { kind, message: shorten(message) }
}

function kindOf(status: number | null, message: string): InfraKind | null {
  const byStatus = status === null ? null : kindOfStatus(status)
  if ((byStatus === 'rate_limited' || status === 400 || status === null) && SPENT.test(message))
    return status === 429 && BY_TIME.test(message) ? 'rate_limited' : 'quota'
  if (status !== null) return byStatus
  if (REFUSED_KEY.test(message)) return 'auth'
  if (NO_MODEL.test(message)) return 'config'
  if (OVERLOADED.test(message)) return 'capacity'
  return UNREACHABLE.test(message) ? 'network' : null
}

function shorten(message: string): string {
  const line = message.replace(/\s+/g, ' ').trim()
  return line.length > LONGEST_MESSAGE ? `${line.slice(0, LONGEST_MESSAGE)}…` : line
}
