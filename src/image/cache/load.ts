import type { Readable } from 'node:stream'
import { InfraError } from '../../model/error.ts'
import type { Engine } from '../../sandbox/drivers/docker/engine.ts'
import { readLines } from '../../sandbox/drivers/docker/events.ts'
import { missingIsNull } from '../bases.ts'
import { imageArchive } from './archive.ts'
import type { ImageIndex, Layer } from './image-index.ts'
import { PartFeed } from './part-feed.ts'
import type { PartStore } from './part-store.ts'
import { truncatedConfig } from './truncate.ts'

export interface LoadRequest {
  readonly index: ImageIndex
  /** how many layers, from the lowest, the image is to have */
  readonly layers: number
  readonly tag: string
  readonly kind: ImageIndex['engine']
  readonly timeoutSec: number
}

export interface Loaded {
  /** all of its layers were loaded, or its tree was mounted */
  readonly way: 'loaded' | 'mounted'
  readonly seconds: number
  /** moved from the store */
  readonly bytes: number
  /** layers that the engine did not have */
  readonly layers: number
}

/**
 * Bring an image, or the lower layers of one, out of a store into an engine: no build, and no file in between. Throws
 * `BrokenPart` where the store does not have what the index names; the engine then has nothing of it under this tag.
 */
export async function loadImage(engine: Engine, store: PartStore, request: LoadRequest): Promise<Loaded> {
  const begin = performance.now()
  const wanted = request.index.layers.slice(0, request.layers)
  // containerd's store wants every layer, each time
  const present = request.kind.store === 'graph' ? await layersThere(engine, wanted) : 0
  let feed = new PartFeed(store, wanted, present)
  try {
    await send(engine, feed, { ...request, wanted, present })
  } catch (error) {
    if (feed.broken) throw feed.broken
    if (present === 0 || !/no such file|failed to resolve/i.test((error as Error).message)) throw error
    await feed.close()
    feed = new PartFeed(store, wanted, 0) // what was there has just been removed
    await send(engine, feed, { ...request, wanted, present: 0 })
  } finally {
    await feed.close()
  }
  const seconds = (performance.now() - begin) / 1000
  return { way: 'loaded', seconds, bytes: feed.bytes, layers: wanted.length - present }
}

interface Sending extends LoadRequest {
  readonly wanted: readonly Layer[]
  readonly present: number
}

/**
 * An engine writes an archive down before it unpacks the first layer. So an image of some size is sent in pieces, each
 * with the layers on top of the one before: while the engine unpacks one it receives the next.
 */
async function send(
  engine: Engine,
  feed: PartFeed,
  { index, tag, kind, timeoutSec, wanted, present }: Sending,
): Promise<void> {
  const ends = kind.store === 'graph' ? endsOfPieces(wanted, present) : [wanted.length]
  const abort = new AbortController()
  const signal = AbortSignal.any([abort.signal, AbortSignal.timeout(timeoutSec * 1000)])
  const works: Promise<void>[] = []
  try {
    for (const [at, end] of ends.entries()) {
      const before = works.at(-1) ?? Promise.resolve()
      const fed = Promise.withResolvers<void>()
      const archive = imageArchive({
        config: end === index.layers.length ? index.config : truncatedConfig(index, end),
        tag: end === wanted.length ? tag : pieceTag(tag, end),
        layers: wanted.slice(0, end).map((layer) => ({ ...layer, content: () => feed.bytesOf(layer) })),
        present: ends[at - 1] ?? present,
        async beforeEnd() {
          fed.resolve()
          await before
        },
      })
      const work = post(engine, archive, signal, timeoutSec)
      works.push(work)
      await Promise.race([fed.promise, work])
    }
    await Promise.all(works)
  } catch (error) {
    abort.abort()
    await Promise.allSettled(works)
    if (!signal.reason || abort.signal.reason === signal.reason) throw error
    const remedy = 'Look at how busy the Docker host is, or raise the deadline of the image.'
    throw new InfraError('transport', `the engine took longer than ${timeoutSec} s to load the image`, remedy, {
      cause: error,
    })
  } finally {
    const pieces = ends.slice(0, -1).map((end) => engine.docker.getImage(pieceTag(tag, end)).remove())
    await Promise.allSettled(pieces) // the image on top keeps the layers
  }
}

const pieceTag = (tag: string, end: number) => `${tag}-${end}`

const PIECE_BYTES = 600 * 2 ** 20
const MOST_PIECES = 3

/** how many layers the image has after each piece that is sent */
function endsOfPieces(layers: readonly Layer[], present: number): readonly number[] {
  const rest = layers.slice(present).reduce((sum, { bytes }) => sum + bytes, 0)
  const pieces = Math.min(MOST_PIECES, Math.max(1, Math.floor(rest / PIECE_BYTES)))
  const ends: number[] = []
  let sum = 0
  for (const [at, { bytes }] of layers.entries()) {
    if (at < present) continue
    sum += bytes
    if (at + 1 < layers.length && sum >= ((ends.length + 1) * rest) / pieces) ends.push(at + 1)
  }
  return [...ends, layers.length]
}

async function post(engine: Engine, archive: Readable, abortSignal: AbortSignal, timeoutSec: number): Promise<void> {
  const broken = new Promise<never>((_, reject) => archive.once('error', reject))
  const answer = engine.docker.loadImage(archive, { quiet: true, abortSignal } as { quiet: boolean })
  let error: string | undefined
  await engine.ask(
    Promise.race([
      broken,
      answer.then((stream) =>
        readLines(stream, (line) => {
          error = (JSON.parse(line) as { error?: string }).error ?? error
        }),
      ),
    ]),
    timeoutSec + 10,
  )
  if (error === undefined) return
  if (/no space left on device/i.test(error)) {
    const remedy = 'Free space with `docker system prune`, or move the data of the daemon.'
    throw new InfraError('disk_full', `the disk of the Docker daemon is full: ${error}`, remedy)
  }
  throw new InfraError('image_build', `the engine does not load the image: ${error}`, 'Build it without the cache.')
}

/** how many of these layers, from the lowest, some image of the engine has */
async function layersThere({ docker, ask }: Engine, layers: readonly Layer[]): Promise<number> {
  const images = (await ask(docker.listImages())).slice(0, LOOKED_AT)
  const found = await ask(Promise.all(images.map(({ Id }) => missingIsNull(docker.getImage(Id).inspect()))))
  const shared = found.map((image) => {
    const own = image?.RootFS?.Layers ?? []
    const differs = layers.findIndex(({ diffId }, at) => own[at] !== `sha256:${diffId}`)
    return differs < 0 ? layers.length : differs
  })
  return Math.max(0, ...shared)
}

/** an engine may hold thousands of images; the newest are listed first */
const LOOKED_AT = 200
