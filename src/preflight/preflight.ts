import type { Experiment, Runtime } from '../model/experiment.ts'
import type { LeftOut } from '../model/left-out.ts'
import type { Task } from '../model/task.ts'
import type { Check, Preflight } from '../model/verdict.ts'
import { foldersOf } from '../sandbox/drivers/docker/folders.ts'
import type { Driver } from '../sandbox/sandbox.ts'
import { needsOwnPaths } from '../tasks/own-paths.ts'
import { check, conclude } from './check.ts'
import { credentialFiles } from './credentials.ts'
import { dockerChecks } from './docker.ts'
import { project } from './harness.ts'
import { clock, freeDisk, git, node } from './host.ts'
import { judgeNetworks } from './judge-network.ts'
import { agentKeys, backendKeys } from './keys.ts'
import { lifetimes } from './lifetime.ts'
import { lineupKeys } from './lineup-keys.ts'
import { taskLock } from './lock.ts'

export interface PreflightInput {
  readonly experiment: Experiment
  readonly runtime: Runtime
  readonly tasks: readonly Task[]
  /** what the run does without; absent or null where nobody was to look for any */
  readonly leftOut?: { readonly told: LeftOut; readonly tasks: readonly Task[] } | null
  /** the lock file that the tasks are held to, if there is one */
  readonly lock: string | null
  /** null where the driver cannot even be made; `driverError` then says why */
  readonly driver: Driver | null
  readonly driverError: { readonly message: string; readonly remedy: string } | null
  /** an existing directory that the run writes to */
  readonly storage: string
  readonly env: Readonly<Record<string, string | undefined>>
  readonly nodeVersion: string
  readonly now: number
}

/** Everything that can be known to go wrong before anything is spent, under LoopBench's names where it has one. */
export async function preflight(input: PreflightInput): Promise<Preflight> {
  const { runtime, driver, tasks, leftOut } = input
  return conclude([
    check('config', true, input.experiment.file, ''),
    ...(await work(input)),
    await taskLock(input.lock, [...tasks, ...(leftOut?.tasks ?? [])]),
    ...(leftOut ? [check('left_out', true, leftOut.told.sentence, '', true)] : []),
    node(input.nodeVersion),
    await git(),
    await freeDisk(input.storage),
    clock(input.now),
    check(
      'sandbox_backend_ready',
      driver !== null,
      driver ? runtime.sandboxBackend.kind : (input.driverError?.message ?? 'not ready'),
      input.driverError?.remedy ?? '',
    ),
    ...(await engines(input)),
    ...isolation(driver),
    ...unenforced(driver, tasks),
    ...lifetimes(driver, input.experiment, tasks, runtime),
    ...refusals(driver, tasks, runtime),
    ...judgeNetworks(runtime, tasks),
    ...backendKeys(runtime, input.env),
    ...agentKeys(input.experiment, runtime),
    ...lineupKeys(input.experiment),
    ...(await credentialFiles(runtime, input.experiment)),
  ])
}

/** something is there to be run */
async function work({ experiment: { harness }, tasks }: PreflightInput): Promise<Check[]> {
  if (!harness) return [check('tasks', tasks.length > 0, `${tasks.length} tasks`, 'Name at least one task.')]
  return [check('tasks', null, 'the harness has its own', ''), await project(harness)]
}

/** the engine that sandboxes run on, and the one that judges, where that is another */
async function engines({ runtime, env, now }: PreflightInput): Promise<Check[]> {
  const { sandboxBackend, judge } = runtime
  const fallback = env.DOCKER_HOST || null
  const folders = foldersOf(env)
  const inDocker = sandboxBackend.kind === 'docker'
  const judged = judge.kind === 'docker_container'
  if (!inDocker && !judged)
    return [check('docker', null, 'not needed', ''), check('judge_docker_daemon_ready', null, 'not needed', '')]
  const [agents, judges] = [sandboxBackend.dockerHost ?? fallback, judge.dockerHost ?? fallback]
  const checks = await dockerChecks(inDocker ? agents : judges, now, folders)
  const apart = inDocker && judged && agents !== judges
  const [first] = apart ? await dockerChecks(judges, now, folders) : checks
  return first ? [...checks, check('judge_docker_daemon_ready', first.ok, first.found, first.remedy)] : checks
}

/** what a driver says of itself that the user should know */
function isolation(driver: Driver | null): Check[] {
  if (!driver?.caution) return []
  const remedy = 'For code you do not trust, set sandbox_backend.kind to docker.'
  return [check('sandbox_isolation', false, driver.caution, remedy, true)]
}

const LIMITS = { cpus: 'cpus', memoryMb: 'memory', storageMb: 'storage' } as const

/** Limits that tasks ask for and nobody holds them to: said once for each, with the tasks. */
function unenforced(driver: Driver | null, tasks: readonly Task[]): Check[] {
  const loose = (driver?.unenforced ?? []).flatMap((limit) => {
    const asking = tasks.filter(({ environment }) => environment[limit] !== null).map(({ id }) => id)
    const named = asking.slice(0, 5).join(', ')
    return asking.length
      ? [`${LIMITS[limit]} of ${named}${asking.length > 5 ? ` and ${asking.length - 5} more` : ''}`]
      : []
  })
  if (loose.length === 0) return []
  const remedy = 'Leave the limit out of task.toml, or know that it does not hold here.'
  return [check('limits_enforced', false, `${driver?.kind} does not enforce: ${loose.join('; ')}`, remedy, true)]
}

/** a provider that cannot enforce what a task asks for refuses the task: never weaker in silence */
function refusals(driver: Driver | null, tasks: readonly Task[], { judge }: Runtime): Check[] {
  if (!driver) return []
  const apart = judge.kind === 'docker_container' // then the judge's network is no matter of this driver
  return tasks.flatMap((task) => {
    const steps = task.kind === 'harbor' ? task.steps : []
    const networks = [
      task.environment.network,
      ...steps
        .flatMap((step) => [step.agentNetwork, apart ? null : step.verifier.network])
        .filter((policy) => policy !== null),
    ]
    const users = steps
      .flatMap((step) => [step.agentUser, apart ? null : step.verifier.user])
      .filter((user) => user !== null)
    const ownPaths = needsOwnPaths(task)
    const why = driver.refuses({ networks, resources: task.environment, ownPaths, users, task: task.kind })
    return why === null
      ? []
      : [check(`task_${task.id}`, false, why, 'Run this task on another sandbox_backend.kind, for example docker.')]
  })
}
