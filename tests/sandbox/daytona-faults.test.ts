import { createHash, randomBytes } from 'node:crypto'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { pack } from 'tar-stream'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { DaytonaOptions } from '../../src/sandbox/drivers/daytona.ts'
import type { Sandbox } from '../../src/sandbox/sandbox.ts'
import { LIMITS } from '../services/daytona/account.ts'
import { RATE_LIMITED, said } from '../services/daytona/faults.ts'
import { type DaytonaService, startDaytona } from '../services/daytona/service.ts'
import { BAD_GATEWAY, type Fault } from '../services/sandbox/faults.ts'
import { daytonaRequest, daytonaSandboxFor, testDaytonaDriver } from '../support/daytona.ts'
import { CUT_OFF, OPEN } from '../support/docker.ts'
import { doubleRuns } from '../support/sandbox-double.ts'

const here = await doubleRuns('daytona')
const COUNTED = 'echo run >>/tmp/runs; sleep 0.5; cat /tmp/runs; exit 7'
const LOST = { kind: 'sandbox_lost' }

const tarWith = (name: string, bytes: Buffer): Readable => {
  const out = pack()
  out.entry({ name }, bytes)
  out.finalize()
  return Readable.from(out)
}

describe.skipIf(!here)('when Daytona fails under a sandbox', () => {
  let service: DaytonaService
  beforeAll(async () => {
    service = await startDaytona()
  })
  afterAll(() => service?.close())
  beforeEach(() => {
    service.faults.clear()
    Object.assign(service.account.limits, LIMITS)
  })

  async function sandboxWith(options: Partial<DaytonaOptions> = {}): Promise<Sandbox> {
    return daytonaSandboxFor(await testDaytonaDriver(service, options))
  }
  const boxOf = (sandbox: Sandbox) => {
    const box = service.account.boxes.get(sandbox.id)
    if (!box) throw new Error('there is no such sandbox')
    return box
  }

  test.for<[string, Fault]>([
    ['the connection is reset while it runs', { reset: true, when: 'middle' }],
    ['its answer is lost', { reset: true, when: 'after' }],
    ['the connection is reset before it begins', { reset: true }],
    ['its answer never comes', { stall: true, when: 'after' }],
    ['nothing is said at all', { stall: true }],
    ['the proxy answers 502 in HTML', BAD_GATEWAY],
    ['the proxy answers 503', said(503)],
    ['the proxy answers 504', said(504)],
    ['the proxy answers 429', RATE_LIMITED],
    ['the daemon answers 500', said(500, 'oops', 'DAYTONA_DAEMON')],
    ['the daemon says that it took too long', said(408, 'command execution timeout', 'DAYTONA_DAEMON')],
  ])('a command runs once and its answer is whole when %s', async ([, fault]) => {
    const sandbox = await sandboxWith({ patienceSec: 2 })
    service.faults.next('execute', fault)
    const { exitCode, stdout } = await sandbox.exec({ command: COUNTED, timeoutSec: 20 })
    expect([exitCode, stdout.toString()]).toEqual([7, 'run\n'])
  })

  test('a command outlives the calls that wait for it, and any number of broken connections', async () => {
    const sandbox = await sandboxWith()
    service.faults.next('execute', { reset: true, when: 'middle' }, 4)
    const { exitCode, stdout } = await sandbox.exec({
      command: 'for i in $(seq 3000); do echo "zażółć $i"; done; sleep 1; exit 7',
      timeoutSec: 20,
    })
    const lines = stdout.toString().trim().split('\n')
    expect([exitCode, lines.length, lines.at(-1)]).toEqual([7, 3000, 'zażółć 3000'])
  })

  test('a sandbox that is gone is said to be lost by everything', async () => {
    const sandbox = await sandboxWith()
    await service.die(sandbox.id)
    await expect(sandbox.exec({ command: 'true', timeoutSec: 5 })).rejects.toMatchObject(LOST)
    await expect(sandbox.exec({ command: 'cat', stdin: Buffer.from('x'), timeoutSec: 5 })).rejects.toMatchObject(LOST)
    await expect(sandbox.upload(tarWith('a', Buffer.from('a')), '/tmp')).rejects.toMatchObject(LOST)
    await expect(sandbox.upload(tarWith('a', Buffer.alloc(900_000)), '/tmp')).rejects.toMatchObject(LOST)
    await expect(sandbox.download('/tmp')).rejects.toMatchObject(LOST)
    await expect(sandbox.setNetwork(CUT_OFF)).rejects.toMatchObject(LOST)
    await expect(sandbox.quiesce()).rejects.toMatchObject(LOST)
    await expect(sandbox.expose?.(8000)).rejects.toMatchObject(LOST)
    expect(await sandbox.vital()).toEqual({ state: 'gone', oomKilled: false, exitCode: null, endedFromOutside: true })
    await sandbox.close()
  })

  test('one that was stopped under us is lost, with what Daytona says of it', async () => {
    const sandbox = await sandboxWith()
    const box = boxOf(sandbox)
    box.state = 'stopped'
    await expect(sandbox.exec({ command: 'true', timeoutSec: 5 })).rejects.toMatchObject({
      ...LOST,
      message: 'the sandbox is gone: it is stopped',
    })
    expect(await sandbox.vital()).toMatchObject({ state: 'exited', endedFromOutside: true })
  })

  test('one that dies in the middle of a command is said to be lost', async () => {
    const sandbox = await sandboxWith()
    const running = sandbox.exec({ command: 'sleep 100', timeoutSec: 100 })
    setTimeout(() => void service.die(sandbox.id), 500)
    await expect(running).rejects.toMatchObject({ ...LOST, remedy: 'The rollout gets another attempt.' })
  })

  test('one whose daemon is dead while Daytona believes in it is a failure of the line', async () => {
    const sandbox = await sandboxWith()
    boxOf(sandbox).unreachable = true
    await expect(sandbox.exec({ command: 'true', timeoutSec: 5 })).rejects.toMatchObject({
      kind: 'transport',
      message: 'the sandbox does not answer, though Daytona says that it runs',
    })
  })

  test('one whose daemon died before Daytona stopped it without a reason may have run out of memory', async () => {
    const sandbox = await sandboxWith()
    boxOf(sandbox).unreachable = true
    boxOf(sandbox).state = 'stopped'
    await expect(sandbox.exec({ command: 'true', timeoutSec: 5 })).rejects.toMatchObject({ kind: 'oom' })
    boxOf(sandbox).errorReason = 'the runner went away'
    await expect(sandbox.exec({ command: 'true', timeoutSec: 5 })).rejects.toMatchObject({
      ...LOST,
      message: 'the sandbox is gone: it is stopped, the runner went away',
    })
  })

  test('what the kernel killed for memory in it is seen', async () => {
    const sandbox = await sandboxWith()
    expect(await sandbox.vital()).toMatchObject({ state: 'running', oomKilled: false })
    await boxOf(sandbox).outOfMemory(1)
    expect(await sandbox.vital()).toMatchObject({ state: 'running', oomKilled: true })
  })

  test('a disk without space is said', async () => {
    service.account.limits.diskMb = 8
    const sandbox = await sandboxWith()
    await sandbox.exec({ command: 'head -c 20M /dev/zero >/tmp/fill', timeoutSec: 20 })
    await expect(sandbox.upload(tarWith('a', randomBytes(6_000_000)), '/tmp')).rejects.toMatchObject({
      kind: 'disk_full',
    })
  })

  test('large files get over answers that are lost, in both directions', async () => {
    const sandbox = await sandboxWith()
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
    ['401', said(401), 'auth'],
    ['403', said(403, 'Forbidden'), 'auth'],
    ['403 for want of storage', said(403, 'Sandbox storage cannot be further expanded'), 'disk_full'],
  ] as const)('%s under a sandbox is said at once, by its kind', async ([, fault, kind]) => {
    const sandbox = await sandboxWith()
    const before = service.seen.network ?? 0
    service.faults.next('network', fault)
    await expect(sandbox.setNetwork(CUT_OFF)).rejects.toMatchObject({ kind })
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
    const allowedHosts = ['api.example.com', '10.1.2.3', '*.pypi.org', '10.0.0.0/8']
    await sandbox.setNetwork({ mode: 'allowlist', allowedHosts })
    expect(boxOf(sandbox).network).toEqual({
      networkBlockAll: false,
      networkAllowList: '10.1.2.3/32,10.0.0.0/8',
      domainAllowList: 'api.example.com,*.pypi.org',
    })
  })

  test('a port is reached by its preview address, with a token', async () => {
    const sandbox = await sandboxWith()
    service.faults.next('preview', said(503))
    expect(await sandbox.expose?.(8000)).toEqual({
      host: '0.0.0.0',
      port: 8000,
      url: `${new URL(service.url).origin}/preview/${sandbox.id}/8000`,
      headers: { 'x-daytona-preview-token': 'preview-token', 'x-daytona-skip-preview-warning': 'true' },
    })
  })

  test('the end of a sandbox is insisted on, and what cannot be ended is said', async () => {
    const driver = await testDaytonaDriver(service)
    const sandbox = await driver.create(daytonaRequest())
    service.faults.next('delete', said(500))
    service.faults.next('delete', said(409, 'Sandbox state change in progress'))
    service.faults.next('delete', { reset: true, when: 'after' })
    await sandbox.close()
    expect(service.account.boxes.has(sandbox.id)).toBe(false)
    const other = await daytonaSandboxFor(driver)
    service.faults.next('delete', said(500), 6)
    await expect(other.close()).rejects.toMatchObject({ kind: 'transport' })
  })

  test('in a snapshot of another user root is become by sudo, with the variables of the command', async () => {
    const env = { PATH: '/tmp/bin:/usr/bin:/bin' }
    service.account.snapshots.named.set('sudoer', { ...service.account.snapshots.plain(), user: 'user', env })
    const sandbox = await daytonaSandboxFor(await testDaytonaDriver(service), { image: 'sudoer' })
    // it says that it was asked, and raises nobody
    const stub = '#!/bin/sh\n[ "$1" = -n ] && shift; [ "$1" = -E ] && shift; ASKED=sudo exec "$@"\n'
    await sandbox.exec({
      command: 'mkdir /tmp/bin; cat >/tmp/bin/sudo; chmod +x /tmp/bin/sudo',
      stdin: Buffer.from(stub),
      timeoutSec: 10,
    })
    const said = async (user: string | null) => {
      const command = 'echo "$ASKED|$A|$HOME|$PATH"'
      const { stdout } = await sandbox.exec({ command, user, env: { A: "it's kept" }, timeoutSec: 10 })
      return stdout.toString()
    }
    expect(await said('root')).toBe("sudo|it's kept|/root|/tmp/bin:/usr/bin:/bin\n")
    expect(await said('user')).toBe("|it's kept|/home/user|/tmp/bin:/usr/bin:/bin\n")
  })

  test('in a snapshot of another user a command for root is a matter of configuration where there is no way to root', async () => {
    service.account.snapshots.named.set('plain-user', { ...service.account.snapshots.plain(), user: 'user' })
    const driver = await testDaytonaDriver(service)
    const sandbox = await daytonaSandboxFor(driver, { image: 'plain-user' })
    const { stdout } = await sandbox.exec({ command: 'id -un', timeoutSec: 10 })
    expect(stdout.toString()).toBe('user\n')
    await expect(sandbox.exec({ command: 'true', user: 'root', timeoutSec: 10 })).rejects.toMatchObject({
      kind: 'config',
      message:
        'commands of the sandbox cannot run as root: its own user is not root and has no sudo without a password',
    })
  })
})
