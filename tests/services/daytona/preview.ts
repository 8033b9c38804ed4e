import { once } from 'node:events'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { ROOT } from '../sandbox/place.ts'
import type { Account } from './account.ts'

export const PREVIEW_TOKEN = 'preview-token'

/** the sandbox's end of a connection: what comes goes to the port, and back */
const RELAY = `
const socket = require('net').connect(Number(process.argv[1]), '127.0.0.1')
socket.once('error', () => process.exit(1)).pipe(process.stdout)
process.stdin.pipe(socket)
`

/** The proxy before the ports of all sandboxes: bytes go to the app as they come, with the token for a ticket. */
export async function preview(account: Account, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const [, id = '', port = '', path = '/'] = /^\/preview\/([^/]+)\/(\d+)(\/.*)?$/.exec(request.url ?? '') ?? []
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part as Buffer)
  const refuse = (status: number, text: string) =>
    void response.writeHead(status, { 'content-type': 'text/html' }).end(`<html>${text}</html>`)
  if (request.headers['x-daytona-preview-token'] !== PREVIEW_TOKEN) return refuse(401, 'log in')
  const box = account.find(id)
  if (!box || box.unreachable || box.state !== 'started') return refuse(404, 'no sandbox')
  const child = await box.place.spawn({
    argv: ['node', '-e', RELAY, port],
    account: ROOT,
    cutOff: box.cutOff,
    stdin: true,
  })
  const ended = once(child, 'close')
  const body = Buffer.concat(parts)
  const { connection: _ours, ...headers } = request.headers
  const lines = Object.entries({ ...headers, 'content-length': String(body.length), connection: 'close' })
  const head = [`${request.method} ${path} HTTP/1.1`, ...lines.map(([name, value]) => `${name}: ${value}`)]
  child.stdin?.on('error', () => {}).write(`${head.join('\r\n')}\r\n\r\n`)
  child.stdin?.write(body)
  let passed = false
  child.stdout?.on('data', (bytes: Buffer) => {
    passed = true
    response.socket?.write(bytes)
  })
  response.once('close', () => child.kill('SIGKILL'))
  await ended
  if (passed) response.socket?.end()
  else refuse(502, 'nobody listens')
}
