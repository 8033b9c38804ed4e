import { type ChildProcess, spawn } from 'node:child_process'
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { PassThrough, type Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { InfraError } from '../../model/error.ts'
import type { NetworkPolicy } from '../../model/task.ts'
import type { Driver, Exec, Sandbox, SandboxRequest } from '../sandbox.ts'
import { runGroup } from './local/process.ts'
import { VIEW } from './local/view.ts'

export interface LocalOptions {
  /** directory under which every sandbox has its own */
  readonly workspaceRoot: string
  readonly view: 'auto' | 'plain'
}

const REMEDY =
  'Run as root or allow unprivileged user namespaces, install util-linux, or set sandbox_backend.kind to docker.'

/**
 * Sandboxes as processes of this machine. Each has its own view of `/logs`, `/tests`, its working directory and
 * the like through Linux namespaces. It keeps rollouts apart; it is no security boundary: what runs in it has
 * the rights of the user who runs benchgate, and shares the machine's memory, processors and network.
 */
export async function localDriver({ workspaceRoot }: LocalOptions): Promise<Driver> {
  await mkdir(workspaceRoot, { recursive: true })
  const able = await probeView()
  return {
    kind: 'local_process',
    refuses({ networks }) {
      if (!able.ok) return `local_process cannot give a sandbox its own paths here: ${able.reason}. ${REMEDY}`
      if (networks.some(({ mode, allowedHosts }) => mode === 'allowlist' && allowedHosts.length > 0))
        return 'local_process cannot let through only some hosts'
      return null
    },
    async create(request) {
      if (!able.ok)
        throw new InfraError('config', `no private view of ${request.paths.join(', ')}: ${able.reason}`, REMEDY)
      return createView(workspaceRoot, request)
    },
    async list(labels) {
      const found: string[] = []
      for (const id of await readdir(workspaceRoot).catch(() => [])) {
        const record = await recordOf(join(workspaceRoot, id))
        if (record && Object.entries(labels).every(([key, value]) => record.labels[key] === value)) found.push(id)
      }
      return found
    },
    async destroy(id) {
      const place = join(workspaceRoot, basename(id))
      const record = await recordOf(place)
      if (record?.pid) killKeeper(record.pid)
      await rm(place, { recursive: true, force: true })
    },
    async close() {},
  }
}

/** Can this machine make a private view? */
export async function probeView(): Promise<{ readonly ok: boolean; readonly reason: string }> {
  if (process.platform !== 'linux') return { ok: false, reason: 'it needs Linux namespaces' }
  const { exitCode, stderr } = await runGroup(
    [...unshareArgv(), 'sh', '-c', 'mount -t tmpfs none /tmp'],
    { PATH: process.env.PATH ?? '' },
    { timeoutSec: 10 },
  ).catch((cause: Error) => ({ exitCode: 1, stderr: Buffer.from(cause.message) }))
  return exitCode === 0
    ? { ok: true, reason: '' }
    : { ok: false, reason: stderr.toString('utf8').trim().slice(0, 200) || 'unshare failed' }
}

const isRoot = () => process.getuid?.() === 0
const unshareArgv = () => [
  'unshare',
  ...(isRoot() ? [] : ['--user', '--map-root-user']),
  '--mount',
  '--pid',
  '--fork',
  '--kill-child',
]

interface Kept {
  readonly labels: Readonly<Record<string, string>>
  readonly pid: number | null
}

async function recordOf(place: string): Promise<Kept | null> {
  try {
    return JSON.parse(await readFile(join(place, 'sandbox.json'), 'utf8')) as Kept
  } catch {
    return null
  }
}

function killKeeper(pid: number): void {
  try {
    process.kill(-pid, 'SIGKILL')
  } catch {
    // gone already
  }
}

async function createView(root: string, request: SandboxRequest): Promise<Sandbox> {
  const id = request.name
  const place = join(root, id)
  await mkdir(place, { recursive: true })
  await writeFile(join(place, 'sandbox.json'), JSON.stringify({ labels: request.labels, pid: null }))
  await request.onCreated(id)
  const paths = [...new Set(['/tmp', ...request.paths])].filter((path) => path !== '/')
  const keeper = spawn(
    'unshare',
    [...unshareArgv().slice(1), 'sh', '-c', VIEW, 'view', place, String(Math.ceil(request.ttlSec)), ...paths],
    {
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { PATH: process.env.PATH ?? '/usr/bin:/bin' },
    },
  )
  await writeFile(join(place, 'sandbox.json'), JSON.stringify({ labels: request.labels, pid: keeper.pid }))
  const inside = await ready(keeper)
  return new LocalSandbox(id, place, request, keeper, inside)
}

/** the pid, on the host, of the process that keeps the namespaces */
async function ready(keeper: ChildProcess): Promise<number> {
  let errors = ''
  keeper.stderr?.on('data', (chunk) => {
    errors = (errors + chunk).slice(-500)
  })
  await new Promise<void>((done, failed) => {
    keeper.stdout?.once('data', () => done())
    keeper.once('error', failed)
    keeper.once('exit', () =>
      failed(new InfraError('config', `the private view could not be made: ${errors.trim()}`, REMEDY)),
    )
  })
  const children = await readFile(`/proc/${keeper.pid}/task/${keeper.pid}/children`, 'utf8')
  return Number(children.trim().split(' ')[0])
}

class LocalSandbox implements Sandbox {
  readonly id: string
  readonly #place: string
  readonly #request: SandboxRequest
  readonly #keeper: ChildProcess
  readonly #inside: number
  #policy: NetworkPolicy
  constructor(id: string, place: string, request: SandboxRequest, keeper: ChildProcess, inside: number) {
    this.id = id
    this.#place = place
    this.#request = request
    this.#keeper = keeper
    this.#inside = inside
    this.#policy = request.networks[0] ?? { mode: 'public', allowedHosts: [] }
  }

  #enter(offline: boolean): string[] {
    const user = isRoot() ? [] : ['-U', '--preserve-credentials']
    const enter = ['nsenter', '-t', String(this.#inside), ...user, '-m', '-p', '-r', '-w']
    return offline
      ? [...enter, 'unshare', '--net', 'sh', '-c', 'ip link set lo up 2>/dev/null; exec "$@"', 'net']
      : enter
  }

  async exec(command: Exec) {
    const { mode } = command.network ?? this.#policy
    const cwd = command.cwd ?? this.#request.workdir ?? '/'
    const env = {
      PATH: process.env.PATH ?? '/usr/bin:/bin',
      LANG: 'C.UTF-8',
      HOME: '/tmp/home',
      ...this.#request.env,
      ...command.env,
    }
    if (this.#keeper.exitCode !== null || this.#keeper.signalCode !== null)
      throw new InfraError('sandbox_lost', 'the local sandbox has ended', 'Run it again.')
    return runGroup(
      [...this.#enter(mode !== 'public'), 'sh', '-c', 'cd "$1" || exit 125; eval "$2"', 'sh', cwd, command.command],
      env,
      command,
    )
  }

  async upload(tar: Readable, path: string) {
    const [file = '', ...args] = [
      ...this.#enter(false),
      'sh',
      '-c',
      'mkdir -p "$1" && exec tar -x --no-same-owner -C "$1"',
      'sh',
      path,
    ]
    const child = spawn(file, args, { stdio: ['pipe', 'ignore', 'pipe'], env: { PATH: process.env.PATH ?? '' } })
    let errors = ''
    child.stderr.on('data', (chunk) => {
      errors = (errors + chunk).slice(-500)
    })
    const ended = new Promise<number | null>((done) => child.on('close', done))
    await pipeline(tar, child.stdin)
    if ((await ended) !== 0)
      throw new InfraError(
        'transport',
        `the upload to ${path} failed: ${errors.trim()}`,
        'Free space, or look at the path.',
      )
  }

  async download(path: string) {
    const there = await this.exec({ command: `[ -e '${path}' ]`, cwd: '/', timeoutSec: 10 })
    if (there.exitCode !== 0) return null
    const [file = '', ...args] = [...this.#enter(false), 'tar', '-c', '-C', dirname(path), basename(path)]
    const child = spawn(file, args, { stdio: ['ignore', 'pipe', 'ignore'], env: { PATH: process.env.PATH ?? '' } })
    return child.stdout.pipe(new PassThrough())
  }

  async setNetwork(policy: NetworkPolicy) {
    this.#policy = policy
  }

  async quiesce() {
    // pid 1 in there is the keeper: nothing can kill it from inside
    await this.exec({ command: 'kill -KILL -1 2>/dev/null; true', cwd: '/', timeoutSec: 10, user: 'root' }).catch(
      () => null,
    )
  }

  async vital() {
    const ended = this.#keeper.exitCode !== null || this.#keeper.signalCode !== null
    return {
      state: ended ? ('exited' as const) : ('running' as const),
      oomKilled: false,
      exitCode: this.#keeper.exitCode,
      endedFromOutside: ended,
    }
  }

  async close() {
    if (this.#keeper.pid) killKeeper(this.#keeper.pid)
    await rm(this.#place, { recursive: true, force: true, maxRetries: 5 })
  }
}
