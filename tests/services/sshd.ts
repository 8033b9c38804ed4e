import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { chmod, copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { connect, createServer } from 'node:net'
import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { promisify } from 'node:util'

const run = promisify(execFile)
const SSHD = '/usr/sbin/sshd'

/** A real sshd on this machine, with keys of its own, which `ssh host` reaches where `path` stands first in PATH. */
export interface Sshd {
  /** whom it lets in */
  readonly user: string
  readonly port: number
  /** a PATH whose `ssh` is the system's with a configuration of its own: the host `host`, one key, one known_hosts */
  readonly path: string
  /** what known_hosts says of the host: its key, another's, or nothing */
  trust(key: 'own' | 'another' | 'none'): Promise<void>
  /** ends every connection; new ones are taken */
  drop(): Promise<void>
  close(): Promise<void>
}

export async function startSshd(): Promise<Sshd> {
  const dir = await mkdtemp(join(tmpdir(), 'benchgate-sshd-'))
  const at = (name: string) => join(dir, name)
  const port = await freePort()
  const user = userInfo().username
  for (const name of ['host_key', 'another_key', 'user_key'])
    await run('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-C', '', '-f', at(name)])
  await copyFile(at('user_key.pub'), at('authorized_keys'))
  const config = [
    `Port ${port}`,
    'ListenAddress 127.0.0.1',
    `HostKey ${at('host_key')}`,
    `AuthorizedKeysFile ${at('authorized_keys')}`,
    'PermitRootLogin prohibit-password',
    'PasswordAuthentication no',
    'KbdInteractiveAuthentication no',
    'StrictModes no',
    'UsePAM no',
    'PidFile none',
  ]
  await writeFile(at('sshd_config'), `${config.join('\n')}\n`)
  const client = [
    'Host host',
    '  HostName 127.0.0.1',
    `  Port ${port}`,
    'Host *',
    `  IdentityFile ${at('user_key')}`,
    '  IdentitiesOnly yes',
    `  UserKnownHostsFile ${at('known_hosts')}`,
    '  GlobalKnownHostsFile /dev/null',
  ]
  await writeFile(at('ssh_config'), `${client.join('\n')}\n`)
  await mkdir(at('bin'))
  const { stdout: ssh } = await run('sh', ['-c', 'command -v ssh'])
  await writeFile(at('bin/ssh'), `#!/bin/sh\nexec ${ssh.trim()} -F ${at('ssh_config')} "$@"\n`)
  await chmod(at('bin/ssh'), 0o755)
  if (process.getuid?.() === 0) await mkdir('/run/sshd', { recursive: true })

  let server: ChildProcess | null = null
  const start = async () => {
    server = spawn(SSHD, ['-D', '-e', '-f', at('sshd_config')], { stdio: 'ignore', detached: true })
    for (let tries = 0; !(await takes(port)); tries += 1) {
      if (tries > 100 || server.exitCode !== null) throw new Error(`sshd does not start: ${server.exitCode}`)
      await sleep(50)
    }
  }
  const stop = async () => {
    const { pid, exitCode } = server ?? {}
    if (pid === undefined || exitCode !== null) return
    const sessions = await childrenOf(pid)
    for (const id of [pid, ...sessions]) kill(id)
    while (server?.exitCode === null && server.signalCode === null) await sleep(20)
  }
  const trust: Sshd['trust'] = async (key) => {
    const name = key === 'own' ? 'host_key.pub' : 'another_key.pub'
    const line = key === 'none' ? '' : `[127.0.0.1]:${port} ${await readFile(at(name), 'utf8')}`
    await writeFile(at('known_hosts'), line)
  }
  await trust('own')
  await start()
  return {
    user,
    port,
    path: `${at('bin')}:${process.env.PATH}`,
    trust,
    async drop() {
      await stop()
      await start()
    },
    async close() {
      await stop()
      await rm(dir, { recursive: true, force: true })
    },
  }
}

/** why there can be none here; null if there can */
export async function whyNoSshd(): Promise<string | null> {
  try {
    await run('test', ['-x', SSHD])
    return null
  } catch {
    return 'there is no sshd: apt-get install openssh-server'
  }
}

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL')
  } catch {
    // it has ended
  }
}

async function childrenOf(pid: number): Promise<readonly number[]> {
  const { stdout } = await run('ps', ['-eo', 'pid=,ppid='])
  const pairs = stdout
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number) as [number, number])
  const below = (parent: number): number[] => pairs.flatMap(([id, of]) => (of === parent ? [id, ...below(id)] : []))
  return below(pid)
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const { port } = server.address() as { port: number }
  await new Promise((closed) => server.close(closed))
  return port
}

const takes = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect({ host: '127.0.0.1', port })
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false))
    socket.once('connect', () => socket.destroy())
  })
