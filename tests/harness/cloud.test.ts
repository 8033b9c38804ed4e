import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { API_KEY as DAYTONA_KEY, type DaytonaService, startDaytona } from '../services/daytona/service.ts'
import { API_KEY as E2B_KEY, type E2bService, startE2b } from '../services/e2b/service.ts'
import { e2bDoubleRuns } from '../support/e2b.ts'
import { harnessIn, SCYLLA } from '../support/harness.ts'
import { doubleRuns } from '../support/sandbox-double.ts'

const e2b = await e2bDoubleRuns()
const daytona = await doubleRuns('daytona')
const FILES = {
  'bench.sh': `${SCYLLA}touch written; ls; run T0 00 1 passed; run T0 00 2 failed; states completed ''\n`,
}
const HARNESS = 'command: sh bench.sh, results: results, format: scylla'
const CLOUD = 'allow_internet_access: true, max_creates_per_sec: 100, create_drain_timeout_sec: 2'
const RESULT = { 'test-001/T0-00/1': 'passed', 'test-001/T0-00/2': 'failed' }

describe.skipIf(!e2b)('a harness on E2B', () => {
  let service: E2bService
  beforeAll(async () => {
    service = await startE2b()
  })
  afterAll(() => service.close())

  test('runs in one micro-VM, as whoever works there, and leaves none', async () => {
    const done = await harnessIn({
      files: FILES,
      harness: HARNESS,
      backend: 'e2b_firecracker',
      defaults: `e2b: { template: base, ${CLOUD} }`,
      env: { E2B_API_KEY: E2B_KEY, E2B_API_URL: service.url, E2B_SANDBOX_URL: service.url },
    })
    expect(done.outcomes).toEqual(RESULT)
    expect(await done.file('harness/stdout.log')).toBe('bench.sh\nexperiment.yaml\nresults\nruntime.yaml\nwritten\n')
    expect(service.account.boxes.size).toBe(0)
  })
})

describe.skipIf(!daytona)('a harness on Daytona', () => {
  let service: DaytonaService
  beforeAll(async () => {
    service = await startDaytona()
  })
  afterAll(() => service.close())

  test('runs in one sandbox, as whoever works there, and leaves none', async () => {
    const done = await harnessIn({
      files: FILES,
      harness: HARNESS,
      backend: 'daytona',
      defaults: `image: "debian:bookworm-slim", daytona: { ${CLOUD} }`,
      env: { DAYTONA_API_KEY: DAYTONA_KEY, DAYTONA_API_URL: service.url },
    })
    expect(done.outcomes).toEqual(RESULT)
    expect(service.account.boxes.size).toBe(0)
  })
})
