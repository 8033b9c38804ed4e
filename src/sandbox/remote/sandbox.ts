import type { NetworkPolicy } from '../../model/task.ts'
import type { Exec, Exposed, Sandbox, SandboxRequest, Vital } from '../sandbox.ts'
import { exec, type Ready } from './exec.ts'
import { download, upload } from './files.ts'
import { quiesceText } from './quiesce.ts'

/** A sandbox that commands can be run in, and what only its provider can do from outside. */
export interface Place extends Ready {
  readonly id: string
  readonly request: SandboxRequest
  /** what is put in force for a policy, in the provider's words; alike where two policies are the same to it */
  networkOf(policy: NetworkPolicy): object
  setNetwork(policy: NetworkPolicy): Promise<void>
  /** as the control plane says */
  state(): Promise<Vital['state']>
  expose?(port: number): Promise<Exposed>
  /** one of the few transfers that may be under way at once */
  transfer<T>(work: () => Promise<T>): Promise<T>
  /** end it, and whatever its create may have left beside it */
  remove(): Promise<void>
}

const QUIESCE_SEC = 60

/** A running machine of a provider as a sandbox. */
export function remoteSandbox(place: Place): Sandbox {
  const { id, request, look, expose } = place
  const setNetwork = switching(place)
  const run = (command: Exec, more = {}) => {
    const cwd = command.cwd ?? request.workdir
    return exec(place, { ...command, ...(cwd && { cwd }), env: { ...request.env, ...command.env } }, more)
  }
  const quiet = async () => {
    // by now the processes of its commands may be among them
    if (request.oneByOne) throw new Error('a sandbox that was not looked at before its first command is never quiet')
    return { before: quiesceText((await look.now()).processes) }
  }
  let closed = false
  return {
    id,
    pathOf: (path) => path,
    async exec(command) {
      if (command.network) await setNetwork(command.network)
      return run(command)
    },
    upload: (tar, path) => place.transfer(() => upload(place, tar, path)),
    download: (path) => place.transfer(() => download(place, path)),
    setNetwork,
    async quiesce() {
      await exec(place, { command: ':', user: 'root', timeoutSec: QUIESCE_SEC }, await quiet())
    },
    quiesceThen: async (command) =>
      run({ ...command, user: 'root', timeoutSec: command.timeoutSec + QUIESCE_SEC }, await quiet()),
    vital: () => vital(place, closed),
    ...(expose && { expose }),
    async close() {
      closed = true
      await place.remove()
    },
  }
}

/** the same policy is not asked for twice */
function switching({ request, networkOf, setNetwork }: Place): (policy: NetworkPolicy) => Promise<void> {
  const open: NetworkPolicy = { mode: 'public', allowedHosts: [] }
  let inForce = JSON.stringify(networkOf(request.networks[0] ?? open))
  return async (policy) => {
    const wanted = JSON.stringify(networkOf(policy))
    if (wanted === inForce) return
    inForce = ''
    await setNetwork(policy)
    inForce = wanted
  }
}

/** by the control plane; the kernel's own count of what it killed for memory is asked for inside */
async function vital({ inside, look, state }: Place, closed: boolean): Promise<Vital> {
  const now = await state()
  if (now !== 'running') return { state: now, oomKilled: false, exitCode: null, endedFromOutside: !closed }
  const counted = await inside.say(inside.oomKills, { user: 'root', timeoutSec: 5 }).catch(() => null)
  const kills = Number(counted?.stdout.trim() || 0)
  const before = look.seen?.oomKills ?? null
  return {
    state: 'running',
    oomKilled: before !== null && kills > before,
    exitCode: null,
    endedFromOutside: false,
  }
}
