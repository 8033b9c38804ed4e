import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { DaytonaOptions } from '../../src/sandbox/drivers/daytona.ts'
import type { Driver } from '../../src/sandbox/sandbox.ts'
import { LIMITS } from '../services/daytona/account.ts'
import { CPU_FULL, DISK_FULL, NO_RUNNERS, RATE_LIMITED, said } from '../services/daytona/faults.ts'
import { API_KEY, type DaytonaService, startDaytona } from '../services/daytona/service.ts'
import { BAD_GATEWAY, type Fault } from '../services/sandbox/faults.ts'
import { daytonaRequest, testDaytonaDriver } from '../support/daytona.ts'
import { CUT_OFF } from '../support/docker.ts'
import { doubleRuns } from '../support/sandbox-double.ts'

const here = await doubleRuns('daytona')

describe.skipIf(!here)('creating a Daytona sandbox', () => {
  let service: DaytonaService
  beforeAll(async () => {
    service = await startDaytona()
  })
  afterAll(() => service?.close())
  beforeEach(async () => {
    service.faults.clear()
    Object.assign(service.account.limits, LIMITS)
    await service.account.endAll()
    service.account.log.length = 0
  })

  const driverWith = (options: Partial<DaytonaOptions> = {}): Promise<Driver> => testDaytonaDriver(service, options)
  const alive = () => service.account.boxes.size
  const made = () => service.account.log.length

  test.for([
    ['401', said(401), 'auth', 'Daytona refused the key: 401: said so'],
    ['403', said(403, 'Forbidden'), 'auth', 'Daytona refused the key: 403: Forbidden'],
    ['404', said(404, 'Snapshot x not found'), 'config', 'Daytona knows no such snapshot: 404: Snapshot x not found'],
    ['400', said(400, 'bad labels'), 'config', 'Daytona does not accept the request: 400: bad labels'],
    ['422', said(422, 'bad'), 'config', 'Daytona does not accept the request: 422: bad'],
  ] as const)('%s is final: one request, and nothing is left', async ([, fault, kind, message]) => {
    service.faults.always('create', fault)
    const before = service.seen.create ?? 0
    const driver = await driverWith()
    await expect(driver.create(daytonaRequest())).rejects.toMatchObject({ kind, message })
    expect((service.seen.create ?? 0) - before).toBe(1)
    expect(made()).toBe(0)
  })

  test.for<[string, Fault]>([
    ['429', RATE_LIMITED],
    ['400 for want of a runner', NO_RUNNERS],
    ['500', said(500)],
    ['502 in HTML', BAD_GATEWAY],
    ['503', said(503)],
    ['504', said(504)],
    ['a reset connection', { reset: true }],
  ])('after %s it is tried again, and one sandbox is made', async ([, fault]) => {
    service.faults.next('create', fault)
    const driver = await driverWith()
    const sandbox = await driver.create(daytonaRequest())
    expect([made(), alive()]).toEqual([1, 1])
    await sandbox.close()
    expect(alive()).toBe(0)
  })

  test.for<[string, Fault]>([
    ['the connection was reset', { reset: true, when: 'after' }],
    ['the answer was a 502', { ...BAD_GATEWAY, when: 'after' } as Fault],
    ['the answer was a 500', { ...said(500), when: 'after' } as Fault],
    ['the answer was a 504', { ...said(504), when: 'after' } as Fault],
    ['no answer came', { stall: true, when: 'after' }],
    ['the answer named no sandbox', { status: 200, body: {}, when: 'after' }],
    ['the answer was cut off', { status: 200, body: '{"id":"0', when: 'after' }],
    ['the answer was empty', { status: 204, when: 'after' }],
    ['the answer was a page', { ...BAD_GATEWAY, status: 200, when: 'after' } as Fault],
  ])('where %s after the sandbox was made, that one is taken', async ([, fault]) => {
    service.faults.next('create', fault)
    const recorded: string[] = []
    const driver = await driverWith({ patienceSec: 3, createDrainTimeoutSec: 10 })
    const sandbox = await driver.create(daytonaRequest({ onCreated: (id) => void recorded.push(id) }))
    expect([made(), alive()]).toEqual([1, 1])
    expect(recorded).toEqual([sandbox.id])
    const { stdout } = await sandbox.exec({ command: 'echo works', timeoutSec: 10 })
    expect(stdout.toString()).toBe('works\n')
    await sandbox.close()
    expect(alive()).toBe(0)
  })

  test('one that is still being made when it is looked for is found by its name at the next try', async () => {
    service.account.limits.createLatencyMs = 4000
    const driver = await driverWith({ patienceSec: 2, createDrainTimeoutSec: 0.5 })
    await driver.create(daytonaRequest())
    expect([made(), alive()]).toEqual([1, 1])
  })

  test('one answer that is lost while it starts means nothing', async () => {
    service.account.limits.startMs = 400
    service.faults.next('info', BAD_GATEWAY)
    service.faults.next('info', { reset: true })
    const driver = await driverWith()
    await driver.create(daytonaRequest())
    expect(made()).toBe(1)
  })

  test.for([
    ['No available runners', 'capacity'],
    ['Total memory limit exceeded. Maximum allowed: 10.', 'quota'],
    ['the container crashed', 'sandbox_lost'],
  ] as const)('one that ends in error for "%s" is deleted, and that is what is said', async ([reason, kind]) => {
    service.account.limits.startError = reason
    const driver = await driverWith()
    await expect(driver.create(daytonaRequest())).rejects.toMatchObject({
      kind,
      message: `Daytona could not start the sandbox: it is error, ${reason}`,
    })
    expect([made(), alive()]).toEqual([1, 0])
  })

  test('one that never starts is given up, and deleted', async () => {
    service.account.limits.startMs = 60_000
    const driver = await driverWith({ createTimeoutSec: 1 })
    await expect(driver.create(daytonaRequest())).rejects.toMatchObject({
      kind: 'capacity',
      message: 'Daytona did not start the sandbox within 1 s: it is creating',
    })
    expect([made(), alive()]).toEqual([1, 0])
  })

  test('an address where nobody listens is said after some tries', async () => {
    const driver = await driverWith({ apiUrl: 'http://127.0.0.1:1024/api' })
    await expect(driver.create(daytonaRequest())).rejects.toMatchObject({
      kind: 'transport',
      message: 'Daytona cannot be reached (ECONNREFUSED)',
    })
  })

  test.for([
    ['503', said(503), 'capacity'],
    ['429', RATE_LIMITED, 'rate_limited'],
    ['a full account', CPU_FULL, 'quota'],
    ['a full disk quota', DISK_FULL, 'quota'],
    ['no runners', NO_RUNNERS, 'capacity'],
  ] as const)('%s that lasts is said by its kind when the time for a create is over', async ([, fault, kind]) => {
    service.faults.always('create', fault)
    const driver = await driverWith({ createTimeoutSec: 1 })
    await expect(driver.create(daytonaRequest())).rejects.toMatchObject({ kind })
    expect(made()).toBe(0)
  })

  test('the wait that one of its throttlers asks for is kept, by all', async () => {
    service.faults.next('create', { ...RATE_LIMITED, headers: { 'retry-after-sandbox-create': '2' } } as Fault)
    const driver = await driverWith({ maxConcurrentCreates: 1 })
    const begin = performance.now()
    await Promise.all([driver.create(daytonaRequest()), driver.create(daytonaRequest())])
    expect(performance.now() - begin).toBeGreaterThan(2000)
    expect(made()).toBe(2)
  })

  test('in a full account who waits goes on when one of ours has ended', async () => {
    service.account.limits.totalCpu = 2
    const driver = await driverWith({ createTimeoutSec: 2 })
    await Promise.all(
      Array.from({ length: 4 }, async () => {
        const sandbox = await driver.create(daytonaRequest())
        await new Promise((wake) => setTimeout(wake, 500))
        await sandbox.close()
      }),
    )
    expect([made(), alive()]).toEqual([4, 0])
  })

  test('it says what it is, how long it may live, and that it is never stopped for being quiet', async () => {
    const driver = await driverWith({ timeoutSec: 600 })
    const labels = { 'benchgate.run': 'r1' }
    await driver.create(daytonaRequest({ name: 'the rollout', labels, ttlSec: 1000, networks: [CUT_OFF] }))
    expect(service.account.log[0]?.wanted).toEqual({
      name: expect.stringMatching(/^benchgate-[\da-f-]{36}$/),
      snapshot: 'base',
      labels: { 'benchgate.run': 'r1', benchgate: '1', 'benchgate.name': 'the rollout' },
      public: false,
      target: 'us',
      autoStopInterval: 0,
      autoDeleteInterval: 0,
      ttlMinutes: 10,
      networkBlockAll: true,
    })
  })

  test('a plain image is given the resources of the task', async () => {
    const driver = await driverWith({ target: null })
    const resources = { cpus: 1.5, memoryMb: 3000, storageMb: 10_240 }
    await driver.create(daytonaRequest({ image: 'docker://debian:12', resources }))
    expect(service.account.log[0]?.wanted).toMatchObject({
      buildInfo: { dockerfileContent: 'FROM debian:12\n' },
      cpu: 2,
      memory: 3,
      disk: 10,
    })
    expect(service.account.log[0]?.wanted).not.toHaveProperty('target')
  })

  test.for<[string, Fault]>([
    ['a page', { ...BAD_GATEWAY, status: 200 } as Fault],
    ['nothing', { status: 200 }],
    ['half an answer', { status: 200, body: '{"items":[{"id":"0' }],
  ])('%s in place of an answer says nothing of a sandbox', async ([, fault]) => {
    const driver = await driverWith()
    const sandbox = await driver.create(daytonaRequest())
    service.faults.next('list', fault)
    expect(await driver.list({})).toEqual([sandbox.id])
    service.faults.next('info', fault)
    expect(await sandbox.vital()).toMatchObject({ state: 'running' })
    service.faults.next('info', fault)
    await driver.destroy(sandbox.id)
    expect(alive()).toBe(0)
    service.faults.always('list', fault)
    await expect(driver.list({})).rejects.toMatchObject({
      kind: 'transport',
      message: 'Daytona answered with something else than its API does',
    })
  })

  test('one that is listed twice, as pages shift, is one', async () => {
    const driver = await driverWith()
    const { id } = await driver.create(daytonaRequest())
    const listed = { id, labels: { benchgate: '1' }, state: 'started', createdAt: new Date().toISOString() }
    service.faults.next('list', { status: 200, body: { items: [listed, listed] } })
    expect(await driver.list({})).toEqual([id])
  })

  test('only ours are listed and ended, over all pages', async () => {
    service.account.limits.pageSize = 2
    const driver = await driverWith()
    const labels = { 'benchgate.run': 'r 1&x=%' }
    const ours = await Promise.all(Array.from({ length: 5 }, () => driver.create(daytonaRequest({ labels }))))
    await driver.create(daytonaRequest({ labels: { 'benchgate.run': 'other' } }))
    const theirs = await service.account.create({ snapshot: 'base', labels: { owner: 'somebody', ...labels } })
    const id = 'id' in theirs ? theirs.id : ''
    expect([...(await driver.list(labels))].sort()).toEqual(ours.map((sandbox) => sandbox.id).sort())
    await expect(driver.destroy(id)).rejects.toThrow('is not one of ours')
    await Promise.all(ours.map((sandbox) => driver.destroy(sandbox.id)))
    expect(alive()).toBe(2)
  })

  test('a run that is stopped waits no longer, and what it made by then is ended', async () => {
    service.account.limits.createLatencyMs = 500
    const driver = await driverWith({ maxConcurrentCreates: 1 })
    const signal = AbortSignal.timeout(200)
    const creates = Array.from({ length: 3 }, () => driver.create(daytonaRequest({ signal })))
    for (const ended of await Promise.allSettled(creates))
      expect(ended).toMatchObject({ status: 'rejected', reason: { name: 'CancelledError' } })
    expect([made(), alive()]).toEqual([1, 0])
  })

  test('its key and its address are those that it was given, whatever the environment says', async () => {
    process.env.DAYTONA_API_URL = 'http://127.0.0.1:1/api'
    process.env.DAYTONA_API_KEY = 'another'
    try {
      await (await driverWith({ apiKey: API_KEY })).create(daytonaRequest())
      expect(made()).toBe(1)
    } finally {
      delete process.env.DAYTONA_API_URL
      delete process.env.DAYTONA_API_KEY
    }
  })
})
