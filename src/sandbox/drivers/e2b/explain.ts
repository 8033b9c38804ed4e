import { InfraError } from '../../../model/error.ts'
import type { InfraKind } from '../../../model/outcome.ts'
import { hasNoSpace, NEVER_SENT, noAnswer } from '../../remote/explain.ts'

/** What was going on when it failed. */
export type Doing = 'create' | 'account' | 'sandbox'

interface Failure {
  readonly name?: string
  readonly message?: string
  readonly statusCode?: number
  readonly cause?: { readonly code?: string; readonly message?: string }
}

export const notE2b = (): InfraError => noAnswer('E2B', 'E2B_API_URL, or at E2B_DOMAIN')

export const neverSent = (cause: unknown): boolean => NEVER_SENT.has((cause as Failure).cause?.code ?? '')

/** it said that it made no sandbox */
export const isPlacement = (said: string): boolean => /Failed to place sandbox/i.test(said)

const isQuota = (said: string) =>
  /maximum number of concurrent|concurrent sandbox|quota|limit (exceeded|reached)/i.test(said)
const RATE = /rate ?limit (exceeded|reached)?/gi

/**
 * Turn what the SDK threw into an error with its kind and its remedy. The order matters: the text of a quota comes under
 * several statuses, and a lost sandbox looks like a time-out. Whether a sandbox that does not answer is lost is not
 * known here: `maybeLost` says that it must be looked at.
 */
export function explain(cause: unknown, doing: Doing): InfraError {
  if (cause instanceof InfraError) return cause
  const { name = '', message = String(cause), statusCode, cause: below } = cause as Failure
  const said = message.replace(/\s+/g, ' ').trim().slice(0, 300)
  const infra = (kind: InfraKind, what: string, remedy: string) => new InfraError(kind, what, remedy, { cause })
  const status = statusCode ?? Number(/^(\d{3}): /.exec(said)?.[1] ?? 0)

  if (name === 'AuthenticationError' && /invalid username/.test(said))
    return infra('config', `the sandbox has no such user: ${said}`, 'Name a user that the template has.')
  if (name === 'AuthenticationError' || status === 401 || status === 403)
    return infra('auth', `E2B refused the key: ${said}`, 'Check the key in the variable that api_key_env names.')
  if (name === 'NotEnoughSpaceError' || hasNoSpace(said))
    return infra(
      'disk_full',
      `the disk of the sandbox is full: ${said}`,
      'Build the template with a larger disk, or write less.',
    )
  if (name === 'RateLimitError' || status === 429 || /^8: /.test(said))
    return isQuota(said.replace(RATE, ''))
      ? infra('quota', `the E2B account is full: ${said}`, 'Lower max_parallel_rollouts, or raise the plan.')
      : infra('rate_limited', `E2B limits us: ${said}`, 'Lower max_creates_per_sec and max_concurrent_creates.')
  if (name === 'ServiceBusyError' || status === 503 || isPlacement(said))
    return infra('capacity', `E2B has no room: ${said}`, 'Wait, or lower max_parallel_rollouts.')
  if (status === 400 && isQuota(said))
    return infra('quota', `the E2B account is full: ${said}`, 'Lower max_parallel_rollouts, or raise the plan.')
  if (doing === 'create' && status === 404)
    return infra(
      'config',
      `E2B knows no such template: ${said}`,
      'Correct sandbox_backend.e2b.template, or build it under that name.',
    )
  if (name === 'SandboxNotFoundError' || (doing !== 'create' && status === 404))
    return infra('sandbox_lost', `the sandbox is gone: ${said}`, 'The rollout gets another attempt.')
  if (status === 400 && /timeout/i.test(said))
    return infra('config', `E2B refused the lifetime: ${said}`, 'Lower sandbox_backend.e2b.timeout_sec to the plan.')
  if (name === 'InvalidArgumentError' || name === 'TemplateError' || status === 400)
    return infra(
      'config',
      `E2B does not accept the request: ${said}`,
      'Correct the template, the user, the directory or the network named in it.',
    )
  if (status === 504) return infra('capacity', `E2B found no room in time: ${said}`, 'Wait, and try again.')
  const code = below?.code ?? ''
  if (neverSent(cause))
    return infra(
      'transport',
      `E2B cannot be reached (${code})`,
      'Look at the network of this machine, and at E2B_DOMAIN where E2B is not the public one.',
    )
  if (name === 'TimeoutError' || name === 'AbortError')
    return infra('transport', `E2B did not answer in time: ${said}`, 'Try again; look at the state of E2B.')
  return infra(
    'transport',
    `the connection to E2B failed: ${[said, code].filter(Boolean).join(', ')}`,
    'Try again; look at the network of this machine.',
  )
}

/**
 * Says this that the sandbox is gone? Its proxy's 502, 503, 504 and 429 all come as the same words, and so does a
 * connection that broke under a call.
 */
export function maybeLost(cause: unknown): boolean {
  const { name, message = '' } = cause as Failure
  return name === 'SandboxNotFoundError' || /sandbox timeout|killed or reached its end of life|terminated/.test(message)
}
