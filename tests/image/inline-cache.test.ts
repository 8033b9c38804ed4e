import { describe, expect, test } from 'vitest'
import { INLINE_CACHE, takenOver, withoutLayersFrom } from '../../src/image/cache/inline-cache.ts'

interface Record {
  readonly digest: string
  readonly inputs?: readonly (readonly { link: number; selector?: string }[])[]
  readonly layers?: readonly { layer: number; createdAt?: string }[]
}

const encoded = (records: unknown) => Buffer.from(JSON.stringify(records)).toString('base64')
const read = (cache: string | null) => cache && (JSON.parse(Buffer.from(cache, 'base64').toString()) as Record[])
const configOf = (records: unknown, diffIds: readonly string[] = ['a', 'b', 'c']) =>
  JSON.stringify({ rootfs: { diff_ids: diffIds }, [INLINE_CACHE]: encoded(records) })

/** base, a step on it, a copy on that, whose second input is the context */
const BEFORE: readonly Record[] = [
  { digest: 'base' },
  { digest: 'install', inputs: [[{ link: 0 }]], layers: [{ layer: 1, createdAt: 'then' }] },
  { digest: 'context' },
  { digest: 'copy', inputs: [[{ link: 1 }], [{ link: 2, selector: 'lock' }]], layers: [{ layer: 2 }] },
]
/** the same in another order, and without the layer of a step that the builder did not need */
const AFTER: readonly Record[] = [
  { digest: 'other context' },
  {
    digest: 'copy',
    inputs: [
      [{ link: 3 }],
      [
        { link: 0, selector: 'lock' },
        { link: 2, selector: 'lock' },
      ],
    ],
  },
  { digest: 'context' },
  { digest: 'install', inputs: [[{ link: 4 }]] },
  { digest: 'base' },
]
const known = { config: configOf(BEFORE), inlineCache: null }

describe('what a builder can take over of an image', () => {
  test('is also what an earlier one on the same layers says', () => {
    const said = read(takenOver({ config: configOf(AFTER) }, known))
    expect(said).toEqual([
      AFTER[0],
      { ...AFTER[1], layers: [{ layer: 2 }] },
      AFTER[2],
      { ...AFTER[3], layers: [{ layer: 1, createdAt: 'then' }] },
      AFTER[4],
    ])
  })

  test('is handed on from image to image', () => {
    const second = takenOver({ config: configOf(AFTER) }, known)
    const third = takenOver({ config: configOf(AFTER) }, { config: configOf(AFTER), inlineCache: second })
    expect(third).toBe(second)
  })

  test('is what it says itself where it says all', () => {
    expect(takenOver({ config: configOf(BEFORE) }, known)).toBe(null)
    const own = BEFORE.map((record) => (record.layers ? { ...record, layers: [{ layer: 0 }] } : record))
    expect(takenOver({ config: configOf(own) }, known)).toBe(null)
  })

  const installed = (change: (record: Record) => Record) =>
    AFTER.map((record) => (record.digest === 'install' ? change(record) : record))
  const copied = (change: (record: Record) => Record) =>
    AFTER.map((record) => (record.digest === 'copy' ? change(record) : record))
  test.for<[string, readonly Record[], readonly string[], readonly number[]]>([
    ['all', AFTER, ['a', 'b', 'c'], [1, 2]],
    ['layers that it does not have', AFTER, ['a', 'b', 'x'], [1]],
    ['layers of another base', AFTER, ['x', 'b', 'c'], []],
    ['a longer image', AFTER, ['a', 'b', 'c', 'd'], [1, 2]],
    ['another step', installed((record) => ({ ...record, digest: 'other' })), ['a', 'b', 'c'], []],
    ['a step on something else', installed((record) => ({ ...record, inputs: [[{ link: 2 }]] })), ['a', 'b', 'c'], []],
    [
      'a step with one input more',
      installed((record) => ({ ...record, inputs: [[{ link: 4 }], [{ link: 2 }]] })),
      ['a', 'b', 'c'],
      [],
    ],
    [
      'another file of the context',
      copied((record) => ({ ...record, inputs: [[{ link: 3 }], [{ link: 2, selector: 'src' }]] })),
      ['a', 'b', 'c'],
      [1],
    ],
    [
      'another context',
      copied((record) => ({ ...record, inputs: [[{ link: 3 }], [{ link: 0, selector: 'lock' }]] })),
      ['a', 'b', 'c'],
      [1],
    ],
    ['a ring', installed((record) => ({ ...record, inputs: [[{ link: 3 }]] })), ['a', 'b', 'c'], []],
    [
      'a record that is not there',
      installed((record) => ({ ...record, inputs: [[{ link: 99 }]] })),
      ['a', 'b', 'c'],
      [],
    ],
  ])('is not what is of %s', ([, records, diffIds, layers]) => {
    const said = read(takenOver({ config: configOf(records, diffIds) }, known)) || []
    expect(
      said
        .flatMap((record) => record.layers ?? [])
        .map(({ layer }) => layer)
        .sort(),
    ).toEqual(layers)
  })

  test.for([
    ['no image before', null],
    ['one that says nothing', { config: configOf([]), inlineCache: null }],
    ['one that is no list', { config: configOf({ digest: 'x' }), inlineCache: null }],
    ['one that is not JSON', { config: configOf(BEFORE), inlineCache: 'bm90IGpzb24=' }],
    ['one of the classic builder', { config: JSON.stringify({ rootfs: { diff_ids: ['a'] } }), inlineCache: null }],
  ] as const)('is left as it is beside %s', ([, before]) => {
    expect(takenOver({ config: configOf(AFTER) }, before)).toBe(null)
  })

  test('of its lower layers is what made them', () => {
    const lower = read(withoutLayersFrom(encoded(BEFORE), 2))
    expect(lower).toEqual([BEFORE[0], BEFORE[1], BEFORE[2], { digest: 'copy', inputs: BEFORE[3]?.inputs }])
  })
})
