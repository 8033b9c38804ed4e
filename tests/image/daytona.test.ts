import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { ensureSnapshot, planSnapshot, type SnapshotRequest } from '../../src/image/daytona.ts'
import { CancelledError } from '../../src/model/error.ts'
import { daytonaOf } from '../../src/sandbox/drivers/daytona.ts'
import type { Driver } from '../../src/sandbox/sandbox.ts'
import { said } from '../services/daytona/faults.ts'
import { type DaytonaService, startDaytona } from '../services/daytona/service.ts'
import { BAD_GATEWAY, type Fault } from '../services/sandbox/faults.ts'
import { daytonaSandboxFor, testDaytonaDriver } from '../support/daytona.ts'
import { folderOf } from '../support/docker.ts'
import { doubleRuns } from '../support/sandbox-double.ts'

const here = await doubleRuns('daytona')

let tick = 0
/** content that no other test has */
const fresh = () => `RUN true ${process.pid}.${tick++}`

async function requestOf(dockerfile: string, files: Readonly<Record<string, string>> = {}): Promise<SnapshotRequest> {
  const context = await folderOf({})
  for (const [path, text] of Object.entries({ Dockerfile: dockerfile, ...files })) {
    await mkdir(dirname(join(context, path)), { recursive: true })
    await writeFile(join(context, path), text)
  }
  return { image: null, context, workdir: null, cpus: null, memoryMb: null, storageMb: null, buildTimeoutSec: 30 }
}

describe.skipIf(!here)('a Daytona snapshot', () => {
  let service: DaytonaService
  let driver: Driver
  beforeAll(async () => {
    service = await startDaytona()
    driver = await testDaytonaDriver(service)
  })
  afterAll(() => service?.close())
  beforeEach(() => {
    service.faults.clear()
    Object.assign(service.account.snapshots.limits, { takesMs: 0, stuck: false, failing: 0 })
  })

  const ensure = (request: SnapshotRequest, by = driver) => ensureSnapshot(daytonaOf(by), request)
  const begun = () => service.account.snapshots.begun

  test('has what its Dockerfile says, and the resources of the task', async () => {
    const request = await requestOf(
      'FROM debian:12\nENV GREETING=hello\nRUN mkdir /made && echo "$GREETING" >/made/by-run\nWORKDIR /work\nCOPY files /work/files\n',
      { 'files/a.txt': 'a file\n', 'files/deep/b.txt': 'b\n', '.dockerignore': 'ignored\n', ignored: 'no' },
    )
    const { name, workdir, built } = await ensure({ ...request, cpus: 2, memoryMb: 3000, storageMb: 10_240 })
    expect([workdir, built]).toEqual(['/work', true])
    expect(service.account.snapshots.find(name)).toMatchObject({ cpu: 2, mem: 3, disk: 10 })
    const sandbox = await daytonaSandboxFor(driver, { image: name })
    const { stdout } = await sandbox.exec({
      command: 'cat /made/by-run /work/files/a.txt /work/files/deep/b.txt; echo $GREETING; ls /work',
      timeoutSec: 10,
    })
    expect(stdout.toString()).toBe('hello\na file\nb\nhello\nfiles\n')
  })

  test('is built once for the same content, and again for another, or for other resources', async () => {
    const request = await requestOf(`FROM a\n${fresh()}`)
    const before = begun()
    const first = await ensure(request)
    expect(await ensure(request)).toMatchObject({ name: first.name, built: false })
    expect(begun() - before).toBe(1)
    const { name } = await planSnapshot({ ...request, memoryMb: 4096 })
    expect(name).not.toBe(first.name)
    expect((await planSnapshot({ ...request, workdir: '/elsewhere' })).name).toBe(first.name)
  })

  test('of an image is that image', async () => {
    const image = { image: 'debian:12', context: null, workdir: '/w', cpus: 1, memoryMb: null, storageMb: null }
    expect(await ensure({ ...image, buildTimeoutSec: 30 })).toMatchObject({ built: true, workdir: '/w' })
  })

  test('is built once by all who want it at the same time, on whatever machine', async () => {
    service.account.snapshots.limits.takesMs = 1000
    const request = await requestOf(`FROM a\n${fresh()}`)
    const before = begun()
    const machines = await Promise.all([0, 1, 2].map(() => testDaytonaDriver(service)))
    const all = await Promise.all([...machines, ...machines].map((machine) => ensure(request, machine)))
    expect(begun() - before).toBe(1)
    expect(all.filter(({ built }) => built)).toHaveLength(1)
  })

  test('that is inactive is made active again', async () => {
    const request = await requestOf(`FROM a\n${fresh()}`)
    const { name } = await ensure(request)
    const found = service.account.snapshots.find(name)
    if (found) found.state = 'inactive'
    const before = begun()
    expect(await ensure(request)).toMatchObject({ built: false })
    expect([service.account.snapshots.find(name)?.state, begun() - before]).toEqual(['active', 0])
  })

  test('that cannot be built is said with the end of the log, and not tried again', async () => {
    const request = await requestOf('FROM a\nRUN echo almost; exit 3\n')
    const before = begun()
    const failed = await ensure(request).catch((error: Error & { kind?: string }) => error)
    expect(failed).toMatchObject({ kind: 'image_build', remedy: `Correct ${request.context}/Dockerfile.` })
    expect((failed as Error).message.replace(String(request.context), '…')).toBe(
      '…/Dockerfile does not build on Daytona: failed to solve: process "/bin/sh -c echo almost; exit 3" did not complete successfully: exit code: 3\n  | #0 FROM a\n  | #1 RUN echo almost; exit 3\n  | almost',
    )
    expect(begun() - before).toBe(1)
  })

  test('that Daytona itself failed to build is deleted and built once more, and no more than that', async () => {
    service.account.snapshots.limits.failing = 1
    const before = begun()
    expect(await ensure(await requestOf(`FROM a\n${fresh()}`))).toMatchObject({ built: true })
    expect(begun() - before).toBe(2)
    service.account.snapshots.limits.failing = 5
    await expect(ensure(await requestOf(`FROM a\n${fresh()}`))).rejects.toMatchObject({
      kind: 'image_build',
      message: expect.stringMatching(/^Daytona failed to build benchgate-\w+ twice: Failed to push image/),
    })
    expect(begun() - before).toBe(4)
  })

  test('whose build never ends is given up, and ended', async () => {
    service.account.snapshots.limits.stuck = true
    const request = { ...(await requestOf(`FROM a\n${fresh()}`)), buildTimeoutSec: 1 }
    const { name } = await planSnapshot(request)
    await expect(ensure(request)).rejects.toMatchObject({
      kind: 'image_build',
      message: `the snapshot ${name} was not ready within 1 s and is \`building\`; its build was ended`,
    })
    expect(service.account.snapshots.find(name)).toBeUndefined()
  })

  test('whose build another run left behind, and which hangs, is deleted and built', async () => {
    const request = await requestOf(`FROM a\n${fresh()}`)
    const { name } = await planSnapshot(request)
    const hanging = { ...service.account.snapshots.plain(), name, state: 'pending' as const }
    service.account.snapshots.named.set(name, { ...hanging, createdAt: new Date(Date.now() - 3_600_000) })
    expect(await ensure(request)).toMatchObject({ built: true })
  })

  test('gets over answers that are lost on the way', async () => {
    const request = await requestOf(`FROM a\nCOPY x /x\n${fresh()}`, { x: fresh() })
    service.faults.next('push_access', said(500))
    service.faults.next('push_access', { ...BAD_GATEWAY, status: 200 } as Fault)
    service.faults.next('storage', BAD_GATEWAY)
    service.faults.next('storage', { reset: true, when: 'after' })
    service.faults.next('snapshot_create', { reset: true, when: 'after' })
    service.faults.next('snapshot', BAD_GATEWAY, 2)
    const before = begun()
    expect(await ensure(request)).toMatchObject({ built: true })
    expect(begun() - before).toBe(1)
  })

  test('whose files are taken by nobody is sent again, until the run is told to stop', async () => {
    const impatient = daytonaOf(await testDaytonaDriver(service, { patienceSec: 1 }))
    service.faults.next('storage', { stall: true })
    const request = await requestOf(`FROM a\nCOPY x /x\n${fresh()}`, { x: fresh() })
    expect(await ensureSnapshot(impatient, request)).toMatchObject({ built: true })
    service.faults.always('storage', { stall: true })
    const signal = AbortSignal.timeout(2000)
    const other = await requestOf(`FROM a\nCOPY x /x\n${fresh()}`, { x: fresh() })
    await expect(ensure({ ...other, signal })).rejects.toThrow(CancelledError)
  })

  test('in an account that takes no more of them is a matter of its quota', async () => {
    service.faults.always('snapshot_create', said(403, 'Organization snapshot quota exceeded'))
    await expect(ensure(await requestOf(`FROM a\n${fresh()}`))).rejects.toMatchObject({ kind: 'quota' })
  })
})
