// EngineBench as a task app: benchgate starts it in each rollout's sandbox and asks it over HTTP.
import { createServer } from 'node:http'
import { rollout } from './rollout.mjs'

const { HOST = '127.0.0.1', PORT = '8000' } = process.env

createServer(async (request, response) => {
  const send = (status, value) => response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value))
  if (request.url === '/health') return send(200, { status: 'ok' })
  if (request.method !== 'POST' || request.url !== '/rollout') return send(404, { detail: `no ${request.url}` })
  try {
    let text = ''
    for await (const part of request) text += part
    send(200, rollout(JSON.parse(text)))
  } catch (error) {
    send(500, { detail: error.message })
  }
}).listen(Number(PORT), HOST, () => console.log(`listening on ${HOST}:${PORT}`))
