import { loadImage } from '../config/image.ts'
import { loadRuntime } from '../config/runtime.ts'
import { comparable, keepBuilt, lastBuilt } from '../image/built.ts'
import { directoryStore, partsFolder } from '../image/cache/directory-store.ts'
import { MOST_KEPT_BYTES, type Pruned, pruneFolder } from '../image/cache/prune.ts'
import { explainDigest } from '../image/explain.ts'
import { type ImagePlan, planImage, type WantedImage } from '../image/plan.ts'
import { provideImage } from '../image/provide.ts'
import { wantedImage } from '../image/wanted.ts'
import { BenchgateError } from '../model/error.ts'
import type { ImageReport } from '../model/image-report.ts'
import { Redactor } from '../run/redact/redactor.ts'
import { connect, type Engine } from '../sandbox/drivers/docker/engine.ts'
import { foldersOf } from '../sandbox/drivers/docker/folders.ts'
import { isPassing } from './passing.ts'

/** The image that is meant, and where its parts are kept. */
export interface ImageOf {
  /** absolute; null is the one that the runtime names */
  readonly imageFile: string | null
  /** absolute; null is the built-in runtime */
  readonly runtimeFile: string | null
  readonly env: Readonly<Record<string, string | undefined>>
  readonly cwd: string
}

export interface BuildOptions extends ImageOf {
  readonly noCache: boolean
  /** `auto`: where building it took longer than having it again would */
  readonly save: 'auto' | 'always' | 'never'
  onLog(line: string): void
  onWarning(text: string): void
}

/** See that the engine has the image, and keep it for the next time. */
export function makeImage(options: BuildOptions): Promise<ImageReport> {
  const { noCache, save, onLog, onWarning } = options
  return withImage(options, async ({ engine, wanted, folder, mount, redactor }) => {
    const provision = {
      store: directoryStore(folder),
      mount,
      passing: isPassing(options.env),
      noCache,
      onLog: (line: string) => onLog(redactor.text(line)),
      onWarning,
    }
    const { plan, report, save: keep } = await provideImage(engine, wanted, provision)
    await keepBuilt(folder, plan)
    if (save === 'never') return report
    const kept = await keep(save)
    if (kept.bytes.saved > 0) await pruneFolder(folder, MOST_KEPT_BYTES)
    return kept
  })
}

/** The image as it would be built now. */
export function tellImage(of: ImageOf): Promise<Pick<ImagePlan, 'digest' | 'tag' | 'platform'>> {
  return withImage(of, async ({ engine, wanted }) => {
    const { digest, tag, platform } = await planImage(engine, wanted)
    return { digest, tag, platform }
  })
}

export interface Explained {
  readonly digest: string
  /** when it was last built here; null where it never was */
  readonly before: string | null
  readonly differences: readonly string[]
}

/** What gave the image another digest since it was last built here. */
export function explainImage(of: ImageOf): Promise<Explained> {
  return withImage(of, async ({ engine, wanted, folder }) => {
    const plan = await planImage(engine, wanted)
    const before = await lastBuilt(folder, plan)
    const differences = before ? explainDigest(before.ingredients, plan.ingredients.map(comparable)) : []
    return { digest: plan.digest, before: before?.digest ?? null, differences }
  })
}

/** Make the kept parts of images take no more than `maxBytes`. */
export async function pruneImages(
  { runtimeFile, env, cwd }: Omit<ImageOf, 'imageFile'>,
  maxBytes: number,
): Promise<Pruned & { folder: string }> {
  const folder = partsFolder((await loadRuntime(runtimeFile, env, cwd)).storage.cacheRoot)
  return { folder, ...(await pruneFolder(folder, maxBytes)) }
}

interface Work {
  readonly engine: Engine
  readonly wanted: WantedImage
  readonly folder: string
  /** may the image be mounted? */
  readonly mount: boolean
  /** knows the secrets that the file names */
  readonly redactor: Redactor
}

async function withImage<T>(of: ImageOf, work: (given: Work) => Promise<T>): Promise<T> {
  const { imageFile, runtimeFile, env, cwd } = of
  const runtime = await loadRuntime(runtimeFile, env, cwd)
  const { imageConfig, dockerHost } = runtime.sandboxBackend
  const file = imageFile ?? imageConfig
  if (file === null) {
    const remedy = 'Give it, or a runtime file whose `sandbox_backend.image_config` names one.'
    throw new BenchgateError('there is no image file', remedy)
  }
  const config = await loadImage(file, env)
  const engine = await connect(dockerHost ?? (env.DOCKER_HOST || null), foldersOf(env))
  try {
    const wanted = await wantedImage(engine, config, env)
    return await work({
      engine,
      wanted,
      folder: partsFolder(runtime.storage.cacheRoot),
      mount: runtime.storage.mountImages,
      redactor: new Redactor(config.hidden),
    })
  } finally {
    await engine.close()
  }
}
