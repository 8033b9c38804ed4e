import { createSocket } from 'node:dgram'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { InfraError } from '../model/error.ts'

export interface FreePort {
  readonly port: number
  release(): void
}

const MOST_TRIES = 1000

/**
 * The next port of this machine that nobody listens on, ours until it is released. Other processes of benchgate know
 * it as taken by its UDP twin, which the kernel gives to one alone and takes back when we die.
 */
export async function takePort(from: number): Promise<FreePort> {
  const last = Math.min(65_535, from + MOST_TRIES)
  for (let port = from; port <= last; port += 1) {
    const release = await takeTwin(port)
    if (!release) continue
    if (await nobodyListens(port)) return { port, release }
    release()
  }
  throw new InfraError(
    'capacity',
    `no port from ${from} to ${last} is free on this machine`,
    'Lower max_parallel_rollouts, or set another port in the task.',
  )
}

async function takeTwin(port: number): Promise<(() => void) | null> {
  const socket = createSocket('udp4')
  try {
    socket.bind({ port, address: '127.0.0.1', exclusive: true })
    await once(socket, 'listening')
  } catch {
    socket.close()
    return null
  }
  socket.on('error', () => {}).unref()
  let closed = false
  return () => {
    if (!closed) socket.close()
    closed = true
  }
}

async function nobodyListens(port: number): Promise<boolean> {
  const server = createServer()
  try {
    server.listen({ port, host: '0.0.0.0', exclusive: true })
    await once(server, 'listening')
  } catch {
    return false
  }
  server.close()
  await once(server, 'close')
  return true
}
