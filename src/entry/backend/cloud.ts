import type { Environment, Task } from '../../model/task.ts'
import type { Prepared } from '../../run/attempt.ts'
import { localFiles } from '../../tasks/dockerfile.ts'
import { CloudImages, type EnsuredOrigin } from './cloud-images.ts'
import type { ImageKeeping } from './images.ts'
import type { Backend } from './open.ts'
import { filesInForeignImage, ownFiles } from './own-files.ts'

/** where a task works that names no place, in an origin that says nothing of one */
const HOME = '/app'

/** How the origins of a provider's sandboxes come to be: E2B's templates, Daytona's snapshots. */
export interface Origins {
  /** the one that every task runs in; null: each task has its own, by content */
  readonly named: string | null
  /** the one that separate verifiers judge in, where it is not that */
  readonly judge: string | null
  /** the image of a contract task that names none */
  readonly fallback: string | null
  /** what a user calls one */
  readonly word: string
  ensure(environment: Environment, how: { signal: AbortSignal; onLog(line: string): void }): Promise<EnsuredOrigin>
  nameOf(environment: Environment): Promise<string>
}

/** What the agent works in, and by step what a separate verifier judges in. */
function wantedBy(task: Task, fallback: string | null) {
  const { environment } = task
  if (task.kind !== 'harbor') {
    const image = environment.context === null ? (environment.image ?? fallback) : null
    return { own: { ...environment, image }, verifiers: [] }
  }
  const separate = task.steps.filter(({ verifier }) => verifier.mode === 'separate')
  return {
    own: environment,
    verifiers: separate.map(({ name, verifier }) => [name, verifier.environment ?? environment] as const),
  }
}

/** How tasks are prepared where their origins are made by the provider. */
export function cloudTasks(
  origins: Origins,
  keeping: ImageKeeping,
): Pick<Backend, 'prepare' | 'images' | 'settleImages'> {
  const { named, judge, fallback } = origins
  const made = new CloudImages(keeping, origins.word)

  /** an origin that is named is taken as it is, and its place of work from what would have built it */
  async function provide(task: Task, environment: Environment, name: string | null, signal: AbortSignal) {
    if (name === null) return made.have(task, environment, (onLog) => origins.ensure(environment, { signal, onLog }))
    const { context, workdir } = environment
    const written = context === null ? null : (await localFiles(context)).workdir
    return { name, workdir: workdir ?? written ?? HOME }
  }

  async function prepare(task: Task, signal: AbortSignal): Promise<Prepared> {
    const { own, verifiers } = wantedBy(task, fallback)
    const { name: image, workdir } = await provide(task, own, named, signal)
    const verifierImages = new Map<string | null, string>()
    for (const [step, environment] of verifiers)
      verifierImages.set(step, (await provide(task, environment, judge ?? named, signal)).name)
    const files = named === null ? ownFiles(task, workdir) : await filesInForeignImage(task, workdir)
    return { image, verifierImages, verifierFiles: new Map(), files, workdir }
  }

  async function images(task: Task): Promise<readonly string[]> {
    const { own, verifiers } = wantedBy(task, fallback)
    const nameOf = async (environment: Environment, name: string | null) => name ?? (await origins.nameOf(environment))
    const judges = verifiers.map(([, environment]) => nameOf(environment, judge ?? named))
    return [...new Set(await Promise.all([nameOf(own, named), ...judges]))]
  }

  return { prepare, images, settleImages: async () => made.settle() }
}
