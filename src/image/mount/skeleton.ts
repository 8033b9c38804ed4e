import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { pack } from 'tar-stream'
import type { Engine } from '../../sandbox/drivers/docker/engine.ts'
import { type ArchivedLayer, imageArchive } from '../cache/archive.ts'
import { CONTENT_LABEL, MOUNTED_LABEL, ownDigest } from './mount-table.ts'

/** A layer that is loaded as it is; or, with a tree, one that is mounted from the file. */
export interface SkeletonLayer extends ArchivedLayer {
  readonly tree: { readonly file: string; readonly digest: string } | null
}

interface Skeleton {
  readonly config: string
  readonly tag: string
  readonly content: string
  readonly layers: readonly SkeletonLayer[]
}

const EPOCH = new Date(0)

/** The file by which a layer that is not mounted is known; each layer has another, since one hides another's. */
export const noteAt = (layer: number): string => `.benchgate-not-mounted-${layer}`

/** Loads an image whose layers with trees hold a note alone. The notes name the trees: no other tree's layer has the folder. */
export async function loadSkeleton({ docker, ask }: Engine, { config, tag, content, layers }: Skeleton): Promise<void> {
  const loaded = await Promise.all(layers.map((layer, at) => (layer.tree ? note(at, layer.tree.digest) : layer)))
  const mounted = layers.flatMap(({ tree }, at) => (tree ? [at] : []))
  const whole = JSON.parse(config) as { config?: { Labels?: object } }
  const diffIds = loaded.map(({ diffId }) => `sha256:${diffId}`)
  const labels = {
    ...whole.config?.Labels,
    [MOUNTED_LABEL]: mounted.join(' '),
    [CONTENT_LABEL]: `${ownDigest(diffIds, whole.config)} ${content}`,
  }
  const skeleton = {
    ...whole,
    config: { ...whole.config, Labels: labels },
    rootfs: { type: 'layers', diff_ids: diffIds },
  }
  const archive = imageArchive({ config: JSON.stringify(skeleton), tag, present: 0, layers: loaded })
  const broken = new Promise<never>((_, reject) => archive.once('error', reject))
  await ask(Promise.race([broken, docker.loadImage(archive, { quiet: true }).then(buffer)]))
}

async function note(at: number, digest: string): Promise<ArchivedLayer> {
  const archive = pack()
  archive.entry({ name: noteAt(at), mtime: EPOCH }, `${digest}\n`)
  archive.finalize()
  const layer = await buffer(archive as unknown as NodeJS.ReadableStream)
  const diffId = createHash('sha256').update(layer).digest('hex')
  return { diffId, bytes: layer.length, content: () => Readable.from([layer]) }
}
