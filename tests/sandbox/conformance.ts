import { createHash, randomBytes, randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { setTimeout as sleep } from 'node:timers/promises'
import { type ExtractEvents, extract, type Header, pack } from 'tar-stream'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { InfraError } from '../../src/model/error.ts'
import type { NetworkPolicy } from '../../src/model/task.ts'
import { runLong } from '../../src/sandbox/attached.ts'
import { type Detached, runDetached } from '../../src/sandbox/detached.ts'
import { quote } from '../../src/sandbox/quote.ts'
import type { Driver, Exec, ExecResult, Sandbox, SandboxRequest } from '../../src/sandbox/sandbox.ts'

/** A driver under test, and what its tests must know of the provider behind it. */
export interface Subject {
  open(): Promise<Driver>
  /** of every request; the paths are those that must be the sandbox's own */
  readonly request: Pick<SandboxRequest, 'image' | 'paths'>
  /** a user beside root that commands can run as; null where there is none */
  readonly user: string | null
  /** the address of this machine as the sandbox reaches it; null where the network cannot be cut off */
  readonly hostAddress: string | null
  /** a process without its environment, its session and its parent is still the sandbox's */
  readonly holdsStrays: boolean
  /** a shell text by which a sandbox ends itself; null where nothing in it can */
  readonly suicide: string | null
  /** ends it behind the driver's back */
  endFromOutside(id: string): Promise<void>
  /** what is left of it: processes, containers, directories */
  leftOf(id: string): Promise<readonly string[]>
  /** absent: all of it. `bundled`: less in bulk, and nothing that is not the driver's own */
  readonly extent?: 'bundled'
  /** the shortest life that is worth asking for; absent: one second */
  readonly leastLifeSec?: number
}

/** by what they hold, since the classes of the bundle are its own */
const INFRA = { kind: expect.any(String), remedy: expect.any(String) }
const CANCELLED = { message: 'the run was cancelled' }

export const OPEN: NetworkPolicy = { mode: 'public', allowedHosts: [] }
export const CUT_OFF: NetworkPolicy = { mode: 'no-network', allowedHosts: [] }

/** Everything that sandbox.ts promises, for one driver. */
export function conforms(name: string, subject: Subject): void {
  // how a command is waited for is benchgate's, not a driver's
  const own = subject.extent === 'bundled' ? () => {} : describe
  const [count, mib] = subject.extent === 'bundled' ? [500, 24] : [3000, 192]
  describe(name, () => {
    let driver: Driver
    beforeAll(async () => {
      driver = await subject.open()
    })
    afterAll(() => driver?.close())

    /** a sandbox that is gone when the test is over */
    async function sandbox(more: Partial<SandboxRequest> = {}): Promise<Sandbox> {
      const made = await driver.create({
        name: `benchgate-test-${randomUUID()}`,
        workdir: '/app',
        env: {},
        resources: { cpus: null, memoryMb: null, storageMb: null },
        networks: subject.hostAddress === null ? [OPEN] : [OPEN, CUT_OFF],
        labels: { 'benchgate.test': name },
        ttlSec: 300,
        onCreated: () => {},
        ...subject.request,
        ...more,
      })
      onTestFinished(() => made.close())
      return made
    }

    describe('a sandbox comes and goes', () => {
      test('its id is told before it is used, and by then it can be found', async () => {
        const labels = { 'benchgate.run': randomUUID() }
        const told: { id: string; found: readonly string[] }[] = []
        const onCreated = async (id: string) => void told.push({ id, found: await driver.list(labels) })
        const { id } = await sandbox({ labels, onCreated })
        expect(told).toEqual([{ id, found: [id] }])
      })

      test('what cannot be written down is not left behind', async () => {
        const labels = { 'benchgate.run': randomUUID() }
        let seen = ''
        const onCreated = (id: string) => {
          seen = id
          return Promise.reject(new Error('the journal cannot be written'))
        }
        await expect(sandbox({ labels, onCreated })).rejects.toThrow('the journal cannot be written')
        expect(await driver.list(labels)).toEqual([])
        expect(await subject.leftOf(seen)).toEqual([])
      })

      test('it is found by all of its labels, and nothing else is', async () => {
        const run = randomUUID()
        const [one, two] = await Promise.all([
          sandbox({ labels: { 'benchgate.run': run, 'benchgate.rollout': 'a/b/1' } }),
          sandbox({ labels: { 'benchgate.run': run, 'benchgate.rollout': 'a/b/2' } }),
          sandbox({ labels: { 'benchgate.run': 'another' } }),
        ])
        expect([...(await driver.list({ 'benchgate.run': run }))].sort()).toEqual([one.id, two.id].sort())
        expect(await driver.list({ 'benchgate.run': run, 'benchgate.rollout': 'a/b/2' })).toEqual([two.id])
        expect(await driver.list({ 'benchgate.run': randomUUID() })).toEqual([])
        const ago = (sec: number) => ({ before: new Date(Date.now() - sec * 1000) })
        expect(await driver.list({ 'benchgate.run': run }, ago(600))).toEqual([])
        expect(await driver.list({ 'benchgate.run': run }, ago(-600))).toHaveLength(2)
      })

      test('destroy ends one with all that runs in it; what is not there is fine', async () => {
        const labels = { 'benchgate.run': randomUUID() }
        const made = await sandbox({ labels })
        await made.exec({ command: 'sleep 1000 >/dev/null 2>&1 &', timeoutSec: 20 })
        await driver.destroy(made.id)
        await driver.destroy(made.id)
        await driver.destroy(`benchgate-test-${randomUUID()}`)
        expect(await driver.list(labels)).toEqual([])
        expect(await subject.leftOf(made.id)).toEqual([])
      })

      test('close leaves nothing, and may be called again', async () => {
        const labels = { 'benchgate.run': randomUUID() }
        const made = await sandbox({ labels })
        const locked = 'mkdir -p locked/in; echo x > locked/in/file; chmod 000 locked/in/file locked/in locked'
        await made.exec({ command: `${locked}; setsid sleep 1000 >/dev/null 2>&1 &`, timeoutSec: 20 })
        const tar = await made.download('/app/locked')
        expect([...(await entriesOf(tar)).keys()].sort()).toEqual(['locked/', 'locked/in/', 'locked/in/file'])
        await made.close()
        await made.close()
        expect(await driver.list(labels)).toEqual([])
        expect(await subject.leftOf(made.id)).toEqual([])
        await expect(made.exec({ command: 'true', timeoutSec: 20 })).rejects.toMatchObject({ kind: 'sandbox_lost' })
      })

      test('it ends by itself when its time to live is over', async () => {
        const made = await sandbox({ ttlSec: subject.leastLifeSec ?? 1 })
        const timeout = 15_000 + (subject.leastLifeSec ?? 0) * 1000
        await expect.poll(async () => (await made.vital()).state, { timeout }).not.toBe('running')
        await expect(made.exec({ command: 'true', timeoutSec: 20 })).rejects.toMatchObject({ kind: 'sandbox_lost' })
      })

      test('many at once are apart', async () => {
        const made = await Promise.all(Array.from({ length: 4 }, () => sandbox()))
        const said = await Promise.all(
          made.map(async (each, index) => {
            await each.exec({ command: `echo ${index} > own; sleep 0.2`, timeoutSec: 20 })
            return text(each, 'cat own; ls')
          }),
        )
        expect(said).toEqual(['0\nown\n', '1\nown\n', '2\nown\n', '3\nown\n'])
      })
    })

    describe('a command', () => {
      test.for([
        ['true', 0],
        ['exit 3', 3],
        ['exit 255', 255],
        ['no-such-command', 127],
        ['kill -9 $$', 137],
        ['if then fi', 2],
      ] as const)('%s ends with %i', async ([command, code]) => {
        expect((await (await sandbox()).exec({ command, timeoutSec: 20 })).exitCode).toBe(code)
      })

      test('has its outputs apart, its input, and its directory', async () => {
        const made = await sandbox()
        const { exitCode, stdout, stderr } = await made.exec({
          command: '# a remark first\ncat\necho wrong >&2\n# and last',
          stdin: Buffer.from('input'),
          timeoutSec: 20,
        })
        expect([exitCode, stdout.toString(), stderr.toString()]).toEqual([0, 'input', 'wrong\n'])
        await made.exec({ command: `mkdir -p ${quote(made.pathOf('/tmp/a b'))}`, timeoutSec: 20 })
        expect(await text(made, 'pwd')).toBe(`${made.pathOf('/app')}\n`)
        expect(await text(made, 'pwd', { cwd: '/tmp/a b' })).toBe(`${made.pathOf('/tmp/a b')}\n`)
      })

      test('without input reads its end', async () => {
        expect(await text(await sandbox(), 'cat; echo end')).toBe('end\n')
      })

      test('has the variables of its sandbox and its own, whatever they hold', async () => {
        const odd = `a 'b' "c" $HOME \\ \n é 🎯 =`
        const made = await sandbox({ env: { A: 'sandbox', B: odd } })
        const said = await text(made, 'printf "%s|%s|%s" "$A" "$B" "$C"', { env: { A: 'its own', C: odd } })
        expect(said).toBe(`its own|${odd}|${odd}`)
      })

      test('has none of the variables of benchgate', async () => {
        process.env.BENCHGATE_TEST_SECRET = 'not to be seen'
        onTestFinished(() => void delete process.env.BENCHGATE_TEST_SECRET)
        const made = await sandbox()
        expect(await text(made, 'env')).not.toContain('not to be seen')
        expect(await text(made, `cat /proc/*/environ | tr '\\0' '\\n' | grep -c BENCHGATE_TEST_SECRET=n[o]`)).toBe(
          '0\n',
        )
      })

      test.runIf(subject.user)('runs as the user it asks for', async () => {
        const made = await sandbox()
        expect(await text(made, 'id -un', { user: subject.user })).toBe(`${subject.user}\n`)
        expect(await text(made, 'id -u; touch of-root', { user: 'root' })).toBe('0\n')
        const { exitCode } = await made.exec({ command: 'echo x >> of-root', user: subject.user, timeoutSec: 20 })
        expect(exitCode).not.toBe(0)
      })

      test.for([
        ['user', { user: 'nobody-here' }],
        ['directory', { cwd: '/nowhere' }],
      ] as const)('with a %s that is not there is a matter of configuration', async ([, more]) => {
        const asked = (await sandbox()).exec({ command: 'true', timeoutSec: 20, ...more })
        const error = await asked.catch((cause: unknown) => cause)
        expect(error).toMatchObject({ ...INFRA, kind: 'config' })
      })

      test('out of time is ended with what it started; what it said is kept', async () => {
        const made = await sandbox()
        const { exitCode, stdout } = await made.exec({
          command: `echo begun; ${beat(made)} & trap '' TERM; sleep 1000`,
          timeoutSec: 1,
        })
        expect([exitCode, stdout.toString()]).toEqual([null, 'begun\n'])
        await isQuiet(made)
      })

      test('is ended with what it started when it is told so', async () => {
        const made = await sandbox()
        const signal = AbortSignal.timeout(500)
        const running = made.exec({ command: `${beat(made)} & sleep 1000`, timeoutSec: 100, signal })
        await expect(running).rejects.toMatchObject(CANCELLED)
        await isQuiet(made)
        const never = made.exec({ command: 'echo x > never', timeoutSec: 20, signal: AbortSignal.abort() })
        await expect(never).rejects.toMatchObject(CANCELLED)
        expect(await text(made, 'ls')).toBe('beat\n')
      })

      test('says as much as is asked for; the rest is read and dropped', async () => {
        const made = await sandbox()
        const both = 'yes | head -c 5000000; yes | head -c 5000000 >&2'
        const bounded = await made.exec({ command: both, maxBytes: 10, timeoutSec: 30 })
        expect([bounded.exitCode, bounded.stdout.toString(), bounded.stderr.length]).toEqual([0, 'y\ny\ny\ny\ny\n', 10])
        const { exitCode, stdout } = await made.exec({ command: 'head -c 5000000 /dev/zero', timeoutSec: 30 })
        expect([exitCode, stdout.length]).toEqual([0, 2 ** 20])
      })

      test('gives bytes back as they are', async () => {
        const bytes = Buffer.concat([
          Buffer.from(Array.from({ length: 256 }, (_, byte) => byte)),
          Buffer.from([0xc3, 0]),
        ])
        const command = `cat > in; cat in; cat in >&2`
        const { stdout, stderr } = await (await sandbox()).exec({ command, stdin: bytes, timeoutSec: 20 })
        expect([stdout, stderr]).toEqual([bytes, bytes])
      })

      test('takes a large input', async () => {
        const bytes = randomBytes(6 * 2 ** 20)
        const said = await text(await sandbox(), 'sha256sum', { stdin: bytes })
        expect(said).toContain(sha256(bytes))
      })

      test('that does not read its input ends all the same', async () => {
        const { exitCode } = await (await sandbox()).exec({
          command: 'exit 4',
          stdin: randomBytes(2 ** 20),
          timeoutSec: 20,
        })
        expect(exitCode).toBe(4)
      })

      test('that leaves something running is over when it ends', async () => {
        const made = await sandbox()
        const since = performance.now()
        const { exitCode } = await made.exec({
          command: 'sleep 1000 >/dev/null 2>&1 </dev/null & exit 5',
          timeoutSec: 30,
        })
        expect(exitCode).toBe(5)
        expect(performance.now() - since).toBeLessThan(10_000)
      })

      test('has its own output when many run at once', async () => {
        const made = await sandbox()
        const said = await Promise.all(
          Array.from({ length: 12 }, (_, index) =>
            text(made, `echo ${index}; sleep 0.1; cat`, { stdin: Buffer.from(`${index}`) }),
          ),
        )
        expect(said).toEqual(Array.from({ length: 12 }, (_, index) => `${index}\n${index}`))
      })
    })

    describe('files', () => {
      const FILES: readonly Entry[] = [
        { name: 'plain.txt', mode: 0o644, content: 'plain' },
        { name: 'run.sh', mode: 0o755, content: '#!/bin/sh\necho ran\n' },
        { name: 'secret', mode: 0o600, content: 'secret' },
        { name: 'empty', mode: 0o644, content: '' },
        { name: 'bytes', mode: 0o644, content: Buffer.from([0, 255, 254, 10, 13, 0]) },
        { name: 'empty-dir/', mode: 0o755, type: 'directory' },
        { name: 'closed-dir/', mode: 0o700, type: 'directory' },
        { name: 'closed-dir/inner', mode: 0o640, content: 'inner' },
        { name: `it's a "name" with $ and \\`, mode: 0o644, content: 'odd' },
        { name: '-rf', mode: 0o644, content: 'dash' },
        { name: 'ünïcødé 🎯', mode: 0o644, content: 'wide' },
        { name: `${'long-'.repeat(30)}name`, mode: 0o644, content: 'long' },
        { name: `${'deep/'.repeat(40)}file`, mode: 0o644, content: 'deep' },
        { name: 'link', type: 'symlink', linkname: 'plain.txt' },
        { name: 'dangling', type: 'symlink', linkname: '/nowhere/at all' },
      ]

      test('come back as they went in', async () => {
        const made = await sandbox()
        await made.upload(tarOf(FILES), '/app/some dir/it\'s "here"')
        const back = await entriesOf(await made.download('/app/some dir/it\'s "here"'))
        const under = `it's "here"/`
        for (const { name, type = 'file', mode, content = '', linkname } of FILES) {
          const found = back.get(`${under}${name}`)
          expect(found, name).toMatchObject({ type, ...(linkname && { linkname }), ...(mode && { mode }) })
          if (type === 'file') expect(found?.content.equals(Buffer.from(content as string)), name).toBe(true)
        }
        expect(await text(made, './run.sh', { cwd: '/app/some dir/it\'s "here"' })).toBe('ran\n')
      })

      test('are named from the last segment of what was asked for', async () => {
        const made = await sandbox()
        await made.exec({ command: 'mkdir -p d/e; echo 1 > d/e/f; ln -s e d/to-e', timeoutSec: 20 })
        const names = async (path: string) => [...(await entriesOf(await made.download(path))).keys()].sort()
        expect(await names('/app/d')).toEqual(['d/', 'd/e/', 'd/e/f', 'd/to-e'])
        expect(await names('/app/d/e/f')).toEqual(['f'])
        expect(await names('/app/d/to-e/f')).toEqual(['f']) // a link on the way is followed
      })

      test('that are not there are null', async () => {
        const made = await sandbox()
        await made.exec({ command: 'echo x > file', timeoutSec: 20 })
        expect(await made.download('/app/nothing')).toBeNull()
        expect(await made.download('/nowhere/at/all')).toBeNull()
        expect(await made.download('/app/file/below')).toBeNull()
      })

      test('leave what is there beside them, and replace what has their name', async () => {
        const made = await sandbox()
        await made.exec({
          command:
            'mkdir -p d; chmod 700 d; echo kept > d/kept; echo old > d/old; echo safe > safe; ln -s ../safe d/link',
          timeoutSec: 20,
        })
        await made.upload(
          tarOf([
            { name: 'd/old', mode: 0o644, content: 'new\n' },
            { name: 'd/link', mode: 0o644, content: 'a file now\n' },
          ]),
          '/app',
        )
        const said = 'cd d; cat kept old link ../safe; [ -L link ] || echo no link; stat -c %a .'
        expect(await text(made, said)).toBe('kept\nnew\na file now\nsafe\nno link\n700\n')
      })

      test('go where a link in the sandbox leads, as it leads there', async () => {
        const made = await sandbox()
        await made.exec({
          command: `mkdir real; ln -s ${quote(made.pathOf('/app/real'))} absolute; ln -s ../../app/real relative`,
          timeoutSec: 20,
        })
        await made.upload(tarOf([{ name: 'one', mode: 0o644, content: '1' }]), '/app/relative')
        expect(await text(made, 'cat real/one')).toBe('1')
      })

      test('come by the thousand', async () => {
        const made = await sandbox()
        const many = Array.from({ length: count }, (_, index) => ({
          name: `d${index % 50}/f${index}`,
          mode: 0o644,
          content: `content ${index}`,
        }))
        await made.upload(tarOf(many), '/app/many')
        const last = `many/d${(count - 1) % 50}/f${count - 1}`
        const said = await text(made, `find many -type f | wc -l; cat ${last}`)
        expect(said.trim()).toBe(`${count}\ncontent ${count - 1}`)
        const back = await entriesOf(await made.download('/app/many'))
        expect([...back.values()].filter(({ type }) => type === 'file')).toHaveLength(count)
        expect(back.get('many/d7/f407')?.content.toString()).toBe('content 407')
      }, 120_000)

      test('may be large, and are never whole in memory', async () => {
        const made = await sandbox()
        const [size, block] = [mib * 2 ** 20, randomBytes(2 ** 20)]
        const expected = createHash('sha256')
        for (let sent = 0; sent < size; sent += block.length) expected.update(block)
        const digest = expected.digest('hex')
        const before = process.memoryUsage.rss()
        let most = 0
        const watching = setInterval(() => {
          most = Math.max(most, process.memoryUsage.rss() - before)
        }, 20)
        onTestFinished(() => clearInterval(watching))
        const up = pack()
        const entry = up.entry({ name: 'large', mode: 0o644, size })
        const fill = async () => {
          for (let sent = 0; sent < size; sent += block.length) if (!entry.write(block)) await once(entry, 'drain')
          entry.end(null)
          up.finalize()
        }
        await Promise.all([made.upload(Readable.from(up), '/app'), fill()])
        expect(await text(made, 'sha256sum large', { timeoutSec: 60 })).toContain(digest)
        const hash = createHash('sha256')
        const tar = (await made.download('/app/large')) as Readable
        for await (const { header, stream } of streamed(tar)) {
          expect(header.size).toBe(size)
          for await (const chunk of stream) hash.update(chunk as Buffer)
        }
        expect(hash.digest('hex')).toBe(digest)
        expect(most).toBeLessThan(150 * 2 ** 20)
      }, 180_000)

      test('are told of when they cannot be had', async () => {
        const made = await sandbox()
        await made.exec({ command: 'echo x > file', timeoutSec: 20 })
        const broken = pack()
        const entry = broken.entry({ name: 'half', size: 1000 })
        entry.on('error', () => {})
        entry.write(Buffer.alloc(10))
        const upload = made.upload(Readable.from(broken), '/app')
        setTimeout(() => broken.destroy(new Error('the source broke')), 200)
        await expect(upload).rejects.toMatchObject(INFRA)
        await expect(made.upload(Readable.from([randomBytes(4096)]), '/app')).rejects.toMatchObject(INFRA)
        await expect(made.upload(tarOf([{ name: 'f', content: '1' }]), '/app/file')).rejects.toMatchObject(INFRA)
        expect(await text(made, 'cat file')).toBe('x\n')
      })
    })

    describe.runIf(subject.hostAddress)('the network', () => {
      test('is there when it is public, and is not when there is to be none', async () => {
        const server = createServer((socket) => socket.end('hello\n')).listen(0, '0.0.0.0')
        await once(server, 'listening')
        onTestFinished(() => void server.close())
        const { port } = server.address() as { port: number }
        const dial: Exec = {
          command: `timeout 5 bash -c 'exec 3<>/dev/tcp/${subject.hostAddress}/${port}; cat <&3'`,
          timeoutSec: 20,
        }
        const made = await sandbox({ networks: [OPEN, CUT_OFF] })
        const reaches = async (more: Partial<Exec> = {}) => {
          const { exitCode, stdout } = await made.exec({ ...dial, ...more })
          return exitCode === 0 && stdout.toString() === 'hello\n'
        }
        expect(await reaches()).toBe(true)
        await made.setNetwork(CUT_OFF)
        expect(await reaches()).toBe(false)
        await made.setNetwork({ mode: 'allowlist', allowedHosts: [] })
        expect(await reaches()).toBe(false)
        await made.setNetwork(OPEN)
        await expect.poll(() => reaches(), { timeout: 10_000 }).toBe(true)
        expect(await reaches({ network: CUT_OFF })).toBe(false)
      })

      test('of one that is cut off from the start is the same for all its commands', async () => {
        const made = await sandbox({ networks: [CUT_OFF] })
        const server = `exec 3<>/dev/tcp/127.0.0.1/1 || true; echo $$`
        expect((await made.exec({ command: `bash -c '${server}'`, timeoutSec: 20 })).exitCode).toBe(0)
        const seen = 'readlink /proc/self/ns/net; grep -c . /proc/net/dev'
        const [first, second] = [await text(made, seen), await text(made, seen)]
        expect(first).toBe(second)
      })

      test('policies that cannot be had are refused', async () => {
        const hosts: NetworkPolicy = { mode: 'allowlist', allowedHosts: ['example.com'] }
        const need = { resources: { cpus: null, memoryMb: null, storageMb: null }, ownPaths: true, users: [] }
        const why = driver.refuses({ ...need, networks: [hosts] })
        if (why === null) return // it can be had
        expect(why).toContain('example.com')
      })
    })

    describe('quiesce', () => {
      test('ends every process, whatever it did to stay, and no file', async () => {
        const made = await sandbox()
        const stays = [
          beat(made),
          `setsid sh -c ${quote(`trap '' TERM HUP INT; ${beat(made)}`)}`,
          `(setsid sh -c ${quote(`(${beat(made)} &)`)} &)`,
          `nohup sh -c ${quote(beat(made))}`,
          `sh -c ${quote('kill -STOP $$')}`,
          ...(subject.holdsStrays ? [`env -i PATH="$PATH" setsid sh -c ${quote(`cd /; ${beat(made)}`)}`] : []),
        ]
        const command = `echo kept > kept; ${stays.map((stay) => `${stay} >/dev/null 2>&1 </dev/null &`).join('\n')}`
        await made.exec({ command, timeoutSec: 20 })
        await sleep(500)
        expect(await text(made, 'wc -c < beat')).not.toBe('0\n')
        await made.quiesce()
        await isQuiet(made)
        expect(await text(made, 'cat kept')).toBe('kept\n')
        expect(await made.vital()).toMatchObject({ state: 'running', endedFromOutside: false })
      })

      test('outruns what forks as fast as it can', async () => {
        const made = await sandbox()
        // each process starts one more and ends: there is never one to be found for long
        const chain = 'f() { echo x >> beat; f & }; f'
        const chains = Array.from({ length: 3 }, () => `setsid sh -c ${quote(chain)} >/dev/null 2>&1 </dev/null &`)
        await made.exec({ command: chains.join('\n'), timeoutSec: 20 })
        await sleep(300)
        await made.quiesce()
        await isQuiet(made)
      })

      test('with nothing to end is fine, and again', async () => {
        const made = await sandbox()
        await made.quiesce()
        await made.quiesce()
        expect(await text(made, 'echo after')).toBe('after\n')
      })

      test('ends a command that somebody waits for', async () => {
        const made = await sandbox()
        const waiting = made.exec({ command: 'sleep 1000', timeoutSec: 100 })
        await sleep(500)
        await made.quiesce()
        expect((await waiting).exitCode).toBe(137)
      })
    })

    describe('its vital signs', () => {
      test('while it runs', async () => {
        const made = await sandbox()
        await made.exec({ command: 'exit 1', timeoutSec: 20 })
        expect(await made.vital()).toEqual({
          state: 'running',
          oomKilled: false,
          exitCode: null,
          endedFromOutside: false,
        })
      })

      test.runIf(subject.suicide)('when it was ended from inside', async () => {
        const made = await sandbox()
        await made.exec({ command: subject.suicide ?? '', user: 'root', timeoutSec: 20 }).catch(() => null)
        await expect.poll(async () => (await made.vital()).state).toBe('exited')
        expect(await made.vital()).toMatchObject({ state: 'exited', oomKilled: false, endedFromOutside: false })
      })

      test('when it was ended from outside', async () => {
        const made = await sandbox()
        await subject.endFromOutside(made.id)
        await expect.poll(async () => (await made.vital()).state).not.toBe('running')
        expect(await made.vital()).toMatchObject({ oomKilled: false, endedFromOutside: true })
        await expect(made.exec({ command: 'true', timeoutSec: 20 })).rejects.toMatchObject({ kind: 'sandbox_lost' })
      })

      test('when it is gone, and then no method throws anything but InfraError', async () => {
        const made = await sandbox()
        await driver.destroy(made.id)
        await expect.poll(async () => (await made.vital()).state).toBe('gone')
        expect(await made.vital()).toMatchObject({ state: 'gone', endedFromOutside: true })
        const attempts = [
          () => made.exec({ command: 'true', timeoutSec: 20 }),
          () => made.upload(tarOf([{ name: 'f', content: '1' }]), '/app'),
          () => made.quiesce(),
        ]
        for (const attempt of attempts) await expect(attempt()).rejects.toMatchObject(INFRA)
        const gone = await made.download('/app').catch((error: unknown) => error)
        if (gone !== null) expect(gone).toMatchObject(INFRA)
        await made.close()
      })

      test('a command under which it ends is nobody’s exit code', async () => {
        const made = await sandbox()
        const running = made.exec({ command: 'sleep 1000', timeoutSec: 100 })
        setTimeout(() => void subject.endFromOutside(made.id), 500)
        await expect(running).rejects.toMatchObject(INFRA)
      })
    })

    own('a detached command, and an attached one where there are such', () => {
      /** each in a sandbox of its own */
      async function* ways() {
        const made = await sandbox()
        yield [made, runDetached] as const
        if (made.stream) yield [await sandbox(), runLong] as const
      }

      test('has its output, its exit code, its input, its variables and its directory', async () => {
        for await (const [made, run] of ways()) {
          const { ended, out, err } = await detached(made, {
            script: 'pwd; echo "$A"; cat; echo wrong > /dev/stderr; exit 7',
            cwd: '/tmp',
            env: { A: "it's" },
            stdin: 'line 1\nline 2',
            run,
          })
          expect(ended).toMatchObject({ exitCode: 7, timedOut: false })
          expect([out.toString().split('\n').slice(1).join('\n'), err.toString()]).toEqual([
            "it's\nline 1\nline 2",
            'wrong\n',
          ])
        }
      })

      test('says all it says, however much and in whatever pieces', async () => {
        const script = `i=0; while [ $i -lt 20 ]; do echo "piece $i"; echo "other $i" >&2; i=$((i+1)); sleep 0.15; done
          yes 'a line of output' | head -c 5000000; head -c 3000000 /dev/zero >&2`
        for await (const [made, run] of ways()) {
          const { ended, out, err, chunks } = await detached(made, { script, run })
          expect(ended.exitCode).toBe(0)
          const pieces = Array.from({ length: 20 }, (_, index) => index)
          const lines = pieces.map((index) => `piece ${index}\n`).join('')
          const yes = 'a line of output\n'.repeat(300_000).slice(0, 5_000_000)
          expect(sha256(out)).toBe(sha256(Buffer.from(lines + yes)))
          const others = Buffer.from(pieces.map((index) => `other ${index}\n`).join(''))
          expect(sha256(err)).toBe(sha256(Buffer.concat([others, Buffer.alloc(3_000_000)])))
          expect(chunks).toBeGreaterThan(2)
        }
      })

      test('with binary output is brought home as it is', async () => {
        const bytes = Array.from({ length: 256 }, (_, byte) => `\\${byte.toString(8).padStart(3, '0')}`).join('')
        for await (const [made, run] of ways()) {
          const { out } = await detached(made, { script: `printf '${bytes}'`, run })
          expect(out).toEqual(Buffer.from(Array.from({ length: 256 }, (_, byte) => byte)))
        }
      })

      test('out of time is ended with what it started, and what it said is there', async () => {
        for await (const [made, run] of ways()) {
          const script = `trap 'echo told; exit' TERM; echo begun; ${beat(made)} & sleep 1000 & wait`
          const { ended, out } = await detached(made, { script, withinSec: 2, run })
          expect(ended).toMatchObject({ exitCode: null, timedOut: true })
          expect(out.toString()).toBe('begun\ntold\n')
          await isQuiet(made)
        }
      })

      test('is no longer waited for when the run is told to stop', async () => {
        const made = await sandbox()
        const since = performance.now()
        const waiting = detached(made, { script: 'sleep 1000', signal: AbortSignal.timeout(700) })
        await expect(waiting).rejects.toMatchObject(CANCELLED)
        expect(performance.now() - since).toBeLessThan(10_000)
      })

      test.for(['before', 'after'] as const)(
        'outlives a connection that breaks %s each third call: nothing is lost or said twice, and it starts once',
        async (when) => {
          const made = await sandbox()
          const shaky = everyThird(made, when)
          const script = `echo started >> launches; cat; i=0
            while [ $i -lt 12 ]; do echo "line $i"; echo "other $i" >&2; i=$((i+1)); sleep 0.4; done; exit 9`
          const { ended, out, err } = await detached(shaky, { script, stdin: 'all of the input\n' })
          const count = Array.from({ length: 12 }, (_, index) => index)
          expect(out.toString()).toBe(`all of the input\n${count.map((index) => `line ${index}\n`).join('')}`)
          expect(err.toString()).toBe(count.map((index) => `other ${index}\n`).join(''))
          expect(ended).toMatchObject({ exitCode: 9, timedOut: false })
          expect(await text(made, 'cat launches')).toBe('started\n')
        },
      )
    })
  })
}

interface Entry {
  readonly name: string
  readonly mode?: number
  readonly type?: 'file' | 'directory' | 'symlink'
  readonly content?: string | Buffer
  readonly linkname?: string
}

function tarOf(entries: readonly Entry[]): Readable {
  const out = pack()
  for (const { content = '', ...header } of entries) {
    if (header.type === undefined || header.type === 'file') out.entry(header, content)
    else out.entry(header)
  }
  out.finalize()
  return Readable.from(out)
}

async function* streamed(tar: Readable): AsyncGenerator<{ header: Header; stream: ExtractEvents['entry'][1] }> {
  for await (const stream of tar.pipe(extract())) yield { header: stream.header, stream }
}

async function entriesOf(tar: Readable | null): Promise<Map<string, Header & { content: Buffer }>> {
  if (tar === null) throw new Error('there was nothing to download')
  const found = new Map<string, Header & { content: Buffer }>()
  for await (const { header, stream } of streamed(tar))
    found.set(header.name, { ...header, mode: header.mode & 0o7777, content: await buffer(Readable.from(stream)) })
  return found
}

async function text(sandbox: Sandbox, command: string, more: Partial<Exec> = {}): Promise<string> {
  const { exitCode, stdout, stderr } = await sandbox.exec({ command, timeoutSec: 20, ...more })
  if (exitCode === null) throw new Error(`${command} ran out of time: ${stderr}`)
  return stdout.toString()
}

/** a loop that writes for as long as it lives */
const beat = (sandbox: Sandbox): string =>
  `(while :; do echo x >> ${quote(sandbox.pathOf('/app/beat'))}; sleep 0.05; done)`

/** nothing writes any more */
async function isQuiet(sandbox: Sandbox): Promise<void> {
  const size = () => text(sandbox, 'cat beat 2>/dev/null | wc -c')
  await sleep(300)
  const before = await size()
  await sleep(700)
  expect(await size()).toBe(before)
}

async function detached(
  sandbox: Sandbox,
  {
    withinSec = 60,
    signal,
    run = runDetached,
    ...more
  }: Partial<Detached> & { withinSec?: number; run?: typeof runLong },
) {
  const said = { out: [] as Buffer[], err: [] as Buffer[] }
  const ended = await run(sandbox, {
    script: '',
    dir: sandbox.pathOf('/tmp/.benchgate-detached'),
    cwd: '/app',
    env: {},
    user: null,
    stdin: null,
    deadlineMs: Date.now() + withinSec * 1000,
    onOutput: (stream, chunk) => void said[stream].push(chunk),
    now: Date.now,
    signal: signal ?? new AbortController().signal,
    ...more,
  })
  const [out, err] = [Buffer.concat(said.out), Buffer.concat(said.err)]
  return { ended, out, err, chunks: said.out.length }
}

/** a sandbox whose connection breaks at each third call: before the command got there, or after it ran */
function everyThird(sandbox: Sandbox, when: 'before' | 'after'): Sandbox {
  let calls = 0
  return {
    ...sandbox,
    async exec(command): Promise<ExecResult> {
      calls += 1
      const breaks = calls % 3 === 1 // the first one too: it is the one that launches
      const broken = new InfraError('transport', 'the connection broke', 'Try again.')
      if (breaks && when === 'before') throw broken
      const result = await sandbox.exec(command)
      if (breaks) throw broken
      return result
    },
  }
}

const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex')
