import { execFile, spawn, spawnSync } from 'node:child_process'
import { chmod, readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { stripVTControlCharacters } from 'node:util'
import { describe, expect, test } from 'vitest'
import { reap } from '../../src/entry/reap.ts'
import { connect } from '../../src/sandbox/drivers/docker/engine.ts'
import { runCli, startCli } from '../support/cli.ts'
import { engineAnswers } from '../support/docker.ts'
import { skipped } from '../support/skip.ts'
import { filesIn } from '../support/task-dir.ts'

const docker = await engineAnswers()
const NODE = fileURLToPath(new URL('../../node_modules/.bin/node', import.meta.url))
const DOOR = fileURLToPath(new URL('../support/cli-door.js', import.meta.url))
const TERMINAL = fileURLToPath(new URL('../support/terminal.py', import.meta.url))
const python = spawnSync('python3', ['-c', 'import pty']).status === 0
if (!python) skipped('shells in a terminal: there is no python3')

const RUNTIME = 'sandbox_backend: { kind: docker, image: debian:bookworm-slim }\n'
const TOKEN = 'sk-ant-oat01-not-a-real-token-0123456789'
const TARGET = '/home/agent/.claude/.credentials.json'

/** of the container that a shell names when it begins */
const containerIn = (text: string): string => /^container (\w{12})$/m.exec(text)?.[1] ?? 'none'

async function isThere(id: string): Promise<boolean> {
  const engine = await connect(process.env.DOCKER_HOST ?? null)
  const found = await engine.docker.listContainers({ all: true })
  await engine.close()
  return found.some(({ Id }) => Id.startsWith(id))
}

describe.skipIf(!docker)('benchgate shell', () => {
  test('runs a command with the streams of its own, and passes on how it ended', async () => {
    const cwd = await filesIn({ 'runtime.yaml': RUNTIME })
    const child = spawn(
      NODE,
      [
        '--disable-warning=ExperimentalWarning',
        DOOR,
        'shell',
        '--runtime',
        'runtime.yaml',
        '--',
        'sh',
        '-c',
        'echo "$0 $KEY"; cat; echo no >&2; exit 7',
        'a b',
      ],
      { cwd, env: { PATH: process.env.PATH, KEY: 'not passed on' }, stdio: ['pipe', 'pipe', 'pipe'] },
    )
    const said = { out: '', err: '' }
    child.stdout.on('data', (chunk) => {
      said.out += chunk
    })
    child.stderr.on('data', (chunk) => {
      said.err += chunk
    })
    const big = 'x'.repeat(300_000)
    child.stdin.end(`given\n${big}\n`)
    const code = await new Promise((resolve) => child.once('close', resolve))
    expect({ code, ...said, err: said.err.replace(/\w{12}/, 'ID') }).toEqual({
      code: 7,
      out: `a b \ngiven\n${big}\n`,
      err: 'container ID\nno\n',
    })
    expect(await isThere(containerIn(said.err))).toBe(false)
  })

  test.skipIf(!python)('is a terminal: its size, its keys, its exit code', async () => {
    const cwd = await filesIn({ 'runtime.yaml': RUNTIME })
    const steps = [
      ['size', 40, 101],
      ['expect', 'Leave with exit'],
      ['expect', ':/workspace#'],
      ['send', 'stty size; tty\n'],
      ['expect', '/dev/pts/0'],
      ['expect', ':/workspace#'],
      ['size', 24, 80],
      ['wait', 1],
      ['send', 'stty size; sleep 100\n'],
      ['expect', '24 80'],
      ['wait', 1],
      ['send', '\u0003'],
      ['expect', ':/workspace#'],
      ['send', 'exit 5\n'],
    ]
    const shown = await new Promise<{ code: number; out: string }>((resolve) =>
      execFile(
        'python3',
        [
          TERMINAL,
          JSON.stringify(steps),
          NODE,
          '--disable-warning=ExperimentalWarning',
          DOOR,
          'shell',
          '--runtime',
          'runtime.yaml',
        ],
        { cwd, env: { PATH: process.env.PATH, HOME: cwd, TERM: 'xterm' } },
        (error, out) => resolve({ code: Number(error?.code ?? 0), out }),
      ),
    )
    expect(shown.code).toBe(5)
    const plain = stripVTControlCharacters(shown.out).replaceAll('\r', '')
    expect(plain).toContain('\n40 101\n/dev/pts/0\n')
    expect(plain).toContain('\n24 80\n^C')
    expect(plain).toContain('image        debian:bookworm-slim, as root (uid 0)\n')
    expect(plain).toContain('agents       claude is not installed, codex is not installed, opencode is not installed\n')
    expect(await isThere(containerIn(plain))).toBe(false)
  })

  test('has what the harness would have, says so without one value, and brings its results home', async () => {
    const cwd = await filesIn({
      'bench.sh': 'echo here',
      'credentials.json': JSON.stringify({ accessToken: TOKEN }),
      'image/Dockerfile':
        'FROM debian:bookworm-slim\nRUN useradd --uid 999 --create-home agent && chmod 700 /home/agent && printf "#!/bin/sh\\necho 9.8.7\\n" >/usr/local/bin/claude && chmod +x /usr/local/bin/claude\nUSER agent\n',
      'image.yaml': 'name: benchgate-test/shell\ncontext: image\n',
      'experiment.yaml':
        'experiment_id: shelled\nruntime_config: runtime.yaml\nallow_env: [ANTHROPIC_API_KEY]\nharness:\n  command: sh bench.sh\n  results: results\n  exclude: [image]\n  env: { ANTHROPIC_API_KEY: "${ANTHROPIC_API_KEY}" }\n',
      'runtime.yaml': `sandbox_backend:\n  kind: docker\n  image_config: image.yaml\n  credentials:\n    - { file: credentials.json, target: ${TARGET} }\n    - { file: nowhere.json, target: /home/agent/.codex/auth.json, optional: true }\n`,
    })
    await chmod(join(cwd, 'credentials.json'), 0o600)
    const env = { ANTHROPIC_API_KEY: 'sk-ant-one-two-three-four', OPENAI_API_KEY: 'sk-five-six-seven-eight' }
    const greeted = await runCli(['shell', 'experiment.yaml'], { cwd, env })
    expect(greeted.err.replaceAll(cwd, '.')).toContain(
      `agents       claude 9.8.7, codex is not installed, opencode is not installed
credentials  ${TARGET}, ./nowhere.json is missing
keys         ANTHROPIC_API_KEY set; OPENAI_API_KEY not passed on: name it by --env
project      a copy of . in /workspace; \`results\` comes home when you leave
`,
    )
    const look = `sh bench.sh; stat -c '%a %u' ${TARGET}; echo "$ANTHROPIC_API_KEY" | wc -c; mkdir results; echo done >results/log`
    const { code, out, err } = await runCli(['shell', 'experiment.yaml', '--', 'sh', '-c', look], { cwd, env })
    expect({ code, out }).toEqual({ code: 0, out: 'here\n600 999\n26\n' })
    expect(greeted.err + err).not.toMatch(/sk-ant|sk-five/)
    const home = /^its results lie in (.*)$/m.exec(err)?.[1] ?? ''
    expect(await readFile(join(cwd, home.replace(cwd, ''), 'results/log'), 'utf8')).toBe('done\n')
    expect(await isThere(containerIn(err))).toBe(false)
  })

  test('leaves nothing where it is told to end, and what a kill leaves is reaped', async () => {
    const cwd = await filesIn({ 'runtime.yaml': RUNTIME })
    const open = async () => {
      const shell = startCli(['shell', '--runtime', 'runtime.yaml', '--', 'sh', '-c', 'echo ready >&2; sleep 300'], {
        cwd,
      })
      await shell.says(/ready/)
      return shell
    }
    const told = await open()
    told.child.kill('SIGTERM')
    const ended = await told.ended
    expect(ended.code).toBe(143)
    expect(await isThere(containerIn(ended.err))).toBe(false)
    const killed = await open()
    killed.child.kill('SIGKILL')
    const left = containerIn((await killed.ended).err)
    expect(await isThere(left)).toBe(true)
    const engine = await connect(process.env.DOCKER_HOST ?? null)
    const { Id } = await engine.docker.getContainer(left).inspect()
    await engine.close()
    // those that other tests have open are left alone
    const done = await reap({
      runtimeFile: join(cwd, 'runtime.yaml'),
      env: process.env,
      cwd,
      ids: [{ backend: 'docker', id: Id }],
    })
    expect(done.ended).toEqual([Id])
    expect(await isThere(left)).toBe(false)
    expect(await readdir(cwd)).toEqual(['runtime.yaml'])
  })
})

test.skipIf(!docker)('a shell whose container is ended says so', async () => {
  const cwd = await filesIn({ 'runtime.yaml': RUNTIME })
  const shell = startCli(['shell', '--runtime', 'runtime.yaml', '--', 'sh', '-c', 'echo ready >&2; sleep 300'], { cwd })
  let said = ''
  shell.child.stderr?.on('data', (chunk) => {
    said += chunk
  })
  await shell.says(/ready/)
  const engine = await connect(process.env.DOCKER_HOST ?? null)
  await engine.docker.getContainer(containerIn(said)).kill()
  await engine.close()
  const { code, err } = await shell.ended
  expect(code).toBe(137)
  expect(err).toContain('the container was ended from outside\n')
})

test('a shell needs containers, and one experiment at most', async () => {
  const cwd = await filesIn({ 'runtime.yaml': 'sandbox_backend: { kind: local_process }\n' })
  const said = async (...args: string[]) => {
    const { code, out, err } = await runCli(['shell', ...args], { cwd })
    return `${code} ${out}${err}`
  }
  expect(await said('--runtime', 'runtime.yaml')).toMatchInlineSnapshot(`
    "3 a shell is opened in a container, and sandbox_backend.kind is local_process
    Name a runtime of kind docker by \`--runtime\`.
    "
  `)
  expect(await said('a.yaml', 'b.yaml')).toMatchInlineSnapshot(`
    "3 b.yaml is one too many
    Write the command behind \`--\`: benchgate shell -- ls.
    "
  `)
})
