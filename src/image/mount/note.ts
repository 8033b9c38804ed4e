import { createHash } from 'node:crypto'
import { buffer } from 'node:stream/consumers'
import { pack } from 'tar-stream'

/** A layer of an image that is mounted. */
export interface MountedLayer {
  /** from 0 for the lowest */
  readonly at: number
  /** of the layer itself */
  readonly diffId: string
  /** sha256 of the file that is mounted */
  readonly tree: string
}

/** What the engine has of a mounted layer: a layer too, and nearly empty. */
export interface Note {
  readonly diffId: string
  readonly tar: Buffer
}

const NAME = '.benchgate-not-mounted-'
const EPOCH = new Date(0)

/** The file by which a layer that is not mounted is known; each layer of an image has another, since one hides another's. */
export const noteAt = (layer: number): string => `${NAME}${layer}`

/**
 * The note under a mounted layer names the tree and the layer: no other tree may have its folder, and no label can say that
 * it stands for another layer. It is a link to nowhere, since a link has no bytes: `docker save` reads the bytes of files
 * out of the folder, in which there is something else, and gives notes out as they are.
 */
export async function noteOf({ at, diffId, tree }: MountedLayer): Promise<Note> {
  const archive = pack()
  archive.entry({ name: noteAt(at), type: 'symlink', linkname: sha256(`${tree} ${diffId}`), mtime: EPOCH })
  archive.finalize()
  const tar = await buffer(archive as unknown as NodeJS.ReadableStream)
  return { diffId: sha256(tar), tar }
}

/** Does the tar of a layer begin as that of a note does? */
export const isNote = (tar: Buffer): boolean => tar.toString('latin1', 0, NAME.length) === NAME

const sha256 = (content: string | Buffer) => createHash('sha256').update(content).digest('hex')
