import { InfraError } from '../../model/error.ts'
import type { Engine } from '../../sandbox/drivers/docker/engine.ts'
import type { ImagePlan } from '../plan.ts'
import { type ImageIndex, packedBytes } from './image-index.ts'
import { type Loaded, loadImage } from './load.ts'
import { type Lookup, lookUp } from './lookup.ts'
import { BrokenPart } from './part-feed.ts'
import type { PartStore } from './part-store.ts'
import { lastTiming, type Timing, whySlower } from './timing.ts'
import { mountedBytes, mountKept } from './trees.ts'

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

export interface Place {
  readonly engine: Engine
  readonly plan: ImagePlan
  readonly timeoutSec: number
  /** may the image be mounted? */
  readonly mount: boolean
  /** may layers that an image is built on be mounted? */
  readonly mountGround: boolean
}

export async function askStore(store: PartStore, { digest, family }: ImagePlan): Promise<Found> {
  const now = Date.now()
  const [lookup, timing, mountTiming] = await Promise.all([
    lookUp(store, digest),
    lastTiming(store, family, now),
    lastTiming(store, family, now, 'mounted'),
  ])
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
  const mayMount = mount && whySlower(mountTiming, index, mountedBytes(index.layers)) === null
  const mounting = mayMount ? await mountKept(engine, store, { ...index, tag }) : { mounted: null, brokenTree: null }
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
