import { once } from 'node:events'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { buffer } from 'node:stream/consumers'
import { type Place, ROOT } from './place.ts'

/** the sandbox's end of a connection: what comes goes to the port, and back */
const RELAY = `
const socket = require('net').connect(Number(process.argv[1]), '127.0.0.1')
socket.once('error', () => process.exit(1)).pipe(process.stdout)
process.stdin.pipe(socket)
`

/** Hands a request on to a port of a sandbox, byte by byte, and what the app says back; false where nobody listens. */
export async function relay(
  { place, cutOff }: { readonly place: Place; readonly cutOff: boolean },
  { port, path }: { readonly port: string; readonly path: string },
  request: IncomingMessage,
  response: ServerResponse,
): Promise<boolean> {
  const body = await buffer(request)
  const child = await place.spawn({ argv: ['node', '-e', RELAY, port], account: ROOT, cutOff, stdin: true })
  const ended = once(child, 'close')
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
  return passed
}
