import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { InfraError } from '../../src/model/error.ts'
import { type Detached, runDetached } from '../../src/sandbox/detached.ts'
import type { Driver, Exec, Sandbox } from '../../src/sandbox/sandbox.ts'
import { testDriver } from '../support/local.ts'
import { OPEN } from './conformance.ts'

// What every driver owes a detached command is in conformance.ts; here is what becomes of it when calls go wrong.

let driver: Driver
beforeAll(async () => {
  driver = await testDriver('plain')
})
afterAll(() => driver.close())

let names = 0
async function sandboxOf(): Promise<Sandbox> {
  names += 1
  const sandbox = await driver.create({
    name: `detached-${names}`,
    image: null,
    workdir: '/app',
    env: {},
    resources: { cpus: null, memoryMb: null, storageMb: null },
    networks: [OPEN],
    labels: {},
    ttlSec: 120,
    paths: [],
    onCreated: () => {},
  })
  onTestFinished(() => sandbox.close())
  return sandbox
}

async function detached(sandbox: Sandbox, { withinSec = 60, ...more }: Partial<Detached> & { withinSec?: number }) {
  const chunks: { stream: 'out' | 'err'; text: string }[] = []
  const ended = await runDetached(sandbox, {
    script: '',
    dir: sandbox.pathOf('/tmp/.benchgate-detached'),
    cwd: '/app',
    env: {},
    user: null,
    stdin: null,
    deadlineMs: Date.now() + withinSec * 1000,
    onOutput: (stream, chunk) => void chunks.push({ stream, text: chunk.toString() }),
    now: Date.now,
    signal: new AbortController().signal,
    ...more,
  })
  const all = (stream: 'out' | 'err') =>
    chunks.flatMap((chunk) => (chunk.stream === stream ? [chunk.text] : [])).join('')
  return { ended, out: all('out'), err: all('err') }
}

/** a sandbox in which calls go as `act` says */
const through = (sandbox: Sandbox, act: (command: Exec, call: number) => ReturnType<Sandbox['exec']>): Sandbox => {
  let calls = 0
  return {
    ...sandbox,
    exec(command) {
      calls += 1
      return act(command, calls)
    },
  }
}

const broken = () => new InfraError('transport', 'the connection broke', 'Try again.')

test('one that is over at once costs one call', async () => {
  const sandbox = await sandboxOf()
  let calls = 0
  const counted = through(sandbox, (command, call) => {
    calls = call
    return sandbox.exec(command)
  })
  const since = performance.now()
  const { ended, out } = await detached(counted, { script: 'echo done; exit 3' })
  expect([ended.exitCode, out, calls]).toEqual([3, 'done\n', 1])
  expect(performance.now() - since).toBeLessThan(1500)
})

test('half an input starts nothing: it is sent again', async () => {
  const sandbox = await sandboxOf()
  const torn = through(sandbox, async (command, call) => {
    if (call > 1) return sandbox.exec(command)
    await sandbox.exec({ ...command, stdin: Buffer.from('only ha'), timeoutSec: 5 })
    throw broken()
  })
  const { ended, out } = await detached(torn, { script: 'echo x >> launches; cat', stdin: 'only half of it' })
  expect([ended.exitCode, out]).toEqual([0, 'only half of it'])
  expect(readFileSync(sandbox.pathOf('/app/launches'), 'utf8')).toBe('x\n')
})

test('sent twice at the same time it starts once', async () => {
  const sandbox = await sandboxOf()
  const doubled = through(sandbox, async (command, call) => {
    if (call === 1) void sandbox.exec(command).catch(() => null)
    return sandbox.exec(command)
  })
  const { ended } = await detached(doubled, { script: 'echo x >> launches; cat; sleep 1', stdin: 'input' })
  expect(ended.exitCode).toBe(0)
  expect(readFileSync(sandbox.pathOf('/app/launches'), 'utf8')).toBe('x\n')
})

test('it finds its small files, whatever they hold, and nothing of how they came', async () => {
  const sandbox = await sandboxOf()
  const [odd, empty] = [sandbox.pathOf('/tmp/odd name'), sandbox.pathOf('/tmp/empty')]
  const text = `{"a": "'$HOME\\n %s \`date\` \u00e9"}\n\n${'x'.repeat(80_000)}`
  let calls = 0
  const doubled = through(sandbox, async (command, call) => {
    calls = call
    if (call === 1)
      await sandbox.exec({ ...command, env: { ...command.env, __BG_FILE_0: 'another' } }).catch(() => null)
    return sandbox.exec(command)
  })
  const { ended, out } = await detached(doubled, {
    script: `cat '${odd}'; wc -c < '${empty}'; env | grep -c __BG_FILE`,
    files: { [odd]: text, [empty]: '' },
  })
  expect([ended.exitCode, out]).toEqual([1, 'another0\n0\n']) // sent twice, it has begun with what came first
  expect(calls).toBe(1)
  const plain = await detached(sandbox, {
    script: `cat '${odd}'`,
    dir: sandbox.pathOf('/tmp/.another'),
    files: { [odd]: text },
  })
  expect(plain.out).toBe(text)
})

test('a small result comes home with its end; what is large, a link or not there does not', async () => {
  const sandbox = await sandboxOf()
  const path = sandbox.pathOf('/tmp/a result')
  const made: readonly [string, string | null][] = [
    ['printf "{}\\n\\001" > "$R"', '{}\n\u0001'],
    [': > "$R"', ''],
    ['head -c 262144 /dev/zero > "$R"', '\0'.repeat(262_144)],
    ['head -c 262145 /dev/zero > "$R"', null],
    ['ln -s /etc/passwd "$R"', null],
    ['mkdir "$R"', null],
    ['mkfifo "$R"', null],
    ['true', null],
  ]
  for (const [index, [script, expected]] of made.entries()) {
    const { ended, out } = await detached(sandbox, {
      script: `rm -rf "$R"; ${script}; echo said`,
      env: { R: path },
      dir: sandbox.pathOf(`/tmp/.result-${index}`),
      result: path,
    })
    expect([script, out, ended.exitCode, ended.result?.toString() ?? null]).toEqual([script, 'said\n', 0, expected])
  }
})

test('without room for its small files it does not begin, and says why', { timeout: 30_000 }, async () => {
  const sandbox = await sandboxOf()
  const nowhere = await detached(sandbox, { script: 'true', files: { '/no/such/folder/x': 'x' } }).catch((e) => e)
  expect(nowhere).toMatchObject({ kind: 'sandbox_lost' })
  expect(nowhere.message).toMatch(/\/no\/such\/folder/)
  const full = through(sandbox, async (command) => ({
    ...(await sandbox.exec({ ...command, command: 'echo "cat: write error: No space left on device" >&2' })),
    stdout: Buffer.from('@@   gone\n@\n@\n'),
  }))
  const why = await detached(full, { script: 'true', files: { '/tmp/x': 'x' } }).catch((e) => e)
  expect(why).toMatchObject({ kind: 'disk_full' })
})

test('a connection that stays broken is given up, with its own error', async () => {
  const sandbox = await sandboxOf()
  const dead = through(sandbox, () => Promise.reject(broken()))
  await expect(detached(dead, { script: 'true' })).rejects.toMatchObject({ kind: 'transport' })
  expect(existsSync(sandbox.pathOf('/tmp/.benchgate-detached'))).toBe(false)
})

test('a sandbox that is lost is told of at once', async () => {
  const sandbox = await sandboxOf()
  const lost = through(sandbox, async (command, call) => {
    if (call > 1) await sandbox.close()
    return sandbox.exec(command)
  })
  await expect(detached(lost, { script: 'sleep 1000' })).rejects.toMatchObject({ kind: 'sandbox_lost' })
})

test('what it says when it is told to end is brought home too', async () => {
  const { ended, out } = await detached(await sandboxOf(), {
    script: `trap 'echo told; exit 1' TERM; echo begun; sleep 1000 & wait`,
    withinSec: 1,
  })
  expect(ended).toMatchObject({ exitCode: null, timedOut: true })
  expect(out).toBe('begun\ntold\n')
})

test('one that does not end when it is told to is killed', async () => {
  const sandbox = await sandboxOf()
  const script = `trap '' TERM; (while :; do echo x >> beat; sleep 0.05; done) & while :; do sleep 1; done`
  const { ended } = await detached(sandbox, { script, withinSec: 1 })
  expect(ended.timedOut).toBe(true)
  const size = () => readFileSync(sandbox.pathOf('/app/beat')).length
  const before = size()
  await sleep(500)
  expect(size()).toBe(before)
})

test('more than is brought home is said to be cut, its end comes home too, and it fills no disk', async () => {
  const sandbox = await sandboxOf()
  const script = 'yes | head -c 30000000; sleep 3; echo last'
  const { ended, out } = await detached(sandbox, { script, mostBytes: 3_000_000 })
  expect(ended).toMatchObject({ exitCode: 0, cut: true })
  const [begin, end] = out.split('\n[benchgate left out what came between]\n')
  expect(begin).toBe('y\n'.repeat(1_500_000))
  expect(end).toMatch(/^(y\n)+last\n$/)
  expect(end?.length).toBeGreaterThan(2 ** 20 - 10)
})

test('what ends at once and said hardly more than is brought home loses nothing', async () => {
  const sandbox = await sandboxOf()
  const { ended, out } = await detached(sandbox, { script: 'yes | head -c 3500000; echo last', mostBytes: 3_000_000 })
  expect(ended).toMatchObject({ exitCode: 0, cut: false })
  expect(out).toBe(`${'y\n'.repeat(1_750_000)}last\n`)
})

test('a script may be as odd as it likes', async () => {
  const script = `cat <<'END'\nit's "quoted" \\ $HOME \`date\`\nBENCHGATE_END_OF_SCRIPT\nEND\nprintf '%s' 'a%sb\\n'`
  const { out } = await detached(await sandboxOf(), { script })
  expect(out).toBe(`it's "quoted" \\ $HOME \`date\`\nBENCHGATE_END_OF_SCRIPT\na%sb\\n`)
})

test('so may its directory', async () => {
  const sandbox = await sandboxOf()
  const dir = sandbox.pathOf(`/tmp/it's a "dir" with $HOME and \\`)
  const { ended, out } = await detached(sandbox, { script: 'cat', stdin: 'input', dir })
  expect([ended.exitCode, out]).toEqual([0, 'input'])
  expect((await detached(sandbox, { script: 'sleep 1000', dir: `${dir}2`, withinSec: 1 })).ended.timedOut).toBe(true)
})

test('its own files lie in its directory alone', async () => {
  const sandbox = await sandboxOf()
  await detached(sandbox, { script: 'pwd', stdin: 'x' })
  expect(readdirSync(sandbox.pathOf('/app'))).toEqual([])
})

test('an error of its reader ends the wait', async () => {
  const onOutput = () => {
    throw new Error('the log cannot be written')
  }
  await expect(detached(await sandboxOf(), { script: 'echo x; sleep 30', onOutput })).rejects.toThrow(
    'cannot be written',
  )
})
