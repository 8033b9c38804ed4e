import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import type { ImageInspectInfo } from 'dockerode'
import { pack } from 'tar-stream'
import type { Engine } from '../../sandbox/drivers/docker/engine.ts'
import { missingIsNull } from '../bases.ts'
import { imageArchive } from '../cache/archive.ts'
import { asRoot } from './as-root.ts'
import { CONTENT_LABEL, folderOf, isMountPoint, TREE_LABEL } from './mount-table.ts'

/*
 * A mounted image is an image of one layer that is nearly empty. What is in it comes from a squashfs that lies over the
 * folder in which the engine keeps that layer: the engine takes the folder for the layer, and containers, builds on top
 * and removing the image work as with any other. The engine unmounts it when it removes the layer or ends itself, and a
 * restart of the machine does too. Then only the note in the layer is left, by which it is known.
 */

const NOTE = '.benchgate-not-mounted'
const EPOCH = new Date(0)

/** Why an image cannot be mounted, in words for whoever asks. */
export class NotMounted extends Error {}

/** Why no image can be mounted into this engine; null where one may try. */
export async function whyNotMounted({ address, docker, ask }: Engine): Promise<string | null> {
  if (!address.startsWith('unix://')) return 'the engine may be on another machine'
  const { Driver, SecurityOptions = [] } = (await ask(docker.info())) as { Driver: string; SecurityOptions?: string[] }
  if (Driver !== 'overlay2') return `the engine keeps layers by ${Driver}`
  if (SecurityOptions.some((option) => /name=(userns|rootless)/.test(option))) return 'the engine renames users'
  const kernel = await readFile('/proc/filesystems', 'utf8').catch(() => '')
  if (!/\bsquashfs$/m.test(kernel)) {
    const { failed } = await asRoot('modprobe', ['squashfs'])
    if (failed) return 'the kernel has no squashfs'
  }
  const { failed } = await asRoot('true', [])
  return failed ? 'this account is not root and has no passwordless sudo' : null
}

export interface Tree {
  readonly file: string
  /** sha256 of the file */
  readonly digest: string
  /** what the image is called as a base of others */
  readonly content: string
}

/** Makes `tag` an image of this configuration whose content is the tree. Throws `NotMounted`; the engine then has no such image. */
export async function mountImage(engine: Engine, { config, tag, tree }: { config: string; tag: string; tree: Tree }) {
  const { docker, ask } = engine
  const draft = `${tag}-mount` // nobody may take the image for whole before it is
  await loadSkeleton(engine, { config, tag: draft, tree })
  try {
    const found = await ask(docker.getImage(draft).inspect())
    const folder = folderOf(found)
    if (folder === null) throw new NotMounted('the engine does not say where it keeps the layer')
    if (!(await isMountPoint(folder))) {
      const { failed, stderr } = await asRoot('mount', ['-t', 'squashfs', '-o', 'loop,ro', tree.file, folder])
      if (failed) throw new NotMounted(`mount failed: ${stderr}`)
    }
    if (!(await isSeen(engine, draft))) {
      await asRoot('umount', [folder])
      throw new NotMounted('the engine does not see what is mounted')
    }
    const [repo, name] = splitTag(tag)
    await ask(docker.getImage(draft).tag({ repo, tag: name }))
  } finally {
    await docker
      .getImage(draft)
      .remove()
      .catch(() => {})
  }
}

/** `whole`: its content is there; `empty`: it was mounted once; null: it is an image like any other. */
export async function mountOf(engine: Engine, image: ImageInspectInfo): Promise<'whole' | 'empty' | null> {
  if (!image.Config?.Labels?.[TREE_LABEL] || image.RootFS.Layers?.length !== 1) return null
  const folder = folderOf(image)
  if (folder !== null && (await isMountPoint(folder))) return 'whole'
  return (await isSeen(engine, image.Id)) ? 'whole' : 'empty' // the engine may be elsewhere
}

/** An image with a layer of its own, so that no other image lies where its tree is mounted. */
async function loadSkeleton(
  engine: Engine,
  { config, tag, tree: { digest, content } }: { config: string; tag: string; tree: Tree },
): Promise<void> {
  const note = pack()
  note.entry({ name: NOTE, mtime: EPOCH }, `${digest}\n`)
  note.finalize()
  const layer = await buffer(note as unknown as NodeJS.ReadableStream)
  const diffId = createHash('sha256').update(layer).digest('hex')
  const whole = JSON.parse(config) as { config?: { Labels?: object } }
  const { Labels, ...settings } = whole.config ?? {}
  const skeleton = {
    ...whole,
    config: { ...settings, Labels: { ...Labels, [TREE_LABEL]: digest, [CONTENT_LABEL]: content } },
    rootfs: { type: 'layers', diff_ids: [`sha256:${diffId}`] },
    history: [{ created: EPOCH.toISOString(), created_by: 'benchgate: a mounted tree' }],
  }
  const archive = imageArchive({
    ...{ config: JSON.stringify(skeleton), tag, present: 0 },
    layers: [{ diffId, bytes: layer.length, content: () => Readable.from([layer]) }],
  })
  const answer = await engine.ask(engine.docker.loadImage(archive, { quiet: true }))
  await buffer(answer)
  if (!(await missingIsNull(engine.docker.getImage(tag).inspect()))) throw new NotMounted('the engine took no skeleton')
}

/** does the engine see the tree where containers would? */
async function isSeen({ docker, ask }: Engine, image: string): Promise<boolean> {
  const container = await ask(docker.createContainer({ Image: image, Entrypoint: [], Cmd: ['true'] }))
  try {
    return (await ask(missingIsNull(container.infoArchive({ path: `/${NOTE}` })))) === null
  } finally {
    await container.remove({ force: true }).catch(() => {})
  }
}

function splitTag(tag: string): [repo: string, name: string] {
  const at = tag.lastIndexOf(':')
  return [tag.slice(0, at), tag.slice(at + 1)]
}
