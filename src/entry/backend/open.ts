import type { LoadedRuntime } from '../../config/runtime.ts'
import type { JudgePlace } from '../../judge/fresh.ts'
import type { Task } from '../../model/task.ts'
import type { Prepared } from '../../run/attempt.ts'
import type { Driver } from '../../sandbox/sandbox.ts'
import { type ImageKeeping, KEEP_NOTHING, type ToldImage } from './images.ts'

/** for an environment that names none */
const SEARCH_PATH = '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin'

/** A driver and the way a task's images, or what stands in for them, come to be. */
export interface Backend {
  readonly driver: Driver
  /** where steps are judged, if that is not as each task says */
  readonly judge?: JudgePlace & { close(): Promise<void> }
  prepare(task: Task, signal: AbortSignal): Promise<Prepared>
  /** the names of the images that a task runs and is judged in, by content; nothing is built for it */
  images(task: Task): Promise<readonly string[]>
  /** when the rollouts are over: keeps built images for the next run, and tells how each came to be there */
  settleImages?(signal: AbortSignal): Promise<readonly ToldImage[]>
}

/** The drivers that may have made sandboxes; the judge's engine is reached for it. */
export const driversOf = async ({ driver, judge }: Backend): Promise<readonly Driver[]> =>
  judge ? [driver, await judge.open()] : [driver]

/** Lets go of all connections. */
export async function closeBackend({ driver, judge }: Backend): Promise<void> {
  await judge?.close()
  await driver.close()
}

/** By task: its images. A context that cannot be read has none yet: the build will say why. */
export async function imagesOf(backend: Backend, tasks: readonly Task[]): Promise<Record<string, readonly string[]>> {
  const named = tasks.map(async (task) => [task.id, await backend.images(task).catch(() => [])] as const)
  return Object.fromEntries(await Promise.all(named))
}

type Env = Readonly<Record<string, string | undefined>>

/** Opens the backend that a runtime names, and the judge beside it; their SDKs are loaded only now. */
export async function openBackend(
  runtime: LoadedRuntime,
  env: Env,
  keeping: ImageKeeping = KEEP_NOTHING,
): Promise<Backend> {
  const agents = await openAgents(runtime, env, keeping)
  if (runtime.judge.kind !== 'docker_container') return agents
  return (await import('./judge.ts')).judgedInDocker(agents, runtime, env, keeping)
}

async function openAgents(runtime: LoadedRuntime, env: Env, keeping: ImageKeeping): Promise<Backend> {
  const { kind } = runtime.sandboxBackend
  switch (kind) {
    case 'local_process':
      return (await import('./local.ts')).openLocal(runtime, env.PATH || SEARCH_PATH)
    case 'docker':
      return (await import('./docker.ts')).openDocker(runtime, env, keeping)
    case 'e2b_firecracker':
      return (await import('./e2b.ts')).openE2b(runtime, env, keeping)
    case 'daytona':
      return (await import('./daytona.ts')).openDaytona(runtime, env, keeping)
    case 'harbor':
      return (await import('./harbor.ts')).openHarbor(runtime, env)
    default:
      return kind satisfies never
  }
}
