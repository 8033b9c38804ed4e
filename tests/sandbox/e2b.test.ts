import type { Readable } from 'node:stream'
import { text as textOf } from 'node:stream/consumers'
import { extract, pack } from 'tar-stream'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Driver, Exec, SandboxRequest } from '../../src/sandbox/sandbox.ts'
import { type E2bService, startE2b } from '../services/e2b/service.ts'
import { e2bDoubleRuns, e2bSandboxFor, testE2bDriver } from '../support/e2b.ts'

const here = await e2bDoubleRuns()

function tarOf(files: Readonly<Record<string, string>>): Readable {
  const out = pack()
  for (const [name, content] of Object.entries(files)) out.entry({ name, mode: 0o755 }, content)
  out.finalize()
  return out as unknown as Readable
}

describe.skipIf(!here)('an E2B sandbox', () => {
  let service: E2bService
  let driver: Driver
  beforeAll(async () => {
    service = await startE2b()
    driver = await testE2bDriver(service)
  })
  afterAll(async () => {
    await driver.close()
    await service.close()
  })

  test('a command has its folder, variables, user, input and both outputs', async () => {
    const sandbox = await e2bSandboxFor(driver, { env: { A: 'sandbox', B: 'kept' } })
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

  test('bytes that are no text come as they are', async () => {
    const sandbox = await e2bSandboxFor(driver)
    const { stdout } = await sandbox.exec({
      command: 'cat',
      stdin: Buffer.from([0, 255, 254, 10, 195]),
      timeoutSec: 20,
    })
    expect([...stdout]).toEqual([0, 255, 254, 10, 195])
  })

  test('a number is a user too, and the template names the one of a command that names none', async () => {
    const sandbox = await e2bSandboxFor(driver)
    const asks = [null, 'root', '1234', '0', '12:34'].map(async (user) => {
      const { stdout } = await sandbox.exec({ command: 'echo $(id -u) $(id -g)', user, timeoutSec: 20 })
      return stdout.toString()
    })
    expect(await Promise.all(asks)).toEqual(['1000 1000\n', '0 0\n', '1234 1234\n', '0 0\n', '12 34\n'])
  })

  test('output beyond the limit is read and dropped', async () => {
    const sandbox = await e2bSandboxFor(driver)
    const { exitCode, stdout } = await sandbox.exec({ command: 'yes | head -c 5000000', maxBytes: 10, timeoutSec: 20 })
    expect([exitCode, stdout.toString()]).toEqual([0, 'y\ny\ny\ny\ny\n'])
  })

  test('at its timeout a command is ended with what it started, and what it said is kept', async () => {
    const sandbox = await e2bSandboxFor(driver)
    const result = await sandbox.exec({ command: 'echo begun; sleep 1000 & sleep 1000', timeoutSec: 1 })
    expect([result.exitCode, result.stdout.toString()]).toEqual([null, 'begun\n'])
    const { stdout } = await sandbox.exec({ command: 'grep -lz sleep /proc/[0-9]*/cmdline; true', timeoutSec: 20 })
    expect(stdout.toString()).not.toContain('1000')
  })

  test('a cancelled command is ended', async () => {
    const sandbox = await e2bSandboxFor(driver)
    const running = sandbox.exec({ command: 'exec sleep 1000', timeoutSec: 100, signal: AbortSignal.timeout(300) })
    await expect(running).rejects.toMatchObject({ name: 'CancelledError' })
    const { stdout } = await sandbox.exec({
      command: 'for f in /proc/[0-9]*/cmdline; do tr "\\0" " " <$f; echo; done',
      timeoutSec: 20,
    })
    expect(stdout.toString()).not.toContain('sleep 1000 \n')
  })

  describe('whose commands come one by one', () => {
    const counted = async <T>(work: () => Promise<T>) => {
      const before = service.seen.start ?? 0
      return { done: await work(), calls: (service.seen.start ?? 0) - before }
    }
    const first = (request: Partial<SandboxRequest>, command: Partial<Exec>) =>
      counted(async () => {
        const sandbox = await e2bSandboxFor(driver, { ...request, oneByOne: true })
        const { stdout } = await sandbox.exec({ command: 'pwd; id -un', timeoutSec: 20, ...command })
        return { sandbox, said: stdout.toString() }
      })

    test('is looked at by the first of them', async () => {
      const { done, calls } = await first({ workdir: '/home/user' }, {})
      expect([done.said, calls]).toEqual(['/home/user\nuser\n', 1])
      await done.sandbox.upload(tarOf({ 'run.sh': 'a' }), '/tmp/made')
      const { stdout } = await done.sandbox.exec({ command: 'stat -c %U /tmp/made/run.sh', timeoutSec: 20 })
      expect(stdout.toString()).toBe('user\n')
    })

    test('has its working directory made first', async () => {
      const { done, calls } = await first({ workdir: '/somewhere/new' }, { command: 'pwd; touch mine && echo mine' })
      expect([done.said, calls]).toEqual(['/somewhere/new\nmine\n', 3])
    })

    test.for<[string, Partial<Exec>]>([
      ['with input', { command: 'cat', stdin: Buffer.from('/\nroot\n') }],
      ['of another user', { user: 'root' }],
    ])('is looked at before one %s', async ([, command]) => {
      const { done, calls } = await first({ workdir: '/' }, command)
      expect([done.said, calls]).toEqual(['/\nroot\n', 2])
    })

    test('ends the first where it is cancelled', async () => {
      const signal = AbortSignal.timeout(500)
      const sandbox = await e2bSandboxFor(driver, { oneByOne: true })
      const running = sandbox.exec({ command: 'exec sleep 1000', timeoutSec: 100, signal })
      await expect(running).rejects.toMatchObject({ name: 'CancelledError' })
      const { stdout } = await sandbox.exec({
        command: 'for f in /proc/[0-9]*/cmdline; do tr "\\0" " " <$f; echo; done',
        timeoutSec: 20,
      })
      expect(stdout.toString()).not.toContain('sleep 1000 \n')
    })
  })

  test.for([
    ['user', { user: 'nobody-here' }],
    ['folder', { cwd: '/nowhere' }],
  ] as const)('a missing %s is said', async ([, more]) => {
    const sandbox = await e2bSandboxFor(driver)
    await expect(sandbox.exec({ command: 'true', timeoutSec: 20, ...more })).rejects.toMatchObject({ kind: 'config' })
  })

  test('a text longer than an argument may be, and input of megabytes, arrive', async () => {
    const sandbox = await e2bSandboxFor(driver)
    const { stdout } = await sandbox.exec({
      command: `wc -c; : ${'x'.repeat(200_000)}; echo done`,
      stdin: Buffer.alloc(5_000_000),
      timeoutSec: 20,
    })
    expect(stdout.toString()).toBe('5000000\ndone\n')
  })

  test('what an agent wrote into its profile is not run, and its home and PATH are there', async () => {
    const sandbox = await e2bSandboxFor(driver)
    await sandbox.exec({ command: 'echo "echo cheated; exit 0" | tee ~/.profile ~/.bash_profile', timeoutSec: 20 })
    const { stdout } = await sandbox.exec({
      command: 'echo $HOME $PATH',
      env: { PATH: '/mine:/bin:/usr/bin' },
      timeoutSec: 20,
    })
    expect(stdout.toString()).toMatch(/^\/home\/user \/mine:\/bin:\/usr\/bin:/)
  })

  test('files go in, into folders that are made, and come out; existing folders keep their mode', async () => {
    const sandbox = await e2bSandboxFor(driver)
    await sandbox.upload(tarOf({ 'run.sh': 'a', 'deep/b': 'b' }), '/tmp/made/here')
    await sandbox.upload(tarOf({ c: 'c' }), '/tmp')
    const { stdout } = await sandbox.exec({
      command: 'cd /tmp; stat -c "%a %U %n" . made made/here/*; cat c',
      timeoutSec: 20,
    })
    expect(stdout.toString()).toBe('1777 root .\n755 root made\n755 root made/here/deep\n755 user made/here/run.sh\nc')

    const tar = await sandbox.download('/tmp/made/here')
    const seen: Record<string, string> = {}
    for await (const entry of (tar as Readable).pipe(extract())) seen[entry.header.name] = await textOf(entry)
    expect(seen).toEqual({ 'here/': '', 'here/deep/': '', 'here/deep/b': 'b', 'here/run.sh': 'a' })
    expect(await sandbox.download('/tmp/nothing')).toBeNull()
  })

  test('it is recorded before it is used, found by its labels alone, and may be ended twice', async () => {
    const labels = { 'benchgate.run': crypto.randomUUID() }
    let startsAtCreation = -1
    const before = service.seen.start ?? 0
    const sandbox = await e2bSandboxFor(driver, {
      labels,
      onCreated: () => {
        startsAtCreation = (service.seen.start ?? 0) - before
      },
    })
    await e2bSandboxFor(driver, { labels: { 'benchgate.run': 'someone else' } })
    expect(startsAtCreation).toBe(0)
    expect(await driver.list(labels)).toEqual([sandbox.id])
    await driver.destroy(sandbox.id)
    await driver.destroy(sandbox.id)
    expect(await driver.list(labels)).toEqual([])
  })

  test('what cannot be written down is not left behind', async () => {
    const labels = { 'benchgate.run': crypto.randomUUID() }
    const onCreated = () => Promise.reject(new Error('the disk is full'))
    await expect(e2bSandboxFor(driver, { labels, onCreated })).rejects.toThrow('the disk is full')
    expect(await driver.list(labels)).toEqual([])
  })

  test('quiesce ends what was started, and keeps what the template runs', async () => {
    const sandbox = await e2bSandboxFor(driver)
    await sandbox.exec({
      command: 'setsid sleep 500 >/dev/null 2>&1 & (while :; do sleep 0.01; done) >/dev/null 2>&1 &',
      timeoutSec: 20,
    })
    await sandbox.quiesce()
    const { stdout } = await sandbox.exec({
      command: 'for f in /proc/[0-9]*/cmdline; do tr "\\0" " " <$f; echo; done',
      timeoutSec: 20,
    })
    expect(stdout.toString()).toContain('cat \n')
    expect(stdout.toString()).not.toContain('sleep 500 \n')
  })
})
