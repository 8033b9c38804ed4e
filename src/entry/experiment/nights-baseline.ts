import type { BaselineOrigin } from '../../model/baseline.ts'
import type { Manifest } from '../../model/manifest.ts'
import type { Night } from '../../model/night.ts'
import type { InfraKind, OutcomeClass } from '../../model/outcome.ts'
import type { ResultRow } from '../../model/record.ts'
import { nightFingerprint } from './manifest.ts'

/** Nights of the history that together are a baseline. */
export interface NightsSource extends Omit<BaselineOrigin, 'run_id'> {
  /** run in the same way, the newest first */
  readonly nights: readonly [Night, ...Night[]]
}

/** What keeps nights from being a baseline of a run, as one sentence; null where nothing does. Agents are what is under test. */
export function unlike({ nights: [newest] }: NightsSource, ours: Manifest): string | null {
  const own = nightFingerprint(ours)
  const parts = (['limits', 'reward', 'sandbox_backend', 'judge', 'tasks'] as const).filter(
    (part) => own[part] !== newest.fingerprint[part],
  )
  if (parts.length === 0) return null
  const differ = `${parts.join(', ')} ${parts.length === 1 ? 'differs' : 'differ'}`
  return `The nights of the history were made in another way and cannot be compared with: ${differ}.`
}

/**
 * The rollouts of nights as rows: what a line of the history tells, its counts by task and agent. What kept a rollout from
 * its score is told by night, not by task: the counts of the kinds are right, their places are not known.
 */
export function rowsOf(nights: readonly Night[], { tasks }: Manifest): ResultRow[] {
  const seen = new Map<string, number>()
  return nights.flatMap((night) => {
    const lost = lostIn(night)
    return (night.cells ?? []).flatMap(([task, agent, passed, scored, unscored]) => {
      const cell = JSON.stringify([task, agent])
      const before = seen.get(cell) ?? 0
      seen.set(cell, before + scored + unscored)
      return Array.from({ length: scored + unscored }, (_, at): ResultRow => {
        const [outcome, kind] = at < passed ? PASSED : at < scored ? FAILED : (lost.pop() ?? NOT_RUN)
        return {
          ...UNKNOWN,
          task,
          agent,
          rollout_index: before + at + 1,
          task_digest: tasks[task] ?? '',
          outcome,
          ...kindOf(kind),
          reason: `Night of ${night.date}.`,
        }
      })
    })
  })
}

type Ended = readonly [outcome: OutcomeClass, kind: InfraKind | null]
const PASSED: Ended = ['passed', null]
const FAILED: Ended = ['failed', null]
const NOT_RUN: Ended = ['not_run', null]

function lostIn({ infra_errors: kinds, judge_errors: judge }: Night): Ended[] {
  const infra = Object.entries(kinds).flatMap(([kind, count = 0]) =>
    Array.from({ length: count }, (): Ended => ['infra_error', kind as InfraKind]),
  )
  return [...infra, ...Array.from({ length: judge }, (): Ended => ['judge_error', null])]
}

const kindOf = (kind: InfraKind | null) => ({ infra_kind: kind, hidden_infra_error: kind !== null })

/** what a line of the history does not tell of a rollout */
const UNKNOWN = {
  suspected: null,
  reward: null,
  rewards: null,
  attempts: 1,
  started_at: null,
  duration_sec: null,
  phases: {},
  cost_usd: null,
  tokens: null,
  turns: null,
  sandbox: null,
  logs: null,
} as const
