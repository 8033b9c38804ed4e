import { mkdtemp, rm } from 'node:fs/promises'
import { createConnection, createServer, type Server, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** A way to the real engine that can be cut, as when its daemon stops or the line to it breaks. */
export interface DockerProxy {
  /** for `docker_host` */
  readonly address: string
  /** break every connection, and refuse new ones */
  cut(): Promise<void>
  /** let connections through again */
  heal(): Promise<void>
  close(): Promise<void>
}

export async function startDockerProxy(): Promise<DockerProxy> {
  const dir = await mkdtemp(join(tmpdir(), 'benchgate-proxy-'))
  const path = join(dir, 'docker.sock')
  const sockets = new Set<Socket>()
  let server: Server | null = null

  function keep(socket: Socket): Socket {
    sockets.add(socket)
    socket.on('error', () => {}).on('close', () => sockets.delete(socket))
    return socket
  }

  async function heal(): Promise<void> {
    // half-open, since the engine answers after a client that has said all
    server = createServer({ allowHalfOpen: true }, (client) => {
      const engine = connectToEngine()
      keep(client).pipe(keep(engine)).pipe(client)
      client.once('close', () => engine.destroy())
      engine.once('close', () => client.destroy())
    })
    await new Promise<void>((ready) => server?.listen(path, ready))
  }

  async function cut(): Promise<void> {
    const closed = new Promise((done) => (server ? server.close(done) : done(null)))
    server = null
    for (const socket of sockets) socket.destroy()
    await closed
  }

  await heal()
  return {
    address: `unix://${path}`,
    cut,
    heal,
    async close() {
      await cut()
      await rm(dir, { recursive: true, force: true })
    },
  }
}

/** A connection to the real engine. */
export function connectToEngine(): Socket {
  const host = process.env.DOCKER_HOST || 'unix:///var/run/docker.sock'
  const url = new URL(host)
  if (url.protocol === 'unix:')
    return createConnection({ path: fileURLToPath(`file://${url.pathname}`), allowHalfOpen: true })
  return createConnection({ host: url.hostname, port: Number(url.port || 2375), allowHalfOpen: true })
}
