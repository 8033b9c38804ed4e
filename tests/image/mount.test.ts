import { randomUUID } from 'node:crypto'
import { mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { execa } from 'execa'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, onTestFinished, test } from 'vitest'
import { makeImage } from '../../src/entry/image.ts'
import { resolveBases } from '../../src/image/bases.ts'
import { directoryStore } from '../../src/image/cache/directory-store.ts'
import { lookUp, lookUpNearest } from '../../src/image/cache/lookup.ts'
import type { PartStore } from '../../src/image/cache/part-store.ts'
import { pruneFolder } from '../../src/image/cache/prune.ts'
import { layerFolders, mountedLayers, mountPoints } from '../../src/image/mount/mount-table.ts'
import type { ImagePlan, WantedImage } from '../../src/image/plan.ts'
import { type Provided, type Provision, provideImage } from '../../src/image/provide.ts'
import { imageLine } from '../../src/report/images.ts'
import { connect, type Engine } from '../../src/sandbox/drivers/docker/engine.ts'
import { folderOf, NODE_IMAGE } from '../support/docker.ts'
import { mountable } from '../support/mount.ts'
import { actionsCache } from './actions-cache.ts'
import { forgetBuild } from './forget.ts'

interface Project {
  readonly engine: Engine
  readonly tag: string
  readonly wanted: WantedImage
  /** and is what was built first */
  provided(store: PartStore, more?: Partial<Provision>): Promise<Provided>
  provideAgain(store: PartStore, more?: Partial<Provision>): Promise<Provided>
  change(source: string): Promise<void>
  /** the engine has nothing of the image any more */
  emptied(): Promise<void>
  /** nor has its builder what was taken over from mounted layers */
  cleared(): Promise<void>
  run(command: string, image?: string): Promise<string>
}

const RUN = 'chmod 4755 /usr/bin/env && ln -s node /usr/local/bin/js && ln /etc/hostname /etc/same || true'

type Later = (work: () => Promise<void>) => void

/** an image large enough to be mounted, built and saved, and gone from the engine */
async function kept(store: PartStore, later: Later = onTestFinished): Promise<Project & { first: Provided }> {
  const engine = await connect(process.env.DOCKER_HOST ?? null)
  const marker = randomUUID()
  const context = await mkdtemp(join(tmpdir(), 'benchgate-context-'))
  later(() => rm(context, { recursive: true, force: true }))
  await writeFile(
    join(context, 'Dockerfile'),
    `FROM ${NODE_IMAGE}\nRUN echo ${marker} >/marker && ${RUN}\n${LARGE}\nENV A=b\nCOPY source /tmp/source\n${ABOVE}\nUSER nobody\nWORKDIR /tmp\n`,
  )
  const change = (source: string) => writeFile(join(context, 'source'), source)
  await change('one')
  const wanted: WantedImage = {
    ...{ name: `benchgate-test/mount-${marker}`, context, dockerfile: 'Dockerfile', target: null, platform: null },
    ...{ args: {}, secrets: new Map(), buildTimeoutSec: 120 },
  }
  let tag = ''
  const emptied = async () => {
    await engine.docker
      .getImage(tag)
      .remove({ force: true })
      .catch(() => {})
    await forgetBuild(engine, marker)
  }
  const lowest = new Set<string>()
  const cleared = async () => {
    await emptied()
    for (const layer of lowest) await forgetBuild(engine, `imported ${layer}`)
  }
  const provided: Project['provided'] = async (from, more = {}) => {
    const provision = { store: from, noCache: false, onLog: () => {}, onWarning: () => {}, ...more }
    const done = await provideImage(engine, wanted, provision)
    tag = done.plan.tag
    if (more.passing) lowest.add((await engine.docker.getImage(tag).inspect()).RootFS.Layers?.[0] ?? '')
    return done
  }
  later(async () => {
    await emptied()
    await engine.close()
  })
  const run: Project['run'] = async (command, image = tag) => {
    const { stdout } = await execa('docker', ['run', '--rm', '--network', 'none', image, 'sh', '-c', command])
    return stdout
  }
  const first = await provided(store)
  const report = await first.save('always')
  expect(report).toMatchObject({ from: 'build', way: null, saved: { there: true } })
  const base = await resolveBases(engine, [tag])
  const look = await run(LOOK)
  await emptied()
  const again = async (from: PartStore, more?: Partial<Provision>) => {
    const done = await provided(from, more)
    expect(await resolveBases(engine, [tag])).toEqual(base) // images on top of it are called as before
    expect(await run(LOOK)).toBe(look)
    return done
  }
  return {
    engine,
    tag,
    wanted,
    provided: again,
    provideAgain: provided,
    change,
    emptied,
    cleared,
    run,
    first: { ...first, report },
  }
}

/** a layer that is mounted, over one that is: it hides a file and all that was in a folder */
const LARGE =
  'RUN head -c 40000000 /dev/zero >/large && rm /etc/issue && rm -rf /usr/share/doc && mkdir /usr/share/doc && touch /usr/share/doc/new'

/** a step after the source: it hides a file and all of a folder of layers that are mounted, and changes a file of one */
const ABOVE = 'RUN rm -rf /large /etc/apt && mkdir /etc/apt && touch /etc/apt/new && echo above >>/etc/passwd'

const LOOK =
  'cat /marker; ls /large /etc/apt /etc/issue /usr/share/doc 2>&1; tail -n 1 /etc/passwd; id -un; pwd; echo $A; node --version; readlink /usr/local/bin/js; ls /.benchgate-not-mounted 2>/dev/null;' +
  'stat -c "%n %a %u %g %h %F" / /usr/bin/env /etc/passwd /bin /tmp /root; stat -c %s /usr/local/bin/node /etc/passwd'

async function treesOf(store: PartStore, digest: string): Promise<string[]> {
  return (await lookUp(store, digest)).index?.layers.flatMap(({ tree }) => tree?.name ?? []) ?? []
}

/** a part of the highest of the layers that are mounted to build on */
async function upperPart(store: PartStore, { family }: ImagePlan): Promise<string> {
  const index = await lookUpNearest(store, family)
  return index?.layers.findLast(({ tree }) => tree)?.parts[0]?.name ?? ''
}

async function mountsOf({ docker }: Engine, tag: string): Promise<string[]> {
  const found = await docker.getImage(tag).inspect()
  const folders = layerFolders(found)
  return (await mountedLayers(found)).map(({ at }) => folders[at] ?? '')
}

describe.runIf(await mountable())('an image that is mounted', { timeout: 240_000 }, () => {
  const afterwards: (() => Promise<void>)[] = []
  let place: string
  let store: PartStore
  let image: Awaited<ReturnType<typeof kept>>
  beforeAll(async () => {
    const root = await mkdtemp(join(tmpdir(), 'benchgate-parts-'))
    afterwards.push(() => rm(root, { recursive: true, force: true }))
    place = join(root, 'images')
    store = directoryStore(place)
    image = await kept(store, (work) => afterwards.push(work))
  })
  afterAll(async () => {
    for (const work of afterwards.toReversed()) await work()
  })
  beforeEach(() => image.emptied())

  const mounted = async (from: PartStore, { provided, emptied, run, engine, tag, first }: typeof image) => {
    const second = await provided(from)
    expect(second.report).toMatchObject({ imageCache: 'hit', from: 'store', way: 'mounted', steps: null })
    expect(second.report.bytes.stored).toBe(first.report.bytes.stored)
    expect(imageLine(second.report)).toMatch(
      new RegExp(`^image-cache: hit \\(\\S+ s to mount \\d+ MB from ${from.place}\\): nothing that goes`),
    )
    expect(await run('echo new >/tmp/x && ln /tmp/x /tmp/y && cat /tmp/y')).toBe('new')
    const third = await provided(from)
    expect(third.report).toMatchObject({ imageCache: 'hit', from: 'engine', way: null })
    const places = await mountsOf(engine, tag)
    expect(places.length).toBeGreaterThan(1)
    for (const place of places) expect(await mountPoints()).toContain(place)
    await emptied()
    expect(await mountPoints()).not.toContain(places.at(-1)) // those of the base may be another test's too
  }

  test('is the one that was built, out of a folder', () => mounted(store, image))

  test('is the one that was built, out of the Actions cache', async () => {
    const cache = await actionsCache()
    await mounted(cache.store, await kept(cache.store))
  })

  test('can be built on', async () => {
    const { engine, tag, run } = image
    await image.provided(store)
    const begun = new Date()
    const marker = randomUUID()
    const Dockerfile = `FROM ${tag}\nUSER root\nRUN echo ${marker} >/on-top && node --version\n`
    const above = await provideImage(
      engine,
      {
        ...{ name: `benchgate-test/above-${marker}`, context: await folderOf({ Dockerfile }), target: null },
        ...{ dockerfile: 'Dockerfile', platform: null, args: {}, secrets: new Map(), buildTimeoutSec: 120 },
      },
      { store, noCache: false, onLog: () => {}, onWarning: () => {} },
    )
    onTestFinished(async () => {
      await engine.docker.getImage(above.plan.tag).remove({ force: true })
      await forgetBuild(engine, marker, begun) // it holds the layers below
    })
    expect((await above.save('always')).saved).toEqual({
      there: false,
      reason: 'it stands on an image that is mounted here.',
    })
    const [own, other] = [await resolveBases(engine, [tag]), await resolveBases(engine, [above.plan.tag])]
    expect(Object.values(own)).not.toEqual(Object.values(other)) // it inherits the labels
    expect(await run('cat /on-top; stat -c %a /usr/bin/env', above.plan.tag)).toBe(`${marker}\n4755`)
  })

  test('is had anew where the engine or the machine ended meanwhile, and took the mount off', async () => {
    const { engine, tag, provided } = image
    await provided(store)
    await execa('umount', (await mountsOf(engine, tag)).slice(-1))
    expect((await provided(store)).report).toMatchObject({ from: 'store', way: 'mounted' })
  })

  test('is loaded where it may not be mounted', async () => {
    const { report } = await image.provided(store, { mount: false })
    expect(report).toMatchObject({ from: 'store', way: 'loaded' })
    expect(imageLine(report)).toContain(' to restore ')
  })

  test('is loaded where its file is another by now, and the file is put anew', async () => {
    const { provided, emptied, first } = image
    const [name = ''] = await treesOf(store, first.plan.digest)
    await writeFile(join(place, 'other'), 'broken')
    await rename(join(place, 'other'), join(place, name)) // what is mounted keeps what it has
    const second = await provided(store)
    expect(second.report).toMatchObject({ from: 'store', way: 'loaded', warnings: [] })
    expect((await second.save('auto')).saved?.there).toBe(true)
    await emptied()
    expect((await provided(store)).report).toMatchObject({ from: 'store', way: 'mounted' })
  })

  test('moves only what changed, when the source did', async () => {
    await image.change('two')
    const built = await image.provideAgain(store)
    expect(built.report).toMatchObject({ imageCache: 'partial', from: 'build' })
    const { bytes } = await built.save('always')
    expect(bytes.saved).toBeLessThan(100_000)
    expect(await treesOf(store, built.plan.digest)).toEqual(await treesOf(store, image.first.plan.digest))
    await image.emptied()
    expect((await image.provideAgain(store)).report).toMatchObject({ from: 'store', way: 'mounted' })
    expect(await image.run('cat /tmp/source')).toBe('two')
    await image.emptied()
    await image.change('one')
  })

  describe('where the machine ends with the job', () => {
    const passing = { passing: true }
    let look = ''
    let built: Provided
    /** the image with another source, built on what is kept of it */
    const changed = async () => {
      await image.change(randomUUID())
      built = await image.provideAgain(store, passing)
    }
    beforeEach(async () => {
      look = await image.run(LOOK, (await image.provideAgain(store)).plan.tag)
      await image.emptied()
      await changed()
    })
    afterEach(async () => {
      await image.cleared()
      await image.change('one')
    })

    test('is what a changed source is built on, and that is kept', async () => {
      const { engine, run, provideAgain } = image
      expect(built.report).toMatchObject({ imageCache: 'partial', from: 'build', steps: { cached: 2, run: 3 } })
      expect(imageLine(built.report)).toContain(' s to mount ')
      const { tag, digest } = built.plan
      const places = await mountsOf(engine, tag)
      expect(places.length).toBeGreaterThan(1)
      for (const place of places) expect(await mountPoints()).toContain(place)
      const source = await run('cat /tmp/source', tag)
      expect(await run(LOOK, tag)).toBe(look)
      const name = await resolveBases(engine, [tag])
      const kept = await built.save('always')
      expect(kept.saved).toEqual({ there: true, reason: null })
      expect(kept.bytes.saved).toBeLessThan(100_000)
      expect((await lookUp(store, digest)).index?.config).not.toContain('benchgate.mounted')
      expect(await treesOf(store, digest)).toEqual(await treesOf(store, image.first.plan.digest))

      await image.cleared()
      expect(await mountPoints()).not.toContain(places.at(-1)) // those of the base may be another test's too
      for (const way of ['loaded', 'mounted']) {
        const again = await provideAgain(store, { mount: way === 'mounted' })
        expect(again.report).toMatchObject({ imageCache: 'hit', from: 'store', way })
        expect(await run('cat /tmp/source', tag)).toBe(source)
        expect(await run(LOOK, tag)).toBe(look)
        expect(await resolveBases(engine, [tag])).toEqual(name)
        await image.emptied()
      }
    })

    test('is built on so by the command line, on a runner of GitHub and nowhere else', async () => {
      const { name, context } = image.wanted
      const cwd = await folderOf({
        'image.yaml': JSON.stringify({ name, context }),
        'runtime.yaml': JSON.stringify({ storage: { cache_root: dirname(place) } }),
      })
      const files = { imageFile: join(cwd, 'image.yaml'), runtimeFile: join(cwd, 'runtime.yaml'), cwd }
      const how = { noCache: false, save: 'never', onLog: () => {}, onWarning: () => {} } as const
      const ways = [
        ['github-hosted', 'mounted'],
        ['self-hosted', 'loaded'],
      ] as const
      for (const [RUNNER_ENVIRONMENT, way] of ways) {
        await image.cleared()
        const env = { ...process.env, RUNNER_ENVIRONMENT }
        expect(await makeImage({ ...files, ...how, env })).toMatchObject({ tag: built.plan.tag, from: 'build', way })
      }
    })

    test('is had anew with the source on it, when the mount is gone', async () => {
      const { engine, run, provideAgain } = image
      const { tag } = built.plan
      await execa('umount', (await mountsOf(engine, tag)).slice(-1))
      expect((await provideAgain(store, passing)).report).toMatchObject({ from: 'build', way: 'mounted' })
      expect(await run(LOOK, tag)).toBe(look)
    })

    test('is not built on what the builder still has of mounts that are gone', async () => {
      const { engine, run, provideAgain } = image
      const places = await mountsOf(engine, built.plan.tag)
      await engine.docker.getImage(built.plan.tag).remove({ force: true })
      await execa('umount', places.slice(-1)) // a copy goes well without it
      await image.change(randomUUID())
      const anew = await provideAgain(store, { passing: true, mount: false })
      expect(await run(LOOK, anew.plan.tag)).toBe(look)
      expect(anew.report).toMatchObject({ imageCache: 'miss', way: 'loaded', steps: { cached: 0 } })
    })

    test('is not built on mounts whose layers the store has lost, and those are put anew', async () => {
      const { run, provideAgain } = image
      await image.cleared()
      const lost = join(place, await upperPart(store, built.plan))
      await rename(lost, `${lost}-gone`)
      onTestFinished(() => rename(`${lost}-gone`, lost))
      await changed()
      expect(built.report).toMatchObject({ from: 'build', way: 'loaded' })
      expect((await built.save('always')).saved?.there).toBe(true)
      await image.cleared()
      expect((await provideAgain(store, { mount: false })).report).toMatchObject({ imageCache: 'hit', way: 'loaded' })
      expect(await run(LOOK, built.plan.tag)).toBe(look)
    })

    test('is not kept where the store loses its layers meanwhile', async () => {
      const lost = join(place, await upperPart(store, built.plan))
      await rename(lost, `${lost}-gone`)
      onTestFinished(() => rename(`${lost}-gone`, lost))
      const { saved } = await built.save('always')
      expect(saved).toEqual({ there: false, reason: `${place} has lost layers that it stands on.` })
      expect((await lookUp(store, built.plan.digest)).index).toBeNull()
    })
  })

  test('keeps its place in a folder while it is used, and goes with its index', async () => {
    const [name] = await treesOf(store, image.first.plan.digest)
    await pruneFolder(place, 10 ** 12)
    expect(await readdir(place)).toContain(name)
    await pruneFolder(place, 1)
    expect(await readdir(place)).not.toContain(name)
  })
})
