import { readFile } from 'node:fs/promises'
import type { ImageInspectInfo } from 'dockerode'
import type { Engine } from '../../sandbox/drivers/docker/engine.ts'
import { missingIsNull } from '../bases.ts'
import { asRoot } from './as-root.ts'
import { allMounted, layerFolders, mountedLayers, mountPoints } from './mount-table.ts'
import { noteAt } from './note.ts'
import { loadSkeleton, type SkeletonLayer } from './skeleton.ts'

/*
 * Of a mounted image the large layers are nearly empty. What is in them comes from a squashfs that lies over the folder in
 * which the engine keeps the layer: the engine takes the folder for the layer, and containers, builds on top and removing
 * the image work as with any other. The engine unmounts it when it removes the layer or ends itself, and a restart of the
 * machine does too. Then only a note in the layer is left, by which it is known.
 */

/** Why an image cannot be mounted, in words for whoever asks. */
export class NotMounted extends Error {}

/** Why no image can be mounted into this engine; null where one may try. */
export async function whyNotMounted({ address, docker, ask }: Engine): Promise<string | null> {
  if (!address.startsWith('unix://')) return 'the engine may be on another machine'
  const { Driver, DriverStatus, SecurityOptions } = (await ask(docker.info())) as {
    Driver: string
    DriverStatus?: readonly (readonly [string, string])[]
    SecurityOptions?: readonly string[]
  }
  if (Driver !== 'overlay2') return `the engine keeps layers by ${Driver}`
  // else it would unpack the small layers on top of what is not mounted yet
  if (!DriverStatus?.some(([key, value]) => key === 'Native Overlay Diff' && value === 'true'))
    return 'the engine has no native diff of overlays'
  if (SecurityOptions?.some((option) => /name=(userns|rootless)/.test(option))) return 'the engine renames users'
  const kernel = await readFile('/proc/filesystems', 'utf8').catch(() => '')
  if (!/\bsquashfs$/m.test(kernel)) {
    const { failed } = await asRoot('modprobe', ['squashfs'])
    if (failed) return 'the kernel has no squashfs'
  }
  const { failed } = await asRoot('true', [])
  return failed ? 'this account is not root and has no passwordless sudo' : null
}

export interface MountRequest {
  /** of the image, byte for byte */
  readonly config: string
  readonly tag: string
  /** from the lowest */
  readonly layers: readonly SkeletonLayer[]
}

/** Makes `tag` an image of this configuration, its large layers mounted. Throws `NotMounted`; the engine then has no such image. */
export async function mountImage(engine: Engine, { tag, ...request }: MountRequest): Promise<void> {
  const { docker, ask } = engine
  const draft = `${tag}-mount` // nobody may take the image for whole before it is
  const done: string[] = []
  try {
    await loadSkeleton(engine, { ...request, tag: draft })
    const image = await ask(missingIsNull(docker.getImage(draft).inspect()))
    const folders = image ? layerFolders(image) : []
    if (image === null || folders.length === 0)
      throw new NotMounted('the engine does not say where it keeps the layers')
    const points = await mountPoints()
    for (const [at, { tree }] of request.layers.entries()) {
      const folder = folders[at]
      if (tree === null || folder === undefined || points.has(folder)) continue // an image that shares layers has it
      const { failed, stderr } = await asRoot('mount', ['-t', 'squashfs', '-o', 'loop,ro', tree.file, folder])
      if (failed) throw new NotMounted(`mount failed: ${stderr}`)
      done.push(folder)
    }
    if (!(await isSeen(engine, image))) throw new NotMounted('the engine does not see what is mounted')
    const at = tag.lastIndexOf(':')
    await ask(docker.getImage(draft).tag({ repo: tag.slice(0, at), tag: tag.slice(at + 1) }))
  } catch (cause) {
    for (const folder of done) await asRoot('umount', [folder])
    throw cause
  } finally {
    await docker
      .getImage(draft)
      .remove()
      .catch(() => {})
  }
}

/** `whole`: its content is there; `empty`: it was mounted once; null: it is an image like any other. */
export async function mountOf(engine: Engine, image: ImageInspectInfo): Promise<'whole' | 'empty' | null> {
  if ((await mountedLayers(image)).length === 0) return null
  if (await allMounted(image)) return 'whole'
  return (await isSeen(engine, image)) ? 'whole' : 'empty' // the engine may be elsewhere
}

/**
 * Is an image that was built where others are mounted what its label says? Of earlier builds the builder may have taken
 * layers over that are empty by now, or are mounted and would not be missed by this label when they are gone.
 */
export async function isAsLabelled(engine: Engine, image: ImageInspectInfo): Promise<boolean> {
  const told = new Set((await mountedLayers(image)).map(({ at }) => at))
  const points = await mountPoints()
  if (layerFolders(image).some((folder, at) => points.has(folder) && !told.has(at))) return false
  return isSeen(engine, image, [...(image.RootFS.Layers ?? []).keys()])
}

/** does the engine see the trees where containers would, and none of the notes under them? */
async function isSeen(
  { docker, ask }: Engine,
  image: ImageInspectInfo,
  layers: readonly number[] | null = null,
): Promise<boolean> {
  const looked = layers ?? (await mountedLayers(image)).map(({ at }) => at)
  const container = await ask(docker.createContainer({ Image: image.Id, Entrypoint: [], Cmd: ['true'] }))
  try {
    const notes = looked.map((at) => ask(missingIsNull(container.infoArchive({ path: `/${noteAt(at)}` }))))
    return (await Promise.all(notes)).every((note) => note === null)
  } finally {
    await container.remove({ force: true }).catch(() => {})
  }
}
