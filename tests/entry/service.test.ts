import { createServer } from 'node:net'
import { describe, expect, onTestFinished, test } from 'vitest'
import { NODE_IMAGE } from '../support/docker.ts'
import { backendsHere, runIn } from '../support/run-experiment.ts'

const AGENT = '  - { name: a, kind: command, model: m1, command: "solve it" }'
const backends = await backendsHere()

/** An app that says it is well, and does this with a rollout's request: `body` is what was asked, `answer` sends. */
const app = (onRollout: string, { onHealth = 'answer(200, "well")', before = '' } = {}) => `
import { createServer } from 'node:http'
import { readFileSync } from 'node:fs'
${before}
let asked = 0
createServer((request, response) => {
  const answer = (status, body, headers = {}) => response.writeHead(status, headers).end(typeof body === 'string' ? body : JSON.stringify(body))
  const parts = []
  request.on('data', (part) => parts.push(part)).on('end', () => {
    if (request.method === 'GET') { ${onHealth} }
    else { asked += 1; const body = JSON.parse(Buffer.concat(parts)); ${onRollout} }
  })
}).listen(Number(process.env.PORT), process.env.HOST, () => console.log('listening on ' + process.env.HOST))
`

function run(
  backend: string,
  text: string,
  { entry = '', more = '', port = 8017, seconds = 20, startSec = 20, signal = new AbortController().signal } = {},
) {
  return runIn({
    backend,
    files: { 'app/app.mjs': text, 'app/data.txt': 'data\n' },
    tasks: `[{ service: { name: cards, dir: app, command: [node, app.mjs], timeout_sec: ${seconds}, start_timeout_sec: ${startSec}, port: ${port}${entry && `, ${entry}`} } }]`,
    agents: AGENT,
    defaults: backend === 'docker' ? `image: "${NODE_IMAGE}"` : '',
    more: `${more}${more.includes('retry:') ? '' : 'retry: { sandbox_lost: 0, transport: 0, capacity: 0 }\n'}`,
    env: { PATH: process.env.PATH ?? '' },
    signal,
  })
}
const result = (reward: unknown, details = {}) =>
  `answer(200, { trace_correlation_id: body.trace_correlation_id, metrics: { reward_mean: ${reward}, details: ${JSON.stringify(details)} }, success: true, error: null })`

describe.each(backends)('a service task on %s', (backend) => {
  test('the app is installed, started and asked, and reward, details and logs are kept', async () => {
    const done = await run(
      backend,
      app(
        `console.log('asked for ' + body.seed); console.error(readFileSync('installed.txt', 'utf8')); answer(200, { metrics: { reward_mean: 0.86, details: { seed: body.seed, tests_passed: 8, card: 'x' } } })`,
      ),
      {
        entry: 'install: "cat data.txt > installed.txt; echo installing", seed: 40, params: { depth: 3 }',
        more: 'rollouts_per_task: 3\nreward: { pass_threshold: 0.8 }\n',
      },
    )
    expect(done.rows.map(({ outcome, reward, rewards }) => ({ outcome, reward, rewards }))).toEqual(
      [40, 41, 42].map((seed) => ({
        outcome: 'passed',
        reward: 0.86,
        rewards: { reward_mean: 0.86, seed, tests_passed: 8 },
      })),
    )
    expect(await done.log('cards/a', 'agent/install.log')).toBe('installing\n')
    expect(await done.log('cards/a', 'agent/stdout.log')).toMatch(/^listening on [\d.]+\nasked for 40\n$/)
    expect(await done.log('cards/a', 'agent/stderr.log')).toBe('data\n\n')
    expect(JSON.parse(await done.log('cards/a', 'rollout.json'))).toEqual({
      run_id: expect.any(String),
      trace_correlation_id: expect.stringMatching(/cards\/a\/1-1$/),
      seed: 40,
      prompt_template: null,
      inference_url: null,
      limits: { timeout_s: 20 },
      params: { depth: 3, agent: 'a', kind: 'command', model: 'm1', command: 'solve it' },
      env: { seed: 40, env_name: 'cards', config: { depth: 3 } },
      policy: { config: { model: 'm1', inference_url: null, agent: 'a' } },
    })
    expect(JSON.parse(await done.log('cards/a', 'result.json'))).toMatchObject({ metrics: { reward_mean: 0.86 } })
  })

  test('the key of the reward, and the answer of an app that knows environments', async () => {
    const key = await run(backend, app(result(1, { score: 0.3 })), { more: 'reward: { key: score }\n' })
    expect(key.rows.map(({ outcome, reward }) => [outcome, reward])).toEqual([['failed', 0.3]])
    const info = await run(backend, app('answer(200, { reward_info: { outcome_reward: 1, details: { passed: 2 } } })'))
    expect(info.rows.map(({ outcome, rewards }) => [outcome, rewards])).toEqual([
      ['passed', { passed: 2, reward_mean: 1 }],
    ])
  })

  test.each([
    ['a true zero', app(result(0)), 'failed', 'reward 0, 1 needed'],
    [
      'an error of its own',
      app('answer(500, { detail: "boom" })'),
      'infra_error/transport',
      'the service answered HTTP 500: boom. Read agent/stdout.log and agent/stderr.log of the attempt.',
    ],
    [
      'a page of HTML',
      app('answer(502, "<html><body>Bad Gateway</body></html>")'),
      'infra_error/transport',
      'the service answered HTTP 502: a page of HTML. Read agent/stdout.log and agent/stderr.log of the attempt.',
    ],
    [
      'no such place',
      app('answer(404, "not here")'),
      'infra_error/config',
      "the service answered HTTP 404: not here. See that the service takes POST requests at the task's `rollout`. Read agent/stdout.log and agent/stderr.log of the attempt.",
    ],
    [
      'a key that is missing',
      app('answer(401, "")'),
      'infra_error/auth',
      "the service answered HTTP 401. Give the task's or the agent's env the key that the service asks for.",
    ],
    [
      'an answer that is no JSON',
      app('answer(200, "{")'),
      'judge_error',
      'result.json is not of the contract. It needs metrics.reward_mean as a finite number.',
    ],
    [
      'NaN',
      app(`answer(200, '{"metrics": {"reward_mean": NaN}}')`),
      'judge_error',
      'result.json is not of the contract. It needs metrics.reward_mean as a finite number.',
    ],
    [
      'an endless answer',
      app(
        "response.writeHead(200); const more = () => { while (response.write('x'.repeat(65536))); response.once('drain', more) }; more()",
      ),
      'judge_error',
      'the answer is over 16 MiB. Answer with the result alone.',
    ],
    [
      'a connection that is reset',
      app('request.socket.resetAndDestroy()'),
      'infra_error/transport',
      expect.stringMatching(/^the connection to the service broke: /),
    ],
    [
      'an app that dies in the middle',
      app('console.error("out of cards"); process.exit(3)'),
      'infra_error/sandbox_lost',
      'the service ended by itself (exit code 3): out of cards. Read agent/stdout.log and agent/stderr.log of the attempt.',
    ],
    [
      'an app that dies before it is well',
      'console.error("no module"); process.exit(1)',
      'infra_error/sandbox_lost',
      'the service ended by itself (exit code 1): no module. Read agent/stdout.log and agent/stderr.log of the attempt.',
    ],
    [
      'an app that ends with its answer',
      app(`${result(1)}; response.once('finish', () => process.exit(0))`),
      'passed',
      'reward 1',
    ],
  ])('%s', async (_name, text, outcome, reason) => {
    const done = await run(backend, text)
    expect(done.rows[0]?.reason).toEqual(reason)
    expect(done.outcomes).toEqual({ 'cards/a': outcome })
  })

  test('an app that is never well is an outage, with what it said last', async () => {
    const done = await run(backend, app(result(1), { onHealth: 'answer(503, "warming up")' }), {
      entry: 'health: "/ready?deep=1"',
      startSec: 3,
    })
    expect(done.outcomes).toEqual({ 'cards/a': 'infra_error/sandbox_lost' })
    expect(done.rows[0]?.reason).toMatch(
      /^the service was not healthy within 3 s: GET \/ready\?deep=1: HTTP 503: warming up\. See in /,
    )
  })

  test('one that has too much to do is asked again, as it says', async () => {
    const done = await run(
      backend,
      app(
        `if (asked < 3) answer(asked === 1 ? 429 : 503, 'busy', asked === 1 ? { 'retry-after': '1' } : {}); else ${result(1)}`,
      ),
    )
    expect(done.outcomes).toEqual({ 'cards/a': 'passed' })
  })

  test('one that never answers is out of time, and scored', async () => {
    const done = await run(backend, app(''), { seconds: 2 })
    expect(done.outcomes).toEqual({ 'cards/a': 'agent_timeout' })
  })

  test('a run that is told to stop waits for no answer', async () => {
    const stop = new AbortController()
    setTimeout(() => stop.abort(), 4000)
    const begin = performance.now()
    const done = await run(backend, app(''), { seconds: 300, signal: stop.signal })
    expect(done.outcomes).toEqual({ 'cards/a': 'cancelled' })
    expect(performance.now() - begin).toBeLessThan(25_000)
    expect(done.events.map(({ event }) => event)).toContain('sandbox_closed')
  })

  test('an install command that fails is told with its last words', async () => {
    const done = await run(backend, app(result(1)), { entry: 'install: "echo no network >&2; exit 7"' })
    expect(done.outcomes).toEqual({ 'cards/a': 'infra_error/config' })
    expect(done.rows[0]?.reason).toBe(
      'the install command ended with 7: no network. Read agent/install.log of the attempt; what takes long belongs into an image.',
    )
  })

  test('an outage earns another attempt, in a sandbox with an app of its own', async () => {
    const done = await run(
      backend,
      app(`/-1$/.test(body.trace_correlation_id) ? answer(500, 'first') : ${result(1)}`),
      { more: 'retry: { transport: 1 }\n' },
    )
    expect(done.rows.map(({ outcome, attempts }) => [outcome, attempts])).toEqual([['passed', 2]])
    expect(done.events.filter(({ event }) => event === 'sandbox_closed')).toHaveLength(2)
  })
})

describe.skipIf(!backends.includes('local_process'))('the port of a service on this machine', () => {
  test('is the next that is free', async () => {
    const other = createServer().listen(8117, '0.0.0.0')
    onTestFinished(() => void other.close())
    const done = await run(
      'local_process',
      app(`answer(200, { metrics: { reward_mean: 1, details: { port: Number(process.env.PORT) } } })`),
      {
        port: 8117,
        more: 'rollouts_per_task: 3\nmax_parallel_rollouts: 3\n',
      },
    )
    const ports = done.rows.map(({ rewards }) => rewards?.port ?? 0)
    expect(new Set(ports).size).toBe(3)
    expect(Math.min(...ports)).toBeGreaterThan(8117)
  })
})

test.skipIf(!backends.includes('docker'))(
  'a Dockerfile beside the app makes its image, which brings its files',
  async () => {
    const done = await runIn({
      backend: 'docker',
      files: {
        'app/Dockerfile': `FROM ${NODE_IMAGE}\nWORKDIR /srv/cards\nCOPY src/ ./\nENV CARD=charizard\n`,
        'app/src/app.mjs': app(
          'console.log(process.cwd(), process.env.CARD); answer(200, { metrics: { reward_mean: 1 } })',
        ),
      },
      tasks: '[{ service: { name: cards, dir: app, command: "exec node app.mjs", timeout_sec: 20 } }]',
      agents: AGENT,
      env: { PATH: process.env.PATH ?? '' },
    })
    expect(done.rows.map(({ outcome, reason }) => [outcome, reason])).toEqual([['passed', 'reward 1']])
    expect(await done.log('cards/a', 'agent/stdout.log')).toMatch(/\n\/srv\/cards charizard\n$/)
  },
)
