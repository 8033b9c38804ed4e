import { CancelledError, InfraError } from '../../../model/error.ts'
import type { Inside, Line, Said } from '../../remote/inside.ts'
import { sendingMs } from '../../remote/transfer.ts'
import type { Box, Client } from './client.ts'
import { explain, maybeLost } from './explain.ts'

/**
 * The SDK starts a login shell, which would first do what the agent wrote into its ~/.profile. With no home there is
 * none to read; FRESH then gives the command its home back, and the PATH of the image before that of /etc/profile.
 */
const NO_HOME = '/nonexistent'
const OWN_HOME = 'BENCHGATE_HOME'
const FRESH = `unset HOME; __bg_home=~; __bg_path=$PATH
while IFS= read -r -d '' __bg_line; do case $__bg_line in PATH=*) PATH=\${__bg_line#PATH=}:$__bg_path;; esac; done </proc/$$/environ
export PATH HOME="\${${OWN_HOME}:-$__bg_home}"; unset ${OWN_HOME} __bg_home __bg_path __bg_line
cd / `

const OOM_KILLS = 'while read -r name count; do [ "$name" != oom_kill ] || echo "$count"; done </proc/vmstat'

/** A micro-VM from inside: envd, and the control plane where envd itself does not answer. */
export function inside(client: Client, box: Box): Inside {
  async function say(text: string, line: Line): Promise<Said> {
    const { HOME, ...env } = line.env ?? {}
    try {
      return await box.commands.run(`${FRESH}\n${text}`, {
        cwd: '/',
        envs: { ...env, HOME: NO_HOME, ...(HOME !== undefined && { [OWN_HOME]: HOME }) },
        ...(line.user !== undefined && { user: line.user }),
        ...(line.signal && { signal: line.signal }),
        timeoutMs: (line.timeoutSec + client.patienceSec) * 1000,
      })
    } catch (cause) {
      if ((cause as Error).name === 'CommandExitError') return cause as Error & Said
      if (line.signal?.aborted) throw new CancelledError()
      throw await explainInside(client, box, cause)
    }
  }

  async function write(path: string, bytes: Buffer, user?: string): Promise<void> {
    try {
      await box.files.write(path, new Blob([bytes as Buffer<ArrayBuffer>]), {
        useOctetStream: true,
        requestTimeoutMs: sendingMs(bytes.length, client.patienceSec),
        ...(user !== undefined && { user }),
      })
    } catch (cause) {
      throw await explainInside(client, box, cause)
    }
  }

  async function read(path: string, bytes: number): Promise<Uint8Array> {
    try {
      return await box.files.read(path, {
        format: 'bytes',
        user: 'root',
        requestTimeoutMs: sendingMs(bytes, client.patienceSec),
      })
    } catch (cause) {
      throw await explainInside(client, box, cause)
    }
  }

  return { origin: 'template', oomKills: OOM_KILLS, say, write, read }
}

/** A sandbox that does not answer is looked at before it is given up. */
export async function explainInside(client: Client, box: Box, cause: unknown): Promise<InfraError> {
  if (!maybeLost(cause)) return explain(cause, 'sandbox')
  try {
    const { endAt } = await client.Sandbox.getInfo(box.sandboxId)
    return new InfraError(
      'transport',
      `the sandbox does not answer, though E2B says that it runs until ${endAt.toISOString()}`,
      'The rollout gets another attempt; look at the state of E2B.',
      { cause },
    )
  } catch (answer) {
    return explain(answer, 'account')
  }
}
