import { InfraError } from '../../../model/error.ts'
import type { InfraKind } from '../../../model/outcome.ts'
import { retryAfter } from '../../remote/create.ts'
import { hasNoSpace, NEVER_SENT, noAnswer } from '../../remote/explain.ts'

/** What was going on when it failed. */
export type Doing = 'create' | 'account' | 'sandbox' | 'snapshot'

interface Failure {
  readonly name?: string
  readonly message?: string
  readonly code?: string
  readonly response?: {
    readonly status: number
    readonly data?: unknown
    readonly headers: Readonly<Record<string, unknown>>
  }
}

/** What Daytona said of a failure. */
interface Answer {
  /** 0 where there was no answer */
  readonly status: number
  readonly said: string
  /** DAYTONA_API, DAYTONA_DAEMON, or DAYTONA_PROXY between them */
  readonly source: string
}

export const notDaytona = (): InfraError => noAnswer('Daytona', 'DAYTONA_API_URL')

/** nothing was sent: there was no connection to send it on */
export const neverSent = (cause: unknown): boolean => NEVER_SENT.has((cause as Failure).code ?? '')

export const isRunnerless = (said: string): boolean => /no available runners/i.test(said)
export const isQuota = (said: string): boolean =>
  /total (cpu|memory|disk|gpu|snapshot)s? (limit|quota)|quota|limit (was )?(exceeded|reached)/i.test(said)

export function answerOf(cause: unknown): Answer {
  const { response, message = String(cause), code = '' } = cause as Failure
  if (!response) return { status: 0, said: [message, code].filter(Boolean).join(', '), source: '' }
  const body = bodyOf(response.data)
  const text = body.message ?? body.error ?? body.text ?? ''
  const said = `${response.status}: ${String(text).replace(/\s+/g, ' ').trim()}`.slice(0, 300)
  return { status: response.status, said, source: body.source ?? '' }
}

interface Body {
  readonly message?: unknown
  readonly error?: unknown
  readonly source?: string
  readonly text?: string
}

/** a download that fails has its error as bytes */
function bodyOf(data: unknown): Body {
  const text = data instanceof Uint8Array ? Buffer.from(data).toString('utf8') : data
  if (typeof text !== 'string') return (text as Body | null) ?? {}
  try {
    return JSON.parse(text) as Body
  } catch {
    return { text: text.replace(/<[^>]*>/g, ' ') }
  }
}

/** Seconds; Daytona has a header for each of its throttlers, and sends the plain one too. */
export function retryAfterOf(cause: unknown): number | null {
  const headers = Object.entries((cause as Failure).response?.headers ?? {})
  const waits = headers.flatMap(([name, value]) => (/^retry-after/i.test(name) ? [retryAfter(String(value))] : []))
  const known = waits.filter((sec) => sec !== null)
  return known.length > 0 ? Math.max(...known) : null
}

/**
 * Turn what a client threw into an error with its kind and its remedy. The text goes before the status: a full account
 * and a region without room both come as 400. Whether a sandbox that does not answer is lost is not known here:
 * `maybeLost` says that it must be looked at.
 */
export function explain(cause: unknown, doing: Doing): InfraError {
  if (cause instanceof InfraError) return cause
  const { status, said, source } = answerOf(cause)
  const infra = (kind: InfraKind, what: string, remedy: string) => new InfraError(kind, what, remedy, { cause })

  if (status > 0 && status < 500 && isRunnerless(said))
    return infra(
      'capacity',
      `Daytona has no room: ${said}`,
      'Wait, lower max_parallel_rollouts, or name another target.',
    )
  if (hasNoSpace(said) || /storage cannot be further expanded/i.test(said))
    return infra('disk_full', `the disk of the sandbox is full: ${said}`, 'Give the task more storage, or write less.')
  if (status === 429)
    return infra('rate_limited', `Daytona limits us: ${said}`, 'Lower max_creates_per_sec and max_concurrent_creates.')
  if ((status === 400 || status === 403) && isQuota(said))
    return infra(
      'quota',
      `the Daytona account is full: ${said}`,
      'Lower max_parallel_rollouts or the resources of the tasks, delete stopped sandboxes, or raise the tier.',
    )
  if (status === 401 || status === 403)
    return infra(
      'auth',
      `Daytona refused the key: ${said}`,
      'Check the key in the variable that api_key_env names, and its permissions.',
    )
  if (status === 503) return infra('capacity', `Daytona has no room: ${said}`, 'Wait, or lower max_parallel_rollouts.')
  if (doing === 'create' && status === 404)
    return infra(
      'config',
      `Daytona knows no such snapshot: ${said}`,
      'Correct sandbox_backend.daytona.snapshot, or the target.',
    )
  if (doing === 'sandbox' && (status === 404 || status === 410 || isStopped(cause)) && source !== 'DAYTONA_DAEMON')
    return infra('sandbox_lost', `the sandbox is gone: ${said}`, 'The rollout gets another attempt.')
  if (doing === 'account' && status === 404)
    return infra('sandbox_lost', `the sandbox is gone: ${said}`, 'The rollout gets another attempt.')
  if (status === 400 || status === 404 || status === 422)
    return infra(
      'config',
      `Daytona does not accept the request: ${said}`,
      'Correct the snapshot, the directory or the network named in it.',
    )
  if (neverSent(cause))
    return infra(
      'transport',
      `Daytona cannot be reached (${(cause as Failure).code})`,
      'Look at the network of this machine, and at DAYTONA_API_URL where Daytona is not the public one.',
    )
  if ((cause as Failure).code === 'ERR_CANCELED' || (cause as Failure).code === 'ECONNABORTED')
    return infra('transport', 'Daytona did not answer in time', 'Try again; look at the state of Daytona.')
  return infra(
    'transport',
    `the connection to Daytona failed: ${said}`,
    'Try again; look at the network of this machine.',
  )
}

const isStopped = (cause: unknown) => /sandbox is not (started|running)/i.test(answerOf(cause).said)

/** Says this that the sandbox may be gone? A dead daemon is a bare 502 from the proxy, for minutes. */
export function maybeLost(cause: unknown): boolean {
  const { status, source } = answerOf(cause)
  return status === 502 || status === 410 || isStopped(cause) || (status === 404 && source !== 'DAYTONA_DAEMON')
}
