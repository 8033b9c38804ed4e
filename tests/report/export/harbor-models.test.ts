import { expect, test } from 'vitest'
import { z } from 'zod'
import type { Manifest } from '../../../src/model/manifest.ts'
import type { ResultRow } from '../../../src/model/record.ts'
import { harborJob } from '../../../src/report/export/harbor.ts'
import { row } from '../rows.ts'

// what Harbor 0.25 wants to read and has no default for: its models JobLock, TrialLock, TaskLock and JobResult
const Time = z.iso.datetime()
const TrialLock = z.object({
  task: z.object({
    name: z.string(),
    type: z.enum(['local', 'git', 'package']),
    digest: z.string().regex(/^sha256:[0-9a-f]{64}$/),
  }),
  agent: z.object({ name: z.string() }),
  environment: z.object({ type: z.string().optional() }),
  verifier: z.object({}),
})
const JobLock = z.object({
  created_at: Time,
  n_concurrent_trials: z.int(),
  retry: z.object({}),
  trials: z.array(TrialLock),
})
const JobResult = z.object({ id: z.uuid(), started_at: Time, n_total_trials: z.int(), stats: z.object({}) })

const manifest = {
  run_id: '20260301T040506Z-abc123',
  experiment_id: 'nightly',
  config: {
    agents: [{ name: 'one', model: null }],
    max_parallel_rollouts: 2,
    rollouts_per_task: 1,
    reward: { pass_threshold: 1 },
    sandbox_backend: { kind: 'local_process' },
  },
  tasks: {},
  versions: { benchgate: '0.1.0' },
} as unknown as Manifest

const HEX = 'a'.repeat(64)
const NEVER = { outcome: 'not_run', attempts: 0, reward: null, started_at: null, duration_sec: null } as const
const CASES: Readonly<Record<string, Partial<ResultRow>>> = {
  'a rollout of ours': { task_digest: `sha256:${HEX}` },
  'one whose digest somebody else wrote': { task_digest: HEX },
  'one without a digest': { task_digest: '' },
  'one that never began': NEVER,
}

test.each(Object.entries(CASES))('%s is read by Harbor', (_, over) => {
  const job = harborJob(manifest, [row({ agent: 'one', ...over })], 'file:///jobs/one')
  const read = (name: string) => JSON.parse(job.files[name] ?? '')
  expect(JobLock.parse(read('lock.json')).trials).toHaveLength(1)
  expect(JobResult.parse(read('result.json')).n_total_trials).toBe(1)
  if (job.trials[0]) TrialLock.parse(JSON.parse(job.trial(0).files['lock.json'] ?? ''))
})

test('a job of which nothing began is of the time that its run was made', () => {
  const { files } = harborJob(manifest, [row({ agent: 'one', ...NEVER })], 'file:///jobs/one')
  expect(JSON.parse(files['result.json'] ?? '').started_at).toBe('2026-03-01T04:05:06.000Z')
  const imported = { ...manifest, run_id: 'nightly' }
  const other = harborJob(imported, [row({ agent: 'one', ...NEVER })], 'file:///jobs/one')
  expect(JSON.parse(other.files['result.json'] ?? '').started_at).toBe('1970-01-01T00:00:00.000Z')
})
