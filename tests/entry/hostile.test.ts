import { readFileSync } from 'node:fs'
import { readFile, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { annotations } from '../../src/report/annotations.ts'
import { table } from '../../src/report/terminal.ts'
import { startCli } from '../support/cli.ts'
import { backendsHere, runIn } from '../support/run-experiment.ts'
import { filesIn, task } from '../support/task-dir.ts'

const HONEST =
  'if [ "$(cat /app/hello.txt 2>/dev/null)" = hello ]; then echo 1; else echo 0; fi > /logs/verifier/reward.txt'
const agent = (command: string, name = 'cheat') =>
  `  - name: ${name}\n    kind: command\n    timeout_sec: 30\n    command: |\n${command.replace(/^/gm, '      ')}`
const backends = await backendsHere()

/** of an agent that removes the place of its own files: where it is attached it has none, and its exit code is known */
const solvedNothing = (backend: string) =>
  backend === 'local_process'
    ? 'failed: reward 0, 1 needed'
    : 'agent_error: the agent ended with exit code unknown, reward 0'

/** what an agent does to be judged better than it is */
const CHEATS: readonly [string, string][] = [
  ['plants a reward', 'echo 1 > /logs/verifier/reward.txt; echo \'{"reward": 1}\' > /logs/verifier/reward.json'],
  [
    'plants a judge',
    "mkdir -p /tests; printf '#!/bin/sh\\necho 1 > /logs/verifier/reward.txt\\n' > /tests/test.sh; chmod 755 /tests/test.sh",
  ],
  [
    'plants a link where rewards lie',
    'rm -rf /logs/verifier; mkdir /tmp/mine; echo 1 > /tmp/mine/reward.txt; ln -s /tmp/mine /logs/verifier',
  ],
  ['plants a link to a system directory', 'rm -rf /logs/verifier; ln -s /etc /logs/verifier'],
  ['plants a link where tests lie', 'rm -rf /tests; mkdir /tmp/mine; ln -s /tmp/mine /tests'],
  [
    'plants a link above the rewards',
    'cp -r /logs /tmp/logs; echo 1 > /tmp/logs/verifier/reward.txt; rm -rf /logs; ln -s /tmp/logs /logs',
  ],
  [
    'plants directories in the way',
    'mkdir -p /logs/verifier/reward.txt/deep /logs/verifier/reward.json /tests/test.sh',
  ],
  ['plants a pipe in the way', 'mkfifo /logs/verifier/reward.txt /logs/verifier/reward.json'],
  ['plants a file of a terabyte', 'truncate -s 1T /logs/verifier/a; truncate -s 1T /logs/artifacts/a /logs/agent/a'],
  ['plants a thousand files', 'cd /logs/verifier; i=0; while [ $i -lt 1000 ]; do : > file-$i; i=$((i+1)); done'],
  [
    'leaves a process that writes the reward again and again',
    '(while :; do echo 1 > /logs/verifier/reward.txt; echo \'{"reward": 1}\' > /logs/verifier/reward.json; sleep 0.02; done) > /dev/null 2>&1 &',
  ],
  [
    'leaves a daemon of its own session that does',
    'setsid sh -c \'trap "" TERM HUP INT; while :; do echo 1 > /logs/verifier/reward.txt; done\' > /dev/null 2>&1 < /dev/null &\nsleep 0.2',
  ],
  [
    'leaves a process that replaces the tests',
    '(while :; do echo "echo 1 > /logs/verifier/reward.txt" > /tests/test.sh; done) > /dev/null 2>&1 &',
  ],
  [
    'claims the places where its judge is started',
    'for d in /tmp/.benchgate-judge /tmp/.benchgate-agent; do mkdir -p $d; echo 0 > $d/exit; done; ls -a /tmp > /logs/agent/tmp.txt',
  ],
]

describe.each(backends)('on %s, an agent that', (backend) => {
  let done: Awaited<ReturnType<typeof runIn>>
  beforeAll(async () => {
    const agents = CHEATS.map(([, command], index) => agent(`${command}\nexit 0`, `cheat-${index}`)).join('\n')
    // the engine counts a terabyte with nothing in it as one that was written: were it looked at in time, it would be an outage
    const defaults = backend === 'docker' ? 'defaults: { storage_mb: 100000000 }' : ''
    done = await runIn({ backend, files: task('t', HONEST), agents, defaults })
  })
  afterAll(() => rm(done.root, { recursive: true, force: true }))

  test.each(CHEATS.map(([name], index) => [name, index] as const))(
    '%s has failed like any that solves nothing',
    (_name, index) => {
      const row = done.rows.find((row) => row.agent === `cheat-${index}`)
      expect(row).toMatchObject({ outcome: 'failed', reason: 'reward 0, 1 needed', attempts: 1 })
    },
  )

  test.each([
    ['makes /tmp unusable', 'rm -rf /tmp; ln -s /nowhere /tmp; exit 0'],
    ['makes /tmp a file', 'rm -rf /tmp; echo > /tmp; exit 0'],
  ])('%s is judged none the less', async (_name, command) => {
    const done = await runIn({ backend, files: task('t', HONEST), agents: agent(command) })
    expect(`${done.outcomes['t/cheat']}: ${done.rows[0]?.reason}`).toBe(solvedNothing(backend))
  })

  test('removes its own log from under it has ended all the same', async () => {
    const quick = await runIn({
      backend,
      files: task('t', HONEST),
      agents: agent('find /tmp -mindepth 1 -delete; exit 0'),
    })
    const slow = await runIn({
      backend,
      files: task('t', HONEST),
      agents: agent('find /tmp -mindepth 1 -delete; sleep 3; echo hello > /app/hello.txt'),
    })
    expect([`${quick.outcomes['t/cheat']}: ${quick.rows[0]?.reason}`, slow.rows[0]?.reason]).toEqual([
      solvedNothing(backend),
      'reward 1',
    ])
    expect(slow.rows[0]?.phases.agent).toBeLessThan(10)
  })
})

describe.each(backends)('an agent on %s that prints', (backend) => {
  test('a gigabyte costs neither memory nor disk, and ends as what it is', async () => {
    const root = await filesIn({
      ...task('t', HONEST),
      'experiment.yaml': `experiment_id: flood\ntasks: [tasks/*]\nagents:\n${agent('yes "a line of text that goes on and on" | head -c 1G; echo; echo the last line; echo the last line >&2')}\nruntime_config: runtime.yaml\n`,
      'runtime.yaml': `sandbox_backend: { kind: ${backend} }\n`,
    })
    const running = startCli(['run', 'experiment.yaml', '--out', 'out', '--json'], { cwd: root })
    let peakMb = 0
    const watching = setInterval(() => {
      const status = readFileSync(`/proc/${running.child.pid}/status`, 'utf8')
      peakMb = Math.max(peakMb, Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024)
    }, 100)
    const { out, code, seconds } = await running.ended.finally(() => clearInterval(watching))
    const { rows } = JSON.parse(out) as { rows: { outcome: string; reason: string; logs: string }[] }
    const logs = join(root, 'out', rows[0]?.logs ?? '')
    expect(rows[0]).toMatchObject({ outcome: 'failed', reason: 'reward 0, 1 needed' })
    expect(code).toBe(0)
    const { size } = await stat(join(logs, 'agent/stdout.log'))
    expect(size).toBeGreaterThan(65 * 2 ** 20) // its beginning and its end
    expect(size).toBeLessThan(65 * 2 ** 20 + 100)
    expect((await readFile(join(logs, 'agent/stdout.log'))).subarray(-15).toString()).toBe('\nthe last line\n')
    expect(await readFile(join(logs, 'agent/stderr.log'), 'utf8')).toBe('the last line\n')
    expect(await readFile(join(root, 'out/journal.jsonl'), 'utf8')).toContain('the agent printed more than is kept')
    expect(peakMb).toBeLessThan(400)
    expect(seconds).toBeLessThan(40)
  })

  test('commands of the runner, of a terminal and of a browser finds none of them obeyed', async () => {
    const lines = [
      '::set-env name=X::1',
      '::stop-commands::x',
      '::error file=a::b',
      '##[error]x',
      '\\033[31mred\\033]0;title\\007',
      '<script>alert(1)</script>',
      '@octocat',
      '| a | b |',
    ]
    const text = lines.map((line) => `${line}\\n`).join('')
    const keys = JSON.stringify({ '::set-env name=X::1\n<script>': 'x', '\u001b[31m': 1 })
    const done = await runIn({
      backend,
      files: task('t', `printf '${text}'; cat <<'EOF' > /logs/verifier/reward.json\n${keys}\nEOF`),
      agents: agent(`printf '${text}'; printf '${text}' >&2; printf '${text}' > /logs/agent/own.txt; exit 3`),
    })
    expect(done.outcomes).toEqual({ 't/cheat': 'judge_error' })
    const read = (file: string) => readFile(join(done.dir, file), 'utf8')
    const shown = [
      ...done.lines,
      table(done.report),
      await read('summary.md'),
      await read('junit.xml'),
      annotations(done.report)
        .map(({ message }) => message)
        .join('\n'),
    ]
    for (const text of shown) {
      expect(text).not.toMatch(/^\s*(::|##\[)/m)
      expect(text).not.toContain('\u001b')
    }
    for (const file of ['summary.md', 'junit.xml']) expect(await read(file)).not.toContain('<script')
    expect(await done.log('t/cheat', 'agent/stdout.log')).toContain('<script>alert(1)</script>')
  })
})

describe.skipIf(!backends.includes('docker'))('in a container, an agent that', () => {
  test.each([
    [
      'removes every program',
      'rm -rf /usr /bin /sbin /lib /lib64 2>/dev/null; exit 0',
      'agent_error',
      /^the agent left a sandbox that cannot be judged: /,
    ],
    [
      'removes the shell',
      'rm -f /bin/sh /bin/dash; exit 0',
      'agent_error',
      /^the agent left a sandbox that cannot be judged: /,
    ],
    ['ends its own container', 'kill -9 -1', 'agent_error', /^the agent ended its own sandbox \(exit code 137\)$/],
    ['ends everything it may end', 'kill -TERM -1; sleep 20', 'agent_error', /./],
    [
      'plants files that resist',
      'echo 1 > /logs/verifier/reward.txt; chmod 000 /logs/verifier/reward.txt; chattr +i /logs/verifier/reward.txt; mount --bind /etc /logs/verifier; exit 0',
      'failed',
      /^reward 0, 1 needed$/,
    ],
  ])('%s is to blame for it', async (_name, command, outcome, reason) => {
    const done = await runIn({ backend: 'docker', files: task('t', HONEST), agents: agent(command) })
    expect(done.rows[0]?.reason).toMatch(reason)
    expect(done.outcomes).toEqual({ 't/cheat': outcome })
    expect(done.rows[0]?.attempts).toBe(1)
  })
})
