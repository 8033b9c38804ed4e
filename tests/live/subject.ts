import type { Driver } from '../../src/sandbox/sandbox.ts'
import type { Subject } from '../sandbox/conformance.ts'

/** A real account: what is known of its sandboxes is what its API says, and this machine cannot be reached from them. */
export function liveSubject(
  open: () => Promise<Driver>,
  { image, leastLifeSec }: { readonly image: string; readonly leastLifeSec: number },
): Subject {
  let other: Promise<Driver> | null = null
  const behind = () => {
    other ??= open()
    return other
  }
  return {
    open,
    request: { image, paths: [] },
    user: 'nobody',
    hostAddress: null,
    holdsStrays: true,
    suicide: null,
    leastLifeSec,
    endFromOutside: async (id) => (await behind()).destroy(id),
    leftOf: async (id) => (await (await behind()).list({})).filter((found) => found === id),
  }
}

/** limits that any plan allows */
export const MODEST = {
  patienceSec: 60,
  timeoutSec: 3600,
  allowInternetAccess: true,
  maxConcurrentCreates: 4,
  maxCreatesPerSec: 1,
  maxConcurrentSyncs: 8,
  createTimeoutSec: 240,
  createDrainTimeoutSec: 15,
  initCommandTimeoutSec: 120,
} as const
