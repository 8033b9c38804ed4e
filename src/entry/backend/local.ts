import type { Runtime } from '../../model/experiment.ts'
import type { Environment, Task } from '../../model/task.ts'
import type { Prepared } from '../../run/attempt.ts'
import type { Item } from '../../run/pack.ts'
import { localDriver } from '../../sandbox/drivers/local.ts'
import { localFiles } from '../../tasks/dockerfile.ts'
import { isDirectory } from '../../tasks/pack.ts'
import type { Backend } from './open.ts'
import { filesInForeignImage } from './own-files.ts'

/** where a task works that names no place */
const HOME = '/app'

/** Processes of this machine. `searchPath` is its PATH. */
export async function openLocal(runtime: Runtime, searchPath: string): Promise<Backend> {
  const driver = await localDriver({ workspaceRoot: runtime.storage.workspaceRoot, view: 'auto', searchPath })
  return { driver, prepare, images: async () => [] }
}

/** No image is built: the plain COPY lines of each Dockerfile are carried out on each sandbox. */
async function prepare(task: Task): Promise<Prepared> {
  const own = { image: null, verifierImages: new Map() }
  const { environment } = task
  if (task.kind !== 'harbor') {
    const { workdir } = await filesOf(environment)
    return { ...own, verifierFiles: new Map(), files: await filesInForeignImage(task, workdir), workdir }
  }
  const verifierFiles = new Map<string | null, readonly Item[]>()
  for (const { name, verifier } of task.steps)
    if (verifier.mode === 'separate')
      verifierFiles.set(name, (await filesOf(verifier.environment ?? environment)).files)
  return { ...own, verifierFiles, ...(await filesOf(environment)) }
}

async function filesOf({ context, workdir }: Environment): Promise<Pick<Prepared, 'files' | 'workdir' | 'ownPaths'>> {
  const { copies, workdir: written } = context ? await localFiles(context) : { copies: [], workdir: null }
  const places = copies.map(({ to }) => to)
  const taken = await Promise.all(places.map((path) => isDirectory(path)))
  return {
    files: copies.map(({ from, to }) => ({ from, to })),
    ownPaths: places.filter((_, index) => !taken[index]), // a directory of this machine would be lost to the task
    workdir: workdir ?? written ?? HOME,
  }
}
