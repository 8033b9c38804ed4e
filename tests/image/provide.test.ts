import { randomUUID } from 'node:crypto'
import { readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { directoryStore } from '../../src/image/cache/directory-store.ts'
import { lookUp } from '../../src/image/cache/lookup.ts'
import type { PartStore } from '../../src/image/cache/part-store.ts'
import { keepTiming } from '../../src/image/cache/timing.ts'
import type { WantedImage } from '../../src/image/plan.ts'
import { type Provided, type Provision, provideImage } from '../../src/image/provide.ts'
import { imageLine } from '../../src/report/images.ts'
import { connect, type Engine } from '../../src/sandbox/drivers/docker/engine.ts'
import { engineAnswers, folderOf } from '../support/docker.ts'
import { actionsCache } from './actions-cache.ts'
import { forgetBuild } from './forget.ts'
import { tinyBase } from './tiny-base.ts'

const docker = await engineAnswers()

describe.skipIf(!docker)('an image', () => {
  let engine: Engine
  let base: string
  beforeAll(async () => {
    engine = await connect(process.env.DOCKER_HOST ?? null)
    base = await tinyBase(engine)
  })
  afterAll(() => engine.close())

  /** a project whose image has tools, dependencies and source, with steps that never make the same twice */
  async function project() {
    const marker = randomUUID()
    const name = `benchgate-test/project-${marker}`
    const context = await folderOf({
      Dockerfile: [
        `FROM ${base}`,
        `RUN echo ${marker} && head -c 3000000 /dev/urandom >/tools`,
        'COPY lock.json /app/',
        'RUN cat /app/lock.json && head -c 2000000 /dev/urandom >/app/modules',
        'COPY main.js /app/',
        'CMD ["cat", "/app/main.js"]',
        '',
      ].join('\n'),
      'lock.json': '1',
      'main.js': '1',
    })
    const tags = new Set<string>()
    const emptied = async () => {
      for (const tag of tags)
        await engine.docker
          .getImage(tag)
          .remove({ force: true })
          .catch(() => {})
      tags.clear()
      await forgetBuild(engine, marker)
    }
    onTestFinished(emptied)
    const wanted: WantedImage = {
      ...{ name, context, dockerfile: 'Dockerfile', target: null, platform: null, args: {}, secrets: new Map() },
      buildTimeoutSec: 120,
    }
    const lines: string[] = []
    async function provided(store: PartStore | null, more: Partial<Provision> = {}): Promise<Provided> {
      const provision = {
        store,
        noCache: false,
        onLog: (line: string) => lines.push(line),
        onWarning: () => {},
        ...more,
      }
      const done = await provideImage(engine, wanted, provision)
      tags.add(done.plan.tag)
      return done
    }
    /** built and kept, and gone from the engine */
    async function saved(store: PartStore, more: Partial<Provision> = {}): Promise<Provided> {
      const done = await provided(store, more)
      const report = await done.save('always')
      await emptied()
      return { ...done, report }
    }
    const change = (file: string, content: string) => writeFile(join(context, file), content)
    const leftovers = async () =>
      (await engine.docker.listImages()).flatMap(({ RepoTags }) => RepoTags ?? []).filter((tag) => tag.includes(marker))
    return { context, provided, saved, emptied, change, lines, leftovers, wanted }
  }
  const folder = async () => directoryStore(await folderOf({}))
  /** the names of an image's parts, by layer */
  const partsOf = async (store: PartStore, digest: string) =>
    (await lookUp(store, digest)).index?.layers.map(({ parts }) => parts.flatMap(({ name }) => name ?? [])) ?? []
  const id = async ({ plan }: Provided) => (await engine.docker.getImage(plan.tag).inspect()).Id

  const stores: Record<string, () => Promise<PartStore>> = {
    'a folder': folder,
    'the Actions cache': async () => (await actionsCache()).store,
  }

  /** on a machine with much else to do a build may take so long that it is kept at once */
  const isQuick = ({ report }: Provided) => (report.seconds.build ?? 0) < 10

  test.for(Object.entries(stores))('is built once, and comes out of %s from then on', async ([, open]) => {
    const { provided, emptied, leftovers } = await project()
    const store = await open()
    const first = await provided(store)
    expect(first.report).toMatchObject({
      ...{ imageCache: 'miss', from: 'build', steps: { cached: 0, run: 4 }, saved: null },
      reason: `${store.place} has no image of this content.`,
      bytes: { restored: 0, saved: 0 },
    })
    expect(first.report.seconds.coldBuild).toBe(first.report.seconds.build)
    if (isQuick(first))
      expect((await first.save('auto')).saved?.reason).toMatch(/^building it took \d\.\d s, less than saving would\.$/)
    const kept = await first.save('always')
    expect(kept).toMatchObject({ saved: { there: true, reason: null }, warnings: [] })
    expect(kept.bytes.saved).toBeGreaterThan(5_000_000)
    const before = await id(first)

    const warm = await provided(store)
    expect(warm.report).toMatchObject({ imageCache: 'hit', from: 'engine', bytes: { restored: 0 }, steps: null })
    await emptied()

    const second = await provided(store)
    expect(second.report).toMatchObject({
      ...{ imageCache: 'hit', from: 'store', steps: null, saved: null },
      reason: 'nothing that goes into the image has changed.',
      seconds: { build: null, save: null, coldBuild: first.report.seconds.build },
    })
    expect(second.report.bytes.restored).toBeGreaterThan(5_000_000)
    expect(await id(second)).toBe(before)
    expect(imageLine(second.report)).toMatch(
      /^image-cache: hit \([\d.]+ s to restore 5\.\d MB from .*\): nothing that goes into the image has changed\.$/,
    )
    expect(await leftovers()).toEqual([second.plan.tag])
  })

  test('whose source changed moves only that', async () => {
    const { provided, saved, change, emptied, leftovers } = await project()
    const store = await folder()
    await saved(store)
    await change('main.js', '2')
    const next = await provided(store)
    expect(next.report).toMatchObject({ imageCache: 'partial', from: 'build', steps: { cached: 3, run: 1 } })
    expect(await leftovers()).toEqual([next.plan.tag])
    if (isQuick(next)) {
      const quick = await next.save('auto')
      expect(quick.saved?.reason).toMatch(/^building on the layers of .* took \d\.\d s, less than saving would\.$/)
      expect(quick.seconds.save).toBeNull()
    }
    const kept = await next.save('always')
    expect(kept.saved).toEqual({ there: true, reason: null })
    expect(kept.bytes.saved).toBeLessThan(10_000)
    const before = await id(next)
    await emptied()
    const again = await provided(store)
    expect(again.report).toMatchObject({ imageCache: 'hit', from: 'store' })
    expect(await id(again)).toBe(before)
  })

  test('whose dependencies changed fetches only the layers below them', async () => {
    const { provided, saved, change } = await project()
    const store = await folder()
    await saved(store)
    await change('lock.json', '2')
    const next = await provided(store)
    expect(next.report).toMatchObject({ imageCache: 'partial', steps: { cached: 1, run: 3 } })
    expect(next.report.bytes.restored).toBeGreaterThan(3_000_000)
    expect(next.report.bytes.restored).toBeLessThan(3_200_000)
    expect((await next.save('always')).bytes.saved).toBeLessThan(2_100_000)
  })

  test('of which nothing can be taken over fetches nothing', async () => {
    const { context, provided, saved } = await project()
    const store = await folder()
    await saved(store)
    await writeFile(join(context, 'Dockerfile'), `FROM ${base}\nCOPY . /${randomUUID()}\n`)
    const next = await provided(store)
    expect(next.report).toMatchObject({ imageCache: 'miss', bytes: { restored: 0 }, seconds: { restore: null } })
  })

  test('that the engine has asks no store and sends nothing', async () => {
    const { store, service } = await actionsCache()
    const { provided, lines } = await project()
    await provided(store)
    const [calls, built] = [service.calls.length, lines.length]
    const warm = await provided(store)
    expect(warm.report.seconds.total).toBeLessThan(5)
    expect(await warm.save('auto')).toEqual(warm.report)
    expect([service.calls.length, lines.length]).toEqual([calls, built])
  })

  test('can be built anew, and then replaces what was saved', async () => {
    const { provided, saved, emptied } = await project()
    const store = await folder()
    const before = await saved(store)
    const anew = await provided(store, { noCache: true })
    expect(anew.report).toMatchObject({ imageCache: 'miss', reason: 'it was to be built anew.' })
    await anew.save('always')
    const made = await id(anew)
    await emptied()
    const again = await provided(store)
    expect(again.report.imageCache).toBe('hit')
    expect(await id(again)).toBe(made)
    expect(before.plan.digest).toBe(again.plan.digest)
  })

  test('whose part was evicted is built on what is left, and whole again after it', async () => {
    const { store, service } = await actionsCache()
    const { provided, saved, emptied } = await project()
    const { plan } = await saved(store)
    const parts = await partsOf(store, plan.digest)
    expect(parts.map((names) => names.length)).toEqual([1, 1, 0, 1, 0]) // lock and source stand in the index
    service.evict(parts[3]?.[0] ?? '')
    const next = await provided(store)
    expect(next.report).toMatchObject({
      ...{ imageCache: 'partial', steps: { cached: 2, run: 2 } },
      reason: 'a part of the image is gone in the Actions cache.',
    })
    expect(await next.save('auto')).toMatchObject({ saved: { there: true } })
    await emptied()
    expect((await provided(store)).report).toMatchObject({ imageCache: 'hit', from: 'store' })
  })

  test('whose part was damaged is never used, and whole again after it', async () => {
    const { store, service } = await actionsCache()
    const { provided, saved, emptied } = await project()
    const { plan } = await saved(store)
    const [, [tools = ''] = []] = await partsOf(store, plan.digest)
    const [, , , [modules = ''] = []] = await partsOf(store, plan.digest)
    const lying: PartStore = { ...store, open: (name) => store.open(name === tools ? modules : name) }
    const next = await provided(lying)
    const reason = 'a part of the image is not what was saved in the Actions cache.'
    expect(next.report).toMatchObject({ imageCache: 'miss', reason, steps: { cached: 0, run: 4 } })
    service.damage(tools, (bytes) => bytes.subarray(0, bytes.length >> 1))
    await next.save('auto')
    await emptied()
    const again = await provided(store)
    expect(again.report).toMatchObject({ imageCache: 'hit', from: 'store' })
  })

  test('whose index cannot be read is built and saved anew', async () => {
    const parts = await folderOf({})
    const store = directoryStore(parts)
    const { provided, saved, emptied } = await project()
    await saved(store)
    for (const name of await readdir(parts))
      if (name.includes('-index-')) await writeFile(join(parts, name), '{"schema": 1}')
    const next = await provided(store)
    expect(next.report).toMatchObject({ imageCache: 'miss', reason: `its index in ${parts} cannot be read.` })
    await next.save('always')
    await emptied()
    expect((await provided(store)).report.imageCache).toBe('hit')
  })

  test('whose save was cut off is not there, and the next save completes it', async () => {
    const { store, service } = await actionsCache()
    const { provided, emptied } = await project()
    let puts = 0
    const dying: PartStore = { ...store, put: async (name, bytes) => (++puts > 2 ? 'refused' : store.put(name, bytes)) }
    const first = await provided(dying)
    expect(await first.save('always')).toMatchObject({
      saved: { there: false, reason: expect.stringMatching(/^the Actions cache did not take a part of \d\.\d MB$/) },
    })
    await emptied()
    const second = await provided(store)
    expect(second.report).toMatchObject({
      imageCache: 'miss',
      reason: 'the Actions cache has no image of this content.',
    })
    expect(service.caches.filter(({ key }) => key.includes('-index-'))).toEqual([])
    expect(await second.save('always')).toMatchObject({ saved: { there: true } })
    await emptied()
    expect((await provided(store)).report.imageCache).toBe('hit')
  })

  test('is saved under another name where a cut-off save holds its own', async () => {
    const { store, service } = await actionsCache()
    const { provided, emptied } = await project()
    const first = await provided(store)
    service.fail('FinalizeCacheEntryUpload', 400, 1)
    expect(await first.save('always')).toMatchObject({ saved: { there: true } })
    await emptied()
    expect((await provided(store)).report.imageCache).toBe('hit')
  })

  test('is used and not saved by who may only read', async () => {
    const { store, service, temp } = await actionsCache()
    const { provided, saved, change } = await project()
    await saved(store)
    const reader: PartStore = { ...store, readOnly: 'the token of this job may only read' }
    expect((await provided(reader)).report.imageCache).toBe('hit')
    await change('lock.json', '2')
    const before = service.caches.length
    const next = await provided(reader)
    expect(await next.save('always')).toMatchObject({
      saved: { there: false, reason: 'the token of this job may only read' },
    })
    expect(service.caches).toHaveLength(before)
    await rm(temp, { recursive: true, force: true })
  })

  test('that takes longer to restore than to build is built, and says so', async () => {
    const { provided, saved } = await project()
    const store = await folder()
    const { plan, report } = await saved(store)
    const bytes = report.bytes.stored ?? 0
    await keepTiming(store, plan.family, { restoreSec: 95, bytes, at: Date.now() }, null)
    const next = await provided(store)
    expect(next.report).toMatchObject({ imageCache: 'miss', from: 'build', bytes: { restored: 0 } })
    expect(next.report.reason).toMatch(/^restoring takes about 95 s here, and building it took \d s: it is built\.$/)
    expect((await next.save('always')).saved).toEqual({ there: true, reason: null })
  })

  test('keeps how long restoring it took, for the next time', async () => {
    const { provided, saved, emptied } = await project()
    const parts = await folderOf({})
    const store = directoryStore(parts)
    await saved(store)
    const timings = async () => (await readdir(parts)).filter((name) => name.includes('-timing-')).length
    for (const expected of [1, 1]) {
      const done = await provided(store)
      await done.save('auto')
      expect(await timings()).toBeGreaterThanOrEqual(expected)
      await emptied()
    }
  })

  test.for<[string, number, string | RegExp]>([
    ['does not fit', 4_000_000, /^the image takes 0\.0 GB, more than the 0\.0 GB of /],
    ['fits twice', 2 ** 30, ''],
  ])('that %s into the store says so', async ([, limitBytes, reason]) => {
    const { provided } = await project()
    const store = { ...(await folder()), limitBytes }
    const report = await (await provided(store)).save('always')
    if (reason) expect(report.saved?.reason).toMatch(reason)
    else expect(report).toMatchObject({ saved: { there: true }, warnings: [] })
  })

  test('that takes more than half of the store is saved with a warning that names the size', async () => {
    const { provided } = await project()
    const store = { ...(await folder()), place: 'the Actions cache', limitBytes: 8_000_000 }
    const heard: string[] = []
    const report = await (await provided(store, { onWarning: (text) => heard.push(text) })).save('always')
    expect(report.saved).toEqual({ there: true, reason: null })
    expect(report.warnings).toEqual(heard)
    expect(heard[0]).toMatch(/^the image takes .* of the .* of the Actions cache: two versions of it do not fit/)
  })

  test('is built where there is no store', async () => {
    const { provided } = await project()
    const done = await provided(null)
    expect(done.report).toMatchObject({ imageCache: 'miss', store: null, reason: 'there is no store of images.' })
    expect(await done.save('always')).toEqual(done.report)
  })
})
