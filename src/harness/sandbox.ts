import { existsSync } from 'node:fs'
import { join, posix } from 'node:path'
import type { Harness } from '../model/harness.ts'
import type { Prepared } from '../run/attempt.ts'
import { awaitHealth } from '../run/health.ts'
import type { Driver, Sandbox } from '../sandbox/sandbox.ts'
import { type Owner, projectTar, treeTar } from './project.ts'

/** Names the one sandbox of a harness where other sandboxes have a rollout. */
export const HARNESS = 'harness'

/** where the results lie on this machine, below the harness's directory */
export const homeOf = (dir: string): string => join(dir, 'results')

/** absolute, in the sandbox */
export const resultsOf = ({ workdir, results }: Pick<Harness, 'workdir' | 'results'>): string =>
  posix.resolve(workdir, results)

export interface SandboxOf {
  readonly driver: Driver
  readonly name: string
  readonly image: string | null
  readonly workdir: string
  /** absolute folders in the sandbox that must be its own, beside `workdir` */
  readonly paths: readonly string[]
  readonly labels: Readonly<Record<string, string>>
  readonly ttlSec: number
  onCreated(id: string): Promise<void>
  readonly signal: AbortSignal
}

/** One sandbox for everything: limits are the runtime's, the network is open. */
export function createSandbox({ driver, paths, workdir, ...request }: SandboxOf): Promise<Sandbox> {
  return driver.create({
    ...request,
    workdir,
    env: {},
    resources: { cpus: null, memoryMb: null, storageMb: null },
    networks: [{ mode: 'public', allowedHosts: [] }],
    paths: [workdir, ...paths],
  })
}

export interface SetUp {
  readonly harness: Pick<Harness, 'project' | 'exclude' | 'workdir' | 'results'>
  /** absolute folders of this machine that benchgate itself writes to */
  readonly storage: readonly string[]
  /** absolute directory of this machine that may have results of an earlier run */
  readonly dir: string
  readonly signal: AbortSignal
  now(): number
}

/** The project, owned by whoever works there, with the results of an earlier run that this one goes on with. */
export async function setUp(
  sandbox: Sandbox,
  prepared: Prepared,
  { harness, storage, dir, ...on }: SetUp,
): Promise<void> {
  const owner = await ownerIn(sandbox, on.signal)
  const results = resultsOf(harness)
  await sandbox.upload(projectTar({ ...harness, results, storage, owner }), '/')
  const earlier = join(homeOf(dir), posix.basename(results))
  if (existsSync(earlier)) await sandbox.upload(treeTar(earlier, results, owner), '/')
  if (prepared.healthcheck) await awaitHealth(sandbox, prepared.healthcheck, on)
}

/** the image's own user */
async function ownerIn(sandbox: Sandbox, signal: AbortSignal): Promise<Owner> {
  const { stdout } = await sandbox.exec({ command: 'id -u && id -g', timeoutSec: 30, signal })
  const [uid = 0, gid = 0] = stdout.toString('utf8').trim().split('\n').map(Number)
  return { uid, gid }
}
