import { createWriteStream } from 'node:fs'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createZstdCompress } from 'node:zlib'
import { execa } from 'execa'
import { imageArchive } from '../../src/image/cache/archive.ts'
import { directoryStore } from '../../src/image/cache/directory-store.ts'
import { type ImageIndex, packedBytes } from '../../src/image/cache/image-index.ts'
import { lookUp } from '../../src/image/cache/lookup.ts'
import { PartFeed } from '../../src/image/cache/part-feed.ts'
import { provideImage } from '../../src/image/provide.ts'
import { connect } from '../../src/sandbox/drivers/docker/engine.ts'
import { atMost, type Figure, skipped } from '../figure.ts'
import { median, timed } from '../interleave.ts'
import { inPlace } from '../place.ts'
import { type Cache, errand, openCache } from './errands.ts'
import { type Kit, openKit, whyNot } from './kit.ts'
import { type Done, Shipped } from './shipped.ts'
import { filesOf, uploaded } from './uploaded.ts'

const BARS = {
  warm: { name: 'image-warm', unit: 's', bar: 0.5 },
  stream: { name: 'image-hit-against-stream', unit: 'x', bar: 1.15 },
  whole: { name: 'image-hit-against-whole-tar', unit: 'x', bar: 0.6 },
  mount: { name: 'image-mount-against-hit', unit: 'x', bar: 0.2 },
  sourceBytes: { name: 'image-source-upload', unit: 'x', bar: 2 },
  sourceTime: { name: 'image-source-over-hit', unit: 's', bar: 1 },
  sourceBuild: { name: 'image-source-against-build', unit: 'x', bar: 0.7 },
  lockBelow: { name: 'image-lock-below', unit: 'bytes', bar: 0 },
  lockBytes: { name: 'image-lock-upload', unit: 'x', bar: 1.2 },
  lockTrees: { name: 'image-lock-trees', unit: 'x', bar: 1.2 },
  lockSteps: { name: 'image-lock-steps', unit: 'steps', bar: 3 },
  memory: { name: 'image-peak-memory', unit: 'MB', bar: 250 },
} as const

/** of what takes half a minute, and of what takes seconds */
const ROUNDS = Number(process.env.BENCHGATE_BENCH_ROUNDS ?? 1)
const QUICK_ROUNDS = Math.max(3, ROUNDS)

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
  const shipped = await Shipped.of(root, wanted)
  const { folder } = shipped
  const peaks: { what: string; mb: number }[] = []
  async function provide(where: 'folder' | 'cache', { save = false, mount = true } = {}): Promise<Done> {
    const done = await (where === 'folder' ? shipped.cli({ mount, save }) : shipped.action({ save, env: cache.env }))
    const { way, from } = done.report
    peaks.push({ what: `${way ?? (save ? 'saved' : from)}, ${where}`, mb: done.peakMb })
    return done
  }
  /** a change, built and kept whatever it took */
  const kept = async () => (await errand({ work: 'provide', folder }, { wanted, root })).report ?? fail('no report')

  const cold = await provide('folder', { save: true })
  const coldSec = cold.report.seconds.build ?? Number.NaN
  const warm = await warmSec(kit, folder)
  await provide('cache', { save: true })
  await execa('docker', ['save', '--output', join(root, 'image.tar'), cold.report.tag])
  const beforeWhole = (await cache.transferred()).up
  await errand({ work: 'save whole' }, { wanted, root, env: cache.env })
  const wholeBytes = (await cache.transferred()).up - beforeWhole
  const index = await indexOf(folder, cold.report.digest)
  const archive = join(root, 'layers.tar.zst')
  await writeArchive(archive, { index, folder, tag: cold.report.tag })

  const [hit, streamed, whole]: [number[], number[], number[]] = [[], [], []]
  const [mounted, cached]: [Done[], Done[]] = [[], []]
  for (let round = 0; round < QUICK_ROUNDS; round++) {
    await kit.emptied()
    mounted.push(await provide('folder'))
    await kit.emptied()
    cached.push(await provide('cache'))
    if (round >= ROUNDS) continue
    await kit.emptied()
    hit.push((await provide('folder', { mount: false })).report.seconds.total)
    await kit.emptied()
    streamed.push(await seconds(() => execa({ shell: true })`zstd -dc ${archive} | docker load --quiet`))
    await kit.emptied()
    whole.push((await errand({ work: 'restore whole' }, { wanted, root, env: cache.env })).seconds)
  }

  const source: Done[] = []
  for (let round = 0; round < QUICK_ROUNDS; round++) {
    await kit.changeSource()
    await kit.emptied()
    source.push(await provide('folder'))
  }
  await kit.emptied()
  const sourceKept = await kept()
  const sourceLayer = packedBytes((await indexOf(folder, sourceKept.digest)).layers.slice(-1))

  await kit.changeLock()
  await kit.emptied()
  const before = await filesOf(folder)
  const lock = await kept()
  const relocked = await indexOf(folder, lock.digest)
  const lockUp = uploaded(relocked, LOCK_LAYERS, before, await filesOf(folder))
  const lockLayers = packedBytes(relocked.layers.slice(-LOCK_LAYERS))
  const rounds = ROUNDS === 1 ? 'one round' : `medians of ${ROUNDS} rounds`
  const quick = `medians of ${QUICK_ROUNDS} rounds`
  const of = (seconds: readonly number[]) => `${median(seconds).toFixed(1)} s`
  const total = (done: readonly Done[]) => done.map(({ report }) => report.seconds.total)
  const wayOf = (done: readonly Done[]) => `${of(total(done))} (${done[0]?.report.way}, ${quick})`
  const most = peaks.reduce((a, b) => (b.mb > a.mb ? b : a))
  return [
    atMost(BARS.warm, warm, 'nothing changed, median of 5'),
    atMost(
      BARS.stream,
      median(hit) / median(streamed),
      `${of(hit)} against ${of(streamed)} of zstd -dc | docker load, ${rounds}`,
    ),
    atMost(
      BARS.whole,
      median(total(cached)) / median(whole),
      `${wayOf(cached)} against ${of(whole)} through one file in the Actions cache, ${rounds}`,
    ),
    atMost(
      BARS.mount,
      median(total(mounted)) / median(hit),
      `${wayOf(mounted)} against ${of(hit)} of loading the layers, ${rounds}`,
    ),
    atMost(
      BARS.sourceBytes,
      sourceKept.bytes.saved / sourceLayer,
      `${mb(sourceKept.bytes.saved)} saved against a layer of ${mb(sourceLayer)}; the whole file is ${mb(wholeBytes)}`,
    ),
    atMost(
      BARS.sourceTime,
      median(total(source)) - median(total(mounted)),
      `${wayOf(source)} after ${of(total(mounted))} of a hit that is mounted, and ${of(hit)} of one that is loaded`,
    ),
    atMost(
      BARS.sourceBuild,
      median(total(source)) / coldSec,
      `${of(total(source))} against ${coldSec.toFixed(1)} s of a build without the cache`,
    ),
    atMost(
      BARS.lockBelow,
      lockUp.below,
      `uploaded of the ${relocked.layers.length - LOCK_LAYERS} layers below, ${mb(packedBytes(relocked.layers.slice(0, -LOCK_LAYERS)))}`,
    ),
    atMost(
      BARS.lockBytes,
      (lockUp.parts + lockUp.rest) / lockLayers,
      `${mb(lockUp.parts)} of parts and ${mb(lockUp.rest)} of index against layers of ${mb(lockLayers)}`,
    ),
    atMost(BARS.lockTrees, lockUp.trees / lockLayers, `${mb(lockUp.trees)} to mount them by, against the same`),
    atMost(
      BARS.lockSteps,
      lock.steps?.run ?? Number.NaN,
      `of ${(lock.steps?.run ?? 0) + (lock.steps?.cached ?? 0)} steps`,
    ),
    atMost(
      BARS.memory,
      most.mb,
      `most of dist/ with ${mb(index.layers.reduce((sum, { bytes }) => sum + bytes, 0))}: ${told(peaks)}`,
    ),
  ]
}

/** the most of each kind */
function told(peaks: readonly { what: string; mb: number }[]): string {
  const most = new Map<string, number>()
  for (const { what, mb } of peaks) most.set(what, Math.max(most.get(what) ?? 0, mb))
  return [...most].map(([what, mb]) => `${Math.round(mb)} ${what}`).join('; ')
}

async function indexOf(folder: string, digest: string): Promise<ImageIndex> {
  return (await lookUp(directoryStore(folder), digest)).index ?? fail('the image was not saved')
}

function fail(why: string): never {
  throw new Error(why)
}

/** the lock file, what is installed by it, the source */
const LOCK_LAYERS = 3

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
