import type { InfraKind, Outcome } from '../model/outcome.ts'
import type { Phases } from '../model/record.ts'
import type { Tokens } from '../model/usage.ts'

/** What is known of one try, in the source's own words made ours. Unknown is null, never 0. */
export interface ImportedAttempt {
  readonly outcome: Outcome
  readonly reward: number | null
  readonly rewards: Readonly<Record<string, number>> | null
  readonly tokens: Tokens | null
  readonly costUsd: number | null
  readonly turns: number | null
  /** milliseconds since 1970 */
  readonly startedAt: number | null
  readonly durationSec: number | null
  readonly phases: Phases
  readonly notes: readonly string[]
  /** the judge's word for it */
  readonly grade?: string | null
}

export interface ImportedRollout {
  /** as the source names it */
  readonly task: string
  readonly agent: string
  /** from 1; null: counted in the order in which the rollouts stand */
  readonly index: number | null
  /** null where the source has none: the task then counts as the same as long as its name is */
  readonly digest: string | null
  /** the last one decides */
  readonly attempts: readonly ImportedAttempt[]
  /** why there is no attempt, where there is none */
  readonly skipped?: Outcome
}

/** The results of another harness, before they become a run's directory. */
export interface Imported {
  readonly format: string
  readonly experimentId: string
  readonly agents: readonly { readonly name: string; readonly model: string | null }[]
  readonly rollouts: readonly ImportedRollout[]
  /** where it ran, as the source says; null where it does not */
  readonly backend: string | null
  readonly commit: string | null
  readonly timeoutSec: number | null
  /** it was still going on, or was broken off */
  readonly partial: boolean
  /** what a reader must know to believe the numbers */
  readonly warnings: readonly string[]
}

/** What the user says of rewards; null is the default of the format. */
export interface ImportOptions {
  readonly rewardKey: string | null
  readonly passThreshold: number
}

const NOTHING = {
  reward: null,
  rewards: null,
  tokens: null,
  costUsd: null,
  turns: null,
  startedAt: null,
  durationSec: null,
  phases: {},
  notes: [],
} satisfies Omit<ImportedAttempt, 'outcome'>

/** A try of which little is known besides what came of it. */
export const attempt = (outcome: Outcome, known: Partial<Omit<ImportedAttempt, 'outcome'>> = {}): ImportedAttempt => ({
  ...NOTHING,
  ...known,
  outcome,
})

/** An outcome that is no infrastructure error; `suspected` flags it and excludes nothing. */
export const outcome = (
  name: Exclude<Outcome['class'], 'infra_error'>,
  reason: string,
  suspected: InfraKind | null = null,
): Outcome => ({ class: name, infraKind: null, reason, suspected })

export const infra = (kind: InfraKind, reason: string): Outcome => ({
  class: 'infra_error',
  infraKind: kind,
  reason,
  suspected: null,
})

/** What a reward means where nothing else speaks. */
export const byReward = (reward: number, { passThreshold }: ImportOptions): Outcome =>
  reward >= passThreshold
    ? outcome('passed', `reward ${reward}`)
    : outcome('failed', `reward ${reward}, ${passThreshold} needed`)
