import { CancelledError, InfraError, SpoiltError } from '../model/error.ts'
import type { InfraKind } from '../model/outcome.ts'
import { CHUNK, contentsOf, lastWords, launch, poll, type Read, readPoll } from './detached-text.ts'
import { handOver, LAST_BYTES } from './last-words.ts'
import { quote } from './quote.ts'
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
  /** for a detached command alone: small files that it finds when it starts, by absolute path, written by its user */
  readonly files?: Readonly<Record<string, string>>
  /** for a detached command alone: absolute path of a file that comes home with its end, where it is small */
  readonly result?: string
  /** on the clock of `now` */
  readonly deadlineMs: number
  /** what it throws ends the wait for the command */
  onOutput(stream: 'out' | 'err', chunk: Buffer): void
  readonly now: () => number
  readonly signal: AbortSignal
  /** most bytes of a stream that are brought home as they come (default 64 MiB); of what is over it, the end is */
  readonly mostBytes?: number
}

export interface Ended {
  readonly exitCode: number | null
  readonly timedOut: boolean
  /** something of what it wrote was not brought home */
  readonly cut: boolean
  /** null where it is not there, is no plain file, or is large */
  readonly result?: Buffer | null
}

export const MOST_BYTES = 64 * 2 ** 20

const WAITS = [2, 4, 8, 10]
/** to bring home what is left when its time is over */
const LAST_CALLS = 8

const MAY_PASS: ReadonlySet<InfraKind> = new Set(['transport', 'sandbox_lost'])

/**
 * Runs a command that outlives any connection: its own process group, output to files, exit code to a file,
 * polled by byte offset. Launch and polls wait inside the sandbox, so a short command costs one call. A command that
 * leaves its sandbox no process or memory for a poll is waited for until its deadline: that is its own doing.
 */
export async function runDetached(sandbox: Sandbox, command: Detached): Promise<Ended> {
  const most = command.mostBytes ?? MOST_BYTES
  const offsets = { out: 0, err: 0 }
  let [launched, behind, over] = [false, false, false]
  let failures = 0
  let keeper = ''
  function take(read: Read): void {
    over ||= read.over
    for (const stream of ['out', 'err'] as const) {
      offsets[stream] += read[stream].length
      if (read[stream].length) command.onOutput(stream, read[stream])
    }
    behind = read.out.length === CHUNK || read.err.length === CHUNK
  }
  /** what it said last, where it said more than came home; true where something is lost */
  async function end(): Promise<boolean> {
    if (!over) return false
    const last = await ask(sandbox, command, lastWords(command.dir, most))
    const lost = last === null || last.out.length >= LAST_BYTES || last.err.length >= LAST_BYTES
    if (last) handOver(command, last, lost)
    return lost
  }
  for (let round = 0; ; round += 1) {
    if (command.signal.aborted) throw new CancelledError()
    const left = (command.deadlineMs - command.now()) / 1000
    if (left <= 0) {
      let read = await stop(sandbox, command, poll(command, offsets, 0, most))
      for (let more = 0; launched && read !== null; more += 1) {
        take(read)
        if (!behind || more === LAST_CALLS) break
        read = await ask(sandbox, command, poll(command, offsets, 0, most))
      }
      return { exitCode: null, timedOut: true, cut: (await end()) || behind }
    }
    const wait = behind ? 0 : Math.max(0.1, Math.min(left, WAITS[Math.min(round, WAITS.length - 1)] ?? 10))
    let answer: ExecResult
    try {
      answer = await sandbox.exec({
        command: `waited= own=${keeper}
${launched ? '' : launch(command, wait)}\n${poll(command, offsets, wait, most)}`,
        cwd: command.cwd,
        env: launched ? command.env : { ...command.env, ...contentsOf(command) },
        user: command.user,
        timeoutSec: wait + 20,
        maxBytes: 4 * CHUNK,
        ...(launched || command.stdin === null ? {} : { stdin: Buffer.from(command.stdin) }),
        signal: command.signal,
      })
    } catch (cause) {
      if (!(cause instanceof InfraError)) throw cause
      // it could be started, and now nothing can: the command removed what that takes
      if (launched && cause.kind === 'config') throw new SpoiltError(cause.message, { cause })
      if (!MAY_PASS.has(cause.kind)) throw cause
      if (launched && cause.kind === 'sandbox_lost' && (await isRunning(sandbox))) await pause(1000)
      else if (cause.kind === 'sandbox_lost' || failures >= 5) throw cause
      else await pause(500 * ++failures)
      continue
    }
    const read = readPoll(answer.stdout)
    if (!read || !(launched || read.started !== '')) {
      if (launched && (await isRunning(sandbox))) await pause(1000)
      else if (++failures > 5) throw neverBegan(answer.stderr.toString('utf8').slice(-300))
      continue
    }
    failures = 0
    launched = true
    if (/^\d+$/.test(read.started)) keeper = read.started
    take(read)
    if (read.ended && !behind)
      return { exitCode: read.exitCode, timedOut: false, cut: await end(), result: read.result }
    if (read.gone) await pause(1000) // there is nothing left to wait at
  }
}

function neverBegan(why: string): InfraError {
  const message = `the sandbox does not answer: ${why}`
  if (!/no space left/i.test(why)) return new InfraError('sandbox_lost', message, 'Look at the sandbox.')
  return new InfraError('disk_full', message, 'Give the sandbox a larger disk, or write less in its image.')
}

const pause = (ms: number) => new Promise<void>((wake) => setTimeout(wake, ms))

const isRunning = (sandbox: Sandbox): Promise<boolean> =>
  sandbox.vital().then(
    ({ state }) => state === 'running',
    () => false,
  )

/** Ends the command and all of its group, and reads what it said to that. */
async function stop(sandbox: Sandbox, command: Detached, then: string): Promise<Read | null> {
  const group = `p=$(cat ${quote(`${command.dir}/pid`)}) && { kill -TERM -$p || kill -TERM $p; sleep 1; kill -KILL -$p || kill -KILL $p; }`
  return ask(sandbox, command, `${group}\n${then}`)
}

/** null where there is no answer: quiesce, or the end of the sandbox, then does what was asked for */
async function ask(sandbox: Sandbox, { user }: Detached, command: string): Promise<Read | null> {
  try {
    const { stdout } = await sandbox.exec({ command, user, timeoutSec: 20, maxBytes: 4 * CHUNK })
    return readPoll(stdout)
  } catch {
    return null
  }
}
