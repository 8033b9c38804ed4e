import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import type { ImageInspectInfo } from 'dockerode'

/** on an image: which of its layers are mounted, from 0 for the lowest, as `0 3 4` */
export const MOUNTED_LABEL = 'benchgate.mounted'
/**
 * on such an image: a digest of the image itself, and what it would be called as a base of others, had it been built here.
 * Images that are built on it inherit the label, and are not what it says.
 */
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
  const [own, content] = image.Config?.Labels?.[CONTENT_LABEL]?.split(' ') ?? []
  return content && own === ownDigest(image.RootFS.Layers, image.Config) && (await allMounted(image)) ? content : null
}

/** What tells a mounted image from one that was built on it: its layers, and what of its settings a build may change. */
export function ownDigest(layers: readonly string[] | undefined, config: object | null | undefined): string {
  const settings = Object.entries(config ?? {}).filter(
    ([key, value]) => SETTINGS.has(key) && value !== null && value !== '' && JSON.stringify(value) !== '{}',
  )
  const labels = Object.entries((config as { Labels?: Record<string, string> } | null)?.Labels ?? {})
  const told = labels.filter(([name]) => name !== MOUNTED_LABEL && name !== CONTENT_LABEL)
  const text = JSON.stringify([layers ?? [], settings.sort(byName), told.sort(byName)])
  return createHash('sha256').update(text).digest('hex')
}

const byName = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]) => (a < b ? -1 : 1)

const SETTINGS = new Set([
  'Cmd',
  'Entrypoint',
  'Env',
  'ExposedPorts',
  'OnBuild',
  'StopSignal',
  'User',
  'Volumes',
  'WorkingDir',
])

/** All places where something is mounted, as this process sees them. */
export async function mountPoints(): Promise<ReadonlySet<string>> {
  const table = await readFile('/proc/self/mountinfo', 'utf8').catch(() => '')
  return new Set(table.split('\n').map((line) => line.split(' ')[4] ?? ''))
}
