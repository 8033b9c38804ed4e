// biome-ignore-all lint/suspicious/noTemplateCurlyInString: config files hold such text
import path from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { loadExperiment } from '../../src/config/experiment.ts'
import { loadRuntime } from '../../src/config/runtime.ts'
import { parseYaml } from '../../src/config/yaml-file.ts'
import { ConfigError } from '../../src/model/error.ts'
import { directory, fileOf, refusal } from './files.ts'

test.each<[string, string | Buffer]>([
  ['an empty file', ''],
  ['comments only', '# nothing\n---\n'],
  ['an open bracket', 'tasks: [a\nagents: x\n'],
  ['an unquoted variable in a flow map', 'gate: {min_coverage: ${A}}\n'],
  ['a key twice', 'a: 1\nb: 2\na: 3\n'],
  ['tabs', 'a:\n\tb: 1\n'],
  ['two documents', 'a: 1\n---\nb: 2\n'],
  ['a tag', 'a: !!js/function x\nb: !mine y\n'],
  ['an alias to nothing', 'a: *gone\n'],
  ['an alias to itself', 'a: &a [*a]\n'],
  ['a list at the top', '- a\n'],
  ['a text at the top', 'hello\n'],
  ['a list as a key', '? [a]\n: b\n'],
  ['bytes that are no UTF-8', Buffer.from([0x61, 0x3a, 0x20, 0xff, 0xfe])],
  [
    'too many aliases',
    `a: &a [x, x, x, x, x, x, x, x, x]\n${'bcdefghi'
      .split('')
      .map((key, i) => `${key}: &${key} [${Array(9).fill(`*${'abcdefgh'[i]}`).join(', ')}]`)
      .join('\n')}\n`,
  ],
  ['a very deep list', `a: ${'['.repeat(50_000)}`],
])('%s', async (_, text) => {
  const file = await fileOf(text)
  expect(await refusal(file, () => loadRuntime(file, {}))).toMatchSnapshot()
})

test('a file that is not there, a directory, a file as a directory', async () => {
  const file = await fileOf('a: 1')
  const dir = await directory()
  const missing = path.join(dir, 'gone.yaml')
  expect(await refusal(missing, () => loadExperiment(missing, {}))).toMatchInlineSnapshot(
    `"gone.yaml: the file does not exist. Correct the path; it is relative to the directory you are in."`,
  )
  expect(await refusal(dir, () => loadExperiment(dir, {}))).toContain(
    'this is a directory, not a file. Name the YAML file in it.',
  )
  expect(await refusal(missing, () => loadExperiment(path.join(file, 'x.yaml'), {}))).toContain('does not exist')
  expect(await refusal(missing, () => loadExperiment('a\0b', {}))).toContain('cannot be read')
})

test('anchors and aliases are plain YAML', async () => {
  const file = await fileOf('sandbox_backend: {kind: docker, image: &i img}\njudge: {image: *i}\n')
  expect((await loadRuntime(file, {})).judge.image).toBe('img')
})

test('every syntax error of a file is named', () => {
  expect(() => parseYaml('f', 'a: "x\nb: 1\na: 2\n')).toThrow(ConfigError)
})

const words = fc.constantFrom(
  'experiment_id',
  'tasks',
  'agents',
  'name',
  'kind',
  'command',
  'contract',
  'gate',
  'lineups',
  'sandbox_backend',
  'e2b',
  'env_runner',
  'allow_env',
  'A',
  '${A}',
  '${',
  ': ',
  '- ',
  '\n',
  '\n  ',
  '[',
  ']',
  '{',
  '}',
  ',',
  '&x ',
  '*x',
  '? ',
  '"',
  "'",
  '|',
  '<<',
  '!!set ',
  '0',
  '.nan',
  '__proto__',
  '~',
  '#',
)

test('no text makes anything but a ConfigError', async () => {
  const file = await fileOf('')
  const { writeFile } = await import('node:fs/promises')
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(words, { maxLength: 40 }).map((parts) => parts.join('')),
    fc.json({ maxDepth: 3 }),
    fc.dictionary(words, fc.jsonValue({ maxDepth: 3 })).map((value) => JSON.stringify(value)),
  )
  await fc.assert(
    fc.asyncProperty(texts, async (text) => {
      await writeFile(file, text)
      for (const load of [loadExperiment, loadRuntime]) {
        try {
          await load(file, { A: 'one' })
        } catch (error) {
          if (!(error instanceof ConfigError)) throw error
          expect(error.issues.length).toBeGreaterThan(0)
          for (const issue of error.issues) expect(`${issue.key}${issue.message}${issue.remedy}`).not.toMatch(/\n/)
        }
      }
    }),
    { numRuns: 1500 },
  )
})
