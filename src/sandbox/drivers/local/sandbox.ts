import { existsSync } from 'node:fs'
import { InfraError } from '../../../model/error.ts'
import type { NetworkPolicy } from '../../../model/task.ts'
import { type FreePort, takePort } from '../../free-port.ts'
import type { Exec, Sandbox, SandboxRequest } from '../../sandbox.ts'
import { download } from './download.ts'
import { explain } from './explain.ts'
import type { Ground } from './ground.ts'
import type { Launcher } from './launcher.ts'
import { type Place, removePlace } from './place.ts'
import { type Program, runGroup, streamGroup } from './process.ts'
import { upload } from './upload.ts'
import { identityOf } from './user.ts'

/** no packet may leave under this policy */
export const isCutOff = ({ mode, allowedHosts }: NetworkPolicy): boolean =>
  mode === 'no-network' || (mode === 'allowlist' && allowedHosts.length === 0)

export interface Standing {
  readonly place: Place
  readonly ground: Ground
  readonly view: boolean
  readonly searchPath: string
  readonly launcher: Launcher
}

/** A directory of this machine, and the processes that run in it, as a sandbox. */
export function localSandbox(
  { place, ground, view, searchPath, launcher }: Standing,
  request: SandboxRequest,
): Sandbox {
  const { tree } = ground
  const base = { PATH: searchPath, LANG: 'C.UTF-8', ...ground.env.first, ...request.env }
  let policy: NetworkPolicy = request.networks[0] ?? { mode: 'public', allowedHosts: [] }
  let closing: Promise<void> | null = null
  const ports: FreePort[] = []

  async function end(): Promise<void> {
    clearTimeout(ttl)
    await ground.end()
    for (const { release } of ports) release()
    try {
      await removePlace(place.dir)
    } catch (cause) {
      throw explain(cause, `removing ${place.dir}`)
    }
  }
  // benchgate keeps the time while it lives, and what it started does not outlive it
  const ttl = setTimeout(() => void ground.end().catch(() => {}), Math.min(request.ttlSec * 1000, 2 ** 31 - 1))
  ttl.unref()

  function insistEnforceable(wanted: NetworkPolicy): void {
    if (isCutOff(wanted) ? view : wanted.mode === 'public') return
    throw new InfraError('config', cannot(wanted), 'Run the task on another sandbox_backend.kind, for example docker.')
  }

  function insistThere(): void {
    if (!existsSync(place.root))
      throw new InfraError('sandbox_lost', 'the local sandbox is gone', 'The rollout gets another attempt.')
  }

  function programOf(command: Omit<Exec, 'maxBytes'>): Program {
    const cwd = command.cwd ?? request.workdir ?? '/'
    const wanted = command.network ?? policy
    insistEnforceable(wanted)
    const identity = identityOf(command.user, { view })
    const { argv, cwd: at } = ground.program(command.command, { cwd, identity, offline: isCutOff(wanted) })
    if (!tree.find(cwd, { follow: true }).stat?.isDirectory())
      throw new InfraError('config', `there is no directory ${cwd} in the sandbox`, 'Correct the working directory.')
    return { argv, env: { ...base, ...command.env, ...ground.env.last }, ...(at === undefined ? {} : { cwd: at }) }
  }

  return {
    id: place.id,
    pathOf: ground.pathOf,
    async exec(command) {
      const result = await runGroup(programOf(command), command, launcher)
      if (result.exitCode !== 0) await ground.insist(result)
      return result
    },
    async stream(command) {
      let stderr = Buffer.alloc(0)
      const onOutput: typeof command.onOutput = (stream, chunk) => {
        if (stream === 'err' && stderr.length === 0) stderr = Buffer.from(chunk.subarray(0, 100))
        command.onOutput(stream, chunk)
      }
      const result = await streamGroup(
        { ...programOf(command), outputDir: place.dir },
        { ...command, onOutput },
        launcher,
      )
      if (result.exitCode !== 0) await ground.insist({ exitCode: result.exitCode, stderr })
      return result
    },
    async upload(tar, path) {
      insistThere()
      await upload(tree, tar, path)
    },
    async download(path) {
      insistThere()
      return download(tree, path)
    },
    async setNetwork(wanted) {
      insistEnforceable(wanted)
      policy = wanted
    },
    quiesce: () => ground.quiesce(),
    vital: async () => ground.vital(),
    async expose(wanted) {
      const free = await takePort(wanted)
      ports.push(free)
      return { host: '127.0.0.1', port: free.port, url: `http://127.0.0.1:${free.port}`, headers: {} }
    },
    close() {
      closing ??= end()
      return closing
    },
  }
}

/** why a policy cannot be put in force, if the place is a plain directory for the first */
export function cannot({ mode, allowedHosts }: NetworkPolicy): string {
  return mode === 'allowlist' && allowedHosts.length > 0
    ? `local_process cannot let through only ${allowedHosts.join(', ')}`
    : 'local_process cannot cut off the network of a plain directory'
}
