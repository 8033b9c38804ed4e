import { describe, expect, test } from 'vitest'
import { layersAfterSteps, sharedLayers, stepKeys } from '../../src/image/cache/reuse.ts'
import { truncatedConfig } from '../../src/image/cache/truncate.ts'
import type { Ingredient } from '../../src/image/digest.ts'
import { readDockerfile } from '../../src/image/dockerfile.ts'

const TEXT = `ARG BASE=debian
FROM \${BASE} AS tools
COPY tools /tools
RUN make

FROM \${BASE}
RUN --mount=type=bind,source=scripts/install.sh,target=/i sh /i
ARG VERSION
RUN npm i -g agent@$VERSION
COPY package.json package-lock.json /app/
RUN npm ci
COPY --from=tools /tools /usr/local
COPY src/*.ts /app/
CMD ["node"]
`
const FILES = [
  'package.json',
  'package-lock.json',
  'scripts/install.sh',
  'scripts/other.sh',
  'src/a.ts',
  'tools/Makefile',
]
const BASE = { text: TEXT, args: { VERSION: '1' }, bases: { debian: 'sha256:1' }, changed: '' }

function keys({ text, args, bases, changed }: Partial<typeof BASE> = {}) {
  const ingredients = FILES.map((name): Ingredient => ['file', name, false, name === changed ? 'other' : 'same'])
  const given = { ...BASE.args, ...args }
  return stepKeys({
    ...{
      dockerfile: readDockerfile(text ?? TEXT, given),
      target: null,
      args: given,
      bases: { ...BASE.bases, ...bases },
    },
    ingredients,
  })
}

describe('the steps that two images share', () => {
  const steps = keys().map(({ key }, at) => ({ key, layers: at + 1 }))
  test.for<[string, number, Parameters<typeof keys>[0]]>([
    ['nothing', 8, {}],
    ['the source', 6, { changed: 'src/a.ts' }],
    ['the lock file', 3, { changed: 'package-lock.json' }],
    ['a mounted script', 0, { changed: 'scripts/install.sh' }],
    ['a file that only a pattern might name', 6, { changed: 'scripts/other.sh' }],
    ['what another stage is made of', 5, { changed: 'tools/Makefile' }],
    ['a version', 1, { args: { VERSION: '2' } }],
    ['the base', 0, { bases: { debian: 'sha256:2' } }],
    ['the last line', 7, { text: TEXT.replace('"node"', '"sh"') }],
    ['a comment', 8, { text: `# new\n${TEXT}` }],
  ])('when %s changed are %i', ([, shared, more]) => {
    expect(sharedLayers({ steps }, keys(more))).toBe(shared)
  })

  test('are none where nobody knows', () => {
    expect(sharedLayers({ steps: null }, keys())).toBe(0)
  })
})

const HISTORY = [
  { created_by: 'from a base' },
  { created_by: 'RUN |1 A=b /bin/sh -c x' },
  { created_by: 'ENV A=b', empty_layer: true },
  { created_by: 'COPY . . # buildkit' },
  { created_by: 'CMD ["x"]', empty_layer: true },
]
const CONFIG = JSON.stringify({
  history: HISTORY,
  rootfs: { type: 'layers', diff_ids: ['a', 'b', 'c'] },
  config: { Cmd: ['x'] },
})
const step = (keyword: string) => ({ keyword, key: keyword })

test('layers are counted by the history of an image', () => {
  const steps = ['RUN', 'ENV', 'COPY', 'CMD'].map(step)
  expect(layersAfterSteps(CONFIG, steps)?.map(({ layers }) => layers)).toEqual([2, 2, 3, 3])
  expect(layersAfterSteps(CONFIG, ['COPY', 'ENV', 'COPY', 'CMD'].map(step))).toBeNull()
  expect(layersAfterSteps(CONFIG, [])).toBeNull()
  expect(layersAfterSteps(JSON.stringify({ rootfs: { diff_ids: ['a'] } }), steps)).toBeNull()
})

test('an image cut to its lower layers has a history to match', () => {
  const cut = JSON.parse(truncatedConfig({ config: CONFIG, inlineCache: null }, 2))
  expect(cut).toEqual({
    history: HISTORY.slice(0, 3),
    rootfs: { type: 'layers', diff_ids: ['a', 'b'] },
    config: { Cmd: ['x'] },
  })
})
