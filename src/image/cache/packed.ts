import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { type Readable, Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { constants, createZstdCompress, createZstdDecompress } from 'node:zlib'

/*
 * Parts are slices of the raw layers, named by the digest of the slice and kept compressed. Compressing and hashing happen
 * off the main thread, and no more than two slices are in memory at a time. Larger ones would take more of it; smaller ones
 * cost more, since the client of the Actions cache starts three programs for each.
 */

/** bytes of a layer in one part */
export const SLICE_BYTES = 20 * 2 ** 20

const CHUNK_BYTES = 2 ** 18
const LEVEL = 3

export const digestOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

const packer = () =>
  createZstdCompress({ chunkSize: CHUNK_BYTES, params: { [constants.ZSTD_c_compressionLevel]: LEVEL } })

/** A small slice, packed in memory. */
export async function pack(slice: Buffer): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of packer().end(slice) as AsyncIterable<Buffer>) chunks.push(chunk)
  return Buffer.concat(chunks)
}

/** A slice, packed into a file; says how large it is there. */
export async function packInto(file: string, slice: Buffer): Promise<number> {
  let size = 0
  const count = new Transform({
    transform(chunk: Buffer, _, done) {
      size += chunk.length
      done(null, chunk)
    },
  })
  await pipeline(packer().end(slice), count, createWriteStream(file))
  return size
}

/** Bytes that are not those of the digest they were asked by. */
export class OtherBytes extends Error {}

/**
 * The slice of this digest and size out of what a store returned, as it is unpacked. Whether it was the right one shows
 * at its end: it throws `OtherBytes` then, and whoever used the bytes has to let go of them.
 */
export async function* unpack(
  packed: Readable,
  { digest, bytes }: { digest: string; bytes: number },
): AsyncGenerator<Buffer> {
  const hash = createHash('sha256')
  let size = 0
  const decoder = createZstdDecompress({ chunkSize: CHUNK_BYTES })
  const read = pipeline(packed, decoder)
  read.catch(() => {}) // the reader below sees it too
  try {
    for await (const chunk of decoder as AsyncIterable<Buffer>) {
      size += chunk.length
      if (size > bytes) break
      hash.update(chunk)
      yield chunk
    }
  } catch (cause) {
    throw new OtherBytes('no slice', { cause })
  }
  if (size !== bytes || hash.digest('hex') !== digest) throw new OtherBytes('another slice')
}
