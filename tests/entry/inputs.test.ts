import { existsSync, globSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { INPUT_NAMES, loadInputs, loadPreflightInputs, loadRunInputs } from '../../src/entry/inputs.ts'
import { NIGHTLY_INPUT_NAMES } from '../../src/entry/nightly/inputs.ts'
import { loadReportInputs, REPORT_INPUT_NAMES } from '../../src/entry/report-inputs.ts'
import { BenchgateError } from '../../src/model/error.ts'

const given = (inputs: Record<string, string>) =>
  loadInputs(Object.fromEntries(Object.entries(inputs).map(([name, text]) => [`INPUT_${name.toUpperCase()}`, text])))

test('defaults', () => {
  expect(given({ experiment: ' nightly.yaml ', runtime: ' ' })).toEqual({
    experiment: 'nightly.yaml',
    cache: 'auto',
    baseline: { kind: 'merge-base', text: 'merge-base' },
    comment: 'auto',
    'commit-status': '',
    'github-token': '',
    resume: 'auto',
    'fail-on': ['regression'],
    'artifact-name': 'benchgate',
    'working-directory': '.',
  })
})

test('every input', () => {
  const inputs = given({
    experiment: 'e.yaml',
    runtime: 'r.yaml',
    'fail-on': 'regression, infra\nthreshold',
    'min-coverage': '0.8',
    'max-infra-error-rate': '0',
    'retention-days': '7',
    'artifact-name': 'nightly',
    shard: '2/8',
    durations: 'last/results.jsonl',
    resume: 'never',
  })
  expect(inputs).toMatchObject({
    'fail-on': ['regression', 'infra', 'threshold'],
    'min-coverage': 0.8,
    'max-infra-error-rate': 0,
    'retention-days': 7,
    shard: { index: 2, count: 8 },
    resume: 'never',
  })
  expect(Object.isFrozen(inputs)).toBe(true)
})

test.for([
  ['experiment', { experiment: '' }, 'it is required'],
  ['fail-on', { experiment: 'e', 'fail-on': 'regresion' }, 'regresion is none of regression, inconclusive'],
  ['fail-on', { experiment: 'e', 'fail-on': 'never infra' }, '`never` stands alone'],
  ['min-coverage', { experiment: 'e', 'min-coverage': '90%' }, 'a number from 0 to 1'],
  ['max-infra-error-rate', { experiment: 'e', 'max-infra-error-rate': '5' }, 'a number from 0 to 1'],
  ['retention-days', { experiment: 'e', 'retention-days': '1.5' }, 'a whole number of days'],
  ['shard', { experiment: 'e', shard: '9/8' }, 'write the slice as 2/8: from 1/256 to 256/256'],
  ['shard', { experiment: 'e', shard: '1/8/2' }, 'write the slice as 2/8'],
  ['resume', { experiment: 'e', resume: 'true' }, 'true is none of auto, always, never'],
  ['artifact-name', { experiment: 'e', 'artifact-name': 'a/b' }, 'may not hold'],
] as const)('%s is refused by name, with its remedy: %o', ([name, inputs, text]) => {
  try {
    given(inputs)
    expect.unreachable()
  } catch (error) {
    if (!(error instanceof BenchgateError)) throw error
    expect(error.message).toContain(`input \`${name}\``)
    expect(error.message).toContain(text)
    expect(error.remedy).toContain(`with: ${name}:`)
  }
})

const declared = async (directory: string) =>
  parse(await readFile(new URL(`../../${directory}/action.yml`, import.meta.url), 'utf8')).inputs

const NAMES = { ...INPUT_NAMES, nightly: NIGHTLY_INPUT_NAMES, report: REPORT_INPUT_NAMES }

test('every directory with an action.yml is a part of the action', () => {
  const root = fileURLToPath(new URL('../../', import.meta.url))
  const found = globSync('{.,*}/action.yml', { cwd: root }).map((file) => dirname(file))
  expect(found.sort()).toEqual(Object.keys(NAMES).sort())
  for (const directory of found) expect(existsSync(join(root, directory, 'README.md'))).toBe(true)
})

test.for(Object.entries(NAMES))('%s: action.yml declares these inputs and no other', async ([directory, names]) => {
  expect(Object.keys(await declared(directory)).sort()).toEqual([...names].sort())
})

test('action.yml states the same defaults', async () => {
  const inputs = await declared('.')
  const defaults = given({ experiment: 'e' })
  expect([inputs['fail-on'].default]).toEqual(defaults['fail-on'])
  for (const name of ['artifact-name', 'working-directory', 'resume', 'comment'] as const)
    expect(inputs[name].default).toBe(defaults[name])
})

test('what an action and its parts have in common means the same', async () => {
  const whole = await declared('.')
  for (const part of ['image', 'merge', 'plan', 'preflight', 'report', 'run'])
    for (const [name, input] of Object.entries(await declared(part)))
      if (name in whole && name !== 'artifact-name') expect(input).toEqual(whole[name])
})

const env = (inputs: Record<string, string>) =>
  Object.fromEntries(Object.entries(inputs).map(([name, text]) => [`INPUT_${name.toUpperCase()}`, text]))

test('run/ is the action without a token: compared with nothing, told to nobody', () => {
  expect(loadRunInputs(env({ experiment: 'e.yaml', baseline: 'run:7', 'github-token': 'ghs_x' }))).toEqual({
    ...loadInputs(env({ experiment: 'e.yaml' })),
    baseline: { kind: 'none', text: 'none' },
    comment: 'off',
    'commit-status': '',
  })
})

test('preflight/ takes the words of YAML 1.2 for a flag', () => {
  expect(loadPreflightInputs(env({ experiment: 'e', audit: 'True' })).audit).toBe(true)
  expect(() => loadPreflightInputs(env({ experiment: 'e', audit: 'yes' }))).toThrow('yes is neither true nor false')
})

test('report/ takes places on lines of their own, and refuses what it does not know', () => {
  expect(loadReportInputs(env({ results: ' logs/*.eval\n\n other ' })).results).toEqual(['logs/*.eval', 'other'])
  expect(() => loadReportInputs(env({}))).toThrow('input `results`: it is required')
  expect(() => loadReportInputs(env({ results: 'x', format: 'inspekt' }))).toThrow(
    'inspekt is none of benchgate, harbor',
  )
  expect(() => loadReportInputs(env({ results: 'x', 'max-drop': '0' }))).toThrow('a number above 0')
  expect(() => loadReportInputs(env({ results: 'x', 'pass-threshold': 'high' }))).toThrow('give a number')
})
