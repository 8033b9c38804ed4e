import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { type Fault, Faults } from '../sandbox/faults.ts'
import { Account } from './account.ts'
import { api, failure, type Reply, type Route } from './api.ts'
import type { Call } from './faults.ts'
import { preview } from './preview.ts'
import { toolbox } from './toolbox.ts'

export const API_KEY = 'dtn_0123456789abcdef0123456789abcdef'

/** Daytona on this machine: its API, the daemon of every sandbox behind one proxy, and the storage of contexts. */
export interface DaytonaService {
  /** what DAYTONA_API_URL would be */
  readonly url: string
  readonly account: Account
  readonly faults: Faults<Call>
  /** calls by name since the start */
  readonly seen: Readonly<Partial<Record<Call, number>>>
  /** the sandbox is gone from one moment to the next */
  die(id: string): Promise<void>
  close(): Promise<void>
}

interface Within {
  readonly dir: string
  readonly account: Account
  readonly faults: Faults<Call>
  readonly seen: Partial<Record<Call, number>>
}

export async function startDaytona(): Promise<DaytonaService> {
  const dir = await mkdtemp(join(tmpdir(), 'daytona-service-'))
  const within: Within = { dir, account: new Account(join(dir, 'sandboxes')), faults: new Faults<Call>(), seen: {} }
  const { account, faults, seen } = within
  const server = createServer(
    (request, response) =>
      void answer(within, request, response).catch((error: Error) => {
        if (!response.headersSent) write(response, failure(500, error.message))
        else response.destroy()
      }),
  )
  const sockets = new Set<Socket>()
  server.on('connection', (socket: Socket) => {
    sockets.add(socket)
    socket.once('close', () => sockets.delete(socket))
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}/api`,
    account,
    faults,
    seen,
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

async function answer(within: Within, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { faults, seen } = within
  if (request.url?.startsWith('/preview/')) return preview(within.account, request, response)
  let read: Promise<Buffer> | null = null
  const body = () => {
    read ??= buffer(request)
    return read
  }
  const route = find(within, request, body)
  if ('status' in route) {
    await body().catch(() => {})
    return write(response, route)
  }
  seen[route.call] = (seen[route.call] ?? 0) + 1
  const fault = faults.take(route.call)
  if (fault && (fault.when ?? 'before') === 'before') {
    if (!('stall' in fault)) await body().catch(() => {}) // a client is not answered in the middle of its request
    return spoil(fault, response)
  }
  if (fault?.when === 'middle' && route.call === 'execute') {
    // the connection breaks while the command runs
    setTimeout(() => spoil(fault, response), 100)
    await route.answer()
    return
  }
  const reply = await route.answer()
  if (fault?.when === 'middle' && reply.body instanceof Uint8Array) {
    response.writeHead(200, { ...reply.headers, 'content-length': reply.body.length })
    response.write(reply.body.subarray(0, reply.body.length / 2))
    setTimeout(() => spoil(fault, response), 50)
    return
  }
  return fault ? spoil(fault, response) : write(response, reply)
}

function find({ account, dir }: Within, request: IncomingMessage, body: () => Promise<Buffer>): Route | Reply {
  const url = new URL(request.url ?? '/', `http://${request.headers.host}`)
  const asked = { method: request.method ?? 'GET', url, body }
  if (url.pathname.startsWith('/s3/volumes/')) return store(account, dir, request, url, body)
  const [, log] = /^\/logs\/(.+)$/.exec(url.pathname) ?? []
  if (request.headers.authorization !== `Bearer ${API_KEY}`) return failure(401, 'Invalid credentials')
  if (log) return { status: 200, body: account.snapshots.find(log)?.logs.join('\n') ?? '' }
  const [, id, rest = '/'] = /^\/toolbox\/([^/]+)(\/.*)$/.exec(url.pathname) ?? []
  if (id !== undefined) {
    const box = account.find(id)
    if (!box) return failure(404, 'failed to get sandbox: sandbox not found', 'DAYTONA_PROXY')
    if (box.unreachable) return { status: 502, body: 'bad gateway' }
    if (box.state !== 'started') return failure(400, 'Sandbox is not started', 'DAYTONA_PROXY')
    return (
      toolbox(box, rest, { ...asked, type: request.headers['content-type'] ?? '' }) ?? failure(404, `no route ${rest}`)
    )
  }
  return (
    api(account, url.pathname.replace(/^\/api/, ''), asked) ??
    failure(404, `no route ${request.method} ${url.pathname}`)
  )
}

/** the storage of contexts: it is written to with a signature, and says whether something is there */
function store(
  account: Account,
  dir: string,
  request: IncomingMessage,
  url: URL,
  body: () => Promise<Buffer>,
): Route | Reply {
  const { contexts } = account.snapshots
  if (
    !/^AWS4-HMAC-SHA256 Credential=access\/\d{8}\/us-east-1\/s3\/aws4_request/.test(request.headers.authorization ?? '')
  )
    return { status: 403, body: '<Error><Code>AccessDenied</Code></Error>' }
  return {
    call: 'storage',
    async answer() {
      const [, listed = ''] = /^org\/(\w+)\/$/.exec(url.searchParams.get('prefix') ?? '') ?? []
      if (request.method === 'GET')
        return { status: 200, body: contexts.has(listed) ? `<Contents><Key>${listed}</Key></Contents>` : '<Contents/>' }
      const [, hash] = /^\/s3\/volumes\/org\/(\w+)\/context\.tar$/.exec(url.pathname) ?? []
      if (!hash) return { status: 400, body: '<Error><Code>InvalidRequest</Code></Error>' }
      const file = join(dir, `${hash}.tar`)
      await mkdir(dir, { recursive: true })
      await writeFile(file, await body())
      contexts.set(hash, file)
      return { status: 200 }
    },
  }
}

function spoil(fault: Fault, response: ServerResponse): void {
  if ('status' in fault) write(response, fault)
  else if ('reset' in fault) response.socket?.resetAndDestroy()
}

function write(response: ServerResponse, { status, body, headers = {} }: Reply): void {
  if (body === undefined) {
    response.writeHead(status, headers).end()
    return
  }
  const plain = typeof body === 'string' || body instanceof Uint8Array
  response
    .writeHead(status, { 'content-type': plain ? 'text/plain' : 'application/json', ...headers })
    .end(plain ? body : JSON.stringify(body))
}
