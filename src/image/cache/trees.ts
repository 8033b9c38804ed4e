import { randomUUID } from 'node:crypto'
import { mkdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import PQueue from 'p-queue'
import type { Engine } from '../../sandbox/drivers/docker/engine.ts'
import { layerFolders } from '../mount/mount-table.ts'
import { mountImage, NotMounted, whyNotMounted } from '../mount/mounted.ts'
import { digestOfFile, hasPacker, packTree } from '../mount/tree.ts'
import { type ImageIndex, type Layer, packedBytes, partName, type Tree } from './image-index.ts'
import type { Loaded } from './load.ts'
import { BrokenPart, PartFeed } from './part-feed.ts'
import type { Opened, PartStore } from './part-store.ts'

/** a smaller layer is loaded as quickly */
const LARGE_BYTES = 32 * 2 ** 20
/** large layers of less than this are loaded in no time */
const WORTH_MOUNTING_BYTES = 256 * 2 ** 20
/** a client may hold some 30 MB of each */
const FETCHED_AT_ONCE = 2
/** of what a store may hold, for layers and trees together: other versions need some of it too */
const SHARE = 0.5

type BareLayer = Omit<Layer, 'tree'>

interface Keeping {
  readonly tag: string
  readonly layers: readonly BareLayer[]
  /** those of them that are mounted here: what is in their folders is not to be relied on */
  readonly below: readonly BareLayer[]
  /** an index that may share layers with the image */
  readonly known: ImageIndex | null
  /** the name of a tree that could not be had, whatever the store says */
  readonly broken: string | null
}

/** Layers with their trees, and the bytes that moved. */
export interface TreesKept {
  readonly layers: readonly Layer[]
  readonly moved: number
}

/** Keeps the large layers of an image as files that can be mounted too, where this machine could mount them and it is worth its place. */
export async function keepTrees(engine: Engine, store: PartStore, keeping: Keeping): Promise<TreesKept> {
  const { tag, layers, below, known } = keeping
  const none: TreesKept = { layers: layers.map((layer) => ({ ...layer, tree: null })), moved: 0 }
  const large = layers.filter(isLarge)
  if (large.reduce((sum, { bytes }) => sum + bytes, 0) < WORTH_MOUNTING_BYTES) return none
  if (store.limitBytes !== null && 2 * packedBytes(layers) > SHARE * store.limitBytes) return none
  if ((await whyNotMounted(engine)) !== null || !(await hasPacker())) return none
  const image = await engine.ask(engine.docker.getImage(tag).inspect())
  const folders = layerFolders(image)
  const before = new Map((known?.layers ?? []).map(({ diffId, tree }) => [diffId, tree]))
  const kept: Layer[] = []
  let moved = 0
  for (const [at, layer] of layers.entries()) {
    if (!isLarge(layer)) {
      kept.push({ ...layer, tree: null })
      continue
    }
    const there = before.get(layer.diffId)
    const usable = there && there.name !== keeping.broken && (await store.has(there.name)) ? there : null
    const folder = below.includes(layer) ? undefined : folders[at]
    const put = usable ? { tree: usable, moved: 0 } : await keepTree(store, folder, keeping.broken)
    if (put === null) return { ...none, moved }
    moved += put.moved
    kept.push({ ...layer, tree: put.tree })
  }
  return { layers: kept, moved }
}

const isLarge = ({ bytes }: BareLayer): boolean => bytes >= LARGE_BYTES

async function keepTree(
  store: PartStore,
  folder: string | undefined,
  broken: string | null,
): Promise<{ tree: Tree; moved: number } | null> {
  const file = join(store.scratch, randomUUID())
  try {
    await mkdir(store.scratch, { recursive: true })
    if (folder === undefined || !(await packTree(folder, file))) return null
    const [digest, { size: bytes }] = await Promise.all([digestOfFile(file), stat(file)])
    const name = [0, 1].map((attempt) => partName(digest, attempt)).find((one) => one !== broken) ?? ''
    const put = await store.put(name, { file })
    return put === 'refused' ? null : { tree: { digest, bytes, name }, moved: put === 'saved' ? bytes : 0 }
  } catch {
    return null // the layers are there
  } finally {
    await rm(file, { force: true })
  }
}

/** Can these layers be mounted, as far as the store goes? */
export const hasTrees = (layers: readonly Layer[]): boolean =>
  layers.some(({ tree }) => tree !== null) && layers.every((layer) => layer.tree !== null || !isLarge(layer))

/** bytes that mounting them moves */
export const mountedBytes = (layers: readonly Layer[]): number =>
  layers.reduce((sum, layer) => sum + (layer.tree?.bytes ?? packedBytes([layer])), 0)

/** What became of mounting: the image is there, or its layers are to be loaded; and the tree that is not what it was. */
export interface Mounting {
  readonly mounted: Loaded | null
  readonly brokenTree: string | null
}

/** An image whose layers a store has, and its tag. */
export interface ToMount {
  /** of an image of exactly these layers */
  readonly config: string
  readonly layers: readonly Layer[]
  readonly tag: string
}

/** Mounts an image out of a store, if it and this machine allow that. It says nothing where they do not: layers do as well. */
export async function mountKept(engine: Engine, store: PartStore, { config, layers, tag }: ToMount): Promise<Mounting> {
  const begin = performance.now()
  if (!hasTrees(layers) || (await whyNotMounted(engine)) !== null) return { mounted: null, brokenTree: null }
  const feed = new PartFeed(
    store,
    layers.filter(({ tree }) => tree === null),
    0,
  )
  const queue = new PQueue({ concurrency: FETCHED_AT_ONCE })
  const trees = await queue.addAll(
    layers.map(
      ({ tree }) =>
        async () =>
          tree && openTree(store, tree),
    ),
  )
  try {
    const broken = layers.find(({ tree }, at) => tree !== null && trees[at] === null)
    if (broken) return { mounted: null, brokenTree: broken.tree?.name ?? null }
    const skeleton = layers.map((layer, at) => {
      const opened = trees[at]
      return {
        ...layer,
        content: () => feed.bytesOf(layer),
        tree: layer.tree && opened ? { file: opened.file, digest: layer.tree.digest } : null,
      }
    })
    await mountImage(engine, { config, tag, layers: skeleton })
    const bytes = feed.bytes + trees.reduce((sum, opened) => sum + (opened?.bytes ?? 0), 0)
    const seconds = (performance.now() - begin) / 1000
    return { mounted: { way: 'mounted', seconds, bytes, layers: layers.length }, brokenTree: null }
  } catch (error) {
    if (error instanceof NotMounted || error instanceof BrokenPart) return { mounted: null, brokenTree: null }
    throw error
  } finally {
    await feed.close()
    for (const opened of trees) await opened?.letGo() // the kernel keeps what is mounted
  }
}

/** null where it is gone, or not what it was */
async function openTree(store: PartStore, { name, digest }: Tree): Promise<Opened | null> {
  const opened = await store.open(name)
  if (opened === null || (await digestOfFile(opened.file)) === digest) return opened
  await opened.letGo()
  return null
}
