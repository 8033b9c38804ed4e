import { existsSync, readdirSync } from 'node:fs'
import { mkdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { harbor } from '../../../src/importers/harbor.ts'
import { readAny } from '../../../src/importers/importer.ts'
import { recordsOf } from '../../../src/importers/records.ts'
import { Source } from '../../../src/importers/source.ts'
import type { Manifest } from '../../../src/model/manifest.ts'
import { INFRA_KINDS, OUTCOMES } from '../../../src/model/outcome.ts'
import type { ResultRow } from '../../../src/model/record.ts'
import { harborJob } from '../../../src/report/export/harbor.ts'
import { foldResults } from '../../../src/run/results.ts'
import { runCli } from '../../support/cli.ts'
import { filesIn } from '../../support/task-dir.ts'
import { row } from '../rows.ts'
import '../../support/property-seed.ts'

const MODELS = [
  { name: 'one', model: 'anthropic/claude-sonnet-4-5' },
  { name: 'two', model: null },
] as const

const manifest = (passThreshold: number): Manifest => ({
  schema: 1,
  run_id: '20260301T040506Z-abc123',
  shard: null,
  run_attempt: null,
  experiment_id: 'nightly',
  commit: null,
  plan_digest: `sha256:${'0'.repeat(64)}`,
  config_digest: `sha256:${'0'.repeat(64)}`,
  config: {
    agents: MODELS.map((agent) => ({ ...agent, kind: 'command', command: null, env: [], timeout_sec: null })),
    rollouts_per_task: 3,
    max_parallel_rollouts: 2,
    limits: {},
    retry: Object.fromEntries(INFRA_KINDS.map((kind) => [kind, 0])) as Manifest['config']['retry'],
    reward: { key: null, pass_threshold: passThreshold },
    gate: {
      design: 'fixed',
      max_drop: 0.1,
      alpha: 0.05,
      beta: 0.1,
      min_tasks: 10,
      min_shared_tasks: 0.9,
      min_coverage: 0.9,
      max_infra_error_rate: 0.05,
      min_pass_rate: null,
      guardrails: [],
      leave_out: 'nothing',
    },
    sandbox_backend: { kind: 'docker', image: null, network: null, defaults: {} },
    judge: { kind: 'docker', image: null, network: null },
  },
  tasks: {},
  tags: {},
  left_out: null,
  images: {},
  versions: { benchgate: '0.1.0', node: 'v24', platform: 'linux/x64' },
  preflight: {},
})

/** writes the job, and reads it back as the importer of Harbor's jobs does */
async function back(
  rows: readonly ResultRow[],
  passThreshold: number,
  keepOwn: boolean,
): Promise<readonly ResultRow[]> {
  const job = harborJob(manifest(passThreshold), rows, 'file:///jobs/one')
  const files = { ...job.files }
  if (!keepOwn) delete files['benchgate.json']
  for (const [place, named] of job.trials.entries()) {
    if (!named) continue
    const { name, files: own } = job.trial(place)
    for (const [file, text] of Object.entries(own)) files[`${name}/${file}`] = text
  }
  const dir = await filesIn(files)
  try {
    const options = { rewardKey: null, passThreshold: 1 }
    const { plan, events } = recordsOf(await readAny([harbor], await Source.open(dir), options, null), 0)
    return foldResults(plan.rollouts, events)
  } finally {
    await rm(dir, { recursive: true, force: true })
  }
}

const score = fc.double({ min: 0, max: 2, noNaN: true })
const aRow = (passThreshold: number) =>
  fc
    .record({
      task: fc.constantFrom('fix-rounding', 'csv-report', `a-very-long-name-of-a-task-${'x'.repeat(60)}`),
      agent: fc.constantFrom('one', 'two'),
      outcome: fc.constantFrom(...OUTCOMES),
      infra_kind: fc.constantFrom(...INFRA_KINDS),
      suspected: fc.option(fc.constantFrom(...INFRA_KINDS)),
      reward: score,
      attempts: fc.integer({ min: 1, max: 3 }),
      reason: fc.string({ minLength: 1, maxLength: 60 }),
      duration_sec: fc.option(fc.integer({ min: 0, max: 10_000 })),
      cost_usd: fc.option(fc.double({ min: 0, max: 50, noNaN: true })),
      started_at: fc
        .integer({ min: 0, max: 1000 })
        .map((minutes) => new Date(Date.UTC(2026, 2, 1) + minutes * 60_000).toISOString()),
    })
    .map(({ reward, ...over }) => {
      const began = over.outcome !== 'not_run' && over.outcome !== 'budget_exhausted'
      return row({
        ...over,
        infra_kind: over.outcome === 'infra_error' ? over.infra_kind : null,
        suspected: began && over.outcome !== 'infra_error' ? over.suspected : null,
        reward:
          over.outcome === 'passed'
            ? passThreshold + reward
            : over.outcome === 'failed'
              ? Math.min(reward, 1) * passThreshold * 0.99
              : null,
        ...(began ? {} : { attempts: 0, started_at: null, duration_sec: null, cost_usd: null, tokens: null }),
      })
    })
/** every rollout has a number of its own among those of its task and agent */
const runOf = (passThreshold: number) =>
  fc.array(aRow(passThreshold), { minLength: 1, maxLength: 12 }).map((rows) => {
    const counts = new Map<string, number>()
    return rows.map((one) => {
      const cell = `${one.task}/${one.agent}`
      counts.set(cell, (counts.get(cell) ?? 0) + 1)
      return { ...one, rollout_index: counts.get(cell) ?? 1 }
    })
  })

test('comes back as it was: every outcome, kind, reward, cost and token', async () => {
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(0.5, 1), fc.constantFrom(0.5, 1).chain(runOf), async (threshold, rows) => {
      // what lies outside the export: where it ran, its logs, and the tries before the one that decided
      const plain = (one: ResultRow) => ({ ...one, sandbox: null, logs: null, attempts: Math.min(1, one.attempts) })
      expect((await back(rows, threshold, true)).map(plain)).toEqual(rows.map(plain))
    }),
    { numRuns: 60 },
  )
})

test('Harbor’s own files alone say which class each is, and which infrastructure where Harbor has a name for it', async () => {
  const named = ['auth', 'config', 'rate_limited', 'quota', 'capacity', 'transport', 'sandbox_lost', 'image_build']
  // Harbor knows nothing of budgets: such a trial did not begin
  const told = (rows: readonly ResultRow[]) =>
    rows.map(({ task, agent, outcome }) => [task, agent, outcome === 'budget_exhausted' ? 'not_run' : outcome]).sort()
  await fc.assert(
    fc.asyncProperty(runOf(1).filter(someBegan), async (rows) => {
      const again = await back(rows, 1, false)
      expect(told(again)).toEqual(told(rows))
      for (const kind of named) {
        const count = (all: readonly ResultRow[]) =>
          all.filter((one) => one.infra_kind === kind && one.reason.startsWith(exceptionNamed(kind))).length
        expect([kind, count(again)]).toEqual([kind, rows.filter((one) => one.infra_kind === kind).length])
      }
    }),
    { numRuns: 60 },
  )
})
/** a job of which nothing began has no trial to be known by */
const someBegan = (rows: readonly ResultRow[]) => rows.some(({ started_at: at }) => at !== null)
const exceptionNamed = (kind: string) =>
  ({
    auth: 'AgentAuthenticationError',
    config: 'ModelNotFoundError',
    rate_limited: 'ApiRateLimitError',
    quota: 'ApiUsageLimitError',
    capacity: 'ApiOverloadedError',
    transport: 'ApiConnectionClosedError',
    sandbox_lost: 'HealthcheckError',
    image_build: 'SandboxBuildFailedError',
  })[kind] ?? ''

test('a trial has the keys that Harbor’s models ask for, and no two trials share a name', () => {
  const rows = Array.from({ length: 3000 }, (_, at) => row({ task: 'x'.repeat(50), rollout_index: at + 1 }))
  const job = harborJob(manifest(1), rows, 'file:///jobs/one')
  expect(new Set(job.trials.map((trial) => trial?.name)).size).toBe(3000)
  expect(JSON.parse(job.trial(0).files['result.json'] ?? '')).toMatchObject({
    id: expect.stringMatching(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/),
    task_name: 'x'.repeat(50),
    trial_name: expect.stringMatching(/^x{32}__[0-9a-f]{7}$/),
    trial_uri: expect.stringMatching(/^file:\/\/\/jobs\/one\/x+__/),
    task_id: { path: `tasks/${'x'.repeat(50)}` },
    task_checksum: '0'.repeat(64),
    config: { trial_name: expect.any(String), task: { path: expect.any(String) } },
    agent_info: { name: 'oracle', version: 'unknown', model_info: null },
    agent_result: { n_input_tokens: 9500, n_cache_tokens: 8000, n_output_tokens: 700, cost_usd: 0.031 },
    verifier_result: { rewards: { reward: 1 } },
    exception_info: null,
    started_at: '2026-03-01T04:05:06.000Z',
    finished_at: '2026-03-01T04:06:08.500Z',
  })
  expect(JSON.parse(job.files['result.json'] ?? '')).toMatchObject({
    n_total_trials: 3000,
    stats: { n_completed_trials: 3000, n_errored_trials: 0, evals: { oracle__adhoc: { n_trials: 3000 } } },
  })
})

describe('benchgate report --export harbor', () => {
  const CONTRACT = `experiment_id: bench
tasks:
  - contract: { name: solved, command: [sh, -c, "echo '{\\"metrics\\":{\\"reward_mean\\":1}}' > {output}"] }
  - contract: { name: unsolved, command: [sh, -c, "echo '{\\"metrics\\":{\\"reward_mean\\":0}}' > {output}"] }
  - contract: { name: broken, command: [sh, -c, "exit 3"] }
agents: [{ name: nop }]
`
  async function ran(): Promise<string> {
    const root = await filesIn({ 'bench.yaml': CONTRACT })
    await runCli(['run', 'bench.yaml', '--out', 'run'], { cwd: root })
    return root
  }
  const outcomes = (json: string) =>
    (JSON.parse(json).rows as ResultRow[]).map(({ task, outcome }) => [task, outcome]).sort()

  test('writes a job that import reads as it was, with what agent and judge left', { timeout: 60_000 }, async () => {
    const root = await ran()
    await mkdir(join(root, 'run/rollouts/solved/nop/1/attempt-1/agent'), { recursive: true })
    await writeFile(join(root, 'run/rollouts/solved/nop/1/attempt-1/agent/said.txt'), 'hello')
    await symlink('/etc/passwd', join(root, 'run/rollouts/solved/nop/1/attempt-1/agent/link'))
    const told = await runCli(['report', 'run', '--export', 'harbor', '--out', 'jobs/one', '--json'], { cwd: root })
    expect(told.err).toBe('3 trials lie in jobs/one, as harbor leaves them\n')
    const again = await runCli(['import', 'jobs/one', '--out', 'again', '--json'], { cwd: root })
    expect(outcomes(again.out)).toEqual(outcomes(told.out))
    const trials = readdirSync(join(root, 'jobs/one')).filter((name) => name.includes('__'))
    expect(trials).toHaveLength(3)
    const solved = join(root, 'jobs/one', trials.find((name) => name.startsWith('solved')) ?? '')
    expect(await readFile(join(solved, 'agent/said.txt'), 'utf8')).toBe('hello')
    expect(existsSync(join(solved, 'agent/link'))).toBe(false)
    const twice = await runCli(['report', 'run', '--export', 'harbor', '--out', 'jobs/one'], { cwd: root })
    expect([twice.code, twice.err]).toEqual([
      3,
      `${join(root, 'jobs/one')} is there already, and is not empty\nName a new directory by \`--out\`.\n`,
    ])
    const other = await runCli(['report', 'run', '--export', 'inspect'], { cwd: root })
    expect([other.code, other.err]).toEqual([3, expect.stringContaining('Allowed choices are harbor')])
  })
})
