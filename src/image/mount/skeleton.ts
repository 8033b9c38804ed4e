import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import type { Engine } from '../../sandbox/drivers/docker/engine.ts'
import { type ArchivedLayer, imageArchive } from '../cache/archive.ts'
import { mountedLabel } from './mount-table.ts'
import { noteOf } from './note.ts'

/** A layer that is loaded as it is; or, with a tree, one that is mounted from the file. */
export interface SkeletonLayer extends ArchivedLayer {
  readonly tree: { readonly file: string; readonly digest: string } | null
}

interface Skeleton {
  readonly config: string
  readonly tag: string
  /** from the lowest */
  readonly layers: readonly SkeletonLayer[]
}

/** The label of an image of which the layers with trees are mounted. */
export const labelOf = (
  layers: readonly { diffId: string; tree: { digest: string } | null }[],
): Record<string, string> =>
  mountedLabel(layers.flatMap(({ diffId, tree }, at) => (tree ? [{ at, diffId, tree: tree.digest }] : [])))

/** Loads an image whose layers with trees hold a note alone. */
export async function loadSkeleton({ docker, ask }: Engine, { config, tag, layers }: Skeleton): Promise<void> {
  const loaded = await Promise.all(layers.map(asLoaded))
  const whole = JSON.parse(config) as { config?: { Labels?: object } }
  const skeleton = {
    ...whole,
    config: { ...whole.config, Labels: { ...whole.config?.Labels, ...labelOf(layers) } },
    rootfs: { type: 'layers', diff_ids: loaded.map(({ diffId }) => `sha256:${diffId}`) },
  }
  const archive = imageArchive({ config: JSON.stringify(skeleton), tag, present: 0, layers: loaded })
  const broken = new Promise<never>((_, reject) => archive.once('error', reject))
  await ask(Promise.race([broken, docker.loadImage(archive, { quiet: true }).then(buffer)]))
}

async function asLoaded({ tree, ...layer }: SkeletonLayer, at: number): Promise<ArchivedLayer> {
  if (tree === null) return layer
  const { diffId, tar } = await noteOf({ at, diffId: layer.diffId, tree: tree.digest })
  return { diffId, bytes: tar.length, content: () => Readable.from([tar]) }
}
