import { mkdtemp, readdir, readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { writeLines } from '../../src/entry/experiment/place.ts'

test('lines are written as they are: none, empty ones, ones longer than what is written at a time, of any script', async () => {
  const dir = await mkdtemp(join(tmpdir(), 'place-'))
  for (const lines of [
    [],
    [''],
    ['', 'a', ''],
    ['€'.repeat(400_000), 'b', '😀'.repeat(300_000), 'x'.repeat(1_200_000), 'ü'],
    Array.from({ length: 40_000 }, (_, at) => `${at} ${'😀€ü'.repeat(at % 20)}`),
  ]) {
    writeLines(join(dir, 'lines'), lines)
    expect((await readFile(join(dir, 'lines'), 'utf8')) === lines.map((line) => `${line}\n`).join('')).toBe(true)
  }
  expect(await readdir(dir)).toEqual(['lines'])
})
