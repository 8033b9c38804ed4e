import { once } from 'node:events'
import type { Duplex } from 'node:stream'
import { setTimeout as sleep } from 'node:timers/promises'
import type Docker from 'dockerode'
import { CancelledError, InfraError } from '../../../model/error.ts'
import { Capped } from '../../capped.ts'
import type { Exec, ExecResult } from '../../sandbox.ts'
import { demux } from './demux.ts'
import type { Engine } from './engine.ts'

/** The wrapper says its process id before anything else, so that its session can be ended from another exec. */
const WRAPPER = 'echo $$; exec sh -c "$1"'
const MAX_BYTES = 2 ** 20
const GRACE_SEC = 10

/** Ends the session of an exec: every process that did not make a session of its own. Builtins only, so that it forks nothing. */
const endSession = (session: number): string => `
n=0
while [ $n -lt 2000 ]; do
  n=$((n+1)); left=
  for dir in /proc/[0-9]*; do
    IFS= read -r line 2>/dev/null <"$dir/stat" || continue
    set -- \${line##*) }
    [ "$4" = ${session} ] || continue
    case $1 in Z|X) continue ;; esac
    left=1; kill -9 "\${dir#/proc/}" 2>/dev/null
  done
  [ "$left" ] || exit 0
done
exit 1`

/** Run one command in a container; null as exit code when its time ran out and it was ended. */
export async function runExec(engine: Engine, container: Docker.Container, command: Exec): Promise<ExecResult> {
  if (command.signal?.aborted) throw new CancelledError()
  const started = await start(engine, container, command)
  const over = new AbortController()
  const ends = started.ended.then(() => 'ended' as const)
  const late = sleep(command.timeoutSec * 1000, 'late' as const, { signal: over.signal }).catch(() => 'late' as const)
  const told = command.signal ? abortOf(command.signal, over.signal) : new Promise<never>(() => {})
  const how = await Promise.race([ends, late, told])
  over.abort()
  if (how !== 'ended') {
    await Promise.race([started.began, sleep(GRACE_SEC * 1000, undefined, { ref: false })]) // before that it cannot be ended
    const session = started.session()
    if (session !== null) {
      const killer: Exec = { command: endSession(session), user: 'root', timeoutSec: GRACE_SEC }
      // a kill that fails is made good by quiesce(); the time is up either way
      await runExec(engine, container, killer).catch(() => null)
    }
    await Promise.race([started.ended, sleep(2000)])
    started.socket.destroy()
    if (how === 'told') throw new CancelledError()
    return { exitCode: null, stdout: started.stdout(), stderr: started.stderr() }
  }
  const exitCode = await exitOf(engine, started.exec)
  const began = started.session() !== null
  if (!began || exitCode === null || exitCode > 128) await insistRunning(engine, container)
  if (!began) throw notStarted(`${started.stdout()}${started.stderr()}`.trim())
  return { exitCode: exitCode ?? 255, stdout: started.stdout(), stderr: started.stderr() }
}

/** Resolves when the signal aborts, or at once where it did while the command was being started. */
async function abortOf(signal: AbortSignal, over: AbortSignal): Promise<'told'> {
  if (!signal.aborted) await once(signal, 'abort', { signal: over }).catch(() => {})
  return 'told'
}

async function start(engine: Engine, container: Docker.Container, command: Exec) {
  const { docker, ask } = engine
  const exec = await ask(
    container.exec({
      Cmd: ['sh', '-c', WRAPPER, 'sh', command.command],
      AttachStdin: command.stdin !== undefined,
      AttachStdout: true,
      AttachStderr: true,
      ...(command.cwd && { WorkingDir: command.cwd }),
      ...(command.env && { Env: Object.entries(command.env).map(([name, value]) => `${name}=${value}`) }),
      ...(command.user && { User: command.user === 'root' ? '0' : command.user }),
    }),
  )
  const socket: Duplex = await ask(docker.getExec(exec.id).start({ hijack: true, stdin: command.stdin !== undefined }))
  const stdout = new Capped(command.maxBytes ?? MAX_BYTES)
  const stderr = new Capped(command.maxBytes ?? MAX_BYTES)
  const first = new Capped(4096)
  let session: number | null = null
  const { promise: began, resolve: begins } = Promise.withResolvers<void>()
  const take = demux((stream, bytes) => {
    if (stream === 'stderr') return stderr.add(bytes)
    if (session !== null) return stdout.add(bytes)
    first.add(bytes)
    const said = first.bytes()
    const end = said.indexOf('\n')
    if (end < 0 || !/^\d+$/.test(said.subarray(0, end).toString())) return
    session = Number(said.subarray(0, end))
    begins()
    stdout.add(bytes.subarray(bytes.indexOf('\n') + 1))
  })
  socket.on('data', take)
  const ended = new Promise<void>((resolve) => {
    socket
      .once('end', resolve)
      .once('close', resolve)
      .once('error', () => resolve())
  })
  void ended.then(begins)
  if (command.stdin !== undefined) socket.end(command.stdin)
  return {
    exec,
    socket,
    /** it has said its process id, or ended */
    began,
    ended,
    session: () => session,
    stdout: () => (session === null ? first.bytes() : stdout.bytes()),
    stderr: () => stderr.bytes(),
  }
}

/** the exit code once the engine has noticed the end; null when the connection was lost before it */
export async function exitOf({ ask }: Engine, exec: Docker.Exec): Promise<number | null> {
  for (let pause = 10; ; pause *= 2) {
    const { Running, ExitCode } = await ask(exec.inspect())
    if (!Running) return ExitCode
    if (pause > 2000)
      throw new InfraError(
        'transport',
        'the connection to a running command broke',
        'Look into the log of the Docker daemon.',
      )
    await sleep(pause)
  }
}

/** a command killed by a signal may have gone down with its container */
async function insistRunning({ ask }: Engine, container: Docker.Container): Promise<void> {
  let { State } = await ask(container.inspect())
  if (State.Running) {
    await sleep(100) // the engine notices the end of a command before that of the container
    State = (await ask(container.inspect())).State
  }
  if (State.Running) return
  throw new InfraError(
    'sandbox_lost',
    `the container ended under a command, with exit code ${State.ExitCode}`,
    'The rollout gets another attempt; look for who stopped the container.',
  )
}

/** No shell came up: the engine's own words, sorted by whose fault they are. */
export class NotStarted extends InfraError {}

function notStarted(said: string): NotStarted {
  const what = `the command could not be started: ${said || 'the engine gave no reason'}`
  if (
    /unable to find user|no matching entries|no (?:users|groups) found|chdir|no such file|not a directory|executable file/i.test(
      said,
    )
  )
    return new NotStarted(
      'config',
      what,
      'Correct the user or the working directory, and see that the image has a shell.',
    )
  return new NotStarted('sandbox_lost', what, 'The sandbox may be out of processes or memory; raise its limits.')
}
