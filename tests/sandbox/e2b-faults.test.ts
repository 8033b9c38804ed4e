import { createHash, randomBytes } from 'node:crypto'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { pack } from 'tar-stream'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { E2bOptions } from '../../src/sandbox/drivers/e2b.ts'
import type { Sandbox, SandboxRequest } from '../../src/sandbox/sandbox.ts'
import { LIMITS } from '../services/e2b/account.ts'
import { BAD_GATEWAY, type Fault, RATE_LIMITED } from '../services/e2b/faults.ts'
import { type E2bService, startE2b } from '../services/e2b/service.ts'
import { CUT_OFF, OPEN } from '../support/docker.ts'
import { e2bDoubleRuns, e2bSandboxFor, testE2bDriver } from '../support/e2b.ts'

const here = await e2bDoubleRuns()
const said = (code: number, message = 'said so'): Fault => ({ status: code, body: { code, message } })
const COUNTED = 'echo run >>/tmp/runs; sleep 0.5; cat /tmp/runs; exit 7'

const tarWith = (name: string, bytes: Buffer): Readable => {
  const out = pack()
  out.entry({ name }, bytes)
  out.finalize()
  return Readable.from(out)
}

describe.skipIf(!here)('when E2B fails under a sandbox', () => {
  let service: E2bService
  beforeAll(async () => {
    service = await startE2b()
  })
  afterAll(() => service.close())
  beforeEach(() => {
    service.faults.clear()
    Object.assign(service.account.limits, LIMITS)
  })

  async function sandboxWith(
    options: Partial<E2bOptions> = {},
    request: Partial<SandboxRequest> = {},
  ): Promise<Sandbox> {
    return e2bSandboxFor(await testE2bDriver(service, options), request)
  }

  describe.for<[string, Partial<SandboxRequest>]>([
    ['a command', {}],
    ['a first command, with which the first look travels,', { oneByOne: true }],
  ])('%s', ([, request]) => {
    test.for<[string, Fault]>([
      ['its stream is reset', { reset: true, when: 'middle' }],
      ['its stream is reset before it says that it began', { reset: true, when: 'after' }],
      ['the connection is reset before it begins', { reset: true }],
      ['its stream says nothing more', { stall: true, when: 'middle' }],
      ['nothing is said at all', { stall: true }],
      ['the proxy answers 502 in HTML', BAD_GATEWAY],
      ['the proxy answers 503', said(503)],
      ['the proxy answers 504', said(504)],
      ['the proxy answers 429', RATE_LIMITED],
      ['envd answers 500', said(500)],
    ])('runs once and its answer is whole when %s', async ([, fault]) => {
      const sandbox = await sandboxWith({ patienceSec: 2 }, request)
      service.faults.next('start', fault)
      const { exitCode, stdout } = await sandbox.exec({ command: COUNTED, timeoutSec: 20 })
      expect([exitCode, stdout.toString()]).toEqual([7, 'run\n'])
    })
  })

  test('a command outlives the calls that wait for it, and any number of broken streams', async () => {
    const sandbox = await sandboxWith()
    service.faults.next('start', { reset: true, when: 'middle' }, 4)
    const { exitCode, stdout } = await sandbox.exec({
      command: 'for i in $(seq 3000); do echo "zażółć $i"; done; sleep 1; exit 7',
      timeoutSec: 20,
    })
    expect([exitCode, stdout.toString().trim().split('\n').length, stdout.toString().slice(-12)]).toEqual([
      7,
      3000,
      'zażółć 3000\n',
    ])
  })

  test.for<[string, (id: string) => Promise<unknown>]>([
    ['has died', (id) => service.die(id)],
    ['was killed from outside', (id) => service.account.end(id, 'killed')],
  ])('a sandbox that %s is said to be lost by everything', async ([, end]) => {
    const sandbox = await sandboxWith()
    await end(sandbox.id)
    const lost = { kind: 'sandbox_lost' }
    await expect(sandbox.exec({ command: 'true', timeoutSec: 5 })).rejects.toMatchObject(lost)
    await expect(sandbox.exec({ command: 'cat', stdin: Buffer.from('x'), timeoutSec: 5 })).rejects.toMatchObject(lost)
    await expect(sandbox.upload(tarWith('a', Buffer.from('a')), '/tmp')).rejects.toMatchObject(lost)
    await expect(sandbox.upload(tarWith('a', Buffer.alloc(900_000)), '/tmp')).rejects.toMatchObject(lost)
    await expect(sandbox.download('/tmp')).rejects.toMatchObject(lost)
    await expect(sandbox.setNetwork(CUT_OFF)).rejects.toMatchObject(lost)
    await expect(sandbox.quiesce()).rejects.toMatchObject(lost)
    expect(await sandbox.vital()).toEqual({ state: 'gone', oomKilled: false, exitCode: null, endedFromOutside: true })
    await sandbox.close()
  })

  test('one that dies in the middle of a command is said to be lost', async () => {
    const sandbox = await sandboxWith()
    const running = sandbox.exec({ command: 'sleep 100', timeoutSec: 100 })
    setTimeout(() => void service.die(sandbox.id), 500)
    await expect(running).rejects.toMatchObject({ kind: 'sandbox_lost', remedy: 'The rollout gets another attempt.' })
  })

  test('one that does not answer while E2B believes in it is a failure of the line', async () => {
    const sandbox = await sandboxWith()
    const box = service.account.boxes.get(sandbox.id)
    if (box) box.unreachable = true
    await expect(sandbox.exec({ command: 'true', timeoutSec: 5 })).rejects.toMatchObject({
      kind: 'transport',
      message: expect.stringMatching(/^the sandbox does not answer, though E2B says that it runs until 20/),
    })
  })

  test('an agent that ends every process it can see ends no sandbox of a machine', async () => {
    const sandbox = await sandboxWith()
    const { exitCode } = await sandbox.exec({ command: 'kill -9 -1', timeoutSec: 20 })
    expect(exitCode).toBe(137)
    expect(await sandbox.vital()).toMatchObject({ state: 'running' })
  })

  test('what the kernel killed for memory is seen', async () => {
    const sandbox = await sandboxWith()
    expect(await sandbox.vital()).toMatchObject({ state: 'running', oomKilled: false })
    await service.account.boxes.get(sandbox.id)?.place.outOfMemory(1)
    expect(await sandbox.vital()).toMatchObject({ state: 'running', oomKilled: true })
  })

  test('a full disk is said as such: by 507, and by what has no room', async () => {
    service.account.limits.diskMb = 32
    const sandbox = await sandboxWith()
    await expect(sandbox.upload(tarWith('a', randomBytes(20_000_000)), '/tmp')).rejects.toMatchObject({
      kind: 'disk_full',
    })
    await sandbox.exec({ command: 'cat /dev/zero >/tmp/fill', timeoutSec: 10 })
    await expect(sandbox.exec({ command: 'true', user: 'nobody', timeoutSec: 10 })).rejects.toMatchObject({
      kind: 'disk_full',
    })
    await expect(sandbox.upload(tarWith('b', randomBytes(900_000)), '/tmp')).rejects.toMatchObject({
      kind: 'disk_full',
    })
    const tar = await sandbox.download('/etc/passwd') // what is there can still be brought home
    expect((await buffer(tar as Readable)).toString()).toContain('user:x:1000')
  })

  test('transfers are whole although parts of them were lost', async () => {
    const sandbox = await sandboxWith({ patienceSec: 5 })
    const bytes = randomBytes(20_000_000)
    service.faults.next('upload', { reset: true })
    service.faults.next('upload', { reset: true, when: 'after' })
    service.faults.next('upload', BAD_GATEWAY)
    await sandbox.upload(tarWith('data', bytes), '/tmp/there')
    service.faults.next('download', { reset: true, when: 'middle' })
    service.faults.next('download', said(500))
    service.faults.next('download', { status: 200, body: 'not all of it' })
    const tar = await sandbox.download('/tmp/there/data')
    const home = (await buffer(tar as Readable)).subarray(512, 512 + bytes.length)
    const sum = (of: Buffer) => createHash('sha256').update(of).digest('hex')
    expect(sum(home)).toBe(sum(bytes))
    const { stdout } = await sandbox.exec({ command: 'ls -A /tmp /var/tmp', user: 'root', timeoutSec: 10 })
    expect(stdout.toString()).toMatch(/^\/tmp:\nthere\n\n\/var\/tmp:\n\.benchgate-x-\S+\n$/)
  })

  test('a transfer that stalls is begun anew', async () => {
    const sandbox = await sandboxWith({ patienceSec: 1 })
    const bytes = randomBytes(450_000)
    service.faults.next('upload', { stall: true })
    await sandbox.upload(tarWith('data', bytes), '/tmp/there')
    service.faults.next('download', { stall: true, when: 'middle' })
    const tar = await sandbox.download('/tmp/there/data')
    expect((await buffer(tar as Readable)).subarray(512, 512 + bytes.length).equals(bytes)).toBe(true)
  })

  test.for([
    ['401', said(401)],
    ['403', said(403)],
  ] as const)('a key that is taken back under a sandbox is said at once: %s', async ([, fault]) => {
    const sandbox = await sandboxWith()
    const before = service.seen.network ?? 0
    service.faults.next('network', fault)
    await expect(sandbox.setNetwork(CUT_OFF)).rejects.toMatchObject({ kind: 'auth' })
    expect((service.seen.network ?? 0) - before).toBe(1)
  })

  test('a network policy is in force from the next command on, and asked for once', async () => {
    const sandbox = await sandboxWith()
    const network = async (wanted = OPEN) => {
      const { stdout } = await sandbox.exec({ command: 'readlink /proc/self/ns/net', network: wanted, timeoutSec: 10 })
      return stdout.toString()
    }
    const open = await network()
    const before = service.seen.network ?? 0
    service.faults.next('network', said(500))
    const cutOff = await network(CUT_OFF)
    expect(cutOff).not.toBe(open)
    expect([await network(CUT_OFF), await network()]).toEqual([cutOff, open])
    expect((service.seen.network ?? 0) - before).toBe(3)
    await sandbox.setNetwork({ mode: 'allowlist', allowedHosts: ['api.example.com', '*.pypi.org', '10.0.0.0/8'] })
    expect(service.account.boxes.get(sandbox.id)?.network).toEqual({
      allowOut: ['api.example.com', '*.pypi.org', '10.0.0.0/8'],
      denyOut: ['0.0.0.0/0'],
    })
  })

  test('the end of a sandbox is insisted on, and what cannot be ended is said', async () => {
    const sandbox = await sandboxWith()
    service.faults.next('kill', said(500))
    service.faults.next('kill', { reset: true, when: 'after' })
    await sandbox.close()
    expect(service.account.boxes.has(sandbox.id)).toBe(false)
    const other = await sandboxWith()
    service.faults.next('kill', said(500), 6)
    await expect(other.close()).rejects.toMatchObject({ kind: 'transport' })
  })
})

describe.skipIf(!here)('E2B over HTTP/2', () => {
  let service: E2bService
  beforeAll(async () => {
    service = await startE2b({ http2: true })
    const tls = await import('node:tls')
    tls.setDefaultCACertificates([...tls.getCACertificates(), service.certificate ?? ''])
  })
  afterAll(() => service.close())

  test('GOAWAY and the end of the connection for all break no command, transfer or create', async () => {
    const driver = await testE2bDriver(service)
    const goaway: Fault = { reset: true, goaway: true, when: 'middle' }
    const sandbox = await e2bSandboxFor(driver)
    const running = [0, 1, 2].map(async (number) => {
      const { exitCode } = await sandbox.exec({ command: `sleep 0.5; exit ${number}`, timeoutSec: 20 })
      return exitCode
    })
    service.faults.next('start', goaway, 2)
    expect(await Promise.all(running)).toEqual([0, 1, 2])
    service.faults.next('upload', { ...goaway, when: 'before' })
    await sandbox.upload(tarWith('data', Buffer.alloc(900_000, 'x')), '/tmp')
    service.faults.next('create', { ...goaway, when: 'after' })
    const other = await e2bSandboxFor(driver)
    expect(service.account.log.map(({ id }) => id)).toEqual([sandbox.id, other.id])
  })
})
