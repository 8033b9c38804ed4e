import { MOUNTED_LABEL, otherLabels } from '../mount/mount-table.ts'
import { isNote, noteOf } from '../mount/note.ts'
import type { Exported } from './export.ts'
import type { ImageIndex, Layer } from './image-index.ts'

/** An image as it would be had it been built on the layers themselves. */
interface Whole {
  readonly config: string
  readonly layers: readonly Omit<Layer, 'tree'>[]
  /** those of its layers that were not exported */
  readonly below: readonly Layer[]
}

/**
 * The layers of an export that are notes of mounted ones. What lies over a note cannot be exported, and is in the store
 * already: `whole` puts the layers of `known` in their place.
 */
export class Beneath {
  readonly #notes = new Set<string>()

  /** to be told of each slice, by its digest */
  see(slice: Buffer, digest: string): void {
    if (isNote(slice)) this.#notes.add(digest) // it is a layer of one slice, and that is the layer's digest
  }

  /** null where a note is of no layer that is known */
  async whole({ config, layers }: Exported, known: ImageIndex | null): Promise<Whole | null> {
    if (!layers.some(({ diffId }) => this.#notes.has(diffId)) && !config.includes(MOUNTED_LABEL))
      return { config, layers, below: [] }
    const mounted = new Map<string, Layer>()
    for (const [at, layer] of (known?.layers ?? []).entries())
      if (layer.tree) mounted.set((await noteOf({ at, diffId: layer.diffId, tree: layer.tree.digest })).diffId, layer)
    if (layers.some(({ diffId }) => this.#notes.has(diffId) && !mounted.has(diffId))) return null
    const own = layers.map((layer) => mounted.get(layer.diffId) ?? layer)
    return {
      config: configOf(config, own),
      layers: own,
      below: [...mounted.values()].filter((one) => own.includes(one)),
    }
  }
}

function configOf(text: string, layers: Whole['layers']): string {
  const config = JSON.parse(text) as { config?: { Labels?: Record<string, string> }; rootfs: object }
  return JSON.stringify({
    ...config,
    config: { ...config.config, Labels: otherLabels(config.config?.Labels) },
    rootfs: { ...config.rootfs, diff_ids: layers.map(({ diffId }) => `sha256:${diffId}`) },
  })
}
