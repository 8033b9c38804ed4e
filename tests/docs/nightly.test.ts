import { expect, test } from 'vitest'
import { Night } from '../../src/model/night.ts'
import { readHistory } from '../../src/report/history-file.ts'
import { blocksOf, keysOf, textOf } from './pages.ts'

const PAGE = 'docs/nightly.md'

test('nightly.md has every key of a line, and a line that reads', () => {
  const keys = keysOf(PAGE)
  expect(Object.keys(Night.shape).filter((key) => !keys.includes(key))).toEqual([])
  const block = blocksOf(PAGE).find(({ name }) => name === 'history.jsonl')
  expect(readHistory(block?.text ?? '')).toMatchObject({ nights: [{ experiment: 'nightly' }], warnings: [] })
})

test('nightly.md has every state, and the workflow that it shows is the one that runs here, in small', () => {
  for (const state of ['learning', 'sound', 'down', 'unsettled', 'void']) expect(keysOf(PAGE)).toContain(state)
  const shown = blocksOf(PAGE).find(({ language }) => language === 'yaml')?.text ?? ''
  for (const permission of ['actions', 'contents', 'issues']) {
    expect(shown).toContain(permission)
    expect(textOf('.github/workflows/nightly.yml')).toMatch(new RegExp(`^ {6}${permission}: `, 'm'))
  }
})
