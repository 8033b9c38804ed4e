import { Readable } from 'node:stream'
import type { Layer, Part } from './image-index.ts'
import { OtherBytes, unpack } from './packed.ts'
import type { Opened, PartStore } from './part-store.ts'

/** A part that an index names is not there, or is not what it should be. */
export class BrokenPart extends Error {
  /** how many layers below are whole */
  readonly layersBelow: number
  /** its name in the store; null where it stands in the index */
  readonly part: string | null
  constructor(message: string, { layersBelow, part }: { layersBelow: number; part: string | null }) {
    super(message)
    this.layersBelow = layersBelow
    this.part = part
  }
}

/** packed parts that are on their way or wait, as files */
const AHEAD = 3

type Packed = Omit<Opened, 'file'>

interface Fetch {
  readonly part: Part
  readonly layer: number
  readonly packed: Promise<Packed | null>
}

/** The bytes of some layers, in order, fetched ahead of who reads them. They end early where a part is not what the index says. */
export class PartFeed {
  readonly #store: PartStore
  readonly #waiting: { readonly part: Part; readonly layer: number }[]
  readonly #fetches: Fetch[] = []
  #broken: BrokenPart | null = null
  #bytes = 0

  /** `from` is the lowest of the layers that is wanted */
  constructor(store: PartStore, layers: readonly Layer[], from: number) {
    this.#store = store
    this.#waiting = layers.flatMap(({ parts }, layer) => (layer < from ? [] : parts.map((part) => ({ part, layer }))))
  }

  /** the bytes of the next layer: layers are read from the lowest */
  async *bytesOf({ parts }: Layer): AsyncGenerator<Buffer> {
    for (const _ of parts) {
      this.#fetchAhead()
      const fetch = this.#fetches.shift()
      if (fetch === undefined) throw new Error('more is read than the layers have')
      const packed = await fetch.packed
      this.#fetchAhead()
      if (packed === null) throw this.#breakAt(fetch, 'is gone')
      this.#bytes += fetch.part.name === null ? 0 : packed.bytes
      try {
        yield* unpack(packed.read(), fetch.part)
      } catch (error) {
        throw error instanceof OtherBytes ? this.#breakAt(fetch, 'is not what was saved') : error
      } finally {
        await packed.letGo()
      }
    }
  }

  /** what ended the feed early; null where nothing did */
  get broken(): BrokenPart | null {
    return this.#broken
  }

  /** bytes that came from the store */
  get bytes(): number {
    return this.#bytes
  }

  /** let go of what nobody will read */
  async close(): Promise<void> {
    this.#waiting.length = 0
    for (const { packed } of this.#fetches.splice(0)) await (await packed)?.letGo()
  }

  #breakAt({ part, layer }: Fetch, what: string): BrokenPart {
    const message = `a part of the image ${what} in ${this.#store.place}`
    this.#broken ??= new BrokenPart(message, { layersBelow: layer, part: part.name })
    return this.#broken
  }

  #fetchAhead(): void {
    while (this.#fetches.length < AHEAD && this.#broken === null) {
      const wanted = this.#waiting.shift()
      if (wanted === undefined) return
      this.#fetches.push({ ...wanted, packed: this.#fetch(wanted.part) })
    }
  }

  async #fetch({ name, inline }: Part): Promise<Packed | null> {
    if (name !== null) return this.#store.open(name)
    const bytes = Buffer.from(inline ?? '', 'base64')
    return { bytes: bytes.length, read: () => Readable.from([bytes]), letGo: async () => {} }
  }
}
