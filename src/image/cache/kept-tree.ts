import { randomUUID } from 'node:crypto'
import { mkdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Engine } from '../../sandbox/drivers/docker/engine.ts'
import { contentOf } from '../bases.ts'
import { mountImage, NotMounted, whyNotMounted } from '../mount/mounted.ts'
import { digestOfFile, hasPacker, packTree } from '../mount/tree.ts'
import { type ImageIndex, type KeptTree, partName } from './image-index.ts'
import type { Loaded } from './load.ts'
import type { PartStore } from './part-store.ts'

/** a smaller image is loaded in no time */
export const WORTH_MOUNTING_BYTES = 256 * 2 ** 20
/** of what a store may hold: the layers stay beside the tree, and images of other versions beside both */
const SHARE = 0.25

/** A tree that was to be kept, and how many bytes moved for it. */
export interface TreeKept {
  readonly tree: KeptTree | null
  readonly moved: number
}

/** Keeps all of an image as one file that can be mounted, where this machine could mount it and it is worth its place. */
export async function keepTree(
  engine: Engine,
  store: PartStore,
  { tag, stored, broken }: { tag: string; stored: number; broken: string | null },
): Promise<TreeKept> {
  const nothing: TreeKept = { tree: null, moved: 0 }
  const image = await engine.ask(engine.docker.getImage(tag).inspect())
  if (image.Size < WORTH_MOUNTING_BYTES || (store.limitBytes !== null && 2 * stored > SHARE * store.limitBytes))
    return nothing
  if ((await whyNotMounted(engine)) !== null || !(await hasPacker())) return nothing
  const file = join(store.scratch, randomUUID())
  try {
    await mkdir(store.scratch, { recursive: true })
    await packTree(engine, tag, file)
    const [digest, { size: bytes }] = await Promise.all([digestOfFile(file), stat(file)])
    const name = [0, 1].map((attempt) => partName(digest, attempt)).find((one) => one !== broken)
    const put = name === undefined ? 'refused' : await store.put(name, { file })
    if (name === undefined || put === 'refused') return nothing
    return { tree: { digest, bytes, name, content: contentOf(image) }, moved: put === 'saved' ? bytes : 0 }
  } catch {
    return nothing // the layers are there
  } finally {
    await rm(file, { force: true })
  }
}

/** What became of mounting: the image is there, or the layers are to be loaded; and whether what was kept is not what it was. */
export type Mounting = { readonly mounted: Loaded } | { readonly mounted: null; readonly brokenTree: string | null }

/** Mounts an image out of a store, if it and this machine allow that. It says nothing where they do not: layers do as well. */
export async function mountKept(
  engine: Engine,
  store: PartStore,
  { config, tree }: Pick<ImageIndex, 'config' | 'tree'>,
  tag: string,
): Promise<Mounting> {
  const begin = performance.now()
  if (tree === null || (await whyNotMounted(engine)) !== null) return { mounted: null, brokenTree: null }
  const opened = await store.open(tree.name)
  if (opened === null) return { mounted: null, brokenTree: tree.name }
  try {
    if ((await digestOfFile(opened.file)) !== tree.digest) return { mounted: null, brokenTree: tree.name }
    await mountImage(engine, { config, tag, tree: { ...tree, file: opened.file } })
    return {
      mounted: { way: 'mounted', seconds: (performance.now() - begin) / 1000, bytes: opened.bytes, layers: 1 },
    }
  } catch (error) {
    if (error instanceof NotMounted) return { mounted: null, brokenTree: null }
    throw error
  } finally {
    await opened.letGo() // the kernel keeps what is mounted
  }
}
