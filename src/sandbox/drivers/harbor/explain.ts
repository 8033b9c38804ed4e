import { CancelledError, InfraError } from '../../../model/error.ts'
import type { InfraKind } from '../../../model/outcome.ts'
import type { Answer } from '../../ask.ts'
import { NEVER_SENT } from '../../remote/explain.ts'
import { said } from '../../said.ts'

/** What was asked of the API when it failed. */
export type Doing = 'deployment' | 'rollout'

/** An answer that is not what was asked for, as an error with its kind and its remedy. */
export function refused(answer: Answer, doing: Doing): InfraError {
  const { status } = answer
  const what = said(answer)
  const infra = (kind: InfraKind, message: string, remedy: string) =>
    new InfraError(kind, `${message}: ${what}`, remedy)
  if (status === 401 || status === 403)
    return infra('auth', 'the hosted Harbor refused the key', 'Check the key in the variable that api_key_env names.')
  if (status === 404 && doing === 'rollout')
    return infra('sandbox_lost', 'the deployment is gone', 'The rollout gets another attempt, and a new deployment.')
  if (status === 404)
    return infra('config', 'there is no Harbor at this address', 'Correct sandbox_backend.harbor.api_url.')
  if (status === 429)
    return infra(
      'rate_limited',
      'the hosted Harbor limits us',
      'Lower max_parallel_rollouts, or raise rate_limit_wait_sec.',
    )
  if (status === 409 || status === 402)
    return infra('quota', 'the Harbor account is full', 'Lower max_parallel_rollouts, or raise the plan.')
  if (status === 503) return infra('capacity', 'the hosted Harbor has no room', 'Wait, or lower max_parallel_rollouts.')
  if (status >= 500 || status === 408)
    return infra('transport', 'the hosted Harbor failed', 'Try again; look at the state of the service.')
  return infra('config', 'the hosted Harbor does not accept the request', 'Correct what it names.')
}

/** What broke on the way. */
export function broken(cause: unknown): Error {
  if (cause instanceof InfraError || cause instanceof CancelledError) return cause
  const { code = '', message } = cause as NodeJS.ErrnoException
  if (NEVER_SENT.has(code))
    return new InfraError(
      'transport',
      `the hosted Harbor cannot be reached (${code})`,
      'Look at the network of this machine, and at sandbox_backend.harbor.api_url.',
      { cause },
    )
  return new InfraError(
    'transport',
    `the connection to the hosted Harbor broke: ${message}`,
    'Try again; look at the network of this machine.',
    { cause },
  )
}
