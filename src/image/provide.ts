import type { ImageReport } from '../model/image-report.ts'
import type { Engine } from '../sandbox/drivers/docker/engine.ts'
import { missingIsNull } from './bases.ts'
import { buildImage } from './build.ts'
import { type Ground, groundFor } from './cache/ground.ts'
import { storedBytes } from './cache/image-index.ts'
import type { Loaded } from './cache/load.ts'
import type { PartStore } from './cache/part-store.ts'
import { askStore, type Found, type Place, restore } from './cache/restore.ts'
import { type SaveRequest, saveImage } from './cache/save.ts'
import { keepTiming } from './cache/timing.ts'
import { contextWarnings } from './context.ts'
import { type Facts, withFacts } from './image-report.ts'
import { isAsLabelled, mountOf } from './mount/mounted.ts'
import { type ImagePlan, planImage, type WantedImage } from './plan.ts'
import type { Steps } from './progress.ts'

export interface Provision {
  /** gives the build up */
  readonly signal?: AbortSignal | undefined
  /** where images are kept; null for nowhere */
  readonly store: PartStore | null
  /** may an image be mounted where that works? Absent: yes */
  readonly mount?: boolean | undefined
  /** does this machine end with the job, so that nobody builds on what is left in its engine? Absent: no */
  readonly passing?: boolean | undefined
  /** build even where the image is there, and take nothing over */
  readonly noCache: boolean
  onLog(line: string): void
  onWarning(text: string): void
}

/** An image that is in the engine now. */
export interface Provided {
  readonly plan: ImagePlan
  readonly report: ImageReport
  /**
   * Keep it in the store, where it is worth it (`auto`) or in any case, and report again. It takes the engine a while:
   * the time for it is after whatever the image is for.
   */
  save(when: 'auto' | 'always'): Promise<ImageReport>
}

/** a build this short is sooner done again than saved and restored */
const WORTH_SAVING_SEC = 10

/** See that an engine has an image: as it is there, out of the store, or built on what the store has of it. */
export async function provideImage(
  engine: Engine,
  wanted: WantedImage,
  provision: Provision,
  planned: ImagePlan | null = null,
): Promise<Provided> {
  const begin = performance.now()
  const plan = planned ?? (await planImage(engine, wanted))
  const start = reportOf(plan, provision, since(begin))
  const { store } = provision
  const ended = (facts: Facts) => withFacts(start, { ...facts, seconds: { ...facts.seconds, total: since(begin) } })
  const there = provision.noCache ? null : await inEngine(engine, plan.tag)
  if (there !== null) {
    const report = ended({})
    return { plan, report, save: async (when) => (when === 'always' && !there.mounted ? keep(report, {}) : report) }
  }

  const { mount = true, passing = false } = provision
  const mountGround = mount && passing
  const place: Place = { engine, plan, timeoutSec: wanted.buildTimeoutSec, mount, mountGround }
  const asked = performance.now()
  const found = store && !provision.noCache ? await askStore(store, plan) : null
  const lookup = found && since(asked)
  const restored = store && found && (await restore(store, found, place))
  if (store && found && restored && 'loaded' in restored) {
    const { loaded, brokenTree } = restored
    const report = ended({
      from: 'store',
      way: loaded.way,
      seconds: { lookup, restore: loaded.seconds, coldBuild: found.index?.coldBuildSec ?? null },
      bytes: { restored: loaded.bytes, stored: found.index && storedBytes(found.index) },
    })
    const coldBuildSec = found.index?.coldBuildSec ?? null
    const again = { replace: true, brokenPart: brokenTree, known: found.index, coldBuildSec }
    const note = async () => withFacts(report, { bytes: { saved: await noted(store, found, { plan, loaded }) } })
    return { plan, report, save: () => (brokenTree === null ? note() : keep(report, again)) }
  }

  const failed = restored && !('loaded' in restored) ? restored : null
  const ground = store && found && failed ? await groundFor(store, found, failed, place) : null
  const warnings = contextWarnings(wanted.context, plan.entries)
  for (const warning of warnings) provision.onWarning(warning)
  const built = await buildOn(engine, plan, { wanted, provision, ground })
  const coldBuild = built.steps.cached === 0 ? built.seconds : (ground?.index.coldBuildSec ?? null)
  const report = ended({
    imageCache: built.steps.cached === 0 ? 'miss' : 'partial',
    from: 'build',
    way: ground?.loaded.way ?? null,
    reason: failed?.reason ?? (store ? 'it was to be built anew.' : 'there is no store of images.'),
    seconds: { lookup, restore: ground?.loaded.seconds ?? null, build: built.seconds, coldBuild },
    bytes: { restored: ground?.loaded.bytes ?? 0 },
    steps: built.steps,
    warnings: [...warnings],
  })
  return {
    plan,
    report,
    async save(when) {
      if (!store) return report
      const replace = provision.noCache || found?.broken === true || failed?.broken === true
      if (when === 'auto' && !replace && built.seconds < WORTH_SAVING_SEC) {
        const saved = ground ? await noted(store, found, { plan, loaded: ground.loaded }) : 0
        const what = ground ? `building on the layers of ${store.place}` : 'building it'
        const reason = `${what} took ${built.seconds.toFixed(1)} s, less than saving would.`
        return withFacts(report, { saved: { there: false, reason }, bytes: { saved } })
      }
      return keep(report, {
        coldBuildSec: coldBuild,
        known: ground?.index ?? found?.index ?? null,
        replace,
        brokenPart: failed?.brokenPart ?? ground?.brokenTree ?? null,
      })
    },
  }

  async function keep(report: ImageReport, more: Partial<SaveRequest>): Promise<ImageReport> {
    if (!store) return report
    const { tag, digest, family, steps } = plan
    const base: SaveRequest = {
      tag,
      digest,
      family,
      steps,
      coldBuildSec: null,
      known: null,
      replace: false,
      brokenPart: null,
      mount: provision.mount ?? true,
    }
    const kept = await saveImage(engine, store, { ...base, ...more })
    for (const warning of kept.warnings) provision.onWarning(warning)
    return withFacts(report, {
      saved: { there: kept.saved || kept.reason === null, reason: kept.reason },
      seconds: { save: kept.seconds },
      bytes: { saved: kept.bytes, stored: kept.storedBytes || null },
      warnings: [...report.warnings, ...kept.warnings],
    })
  }
}

/** The image under this tag; one that was mounted and is empty by now is removed first. */
async function inEngine(engine: Engine, tag: string): Promise<{ readonly mounted: boolean } | null> {
  const image = engine.docker.getImage(tag)
  const found = await missingIsNull(image.inspect())
  if (found === null) return null
  const mount = await mountOf(engine, found)
  if (mount !== 'empty') return { mounted: mount === 'whole' }
  await image.remove({ force: true }).catch(() => {}) // what comes next takes the tag away from it
  return null
}

const since = (start: number): number => (performance.now() - start) / 1000

/** the report of an image that the engine has */
function reportOf({ tag, digest, platform }: ImagePlan, { store }: Provision, digestSec: number): ImageReport {
  return {
    ...{ tag, digest, platform, imageCache: 'hit', from: 'engine', way: null, store: store?.place ?? null },
    reason: 'nothing that goes into the image has changed.',
    seconds: {
      total: digestSec,
      digest: digestSec,
      lookup: null,
      restore: null,
      build: null,
      save: null,
      coldBuild: null,
    },
    bytes: { restored: 0, saved: 0, stored: null },
    steps: null,
    saved: null,
    warnings: [],
  }
}

interface BuildOn {
  readonly wanted: WantedImage
  readonly provision: Provision
  readonly ground: Ground | null
}

/**
 * Build, where that is possible on what the store has. What comes of mounted layers is looked at: the builder may have
 * taken its own, of an earlier build, and those may be empty by now. Then nothing is taken over.
 */
async function buildOn(engine: Engine, plan: ImagePlan, on: BuildOn): Promise<{ steps: Steps; seconds: number }> {
  const built = await build(engine, plan, on)
  const { passing = false, noCache } = on.provision
  const tookOver = on.ground !== null || built.steps.cached > 0
  if (!passing || noCache || !tookOver) return built
  const image = engine.docker.getImage(plan.tag)
  if (await isAsLabelled(engine, await engine.ask(image.inspect()))) return built
  await image.remove({ force: true })
  return build(engine, plan, { ...on, provision: { ...on.provision, noCache: true }, ground: null })
}

async function build(
  engine: Engine,
  { tag, digest, entries, platform }: ImagePlan,
  { wanted, provision, ground }: BuildOn,
): Promise<{ steps: Steps; seconds: number }> {
  const begin = performance.now()
  const { context, dockerfile, target, args, secrets, buildTimeoutSec } = wanted
  try {
    const steps = await buildImage(engine, {
      ...{ context, entries, tag, args, dockerfile, target, secrets, timeoutSec: buildTimeoutSec },
      platform: wanted.platform === null ? null : platform,
      noCache: provision.noCache,
      cacheFrom: ground ? [ground.tag] : [],
      inlineCache: true,
      labels: { ...ground?.labels, 'benchgate.digest': digest },
      signal: provision.signal,
      onLog: provision.onLog,
    })
    return { steps, seconds: since(begin) }
  } finally {
    if (ground)
      await engine.docker
        .getImage(ground.tag)
        .remove()
        .catch(() => {}) // its layers are in the image now
  }
}

/** keep how long a restore took; says how many bytes that moved */
function noted(
  store: PartStore,
  found: Found | null,
  { plan, loaded }: { plan: ImagePlan; loaded: Loaded },
): Promise<number> {
  const timing = { restoreSec: loaded.seconds, bytes: loaded.bytes, at: Date.now() }
  const last = (loaded.way === 'mounted' ? found?.mountTiming : found?.timing) ?? null
  return keepTiming(store, plan.family, timing, last, loaded.way)
}
