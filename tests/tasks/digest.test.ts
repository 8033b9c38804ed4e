import { createHash } from 'node:crypto'
import { mkdir, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { packDigest } from '../../src/tasks/digest.ts'
import { type Files, write } from './fixture.ts'

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
const expected = (files: Files) =>
  `sha256:${sha256(
    Object.entries(files)
      .map(([path, text]) => `${path}\0${sha256(text ?? '')}\n`)
      .join(''),
  )}`

async function digestOf(files: Files, prepare: (dir: string) => Promise<void> = async () => {}) {
  const dir = await write(files)
  await prepare(dir)
  const faults: string[] = []
  const digest = await packDigest({ dir, of: (path, message) => void faults.push(`${path} ${message}`) })
  return { digest, faults }
}

const PACK = {
  'README.md': 'r',
  'environment/Dockerfile': 'FROM x',
  'environment/a/b': '1',
  'environment/a-b': '2',
  'instruction.md': 'i',
  'task.toml': '',
  'tests/test.sh': 't',
}

test('one line per file, all in one list in the order of their paths', async () => {
  const sorted = Object.fromEntries(Object.entries(PACK).sort(([a], [b]) => (a < b ? -1 : 1)))
  const { digest } = await digestOf({ ...PACK, 'notes.txt': 'n', 'other/file': 'o' })
  expect(digest).toBe(expected(sorted))
  expect(digest).toMatchInlineSnapshot(`"sha256:7c3b5b9e1450c6829ef3d31743e71ea8a90e994d155ee1f357559bbf8d851995"`)
})

test('without a .gitignore the usual leftovers do not count', async () => {
  const { digest } = await digestOf({
    ...PACK,
    'tests/__pycache__/x.py': 'x',
    'tests/a.pyc': 'x',
    'tests/.DS_Store': 'x',
    'tests/.test.sh.swp': 'x',
    'tests/test.sh~': 'x',
  })
  expect(digest).toBe((await digestOf(PACK)).digest)
})

test('a .gitignore takes the place of that list', async () => {
  const ignore = '# comment\n*.log\n/tests/data/\n!keep.log\nenvironment/**/tmp\n'
  const kept = { 'tests/a.pyc': 'x', 'tests/keep.log': 'k', 'tests/sub/data/x': 'd' }
  const dropped = { 'tests/a.log': 'x', 'tests/data/x': 'x', 'environment/p/q/tmp': 'x', 'environment/tmp/deep': 'x' }
  const one = await digestOf({ ...PACK, ...kept, ...dropped, '.gitignore': ignore })
  const two = await digestOf({ ...PACK, ...kept })
  const three = await digestOf({ ...PACK, ...kept, '.gitignore': ignore })
  expect(one.digest).toBe(three.digest)
  expect(one.digest).not.toBe(two.digest) // the default list drops a.pyc
})

test('links inside the pack count as their file; others are refused', async () => {
  const inside = await digestOf(PACK, (dir) => symlink('test.sh', join(dir, 'tests/z.sh')))
  expect(inside).toEqual({ digest: (await digestOf({ ...PACK, 'tests/z.sh': 't' })).digest, faults: [] })
  const outside = await digestOf(PACK, async (dir) => {
    await symlink('/etc/passwd', join(dir, 'tests/p'))
    await symlink('/etc', join(dir, 'tests/q'))
    await symlink('nowhere', join(dir, 'tests/r'))
    await mkdir(join(dir, 'unseen'))
    await symlink('unseen', join(dir, 'solution'))
    await symlink('../unseen', join(dir, 'tests/s'))
    await symlink('../environment', join(dir, 'tests/fine'))
  })
  expect(outside.faults.sort()).toMatchInlineSnapshot(`
    [
      "solution is a link to a directory that the digest does not see",
      "tests/p is a link that leaves the task",
      "tests/q is a link that leaves the task",
      "tests/r is a link to nothing",
      "tests/s is a link to a directory that the digest does not see",
    ]
  `)
})
