import { readFile } from 'node:fs/promises'
import type { ImageInspectInfo } from 'dockerode'

/** on an image: which of its layers are mounted, from 0 for the lowest, as `0 3 4` */
export const MOUNTED_LABEL = 'benchgate.mounted'
/** on such an image: what it would be called as a base of others, had it been built here */
export const CONTENT_LABEL = 'benchgate.content'

type Image = Pick<ImageInspectInfo, 'GraphDriver' | 'RootFS' | 'Config'>

/** The folders in which overlay2 keeps an image's layers, from the lowest; none where the engine does not tell. */
export function layerFolders({ GraphDriver, RootFS }: Pick<Image, 'GraphDriver' | 'RootFS'>): readonly string[] {
  const { LowerDir, UpperDir } = (GraphDriver?.Data ?? {}) as { LowerDir?: string; UpperDir?: string }
  const folders = [...(UpperDir ? [UpperDir] : []), ...(LowerDir ? LowerDir.split(':') : [])].toReversed()
  return folders.length === RootFS.Layers?.length ? folders : []
}

/** The positions of an image's mounted layers, by its label; null for any other image. */
export function mountedLayers({ Config, RootFS }: Pick<Image, 'Config' | 'RootFS'>): readonly number[] | null {
  const label = Config?.Labels?.[MOUNTED_LABEL]
  const count = RootFS.Layers?.length ?? 0
  return label && /^\d+( \d+)*$/.test(label)
    ? label
        .split(' ')
        .map(Number)
        .filter((at) => at < count)
    : null
}

/** Is everything there that should be mounted, as this process sees it? */
export async function allMounted(image: Image): Promise<boolean> {
  const [layers, folders] = [mountedLayers(image) ?? [], layerFolders(image)]
  const points = await mountPoints()
  return layers.length > 0 && layers.every((at) => points.has(folders[at] ?? ''))
}

/** What a mounted image is called as a base; null for others. Anyone can write a label, but only root can have mounted. */
export async function mountedContent(image: Image): Promise<string | null> {
  const content = image.Config?.Labels?.[CONTENT_LABEL]
  return content && (await allMounted(image)) ? content : null
}

/** All places where something is mounted, as this process sees them. */
export async function mountPoints(): Promise<ReadonlySet<string>> {
  const table = await readFile('/proc/self/mountinfo', 'utf8').catch(() => '')
  return new Set(table.split('\n').map((line) => line.split(' ')[4] ?? ''))
}
