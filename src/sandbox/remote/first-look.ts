import { InfraError } from '../../model/error.ts'
import { quote } from '../quote.ts'
import type { Inside } from './inside.ts'
import { insist } from './insist.ts'

/** What a new sandbox is like before anything of ours runs in it. */
export interface FirstLook {
  /** a directory on its disk that all may write: /tmp is memory there */
  readonly scratch: string
  /** who commands are run as where nobody is named */
  readonly uid: number
  readonly gid: number
  /** how often its kernel has killed for want of memory; null where the kernel does not say */
  readonly oomKills: number | null
  /** `<process id>:<start time>` of what the template itself runs */
  readonly processes: readonly string[]
}

const TOOLS = ['setsid', 'setpriv', 'base64', 'tar', 'split', 'head']

/** Look at a sandbox for the first time: its tools, its own user, its processes; its working directory is made. */
export async function firstLook(
  inside: Inside,
  workdir: string | null,
  timeoutSec: number,
  signal: AbortSignal | undefined,
): Promise<FirstLook> {
  const dir = quote(workdir ?? '/')
  const text = `[ -d ${dir} ] || mkdir -p ${dir} 2>/dev/null
scratch=/var/tmp; [ -d $scratch ] && [ -w $scratch ] || scratch=/tmp
echo "@@$(id -u) $(id -g) $scratch $([ -d ${dir} ] && echo there)"
for tool in ${TOOLS.join(' ')}; do command -v $tool >/dev/null || printf '%s ' $tool; done; echo
echo "$( (${inside.oomKills}) 2>/dev/null | head -n 1)"
for stat in /proc/[0-9]*/stat; do
  IFS= read -r line 2>/dev/null <"$stat" || continue
  set -- \${line##*) }
  printf '%s:%s ' "\${line%% *}" "\${20}"
done; echo`
  const stdout = await insist(async () => {
    const said = await inside.say(text, { timeoutSec, signal })
    if (/@@\d+ \d+.*\n.*\n.*\n.+\n$/.test(said.stdout)) return said.stdout
    const why = `its shell ended with exit code ${said.exitCode}: ${said.stderr.slice(0, 300)}`
    throw new InfraError('transport', `the new sandbox does not answer, ${why}`, `Look at its ${inside.origin}.`)
  }, signal)
  const [identity = '', missing = '', oom = '', processes = ''] = stdout.slice(stdout.lastIndexOf('@@') + 2).split('\n')
  if (missing.trim())
    throw new InfraError(
      'config',
      `the ${inside.origin} has no ${missing.trim().split(' ').join(', no ')}`,
      'Install coreutils, util-linux and tar in it.',
    )
  const [uid = '', gid = '', scratch = '', there] = identity.split(' ')
  if (there !== 'there') {
    const made = `mkdir -p ${dir} && chown ${uid}:${gid} ${dir}`
    const { exitCode, stderr: why } = await insist(() => inside.say(made, { user: 'root', timeoutSec, signal }), signal)
    if (exitCode !== 0)
      throw new InfraError(
        'config',
        `the working directory cannot be made: ${why.trim()}`,
        "Correct the task's workdir.",
      )
  }
  return {
    scratch,
    uid: Number(uid),
    gid: Number(gid),
    oomKills: oom === '' ? null : Number(oom),
    processes: processes.trim().split(' '),
  }
}
