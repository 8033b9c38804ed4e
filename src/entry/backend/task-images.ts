import type { DockerImages } from '../../image/ensure.ts'
import type { Environment, Task } from '../../model/task.ts'
import type { RunImages } from './images.ts'

/** See that an engine has what a task runs or is judged in: named, or built from its Dockerfile and kept. Says its tag. */
export async function haveImage(
  { ensureImage }: DockerImages,
  runImages: RunImages,
  task: Task,
  environment: Environment,
  signal: AbortSignal,
): Promise<string> {
  const { image, context } = environment
  if (image !== null || context === null) return (await ensureImage({ ...environment, signal })).tag
  return runImages.have(task.id, context, (how) => ensureImage({ ...environment, ...how, signal }))
}
