import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { gzipSync, zstdCompressSync } from 'node:zlib'
import fc from 'fast-check'
import { extract, pack } from 'tar-stream'
import { describe, expect, test } from 'vitest'
import { imageArchive } from '../../src/image/cache/archive.ts'
import { readExport, slicesOf } from '../../src/image/cache/export.ts'
import { type ImageIndex, indexBytes, type Part, readIndex } from '../../src/image/cache/image-index.ts'

const sha256 = (bytes: Buffer | string) => createHash('sha256').update(bytes).digest('hex')

type Entry = readonly [name: string, content: Buffer | string | { readonly link: string }]

async function tarOf(entries: readonly Entry[]): Promise<Buffer> {
  const out = pack()
  for (const [name, content] of entries)
    if (typeof content === 'object' && 'link' in content)
      out.entry({ name, type: 'symlink', linkname: content.link }, '')
    else out.entry({ name }, content)
  out.finalize()
  return buffer(out as unknown as Readable)
}

const layers = await Promise.all(['one', 'two', 'three'].map((text) => tarOf([[text, text.repeat(100_000)]])))
const empty = Buffer.alloc(1024) // a layer in which nothing happened
const config = (of: readonly Buffer[]) =>
  JSON.stringify({ rootfs: { type: 'layers', diff_ids: of.map((layer) => `sha256:${sha256(layer)}`) } })
const manifest = (Config: string, Layers: readonly string[]) => JSON.stringify([{ Config, RepoTags: ['a:1'], Layers }])

async function read(archive: Buffer, chunk = 65536) {
  const chunks = Array.from({ length: Math.ceil(archive.length / chunk) }, (_, at) =>
    archive.subarray(at * chunk, (at + 1) * chunk),
  )
  const kept: Buffer[] = []
  const keep = async (slice: Buffer): Promise<Part> => {
    kept.push(Buffer.from(slice))
    return { digest: sha256(slice), bytes: slice.length, stored: 1, name: 'x', inline: null }
  }
  return { ...(await readExport(Readable.from(chunks), keep)), kept }
}

describe('what an engine gives out', () => {
  const [one = empty, two = empty, three = empty] = layers
  const text = config([one, two, empty, one])
  const blob = (bytes: Buffer | string) => `blobs/sha256/${sha256(bytes)}`
  const zipped = gzipSync(one)
  const packed = zstdCompressSync(two)
  const archives: Record<string, readonly Entry[]> = {
    'to version 24: a folder a layer, the same one linked': [
      ['b/VERSION', '1.0'],
      ['b/json', '{"id":"b"}'],
      ['b/layer.tar', two],
      ['a/layer.tar', one],
      ['c/layer.tar', empty],
      ['d/layer.tar', { link: '../a/layer.tar' }],
      [`${sha256(text)}.json`, text],
      ['manifest.json', manifest(`${sha256(text)}.json`, ['a/layer.tar', 'b/layer.tar', 'c/layer.tar', 'd/layer.tar'])],
      ['repositories', '{"a":{"1":"d"}}'],
    ],
    'from version 25: blobs by digest': [
      [blob(one), one],
      [blob(two), two],
      [blob(empty), empty],
      [blob(text), text],
      ['manifest.json', manifest(blob(text), [blob(one), blob(two), blob(empty), blob(one)])],
      ['index.json', '{"manifests":[]}'],
      ['oci-layout', '{"imageLayoutVersion":"1.0.0"}'],
    ],
    'by the containerd store: layers as they were pulled': [
      [blob(zipped), zipped],
      [blob(packed), packed],
      [blob(empty), empty],
      [blob(text), text],
      ['index.json', '{"manifests":[]}'],
      ['manifest.json', manifest(blob(text), [blob(zipped), blob(packed), blob(empty), blob(zipped)])],
    ],
  }
  test.for(Object.entries(archives))('%s', async ([, entries]) => {
    for (const chunk of [100, 65536]) {
      const exported = await read(await tarOf(entries), chunk)
      expect(exported.config).toBe(text)
      expect(exported.layers.map(({ diffId }) => diffId)).toEqual([one, two, empty, one].map(sha256))
      expect(exported.layers.map(({ bytes }) => bytes)).toEqual([one, two, empty, one].map(({ length }) => length))
      expect(new Set(exported.kept.map(sha256))).toEqual(new Set([one, two, empty].map(sha256)))
    }
  })

  test.for<[string, readonly Entry[], string]>([
    ['no manifest', [['a/layer.tar', one]], 'an image without a configuration'],
    [
      'another layer',
      [
        ['a/layer.tar', three],
        ['c.json', config([one])],
        ['manifest.json', manifest('c.json', ['a/layer.tar'])],
      ],
      'other layers',
    ],
    [
      'a missing layer',
      [
        ['c.json', config([one])],
        ['manifest.json', manifest('c.json', ['a/layer.tar'])],
      ],
      'other layers',
    ],
  ])('is refused with %s', async ([, entries, message]) => {
    await expect(read(await tarOf(entries))).rejects.toThrow(message)
  })

  test('is refused when it is cut off', async () => {
    const whole = await tarOf(archives['from version 25: blobs by digest'] ?? [])
    await expect(read(whole.subarray(0, whole.length >> 1))).rejects.toThrow()
  })

  test('is loaded from an archive that both kinds of stores can read', async () => {
    const parts = (bytes: Buffer) => ({
      diffId: sha256(bytes),
      bytes: bytes.length,
      content: async function* () {
        yield bytes
      },
    })
    const image = config([one, two])
    const archive = await buffer(
      imageArchive({ config: image, tag: 'a/b:1', layers: [one, two].map(parts), present: 0 }),
    )
    const again = await read(archive)
    expect(again.config).toBe(image)
    expect(again.layers).toHaveLength(2)
    const files = new Map<string, string>()
    for await (const entry of Readable.from([archive]).pipe(extract()))
      files.set(entry.header.name, (await buffer(entry as never)).toString())
    const { manifests } = JSON.parse(files.get('index.json') ?? '')
    const found = JSON.parse(files.get(`blobs/sha256/${manifests[0].digest.slice(7)}`) ?? '')
    expect(found.layers.map(({ digest }: { digest: string }) => digest)).toEqual(
      [one, two].map((layer) => `sha256:${sha256(layer)}`),
    )
    expect(files.has(`blobs/sha256/${found.config.digest.slice(7)}`)).toBe(true)
    expect(manifests[0].annotations['io.containerd.image.name']).toBe('docker.io/a/b:1')

    const upper = await buffer(imageArchive({ config: image, tag: 'a/b:1', layers: [one, two].map(parts), present: 1 }))
    expect(upper.length).toBeLessThan(archive.length - one.length + 1024)
  })
})

test('slices are all of one size but the last, and all of the bytes', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.uint8Array({ maxLength: 40 })),
      fc.integer({ min: 1, max: 50 }),
      async (chunks, size) => {
        const slices: Buffer[] = []
        for await (const slice of slicesOf(Readable.from(chunks.map((chunk) => Buffer.from(chunk))), size))
          slices.push(slice)
        expect(Buffer.concat(slices)).toEqual(Buffer.concat(chunks))
        expect(slices.slice(0, -1).every(({ length }) => length === size)).toBe(true)
      },
    ),
  )
})

test('an index that does not agree with itself is none', () => {
  const part: Part = { digest: 'b'.repeat(64), bytes: 7, stored: 3, name: 'part-x-0', inline: null }
  const index: ImageIndex = {
    ...{ schema: 1, digest: 'a'.repeat(64), platform: 'linux/amd64', engine: { version: '1', store: 'graph' } },
    config: JSON.stringify({ rootfs: { diff_ids: [`sha256:${'c'.repeat(64)}`] } }),
    layers: [{ diffId: 'c'.repeat(64), bytes: 7, parts: [part], tree: null }],
    ...{ inlineCache: null, steps: null, coldBuildSec: 1 },
  }
  expect(readIndex(indexBytes(index))).toEqual(index)
  const [layer] = index.layers
  const others: unknown[] = [
    { ...index, schema: 2 },
    { ...index, config: '{}' },
    { ...index, config: 'no' },
    { ...index, layers: [] },
    { ...index, layers: [{ ...layer, bytes: 8 }] },
    { ...index, layers: [{ ...layer, parts: [{ ...part, inline: '' }] }] },
    { ...index, layers: [{ ...layer, parts: [{ ...part, name: null }] }] },
  ]
  for (const other of others) expect(readIndex(Buffer.from(JSON.stringify(other)))).toBeNull()
  expect(readIndex(indexBytes(index).subarray(0, 100))).toBeNull()
})
