import { expect, test } from 'vitest'
import { resolveBases } from '../../src/image/bases.ts'
import { connect } from '../../src/sandbox/drivers/docker/engine.ts'
import { answeringEngine } from '../services/engine.ts'

const PULLED = `sha256:${'a'.repeat(64)}`
const CONFIG = `sha256:${'c'.repeat(64)}`
const manifest = (letter: string) => `sha256:${letter.repeat(64)}`

/** what an engine says of an image, by how it came there and the kind of its store */
const inspected = (Id: string, digests: readonly string[], Labels: object | null = null) => ({
  ...{ Id, RepoDigests: digests.map((digest) => `base@${digest}`), Os: 'linux', Architecture: 'amd64' },
  ...{ RootFS: { Layers: ['sha256:1'] }, Config: { Cmd: ['sh'], Labels } },
})

const OURS = { benchgate: '1' }
const CONTENT = expect.stringMatching(/^content:[0-9a-f]{64}$/)

test.for<[string, object, unknown]>([
  ['its registry’s digest, where it was pulled', inspected(CONFIG, [PULLED]), PULLED],
  ['the same in containerd’s store', inspected(PULLED, [PULLED]), PULLED],
  ['the same of an image of ours that somebody pushed', inspected(CONFIG, [PULLED], OURS), PULLED],
  ['its content, where it was built here', inspected(CONFIG, [], OURS), CONTENT],
  [
    'the same in containerd’s store, which calls it by a digest too',
    inspected(manifest('b'), [manifest('b')], OURS),
    CONTENT,
  ],
])('a base is called by %s', async ([, answer, name]) => {
  const engine = await connect(await answeringEngine({ '/images/base/json': answer }))
  expect(await resolveBases(engine, ['base'])).toEqual({ base: name })
})

test('a base that was built here is called the same by either store, and when it was restored', async () => {
  const answers = [
    inspected(CONFIG, [], OURS),
    ...['b', 'd'].map((of) => inspected(manifest(of), [manifest(of)], OURS)),
  ]
  const names = answers.map(async (answer) =>
    resolveBases(await connect(await answeringEngine({ '/images/base/json': answer })), ['base']),
  )
  const [first, ...others] = await Promise.all(names)
  expect(first?.base).toEqual(CONTENT)
  for (const other of others) expect(other).toEqual(first)
})
