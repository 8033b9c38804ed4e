import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { connect } from '../../src/sandbox/drivers/e2b/client.ts'
import { exposed } from '../../src/sandbox/drivers/e2b/expose.ts'
import { LIMITS } from '../services/e2b/account.ts'
import { API_KEY, type E2bService, startE2b } from '../services/e2b/service.ts'
import { e2bDoubleRuns } from '../support/e2b.ts'
import { runIn } from '../support/run-experiment.ts'

const here = await e2bDoubleRuns()

test('a port is reached by the name of its sandbox, or by headers where all have one address', async () => {
  const access = { apiKey: API_KEY, domain: 'e2b.test', apiUrl: null, patienceSec: 10 }
  const { open } = await connect({ ...access, sandboxUrl: null })
  const box = open({ sandboxID: 'i1', envdVersion: '0.6.13' })
  const at = { host: '0.0.0.0', port: 8000 }
  expect(exposed(box, 8000, null)).toEqual({ ...at, url: 'https://8000-i1.e2b.test', headers: {} })
  expect(exposed(box, 8000, 'http://proxy.test/')).toEqual({
    ...at,
    url: 'http://proxy.test',
    headers: { 'e2b-sandbox-id': 'i1', 'e2b-sandbox-port': '8000' },
  })
})

const APP = `
import { createServer } from 'node:http'
createServer((request, response) => {
  request.resume().on('end', () => {
    if (request.url === '/health') return response.end('well')
    console.log('asked on ' + process.env.HOST + ':' + process.env.PORT)
    response.end(JSON.stringify({ metrics: { reward_mean: 1, details: { passed: 8 } } }))
  })
}).listen(Number(process.env.PORT), process.env.HOST)
`

describe.skipIf(!here)('a service task on E2B', () => {
  let service: E2bService
  beforeAll(async () => {
    service = await startE2b()
  })
  afterAll(() => service?.close())
  beforeEach(() => Object.assign(service.account.limits, { ...LIMITS, alone: true }))

  const run = (text: string, more = '') =>
    runIn({
      backend: 'e2b_firecracker',
      files: { 'app/app.mjs': text },
      tasks:
        '[{ service: { name: cards, dir: app, install: "echo installed", command: [node, app.mjs], timeout_sec: 20, start_timeout_sec: 10 } }]',
      agents: '  - { name: a, kind: command, command: "x" }',
      defaults:
        'e2b: { template: base, max_creates_per_sec: 100, create_drain_timeout_sec: 2, allow_internet_access: true }',
      more,
      env: { E2B_API_KEY: API_KEY, E2B_API_URL: service.url, E2B_SANDBOX_URL: service.url },
    })

  test('is asked in its own sandbox, and leaves none', async () => {
    const done = await run(APP, 'rollouts_per_task: 3\nmax_parallel_rollouts: 3\n')
    expect(done.rows.map(({ outcome, rewards }) => [outcome, rewards])).toEqual(
      Array.from({ length: 3 }, () => ['passed', { passed: 8, reward_mean: 1 }]),
    )
    expect(await done.log('cards/a', 'agent/stdout.log')).toBe('asked on 0.0.0.0:8000\n')
    expect(service.account.boxes.size).toBe(0)
  })

  test('an app that listens elsewhere is an outage, with what the proxy said', async () => {
    const done = await run(APP.replace('Number(process.env.PORT)', '8001'), 'retry: { sandbox_lost: 0 }\n')
    expect(done.outcomes).toEqual({ 'cards/a': 'infra_error/sandbox_lost' })
    expect(done.rows[0]?.reason).toMatch(
      /^the service was not healthy within 10 s: GET \/health: HTTP 502: The sandbox is running but port is not open\. /,
    )
  })
})
