import { type ChildProcess, spawn } from 'node:child_process'
import { rmSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { InfraError } from '../../../model/error.ts'

const CONNECT_SEC = 30
/** between the end of a connection and the next try */
const AGAIN_MS = 1000

const OPTIONS = [
  'BatchMode=yes',
  'ExitOnForwardFailure=yes',
  'StreamLocalBindUnlink=yes',
  'ServerAliveInterval=15',
  'ServerAliveCountMax=4',
  `ConnectTimeout=${CONNECT_SEC}`,
]

/**
 * Forward the engine's socket of `ssh://user@host[:port][/path/of/docker.sock]` through the system's ssh,
 * which honours known_hosts, the agent and the user's config. One connection carries every call; one that breaks is
 * made anew, so that only what was under way is lost.
 */
export async function forwardOverSsh(url: URL): Promise<{ socketPath: string; close(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'benchgate-ssh-'))
  const socketPath = join(folder, 'docker.sock')
  const remote = url.pathname.length > 1 ? decodeURIComponent(url.pathname) : '/var/run/docker.sock'
  const args = [
    '-N',
    '-T',
    '-L',
    `${socketPath}:${remote}`,
    ...OPTIONS.flatMap((option) => ['-o', option]),
    ...(url.port ? ['-p', url.port] : []),
    ...(url.username ? ['-l', decodeURIComponent(url.username)] : []),
    '--',
    url.hostname,
  ]
  const over = new AbortController()
  let line = startSsh(args)
  const clear = () => {
    line.child.kill()
    rmSync(folder, { recursive: true, force: true })
  }
  process.once('exit', clear)
  const close = async () => {
    over.abort()
    process.off('exit', clear)
    line.child.kill()
    await line.ended
    await rm(folder, { recursive: true, force: true })
  }

  const deadline = performance.now() + CONNECT_SEC * 1000
  while (!line.over && performance.now() < deadline) {
    const found = await answers(socketPath)
    if (found === 'engine') {
      void keep()
      return { socketPath, close }
    }
    if (found === 'nobody' && /open failed/.test(line.complaint)) break // the host is there, its engine is not
    await Promise.race([line.ended, sleep(50)])
  }
  await close()
  throw refusal(url.host, remote, line.complaint.trim() || `no connection within ${CONNECT_SEC} s`)

  async function keep(): Promise<void> {
    while (!over.signal.aborted) {
      await line.ended
      await sleep(AGAIN_MS, undefined, { ref: false, signal: over.signal }).catch(() => {})
      if (!over.signal.aborted) line = startSsh(args)
    }
  }
}

interface Line {
  readonly child: ChildProcess
  readonly ended: Promise<void>
  over: boolean
  /** the end of what ssh said */
  complaint: string
}

function startSsh(args: readonly string[]): Line {
  const child = spawn('ssh', args, { stdio: ['ignore', 'ignore', 'pipe'] })
  const { promise: ended, resolve } = Promise.withResolvers<void>()
  const line: Line = { child, ended, over: false, complaint: '' }
  const end = (said = '') => {
    line.complaint += said
    line.over = true
    resolve()
  }
  child.stderr.on('data', (bytes: Buffer) => {
    line.complaint = (line.complaint + bytes.toString()).slice(-2000)
  })
  child.once('error', (error) => end(error.message)).once('close', () => end())
  return line
}

/** What is at the other end: ssh takes a connection before it knows whether anybody is there. */
function answers(socketPath: string): Promise<'engine' | 'nobody' | 'no line'> {
  return new Promise((resolve) => {
    const socket = connect(socketPath)
    let taken = false
    socket.once('connect', () => {
      taken = true
      socket.write('GET /_ping HTTP/1.0\r\n\r\n')
    })
    socket.once('data', () => resolve('engine'))
    socket.once('data', () => socket.destroy())
    socket.once('error', () => {})
    socket.once('close', () => resolve(taken ? 'nobody' : 'no line'))
  })
}

function refusal(host: string, remote: string, complaint: string): InfraError {
  const by = (kind: InfraError['kind'], what: string, remedy: string) => new InfraError(kind, what, remedy)
  if (/identification has changed|host key .* has changed/i.test(complaint))
    return by(
      'config',
      `ssh to ${host} refused: the host's key is not the one in known_hosts`,
      `Somebody may be in between. Where the host was set up anew, remove the old key by \`ssh-keygen -R\`, compare the new one's fingerprint, and add it.`,
    )
  if (/host key verification failed|no .* host key is known/i.test(complaint))
    return by(
      'config',
      `ssh to ${host} refused: the host's key is not in known_hosts`,
      "Compare its fingerprint (`ssh-keyscan`), and put the host's key into known_hosts.",
    )
  if (/administratively prohibited/i.test(complaint))
    return by('config', `${host} forwards no sockets over ssh`, 'Set AllowStreamLocalForwarding in its sshd_config.')
  if (/open failed: /i.test(complaint))
    return by(
      'config', // sshd does not say which of them it is
      `no Docker daemon answers at ${remote} of ${host}`,
      'Start Docker there, let that user join the group `docker`, or name the socket: ssh://user@host/path/of/docker.sock.',
    )
  const what = `ssh to ${host} failed: ${complaint}`
  if (/permission denied|authentication/i.test(complaint))
    return by('auth', what, 'Load a key that this host accepts into the ssh agent.')
  if (/host key|ENOENT|could not resolve|bad configuration/i.test(complaint))
    return by('config', what, `Try \`ssh ${host}\` by hand, and put the host's key into known_hosts.`)
  return by('transport', what, `Try \`ssh ${host}\` by hand.`)
}
