import { mkdir, readdir, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { Source } from '../../src/importers/source.ts'
import { dirOf, freshDir, importInto, told } from './place.ts'

const suite = (cases: readonly string[]) =>
  `<testsuite name="../../agent">${cases.map((name) => `<testcase name="${name}"/>`).join('')}</testsuite>`

test('names that would lead out of the directory become plain ones, and stay apart', async () => {
  const outDir = join(freshDir(), 'a/b')
  const dir = await dirOf({
    'r.xml': suite(['../../../etc/passwd', '/etc/passwd', 'a b', 'a_b', 'a  b', 'a/b', 'a__b', '..', '.', 'é']),
  })
  const { done } = await importInto(join(dir, 'r.xml'), { outDir })
  expect(told(done.report.rows)).toMatchInlineSnapshot(`
    [
      "__..__..__etc__passwd-56bfa7338a2d __..__agent-e7bf81b0cd10 1: passed: passed",
      "__etc__passwd __..__agent-e7bf81b0cd10 1: passed: passed",
      "a_b-c8687a08aa5d __..__agent-e7bf81b0cd10 1: passed: passed",
      "a_b __..__agent-e7bf81b0cd10 1: passed: passed",
      "a_b-6e12db73209a __..__agent-e7bf81b0cd10 1: passed: passed",
      "a__b __..__agent-e7bf81b0cd10 1: passed: passed",
      "a__b-63e5c1c455d0 __..__agent-e7bf81b0cd10 1: passed: passed",
      "name-5ec1f7e700f3 __..__agent-e7bf81b0cd10 1: passed: passed",
      "name-cdb4ee2aea69 __..__agent-e7bf81b0cd10 1: passed: passed",
      "_-4a99557e4033 __..__agent-e7bf81b0cd10 1: passed: passed",
    ]
  `)
  expect((await readdir(join(outDir, '../..'))).sort()).toEqual(['a'])
  expect(await readdir(join(outDir, '..'))).toEqual(['b'])
})

test.for<readonly [name: string, content: string | Buffer, says: string]>([
  ['empty.json', '\uFEFF \n', 'it is empty'],
  ['rows.jsonl', '', 'it is empty'],
  ['results.json', gzipSync('{}'), 'it is packed by gzip: unpack it first'],
  ['run.json', Buffer.from('PK\x03\x04...'), 'it is a zip archive: unpack it first'],
  ['wide.xml', Buffer.from('\uFEFF<testsuites/>', 'utf16le'), 'it is UTF-16: save it as UTF-8'],
  ['killed.json', '{"results": [{"task_id": "a"}, {"task', 'it is JSON that is cut off'],
  ['edited.json', '{\n"results": [],\n"n" 3\n}', 'it is no JSON from line 3 on'],
  ['page.json', '<!doctype html>', 'it is no JSON'],
])('a file that is nothing known is told what it looks like: %s', async ([name, content, says]) => {
  const dir = await dirOf({ [name]: '' })
  await writeFile(join(dir, name), content)
  const known = `${name} holds no results that are known here: ${says}`
  await expect(importInto(join(dir, name))).rejects.toThrow(expect.objectContaining({ message: known }))
})

test('no link is followed, neither to a file nor to a directory', async () => {
  const secret = await dirOf({ 'r.xml': suite(['secret']), 'x__1/result.json': '{"task_name":"t","trial_name":"n"}' })
  const dir = freshDir()
  await mkdir(dir)
  await symlink(join(secret, 'r.xml'), join(dir, 'r.xml'))
  await symlink(join(secret, 'x__1'), join(dir, 'x__1'))
  await expect(importInto(dir)).rejects.toThrow(/holds no results that are known here/)
})

test('files beyond the bounds are refused', async () => {
  const dir = await dirOf({ 'a.json': ' '.repeat(100), 'b.json': ' '.repeat(100), 'c.json': ' '.repeat(300) })
  const source = await Source.open(dir, { fileBytes: 200, totalBytes: 250, entries: 3 })
  await expect(source.json('c.json')).rejects.toThrow(/^c\.json is too large/)
  await source.json('a.json')
  await source.json('b.json')
  await writeFile(join(dir, 'd.json'), ' '.repeat(100))
  await expect(source.json('d.json')).rejects.toThrow(/^d\.json is too large/)
  await expect(source.list()).rejects.toThrow(/has 4 entries, more than the 3 that are read/)
})

test('a run that is there already is left alone', async () => {
  const dir = await dirOf({ 'r.xml': suite(['one']) })
  const outDir = freshDir()
  await importInto(dir, { outDir })
  await expect(importInto(dir, { outDir })).rejects.toThrow(/there is a run in .* already/)
})

test('two results of one rollout are refused, not counted twice', async () => {
  const row = { experiment_id: 'e', lineup: 'l', task_dir: 't', rollout_index: 1, status: 'ok', hidden_pass: true }
  const dir = await dirOf({ 'results.jsonl': `${JSON.stringify(row)}\n${JSON.stringify(row)}\n` })
  await expect(importInto(dir)).rejects.toMatchInlineSnapshot(
    `[BenchgateError: there are two results of rollout 1 of l on t]`,
  )
})
