import { randomUUID } from 'node:crypto'
import { onTestFinished } from 'vitest'
import { type DaytonaOptions, daytonaDriver } from '../../src/sandbox/drivers/daytona.ts'
import type { Driver, Sandbox, SandboxRequest } from '../../src/sandbox/sandbox.ts'
import { API_KEY, type DaytonaService } from '../services/daytona/service.ts'
import { OPEN } from './docker.ts'

/** a driver that talks to the double, and is as impatient as a test may be */
export function testDaytonaDriver({ url }: DaytonaService, options: Partial<DaytonaOptions> = {}): Promise<Driver> {
  return daytonaDriver({
    apiKey: API_KEY,
    apiUrl: url,
    target: 'us',
    patienceSec: 30, // a busy machine makes sandboxes slowly
    timeoutSec: 3600,
    allowInternetAccess: true,
    givenResources: true,
    maxConcurrentCreates: 12,
    maxCreatesPerSec: 100,
    maxConcurrentSyncs: 24,
    createTimeoutSec: 30,
    createDrainTimeoutSec: 1,
    initCommandTimeoutSec: 20,
    ...options,
  })
}

export const daytonaRequest = (request: Partial<SandboxRequest> = {}): SandboxRequest => ({
  name: `benchgate-test-${randomUUID()}`,
  image: 'base',
  workdir: null,
  env: {},
  resources: { cpus: null, memoryMb: null, storageMb: null },
  networks: [OPEN],
  labels: { 'benchgate.test': 'daytona' },
  ttlSec: 300,
  paths: [],
  onCreated: () => {},
  ...request,
})

/** a sandbox that is gone when the test is over */
export async function daytonaSandboxFor(driver: Driver, request: Partial<SandboxRequest> = {}): Promise<Sandbox> {
  const sandbox = await driver.create(daytonaRequest(request))
  onTestFinished(() => sandbox.close())
  return sandbox
}
