import { InfraError } from '../../model/error.ts'
import { quote } from '../quote.ts'
import type { Inside } from './inside.ts'
import { insist } from './insist.ts'

/** What a new sandbox is like before anything of ours runs in it. */
export interface Seen {
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

/** Where it is looked at, and the directory that its commands work in. */
export interface Looking {
  readonly inside: Inside
  readonly workdir: string | null
  readonly timeoutSec: number
  readonly signal: AbortSignal | undefined
}

const TOOLS = ['setsid', 'setpriv', 'base64', 'tar', 'split', 'head']

const SCRATCH = '__bg_scratch=/var/tmp; [ -d $__bg_scratch ] && [ -w $__bg_scratch ] || __bg_scratch=/tmp'

/**
 * The first look at a sandbox: its tools, its own user, its processes; its working directory is made. Far away each call
 * costs: where commands come one by one, it travels with the first.
 */
export class FirstLook {
  readonly #at: Looking
  #seen: Seen | null = null

  constructor(at: Looking) {
    this.#at = at
  }

  /** null before it was looked at */
  get seen(): Seen | null {
    return this.#seen
  }

  /** What it was like: it is looked at now, unless it was. */
  async now(): Promise<Seen> {
    const { inside, timeoutSec, signal } = this.#at
    this.#seen ??= await this.#fit(
      await insist(async () => {
        const said = await inside.say(lookText(this.#at), { timeoutSec, signal })
        if (ANSWER.test(said.stdout)) return said.stdout
        const why = `its shell ended with exit code ${said.exitCode}: ${said.stderr.slice(0, 300)}`
        throw new InfraError('transport', `the new sandbox does not answer, ${why}`, `Look at its ${inside.origin}.`)
      }, signal),
    )
    return this.#seen
  }

  /** a shell text that sets `__bg_scratch` */
  where(): string {
    return this.#seen ? `__bg_scratch=${this.#seen.scratch}` : SCRATCH
  }

  /** The same for a command, with the look where none was had. It ends there where the sandbox is not fit for commands yet. */
  along(): string {
    return this.#seen ? this.where() : `${lookText(this.#at)}\n[ "$__bg_fit" ] || exit 0`
  }

  /** Learns from what a command said that a look went along with; the sandbox is fit for commands then. */
  async take(stdout: string): Promise<void> {
    if (!this.#seen && ANSWER.test(stdout)) this.#seen = await this.#fit(stdout)
  }

  /** throws where it has not what commands need */
  async #fit(stdout: string): Promise<Seen> {
    const { inside, workdir, timeoutSec, signal } = this.#at
    const [, identity = '', missing = '', oom = '', processes = ''] = ANSWER.exec(stdout) ?? []
    if (missing.trim())
      throw new InfraError(
        'config',
        `the ${inside.origin} has no ${missing.trim().split(' ').join(', no ')}`,
        'Install coreutils, util-linux and tar in it.',
      )
    const [uid = '', gid = '', scratch = '', there] = identity.split(' ')
    if (there !== 'there') {
      const dir = quote(workdir ?? '/')
      const made = `mkdir -p ${dir} && chown ${uid}:${gid} ${dir}`
      const how = { user: 'root', timeoutSec, signal }
      const { exitCode, stderr: why } = await insist(() => inside.say(made, how), signal)
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
}

/** its four lines: who and where, what is missing, kills, processes */
const ANSWER = /@@look (\d+ \d+.*)\n(.*)\n(.*)\n(.+)\n/

/** variables of our own, as those of the command are there too */
const lookText = ({ inside, workdir }: Looking): string => {
  const dir = quote(workdir ?? '/')
  return `${SCRATCH}
[ -d ${dir} ] || mkdir -p ${dir} 2>/dev/null
__bg_there=; [ -d ${dir} ] && __bg_there=there
__bg_missing=; for __bg_tool in ${TOOLS.join(' ')}; do command -v $__bg_tool >/dev/null || __bg_missing="$__bg_missing $__bg_tool"; done
__bg_fit=; [ "$__bg_missing" ] || __bg_fit=$__bg_there
printf '@@look %s\\n%s\\n' "$(id -u) $(id -g) $__bg_scratch $__bg_there" "$__bg_missing"
echo "$( (${inside.oomKills}) 2>/dev/null | head -n 1)"
for __bg_stat in /proc/[0-9]*/stat; do
  IFS= read -r __bg_line 2>/dev/null <"$__bg_stat" || continue
  set -- \${__bg_line##*) }
  printf '%s:%s ' "\${__bg_line%% *}" "\${20}"
done; echo`
}
