import type { Readable } from 'node:stream'
import PQueue from 'p-queue'
import type { Layer } from './image-index.ts'

/** What became of a part that was put. */
export type Put = 'saved' | 'exists' | 'refused'

/**
 * A place that keeps named bytes. A name never changes its bytes; any of them may be gone at any time. Nothing a store
 * does throws: what cannot be had is missing, what cannot be kept is refused.
 */
export interface PartStore {
  /** for messages: `the Actions cache`, or a folder */
  readonly place: string
  /** why nothing can be saved; null where it can */
  readonly readOnly: string | null
  /** what it may hold in all; null where nothing says */
  readonly limitBytes: number | null
  /** a folder for files that are to be put */
  readonly scratch: string
  /** is it there? Moves no bytes. */
  has(name: string): Promise<boolean>
  get(name: string): Promise<Buffer | null>
  /** the same for what is better not in memory */
  open(name: string): Promise<Opened | null>
  /** a file in `scratch` is taken away */
  put(name: string, content: Buffer | { readonly file: string }): Promise<Put>
  /** what was put last under a name that begins so; the prefix ends with the last dash of those names */
  newest(prefix: string): Promise<{ readonly name: string; readonly bytes: Buffer } | null>
}

/** A part at hand, until it is let go. */
export interface Opened {
  readonly bytes: number
  /** the file that holds it until then */
  readonly file: string
  read(): Readable
  letGo(): Promise<void>
}

const ASKED_AT_ONCE = 8

/** Does a store have all parts of these layers? */
export async function areThere(store: PartStore, layers: readonly Pick<Layer, 'parts'>[]): Promise<boolean> {
  const names = layers.flatMap(({ parts }) => parts.flatMap(({ name }) => name ?? []))
  const queue = new PQueue({ concurrency: ASKED_AT_ONCE })
  return (await queue.addAll(names.map((name) => () => store.has(name)))).every((there) => there)
}
