import { InfraError } from '../model/error.ts'
import type { Environment } from '../model/task.ts'
import type { Engine } from '../sandbox/drivers/docker/engine.ts'
import { engineOf } from '../sandbox/drivers/docker.ts'
import type { Driver } from '../sandbox/sandbox.ts'
import { missingIsNull } from './bases.ts'
import { pullImage } from './build.ts'
import type { PartStore } from './cache/part-store.ts'
import { DOCKERFILE } from './context.ts'
import { contextDigest, imageDigest } from './digest.ts'
import { planImage, type WantedImage } from './plan.ts'
import { type Provided, provideImage } from './provide.ts'

export interface ImageRequest extends Pick<Environment, 'image' | 'context' | 'buildTimeoutSec'> {
  readonly args?: Readonly<Record<string, string>>
  readonly noCache?: boolean
  /** where built images are kept; absent or null for nowhere */
  readonly store?: PartStore | null
  /** may an image be mounted where that works? Absent: yes */
  readonly mount?: boolean
  /** does this machine end with the job? Absent: no */
  readonly passing?: boolean
  /** gives the build or the pull up */
  readonly signal?: AbortSignal
  onLog?(line: string): void
  onWarning?(text: string): void
}

export interface EnsuredImage {
  /** what to create sandboxes from */
  readonly tag: string
  /** made, restored or pulled by this call; false where it was there already, or another call was at it */
  readonly built: boolean
  readonly seconds: number
  /** of an image that is made from a Dockerfile */
  readonly provided: Provided | null
}

export interface DockerImages {
  readonly driver: Driver
  ensureImage(request: ImageRequest): Promise<EnsuredImage>
  ensureWanted(wanted: WantedImage, how: How): Promise<EnsuredImage>
}

type How = Omit<ImageRequest, 'image' | 'context' | 'buildTimeoutSec' | 'args'>

/** A docker driver together with the images of its engine. */
export function dockerImages(driver: Driver): DockerImages {
  const engine = engineOf(driver)
  return {
    driver,
    ensureImage: (request) => ensureImage(engine, request),
    ensureWanted: (wanted, how) => ensureWanted(engine, wanted, how),
  }
}

interface Made {
  readonly made: boolean
  readonly provided: Provided | null
}

/** what is being made, by engine and tag; a build without cache stays, so that one run does it once */
const underway = new WeakMap<Engine, Map<string, Promise<Made>>>()

/** See that the engine has the image, building or pulling it at most once for all who ask. */
async function ensureImage(engine: Engine, request: ImageRequest): Promise<EnsuredImage> {
  const { image, context, buildTimeoutSec, args = {}, ...how } = request
  if (image !== null) {
    const { signal, onLog = () => {} } = how
    return once(engine, image, how, async () => {
      if (await engine.ask(missingIsNull(engine.docker.getImage(image).inspect())))
        return { made: false, provided: null }
      await pullImage(engine, image, { timeoutSec: buildTimeoutSec, signal, onLog })
      return { made: true, provided: null }
    })
  }
  if (context === null)
    throw new InfraError('config', 'the environment has neither an image nor a Dockerfile', 'Give it one of them.')
  return ensureWanted(engine, taskImage({ context, args, buildTimeoutSec }), how)
}

/** The same for an image of which all is said. */
async function ensureWanted(engine: Engine, wanted: WantedImage, how: How): Promise<EnsuredImage> {
  const plan = await planImage(engine, wanted)
  const { noCache = false, store = null, mount = true, passing = false } = how
  const { signal, onLog = () => {}, onWarning = () => {} } = how
  return once(engine, plan.tag, how, async () => {
    const provision = { store, mount, passing, noCache, signal, onLog, onWarning }
    const provided = await provideImage(engine, wanted, provision, plan)
    return { made: provided.report.from !== 'engine', provided }
  })
}

async function once(
  engine: Engine,
  tag: string,
  { noCache = false }: Pick<How, 'noCache'>,
  make: () => Promise<Made>,
): Promise<EnsuredImage> {
  const begin = performance.now()
  const known = underway.get(engine) ?? new Map<string, Promise<Made>>()
  underway.set(engine, known)
  const running = known.get(tag)
  const work = running ?? make()
  known.set(tag, work)
  try {
    const { made, provided } = await work
    if (!noCache && known.get(tag) === work) known.delete(tag)
    return { tag, built: made && running === undefined, seconds: (performance.now() - begin) / 1000, provided }
  } catch (error) {
    if (known.get(tag) === work) known.delete(tag)
    throw error
  }
}

const TASK = 'benchgate/task'

const taskImage = ({
  context,
  args,
  buildTimeoutSec,
}: { context: string } & Pick<WantedImage, 'args' | 'buildTimeoutSec'>) =>
  ({
    ...{ name: TASK, context, dockerfile: DOCKERFILE, target: null, platform: null, secrets: new Map() },
    ...{ args, buildTimeoutSec },
  }) satisfies WantedImage

/**
 * What an image is, by what a user wrote; null where nothing says what it is made of. What its bases stand for and the
 * engine's platform are left out, so that all machines of one run call it the same.
 */
export async function imageName({
  image,
  context,
  args = {},
}: Pick<ImageRequest, 'image' | 'context' | 'args'>): Promise<string | null> {
  if (image !== null) return image
  return context === null ? null : `${TASK}:${(await contextDigest(context, args)).digest}`
}

/** The same of an image file's. */
export async function wantedName(
  wanted: Pick<WantedImage, 'name' | 'context' | 'dockerfile' | 'args' | 'target'>,
): Promise<string> {
  const { name, context, dockerfile, args, target } = wanted
  return `${name}:${(await imageDigest(context, { dockerfile, args, target })).digest}`
}
