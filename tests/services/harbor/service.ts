import { mkdtemp, rm } from 'node:fs/promises'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { type Fault, Faults } from '../sandbox/faults.ts'
import { Account, type Deployment, type Wish } from './account.ts'

export const API_KEY = 'sk_live_0123456789abcdef0123456789abcdef'

/** the calls that can be made to fail */
export type Call = 'create' | 'list' | 'status' | 'build' | 'rollout'

/** The hosted Harbor on this machine. */
export interface HarborService {
  readonly url: string
  readonly account: Account
  readonly faults: Faults<Call>
  /** calls by name since the start */
  readonly seen: Readonly<Partial<Record<Call, number>>>
  close(): Promise<void>
}

interface Reply {
  readonly status: number
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
}

/** as FastAPI says what went wrong */
export const failure = (status: number, detail: string, headers: Record<string, string> = {}) => ({
  status,
  body: { detail },
  headers,
})

export async function startHarbor(): Promise<HarborService> {
  const dir = await mkdtemp(join(tmpdir(), 'harbor-service-'))
  const account = new Account(dir)
  const faults = new Faults<Call>()
  const seen: Partial<Record<Call, number>> = {}
  const server = createServer((request, response) => {
    answer(request, response).catch((error: Error) => {
      if (!response.headersSent) write(response, failure(500, error.message))
    })
  })
  const sockets = new Set<Socket>()
  server.on('connection', (socket: Socket) => {
    sockets.add(socket)
    socket.once('close', () => sockets.delete(socket))
  })

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await buffer(request)
    const route = find(account, request, body)
    if ('status' in route) return write(response, route)
    const { call, work } = route
    seen[call] = (seen[call] ?? 0) + 1
    const fault = faults.take(call)
    if (fault && (fault.when ?? 'before') === 'before') return spoil(fault, response)
    const reply = await work()
    if (fault) spoil(fault, response)
    else write(response, reply)
  }

  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    account,
    faults,
    seen,
    async close() {
      for (const socket of sockets) socket.destroy()
      await new Promise((closed) => server.close(closed))
      await rm(dir, { recursive: true, force: true, maxRetries: 5 }) // a build may still be writing
    },
  }
}

interface Route {
  readonly call: Call
  work(): Promise<Reply>
}

function find(account: Account, request: IncomingMessage, bytes: Buffer): Route | Reply {
  const url = new URL(request.url ?? '/', 'http://harbor')
  if (request.headers.authorization !== `Bearer ${API_KEY}`) return failure(401, 'Invalid API key')
  const body = () => JSON.parse(bytes.toString('utf8')) as never
  const [, path = ''] = /^\/api\/harbor(\/.*)$/.exec(url.pathname) ?? []
  const [, id = '', rest = ''] = /^\/deployments\/([^/]+)\/(\w+)$/.exec(path) ?? []
  const one = (work: (found: Deployment) => Promise<Reply> | Reply) => async () => {
    const found = account.find(decodeURIComponent(id))
    return found ? work(found) : failure(404, 'Deployment not found')
  }
  switch (`${request.method} ${id ? rest : path}`) {
    case 'POST /deployments':
      return { call: 'create', work: async () => create(account, body()) }
    case 'GET /deployments': {
      const { name = '', limit = '50', offset = '0' } = Object.fromEntries(url.searchParams)
      const all = account.list().filter(({ wish }) => name === '' || wish.name === name)
      const page = all.slice(Number(offset), Number(offset) + Number(limit)).map(shown)
      return { call: 'list', work: async () => ({ status: 200, body: { deployments: page } }) }
    }
    case 'GET status':
      return { call: 'status', work: one((found) => ({ status: 200, body: progress(found) })) }
    case 'POST build':
      return {
        call: 'build',
        work: one((found) => {
          void account.build(found)
          return { status: 200, body: { build_id: `${found.id}-${found.builds}` } }
        }),
      }
    case 'POST /rollout':
      return { call: 'rollout', work: async () => rollout(account, body()) }
    default:
      return failure(404, `no route ${url.pathname}`)
  }
}

function create(account: Account, wish: Wish): Reply {
  if (account.find(wish.name)) return failure(409, `Deployment ${wish.name} already exists`)
  return { status: 200, body: { ...shown(account.create(wish)), latest_build: { id: 'b1' } } }
}

async function rollout(account: Account, request: { deployment_id: string }): Promise<Reply> {
  const found = account.find(request.deployment_id)
  if (!found) return failure(404, 'Deployment not found')
  if (found.status !== 'ready') return failure(400, `Deployment is ${found.status}`)
  const result = await account.rollout(found, request)
  if (result === null) return failure(429, 'Harbor is at capacity')
  return typeof result === 'string' ? failure(500, result) : { status: 200, body: result.toString('utf8') }
}

const shown = ({ id, wish, status }: Deployment) => ({ id, name: wish.name, status, snapshot_id: null })

const progress = ({ wish, status, error, built }: Deployment) => ({
  ...{ status, name: wish.name, snapshot_id: null, error },
  builds: [{ status, error_message: error, logs: built?.log.join('\n') ?? null }],
})

function spoil(fault: Fault, response: ServerResponse): void {
  if ('status' in fault) write(response, fault)
  else if ('reset' in fault) response.socket?.resetAndDestroy()
}

function write(response: ServerResponse, { status, body, headers = {} }: Reply): void {
  const text = typeof body === 'string' ? body : JSON.stringify(body ?? {})
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(text)
}
