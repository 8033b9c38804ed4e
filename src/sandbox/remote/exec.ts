import { randomUUID } from 'node:crypto'
import { CancelledError, InfraError } from '../../model/error.ts'
import { quote } from '../quote.ts'
import type { Exec, ExecResult } from '../sandbox.ts'
import type { FirstLook } from './first-look.ts'
import type { Inside } from './inside.ts'
import { insist } from './insist.ts'

const MAX_BYTES = 2 ** 20
/** no call waits longer for a command: the next one asks again */
const ROUND_SEC = 10
/** a text longer than this travels as a file: one argument of a process holds 128 KiB */
const LONGEST_ARGUMENT = 100_000
const ROUNDS_WITHOUT_ANSWER = 3
/** of a command that was killed with the shell that waits for it, as quiesce does */
const KILLED = 137

/** A sandbox that commands can be run in. */
export interface Ready {
  readonly inside: Inside
  readonly look: FirstLook
  /** what the last commands have left behind, by the user who may remove it */
  readonly leftovers: Map<string, string[]>
}

/**
 * Run one command. It is begun once under a name of its own, writes its output to files, and is asked for until it has
 * ended: a lost answer, a broken stream or a request sent twice changes nothing. Its output comes in base64, since
 * what carries it takes everything for text.
 */
export async function exec(at: Ready, command: Exec, { before = ':' }: { before?: string } = {}): Promise<ExecResult> {
  const { signal } = command
  if (signal?.aborted) throw new CancelledError()
  const { leftovers, look, inside } = at
  const { user, become } = accountOf(command.user)
  const long = Buffer.byteLength(quote(command.command)) > LONGEST_ARGUMENT
  if (user !== undefined || long || command.stdin?.length) await look.now() // it does not go along with these
  const begun: Begun = {
    folder: `$__bg_scratch/.benchgate-x-${randomUUID()}`,
    script: long ? await put(at, user, Buffer.from(command.command)) : null,
    stdin: command.stdin?.length ? await put(at, user, command.stdin) : null,
    become,
    before,
    done: leftovers.get(user ?? '')?.splice(0) ?? [],
  }
  const answer = await follow(at, command, begun, user)
  const left = leftovers.get(user ?? '') ?? []
  leftovers.set(user ?? '', [...left, begun.folder, ...(begun.script ? [begun.script] : [])])
  const { state, stdout, stderr } = answer
  if (state === 'late') return { exitCode: null, stdout, stderr }
  if (/^\d+$/.test(state)) return { exitCode: Number(state), stdout, stderr }
  if (state === 'before')
    throw new InfraError(
      'sandbox_lost',
      'the processes of the sandbox cannot be ended',
      'The rollout gets another attempt.',
    )
  if (state === 'cwd')
    throw new InfraError('config', `there is no directory ${command.cwd} in the sandbox`, 'Correct the directory.')
  const full = /no space/i.test(stdout.toString())
  throw new InfraError(
    full ? 'disk_full' : 'config',
    `the sandbox cannot begin a command: ${stdout.toString().trim()}`,
    full
      ? `Build the ${inside.origin} with a larger disk, or write less.`
      : `Let all write ${look.seen?.scratch} in the ${inside.origin}.`,
  )
}

/** providers know users by name; a number is taken on from root */
function accountOf(user: string | null | undefined): { user: string | undefined; become: string } {
  if (!user) return { user: undefined, become: '' }
  const [, uid, gid] = /^(\d+)(?::(\d+))?$/.exec(user) ?? []
  if (uid === undefined) return { user, become: '' }
  if (uid === '0') return { user: 'root', become: '' }
  return { user: 'root', become: `setpriv --reuid=${uid} --regid=${gid ?? uid} --clear-groups` }
}

/** as a file that the user may read */
async function put(at: Ready, user: string | undefined, bytes: Buffer): Promise<string> {
  const { scratch } = await at.look.now()
  const path = `${scratch}/.benchgate-in-${randomUUID()}`
  await insist(() => at.inside.write(path, bytes, user))
  return path
}

interface Begun {
  /** where the command's own files are, for a shell that knows `__bg_scratch` */
  readonly folder: string
  /** files that hold the text and the standard input */
  readonly script: string | null
  readonly stdin: string | null
  /** what stands before the command to make it another user's */
  readonly become: string
  /** a text that must succeed before the command is begun */
  readonly before: string
  /** what commands left whose answers have arrived */
  readonly done: readonly string[]
}

/** asks until there is an answer, or the time is up */
async function follow({ inside, look }: Ready, command: Exec, begun: Begun, user: string | undefined): Promise<Answer> {
  const { signal, env } = command
  const deadline = performance.now() + command.timeoutSec * 1000
  for (let silent = 0; ; ) {
    const left = Math.max(0, (deadline - performance.now()) / 1000)
    const waitSec = Math.min(left, ROUND_SEC)
    const text = `${look.along()}\n${script(command, begun, { waitSec, last: waitSec === left })}`
    try {
      const said = await insist(() => inside.say(text, { user, env, timeoutSec: waitSec, signal }), signal)
      await look.take(said.stdout)
      const answer = read(said.stdout)
      if (answer && answer.state !== 'running') return answer
      silent = answer ? 0 : silent + 1
    } catch (error) {
      // what cannot be ended now is ended by quiesce, or with the sandbox
      if (signal?.aborted) await inside.say(`${look.where()}\n${end(begun)}`, { user, timeoutSec: 5 }).catch(() => null)
      throw signal?.aborted ? new CancelledError() : error
    }
    if (silent >= ROUNDS_WITHOUT_ANSWER)
      throw new InfraError(
        'sandbox_lost',
        'the shell of the sandbox gives no answer',
        'The rollout gets another attempt.',
      )
  }
}

/** Builtins wherever it can be, and an exit code is the name of a file: a full disk still takes names. */
function script(
  { command, cwd, maxBytes = MAX_BYTES }: Exec,
  begun: Begun,
  { waitSec, last }: { waitSec: number; last: boolean },
): string {
  const { folder, script: file, stdin, become, before, done } = begun
  const body = file === null ? `sh -c ${quote(command)}` : `sh ${file}`
  return `${done.length > 0 ? `rm -rf -- ${done.join(' ')}` : ''}
__bg=${folder}; __bg_state=running
if __bg_why=$(umask 077; { mkdir "$__bg" && echo >"$__bg/room"; } 2>&1); then
  if ! ${before}; then >"$__bg/exit.before"
  elif ! cd -- ${quote(cwd ?? '/')} 2>/dev/null; then >"$__bg/exit.cwd"
  else
    sleep ${waitSec.toFixed(2)} </dev/null >/dev/null 2>&1 & __bg_sleep=$!
    (
      >"$__bg/waits.$BASHPID"
      exec 4<${stdin ?? '/dev/null'}
      ${stdin === null ? '' : `rm -f ${stdin}`}
      setsid sh -c '>"$0/pid.$$"; exec "$@"' "$__bg" ${become} ${body} <&4 4<&- >"$__bg/out" 2>"$__bg/err" &
      wait $!
      >"$__bg/exit.$?"
      [ -e "$__bg/slept" ] || kill $__bg_sleep
    ) </dev/null >/dev/null 2>&1 &
    wait $__bg_sleep; >"$__bg/slept"
  fi
elif [ -s "$__bg/room" ]; then
  for ((__bg_n = 0; __bg_n < ${Math.ceil(waitSec * 5)}; __bg_n++)); do
    set -- "$__bg"/waits.*
    if [ -e "$1" ] && ! [ -d "/proc/\${1##*.}" ]; then [ -e "$__bg"/exit.* ] || >"$__bg/exit.${KILLED}"; fi
    [ -e "$__bg"/exit.* ] && break
    sleep 0.2
  done
else
  printf '@@unable\\n%s\\n\\n@@\\n' "$(printf %s "$__bg_why" | base64 -w0)"; exit
fi
set -- "$__bg"/exit.*
if [ -e "$1" ]; then __bg_state=\${1##*.}${last ? `; else __bg_state=late; ${end(begun)}` : ''}
fi
printf '@@%s\n' "$__bg_state"
[ $__bg_state != running ] || exit
head -c ${maxBytes} "$__bg/out" 2>/dev/null | base64 -w0; echo
head -c ${maxBytes} "$__bg/err" 2>/dev/null | base64 -w0; echo; echo @@`
}

/** ends the session of a command: every process that did not make a session of its own */
const end = ({ folder }: Begun): string => `
set -- ${folder}/pid.*; __bg_session=\${1##*.}; __bg_left=
if [ -e "$1" ]; then
  for ((__bg_n = 0; __bg_n < 2000; __bg_n++)); do
    __bg_left=
    for __bg_dir in /proc/[0-9]*; do
      IFS= read -r __bg_line 2>/dev/null <"$__bg_dir/stat" || continue
      set -- \${__bg_line##*) }
      [ "$4" = "$__bg_session" ] || continue
      case $1 in Z|X) continue ;; esac
      __bg_left=1; kill -9 "\${__bg_dir#/proc/}" 2>/dev/null
    done
    [ "$__bg_left" ] || break
  done
fi`

interface Answer {
  /** an exit code, or a word of the script's */
  readonly state: string
  readonly stdout: Buffer
  readonly stderr: Buffer
}

/** null where the answer is not whole; what comes before it was said by the profile of the machine */
function read(said: string): Answer | null {
  const [, state, stdout = '', stderr = '', whole] = /@@(\w+)\n(?:(\S*)\n(\S*)\n(@@)\n)?$/.exec(said) ?? []
  if (state === undefined || (state !== 'running' && whole === undefined)) return null
  return { state, stdout: Buffer.from(stdout, 'base64'), stderr: Buffer.from(stderr, 'base64') }
}
