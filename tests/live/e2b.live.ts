import { describe } from 'vitest'
import { e2bDriver } from '../../src/sandbox/drivers/e2b.ts'
import { conforms } from '../sandbox/conformance.ts'
import { liveSubject, MODEST } from './subject.ts'

const { E2B_API_KEY: apiKey, E2B_DOMAIN, E2B_API_URL, E2B_SANDBOX_URL, BENCHGATE_LIVE_TEMPLATE } = process.env

describe.runIf(apiKey)('on E2B itself', () => {
  const open = () =>
    e2bDriver({
      ...MODEST,
      apiKey: apiKey ?? '',
      domain: E2B_DOMAIN || 'e2b.app',
      apiUrl: E2B_API_URL || null,
      sandboxUrl: E2B_SANDBOX_URL || null,
    })
  conforms('e2b_firecracker', liveSubject(open, { image: BENCHGATE_LIVE_TEMPLATE || 'base', leastLifeSec: 15 }))
})
