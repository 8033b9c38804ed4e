import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { InfraError } from '../../../model/error.ts'

const CONNECT_SEC = 30

/**
 * Forward the engine's socket of `ssh://user@host[:port][/path/of/docker.sock]` through the system's ssh,
 * which honours known_hosts, the agent and the user's config. One connection carries every call.
 */
export async function forwardOverSsh(url: URL): Promise<{ socketPath: string; close(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'benchgate-ssh-'))
  const socketPath = join(folder, 'docker.sock')
  const remote = url.pathname.length > 1 ? decodeURIComponent(url.pathname) : '/var/run/docker.sock'
  const options = [
    'BatchMode=yes',
    'ExitOnForwardFailure=yes',
    'ServerAliveInterval=15',
    'ServerAliveCountMax=4',
    `ConnectTimeout=${CONNECT_SEC}`,
  ]
  const port = url.port ? ['-p', url.port] : []
  const login = url.username ? ['-l', decodeURIComponent(url.username)] : []
  const args = [
    '-N',
    '-T',
    '-L',
    `${socketPath}:${remote}`,
    ...options.flatMap((option) => ['-o', option]),
    ...port,
    ...login,
    '--',
    url.hostname,
  ]
  const child = spawn('ssh', args, { stdio: ['ignore', 'ignore', 'pipe'] })
  let complaint = ''
  let over = false
  child.stderr.on('data', (bytes: Buffer) => {
    complaint = (complaint + bytes.toString()).slice(-2000)
  })
  const ended = new Promise<void>((resolve) => {
    child.once('error', (error) => {
      complaint += error.message
      resolve()
    })
    child.once('close', () => resolve())
  }).then(() => {
    over = true
  })
  const close = async () => {
    if (child.pid !== undefined) child.kill()
    await ended
    await rm(folder, { recursive: true, force: true })
  }

  const deadline = performance.now() + CONNECT_SEC * 1000
  while (!over && performance.now() < deadline) {
    if (await accepts(socketPath)) return { socketPath, close }
    await Promise.race([ended, sleep(50)])
  }
  await close()
  throw refusal(url.host, complaint.trim() || `no connection within ${CONNECT_SEC} s`)
}

function accepts(socketPath: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(socketPath)
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false))
    socket.once('connect', () => socket.destroy())
  })
}

function refusal(host: string, complaint: string): InfraError {
  const what = `ssh to ${host} failed: ${complaint}`
  if (/permission denied|authentication/i.test(complaint))
    return new InfraError('auth', what, 'Load a key that this host accepts into the ssh agent.')
  if (/host key|ENOENT|could not resolve|bad configuration/i.test(complaint))
    return new InfraError('config', what, `Try \`ssh ${host}\` by hand, and put the host's key into known_hosts.`)
  return new InfraError('transport', what, `Try \`ssh ${host}\` by hand.`)
}
