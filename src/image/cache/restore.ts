import { InfraError } from '../../model/error.ts'
import type { Engine } from '../../sandbox/drivers/docker/engine.ts'
import type { ImagePlan } from '../plan.ts'
import { type ImageIndex, packedBytes } from './image-index.ts'
import { type Loaded, loadImage } from './load.ts'
import { type Lookup, lookUp, lookUpNearest } from './lookup.ts'
import { BrokenPart } from './part-feed.ts'
import type { PartStore } from './part-store.ts'
import { sharedLayers } from './reuse.ts'
import { expectedSec, lastTiming, type Timing } from './timing.ts'
import { hasTrees, mountedBytes, mountKept } from './trees.ts'

/** What a store has for an image, and what it is like to fetch from it. */
export interface Found extends Lookup {
  /** of loading layers, and of mounting a tree */
  readonly timing: Timing | null
  readonly mountTiming: Timing | null
}

/** An image out of a store; or why there is none. */
export type Restored = Here | NotRestored

export interface Here {
  readonly loaded: Loaded
  /** a tree that is named and cannot be had; null where it was, or none is */
  readonly brokenTree: string | null
}

export interface NotRestored {
  readonly reason: string
  /** what the store has cannot be used: it is to be replaced */
  readonly broken: boolean
  /** a part that is named and cannot be had; null where that was not the reason */
  readonly brokenPart: string | null
  readonly index: ImageIndex | null
  /** how many of its lower layers could still be had */
  readonly layers: number
}

/** Lower layers of another image that a build takes its first steps from. */
export interface Ground {
  readonly tag: string
  readonly index: ImageIndex
  readonly loaded: Loaded
}

export interface Place {
  readonly engine: Engine
  readonly plan: ImagePlan
  readonly timeoutSec: number
  /** may the image be mounted? */
  readonly mount: boolean
}

export async function askStore(store: PartStore, { digest, family }: ImagePlan): Promise<Found> {
  const [lookup, timing] = await Promise.all([lookUp(store, digest), lastTiming(store, family, Date.now())])
  const mountTiming =
    lookup.index && hasTrees(lookup.index) ? await lastTiming(store, family, Date.now(), 'mounted') : null
  return { ...lookup, timing, mountTiming }
}

/** Mount or load exactly the image, unless building it is known to be quicker. */
export async function restore(
  store: PartStore,
  { index, broken, timing, mountTiming }: Found,
  { engine, plan, timeoutSec, mount }: Place,
): Promise<Restored> {
  const none = (reason: string, more: Partial<NotRestored> = {}): Restored => ({
    ...{ reason, broken: false, brokenPart: null, index, layers: 0 },
    ...more,
  })
  if (broken) return none(`its index in ${store.place} cannot be read.`, { broken })
  if (index === null) return none(`${store.place} has no image of this content.`)
  const { tag, family } = plan
  const mayMount = mount && hasTrees(index) && whySlower(mountTiming, index, mountedBytes(index)) === null
  const mounting = mayMount ? await mountKept(engine, store, index, tag) : { mounted: null, brokenTree: null }
  if (mounting.mounted) return { loaded: mounting.mounted, brokenTree: null }
  const slower = whySlower(timing, index, packedBytes(index.layers))
  if (slower) return none(slower)
  try {
    const request = { index, layers: index.layers.length, tag, kind: family.engine, timeoutSec }
    return { loaded: await loadImage(engine, store, request), brokenTree: mounting.brokenTree }
  } catch (error) {
    if (error instanceof BrokenPart)
      return none(`${error.message}.`, { broken: true, brokenPart: error.part, layers: error.layersBelow })
    if (error instanceof InfraError && error.kind === 'image_build') return none(`${error.message}.`, { broken: true })
    throw error
  }
}

/**
 * Load the layers that a build can begin with: of the image itself where its upper ones are broken, else of the image of
 * its family that was saved last. Null where there are none, or fetching them would take longer than building them.
 */
export async function groundFor(
  store: PartStore,
  { timing }: Found,
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
  while (layers > 0 && !whySlower(timing, index, packedBytes(index.layers.slice(0, layers)))) {
    try {
      return {
        tag,
        index,
        loaded: await loadImage(engine, store, { index, layers, tag, kind: family.engine, timeoutSec }),
      }
    } catch (error) {
      if (error instanceof InfraError && error.kind === 'image_build') return null // it may still build what it does not load
      if (!(error instanceof BrokenPart)) throw error
      layers = Math.min(layers - 1, error.layersBelow)
    }
  }
  return null
}

const sameBuilder = (a: ImageIndex['engine'], b: ImageIndex['engine']) =>
  minor(a.version) === minor(b.version) && a.store === b.store
const minor = (version: string) => version.split('.').slice(0, 2).join('.')

/** the sentence that says so, where fetching so many bytes has taken longer than building the image; null where it has not */
function whySlower(timing: Timing | null, { coldBuildSec }: ImageIndex, bytes: number): string | null {
  const expected = expectedSec(timing, bytes)
  if (expected === null || coldBuildSec === null || expected <= coldBuildSec) return null
  return `restoring takes about ${Math.round(expected)} s here, and building it took ${Math.round(coldBuildSec)} s: it is built.`
}
