import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { linesOf } from '../../src/run/lines.ts'

const place = await mkdtemp(join(tmpdir(), 'lines-'))
const refuse = (number: number) => new Error(`line ${number} is too long`)

async function read(text: string | Buffer) {
  const file = join(place, 'lines')
  await writeFile(file, text)
  return [...linesOf(file, refuse)].flatMap(({ lines, number, whole }) =>
    lines.map((line, at) => ({ line, number: number + at, whole })),
  )
}

test('a file is read as its lines, wherever the pieces of it end', async () => {
  const piece = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('', 'ü€😀'.repeat(9000), 'x'.repeat(70_000)))
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 12 }), async (pieces) => {
      const text = Buffer.from(pieces.join('\n')).toString() // half a surrogate pair is no UTF-8
      const lines = text.split('\n')
      const last = lines.pop()
      const whole = lines.map((line, at) => ({ line, number: at + 1, whole: true }))
      const rest = last ? [{ line: last, number: whole.length + 1, whole: false }] : []
      expect(await read(text)).toEqual([...whole, ...rest])
    }),
    { numRuns: 50 },
  )
})

test('a line without end is refused by its number, before it fills the memory', async () => {
  const file = join(place, 'endless')
  await writeFile(file, `a\nb\n${'x'.repeat(2 ** 25)}`)
  expect(() => [...linesOf(file, refuse)]).toThrow('line 3 is too long')
})
