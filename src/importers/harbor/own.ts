import { z } from 'zod'
import { isScored, type Outcome } from '../../model/outcome.ts'
import { ResultRow } from '../../model/record.ts'
import { attempt, type Imported, type ImportedRollout } from '../imported.ts'
import type { Source } from '../source.ts'
import { isJob } from './trial.ts'

/** what `report --export harbor` leaves beside the job's own files; it is the job's, no trial can write it */
const OwnJob = z.object({
  schema: z.literal(1),
  experiment_id: z.string(),
  backend: z.string(),
  agents: z.array(z.object({ name: z.string(), model: z.string().nullable() })),
  rows: z.array(ResultRow.extend({ trial: z.string().nullable() })),
})

/** A job that a run of ours was exported to: what Harbor has no words for is in a file of its own. Null for any other. */
export async function ownJob(source: Source): Promise<Imported | null> {
  const own = OwnJob.safeParse(await source.json('benchgate.json')).data
  if (!own || !isJob(await source.json('result.json'))) return null
  const { rows } = own
  return {
    format: 'harbor',
    experimentId: own.experiment_id,
    agents: own.agents,
    rollouts: rows.map(rolloutOf),
    backend: own.backend,
    commit: null,
    timeoutSec: null,
    partial: false,
    warnings: [],
  }
}

function rolloutOf({ trial, ...row }: z.infer<typeof OwnJob>['rows'][number]): ImportedRollout {
  const { outcome, infra_kind: infraKind, reason, suspected } = row
  const base = { task: row.task, agent: row.agent, index: row.rollout_index, digest: row.task_digest }
  const decided: Outcome = { class: outcome, infraKind, reason, suspected }
  if (trial === null) return { ...base, attempts: [], skipped: decided }
  const startedAt = row.started_at === null ? Number.NaN : Date.parse(row.started_at)
  return {
    ...base,
    attempts: [
      attempt(decided, {
        reward: isScored(outcome) ? row.reward : null,
        rewards: row.rewards,
        tokens: row.tokens,
        costUsd: row.cost_usd,
        turns: row.turns,
        startedAt: Number.isNaN(startedAt) ? null : startedAt,
        durationSec: row.duration_sec,
        phases: row.phases,
        grade: row.grade ?? null,
        notes: row.attempts > 1 ? [`${row.attempts} attempts were made`] : [],
      }),
    ],
  }
}
