import { mkdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { SILENT } from '../agents/agent.ts'
import { quote as quoteAll } from '../agents/shell.ts'
import { BudgetError, CancelledError, InfraError } from '../model/error.ts'
import type { Harness } from '../model/harness.ts'
import type { Prepared } from '../run/attempt.ts'
import { withCredentials } from '../run/credentials.ts'
import { decide, type Evidence } from '../run/failure.ts'
import { LogFile } from '../run/log-file.ts'
import type { Redactor } from '../run/redact/redactor.ts'
import { Tail } from '../run/tail.ts'
import { runLong } from '../sandbox/attached.ts'
import type { Driver, Sandbox, Vital } from '../sandbox/sandbox.ts'
import { bringResults } from './bring.ts'
import type { Fate } from './fate.ts'
import { createSandbox, HARNESS, homeOf, resultsOf, setUp } from './sandbox.ts'

export interface HarnessInput {
  readonly harness: Harness
  readonly driver: Driver
  readonly limits: { readonly setupTimeoutSec: number; readonly collectTimeoutSec: number }
  readonly runId: string
  readonly labels: Readonly<Record<string, string>>
  /** absolute directory of this machine for what the harness prints, and under `results/` for what it leaves */
  readonly dir: string
  /** absolute folders of this machine that benchgate itself writes to */
  readonly storage: readonly string[]
  readonly redactor: Redactor
  readonly signal: AbortSignal
  now(): number
  prepare(signal: AbortSignal): Promise<Prepared>
  onCreated(id: string): Promise<void>
  onClosed(id: string, leak: string | null): Promise<void>
  /** what lies under `results/` is new; why to stop, or null */
  onResults(): Promise<string | null>
}

/** between two looks at the results: the first is soon, and none takes more than this part of the time */
const LOOK_SEC = { first: 2, most: 30 } as const
const SPARING = 10

/** What is learned on the way. */
interface Trail {
  phase: Evidence['phase']
  agent: Evidence['agent']
  readonly notes: string[]
}

/**
 * A whole experiment as one command in one sandbox. The project goes in as a copy, its results come home as copies: now and
 * then while it runs, and whatever became of it at the end. Never throws: whatever happens is its fate.
 */
export async function runHarness(input: HarnessInput): Promise<Fate> {
  const trail: Trail = { phase: 'create', agent: null, notes: [] }
  const said = new Tail(4096)
  let sandbox: Sandbox | null = null
  let vital: Vital | null = null
  let error: unknown = null
  try {
    const prepared = await input.prepare(input.signal)
    sandbox = await create(input, prepared)
    trail.phase = 'setup'
    await setUp(sandbox, prepared, input)
    trail.phase = 'agent'
    await work(input, { sandbox, prepared, trail, said })
    trail.phase = 'done'
  } catch (cause) {
    error = input.signal.aborted ? new CancelledError() : cause
  }
  if (sandbox) {
    vital = await sandbox.vital().catch(() => null)
    await bringLast(input, sandbox, vital, trail)
    await close(input, sandbox)
  }
  const { agent, phase, notes } = trail
  const outcome = decide({
    ...{ phase, error, vital, agent, report: SILENT, reward: null, passThreshold: 1 },
    taskLimitsMemory: false,
    taskLimitsDisk: false,
  })
  if (vital?.oomKilled && outcome.infraKind !== 'oom')
    notes.push('the kernel ended a process of the sandbox for want of memory: results of that time may be an outage')
  return { outcome, exitCode: agent?.exitCode ?? null, lastWords: lastLine(said), notes, sandbox: sandbox?.id ?? null }
}

function create(input: HarnessInput, { image }: Prepared): Promise<Sandbox> {
  const { harness, driver, limits, labels, runId, onCreated, signal } = input
  const results = resultsOf(harness)
  return createSandbox({
    ...{ driver, image, workdir: harness.workdir, onCreated, signal },
    name: `${runId}-${HARNESS}`,
    paths: results.startsWith(`${harness.workdir}/`) ? [] : [dirname(results)],
    labels: { ...labels, 'benchgate.rollout': HARNESS },
    ttlSec: harness.timeoutSec + limits.setupTimeoutSec + limits.collectTimeoutSec + 600,
  })
}

interface Working {
  readonly sandbox: Sandbox
  readonly prepared: Prepared
  readonly trail: Trail
  readonly said: Tail
}

async function work(input: HarnessInput, { sandbox, prepared, trail, said }: Working): Promise<void> {
  const { harness, redactor, dir, now } = input
  await mkdir(dir, { recursive: true })
  const logs = {
    out: new LogFile(join(dir, 'stdout.log'), redactor),
    err: new LogFile(join(dir, 'stderr.log'), redactor),
  }
  const over = new AbortController()
  const halt = new AbortController()
  const signal = AbortSignal.any([input.signal, halt.signal])
  const looks = lookNowAndThen(input, sandbox, over.signal).then((why) => {
    if (why !== null) halt.abort(why)
  })
  try {
    // whoever runs there runs them all: which agent may have which credentials is the harness's to say
    const credentials = (prepared.credentials ?? []).map((one) => ({ ...one, agents: null }))
    trail.agent = await withCredentials(
      { sandbox, prepared: { ...prepared, credentials }, agent: EVERYONE, signal },
      null,
      () =>
        runLong(sandbox, {
          script: typeof harness.command === 'string' ? harness.command : `exec ${quoteAll(harness.command)}`,
          dir: sandbox.pathOf('/tmp/.benchgate-harness'),
          cwd: harness.workdir,
          env: harness.env,
          user: null,
          stdin: null,
          deadlineMs: now() + harness.timeoutSec * 1000,
          onOutput(stream, chunk) {
            logs[stream].write(chunk)
            said.push(chunk)
          },
          now,
          signal,
        }),
    )
  } catch (cause) {
    if (!halt.signal.aborted) throw cause
    throw new BudgetError(String(halt.signal.reason), 'Raise the limits of the experiment.')
  } finally {
    over.abort()
    await looks
    logs.out.close()
    logs.err.close()
  }
}

const EVERYONE = { name: HARNESS, kind: 'command', model: null, command: null, env: {}, timeoutSec: null } as const

/** Brings home what there is, again and again until it is over; says why to stop, or null. */
async function lookNowAndThen(input: HarnessInput, sandbox: Sandbox, over: AbortSignal): Promise<string | null> {
  let pauseSec: number = LOOK_SEC.first
  while (!over.aborted) {
    await sleep(pauseSec * 1000, undefined, { signal: over }).catch(() => {})
    if (over.aborted) break
    const begin = performance.now()
    try {
      // files that change while they are read break it: the next look may have better luck
      const brought = await bring(input, sandbox)
      const why = brought && (await input.onResults())
      if (why) return why
    } catch {}
    const tookSec = (performance.now() - begin) / 1000
    pauseSec = Math.max(Math.min(2 * pauseSec, LOOK_SEC.most), SPARING * tookSec)
  }
  return null
}

const bring = (input: HarnessInput, sandbox: Sandbox) =>
  bringResults({
    sandbox,
    results: resultsOf(input.harness),
    home: homeOf(input.dir),
    redactor: input.redactor,
    timeoutSec: input.limits.collectTimeoutSec,
  })

/** Also out of a sandbox that has ended: its files are there until it is removed. */
async function bringLast(input: HarnessInput, sandbox: Sandbox, vital: Vital | null, trail: Trail): Promise<void> {
  if (trail.phase === 'create' || trail.phase === 'setup') return
  try {
    if (vital?.state === 'running') await sandbox.quiesce()
    trail.notes.push(...((await bring(input, sandbox)) ?? []).map((note) => `results: ${note}`))
  } catch (cause) {
    trail.notes.push(`the last results could not be brought home: ${(cause as Error).message}; what is there is older`)
  }
}

async function close({ onClosed }: HarnessInput, sandbox: Sandbox): Promise<void> {
  const leak = await sandbox.close().then(
    () => null,
    (cause: Error) => (cause instanceof InfraError ? cause.message : String(cause)),
  )
  await onClosed(sandbox.id, leak)
}

const lastLine = (said: Tail): string => said.toString().trimEnd().split('\n').at(-1)?.slice(-300) ?? ''
