import { CancelledError, InfraError } from '../model/error.ts'
import type { ExecResult, Sandbox } from './sandbox.ts'

export interface Detached {
  /** a shell text */
  readonly script: string
  /** absolute directory in the sandbox for this command's own files; made if missing */
  readonly dir: string
  readonly cwd: string | undefined
  readonly env: Readonly<Record<string, string>>
  readonly user: string | null
  readonly stdin: string | null
  /** on the clock of `now` */
  readonly deadlineMs: number
  onOutput(stream: 'out' | 'err', chunk: Buffer): void
  readonly now: () => number
  readonly signal: AbortSignal
  /** most bytes of a stream that are brought home (default 64 MiB) */
  readonly mostBytes?: number
}

export interface Ended {
  readonly exitCode: number | null
  readonly timedOut: boolean
}

const CHUNK = 262_144
const WAITS = [2, 4, 8, 10]

/**
 * Runs a command that outlives any connection: its own process group, output to files, exit code to a file,
 * polled by byte offset. Launch and polls wait inside the sandbox, so a short command costs one call.
 */
export async function runDetached(sandbox: Sandbox, command: Detached): Promise<Ended> {
  const most = command.mostBytes ?? 64 * 2 ** 20
  const offsets = { out: 0, err: 0 }
  let exitCode: number | null = null
  let failures = 0
  for (let round = 0; ; round += 1) {
    if (command.signal.aborted) throw new CancelledError()
    const left = (command.deadlineMs - command.now()) / 1000
    if (left <= 0) return stop(sandbox, command)
    const wait = Math.max(0.1, Math.min(left, WAITS[Math.min(round, WAITS.length - 1)] ?? 10))
    let answer: ExecResult
    try {
      answer = await sandbox.exec({
        command: `${round === 0 ? launch(command) : ''}\n${poll(command.dir, offsets, wait, most)}`,
        cwd: command.cwd,
        env: command.env,
        user: command.user,
        timeoutSec: wait + 20,
        maxBytes: 4 * CHUNK,
        ...(round === 0 ? { stdin: Buffer.from(command.stdin ?? '') } : {}),
        signal: command.signal,
      })
    } catch (cause) {
      if (!(cause instanceof InfraError) || cause.kind !== 'transport' || failures >= 5) throw cause
      failures += 1
      await new Promise((wake) => setTimeout(wake, 500 * failures))
      continue
    }
    const read = readPoll(answer.stdout)
    if (!read) {
      failures += 1
      if (failures > 5)
        throw new InfraError(
          'sandbox_lost',
          `the sandbox does not answer: ${answer.stderr.toString('utf8').slice(-300)}`,
          'Look at the sandbox.',
        )
      continue
    }
    failures = 0
    for (const stream of ['out', 'err'] as const) {
      offsets[stream] += read[stream].length
      if (read[stream].length) command.onOutput(stream, read[stream])
    }
    exitCode = read.exitCode
    if (exitCode !== null && read.out.length === 0 && read.err.length === 0) return { exitCode, timedOut: false }
    if (exitCode !== null && read.done) return { exitCode, timedOut: false }
  }
}

/** the command's text travels in a file; the environment by the exec call: nothing on a command line */
function launch({ dir, script }: Detached): string {
  return `umask 022; mkdir -p '${dir}' && cd '${dir}' && mkdir started 2>/dev/null && {
cat > in
cat > run.sh <<'BENCHGATE_END_OF_SCRIPT'
${script}
BENCHGATE_END_OF_SCRIPT
cd "$OLDPWD"
setsid=; command -v setsid >/dev/null && setsid=setsid
( $setsid sh '${dir}/run.sh' < '${dir}/in' > '${dir}/out' 2> '${dir}/err' & p=$!; echo $p > '${dir}/pid'; wait $p; echo $? > '${dir}/exit' ) > /dev/null 2>&1 < /dev/null &
}`
}

/** waits for an exit or new output, then prints `@@<exit> <out size> <err size>`, and the new bytes of both in base64 */
function poll(dir: string, { out, err }: { out: number; err: number }, wait: number, most: number): string {
  return `cd '${dir}'
size() { s=$(wc -c < "$1" 2>/dev/null) || s=0; echo $((s)); }
n=0; while [ ! -s exit ] && [ $n -lt ${Math.ceil(wait * 20)} ]; do
[ $n -gt 20 ] && { [ $(size out) -gt ${out} ] || [ $(size err) -gt ${err} ]; } && break
sleep 0.05 2>/dev/null || sleep 1; n=$((n+1)); done
e=; [ -s exit ] && read e < exit
printf '@@%s %s %s\\n' "$e" "$(size out)" "$(size err)"
${out < most ? `tail -c +${out + 1} out 2>/dev/null | head -c ${CHUNK} | base64 | tr -d '\\n'` : ''}; echo
${err < most ? `tail -c +${err + 1} err 2>/dev/null | head -c ${CHUNK} | base64 | tr -d '\\n'` : ''}; echo`
}

function readPoll(stdout: Buffer): { exitCode: number | null; out: Buffer; err: Buffer; done: boolean } | null {
  const text = stdout.toString('latin1')
  const start = text.lastIndexOf('@@')
  if (start < 0) return null
  const [head = '', out = '', err = ''] = text.slice(start + 2).split('\n')
  const [exit = ''] = head.split(' ')
  const chunks = { out: Buffer.from(out, 'base64'), err: Buffer.from(err, 'base64') }
  return {
    exitCode: exit === '' ? null : Number(exit),
    ...chunks,
    done: chunks.out.length < CHUNK && chunks.err.length < CHUNK,
  }
}

async function stop(sandbox: Sandbox, { dir, user }: Detached): Promise<Ended> {
  await sandbox
    .exec({
      command: `p=$(cat '${dir}/pid') && { kill -TERM -- -$p || kill -TERM $p; sleep 1; kill -KILL -- -$p || kill -KILL $p; }`,
      user,
      timeoutSec: 20,
    })
    .catch(() => null) // quiesce, or the end of the sandbox, does it then
  return { exitCode: null, timedOut: true }
}
