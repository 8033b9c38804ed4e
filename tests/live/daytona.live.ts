import { describe } from 'vitest'
import { daytonaDriver } from '../../src/sandbox/drivers/daytona.ts'
import { conforms } from '../sandbox/conformance.ts'
import { liveSubject, MODEST } from './subject.ts'

const { DAYTONA_API_KEY: apiKey, DAYTONA_API_URL, DAYTONA_TARGET, BENCHGATE_LIVE_SNAPSHOT } = process.env

describe.runIf(apiKey)('on Daytona itself', () => {
  const open = () =>
    daytonaDriver({
      ...MODEST,
      apiKey: apiKey ?? '',
      apiUrl: DAYTONA_API_URL || 'https://app.daytona.io/api',
      target: DAYTONA_TARGET || null,
      givenResources: Boolean(BENCHGATE_LIVE_SNAPSHOT),
    })
  const image = BENCHGATE_LIVE_SNAPSHOT || 'docker://debian:bookworm-slim'
  conforms('daytona', liveSubject(open, { image, leastLifeSec: 60 }))
})
