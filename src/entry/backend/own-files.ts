import type { Task } from '../../model/task.ts'
import type { Item } from '../../run/pack.ts'
import { localFiles } from '../../tasks/dockerfile.ts'

/** The directory of a task whose image does not bring it. */
export function ownFiles(task: Task, workdir: string): Item[] {
  if (task.kind === 'harbor' || task.dir === '' || task.environment.context !== null) return []
  return [{ from: task.dir, to: workdir }]
}

/** The same where the task gets no image of its own: what its Dockerfile would have copied. */
export async function filesInForeignImage(task: Task, workdir: string): Promise<Item[]> {
  const { context } = task.environment
  if (task.kind === 'harbor' || context === null) return ownFiles(task, workdir)
  return [...(await localFiles(context)).copies]
}
