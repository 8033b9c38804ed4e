import { execFileSync } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { createServer, IncomingMessage, type ServerResponse } from 'node:http'
import { createSecureServer, type Http2ServerResponse } from 'node:http2'
import type { AddressInfo, Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { type Fault, Faults } from '../sandbox/faults.ts'
import type { Place } from '../sandbox/place.ts'
import { relay } from '../sandbox/port-relay.ts'
import { Account } from './account.ts'
import type { Request, Response } from './connect-protocol.ts'
import { controlPlane, type Reply, type Route } from './control-plane.ts'
import { envd, type Stream } from './envd.ts'
import type { Call } from './faults.ts'

export const API_KEY = 'e2b_0123456789abcdef0123456789abcdef01234567'

/** E2B on this machine: the control plane, and envd of every sandbox, at one address. */
export interface E2bService {
  readonly url: string
  readonly account: Account
  readonly faults: Faults<Call>
  /** calls by name since the start */
  readonly seen: Readonly<Partial<Record<Call, number>>>
  /** the certificate of an HTTP/2 service */
  readonly certificate: string | null
  /** the sandbox dies, as its machine would */
  die(id: string): Promise<void>
  close(): Promise<void>
}

/** `http2` is served over TLS with a certificate of its own, as the SDK demands. */
export async function startE2b({
  http2 = false,
  makePlace,
}: {
  http2?: boolean
  /** what sandboxes are in place of processes of this machine */
  makePlace?: typeof Place.make
} = {}): Promise<E2bService> {
  const dir = await mkdtemp(join(tmpdir(), 'e2b-service-'))
  const account = new Account(join(dir, 'sandboxes'), makePlace)
  const faults = new Faults<Call>()
  const seen: Partial<Record<Call, number>> = {}
  const handle = (request: Request, response: Response) =>
    void answer({ account, faults, seen }, request, response).catch((error: Error) => {
      if (!response.headersSent) response.writeHead(500, { 'content-type': 'application/json' })
      response.end(JSON.stringify({ code: 500, message: error.message }))
    })
  const certificate = http2 ? await makeCertificate(dir) : null
  const server = certificate
    ? createSecureServer({ ...certificate, allowHTTP1: true }, handle as never)
    : createServer(handle)
  const sockets = new Set<Socket>()
  server.on('connection', (socket: Socket) => {
    sockets.add(socket)
    socket.once('close', () => sockets.delete(socket))
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const { port } = server.address() as AddressInfo
  return {
    url: http2 ? `https://localhost:${port}` : `http://127.0.0.1:${port}`,
    account,
    faults,
    seen,
    certificate: certificate?.cert ?? null,
    async die(id) {
      await account.end(id, 'died')
    },
    async close() {
      await account.endAll()
      for (const socket of sockets) socket.destroy()
      await new Promise((closed) => server.close(closed))
      await rm(dir, { recursive: true, force: true, maxRetries: 5 }) // a build may still be writing
    },
  }
}

interface Within {
  readonly account: Account
  readonly faults: Faults<Call>
  readonly seen: Partial<Record<Call, number>>
}

async function answer({ account, faults, seen }: Within, request: Request, response: Response): Promise<void> {
  const port = request.headers['e2b-sandbox-port']
  if (typeof port === 'string' && port !== ENVD_PORT && request instanceof IncomingMessage)
    return app(account, port, request, response as ServerResponse)
  const origin = `${'encrypted' in request.socket ? 'https' : 'http'}://${request.headers.host ?? request.headers[':authority']}`
  const url = new URL(request.url ?? '/', origin)
  let read: Promise<Buffer> | null = null
  const body = () => {
    read ??= buffer(request)
    return read
  }
  const route = find(account, request, response, url, body)
  if (route === null) return write(response, { status: 404, body: { code: 404, message: `no route ${url.pathname}` } })
  if ('status' in route) return write(response, route)
  seen[route.call] = (seen[route.call] ?? 0) + 1
  const fault = faults.take(route.call)
  if (fault && (fault.when ?? 'before') === 'before') {
    if (!('stall' in fault)) await body().catch(() => {}) // a client is not answered in the middle of its request
    return spoil(fault, response)
  }
  if ('stream' in route) return route.stream(fault)
  const reply = await route.answer()
  return fault ? spoil(fault, response) : write(response, reply)
}

/** envd has a port like any other */
const ENVD_PORT = '49983'

async function app(account: Account, port: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const sandboxId = String(request.headers['e2b-sandbox-id'])
  const box = account.boxes.get(sandboxId)
  const lost = (message: string) => write(response, { status: 502, body: { sandboxId, message, code: 502 } })
  if (!box || box.unreachable) return lost('The sandbox was not found')
  if (!(await relay(box, { port, path: request.url ?? '/' }, request, response)))
    lost('The sandbox is running but port is not open')
}

function find(
  account: Account,
  request: Request,
  response: Response,
  url: URL,
  body: () => Promise<Buffer>,
): Route | Stream | Reply | null {
  const id = request.headers['e2b-sandbox-id']
  if (typeof id === 'string') {
    const box = account.boxes.get(id)
    if (!box || box.unreachable)
      return { status: 502, body: { sandboxId: id, message: 'The sandbox was not found', code: 502 } }
    return envd({ box, request, response, url, body, breakOff: (fault) => breakOff(response, fault) })
  }
  const layer = request.method === 'PUT' && /^\/layers\/(\w+)$/.exec(url.pathname)?.[1]
  if (layer)
    return {
      call: 'layer',
      async answer() {
        await account.templates.keep(layer, await body())
        return { status: 200 }
      },
    }
  if (request.headers['x-api-key'] !== API_KEY) return { status: 401, body: { code: 401, message: 'Invalid API key' } }
  return controlPlane(account, { method: request.method ?? 'GET', url, body })
}

function spoil(fault: Fault, response: Response): void {
  if ('status' in fault) write(response, fault)
  else if ('reset' in fault) breakOff(response, fault)
}

function write(response: Response, { status, body, headers = {} }: Reply): void {
  if (body === undefined) {
    response.writeHead(status, headers).end()
    return
  }
  const text = typeof body === 'string' ? body : JSON.stringify(body)
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(text)
}

/** the whole connection, and with HTTP/2 all that goes on in it */
function breakOff(response: Response, fault: Fault): void {
  const { stream } = response as unknown as Partial<Http2ServerResponse>
  if (stream) {
    if ('goaway' in fault && fault.goaway) stream.session?.goaway(0)
    stream.session?.destroy()
    return
  }
  response.socket?.resetAndDestroy()
}

async function makeCertificate(dir: string): Promise<{ key: string; cert: string }> {
  const [key, cert] = [join(dir, 'key.pem'), join(dir, 'cert.pem')]
  execFileSync(
    'openssl',
    [
      ...['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '2'],
      ...['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost', '-keyout', key, '-out', cert],
    ],
    { stdio: 'ignore' },
  )
  return { key: await readFile(key, 'utf8'), cert: await readFile(cert, 'utf8') }
}
