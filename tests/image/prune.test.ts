import { mkdir, readdir, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { type ImageIndex, indexBytes, indexPrefix, partName } from '../../src/image/cache/image-index.ts'
import { pruneFolder } from '../../src/image/cache/prune.ts'
import { folderOf } from '../support/docker.ts'

const hex = (letter: string) => letter.repeat(64)

/** an index of an image of one layer, in these parts of 100 bytes */
function indexOf(digest: string, parts: readonly string[]): Buffer {
  const index: ImageIndex = {
    ...{ schema: 1, digest: hex(digest), platform: 'linux/amd64', engine: { version: '1', store: 'graph' } },
    config: JSON.stringify({ rootfs: { diff_ids: [`sha256:${hex('c')}`] } }),
    layers: [
      {
        diffId: hex('c'),
        bytes: parts.length,
        parts: parts.map((part) => ({
          digest: hex(part),
          bytes: 1,
          stored: 100,
          name: partName(hex(part), 0),
          inline: null,
        })),
        tree: null,
      },
    ],
    ...{ inlineCache: null, steps: null, content: null, coldBuildSec: 1 },
  }
  return indexBytes(index)
}

async function store() {
  const folder = await folderOf({})
  await mkdir(join(folder, 'unfinished'))
  const days = (count: number) => new Date(Date.now() - count * 86_400_000)
  const put = async (name: string, bytes: Buffer, usedDaysAgo = 0, savedDaysAgo = 10) => {
    await writeFile(join(folder, name), bytes)
    await utimes(join(folder, name), days(usedDaysAgo), days(savedDaysAgo))
  }
  for (const part of ['1', '2', '3', '4']) await put(partName(hex(part), 0), Buffer.alloc(100))
  await put(partName(hex('5'), 0), Buffer.alloc(100), 0, 0) // of a save that is under way
  await put(`${indexPrefix(hex('a'))}0`, indexOf('a', ['1', '2']), 1)
  await put(`${indexPrefix(hex('b'))}0`, indexOf('b', ['2', '3']), 5)
  await put('unfinished/old', Buffer.alloc(50))
  await put('unfinished/new', Buffer.alloc(50), 0, 0)
  await put('benchgate-journal-1', Buffer.alloc(10))
  const left = async () =>
    (await readdir(folder, { recursive: true })).map((name) => /-(?:part|index)-(.)/.exec(name)?.[1] ?? name)
  return { folder, left }
}

test('nothing that an image needs goes while there is room', async () => {
  const { folder, left } = await store()
  expect(await pruneFolder(folder, 10 ** 6)).toEqual({ files: 2, bytes: 150 }) // a part of no image, an abandoned file
  expect(new Set(await left())).toEqual(
    new Set(['1', '2', '3', '5', 'a', 'b', 'unfinished', 'unfinished/new', 'benchgate-journal-1']),
  )
})

test('the image that nobody used for longest goes first, but for what another needs', async () => {
  const { folder, left } = await store()
  await pruneFolder(folder, 1500)
  expect(new Set(await left())).toEqual(
    new Set(['1', '2', '5', 'a', 'unfinished', 'unfinished/new', 'benchgate-journal-1']),
  )
})

test('all of it can go, and a folder that is not there has nothing', async () => {
  const { folder, left } = await store()
  await pruneFolder(folder, 0)
  expect(new Set(await left())).toEqual(new Set(['5', 'unfinished', 'unfinished/new', 'benchgate-journal-1']))
  expect(await pruneFolder(join(folder, 'nowhere'), 0)).toEqual({ files: 0, bytes: 0 })
})
