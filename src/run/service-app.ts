import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { AgentSpec } from '../model/agent.ts'
import { CancelledError, InfraError } from '../model/error.ts'
import type { ServiceTask } from '../model/task.ts'
import { runLong } from '../sandbox/attached.ts'
import { quote } from '../sandbox/quote.ts'
import type { Exposed } from '../sandbox/sandbox.ts'
import { LogFile } from './log-file.ts'
import type { Running } from './steps.ts'
import { Tail } from './tail.ts'

/** of the app's process: its exit code, its output */
export const APP_FILES = '/tmp/.benchgate-service'

/** how long a service may say that it has too much to do */
export const BUSY_SEC = 300

/** The longest that an app may be needed. */
export const serviceSec = (
  { startTimeoutSec, timeoutSec }: ServiceTask,
  agent: Pick<AgentSpec, 'timeoutSec'>,
): number => startTimeoutSec + BUSY_SEC + (agent.timeoutSec ?? timeoutSec) + 60

/** of each stream, of what is not home yet when the app is left */
const MOST_REST = 2 ** 20
/** an answer that was sent before the app ended is still read */
const LAST_ANSWER_MS = 1000
/** an app that ended has broken its connections before it is known that it did */
const LATE_NEWS_MS = 3000

/** The app of a service task while it runs in its sandbox; its output goes to the attempt's logs as it comes. */
export class ServiceApp {
  readonly #run: Running
  readonly #logs: { readonly out: LogFile; readonly err: LogFile }
  readonly #home = { out: 0, err: 0 }
  readonly #stop = new AbortController()
  readonly #died: Promise<never>
  readonly #over: Promise<void>

  constructor(run: Running, task: ServiceTask, exposed: Exposed) {
    const log = (stream: 'out' | 'err') => new LogFile(join(run.dir, `agent/std${stream}.log`), run.redactor)
    const tail = new Tail(4096)
    this.#run = run
    this.#logs = { out: log('out'), err: log('err') }
    const ended = runLong(run.sandbox, {
      script: scriptOf(task, exposed),
      dir: run.sandbox.pathOf(APP_FILES),
      cwd: run.prepared.workdir,
      env: { ...run.agent.env, HOST: exposed.host, PORT: String(exposed.port) },
      user: null,
      stdin: null,
      deadlineMs: run.now() + serviceSec(task, run.agent) * 1000, // which the sandbox does not outlive
      onOutput: (stream, chunk) => {
        this.#logs[stream].write(chunk)
        this.#home[stream] += chunk.length
        tail.push(chunk)
      },
      now: run.now,
      signal: AbortSignal.any([run.signal, this.#stop.signal]),
    })
    this.#died = ended.then(async ({ exitCode }) => {
      await sleep(LAST_ANSWER_MS)
      const last = run.redactor.text(tail.toString()).trim().split('\n').at(-1)?.slice(0, 200)
      throw new InfraError(
        'sandbox_lost',
        `the service ended by itself (exit code ${exitCode ?? 'unknown'})${last ? `: ${last}` : ''}`,
        'Read agent/stdout.log and agent/stderr.log of the attempt.',
      )
    })
    this.#over = this.#died.catch(() => {})
  }

  /** Does something that needs the app, for as long as it lives; what ends with it fails as that. */
  async during<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T> {
    const leave = new AbortController()
    const working = work(leave.signal).catch(async (error) => {
      if (error instanceof CancelledError || (error instanceof InfraError && error.kind !== 'transport')) throw error
      await Promise.race([this.#died, sleep(LATE_NEWS_MS, undefined, { signal: leave.signal })])
      throw error
    })
    try {
      return await Promise.race([working, this.#died])
    } finally {
      leave.abort()
      working.catch(() => {}) // whoever lost the race is not asked again
    }
  }

  /** Its sandbox ends it; what it said last comes home before. */
  async leave(): Promise<void> {
    this.#stop.abort()
    await this.#over
    try {
      if (!this.#run.sandbox.stream) await Promise.all([this.#rest('out'), this.#rest('err')])
    } finally {
      for (const log of Object.values(this.#logs)) log.close()
    }
  }

  /** a sandbox that is gone has none */
  async #rest(stream: 'out' | 'err'): Promise<void> {
    const { sandbox } = this.#run
    const file = quote(`${sandbox.pathOf(APP_FILES)}/${stream}`)
    const command = `tail -c +${this.#home[stream] + 1} ${file} 2>/dev/null | head -c ${MOST_REST}`
    const rest = await sandbox.exec({ command, timeoutSec: 20, maxBytes: MOST_REST }).catch(() => null)
    if (rest) this.#logs[stream].write(rest.stdout)
  }
}

function scriptOf({ command }: ServiceTask, { host, port }: Exposed): string {
  const told = (word: string) => word.replaceAll('{host}', host).replaceAll('{port}', String(port))
  return typeof command === 'string' ? told(command) : `exec ${command.map((word) => quote(told(word))).join(' ')}`
}
