import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { isMap, parseDocument } from 'yaml'
import { z } from 'zod'
import { loadExperiment } from '../../src/config/experiment.ts'
import { loadRuntime } from '../../src/config/runtime.ts'
import { probeView } from '../../src/sandbox/drivers/local.ts'
import { loadHarborTask } from '../../src/tasks/harbor.ts'
import { runCli } from '../support/cli.ts'
import { skipped } from '../support/skip.ts'
import { type Block, blocksOf, checkoutFor, PAGES, textOf } from './pages.ts'
import { faultsOfUse } from './workflow.ts'

/** files of a task, which the commands of their page use */
const PARTS_OF_TASKS = ['dockerfile', 'markdown', 'bash']
const scripts = Object.keys((JSON.parse(textOf('package.json')) as { scripts: Record<string, string> }).scripts)
const views = await probeView()
if (!views.ok) skipped(`the docs' runs on local_process: ${views.reason}`)

const blocks = PAGES.flatMap(blocksOf)
const of = (language: string) =>
  blocks.filter((block) => block.language === language).map((block) => [`${block.page}:${block.line}`, block] as const)

test('every block says what it is', () => {
  // `text` and `console` are to look at; all others are run or read below
  const known = ['sh', 'yaml', 'toml', 'json', 'text', 'console', ...PARTS_OF_TASKS]
  expect(blocks.filter(({ language }) => !known.includes(language))).toEqual([])
  expect(blocks.filter(({ language, name }) => PARTS_OF_TASKS.includes(language) && name === null)).toEqual([])
})

/** Each page is one story: its files are written, then its commands are run in their order. */
describe('commands', () => {
  const pages = PAGES.filter((page) => blocksOf(page).some(({ language }) => language === 'sh'))
  test.each(pages)('%s', { timeout: 180_000 }, async (page) => {
    const cwd = await checkoutFor(page)
    const lines = blocksOf(page)
      .filter(({ language }) => language === 'sh')
      .flatMap(({ text }) => text.trim().split('\n'))
    for (const line of lines) {
      const command = line.replace(/\s+#.*$/, '').trim()
      const [, args] = /^npx benchgate (.*)$/.exec(command) ?? []
      if (args === undefined) {
        expect(command.split(' && ').filter((part) => !isKnown(part))).toEqual([])
      } else if (views.ok || args.startsWith('plan ')) {
        const { code, out, err } = await runCli(args.split(' '), { cwd })
        expect({ line, code, said: code ? `${out}${err}` : '' }).toEqual({ line, code: 0, said: '' })
      }
    }
  })
})

/** npm's own commands and scripts that exist, run by .ci/run; and files of ours */
function isKnown(given: string): boolean {
  const command = given.replace(/^(\w+=\S+ )+/, '') // with an environment of its own
  if (command === 'npm ci' || command === 'npm test') return true
  const [, script, file] = /^npm (?:run )?([\w:]+)(?: -- .*)?$|^(?:ba)?sh (scripts\/[\w-]+\.sh)$/.exec(command) ?? []
  return file !== undefined ? textOf(file) !== '' : script !== undefined && scripts.includes(script)
}

test.each(of('yaml'))('%s is what benchgate or GitHub reads', async (_, block) => {
  const { errors, contents } = parseDocument(block.text)
  expect(errors).toEqual([])
  const keys = isMap(contents) ? contents.items.map(({ key }) => String(key)) : ['steps']
  if (keys.includes('experiment_id')) await loadExperiment(await fileOf(block), {})
  else if (keys.includes('sandbox_backend')) await loadRuntime(await fileOf(block), {})
  else expect(faultsOfUse(keys.includes('steps') ? asJob(block.text) : block.text)).toEqual([])
})

async function fileOf({ page, name }: Block): Promise<string> {
  if (name === null) throw new Error('the block needs the name of a file')
  return join(await checkoutFor(page), name)
}

/** steps alone, as a page shows them, in a workflow around them */
const asJob = (steps: string): string =>
  `on: push\npermissions: {}\njobs:\n  a:\n    runs-on: ubuntu-latest\n    timeout-minutes: 5\n    permissions: {}\n    steps:\n${steps.replace(/^/gm, '      ')}`

test.each(of('toml'))('%s is a task', async (_, { page, name }) => {
  const dir = join(await checkoutFor(page), name ?? '', '..')
  expect((await loadHarborTask(dir, { env: {}, tags: [] })).steps.length).toBe(1)
})

const Rollout = z.strictObject({
  trace_correlation_id: z.string(),
  seed: z.number(),
  prompt_template: z.unknown(),
  inference_url: z.unknown(),
  limits: z.strictObject({ timeout_s: z.number() }),
  params: z.strictObject({ agent: z.string(), kind: z.string(), model: z.unknown(), command: z.unknown() }),
})
const Result = z.strictObject({
  metrics: z.strictObject({ reward_mean: z.number(), details: z.record(z.string(), z.number()) }),
  success: z.boolean(),
  error: z.null(),
})

test.each(of('json'))('%s is of its shape', (_, { name, text }) => {
  const shape = { 'rollout.json': Rollout, 'result.json': Result }[name ?? '']
  expect(shape?.safeParse(JSON.parse(text)).error).toBeUndefined()
  expect(shape).toBeDefined()
})
