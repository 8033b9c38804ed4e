import { BenchgateError } from '../model/error.ts'
import type { Runtime } from '../model/experiment.ts'
import type { Task } from '../model/task.ts'
import type { Driver } from '../sandbox/sandbox.ts'
import { localFiles } from '../tasks/dockerfile.ts'
import type { Prepared } from './attempt.ts'
import type { Item } from './pack.ts'

/** A driver and the way a task's images, or what stands in for them, come to be. */
export interface Backend {
  readonly driver: Driver
  prepare(task: Task): Promise<Prepared>
}

const HOME = '/app'

/** Opens the backend that a runtime names; its SDK is loaded only now. */
export async function openBackend(runtime: Runtime): Promise<Backend> {
  const { kind } = runtime.sandboxBackend
  if (kind === 'local_process') {
    const { localDriver } = await import('../sandbox/drivers/local.ts')
    return {
      driver: await localDriver({ workspaceRoot: runtime.storage.workspaceRoot, view: 'auto' }),
      prepare: prepareLocal,
    }
  }
  if (kind === 'docker') {
    const { openDocker } = await import('./backend-docker.ts')
    return openDocker(runtime)
  }
  throw new BenchgateError(`sandbox_backend.kind ${kind} is not there yet`, 'Use local_process or docker.')
}

/** No image is built: the plain COPY lines of the Dockerfile are carried out on each sandbox. */
async function prepareLocal(task: Task): Promise<Prepared> {
  const { context, workdir } = task.environment
  const { copies, workdir: written } =
    context && task.kind === 'harbor' ? await localFiles(context) : { copies: [], workdir: null }
  const files: Item[] = copies.map(({ from, to }) => ({ from, to }))
  const place = workdir ?? written ?? HOME
  if (task.kind === 'contract' && task.dir) files.push({ from: task.dir, to: place })
  return { image: null, verifierImages: new Map(), files, workdir: place }
}
