import { randomUUID } from 'node:crypto'
import { Readable } from 'node:stream'
import { describe, expect, onTestFinished, test } from 'vitest'
import { buildImage } from '../../src/image/build.ts'
import { directoryStore } from '../../src/image/cache/directory-store.ts'
import { engineKind } from '../../src/image/cache/engine-kind.ts'
import { type ImageIndex, indexPrefix, readIndex } from '../../src/image/cache/image-index.ts'
import { loadImage } from '../../src/image/cache/load.ts'
import { BrokenPart } from '../../src/image/cache/part-feed.ts'
import type { PartStore } from '../../src/image/cache/part-store.ts'
import { type SaveRequest, saveImage } from '../../src/image/cache/save.ts'
import { imageDigest } from '../../src/image/digest.ts'
import { connect, type Engine } from '../../src/sandbox/drivers/docker/engine.ts'
import { engineAnswers, folderOf } from '../support/docker.ts'
import { actionsCache } from './actions-cache.ts'
import { forgetBuild } from './forget.ts'
import { tinyBase } from './tiny-base.ts'

const docker = await engineAnswers()

interface Made {
  readonly engine: Engine
  readonly store: PartStore
  readonly index: ImageIndex
  readonly tag: string
  readonly kind: ImageIndex['engine']
  /** how many layers the base has */
  readonly base: number
  /** the engine has nothing of the image any more */
  emptied(): Promise<void>
}

/** an image of this test alone, with 70 MB in one layer, saved */
async function made(store: PartStore): Promise<Made> {
  const engine = await connect(process.env.DOCKER_HOST ?? null)
  const marker = randomUUID()
  const tag = `benchgate-test/parts:${marker}`
  const context = await folderOf({
    Dockerfile: [
      `FROM ${await tinyBase(engine)}`,
      `RUN echo ${marker} >/marker && head -c 70000000 /dev/urandom >/large && mkfifo /pipe && ln /large /same`,
      'RUN ln -s large /link && rm /marker && chmod 4755 /bin/cat && head -c 40000 /dev/urandom >/small',
      'COPY run.sh /app/',
      'ENV A=b',
      '',
    ].join('\n'),
    'run.sh': '#!/bin/sh\n',
  })
  const { entries, digest } = await imageDigest(context)
  await buildImage(engine, {
    ...{ context, entries, tag, args: {}, timeoutSec: 120, noCache: false, inlineCache: true, onLog: () => {} },
  })
  const emptied = async () => {
    await engine.docker
      .getImage(tag)
      .remove({ force: true })
      .catch(() => {})
    await forgetBuild(engine, marker)
  }
  onTestFinished(async () => {
    await emptied()
    await engine.close()
  })
  const kind = await engineKind(engine)
  expect(await saveImage(engine, store, saving({ tag, digest, kind }))).toMatchObject({ saved: true, reason: null })
  const found = await store.newest(indexPrefix(digest))
  const index = readIndex(found?.bytes ?? Buffer.alloc(0))
  if (!index) throw new Error('there is no index')
  return { engine, store, index, tag, kind, base: 1, emptied }
}

const saving = ({ tag, digest, kind }: { tag: string; digest: string; kind: ImageIndex['engine'] }): SaveRequest => {
  const family = { name: 'test', target: null, platform: 'linux/amd64', engine: kind }
  return {
    tag,
    digest,
    family,
    steps: null,
    coldBuildSec: 12,
    known: null,
    replace: false,
    brokenPart: null,
    mount: false,
  }
}

const inside = async (engine: Engine, image: string, command: string): Promise<string> => {
  const container = await engine.docker.createContainer({ Image: image, Cmd: ['sh', '-c', command], Tty: true })
  try {
    const stream = await container.attach({ stream: true, stdout: true })
    await container.start()
    let text = ''
    for await (const chunk of stream) text += chunk
    return text.replaceAll('\r\n', '\n')
  } finally {
    await container.remove({ force: true })
  }
}

const stores: Record<string, () => Promise<PartStore>> = {
  'a folder': async () => directoryStore(await folderOf({})),
  'the Actions cache': async () => (await actionsCache()).store,
}

describe.skipIf(!docker)('an image in parts', () => {
  test.for(Object.entries(stores))('comes back from %s as it was', async ([, open]) => {
    const { engine, store, index, tag, kind, emptied } = await made(await open())
    const before = await engine.docker.getImage(tag).inspect()
    await emptied()
    const loaded = await loadImage(engine, store, { index, layers: index.layers.length, tag, kind, timeoutSec: 120 })
    expect(loaded.layers).toBe(3) // the base is there
    expect(loaded.bytes).toBeGreaterThan(70_000_000)
    expect((await engine.docker.getImage(tag).inspect()).Id).toBe(before.Id)
    const look = 'stat -c "%n %a %h %F" /large /same /pipe /app/run.sh /bin/cat; readlink /link; ls /marker; echo $A'
    expect(await inside(engine, tag, look)).toBe(
      [
        '/large 644 2 regular file',
        '/same 644 2 regular file',
        '/pipe 644 1 fifo',
        '/app/run.sh 644 1 regular file',
        '/bin/cat 4755 1 regular file',
        'large',
        "ls: cannot access '/marker': No such file or directory",
        'b\n',
      ].join('\n'),
    )
  })

  test('has its small layers in the index, and is not saved twice', async () => {
    const { engine, store, index, tag, kind } = await made(directoryStore(await folderOf({})))
    const named = index.layers.map(({ parts }) => parts.filter(({ name }) => name !== null).length)
    expect(named).toEqual([1, 4, 1, 0]) // the base; 70 MB in slices; 40 kB; a script that stands in the index
    const again = { ...saving({ tag, digest: index.digest, kind }), known: index }
    expect(await saveImage(engine, store, again)).toMatchObject({ saved: false, reason: null, bytes: 0 })
    const replaced = await saveImage(engine, store, { ...again, replace: true })
    expect(replaced).toMatchObject({ saved: true, reason: null })
    expect(replaced.bytes).toBeLessThan(20_000) // the index alone
    expect(replaced.storedBytes).toBeGreaterThan(70_000_000)
  })

  test('can be had up to a layer', async () => {
    const { engine, store, index, tag, kind, base, emptied } = await made(directoryStore(await folderOf({})))
    await emptied()
    await loadImage(engine, store, { index, layers: base + 1, tag, kind, timeoutSec: 120 })
    expect(await inside(engine, tag, 'ls -d /large /app; cat /marker | wc -c')).toBe(
      "ls: cannot access '/app': No such file or directory\n/large\n37\n",
    )
  })

  test('is not there at all when a part is not what it was', async () => {
    const { engine, store, index, tag, kind, base, emptied } = await made(directoryStore(await folderOf({})))
    await emptied()
    const changed = (change: (bytes: Buffer) => Buffer): PartStore => ({
      ...store,
      async open(name) {
        const bytes = change((await store.get(name)) ?? Buffer.alloc(0))
        return { bytes: bytes.length, file: '', read: () => Readable.from([bytes]), letGo: async () => {} }
      },
    })
    const flip = (bytes: Buffer, at: number) => bytes.with(at, (bytes[at] ?? 0) ^ 1)
    const broken: Record<string, PartStore> = {
      gone: { ...store, open: async () => null },
      flipped: changed((bytes) => Buffer.from(flip(bytes, bytes.length >> 1))),
      cut: changed((bytes) => bytes.subarray(0, 5000)),
      empty: changed(() => Buffer.alloc(0)),
      long: changed((bytes) => Buffer.concat([bytes, bytes])),
      other: { ...store, open: () => store.open(index.layers[0]?.parts[0]?.name ?? '') },
    }
    for (const [how, broke] of Object.entries(broken)) {
      const load = { index, layers: index.layers.length, tag, kind, timeoutSec: 120 }
      const error = await loadImage(engine, broke, load).catch((error: Error) => error)
      const what = how === 'gone' ? 'is gone' : 'is not what was saved'
      expect(error, how).toBeInstanceOf(BrokenPart)
      expect(error).toMatchObject({ message: `a part of the image ${what} in ${store.place}`, layersBelow: base })
      await expect(engine.docker.getImage(tag).inspect()).rejects.toMatchObject({ statusCode: 404 })
    }
  })
})
