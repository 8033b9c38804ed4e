import { randomUUID } from 'node:crypto'
import http2 from 'node:http2'
import type { Duplex } from 'node:stream'
import type { Engine } from '../sandbox/drivers/docker/engine.ts'
import { bytesField, fieldsOf, numberField } from './protobuf.ts'

import type { Login } from './registry-login.ts'

/** by host: how BuildKit may log in to the registries of a build */
export type Logins = ReadonlyMap<string, Login>

/** what a build may read by `RUN --mount=type=secret,id=…`, by id */
export type Secrets = ReadonlyMap<string, Buffer>

export interface Session {
  /** goes with the build that may use it */
  readonly id: string
  close(): void
}

const GET_SECRET = '/moby.buildkit.secrets.v1.Secrets/GetSecret'
const CREDENTIALS = '/moby.filesync.v1.Auth/Credentials'
const HEALTH = '/grpc.health.v1.Health/Check'
const METHODS = [GET_SECRET, CREDENTIALS, HEALTH]

const OK = 0
const NOT_FOUND = 5
const UNIMPLEMENTED = 12
const SERVING = numberField(1, 1)

/**
 * The connection on which BuildKit asks its client for secrets and for logins: a gRPC server over the socket of `POST /session`.
 * Without one a build fails on every secret, also on one that may be absent.
 */
export async function openSession(engine: Engine, secrets: Secrets, logins: Logins = new Map()): Promise<Session> {
  const id = randomUUID()
  const socket = await engine.ask(dial(engine, id))
  const server = http2.performServerHandshake(socket)
  server.on('error', () => {}) // the build says what it missed
  server.on('stream', (stream, headers) => {
    stream.on('error', () => {})
    const chunks: Buffer[] = []
    stream.on('data', (chunk: Buffer) => chunks.push(chunk))
    stream.on('end', () => {
      const [status, message] = answer(String(headers[':path']), Buffer.concat(chunks).subarray(PREFIX), {
        secrets,
        logins,
      })
      stream.respond({ ':status': 200, 'content-type': 'application/grpc' }, { waitForTrailers: true })
      stream.on('wantTrailers', () =>
        stream.sendTrailers({
          'grpc-status': String(status),
          ...(status !== OK && { 'grpc-message': 'no such secret' }),
        }),
      )
      stream.end(status === OK ? framed(message) : undefined)
    })
  })
  return {
    id,
    close() {
      server.destroy()
      socket.destroy()
    },
  }
}

function answer(
  method: string,
  request: Buffer,
  { secrets, logins }: { readonly secrets: Secrets; readonly logins: Logins },
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
