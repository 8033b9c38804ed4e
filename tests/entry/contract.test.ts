import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { BASE_IMAGE } from '../support/docker.ts'
import { backendsHere, runIn } from '../support/run-experiment.ts'

const AGENT = '  - { name: a, kind: command, model: m1, command: "solve it" }'
const backends = await backendsHere()

/** A runner that is this shell text, with what else its entry says. */
function run(
  backend: string,
  runner: string,
  { entry = '', more = '', defaults = `image: "${BASE_IMAGE}"`, seconds = 20 } = {},
) {
  return runIn({
    backend,
    files: { 'runner/run.sh': `set -e\n${runner}\n`, 'runner/data.txt': 'data\n' },
    tasks: `[{ contract: { name: words, dir: runner, command: [sh, run.sh, "{input}", "{output}"], timeout_sec: ${seconds}${entry && `, ${entry}`} } }]`,
    agents: AGENT,
    defaults: backend === 'docker' ? defaults : '',
    more,
  })
}
/** the runner writes this as its result */
const result = (value: unknown) =>
  `cat > "$2" <<'EOF'\n${typeof value === 'string' ? value : JSON.stringify(value)}\nEOF`
const metrics = (reward: number, details = {}) => ({ metrics: { reward_mean: reward, details } })

describe.each(backends)('a contract task on %s', (backend) => {
  test('the runner is told what to do, works in its directory, and its reward and details are kept', async () => {
    const done = await run(
      backend,
      `cat data.txt "$1" "$BENCHGATE_INPUT" > seen; cp "$1" /tmp/kept; echo said; echo complained >&2
seed=$(sed 's/.*"seed":\\([0-9]*\\).*/\\1/' "$1")
echo "{\\"metrics\\": {\\"reward_mean\\": 1, \\"details\\": {\\"seed\\": $seed, \\"tests_passed\\": 7, \\"card\\": \\"x\\"}}, \\"success\\": true, \\"error\\": null}" > "$2"`,
      {
        entry:
          'seed: 40, params: { depth: 3 }, prompt_template: { sections: [] }, inference_url: "http://127.0.0.1:1/v1"',
        more: 'rollouts_per_task: 2\n',
      },
    )
    expect(done.rows.map(({ outcome, reward, rewards }) => ({ outcome, reward, rewards }))).toEqual([
      { outcome: 'passed', reward: 1, rewards: { reward_mean: 1, seed: 40, tests_passed: 7 } },
      { outcome: 'passed', reward: 1, rewards: { reward_mean: 1, seed: 41, tests_passed: 7 } },
    ])
    expect(await done.log('words/a', 'agent/stdout.log')).toBe('said\n')
    expect(await done.log('words/a', 'agent/stderr.log')).toBe('complained\n')
    expect(JSON.parse(await done.log('words/a', 'result.json'))).toMatchObject({ success: true })
  })

  test('rollout.json is what the contract says', async () => {
    const done = await run(backend, `cat "$1" > /dev/stdout; ${result(metrics(0))}`, {
      entry:
        'seed: 40, params: { depth: 3 }, prompt_template: { sections: [] }, inference_url: "http://127.0.0.1:1/v1"',
    })
    expect(JSON.parse(await done.log('words/a', 'agent/stdout.log'))).toEqual({
      trace_correlation_id: expect.stringMatching(/words\/a\/1-1$/),
      seed: 40,
      prompt_template: { sections: [] },
      inference_url: 'http://127.0.0.1:1/v1',
      limits: { timeout_s: 20 },
      params: { depth: 3, agent: 'a', kind: 'command', model: 'm1', command: 'solve it' },
    })
  })

  test.each([
    ['a reward below the threshold', result({ ...metrics(0.5), success: true }), 'failed', 'reward 0.5, 1 needed'],
    ['success: false with a true zero', result({ ...metrics(0), success: false }), 'failed', 'reward 0, 1 needed'],
    [
      'a reward and a failing exit code',
      `${result(metrics(0))}\nexit 3`,
      'agent_error',
      'the agent ended with exit code 3, reward 0',
    ],
    [
      'no result',
      'echo x; exit 3',
      'judge_error',
      "the runner wrote no /tmp/result.json (exit code 3). Read the runner's log: agent/stdout.log.",
    ],
    [
      'a result that is no JSON',
      result('{'),
      'judge_error',
      'result.json is not of the contract. It needs metrics.reward_mean as a finite number.',
    ],
    [
      'a result of another shape',
      result([1]),
      'judge_error',
      'result.json is not of the contract. It needs metrics.reward_mean as a finite number.',
    ],
    [
      'a reward in quotes',
      result({ metrics: { reward_mean: '1' } }),
      'judge_error',
      'result.json is not of the contract. It needs metrics.reward_mean as a finite number.',
    ],
    [
      'NaN',
      result('{"metrics": {"reward_mean": NaN}}'),
      'judge_error',
      'result.json is not of the contract. It needs metrics.reward_mean as a finite number.',
    ],
    [
      'no metrics but an error',
      result({ success: false, error: 'the stubs do not compile' }),
      'judge_error',
      'result.json has no metrics, and the runner says: the stubs do not compile. It needs metrics.reward_mean as a finite number.',
    ],
    [
      'a result of a gigabyte',
      'truncate -s 1G "$2"',
      'judge_error',
      'result.json is over 16 MiB. The runner must write the result alone.',
    ],
    [
      'a pipe as its result',
      'mkfifo "$2"',
      'judge_error',
      'the runner wrote no /tmp/result.json (exit code 0). It printed nothing: see that it writes the file which {output} names.',
    ],
    [
      'a reported rate limit',
      result({ ...metrics(0), success: false, error: 'Rate limited: 429' }),
      'infra_error/rate_limited',
      'the runner: Rate limited: 429. Lower the parallelism, or wait.',
    ],
    [
      'a reported outage',
      result({ ...metrics(0), success: false, error: 'HTTP 503: overloaded' }),
      'infra_error/transport',
      'the runner: HTTP 503: overloaded. Try again.',
    ],
    [
      'a reported lack of a key',
      result({ ...metrics(0), success: false, error: 'No API key for openai' }),
      'infra_error/auth',
      "the runner: No API key for openai. Give the agent's env its key.",
    ],
    [
      'a reported time-out of its agent',
      result({ ...metrics(0), success: false, error: 'Agent timed out after 300 s' }),
      'agent_timeout',
      'the agent ran out of time',
    ],
    [
      'an error in its details',
      result({ ...metrics(0, { error: 'connection reset' }), success: false }),
      'infra_error/transport',
      'the runner: connection reset. Try again.',
    ],
    [
      'an error of the compiler in its details',
      result({ ...metrics(0, { error: 'E0432', compilation: false }), success: false }),
      'failed',
      'reward 0, 1 needed',
    ],
  ])('%s', async (_name, runner, outcome, reason) => {
    const done = await run(backend, runner, { more: 'retry: { rate_limited: 0, transport: 0 }\n' })
    expect(done.rows[0]?.reason).toBe(reason)
    expect(done.outcomes).toEqual({ 'words/a': outcome })
  })

  test('a runner out of time is scored, by what it had written until then', async () => {
    const slow = await run(backend, 'sleep 60', { seconds: 2 })
    expect(slow.outcomes).toEqual({ 'words/a': 'agent_timeout' })
    const late = await run(backend, `${result(metrics(1))}\nsleep 60`, { seconds: 2 })
    expect(late.outcomes).toEqual({ 'words/a': 'passed' })
  })
})

describe.skipIf(!backends.includes('docker'))('the image of a contract task', () => {
  test('its own comes before the one of the runtime', async () => {
    const done = await run('docker', result(metrics(1)), {
      entry: `image: "${BASE_IMAGE}"`,
      defaults: 'image: nowhere',
    })
    expect(done.outcomes).toEqual({ 'words/a': 'passed' })
  })

  test('none at all is said with what to write', async () => {
    const done = await run('docker', result(metrics(1)), { defaults: '' })
    expect(done.outcomes).toEqual({ 'words/a': 'infra_error/config' })
    expect(done.rows[0]?.reason).toBe(
      'the contract task words has no image to run in. Set `image` in its contract, put a Dockerfile into its `dir`, or set sandbox_backend.image or image_config in the runtime file.',
    )
  })

  test('one that cannot be had is named', async () => {
    const done = await run('docker', result(metrics(1)), { entry: 'image: "benchgate-test/nowhere:1"' })
    expect(done.outcomes['words/a']).toMatch(/^infra_error\//)
    expect(done.rows[0]?.reason).toMatch(/^benchgate-test\/nowhere:1 cannot be pulled: /)
    expect(await readFile(join(done.dir, 'summary.md'), 'utf8')).toContain('benchgate-test/nowhere')
  })
})
