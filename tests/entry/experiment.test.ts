import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { backendsHere, runIn } from '../support/run-experiment.ts'
import { task } from '../support/task-dir.ts'

const HONEST =
  'if [ "$(cat /app/hello.txt 2>/dev/null)" = hello ]; then echo 1; else echo 0; fi > /logs/verifier/reward.txt'

const run = (files: Record<string, string>, agents: string, backend: string) => runIn({ files, agents, backend })

describe.each(await backendsHere())('on %s', (backend) => {
  test('a solved task passes, an unsolved one fails, and everything lies in the run directory', async () => {
    const done = await run(task('hello', HONEST), '  - name: oracle\n  - name: nop', backend)
    expect(done.outcomes).toEqual({ 'hello/oracle': 'passed', 'hello/nop': 'failed' })
    expect(done.exitCode).toBe(0)
    expect(done.report.verdict.verdict).toBe('unarmed')
    expect((await readdir(done.dir)).filter((name) => name !== 'images').sort()).toEqual(
      [
        ...(backend === 'docker' ? ['images.json'] : []),
        'journal.jsonl',
        'junit.xml',
        'manifest.json',
        'plan.json',
        'preflight.json',
        'report.html',
        'results.jsonl',
        'rollouts',
        'summary.md',
        'verdict.json',
      ].sort(),
    )
    expect(await readFile(join(done.dir, 'rollouts/hello/oracle/1/attempt-1/verifier/reward.txt'), 'utf8')).toBe('1\n')
  })

  test.each([
    ['no reward', 'true', 'the judge wrote no reward. test.sh must write /logs/verifier/reward.txt or reward.json.'],
    ['an empty reward', ': > /logs/verifier/reward.txt', 'reward.txt is empty. test.sh must write one number.'],
    [
      'nan',
      'echo nan > /logs/verifier/reward.txt',
      'reward.txt holds "nan", not one finite number. test.sh must write one number.',
    ],
    [
      'two numbers',
      'echo 1 1 > /logs/verifier/reward.txt',
      'reward.txt holds "1 1", not one finite number. test.sh must write one number.',
    ],
    ['1 GB', 'truncate -s 1G /logs/verifier/reward.txt', 'reward.txt is over 65536 bytes. Write the reward alone.'],
    [
      'a directory',
      'mkdir /logs/verifier/reward.txt',
      'the judge wrote no reward. test.sh must write /logs/verifier/reward.txt or reward.json.',
    ],
    [
      'a pipe',
      'mkfifo /logs/verifier/reward.txt',
      'the judge wrote no reward. test.sh must write /logs/verifier/reward.txt or reward.json.',
    ],
  ])('a judge that writes %s has failed itself, and ran twice', async (_name, judge, reason) => {
    const done = await run(task('t', judge), '  - name: nop', backend)
    expect(done.outcomes).toEqual({ 't/nop': 'judge_error' })
    expect(done.rows[0]).toMatchObject({ reason, reward: null, attempts: 1 })
    expect(done.notes[0]).toMatch(/^(the judge failed and ran once more|.* left out)/)
    expect(done.exitCode).toBe(3)
  })

  test('a judge whose lines end with CRLF is told so', async () => {
    const script = '#!/bin/sh\r\necho 1 > /logs/verifier/reward.txt\r\n'
    const done = await run(task('t', '', { 'tests/test.sh': script }), '  - name: nop', backend)
    expect(done.rows[0]?.reason).toBe(
      'the judge wrote no reward: lines of test.sh end with CRLF. Convert it to LF; `*.sh text eol=lf` in .gitattributes keeps it so.',
    )
  })

  test('a reward stands whatever the exit code of the judge, and whatever else it leaves', async () => {
    const judge = 'truncate -s 1T /logs/verifier/big; echo 1 > /logs/verifier/reward.txt; exit 1'
    const done = await run(task('t', judge), '  - name: nop', backend)
    expect(done.outcomes).toEqual({ 't/nop': 'passed' })
    expect(done.notes).toEqual(['verifier/big was cut, and what follows it left out: over 256 MiB'])
  })

  test('a judge that hangs is ended, and what it wrote before does not count for its second try', async () => {
    const judge =
      'if [ -e /app/again ]; then exit; fi; touch /app/again; echo \'{"a": 1}\' > /logs/verifier/reward.json; sleep 60'
    const toml = { 'task.toml': '[environment]\nworkdir = "/app"\n[verifier]\ntimeout_sec = 1\n' }
    const done = await run(task('t', judge, toml), '  - name: nop', backend)
    expect(done.outcomes).toEqual({ 't/nop': 'judge_error' })
    expect(done.notes).toEqual(['the judge failed and ran once more: the judge ran out of its 1 s'])
    expect(done.rows[0]?.reason).toMatch(/^the judge wrote no reward/)
  })

  test('rewards of a judge that failed do not stand in for those of its second try', async () => {
    const judge =
      'if [ -e /app/again ]; then exit; fi; touch /app/again; echo \'{"a": 1, "b": 1}\' > /logs/verifier/reward.json'
    const done = await run(task('t', judge), '  - name: nop', backend)
    expect(done.rows[0]?.reason).toMatch(/^the judge wrote no reward/)
    expect(await done.log('t/nop', 'verifier-first/reward.json')).toBe('{"a": 1, "b": 1}\n')
  })

  test('an agent that plants a reward, a judge and a link in its way gains nothing', async () => {
    const plant = `  - name: cheat
    kind: command
    command: |
      mkdir -p /tests; printf '#!/bin/sh\\necho 1 > /logs/verifier/reward.txt\\n' > /tests/test.sh; chmod +x /tests/test.sh
      echo '{"reward": 1}' > /logs/verifier/reward.json
      (while :; do echo '{"reward": 1}' > /logs/verifier/reward.json; sleep 0.05; done) >/dev/null 2>&1 &`
    const done = await run(task('t', HONEST), plant, backend)
    expect(done.outcomes).toEqual({ 't/cheat': 'failed' })
  })

  test('an agent out of time is scored, with what it had done by then', async () => {
    const slow =
      '  - name: slow\n    kind: command\n    timeout_sec: 1\n    command: sleep 60\n  - name: late\n    kind: command\n    timeout_sec: 1\n    command: "echo hello > /app/hello.txt; sleep 60"'
    const done = await run(task('t', HONEST), slow, backend)
    expect(done.outcomes).toEqual({ 't/slow': 'agent_timeout', 't/late': 'passed' })
  })

  test('an agent that crashes is an agent error, and hostile output stays text', async () => {
    const hostile = `  - name: loud
    kind: command
    command: |
      printf '::set-env name=X::1\\n::stop-commands::x\\n\\033[31m<script>alert(1)</script>\\n'
      exit 3`
    const done = await run(task('t', HONEST), hostile, backend)
    expect(done.outcomes).toEqual({ 't/loud': 'agent_error' })
    expect(await readFile(done.files.summary, 'utf8')).not.toContain('<script>')
    expect(done.lines.join('\n')).not.toContain('::set-env')
  })
})
