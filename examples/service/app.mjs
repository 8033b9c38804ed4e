// A task app in its smallest form: it says that it is well, and answers each rollout request with a result. A real one
// would run an agent on instance `seed` and judge what it left; this one lets the "oracle" pass, and nobody else.
import { createServer } from 'node:http'

const { HOST = '127.0.0.1', PORT = '8000' } = process.env

createServer(async (request, response) => {
  const send = (status, value) => response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value))
  if (request.url === '/health') return send(200, { status: 'ok' })
  if (request.method !== 'POST' || request.url !== '/rollout') return send(404, { detail: `no ${request.url}` })
  let text = ''
  for await (const part of request) text += part
  const { trace_correlation_id, seed, params } = JSON.parse(text)
  const reward = params.kind === 'oracle' ? 1 : 0
  console.log(`seed ${seed}: ${reward}`)
  send(200, {
    trace_correlation_id,
    metrics: { reward_mean: reward, details: { seed, tests_passed: 8 * reward, tests_total: 8 } },
    success: true,
    error: null,
  })
}).listen(Number(PORT), HOST, () => console.log(`listening on ${HOST}:${PORT}`))
