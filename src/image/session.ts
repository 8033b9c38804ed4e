import { randomUUID } from 'node:crypto'
import http2 from 'node:http2'
import type { Duplex, Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Engine } from '../sandbox/drivers/docker/engine.ts'
import { bytesField, fieldsOf, numberField } from './protobuf.ts'
import type { Login } from './registry-login.ts'

/** by host: how BuildKit may log in to the registries of a build */
export type Logins = ReadonlyMap<string, Login>

/** what a build may read by `RUN --mount=type=secret,id=…`, by id */
export type Secrets = ReadonlyMap<string, Buffer>

export interface Serves {
  readonly secrets: Secrets
  readonly logins: Logins
  /** the context of the build as a tar, anew at each call; null where the build brings it itself */
  readonly context: (() => Readable) | null
}

export interface Session {
  /** goes with the build that may use it */
  readonly id: string
  /** where the builder finds the context */
  readonly contextUrl: string
  close(): void
}

const GET_SECRET = '/moby.buildkit.secrets.v1.Secrets/GetSecret'
const CREDENTIALS = '/moby.filesync.v1.Auth/Credentials'
const HEALTH = '/grpc.health.v1.Health/Check'
const PULL = '/moby.upload.v1.Upload/Pull'
const METHODS = [GET_SECRET, CREDENTIALS, HEALTH, PULL]
/** https://github.com/moby/buildkit/blob/v0.8.3/source/http/transport.go */
const PULL_HOST = 'buildkit-session'

const OK = 0
const NOT_FOUND = 5
const UNIMPLEMENTED = 12
const SERVING = numberField(1, 1)

/**
 * The connection on which BuildKit asks its client for secrets, for logins and for the context: a gRPC server over the
 * socket of `POST /session`. Without one a build fails on every secret, also on one that may be absent.
 */
export async function openSession(engine: Engine, serves: Serves): Promise<Session> {
  const id = randomUUID()
  const socket = await engine.ask(dial(engine, id))
  const server = http2.performServerHandshake(socket)
  server.on('error', () => {}) // the build says what it missed
  server.on('stream', (stream, headers) => {
    stream.on('error', () => {})
    if (headers[':path'] === PULL) return void pull(stream, serves.context)
    const chunks: Buffer[] = []
    stream.on('data', (chunk: Buffer) => chunks.push(chunk))
    stream.on('end', () => {
      const [status, message] = answer(String(headers[':path']), Buffer.concat(chunks).subarray(PREFIX), serves)
      respond(stream, status)
      stream.end(status === OK ? framed(message) : undefined)
    })
  })
  return {
    id,
    contextUrl: `http://${PULL_HOST}/${id}`,
    close() {
      server.destroy()
      socket.destroy()
    },
  }
}

function respond(stream: http2.ServerHttp2Stream, status: number): void {
  stream.respond({ ':status': 200, 'content-type': 'application/grpc' }, { waitForTrailers: true })
  stream.on('wantTrailers', () =>
    stream.sendTrailers({ 'grpc-status': String(status), ...(status !== OK && { 'grpc-message': 'no such secret' }) }),
  )
}

/** the context as messages, until it ends or the builder has enough; what is wrong with it, its reader is told */
async function pull(stream: http2.ServerHttp2Stream, context: Serves['context']): Promise<void> {
  respond(stream, context ? OK : NOT_FOUND)
  if (context) await pipeline(context(), messages, stream).catch(() => {})
  else stream.end()
}

async function* messages(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  for await (const chunk of chunks)
    for (let at = 0; at < chunk.length; at += MOST_BYTES)
      yield framed(bytesField(1, chunk.subarray(at, at + MOST_BYTES)))
}

/** the most that gRPC takes as one message is 4 MiB */
const MOST_BYTES = 2 ** 20

function answer(
  method: string,
  request: Buffer,
  { secrets, logins }: Serves,
): readonly [status: number, message: Buffer] {
  if (method === HEALTH) return [OK, SERVING]
  if (method !== GET_SECRET && method !== CREDENTIALS) return [UNIMPLEMENTED, NONE]
  const asked = new Map(fieldsOf(request)).get(1)
  if (method === CREDENTIALS) return [OK, credentials(logins.get(String(asked)))]
  const secret = Buffer.isBuffer(asked) ? secrets.get(asked.toString()) : undefined
  return secret ? [OK, bytesField(1, secret)] : [NOT_FOUND, NONE]
}

const NONE = Buffer.alloc(0)

/** a name and a secret; of a token, the secret alone */
function credentials(login: Login | undefined): Buffer {
  if (!login) return NONE
  const secret = bytesField(2, Buffer.from('password' in login ? login.password : login.identitytoken))
  return login.username ? Buffer.concat([bytesField(1, Buffer.from(login.username)), secret]) : secret
}

/** gRPC puts one byte of flags and four of length before a message */
const PREFIX = 5

function framed(message: Buffer): Buffer {
  const prefix = Buffer.alloc(PREFIX)
  prefix.writeUInt32BE(message.length, 1)
  return Buffer.concat([prefix, message])
}

function dial({ docker }: Engine, id: string): Promise<Duplex> {
  const options = {
    method: 'POST',
    path: '/session',
    hijack: true,
    headers: {
      Upgrade: 'h2c',
      'X-Docker-Expose-Session-Uuid': id,
      'X-Docker-Expose-Session-Name': 'benchgate',
      'X-Docker-Expose-Session-Grpc-Method': METHODS,
    },
    statusCodes: { 200: true, 500: 'server error' },
  }
  return new Promise((resolve, reject) => {
    docker.modem.dial(options as never, (error: Error | null, socket: unknown) =>
      error ? reject(error) : resolve(socket as Duplex),
    )
  })
}
