import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import type { ResultRow } from '../../src/model/record.ts'
import { API_KEY as DAYTONA_KEY, type DaytonaService, startDaytona } from '../services/daytona/service.ts'
import { API_KEY as E2B_KEY, type E2bService, startE2b } from '../services/e2b/service.ts'
import { type HarborService, API_KEY as SYNTH_KEY, startHarbor } from '../services/harbor/service.ts'
import { runCli } from '../support/cli.ts'
import { e2bDoubleRuns } from '../support/e2b.ts'
import { examplesCopied } from '../support/example.ts'
import { backendsHere } from '../support/run-experiment.ts'
import { doubleRuns } from '../support/sandbox-double.ts'
import { skipped } from '../support/skip.ts'

const CARDS = ['ember-fox', 'moss-golem', 'tide-crab']
const HERE = new URL('../../examples/enginebench/', import.meta.url)
const fileOf = (card: string, path: string) => new URL(`tasks/${card}/${path}`, HERE).pathname

const RUNTIMES: Readonly<Record<string, string>> = {
  local_process: 'configs/local.yaml',
  docker: 'configs/docker.yaml',
}
const backends = await backendsHere()
const [daytona, e2b, harbor] = [await doubleRuns('daytona'), await e2bDoubleRuns(), await doubleRuns('harbor')]
const rust = spawnSync('rustc', ['--version']).status === 0
if (!rust) skipped('the compiler as a judge of examples/enginebench: there is no rustc')

/** by agent: outcome and reward of its rollouts, in the order of the cards */
const EXPECTED = {
  oracle: CARDS.map(() => ['passed', 1]),
  nop: CARDS.map(() => ['failed', 0.3]),
  hasty: [
    ['failed', 0.3],
    ['failed', 0.44],
    ['failed', 0.475],
  ],
  sloppy: CARDS.map(() => ['failed', 0]),
}

async function run(file: string, runtime: string, env: Record<string, string> = {}) {
  const cwd = await examplesCopied()
  const path = { PATH: process.env.PATH ?? '', ...env }
  const args = ['run', `examples/enginebench/${file}`, '--runtime', runtime, '--out', 'out', '--json']
  const { code, out, err } = await runCli(args, { cwd, env: path })
  expect({ code, err: code ? err : '' }).toEqual({ code: 0, err: '' })
  const { rows } = JSON.parse(out) as { rows: readonly ResultRow[] }
  return { rows, out: join(cwd, 'out') }
}

const told = (rows: readonly ResultRow[]) =>
  Object.fromEntries(
    [...Map.groupBy(rows, ({ agent }) => agent)].map(([agent, own]) => [
      agent,
      own
        .toSorted((a, b) => a.task.localeCompare(b.task) || a.rollout_index - b.rollout_index)
        .map(({ outcome, reward }) => [outcome, reward]),
    ]),
  )

describe('the judge', () => {
  test('is the same for each card', () => {
    const [first, ...others] = CARDS.map((card) => readFileSync(fileOf(card, 'tests/judge.mjs'), 'utf8'))
    expect(others).toEqual([first, first])
  })

  const judged = async (card: string, text: string, by: 'plain' | 'rustc') => {
    const dir = await mkdtemp(join(tmpdir(), 'enginebench-'))
    onTestFinished(() => rm(dir, { recursive: true, force: true }))
    await writeFile(join(dir, 'card.rs'), text)
    const args = [fileOf(card, 'tests/judge.mjs'), join(dir, 'card.rs'), fileOf(card, 'tests/cases.txt'), dir]
    const { status, stderr } = spawnSync(process.execPath, args, {
      env: { ...process.env, JUDGE: by },
      encoding: 'utf8',
    })
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    return JSON.parse(await readFile(join(dir, 'reward.json'), 'utf8')) as Record<string, number>
  }

  test.for(['plain', ...(rust ? ['rustc' as const] : [])] as const)(
    'by %s tells the parts of the reward',
    async (by) => {
      const [stub, solution] = await Promise.all(
        ['environment/stubs/card.rs', 'solution/card.rs'].map((path) => readFile(fileOf('tide-crab', path), 'utf8')),
      )
      const whole = { compile_ok: 1, tests_total: 4 }
      expect(await judged('tide-crab', solution ?? '', by)).toEqual({
        ...whole,
        tests_passed: 4,
        pass_rate: 1,
        score: 1,
      })
      expect(await judged('tide-crab', stub ?? '', by)).toEqual({ ...whole, tests_passed: 0, pass_rate: 0, score: 0.3 })
      const hasty = stub?.replaceAll('todo!()', '20') ?? ''
      expect(await judged('tide-crab', hasty, by)).toEqual({
        ...whole,
        tests_passed: 1,
        pass_rate: 0.25,
        score: 0.475,
      })
      expect(await judged('tide-crab', `${stub}oops {\n`, by)).toEqual({
        compile_ok: 0,
        tests_passed: 0,
        tests_total: 4,
        pass_rate: 0,
        score: 0,
      })
    },
  )
})

describe.each(backends)('examples/enginebench on %s', { timeout: 300_000 }, (backend) => {
  const runtime = RUNTIMES[backend] ?? ''

  test('as tasks in the Harbor format', async () => {
    const { rows } = await run('tasks.yaml', runtime)
    expect(told(rows)).toEqual(EXPECTED)
    expect(rows.find(({ agent, task }) => agent === 'hasty' && task.endsWith('tide-crab'))?.rewards).toEqual({
      compile_ok: 1,
      tests_passed: 1,
      tests_total: 4,
      pass_rate: 0.25,
      score: 0.475,
    })
  })

  test('as a task app', async () => {
    const { rows, out } = await run('service.yaml', runtime)
    expect(told(rows)).toEqual(EXPECTED)
    const { summary } = JSON.parse(await readFile(join(out, 'evaluation.json'), 'utf8'))
    expect(summary).toMatchObject({ total_seeds: 12, successful: 12, failed: 0, outages: 0 })
  })

  test('as a runner', async () => {
    expect(told((await run('hosted.yaml', runtime)).rows)).toEqual(EXPECTED)
  })
})

describe.skipIf(!daytona)('examples/enginebench on Daytona', { timeout: 300_000 }, () => {
  let service: DaytonaService
  beforeAll(async () => {
    service = await startDaytona()
    service.account.limits.alone = true
  })
  afterAll(() => service?.close())

  test('as a task app, in a snapshot of its Dockerfile', async () => {
    const env = { DAYTONA_API_KEY: DAYTONA_KEY, DAYTONA_API_URL: service.url }
    const { rows } = await run('service.yaml', 'configs/daytona.yaml', env)
    expect(told(rows)).toEqual(EXPECTED)
    expect(service.account.snapshots.begun).toBe(1)
    expect(service.account.boxes.size).toBe(0)
  })
})

describe.skipIf(!e2b)('examples/enginebench on E2B', { timeout: 300_000 }, () => {
  let service: E2bService
  beforeAll(async () => {
    service = await startE2b()
    service.account.limits.alone = true
  })
  afterAll(() => service?.close())

  test('as a task app, in a template that is there, with the files that its Dockerfile copies', async () => {
    const env = { E2B_API_KEY: E2B_KEY, E2B_API_URL: service.url, E2B_SANDBOX_URL: service.url }
    const { rows } = await run('service.yaml', 'configs/e2b.yaml', env)
    expect(told(rows)).toEqual(EXPECTED)
    expect(service.account.boxes.size).toBe(0)
  })
})

describe.skipIf(!harbor)('examples/enginebench on a hosted Harbor', { timeout: 300_000 }, () => {
  let service: HarborService
  beforeAll(async () => {
    service = await startHarbor()
  })
  afterAll(() => service?.close())

  test('as a runner, in a deployment of its Dockerfile', async () => {
    const env = { SYNTH_API_KEY: SYNTH_KEY, SYNTH_BACKEND_URL: service.url }
    const { rows, out } = await run('hosted.yaml', 'configs/harbor.yaml', env)
    expect(told(rows)).toEqual(EXPECTED)
    expect(service.account.list().map(({ builds }) => builds)).toEqual([1])
    const { summary, results } = JSON.parse(await readFile(join(out, 'evaluation.json'), 'utf8'))
    expect(summary).toMatchObject({ total_seeds: 12, successful: 12, outages: 0 })
    expect(results[0].result.metrics.details).toMatchObject({ task_id: 'ember-fox', compilation: true, tests_total: 5 })
  })
})
