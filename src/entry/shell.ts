import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { type LoadedRuntime, loadRuntime } from '../config/runtime.ts'
import { bringResults } from '../harness/bring.ts'
import { createSandbox, HARNESS, homeOf, resultsOf, setUp } from '../harness/sandbox.ts'
import { BenchgateError } from '../model/error.ts'
import type { Experiment } from '../model/experiment.ts'
import type { Harness } from '../model/harness.ts'
import { withCredentials } from '../run/credentials.ts'
import { Redactor } from '../run/redact/redactor.ts'
import { secretsOf } from '../run/redact/secret-names.ts'
import { attachTerminal, type Keyboard, type Screen } from '../sandbox/drivers/docker/terminal.ts'
import type { Sandbox, Vital } from '../sandbox/sandbox.ts'
import { type Backend, closeBackend, openBackend } from './backend/open.ts'
import { keptImages } from './experiment/images.ts'
import { type Env, load } from './experiment/load.ts'
import { newRunId } from './experiment/place.ts'
import { harnessTask } from './harness/task.ts'
import { greeting } from './shell-greeting.ts'

export interface ShellOptions {
  /** absolute; null: a shell in the runtime's image, without a project */
  readonly experimentFile: string | null
  /** absolute; null is the one that the experiment names */
  readonly runtimeFile: string | null
  /** variables of this process that the shell gets beside those of the experiment */
  readonly keys: readonly string[]
  /** empty: a login shell */
  readonly command: readonly string[]
  readonly env: Env
  readonly cwd: string
  readonly streams: {
    readonly stdin: Keyboard
    readonly stdout: Screen
    readonly stderr: Screen
    readonly tty: boolean
  }
  readonly signal: AbortSignal
  onLine(line: string): void
}

/** the container of a shell that nobody leaves ends by itself */
const MOST_HOURS = 12

/** bash where the image has it */
const SHELL = ['sh', '-c', 'command -v bash >/dev/null && exec bash -l; exec sh -l'] as const

/**
 * Opens a shell, or runs a command, in a container as a harness would have it: image, project, credentials, keys. Nothing of it
 * is left behind but results. Says the exit code; null where it was told to stop.
 */
export async function openShell(options: ShellOptions): Promise<number | null> {
  const asked = await whatFor(options)
  const { runtime, experiment } = asked
  if (runtime.sandboxBackend.kind !== 'docker')
    throw new BenchgateError(
      `a shell is opened in a container, and sandbox_backend.kind is ${runtime.sandboxBackend.kind}`,
      'Name a runtime of kind docker by `--runtime`.',
    )
  const backend = await openBackend(runtime, options.env, {
    ...keptImages(runtime),
    save: 'auto',
    onLine: options.onLine,
  })
  try {
    const shell = await started({ ...asked, backend, options, runId: newRunId(Date.now()) })
    try {
      return await inside(shell)
    } finally {
      if (experiment?.harness) await bringHome(shell, experiment.harness)
      await shell.sandbox.close()
      await backend.settleImages?.(options.signal)
    }
  } finally {
    await closeBackend(backend)
  }
}

interface Asked {
  readonly runtime: LoadedRuntime
  readonly experiment: Experiment | null
  readonly env: Readonly<Record<string, string>>
  readonly redactor: Redactor
}

async function whatFor({ experimentFile, runtimeFile, keys, env, cwd }: ShellOptions): Promise<Asked> {
  const given = Object.fromEntries(keys.flatMap((name) => (env[name] ? [[name, env[name] ?? '']] : [])))
  if (experimentFile === null) {
    const runtime = await loadRuntime(runtimeFile, env, cwd)
    return { runtime, experiment: null, env: given, redactor: new Redactor([...runtime.secrets, ...secretsOf(env)]) }
  }
  const { runtime, experiment, redactor } = await load({ experimentFile, runtimeFile, env, cwd })
  const own = experiment.harness?.env ?? Object.assign({}, ...experiment.agents.map((agent) => agent.env))
  return { runtime, experiment, env: { ...own, ...given }, redactor }
}

interface Starting extends Asked {
  readonly backend: Backend
  readonly options: ShellOptions
  readonly runId: string
}

interface Shell extends Starting {
  readonly sandbox: Sandbox
  readonly prepared: Awaited<ReturnType<Backend['prepare']>>
  readonly workdir: string
  /** absolute directory of this machine for what comes home */
  readonly dir: string
}

const NOWHERE = '/workspace'

async function started(given: Starting): Promise<Shell> {
  const { backend, runtime, experiment, runId, options } = given
  const harness = experiment?.harness ?? null
  const workdir = harness?.workdir ?? NOWHERE
  const { signal, onLine } = options
  const dir = join(runtime.storage.runsRoot, experiment?.experimentId ?? 'shell', runId)
  const prepared = await backend.prepare(harnessTask(experiment?.experimentId ?? 'the shell', { workdir }), signal)
  const sandbox = await createSandbox({
    ...{ driver: backend.driver, image: prepared.image, workdir, signal, paths: [] },
    name: `${runId}-shell`,
    labels: { benchgate: '1', 'benchgate.run': runId, 'benchgate.rollout': 'shell' },
    ttlSec: MOST_HOURS * 3600,
    onCreated: async (id) => onLine(`container ${id.slice(0, 12)}`),
  })
  try {
    const { runsRoot, workspaceRoot, cacheRoot } = runtime.storage
    const storage = [runsRoot, workspaceRoot, cacheRoot]
    if (harness) await setUp(sandbox, prepared, { harness, storage, dir: join(dir, HARNESS), signal, now: Date.now })
    return { ...given, sandbox, prepared, workdir, dir }
  } catch (cause) {
    await sandbox.close()
    throw cause
  }
}

async function inside({ options, backend, sandbox, prepared, workdir, env, ...known }: Shell): Promise<number | null> {
  const { signal, streams, command } = options
  const credentials = (prepared.credentials ?? []).map((one) => ({ ...one, agents: null }))
  return withCredentials({ sandbox, prepared: { ...prepared, credentials }, agent: ANYONE, signal }, null, async () => {
    if (command.length === 0)
      for (const line of await greeting({
        ...known,
        sandbox,
        image: prepared.image ?? '',
        workdir,
        env,
        hours: MOST_HOURS,
        here: options.env,
      }))
        options.onLine(line)
    const code = await attachTerminal(backend.driver, {
      ...streams,
      id: sandbox.id,
      command: command.length > 0 ? command : SHELL,
      cwd: workdir,
      env: { ...env, ...(streams.tty && { TERM: options.env.TERM ?? 'xterm' }) },
      signal,
    })
    if (code !== null && code > 128) await tellWhoEnded(sandbox, options)
    return code
  })
}

/** A command that a signal ended may have gone down with its container, which the engine sees a moment later. */
async function tellWhoEnded(sandbox: Sandbox, { onLine }: ShellOptions): Promise<void> {
  for (let looks = 0; looks < 5; looks += 1) {
    const vital = await sandbox.vital().catch(() => null)
    if (vital && vital.state !== 'running') return onLine(whoEnded(vital))
    await sleep(100)
  }
}

function whoEnded({ diskFull, oomKilled }: Vital): string {
  if (diskFull) return 'the container wrote more than sandbox_backend.defaults.storage_mb'
  return oomKilled ? 'the container ran out of memory' : 'the container was ended from outside'
}

const ANYONE = { name: HARNESS, kind: 'command', model: null, command: null, env: {}, timeoutSec: null } as const

/** whoever waits for the end of a shell does not wait long */
const BRING_SEC = 60

async function bringHome({ sandbox, dir, redactor, options }: Shell, harness: Harness): Promise<void> {
  const to = join(dir, HARNESS)
  try {
    await mkdir(to, { recursive: true })
    const left = await Promise.race([
      bringResults({ sandbox, results: resultsOf(harness), home: homeOf(to), redactor, timeoutSec: BRING_SEC }),
      sleep(BRING_SEC * 1000, undefined, { ref: false }),
    ])
    if (left) options.onLine(`its results lie in ${homeOf(to)}`)
  } catch (cause) {
    options.onLine(`warning: its results could not be brought home: ${(cause as Error).message}`)
  }
}
