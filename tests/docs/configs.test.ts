import { existsSync, globSync } from 'node:fs'
import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { loadExperiment } from '../../src/config/experiment.ts'
import { loadRuntime } from '../../src/config/runtime.ts'
import { probeView } from '../../src/sandbox/drivers/local.ts'
import { runCli } from '../support/cli.ts'
import { skipped } from '../support/skip.ts'
import { ROOT } from './pages.ts'

/** how the runner image is built; tests/config/image.test.ts reads it */
const IMAGE = 'configs/image.yaml'
const RUNTIMES = globSync('configs/*.yaml', { cwd: ROOT, exclude: [IMAGE] }).sort()
const EXPERIMENTS = globSync(['configs/experiments/*.yaml', 'examples/*.yaml'], { cwd: ROOT }).sort()

/** a copy, so that no run of a test lands in the checkout */
let copy = ''
beforeAll(async () => {
  copy = await mkdtemp(join(tmpdir(), 'configs-'))
  for (const folder of ['configs', 'examples']) await cp(join(ROOT, folder), join(copy, folder), { recursive: true })
})
afterAll(() => rm(copy, { recursive: true, force: true }))

test('there are runtimes and experiments', () => {
  expect([RUNTIMES.length, EXPERIMENTS.length]).toEqual([6, 4])
})

test.each(RUNTIMES)('%s loads, and keeps its runs beside configs/', async (file) => {
  const { storage } = await loadRuntime(join(copy, file), {})
  expect(storage.runsRoot).toBe(join(copy, 'runs'))
})

describe.each(EXPERIMENTS)('%s', (file) => {
  test('loads, with a runtime file that exists', async () => {
    const { runtimeConfig } = await loadExperiment(join(copy, file), {})
    expect(runtimeConfig === null || existsSync(runtimeConfig)).toBe(true)
  })

  test('has a plan', async () => {
    const { code, out, err } = await runCli(['plan', file], { cwd: copy })
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toMatch(/^[1-9]\d* rollouts: /m)
  })
})

test.for([
  ['e2b', 'E2B_API_KEY'],
  ['daytona', 'DAYTONA_API_KEY'],
  ['harbor', 'SYNTH_API_KEY'],
] as const)('%s.yaml says in preflight which key it needs', async ([name, key]) => {
  const { code, out } = await runCli(['preflight', 'examples/demo.yaml', '--runtime', `configs/${name}.yaml`], {
    cwd: copy,
  })
  expect(code).toBe(3)
  expect(out).toContain(`${key} is not set`)
})

const view = await probeView()
if (!view.ok) skipped(`configs/experiments/sanity.yaml: ${view.reason}`)

test.skipIf(!view.ok)('sanity.yaml runs as it stands: the oracle passes, nop does not', async () => {
  const { code, out } = await runCli(['run', 'configs/experiments/sanity.yaml', '--json'], { cwd: copy })
  expect(code).toBe(0)
  const { rows } = JSON.parse(out) as { rows: { agent: string; outcome: string }[] }
  expect(rows.map(({ agent, outcome }) => `${agent} ${outcome}`).sort()).toEqual([
    ...Array(3).fill('nop failed'),
    ...Array(3).fill('oracle passed'),
  ])
})
