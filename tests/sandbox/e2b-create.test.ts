import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { E2bOptions } from '../../src/sandbox/drivers/e2b.ts'
import type { Driver } from '../../src/sandbox/sandbox.ts'
import { LIMITS } from '../services/e2b/account.ts'
import { BAD_GATEWAY, type Fault, NO_PLACE, RATE_LIMITED, TOO_MANY } from '../services/e2b/faults.ts'
import { type E2bService, startE2b } from '../services/e2b/service.ts'
import { e2bDoubleRuns, e2bRequest, testE2bDriver } from '../support/e2b.ts'

const here = await e2bDoubleRuns()
const said = (code: number, message = 'said so'): Fault => ({ status: code, body: { code, message } })

describe.skipIf(!here)('creating an E2B sandbox', () => {
  let service: E2bService
  beforeAll(async () => {
    service = await startE2b()
  })
  afterAll(() => service.close())
  beforeEach(async () => {
    service.faults.clear()
    Object.assign(service.account.limits, LIMITS)
    await service.account.endAll()
    service.account.log.length = 0
  })

  const driverWith = (options: Partial<E2bOptions> = {}): Promise<Driver> => testE2bDriver(service, options)
  const alive = () => service.account.boxes.size
  const made = () => service.account.log.length

  test.for([
    ['401', said(401), 'auth', 'E2B refused the key: 401: said so'],
    ['403', said(403), 'auth', 'E2B refused the key: 403: said so'],
    ['404', said(404), 'config', 'E2B knows no such template: 404: said so'],
    ['400', said(400), 'config', 'E2B does not accept the request: 400: said so'],
    [
      '400 on the lifetime',
      said(400, 'Timeout cannot be greater than 1 hours'),
      'config',
      'E2B refused the lifetime: 400: Timeout cannot be greater than 1 hours',
    ],
  ] as const)('%s is final: one request, and nothing is left', async ([, fault, kind, message]) => {
    service.faults.always('create', fault)
    const before = service.seen.create ?? 0
    const driver = await driverWith()
    await expect(driver.create(e2bRequest())).rejects.toMatchObject({ kind, message })
    expect((service.seen.create ?? 0) - before).toBe(1)
    expect(made()).toBe(0)
  })

  test.for([
    ['429', RATE_LIMITED],
    ['500 for want of a place', NO_PLACE],
    ['500', said(500)],
    ['502 in HTML', BAD_GATEWAY],
    ['503', said(503)],
    ['504', said(504)],
    ['a reset connection', { reset: true }],
  ] as const)('after %s it is tried again, and one sandbox is made', async ([, fault]) => {
    service.faults.next('create', fault)
    const driver = await driverWith()
    const sandbox = await driver.create(e2bRequest())
    expect([made(), alive()]).toEqual([1, 1])
    await sandbox.close()
    expect(alive()).toBe(0)
  })

  test.for([
    ['the connection was reset', { reset: true, when: 'after' }],
    ['the answer was a 502', { ...BAD_GATEWAY, when: 'after' }],
    ['the answer was a 500', { ...said(500), when: 'after' }],
    ['the answer was a 504', { ...said(504), when: 'after' }],
    ['no answer came', { stall: true, when: 'after' }],
    ['the answer named no sandbox', { status: 201, body: {}, when: 'after' }],
    ['the answer was cut off', { status: 201, body: '{"sandboxID":"i0', when: 'after' }],
    ['the answer was empty', { status: 204, when: 'after' }],
    ['the answer was a page', { ...BAD_GATEWAY, status: 200, when: 'after' }],
    ['the answer was a 409', { ...said(409), when: 'after' }],
  ] as const)('where %s after the sandbox was made, that one is taken', async ([, fault]) => {
    service.faults.next('create', fault as Fault)
    const recorded: string[] = []
    const driver = await driverWith({ patienceSec: 4, createDrainTimeoutSec: 10 })
    const sandbox = await driver.create(e2bRequest({ onCreated: (id) => void recorded.push(id) }))
    expect(made()).toBe(1)
    expect(recorded).toEqual([sandbox.id])
    const { stdout } = await sandbox.exec({ command: 'echo works', timeoutSec: 10 })
    expect(stdout.toString()).toBe('works\n')
    await sandbox.close()
    expect(alive()).toBe(0)
  })

  test('a sandbox that is listed late is found all the same', async () => {
    service.account.limits.listedAfterMs = 1000
    service.faults.next('create', { reset: true, when: 'after' })
    const driver = await driverWith({ createDrainTimeoutSec: 5 })
    await driver.create(e2bRequest())
    expect(made()).toBe(1)
  })

  test('one that is listed too late ends with the one made in its place', async () => {
    service.account.limits.listedAfterMs = 1500
    service.faults.next('create', { reset: true, when: 'after' })
    const driver = await driverWith({ createDrainTimeoutSec: 0.5 })
    const sandbox = await driver.create(e2bRequest())
    expect([made(), alive()]).toEqual([2, 2])
    service.account.limits.listedAfterMs = 0
    await sandbox.close()
    expect(alive()).toBe(0)
  })

  test('where it cannot be looked for, that is what is said', async () => {
    service.faults.next('create', { reset: true, when: 'after' })
    service.faults.always('list', said(403))
    const driver = await driverWith()
    await expect(driver.create(e2bRequest())).rejects.toMatchObject({
      kind: 'create_ambiguous',
      message: 'it is not known whether E2B made a sandbox: E2B refused the key: 403: said so',
    })
  })

  test('an address where nobody listens is said after some tries', async () => {
    const driver = await driverWith({ apiUrl: 'http://127.0.0.1:1024', createTimeoutSec: 2 })
    await expect(driver.create(e2bRequest())).rejects.toMatchObject({
      kind: 'transport',
      message: 'E2B cannot be reached (ECONNREFUSED)',
    })
  })

  test('what lasts is said by its kind when the time for a create is over', async () => {
    service.faults.always('create', said(503))
    const busy = await driverWith({ createTimeoutSec: 1 })
    await expect(busy.create(e2bRequest())).rejects.toMatchObject({ kind: 'capacity' })
    service.faults.clear()
    service.faults.always('create', RATE_LIMITED)
    const limited = await driverWith({ createTimeoutSec: 1 })
    await expect(limited.create(e2bRequest())).rejects.toMatchObject({ kind: 'rate_limited' })
    service.faults.clear()
    service.faults.always('create', TOO_MANY)
    const full = await driverWith({ createTimeoutSec: 1 })
    await expect(full.create(e2bRequest())).rejects.toMatchObject({
      kind: 'quota',
      remedy: 'Lower max_parallel_rollouts, or raise the plan.',
    })
    service.faults.clear()
    service.faults.always('create', said(400, 'concurrent sandbox quota of the team exceeded'))
    const refused = await driverWith({ createTimeoutSec: 1 })
    await expect(refused.create(e2bRequest())).rejects.toMatchObject({ kind: 'quota' })
  })

  test('Retry-After is waited for, by all', async () => {
    service.faults.next('create', { ...RATE_LIMITED, headers: { 'retry-after': '2' } } as Fault)
    const driver = await driverWith({ maxConcurrentCreates: 1 })
    const begin = performance.now()
    await Promise.all([driver.create(e2bRequest()), driver.create(e2bRequest())])
    expect(performance.now() - begin).toBeGreaterThan(2000)
    expect(service.seen.create).toBeGreaterThan(0)
    expect(made()).toBe(2)
  })

  test('who is told to wait longer than it may gives up at once, and holds nobody back', async () => {
    service.faults.always('create', { ...RATE_LIMITED, headers: { 'retry-after': '86400' } } as Fault)
    const driver = await driverWith({ maxConcurrentCreates: 1 })
    for (const ended of await Promise.allSettled([0, 1, 2].map(() => driver.create(e2bRequest()))))
      expect(ended).toMatchObject({ status: 'rejected', reason: { kind: 'rate_limited' } })
    service.faults.clear()
    await driver.create(e2bRequest())
  })

  test('the time for a create does not pass while it waits for its turn', async () => {
    service.account.limits.createLatencyMs = 3500
    const driver = await driverWith({ maxConcurrentCreates: 1, createTimeoutSec: 3 })
    const before = service.seen.create ?? 0
    const creates = [0, 1].map(() => driver.create(e2bRequest()))
    while ((service.seen.create ?? 0) === before) await new Promise((wake) => setTimeout(wake, 20))
    service.faults.next('create', said(503)) // meets the second one, after more than the time for it
    await Promise.all(creates)
    expect((service.seen.create ?? 0) - before).toBe(3)
  })

  test('creates keep to their pace: so many a second, so many at once', async () => {
    service.account.limits.createLatencyMs = 50
    service.account.peakStarting = 0
    const driver = await driverWith({ maxCreatesPerSec: 4, maxConcurrentCreates: 2 })
    const [requests, begin] = [service.seen.create ?? 0, performance.now()]
    await Promise.all(Array.from({ length: 12 }, () => driver.create(e2bRequest())))
    expect([made(), (service.seen.create ?? 0) - requests]).toEqual([12, 12])
    expect(service.account.peakStarting).toBeLessThanOrEqual(2)
    expect(performance.now() - begin).toBeGreaterThan(2000) // four in each of three seconds, however slow the machine
  })

  test('a provider that lets through less than we ask for gets all of it in the end', async () => {
    service.account.limits.createsPerSec = 4
    const driver = await driverWith({ maxCreatesPerSec: 50, maxConcurrentCreates: 20 })
    await Promise.all(Array.from({ length: 12 }, () => driver.create(e2bRequest())))
    expect([made(), alive()]).toEqual([12, 12])
  })

  test('in a full account who waits goes on when one of ours has ended', async () => {
    service.account.limits.concurrent = 3
    const driver = await driverWith({ createTimeoutSec: 1 })
    let inUse = 0
    const full = Promise.withResolvers<void>() // all of its room is used
    const requests = service.seen.create ?? 0
    await Promise.all(
      Array.from({ length: 9 }, async () => {
        const sandbox = await driver.create(e2bRequest())
        if (++inUse === 3) full.resolve()
        await full.promise
        await new Promise((wake) => setTimeout(wake, 700))
        await sandbox.close()
      }),
    )
    expect([made(), alive()]).toEqual([9, 0])
    expect((service.seen.create ?? 0) - requests).toBeLessThan(30)
  })

  test('where all in a full account wait for a second one, to be judged in, one gives up and the others go on', async () => {
    service.account.limits.concurrent = 2
    const driver = await driverWith({ createTimeoutSec: 2 })
    const labels = { 'benchgate.role': 'judge' }
    const ended = await Promise.allSettled(
      [0, 1].map(async () => {
        const own = await driver.create(e2bRequest())
        await new Promise((wake) => setTimeout(wake, 1000))
        try {
          await (await driver.create(e2bRequest({ labels }))).close()
        } finally {
          await own.close()
        }
      }),
    )
    expect(ended.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(ended.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: {
        kind: 'quota',
        message: 'the E2B account has room for 2 sandboxes, and all of them wait for one to be judged in',
      },
    })
    expect(alive()).toBe(0)
  })

  test('a run that is stopped waits no longer, and what it made by then is ended', async () => {
    service.account.limits.createLatencyMs = 500
    const driver = await driverWith({ maxConcurrentCreates: 1 })
    const signal = AbortSignal.timeout(200)
    const creates = Array.from({ length: 3 }, () => driver.create(e2bRequest({ signal })))
    for (const ended of await Promise.allSettled(creates))
      expect(ended).toMatchObject({ status: 'rejected', reason: { name: 'CancelledError' } })
    expect([made(), alive()]).toEqual([1, 0])
  })

  test('a run that is stopped waits for no first answer of a sandbox', async () => {
    service.faults.always('start', { stall: true })
    const stop = new AbortController()
    const driver = await driverWith()
    const before = service.seen.start ?? 0
    const creating = driver.create(e2bRequest({ signal: stop.signal }))
    while ((service.seen.start ?? 0) === before) await new Promise((wake) => setTimeout(wake, 20))
    stop.abort()
    await expect(creating).rejects.toMatchObject({ name: 'CancelledError' })
    expect(alive()).toBe(0)
  })

  test('it lives as long as its rollout, no longer than the runtime allows, and is killed then', async () => {
    const driver = await driverWith({ timeoutSec: 3 })
    const sandbox = await driver.create(e2bRequest({ ttlSec: 1000 }))
    const info = service.account.boxes.get(sandbox.id)
    expect(info?.record.timeoutSec).toBe(3)
    await new Promise((wake) => setTimeout(wake, 3200))
    expect(service.account.log.map(({ ended }) => ended)).toEqual(['lifetime'])
    expect(await sandbox.vital()).toEqual({ state: 'gone', oomKilled: false, exitCode: null, endedFromOutside: true })
  })

  test('one that is listed twice, as pages shift, is one', async () => {
    const driver = await driverWith()
    const { id } = await driver.create(e2bRequest())
    const listed = {
      ...{ sandboxID: id, templateID: 'base', clientID: 'local', state: 'running', envdVersion: '0.6.13' },
      ...{ cpuCount: 1, memoryMB: 512, diskSizeMB: 512, metadata: { benchgate: '1' } },
      ...{ startedAt: new Date().toISOString(), endAt: new Date().toISOString() },
    }
    service.faults.next('list', { status: 200, body: [listed, listed] })
    expect(await driver.list({})).toEqual([id])
  })

  test('only ours are listed and ended, over all pages', async () => {
    service.account.limits.pageSize = 2
    const driver = await driverWith()
    const labels = { 'benchgate.run': 'r 1&x=%' }
    const ours = await Promise.all(Array.from({ length: 5 }, () => driver.create(e2bRequest({ labels }))))
    await driver.create(e2bRequest({ labels: { 'benchgate.run': 'other' } }))
    const { E2B } = await import('e2b')
    const { API_KEY } = await import('../services/e2b/service.ts')
    const theirs = await new E2B({ apiKey: API_KEY, apiUrl: service.url }).Sandbox.create('base', {
      metadata: { owner: 'somebody', ...labels },
    })
    expect([...(await driver.list(labels))].sort()).toEqual(ours.map(({ id }) => id).sort())
    await expect(driver.destroy(theirs.sandboxId)).rejects.toThrow('is not one of ours')
    await Promise.all(ours.map(({ id }) => driver.destroy(id)))
    expect(alive()).toBe(2)
  })
})
