import { readFile } from 'node:fs/promises'
import type { ImageInspectInfo } from 'dockerode'
import { type MountedLayer, noteOf } from './note.ts'

/** on an image: which of its layers may be mounted */
export const MOUNTED_LABEL = 'benchgate.mounted'

type Image = Pick<ImageInspectInfo, 'GraphDriver' | 'RootFS' | 'Config'>

/** What an image with these layers is labelled with. */
export const mountedLabel = (layers: readonly MountedLayer[]): Record<string, string> => ({
  [MOUNTED_LABEL]: layers.map(({ at, tree, diffId }) => `${at}:${tree}:${diffId}`).join(' '),
})

/** These labels without that one; null where none is left. */
export function otherLabels(
  labels: Readonly<Record<string, string>> | null | undefined,
): Record<string, string> | null {
  const { [MOUNTED_LABEL]: _, ...others } = labels ?? {}
  return Object.keys(others).length > 0 ? others : null
}

/** The folders in which overlay2 keeps an image's layers, from the lowest; none where the engine does not tell. */
export function layerFolders({ GraphDriver, RootFS }: Pick<Image, 'GraphDriver' | 'RootFS'>): readonly string[] {
  const { LowerDir, UpperDir } = (GraphDriver?.Data ?? {}) as { LowerDir?: string; UpperDir?: string }
  const folders = [...(UpperDir ? [UpperDir] : []), ...(LowerDir ? LowerDir.split(':') : [])].toReversed()
  return folders.length === RootFS.Layers?.length ? folders : []
}

/** The mounted layers of an image: those its label tells of that are its notes indeed. Images that are built on it have both too. */
export async function mountedLayers({ Config, RootFS }: Pick<Image, 'Config' | 'RootFS'>): Promise<MountedLayer[]> {
  const label = Config?.Labels?.[MOUNTED_LABEL] ?? ''
  const told = [...label.matchAll(/(?<!\S)(\d+):([0-9a-f]{64}):([0-9a-f]{64})(?!\S)/g)].map(
    ([, at, tree = '', diffId = '']) => ({ at: Number(at), tree, diffId }),
  )
  const notes = await Promise.all(told.map(noteOf))
  return told.filter(({ at }, one) => RootFS.Layers?.[at] === `sha256:${notes[one]?.diffId}`)
}

/** Is everything there that should be mounted, as this process sees it? */
export async function allMounted(image: Image): Promise<boolean> {
  const [layers, folders, points] = [await mountedLayers(image), layerFolders(image), await mountPoints()]
  return layers.length > 0 && layers.every(({ at }) => points.has(folders[at] ?? ''))
}

/** A mounted image as the one that it stands for; others as they are. Anyone can write a label, but only root can have mounted. */
export async function unmounted<T extends Image>(image: T): Promise<T> {
  const layers = await mountedLayers(image)
  if (layers.length === 0 || !(await allMounted(image))) return image
  const own = new Map(layers.map(({ at, diffId }) => [at, `sha256:${diffId}`]))
  const Layers = image.RootFS.Layers?.map((layer, at) => own.get(at) ?? layer)
  const Config = { ...image.Config, Labels: otherLabels(image.Config.Labels) }
  return { ...image, Config, RootFS: { ...image.RootFS, Layers } }
}

/** All places where something is mounted, as this process sees them. */
export async function mountPoints(): Promise<ReadonlySet<string>> {
  const table = await readFile('/proc/self/mountinfo', 'utf8').catch(() => '')
  return new Set(table.split('\n').map((line) => line.split(' ')[4] ?? ''))
}
