import { readJson } from './json.ts'

/** where BuildKit keeps, in an image, which of its steps made which of its layers */
export const INLINE_CACHE = 'moby.buildkit.cache.v0'

/**
 * A step, or something that goes into steps, as BuildKit writes it: `inputs` has for each input the records that it may
 * be, by number. https://github.com/moby/buildkit/blob/v0.8.3/cache/remotecache/v1/doc.go
 */
interface CacheRecord {
  readonly digest: string
  readonly inputs?: readonly (readonly { readonly link: number; readonly selector?: string }[])[]
  /** by how many layers lie below it */
  readonly layers?: readonly { readonly layer: number; readonly createdAt?: string }[]
}

interface Image {
  readonly diffIds: readonly string[]
  readonly records: readonly CacheRecord[]
}

/** The records stay, since later ones refer to them by number; only results that are no longer there go. */
export function withoutLayersFrom(cache: string, count: number): string {
  return written(
    read(cache).map(({ layers, ...record }) => {
      const there = layers?.filter(({ layer }) => layer < count) ?? []
      return there.length > 0 ? { ...record, layers: there } : record
    }),
  )
}

/**
 * What a builder can take over of an image, where that is more than its configuration says; else null. BuildKit leaves
 * out the layer of a step that it took over and whose result it did not need, and a later build that needs it would
 * carry the step out again. An earlier image that has the same layers still says it.
 */
export function takenOver({ config }: Said, known: Said | null): string | null {
  const image = imageOf(config)
  const before = known && imageOf(known.config, known.inlineCache)
  if (!image || !before) return null
  const differs = image.diffIds.findIndex((diffId, at) => diffId !== before.diffIds[at])
  const shared = differs < 0 ? image.diffIds.length : differs
  const same = sameKeys(image.records, before.records)
  const records = image.records.map((record, at) => {
    if (record.layers?.length) return record
    const one = before.records.find(({ layers }, other) => layers?.length && same(at, other))
    const layers = one?.layers?.filter(({ layer }) => layer < shared) ?? []
    return layers.length > 0 ? { ...record, layers } : record
  })
  return records.some((record, at) => record !== image.records[at]) ? written(records) : null
}

interface Said {
  readonly config: string
  /** null where it is the configuration's own */
  readonly inlineCache?: string | null
}

/** Do two records stand for the same key: are they of the same step, and can each of its inputs be the same? */
function sameKeys(ours: readonly CacheRecord[], theirs: readonly CacheRecord[]): (a: number, b: number) => boolean {
  const known = new Map<string, boolean>()
  function same(a: number, b: number): boolean {
    const pair = `${a} ${b}`
    const before = known.get(pair)
    if (before !== undefined) return before
    known.set(pair, false) // of records that refer to each other in a ring, none is
    const [one, other] = [ours[a], theirs[b]]
    const [inputs, others] = [one?.inputs ?? [], other?.inputs ?? []]
    const answer =
      one !== undefined &&
      one.digest === other?.digest &&
      inputs.length === others.length &&
      inputs.every((mayBe, at) =>
        mayBe.some((x) => others[at]?.some((y) => x.selector === y.selector && same(x.link, y.link))),
      )
    known.set(pair, answer)
    return answer
  }
  return same
}

function imageOf(text: string, cache?: string | null): Image | null {
  const config = JSON.parse(text) as { rootfs: { diff_ids: readonly string[] }; [INLINE_CACHE]?: string }
  const records = read(cache ?? config[INLINE_CACHE] ?? '')
  return records.length > 0 ? { diffIds: config.rootfs.diff_ids, records } : null
}

function read(cache: string): readonly CacheRecord[] {
  const records = readJson(Buffer.from(cache, 'base64'))
  return Array.isArray(records) ? records : []
}

const written = (records: readonly CacheRecord[]) => Buffer.from(JSON.stringify(records)).toString('base64')
