import { randomUUID } from 'node:crypto'
import { onTestFinished } from 'vitest'
import { type E2bOptions, e2bDriver } from '../../src/sandbox/drivers/e2b.ts'
import type { Driver, Sandbox, SandboxRequest } from '../../src/sandbox/sandbox.ts'
import { API_KEY, type E2bService } from '../services/e2b/service.ts'
import { OPEN } from './docker.ts'
import { doubleRuns } from './sandbox-double.ts'

export const e2bDoubleRuns = (): Promise<boolean> => doubleRuns('e2b')

/** a driver that talks to the double, and is as impatient as a test may be */
export function testE2bDriver({ url }: E2bService, options: Partial<E2bOptions> = {}): Promise<Driver> {
  return e2bDriver({
    apiKey: API_KEY,
    domain: 'e2b.test',
    apiUrl: url,
    sandboxUrl: url,
    patienceSec: 30, // a busy machine makes sandboxes slowly
    timeoutSec: 3600,
    allowInternetAccess: true,
    maxConcurrentCreates: 12,
    maxCreatesPerSec: 100,
    maxConcurrentSyncs: 24,
    createTimeoutSec: 30,
    createDrainTimeoutSec: 1,
    initCommandTimeoutSec: 20,
    ...options,
  })
}

export const e2bRequest = (request: Partial<SandboxRequest> = {}): SandboxRequest => ({
  name: `benchgate-test-${randomUUID()}`,
  image: 'base',
  workdir: null,
  env: {},
  resources: { cpus: null, memoryMb: null, storageMb: null },
  networks: [OPEN],
  labels: { 'benchgate.test': 'e2b' },
  ttlSec: 300,
  paths: [],
  onCreated: () => {},
  ...request,
})

/** a sandbox that is gone when the test is over */
export async function e2bSandboxFor(driver: Driver, request: Partial<SandboxRequest> = {}): Promise<Sandbox> {
  const sandbox = await driver.create(e2bRequest(request))
  onTestFinished(() => sandbox.close())
  return sandbox
}
