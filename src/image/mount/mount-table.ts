import { readFile } from 'node:fs/promises'
import type { ImageInspectInfo } from 'dockerode'

/** on an image: the digest of the tree that is mounted in it */
export const TREE_LABEL = 'benchgate.tree'
/** on such an image: what it would be called as a base of others, had it been built here */
export const CONTENT_LABEL = 'benchgate.content'

/** The folder of an image's only layer; null where it has others, or the engine does not tell. */
export function folderOf({ GraphDriver }: Pick<ImageInspectInfo, 'GraphDriver'>): string | null {
  const { LowerDir, UpperDir } = (GraphDriver?.Data ?? {}) as { LowerDir?: string; UpperDir?: string }
  return LowerDir ? null : (UpperDir ?? null)
}

/** Is something mounted exactly there, as this process sees it? */
export async function isMountPoint(folder: string): Promise<boolean> {
  const table = await readFile('/proc/self/mountinfo', 'utf8').catch(() => '')
  return table.split('\n').some((line) => line.split(' ')[4] === folder)
}

/** What a mounted image is called as a base; null for others. Anyone can write a label, but only root can have mounted a tree. */
export async function mountedContent(image: ImageInspectInfo): Promise<string | null> {
  const content = image.Config?.Labels?.[CONTENT_LABEL]
  const folder = content ? folderOf(image) : null
  return content && folder !== null && (await isMountPoint(folder)) ? content : null
}
