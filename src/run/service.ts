import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { BenchgateError, CancelledError, InfraError } from '../model/error.ts'
import type { ServiceTask } from '../model/task.ts'
import { type Answer, ask, NoAnswerInTime } from '../sandbox/ask.ts'
import { askPatiently } from '../sandbox/ask-patiently.ts'
import { runLong } from '../sandbox/attached.ts'
import { said } from '../sandbox/said.ts'
import type { Exposed } from '../sandbox/sandbox.ts'
import { withCredentials } from './credentials.ts'
import { awaitHealth } from './health.ts'
import { keepText, LogFile } from './log-file.ts'
import { packItems } from './pack.ts'
import { appRequest } from './rollout-request.ts'
import { APP_FILES, BUSY_SEC, ServiceApp } from './service-app.ts'
import type { Running } from './steps.ts'
import { Tail } from './tail.ts'
import { takeResult } from './take-result.ts'

const INSTALL_FILES = '/tmp/.benchgate-install'

const HEALTH = { timeoutSec: 5, firstPauseMs: 100, longestPauseMs: 1000 } as const

/**
 * A service task: an app is started in the rollout's own sandbox, asked for the one rollout, and ended with the sandbox.
 * So a rollout meets nothing of another, and an app that dies takes one with it.
 */
export async function runService(run: Running, task: ServiceTask): Promise<void> {
  const { sandbox, trail, prepared } = run
  trail.phase = 'setup'
  const exposed = await trail.watch.time('setup', async () => {
    const directories = [INSTALL_FILES, APP_FILES].map((to) => ({ directory: true as const, to, mode: 0o777 }))
    await sandbox.upload(packItems([...prepared.files, ...(sandbox.stream ? [] : directories)]), '/')
    if (prepared.healthcheck) await awaitHealth(sandbox, prepared.healthcheck, run)
    if (task.install !== null) await install(run, task.install)
    return expose(run, task)
  })
  await withCredentials(run, null, async () => {
    const app = new ServiceApp(run, task, exposed)
    try {
      await trail.watch.time('setup', () => app.during((signal) => awaitHealthy(run, task, exposed, signal)))
      trail.phase = 'agent'
      const answer = await trail.watch.time('agent', () => app.during((signal) => rollout(run, task, exposed, signal)))
      trail.phase = 'judge'
      if (answer) takeResult(run, answer)
    } catch (cause) {
      throw cause instanceof BenchgateError ? cause : broken(cause as Error)
    } finally {
      await app.leave()
    }
  })
}

async function install(run: Running, script: string): Promise<void> {
  const { sandbox, prepared, agent, experiment, now, signal } = run
  const log = LogFile.begin(join(run.dir, 'agent/install.log'), run.redactor)
  const tail = new Tail(4096)
  try {
    const { exitCode } = await runLong(sandbox, {
      script: `exec 2>&1\n${script}`,
      dir: sandbox.pathOf(INSTALL_FILES),
      cwd: prepared.workdir,
      env: agent.env,
      user: null,
      stdin: null,
      deadlineMs: now() + experiment.limits.setupTimeoutSec * 1000,
      onOutput(_stream, chunk) {
        log.write(chunk)
        tail.push(chunk)
      },
      now,
      signal,
    })
    if (exitCode === 0) return
    const last = run.redactor.text(tail.toString()).trim().split('\n').at(-1)?.slice(0, 200)
    throw new InfraError(
      'config',
      `the install command ended with ${exitCode ?? 'a time-out'}${last ? `: ${last}` : ''}`,
      'Read agent/install.log of the attempt; what takes long belongs into an image.',
    )
  } finally {
    log.close()
  }
}

async function expose({ sandbox, driver }: Running, { port }: ServiceTask): Promise<Exposed> {
  if (sandbox.expose) return sandbox.expose(port)
  throw new InfraError(
    'config',
    `a port of a sandbox cannot be reached on ${driver.kind}`,
    'Run service tasks on local_process, docker, e2b_firecracker or daytona.',
  )
}

async function awaitHealthy(run: Running, task: ServiceTask, exposed: Exposed, signal: AbortSignal): Promise<void> {
  const { headers, url } = exposed
  const deadline = run.now() + task.startTimeoutSec * 1000
  for (let tried = 0; ; tried += 1) {
    let last: string
    try {
      const timeoutSec = Math.max(0.1, Math.min(HEALTH.timeoutSec, (deadline - run.now()) / 1000))
      const answer = await ask({ method: 'GET', url: url + task.healthPath, headers, timeoutSec, signal })
      if (answer.status >= 200 && answer.status < 300) return
      last = said(answer)
    } catch (cause) {
      if (cause instanceof CancelledError) throw cause
      last = (cause as Error).message || String((cause as NodeJS.ErrnoException).code)
    }
    const pause = Math.min(HEALTH.longestPauseMs, HEALTH.firstPauseMs * 2 ** tried)
    if (run.now() + pause >= deadline)
      throw new InfraError(
        'sandbox_lost',
        `the service was not healthy within ${task.startTimeoutSec} s: GET ${task.healthPath}: ${last}`,
        'See in agent/stdout.log and agent/stderr.log that it listens on $HOST and $PORT; raise start_timeout_sec if it is slow.',
      )
    await sleep(pause, undefined, { signal }).catch(() => {
      throw new CancelledError()
    })
  }
}

/** null where the time for the rollout was over first */
async function rollout(
  run: Running,
  task: ServiceTask,
  { headers, url }: Exposed,
  signal: AbortSignal,
): Promise<Answer | null> {
  const body = appRequest(run, task)
  keepText(run, 'rollout.json', `${JSON.stringify(body, null, 2)}\n`)
  const timeoutSec = run.agent.timeoutSec ?? task.timeoutSec
  try {
    const answer = await askPatiently(
      { method: 'POST', url: url + task.rolloutPath, headers, body, timeoutSec, signal },
      BUSY_SEC,
    )
    if (answer.status < 200 || answer.status >= 300) throw refused(answer)
    return answer
  } catch (cause) {
    if (!(cause instanceof NoAnswerInTime)) throw cause
    run.trail.agent = { exitCode: null, timedOut: true }
    return null
  }
}

const LOGS = 'Read agent/stdout.log and agent/stderr.log of the attempt.'

/** An answer that is no result says something of the app, and nothing of the agent. */
function refused(answer: Answer): InfraError {
  const what = `the service answered ${said(answer)}`
  const { status } = answer
  if (status === 401 || status === 403)
    return new InfraError('auth', what, "Give the task's or the agent's env the key that the service asks for.")
  if (status === 429) return new InfraError('rate_limited', what, 'Lower max_parallel_rollouts, or wait.')
  if (status === 503) return new InfraError('capacity', what, LOGS)
  if (status >= 500 || status === 408) return new InfraError('transport', what, LOGS)
  return new InfraError('config', what, `See that the service takes POST requests at the task's \`rollout\`. ${LOGS}`)
}

const broken = (cause: Error) =>
  new InfraError('transport', `the connection to the service broke: ${cause.message}`, LOGS, { cause })
