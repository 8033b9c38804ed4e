import { PassThrough, type Readable } from 'node:stream'
import { text as textOf } from 'node:stream/consumers'
import { extract, pack } from 'tar-stream'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { dockerImages } from '../../src/image/ensure.ts'
import { attachTerminal } from '../../src/sandbox/drivers/docker/terminal.ts'
import { engineOf } from '../../src/sandbox/drivers/docker.ts'
import type { Driver } from '../../src/sandbox/sandbox.ts'
import { BASE_IMAGE, engineAnswers, folderOf, sandboxFor, testDriver } from '../support/docker.ts'

const docker = await engineAnswers()

function tarOf(files: Readonly<Record<string, string>>): Readable {
  const out = pack()
  for (const [name, content] of Object.entries(files)) out.entry({ name, mode: 0o755 }, content)
  out.finalize()
  return out as unknown as Readable
}

describe.skipIf(!docker)('a docker sandbox', () => {
  let driver: Driver
  beforeAll(async () => {
    driver = await testDriver()
  })
  afterAll(() => driver.close())

  test('a command has its folder, variables, user, input and both outputs', async () => {
    const sandbox = await sandboxFor(driver, { env: { A: 'sandbox', B: 'kept' } })
    const { exitCode, stdout, stderr } = await sandbox.exec({
      command: 'pwd; id -un; echo $A $B; cat; echo wrong >&2; exit 3',
      cwd: '/tmp',
      user: 'nobody',
      env: { A: 'exec' },
      stdin: Buffer.from('input'),
      timeoutSec: 20,
    })
    expect([exitCode, stdout.toString(), stderr.toString()]).toEqual([3, '/tmp\nnobody\nexec kept\ninput', 'wrong\n'])
  })

  test('output beyond the limit is read and dropped', async () => {
    const sandbox = await sandboxFor(driver)
    const { exitCode, stdout } = await sandbox.exec({ command: 'yes | head -c 5000000', maxBytes: 10, timeoutSec: 20 })
    expect([exitCode, stdout.toString()]).toEqual([0, 'y\ny\ny\ny\ny\n'])
  })

  test('at its timeout a command is ended with what it started, and what it said is kept', async () => {
    const sandbox = await sandboxFor(driver)
    const result = await sandbox.exec({ command: 'echo begun; sleep 1000 & sleep 1000', timeoutSec: 1 })
    expect([result.exitCode, result.stdout.toString()]).toEqual([null, 'begun\n'])
    const { stdout } = await sandbox.exec({ command: 'set -- /proc/[0-9]*; echo $#', timeoutSec: 20 })
    expect(stdout.toString()).toBe('3\n') // init, keeper, this shell
  })

  test('a cancelled command is ended', async () => {
    const sandbox = await sandboxFor(driver)
    const running = sandbox.exec({ command: 'sleep 1000', timeoutSec: 100, signal: AbortSignal.timeout(300) })
    await expect(running).rejects.toMatchObject({ name: 'CancelledError' })
    const { stdout } = await sandbox.exec({ command: 'set -- /proc/[0-9]*; echo $#', timeoutSec: 20 })
    expect(stdout.toString()).toBe('3\n')
  })

  test('a command that is cancelled while it is being started is ended too', async () => {
    const sandbox = await sandboxFor(driver)
    const stop = new AbortController()
    const running = sandbox.exec({ command: 'sleep 1000', timeoutSec: 100, signal: stop.signal })
    stop.abort()
    await expect(running).rejects.toMatchObject({ name: 'CancelledError' })
    const { stdout } = await sandbox.exec({ command: 'set -- /proc/[0-9]*; echo $#', timeoutSec: 20 })
    expect(stdout.toString()).toBe('3\n')
  })

  test('a terminal that is let go of while it is being opened is let go of', async () => {
    const sandbox = await sandboxFor(driver)
    const [stdin, stdout, stderr] = [new PassThrough(), new PassThrough(), new PassThrough()]
    const command = ['sleep', '1000']
    const given = { id: sandbox.id, command, cwd: '/', env: {}, stdin, stdout, stderr, tty: false }
    expect(await attachTerminal(driver, { ...given, signal: AbortSignal.abort() })).toBeNull()
  })

  test.for([
    ['user', { user: 'nobody-here' }],
    ['folder', { cwd: '/nowhere' }],
  ] as const)('a missing %s is said', async ([, more]) => {
    const sandbox = await sandboxFor(driver)
    await expect(sandbox.exec({ command: 'true', timeoutSec: 20, ...more })).rejects.toMatchObject({ kind: 'config' })
  })

  test('files go in, into folders that are made, and come out; existing folders keep their mode', async () => {
    const sandbox = await sandboxFor(driver)
    await sandbox.upload(tarOf({ 'run.sh': 'a', 'deep/b': 'b' }), '/tmp/made/here')
    await sandbox.upload(tarOf({ c: 'c' }), '/tmp')
    const { stdout } = await sandbox.exec({
      command: 'cd /tmp; stat -c "%a %n" . made made/here/*; cat c',
      timeoutSec: 20,
    })
    expect(stdout.toString()).toBe('1777 .\n755 made\n755 made/here/deep\n755 made/here/run.sh\nc')

    const tar = await sandbox.download('/tmp/made/here')
    const seen: Record<string, string> = {}
    for await (const entry of (tar as Readable).pipe(extract())) seen[entry.header.name] = await textOf(entry)
    expect(seen).toEqual({ 'here/': '', 'here/deep/': '', 'here/deep/b': 'b', 'here/run.sh': 'a' })
    expect(await sandbox.download('/tmp/nothing')).toBeNull()
  })

  test('it is known before it runs, found by its labels alone, and may be ended twice', async () => {
    const labels = { 'benchgate.run': crypto.randomUUID() }
    let stateAtCreation = ''
    const sandbox = await sandboxFor(driver, {
      labels,
      onCreated: async (id) => {
        stateAtCreation = (await engineOf(driver).docker.getContainer(id).inspect()).State.Status
      },
    })
    await sandboxFor(driver, { labels: { 'benchgate.run': 'someone else' } })
    expect(stateAtCreation).toBe('created')
    expect(await driver.list(labels)).toEqual([sandbox.id])
    await driver.destroy(sandbox.id)
    await driver.destroy(sandbox.id)
    expect(await driver.list(labels)).toEqual([])
  })

  test('what cannot be written down is not left behind', async () => {
    const labels = { 'benchgate.run': crypto.randomUUID() }
    const onCreated = () => Promise.reject(new Error('the disk is full'))
    await expect(sandboxFor(driver, { labels, onCreated })).rejects.toThrow('the disk is full')
    expect(await driver.list(labels)).toEqual([])
  })

  test('an ENTRYPOINT runs, and survives quiesce even where it stays in front', async () => {
    const context = await folderOf({
      Dockerfile: `FROM ${BASE_IMAGE}\nCOPY --chown=0:0 enter /enter\nRUN chmod +x /enter\nENTRYPOINT ["/enter"]\n`,
      enter: '#!/bin/sh\necho entered >/entered\nsetsid sleep 500 >/dev/null &\n"$@"\nexit 9\n',
    })
    const { tag } = await dockerImages(driver).ensureImage({ image: null, context, buildTimeoutSec: 60 })
    const sandbox = await sandboxFor(driver, { image: tag })
    await expect
      .poll(async () => (await sandbox.exec({ command: 'cat /entered', timeoutSec: 20 })).stdout.toString())
      .toBe('entered\n')
    await sandbox.quiesce()
    const { stdout } = await sandbox.exec({ command: 'sleep 0.5; set -- /proc/[0-9]*; echo $#', timeoutSec: 20 })
    expect(stdout.toString()).toBe('4\n') // init, entrypoint, keeper, this shell
  })
})
