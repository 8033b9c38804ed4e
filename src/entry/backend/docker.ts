import { dirname } from 'node:path/posix'
import { loadImage } from '../../config/image.ts'
import { keepBuilt } from '../../image/built.ts'
import { partsFolder } from '../../image/cache/directory-store.ts'
import { dockerImages, imageName, wantedName } from '../../image/ensure.ts'
import { healthcheckOf } from '../../image/healthcheck.ts'
import type { WantedImage } from '../../image/plan.ts'
import { wantedImage } from '../../image/wanted.ts'
import { InfraError } from '../../model/error.ts'
import type { Runtime } from '../../model/experiment.ts'
import type { Environment, Healthcheck, Task } from '../../model/task.ts'
import type { Prepared } from '../../run/attempt.ts'
import { foldersOf } from '../../sandbox/drivers/docker/folders.ts'
import { dockerDriver, engineOf } from '../../sandbox/drivers/docker.ts'
import { isPassing } from '../passing.ts'
import { readCredentials } from './credentials.ts'
import { type ImageKeeping, RunImages } from './images.ts'
import type { Backend } from './open.ts'
import { ownFiles } from './own-files.ts'
import { haveImage } from './task-images.ts'

type Env = Readonly<Record<string, string | undefined>>

/** Docker: every task's image is there, out of the store, built or pulled, before its first rollout. */
export async function openDocker(runtime: Runtime, env: Env, keeping: ImageKeeping): Promise<Backend> {
  const { dockerHost, network, defaults, image: fallback, imageConfig, cacheVolumes } = runtime.sandboxBackend
  const config = imageConfig === null ? null : await loadImage(imageConfig, env)
  const credentials = await readCredentials(runtime.sandboxBackend.credentials)
  const driver = await dockerDriver({
    ...{ dockerHost: dockerHost ?? (env.DOCKER_HOST || null), network, defaults, volumes: cacheVolumes },
    folders: foldersOf(env),
    memoryDirs: [...new Set(credentials.map(({ target }) => dirname(target)))],
  })
  const made = dockerImages(driver)
  const runImages = new RunImages({ ...keeping, passing: isPassing(env) })
  let runner: Promise<WantedImage> | null = null

  async function settingsOf(tag: string): Promise<{ workdir: string; healthcheck: Healthcheck | null }> {
    const { docker, ask } = engineOf(driver)
    const { Config } = await ask(docker.getImage(tag).inspect())
    return { workdir: Config.WorkingDir || '/', healthcheck: healthcheckOf(Config.Healthcheck) }
  }

  /** what the agent works in, and by step what a separate verifier judges in; null is what the image file makes */
  function wanted(task: Task): {
    own: Environment | null
    verifiers: readonly (readonly [string | null, Environment])[]
  } {
    const { environment } = task
    if (task.kind !== 'harbor') {
      if (environment.context !== null) return { own: environment, verifiers: [] }
      const image = environment.image ?? fallback
      if (image === null && config === null)
        throw new InfraError(
          'config',
          `the ${task.kind} task ${task.name} has no image to run in`,
          `Set \`image\` in its ${task.kind}, put a Dockerfile into its \`dir\`, or set sandbox_backend.image or image_config in the runtime file.`,
        )
      return { own: image === null ? null : { ...environment, image }, verifiers: [] }
    }
    const separate = task.steps.filter(({ verifier }) => verifier.mode === 'separate')
    return {
      own: environment,
      verifiers: separate.map(({ name, verifier }) => [name, verifier.environment ?? environment] as const),
    }
  }

  async function have(task: Task, environment: Environment | null, signal: AbortSignal): Promise<string> {
    if (environment === null) {
      if (config === null) throw new Error('there is no image file') // `wanted` has looked
      return runImages.have(task.id, config.file, async (how) => {
        runner ??= wantedImage(engineOf(driver), config, env)
        const ensured = await made.ensureWanted(await runner, { ...how, signal })
        if (ensured.provided) await keepBuilt(partsFolder(runtime.storage.cacheRoot), ensured.provided.plan)
        return ensured
      })
    }
    return haveImage(made, runImages, task, environment, signal)
  }

  async function prepare(task: Task, signal: AbortSignal): Promise<Prepared> {
    const { own, verifiers } = wanted(task)
    const tag = await have(task, own, signal)
    const verifierImages = new Map<string | null, string>()
    for (const [step, environment] of verifiers) verifierImages.set(step, await have(task, environment, signal))
    const settings = await settingsOf(tag)
    const workdir = own?.workdir ?? task.environment.workdir ?? settings.workdir
    const { healthcheck } = settings
    const files = ownFiles(task, workdir)
    return { image: tag, verifierImages, verifierFiles: new Map(), files, workdir, credentials, healthcheck }
  }

  async function images(task: Task): Promise<readonly string[]> {
    const { own, verifiers } = wanted(task)
    const nameOf = (environment: Environment | null) =>
      environment === null ? config && wantedName(config) : imageName(environment)
    const names = await Promise.all([own, ...verifiers.map(([, environment]) => environment)].map(nameOf))
    return [...new Set(names)].filter((name) => name !== null)
  }

  return { driver, prepare, images, settleImages: (signal) => runImages.settle(signal) }
}
