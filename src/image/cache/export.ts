import { createHash } from 'node:crypto'
import { posix } from 'node:path'
import { Duplex, type Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { createGunzip, createZstdDecompress } from 'node:zlib'
import { extract } from 'tar-stream'
import type { Layer as KeptLayer, Part } from './image-index.ts'
import { SLICE_BYTES } from './packed.ts'

type Layer = Omit<KeptLayer, 'tree'>

/** An image as an engine gave it out: its configuration, byte for byte, and its layers from the lowest. */
export interface Exported {
  readonly config: string
  readonly layers: readonly Layer[]
}

/** nothing but layers is larger than this */
const LARGEST_TEXT = 8 * 2 ** 20
const TAR_MAGIC = 257

/**
 * Read what `docker save` gives of one image: the layout with a folder a layer (to 24), the one with blobs (from 25),
 * and that of the containerd store, whose layers may be compressed. Each slice of a layer is handed to `keep`, which
 * sees them one by one and may hold the stream up.
 */
export async function readExport(
  stream: NodeJS.ReadableStream,
  keep: (slice: Buffer) => Promise<Part>,
): Promise<Exported> {
  const texts = new Map<string, string>()
  const layers = new Map<string, Layer>()
  const links = new Map<string, string>()
  const reader = (stream as Readable).pipe(extract())
  stream.once('error', (error) => reader.destroy(error))
  for await (const entry of reader) {
    const { name, type, size = 0, linkname } = entry.header
    const path = posix.normalize(name)
    if (type === 'symlink' || type === 'link')
      links.set(
        path,
        posix.normalize(type === 'link' ? (linkname ?? '') : posix.join(posix.dirname(path), linkname ?? '')),
      )
    if (type !== 'file') {
      entry.resume()
      continue
    }
    const bytes = chunksOf(entry as unknown as AsyncIterable<Buffer>)
    const head = await bytes.peek(TAR_MAGIC + 5)
    if (size <= LARGEST_TEXT && isText(head)) texts.set(path, await text(bytes))
    else if (isLayer(head)) layers.set(path, await readLayer(bytes, head, keep))
    else for await (const _ of bytes); // an empty file, or one of the old layout's notes
  }

  SPARE.length = 0 // what follows needs memory too
  const manifest = JSON.parse(texts.get('manifest.json') ?? '[]') as { Config: string; Layers: string[] }[]
  const [image] = manifest
  const config = texts.get(image?.Config ?? '')
  if (image === undefined || config === undefined)
    throw new Error('the engine gave out an image without a configuration')
  const found = image.Layers.map((path) => layers.get(path) ?? layers.get(links.get(path) ?? ''))
  const complete = found.filter((layer) => layer !== undefined)
  const written = (JSON.parse(config) as { rootfs: { diff_ids: string[] } }).rootfs.diff_ids
  if (JSON.stringify(written) !== JSON.stringify(complete.map(({ diffId }) => `sha256:${diffId}`)))
    throw new Error('the engine gave out other layers than the configuration of the image names')
  return { config, layers: complete }
}

const isTar = (head: Buffer) => head.toString('latin1', TAR_MAGIC, TAR_MAGIC + 5) === 'ustar'
/** `{` or `[` */
const isText = (head: Buffer) => (head[0] === 0x7b || head[0] === 0x5b) && !isTar(head)
const isGzip = (head: Buffer) => head[0] === 0x1f && head[1] === 0x8b
const isZstd = (head: Buffer) => head.length >= 4 && head.readUInt32LE(0) === 0xfd2fb528
/** an empty layer is a tar of zeros alone */
const isLayer = (head: Buffer) =>
  isTar(head) || isGzip(head) || isZstd(head) || (head.length > TAR_MAGIC && head.every((byte) => byte === 0))

async function readLayer(
  bytes: AsyncIterable<Buffer>,
  head: Buffer,
  keep: (slice: Buffer) => Promise<Part>,
): Promise<Layer> {
  const decoder = isGzip(head) ? createGunzip() : isZstd(head) ? createZstdDecompress() : null
  const raw = decoder ? (Duplex.from(bytes).compose(decoder) as AsyncIterable<Buffer>) : bytes
  const hash = createHash('sha256')
  const parts: Promise<Part>[] = []
  let size = 0
  for await (const slice of slicesOf(raw, SLICE_BYTES, () => SPARE.pop() ?? Buffer.allocUnsafeSlow(SLICE_BYTES))) {
    hash.update(slice)
    size += slice.length
    const part = keep(slice).finally(() => SPARE.push(Buffer.from(slice.buffer)))
    part.catch(() => {}) // seen below, or by the next one that waits for its turn
    parts.push(part)
    if (parts.length >= IN_FLIGHT) await parts[parts.length - IN_FLIGHT]
  }
  return { diffId: hash.digest('hex'), bytes: size, parts: await Promise.all(parts) }
}

/** slices that are kept while the next one is read */
const IN_FLIGHT = 1

/** memory of slices that are kept by now: the collector would be late with so much of it */
const SPARE: Buffer[] = []

/** Bytes in pieces of one size, each in memory of its own; the last may be smaller. */
export async function* slicesOf(
  source: AsyncIterable<Buffer>,
  size: number,
  memory: () => Buffer = () => Buffer.allocUnsafeSlow(size),
): AsyncGenerator<Buffer> {
  let slice: Buffer | null = null
  let length = 0
  for await (const chunk of source) {
    for (let at = 0; at < chunk.length; ) {
      slice ??= memory()
      const taken = chunk.copy(slice, length, at)
      at += taken
      length += taken
      if (length < size) continue
      yield slice
      slice = null // it belongs to who got it
      length = 0
    }
  }
  if (slice && length > 0) yield slice.subarray(0, length)
}

/** A stream of bytes whose beginning can be looked at first. */
function chunksOf(source: AsyncIterable<Buffer>): AsyncIterable<Buffer> & { peek(length: number): Promise<Buffer> } {
  const chunks = source[Symbol.asyncIterator]()
  const seen: Buffer[] = []
  return {
    async peek(length) {
      while (Buffer.concat(seen).length < length) {
        const next = await chunks.next()
        if (next.done) break
        seen.push(next.value)
      }
      return Buffer.concat(seen)
    },
    async *[Symbol.asyncIterator]() {
      yield* seen
      for (let next = await chunks.next(); !next.done; next = await chunks.next()) yield next.value
    },
  }
}
