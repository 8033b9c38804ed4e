import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { LIMITS } from '../services/daytona/account.ts'
import { said } from '../services/daytona/faults.ts'
import { API_KEY, type DaytonaService, startDaytona } from '../services/daytona/service.ts'
import { runIn } from '../support/run-experiment.ts'
import { doubleRuns } from '../support/sandbox-double.ts'

const here = await doubleRuns('daytona')

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

describe.skipIf(!here)('a service task on Daytona', () => {
  let service: DaytonaService
  beforeAll(async () => {
    service = await startDaytona()
  })
  afterAll(() => service?.close())
  beforeEach(() => {
    service.faults.clear()
    Object.assign(service.account.limits, { ...LIMITS, alone: true })
    service.account.log.length = 0
  })

  const run = (text: string, more = '') =>
    runIn({
      backend: 'daytona',
      files: { 'app/app.mjs': text },
      tasks:
        '[{ service: { name: cards, dir: app, install: "echo installed", command: [node, app.mjs], timeout_sec: 20, start_timeout_sec: 10 } }]',
      agents: '  - { name: a, kind: command, command: "x" }',
      defaults: `daytona: { snapshot: base, max_creates_per_sec: 100, create_drain_timeout_sec: 2, allow_internet_access: true }`,
      more,
      env: { DAYTONA_API_KEY: API_KEY, DAYTONA_API_URL: service.url },
    })

  test('is asked at its preview address, each rollout in a sandbox of its own, and leaves none', async () => {
    const done = await run(APP, 'rollouts_per_task: 4\nmax_parallel_rollouts: 4\n')
    expect(done.rows.map(({ outcome, rewards }) => [outcome, rewards])).toEqual(
      Array.from({ length: 4 }, () => ['passed', { passed: 8, reward_mean: 1 }]),
    )
    expect(await done.log('cards/a', 'agent/stdout.log')).toBe('asked on 0.0.0.0:8000\n')
    expect(service.account.log.map(({ ended }) => ended)).toEqual(['deleted', 'deleted', 'deleted', 'deleted'])
  })

  test('an app that nobody can reach is an outage, with what the proxy said', async () => {
    const done = await run(
      APP.replace("response.end('well')", 'request.socket.destroy()'),
      'retry: { sandbox_lost: 0 }\n',
    )
    expect(done.outcomes).toEqual({ 'cards/a': 'infra_error/sandbox_lost' })
    expect(done.rows[0]?.reason).toMatch(
      /^the service was not healthy within 10 s: GET \/health: HTTP 502: a page of HTML\. /,
    )
    expect(service.account.boxes.size).toBe(0)
  })

  test('a preview address that Daytona refuses to give is an outage of its kind', async () => {
    service.faults.always('preview', said(403))
    const done = await run(APP)
    expect(done.outcomes).toEqual({ 'cards/a': 'infra_error/auth' })
    expect(service.account.boxes.size).toBe(0)
  })

  test('a sandbox that dies under its app is lost, and the rollout gets another', async () => {
    const slow = APP.replace('response.end(JSON', 'setTimeout(() => {}, 1e6); if (process.env.NEVER) response.end(JSON')
    const running = run(slow, 'retry: { sandbox_lost: 0, transport: 0 }\n')
    while (!service.account.log[0]) await new Promise((wake) => setTimeout(wake, 50))
    await new Promise((wake) => setTimeout(wake, 5000))
    await service.die(service.account.log[0].id)
    expect((await running).outcomes).toEqual({ 'cards/a': 'infra_error/sandbox_lost' })
  })
})
