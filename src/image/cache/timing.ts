import { createHash } from 'node:crypto'
import { z } from 'zod'
import { type Family, familyPrefix, type ImageIndex } from './image-index.ts'
import { readJson } from './json.ts'
import type { Loaded } from './load.ts'
import type { PartStore } from './part-store.ts'

const TimingSchema = z.object({
  /** of a restore: its seconds, and the bytes that came from the store for it */
  restoreSec: z.number().positive(),
  bytes: z.int().positive(),
  /** when, in milliseconds since 1970 */
  at: z.number(),
})

/** How long a restore of an image of some family last took. */
export type Timing = z.infer<typeof TimingSchema>

/** a bad day is not held against the cache for ever */
const FORGOTTEN_AFTER_MS = 7 * 24 * 3600 * 1000

export async function lastTiming(
  store: PartStore,
  family: Family,
  now: number,
  way: Loaded['way'] = 'loaded',
): Promise<Timing | null> {
  const found = await store.newest(prefixOf(family, way))
  const parsed = TimingSchema.safeParse(found && readJson(found.bytes))
  return parsed.success && now - parsed.data.at < FORGOTTEN_AFTER_MS ? parsed.data : null
}

/** Keep a measurement, where it says something that the last one did not; says how many bytes moved. */
export async function keepTiming(
  store: PartStore,
  family: Family,
  timing: Timing,
  last: Timing | null,
  way: Loaded['way'] = 'loaded',
): Promise<number> {
  if (store.readOnly !== null || timing.bytes < TELLING_BYTES) return 0
  const change = last ? rateOf(timing) / rateOf(last) : 0
  if (change > 1 - TELLING_CHANGE && change < 1 + TELLING_CHANGE) return 0
  const bytes = Buffer.from(JSON.stringify(timing))
  const name = `${prefixOf(family, way)}${timing.at.toString(36)}`
  return (await store.put(name, bytes)) === 'saved' ? bytes.length : 0
}

/** The sentence that says so, where fetching so many bytes has taken longer than building the image; null where it has not. */
export function whySlower(timing: Timing | null, { coldBuildSec }: ImageIndex, bytes: number): string | null {
  const expected = timing && bytes * rateOf(timing)
  if (expected === null || coldBuildSec === null || expected <= coldBuildSec) return null
  return `restoring takes about ${Math.round(expected)} s here, and building it took ${Math.round(coldBuildSec)} s: it is built.`
}

const rateOf = ({ restoreSec, bytes }: Timing) => restoreSec / bytes

/** less than this says more about the delay than about the rate */
const TELLING_BYTES = 2 ** 20
const TELLING_CHANGE = 0.25

const prefixOf = (family: Family, way: Loaded['way']): string => {
  const of = createHash('sha256')
    .update(familyPrefix(family) + way)
    .digest('hex')
    .slice(0, 16)
  return `benchgate-image-1-timing-${of}-`
}
