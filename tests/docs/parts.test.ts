import { globSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse, stringify } from 'yaml'
import { blocksOf, ROOT, textOf } from './pages.ts'
import { faultsOfUse } from './workflow.ts'

const READMES = globSync('*/README.md', { cwd: ROOT, exclude: ['node_modules'] })
  .filter((page) => textOf(page).startsWith('# benchgate/'))
  .sort()

/** A piece of a workflow with what the page leaves out around it. */
function whole(piece: object): object {
  if ('on' in piece) return piece
  if ('jobs' in piece) return { on: 'push', permissions: {}, ...piece }
  if ('steps' in piece) return whole({ jobs: { job: { 'timeout-minutes': 5, ...piece } } })
  return whole({
    jobs: Object.fromEntries(Object.entries(piece).map(([name, job]) => [name, { 'timeout-minutes': 5, ...job }])),
  })
}

test('every part of the action has a page', () => {
  expect(READMES.length).toBeGreaterThanOrEqual(8)
})

test.each(READMES)('%s shows how it is used, with inputs that there are', (page) => {
  const blocks = blocksOf(page).filter(({ language }) => language === 'yaml')
  expect(blocks.length).toBeGreaterThan(0)
  for (const { text } of blocks) expect(faultsOfUse(stringify(whole(parse(text) as object)))).toEqual([])
})
