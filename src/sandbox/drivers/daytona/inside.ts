import { CancelledError, InfraError } from '../../../model/error.ts'
import { quote } from '../../quote.ts'
import type { Inside, Line, Said } from '../../remote/inside.ts'
import { sendingMs } from '../../remote/transfer.ts'
import type { Box, Client } from './client.ts'
import { answerOf, explain, maybeLost } from './explain.ts'

/** a container sees the counters of its machine in /proc/vmstat, and its own here: cgroups of version 2, then 1 */
const OOM_KILLS = `for __bg_file in memory.events memory/memory.oom_control; do
[ ! -r /sys/fs/cgroup/$__bg_file ] || { while read -r name count; do [ "$name" != oom_kill ] || echo "$count"; done </sys/fs/cgroup/$__bg_file; break; }
done`

/** the daemon would end a command with all it started: it is told to long after nobody waits any more */
const SPARE_SEC = 600

const NO_USER = '@@no such user'
const NO_ROOT = '@@no way to root'

/** A sandbox from inside: its daemon, and the API where the daemon itself does not answer. */
export function inside(client: Client, box: Box): Inside {
  const { process, files } = client.toolbox(box)
  let own: number | null = null

  async function say(text: string, line: Line): Promise<Said> {
    const waitSec = line.timeoutSec + client.patienceSec
    const overdue = AbortSignal.timeout(Math.ceil(waitSec * 1000))
    const signal = line.signal ? AbortSignal.any([overdue, line.signal]) : overdue
    let said: Said
    try {
      const { data } = await process.executeCommand(
        {
          command: shellText(text, line, own),
          cwd: '/',
          envs: { ...line.env },
          timeout: Math.ceil(waitSec + SPARE_SEC),
        },
        { signal },
      )
      const { exitCode = 0, result } = data
      const stdout = result === '' || result.endsWith('\n') ? result : `${result}\n`
      said = { exitCode, stdout, stderr: exitCode === 0 ? '' : result } // the daemon merges what a command says
    } catch (cause) {
      if (line.signal?.aborted) throw new CancelledError()
      throw await explainInside(client, box, cause)
    }
    if (said.stdout.startsWith(NO_USER))
      throw new InfraError('config', `the sandbox has no such user: ${line.user}`, 'Name a user that the snapshot has.')
    if (said.stdout.startsWith(NO_ROOT))
      throw new InfraError(
        'config',
        `commands of the sandbox cannot run as ${line.user}: its own user is not root and has no sudo without a password`,
        'Let the Dockerfile end as USER root, or give its user sudo without a password.',
      )
    return said
  }

  async function uid(): Promise<number> {
    own ??= Number((await say('echo $EUID', { timeoutSec: 10 })).stdout.trim())
    return own
  }

  async function write(path: string, bytes: Buffer, user?: string): Promise<void> {
    const form = new FormData()
    form.append('files[0].path', path)
    form.append('files[0].file', new Blob([bytes as Buffer<ArrayBuffer>]), path)
    try {
      await files.uploadFiles({ data: form, signal: AbortSignal.timeout(sendingMs(bytes.length, client.patienceSec)) })
    } catch (cause) {
      throw await explainInside(client, box, cause)
    }
    if (user === undefined || user === 'root') return // who wrote it, or who may read everything
    const given = `chown ${quote(user)} ${quote(path)} && chmod 600 ${quote(path)}`
    const { exitCode, stderr } = await say(given, { user: 'root', timeoutSec: 30 })
    if (exitCode !== 0)
      throw new InfraError('config', `a file cannot be given to ${user}: ${stderr}`, 'Correct the user.')
  }

  /** the daemon reads what its own user may */
  async function read(path: string, bytes: number): Promise<Uint8Array> {
    if ((await uid()) !== 0) {
      const { stdout } = await say(`base64 -w0 ${quote(path)}`, {
        user: 'root',
        timeoutSec: Math.ceil(sendingMs(bytes, client.patienceSec) / 1000),
      })
      return Buffer.from(stdout, 'base64')
    }
    try {
      const { data } = await files.downloadFile(path, {
        responseType: 'arraybuffer',
        signal: AbortSignal.timeout(sendingMs(bytes, client.patienceSec)),
      })
      return data as unknown as Uint8Array
    } catch (cause) {
      throw await explainInside(client, box, cause)
    }
  }

  return { origin: 'snapshot', oomKills: OOM_KILLS, say, write, read }
}

/**
 * The daemon feeds the text to a shell of its choice, as its own user: bash takes over, with nothing to read, and as
 * whom the command is to run. `su` would ask for a password, and wait for it for ever.
 */
function shellText(text: string, { user, env = {} }: Line, own: number | null): string {
  const run = `set -- bash -c ${quote(`cd /\n${text}`)}`
  const last = 'exec "$@" </dev/null'
  if (user === undefined || (user === 'root' && own === 0)) return `${run}\n${last}`
  const home = (of: string) => (env.HOME === undefined ? `"HOME=${of}"` : '"HOME=$HOME"')
  const root = `[ "$(id -u)" = 0 ] || { sudo -n true >/dev/null 2>&1 || { echo ${quote(NO_ROOT)}; exit; }; set -- sudo -n -E env "PATH=$PATH" "$@"; }`
  if (user === 'root') return `${run}\n[ "$(id -u)" = 0 ] || set -- env ${home('/root')} "$@"\n${root}\n${last}`
  if (!/^[\w.][\w.-]*$/.test(user)) return `echo ${quote(NO_USER)}`
  return `${run}
__bg_group=$(id -g ${user} 2>/dev/null) || { echo ${quote(NO_USER)}; exit; }
[ "$(id -un)" = ${user} ] || { set -- setpriv --reuid=${user} --regid=$__bg_group --init-groups env ${home(`$(echo ~${user})`)} USER=${user} LOGNAME=${user} "$@"
${root}; }
${last}`
}

/** A sandbox that does not answer is looked at before it is given up. */
export async function explainInside(client: Client, box: Box, cause: unknown): Promise<InfraError> {
  if (!maybeLost(cause)) return explain(cause, 'sandbox')
  try {
    const { data } = await client.sandboxes.getSandbox(box.id)
    const { state = 'unknown', errorReason } = data
    const why = errorReason ? `${state}, ${errorReason}` : state
    if (state === 'started')
      return new InfraError(
        'transport',
        'the sandbox does not answer, though Daytona says that it runs',
        'The rollout gets another attempt; look at the state of Daytona.',
        { cause },
      )
    // the daemon is killed with what used up the memory: the proxy finds nobody, and Daytona stops the rest without a reason
    if (state === 'stopped' && !errorReason && answerOf(cause).status === 502)
      return new InfraError(
        'oom',
        'the sandbox stopped without a reason after its daemon had died, as it does for want of memory or processes',
        'Give the task more memory; it may be its own doing.',
        { cause },
      )
    return new InfraError('sandbox_lost', `the sandbox is gone: it is ${why}`, 'The rollout gets another attempt.', {
      cause,
    })
  } catch (answer) {
    return explain(answer, 'account')
  }
}
