import { createWriteStream } from 'node:fs'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createZstdCompress } from 'node:zlib'
import { execa } from 'execa'
import { imageArchive } from '../../src/image/cache/archive.ts'
import { directoryStore } from '../../src/image/cache/directory-store.ts'
import type { ImageIndex, Layer } from '../../src/image/cache/image-index.ts'
import { lookUp } from '../../src/image/cache/lookup.ts'
import { PartFeed } from '../../src/image/cache/part-feed.ts'
import { provideImage } from '../../src/image/provide.ts'
import type { ImageReport } from '../../src/model/image-report.ts'
import { connect } from '../../src/sandbox/drivers/docker/engine.ts'
import { atMost, type Figure, skipped } from '../figure.ts'
import { median, timed } from '../interleave.ts'
import { inPlace } from '../place.ts'
import type { Done } from './errand.ts'
import { type Cache, errand, openCache } from './errands.ts'
import { type Kit, openKit, whyNot } from './kit.ts'

const BARS = {
  warm: { name: 'image-warm', unit: 's', bar: 0.5 },
  stream: { name: 'image-hit-against-stream', unit: 'x', bar: 1.15 },
  whole: { name: 'image-hit-against-whole-tar', unit: 'x', bar: 0.6 },
  mount: { name: 'image-mount-against-hit', unit: 'x', bar: 0.2 },
  sourceBytes: { name: 'image-source-upload', unit: 'x', bar: 2 },
  sourceTime: { name: 'image-source-over-hit', unit: 's', bar: 1 },
  sourceBuild: { name: 'image-source-against-build', unit: 'x', bar: 0.7 },
  lockBytes: { name: 'image-lock-upload', unit: 'x', bar: 1.2 },
  lockSteps: { name: 'image-lock-steps', unit: 'steps', bar: 3 },
  memory: { name: 'image-peak-memory', unit: 'MB', bar: 250 },
} as const

const ROUNDS = Number(process.env.BENCHGATE_BENCH_ROUNDS ?? 3)

/** The kit's own image through its life: built, kept, restored, changed; each time beside what one would do without benchgate. */
export async function imageSpeed(): Promise<readonly Figure[]> {
  const engine = await connect(process.env.DOCKER_HOST ?? null)
  const cache = await openCache()
  try {
    const missing = await whyNot(engine)
    if (missing !== null) return Object.values(BARS).map((bar) => skipped(bar, missing))
    return await inPlace({}, async (root) => {
      const kit = await openKit(engine, root)
      try {
        return await measure(kit, root, cache)
      } finally {
        await kit.removed()
      }
    })
  } finally {
    cache.close()
    await engine.close()
  }
}

async function measure(kit: Kit, root: string, cache: Cache): Promise<readonly Figure[]> {
  const { wanted } = kit
  const folder = join(root, 'parts')
  const peaks: number[] = []
  async function provide(
    where: 'folder' | 'cache',
    { save = false, mount = true } = {},
  ): Promise<Done & { report: ImageReport }> {
    const to = where === 'folder' ? { folder } : { folder: null }
    const done = await errand(
      { work: 'provide', save, mount, ...to },
      { wanted, root, env: where === 'cache' ? cache.env : {} },
    )
    if (done.report === null) throw new Error('there is no report')
    peaks.push(done.peakMb)
    return { ...done, report: done.report }
  }

  const cold = await provide('folder', { save: true })
  const coldSec = cold.report.seconds.build ?? Number.NaN
  const warm = await warmSec(kit, folder)
  await provide('cache', { save: true })
  await execa('docker', ['save', '--output', join(root, 'image.tar'), cold.report.tag])
  const beforeWhole = (await cache.transferred()).up
  await errand({ work: 'save whole' }, { wanted, root, env: cache.env })
  const wholeBytes = (await cache.transferred()).up - beforeWhole
  const { index } = await lookUp(directoryStore(folder), cold.report.digest)
  if (index === null) throw new Error('the image was not saved')
  const archive = join(root, 'layers.tar.zst')
  await writeArchive(archive, { index, folder, tag: cold.report.tag })

  const hit: number[] = []
  const streamed: number[] = []
  const mounted: (Done & { report: ImageReport })[] = []
  const cached: typeof mounted = []
  const whole: number[] = []
  for (let round = 0; round < ROUNDS; round++) {
    await kit.emptied()
    hit.push((await provide('folder', { mount: false })).seconds)
    await kit.emptied()
    mounted.push(await provide('folder'))
    await kit.emptied()
    streamed.push(await seconds(() => execa({ shell: true })`zstd -dc ${archive} | docker load --quiet`))
    await kit.emptied()
    cached.push(await provide('cache'))
    await kit.emptied()
    whole.push((await errand({ work: 'restore whole' }, { wanted, root, env: cache.env })).seconds)
  }

  await kit.changeSource()
  const source: number[] = []
  let sourceReport = cold.report
  for (let round = 0; round < ROUNDS; round++) {
    await kit.emptied()
    const done = await provide('folder')
    source.push(done.seconds)
    sourceReport = done.report
  }
  const kept = (await provide('folder', { save: true })).report
  const changed = (await lookUp(directoryStore(folder), sourceReport.digest)).index
  const sourceLayer = packedBytes(changed?.layers.at(-1))

  await kit.changeLock()
  await kit.emptied()
  const lock = (await provide('folder', { save: true })).report
  const relocked = (await lookUp(directoryStore(folder), lock.digest)).index
  const lockLayers = (relocked?.layers.slice(-LOCK_LAYERS) ?? []).reduce((sum, layer) => sum + packedBytes(layer), 0)
  const rounds = `medians of ${ROUNDS} rounds`
  const of = (seconds: readonly number[]) => `${median(seconds).toFixed(1)} s`
  const wayOf = (done: typeof mounted) => `${of(done.map(({ seconds }) => seconds))} (${done[0]?.report.way})`
  return [
    atMost(BARS.warm, warm, 'nothing changed, median of 5'),
    atMost(
      BARS.stream,
      median(hit) / median(streamed),
      `${of(hit)} against ${of(streamed)} of zstd -dc | docker load, ${rounds}`,
    ),
    atMost(
      BARS.whole,
      median(cached.map(({ seconds }) => seconds)) / median(whole),
      `${wayOf(cached)} against ${of(whole)} through one file in the Actions cache, ${rounds}`,
    ),
    atMost(
      BARS.mount,
      median(mounted.map(({ seconds }) => seconds)) / median(hit),
      `${wayOf(mounted)} against ${of(hit)} of loading the layers, ${rounds}`,
    ),
    atMost(
      BARS.sourceBytes,
      kept.bytes.saved / sourceLayer,
      `${mb(kept.bytes.saved)} saved against a layer of ${mb(sourceLayer)}; the whole file is ${mb(wholeBytes)}`,
    ),
    atMost(BARS.sourceTime, median(source) - median(hit), `${of(source)} after ${of(hit)} of a hit, ${rounds}`),
    atMost(
      BARS.sourceBuild,
      median(source) / coldSec,
      `${of(source)} against ${coldSec.toFixed(1)} s of a build without the cache`,
    ),
    atMost(
      BARS.lockBytes,
      lock.bytes.saved / lockLayers,
      `${mb(lock.bytes.saved)} saved against layers of ${mb(lockLayers)}`,
    ),
    atMost(
      BARS.lockSteps,
      lock.steps?.run ?? Number.NaN,
      `of ${(lock.steps?.run ?? 0) + (lock.steps?.cached ?? 0)} steps`,
    ),
    atMost(
      BARS.memory,
      Math.max(...peaks),
      `of one process, saving or restoring ${mb(index.layers.reduce((sum, { bytes }) => sum + bytes, 0))}`,
    ),
  ]
}

/** the lock file, what is installed by it, the source */
const LOCK_LAYERS = 3

const packedBytes = (layer: Layer | undefined): number =>
  layer?.parts.reduce((sum, { stored }) => sum + (stored ?? 0), 0) ?? Number.NaN
const mb = (bytes: number) => `${(bytes / 10 ** 6).toFixed(1)} MB`

async function seconds(work: () => Promise<unknown>): Promise<number> {
  return (await timed(work)) / 1000
}

/** from the digest to the look into the engine, in this process: what a run costs that changes nothing */
async function warmSec({ engine, wanted }: Kit, folder: string): Promise<number> {
  const provision = { store: directoryStore(folder), noCache: false, onLog: () => {}, onWarning: () => {} }
  const all: number[] = []
  for (let round = 0; round < 5; round++) all.push(await seconds(() => provideImage(engine, wanted, provision)))
  return median(all)
}

/** the layers that an emptied engine lacks, as one compressed archive: what there is to load, and no more */
async function writeArchive(
  file: string,
  { index, folder, tag }: { index: ImageIndex; folder: string; tag: string },
): Promise<void> {
  const feed = new PartFeed(directoryStore(folder), index.layers, BASE_LAYERS)
  const layers = index.layers.map((layer) => ({ ...layer, content: () => feed.bytesOf(layer) }))
  const archive = imageArchive({ config: index.config, tag, layers, present: BASE_LAYERS })
  await pipeline(archive, createZstdCompress(), createWriteStream(file))
}

const BASE_LAYERS = 1
