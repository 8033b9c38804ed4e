import { InfraError } from '../../model/error.ts'
import type { Engine } from '../../sandbox/drivers/docker/engine.ts'
import { labelOf } from '../mount/skeleton.ts'
import { type ImageIndex, packedBytes } from './image-index.ts'
import { type Loaded, loadImage } from './load.ts'
import { lookUpNearest } from './lookup.ts'
import { BrokenPart } from './part-feed.ts'
import { areThere, type PartStore } from './part-store.ts'
import type { Found, NotRestored, Place } from './restore.ts'
import { sharedLayers } from './reuse.ts'
import { whySlower } from './timing.ts'
import { hasTrees, type Mounting, mountedBytes, mountKept } from './trees.ts'
import { truncatedConfig } from './truncate.ts'

/** Lower layers of another image that a build takes its first steps from. */
export interface Ground {
  readonly tag: string
  readonly index: ImageIndex
  /** for what is built on it: which of its layers are mounted */
  readonly labels: Readonly<Record<string, string>>
  readonly loaded: Loaded
  /** a tree that is named and cannot be had; null where there is none */
  readonly brokenTree: string | null
}

/**
 * Mount or load the layers that a build can begin with: of the image itself where its upper ones are broken, else of the
 * image of its family that was saved last. Null where there are none, or fetching them would take longer than building them.
 */
export async function groundFor(
  store: PartStore,
  found: Found,
  failed: NotRestored,
  place: Place,
): Promise<Ground | null> {
  const { plan, engine, timeoutSec } = place
  const { family, steps } = plan
  if (family.engine.store !== 'graph') return null // a builder of containerd's store does not look into images of the engine
  const index = failed.layers > 0 ? failed.index : await lookUpNearest(store, family)
  if (index === null || !sameBuilder(index.engine, family.engine)) return null
  let layers = failed.layers > 0 ? failed.layers : sharedLayers(index, steps)
  const tag = `${plan.tag}-ground`
  const lower = { ...index, layers: index.layers.slice(0, layers) }
  const mayMount = place.mountGround && !whySlower(found.mountTiming, index, mountedBytes(lower.layers))
  const { mounted, brokenTree } = mayMount ? await mountGround(engine, store, lower, tag) : NOT_MOUNTED
  if (mounted) return { tag, index, labels: labelOf(lower.layers), loaded: mounted, brokenTree: null }
  while (layers > 0 && !whySlower(found.timing, index, packedBytes(index.layers.slice(0, layers)))) {
    try {
      const loaded = await loadImage(engine, store, { index, layers, tag, kind: family.engine, timeoutSec })
      return { tag, index, labels: {}, loaded, brokenTree }
    } catch (error) {
      if (error instanceof InfraError && error.kind === 'image_build') return null // it may still build what it does not load
      if (!(error instanceof BrokenPart)) throw error
      layers = Math.min(layers - 1, error.layersBelow)
    }
  }
  return null
}

const NOT_MOUNTED: Mounting = { mounted: null, brokenTree: null }

/** Mounts layers whose parts are there too: what is built on them is saved without looking at their bytes. */
async function mountGround(engine: Engine, store: PartStore, index: ImageIndex, tag: string): Promise<Mounting> {
  const { layers } = index
  if (!hasTrees(layers)) return NOT_MOUNTED
  const [mounting, there] = await Promise.all([
    mountKept(engine, store, { config: truncatedConfig(index, layers.length), layers, tag }),
    store.readOnly !== null || areThere(store, layers), // asked while the trees come
  ])
  if (there || !mounting.mounted) return mounting
  await engine.ask(engine.docker.getImage(tag).remove()) // and with it the mounts
  return NOT_MOUNTED
}

const sameBuilder = (a: ImageIndex['engine'], b: ImageIndex['engine']) =>
  minor(a.version) === minor(b.version) && a.store === b.store
const minor = (version: string) => version.split('.').slice(0, 2).join('.')
