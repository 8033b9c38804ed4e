import { randomUUID } from 'node:crypto'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Engine } from '../../sandbox/drivers/docker/engine.ts'
import { Beneath } from './beneath.ts'
import { readExport } from './export.ts'
import {
  type Family,
  familyPrefix,
  type ImageIndex,
  indexBytes,
  indexPrefix,
  type Part,
  packedBytes,
  partName,
  storedBytes,
} from './image-index.ts'
import { takenOver } from './inline-cache.ts'
import { familyNote, lookUpNearest } from './lookup.ts'
import { digestOf, pack, packInto } from './packed.ts'
import { areThere, type PartStore } from './part-store.ts'
import { layersAfterSteps, type StepKey } from './reuse.ts'
import { keepTrees } from './trees.ts'

export interface SaveRequest {
  readonly tag: string
  readonly digest: string
  readonly family: Family
  readonly steps: readonly StepKey[] | null
  readonly coldBuildSec: number | null
  /** an index that shares layers with the image: what its parts take is known */
  readonly known: ImageIndex | null
  /** the index that is there is broken: put a whole one in its place */
  readonly replace: boolean
  /** the name of a part or tree that could not be had, whatever the store says; null where there was none */
  readonly brokenPart: string | null
  /** may a file to mount be kept as well? */
  readonly mount: boolean
}

export interface Saved {
  readonly saved: boolean
  /** why nothing was saved; null where it was, or was there */
  readonly reason: string | null
  readonly seconds: number
  /** moved to the store */
  readonly bytes: number
  /** what the image takes in the store */
  readonly storedBytes: number
  readonly warnings: readonly string[]
}

/** no part is smaller than its place in the index: this many bytes stand there themselves */
const INLINE_BYTES = 16 * 2 ** 10
/** a slice beyond this is not tried for it */
const MAY_BE_SMALL_BYTES = 2 ** 20
/** names that are tried for one part: the service may hold a name that a cut-off save has taken */
const NAMES = 3

/** so much of an image must be read before its size in the store is told from it */
const SAMPLE_BYTES = 2 ** 29

/** why a save ends before its index */
class SaveStopped extends Error {}

/**
 * Keep an image in a store: each slice of its layers that is not there, then the index. Whatever ends it before the
 * index leaves parts that the next save finds, and nothing that looks like an image.
 */
export async function saveImage(engine: Engine, store: PartStore, request: SaveRequest): Promise<Saved> {
  const begin = performance.now()
  const warnings: string[] = []
  let bytes = 0
  let stored = 0
  let read = 0
  const result = (saved: boolean, reason: string | null): Saved => {
    const seconds = (performance.now() - begin) / 1000
    return { saved, reason, seconds, bytes, storedBytes: stored, warnings }
  }
  if (store.readOnly !== null) return result(false, store.readOnly)
  if (!request.replace && (await store.newest(indexPrefix(request.digest)))) return result(false, null)

  const known = request.known ?? (await lookUpNearest(store, request.family))
  const counted = new Map(
    (known?.layers ?? []).flatMap(({ parts }) => parts.map((part) => [part.digest, part] as const)),
  )
  const image = engine.docker.getImage(request.tag)
  const whole = (await engine.ask(image.inspect())).Size
  const beneath = new Beneath()
  const fits = (takes: number) => {
    if (store.limitBytes !== null && takes > store.limitBytes)
      throw new SaveStopped(`the image takes ${gb(takes)}, more than the ${gb(store.limitBytes)} of ${store.place}`)
  }
  const keep = async (slice: Buffer): Promise<Part> => {
    const digest = digestOf(slice)
    beneath.see(slice, digest)
    const { moved, ...part } = await keepSlice(store, slice, { ...request, digest, known: counted.get(digest) ?? null })
    bytes += moved
    stored += part.stored ?? 0
    read += slice.length
    // told from what is packed so far, so that an image that will not fit evicts nobody's entries first
    fits(Math.max(stored, read > SAMPLE_BYTES ? (stored / read) * whole : 0))
    return part
  }
  try {
    const stream = await engine.ask(image.get(), SAVE_PATIENCE_SEC)
    const exported = await readExport(stream, keep)
    const built = await beneath.whole(exported, known)
    if (built === null) throw new SaveStopped('it stands on an image that is mounted here.')
    const { config, layers, below } = built
    if (!(await areThere(store, below))) throw new SaveStopped(`${store.place} has lost layers that it stands on.`)
    fits(packedBytes(layers))
    const { tag, brokenPart: broken } = request
    const bare = { layers: layers.map((layer) => ({ ...layer, tree: null })), moved: 0 }
    const trees = request.mount ? await keepTrees(engine, store, { tag, layers, below, known, broken }) : bare
    bytes += trees.moved
    const index: ImageIndex = {
      schema: 1,
      digest: request.digest,
      platform: request.family.platform,
      engine: request.family.engine,
      config,
      inlineCache: takenOver(built, known),
      layers: [...trees.layers],
      steps: request.steps && layersAfterSteps(config, request.steps),
      coldBuildSec: request.coldBuildSec,
    }
    bytes += await keepIndex(store, index, request)
    stored = storedBytes(index)
  } catch (error) {
    if (error instanceof SaveStopped) return result(false, error.message)
    throw error
  }
  if (store.limitBytes !== null && stored > store.limitBytes / 2)
    warnings.push(
      `the image takes ${gb(stored)} of the ${gb(store.limitBytes)} of ${store.place}: two versions of it do not fit, and each save may evict what another job needs. Make the image smaller, or raise the limit of the repository.`,
    )
  return result(true, null)
}

/** the engine writes the whole image down before it sends the first byte */
const SAVE_PATIENCE_SEC = 900

async function keepSlice(
  store: PartStore,
  slice: Buffer,
  { digest, known, brokenPart }: { digest: string; known: Part | null; brokenPart: string | null },
): Promise<Part & { moved: number }> {
  if (known?.inline) return { ...known, moved: 0 }
  const about = { digest, bytes: slice.length }
  const name = known?.name ?? partName(digest, 0)
  const small = slice.length <= INLINE_BYTES
  if (!small && name !== brokenPart && (await store.has(name)))
    return { ...about, name, inline: null, stored: known?.stored ?? null, moved: 0 }
  if (small || slice.length <= MAY_BE_SMALL_BYTES) {
    const packed = await pack(slice)
    const stored = packed.length
    if (stored <= INLINE_BYTES)
      return { ...about, name: null, inline: packed.toString('base64'), stored, moved: stored }
  }
  for (let attempt = 0; attempt < NAMES; attempt++) {
    const tried = partName(digest, attempt)
    if (tried === brokenPart) continue
    const file = join(store.scratch, randomUUID())
    await mkdir(store.scratch, { recursive: true })
    const stored = await packInto(file, slice)
    const put = await store.put(tried, { file })
    if (put !== 'refused') return { ...about, name: tried, inline: null, stored, moved: put === 'saved' ? stored : 0 }
  }
  throw new SaveStopped(`${store.place} did not take a part of ${mb(slice.length)}`)
}

/** The index, and a note for images of the same family that may build on it; says how many bytes moved. */
async function keepIndex(store: PartStore, index: ImageIndex, { digest, family }: SaveRequest): Promise<number> {
  const bytes = indexBytes(index)
  const name = `${indexPrefix(digest)}${Date.now().toString(36)}`
  if ((await store.put(name, bytes)) === 'refused')
    throw new SaveStopped(`${store.place} did not take the index of the image`)
  await store.put(`${familyPrefix(family)}${digest}`, familyNote(digest))
  return bytes.length
}

const gb = (bytes: number) => `${(bytes / 2 ** 30).toFixed(1)} GB`
const mb = (bytes: number) => `${(bytes / 2 ** 20).toFixed(1)} MB`
