import { InfraError } from '../../model/error.ts'

/** An answer that is none: something that stands between gave it, or it was cut off on its way. */
export const noAnswer = (name: string, where: string): InfraError =>
  new InfraError(
    'transport',
    `${name} answered with something else than its API does`,
    `Look at ${where}, and at what stands between.`,
  )

/** Codes of connections that were never made: nothing was sent on them. */
export const NEVER_SENT: ReadonlySet<string> = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
])

/** as libc, Node and Go say it */
export const hasNoSpace = (said: string): boolean => /no space left on device|ENOSPC/i.test(said)
