import type { Imported, ImportedRollout } from '../importers/imported.ts'
import { attempt, outcome } from '../importers/imported.ts'
import type { Outcome } from '../model/outcome.ts'
import type { Stop } from '../run/budget.ts'

/** What became of a harness as a whole. */
export interface Fate {
  /**
   * by the failure table, as if it were an agent that left no reward: `failed` is a command that ended well,
   * `agent_error` one that ended badly, `agent_timeout` one that ran out of time
   */
  readonly outcome: Outcome
  /** null where it never ended by itself */
  readonly exitCode: number | null
  /** the last line it printed; empty where it said nothing */
  readonly lastWords: string
  /** what a reader of its results should know */
  readonly notes: readonly string[]
  readonly sandbox: string | null
}

/** A rollout by the harness's own names. */
export type Named = Pick<ImportedRollout, 'task' | 'agent' | 'index'>

/** How it ended, in one sentence without a full stop. */
export function endWords({ outcome: { class: ended, reason }, exitCode, lastWords }: Fate): string {
  const said = lastWords ? `: ${lastWords}` : ''
  if (ended === 'failed') return 'the harness ended'
  if (ended === 'agent_timeout') return "the harness's time is over"
  if (ended === 'agent_error' && exitCode !== null) return `the harness ended with exit code ${exitCode}${said}`
  return reason.replace(/^the agent/, 'the harness').replace(/\.$/, '')
}

/** Why the run did not come to its end; null where it did, or where it was told to stop. */
export function stopOf(fate: Fate): Stop | null {
  const { class: ended } = fate.outcome
  if (ended === 'infra_error' || ended === 'judge_error') return { kind: 'systemic', why: endWords(fate) }
  return ended === 'agent_timeout' || ended === 'budget_exhausted' ? { kind: 'budget', why: endWords(fate) } : null
}

/**
 * What is known in the end: the harness's own results, without those that its sandbox took down with it, and for every
 * planned rollout that left none, why.
 */
export function settled(imported: Imported, planned: readonly Named[], fate: Fate): Imported {
  const lost = fate.outcome.class === 'infra_error' ? fate.outcome : null
  const rollouts = imported.rollouts.map((one) => (lost ? underWay(one, lost) : one))
  const there = new Set(rollouts.map(keyOf))
  const missing = planned.filter((one) => !there.has(keyOf(one)))
  return { ...imported, rollouts: [...rollouts, ...missing.map((one) => notReached(one, fate))] }
}

const keyOf = ({ task, agent, index }: Named) => JSON.stringify([task, agent, index])

/** What a harness says was still going on when its sandbox was lost was lost with it. */
function underWay(rollout: ImportedRollout, lost: Outcome): ImportedRollout {
  const last = rollout.attempts.at(-1)
  if (last?.outcome.class !== 'cancelled') return rollout
  return { ...rollout, attempts: [...rollout.attempts.slice(0, -1), attempt(lost, { startedAt: last.startedAt })] }
}

function notReached({ task, agent, index }: Named, fate: Fate): ImportedRollout {
  const spent = stopOf(fate)?.kind === 'budget'
  const why = `${endWords(fate)}, and left no result of this rollout`
  const skipped = outcome(spent ? 'budget_exhausted' : 'not_run', why)
  return { task, agent, index, digest: null, attempts: [], skipped }
}

/** A harness of which nothing is known but how it ended: one rollout stands for all that it would have run. */
export function wholeHarness(experimentId: string, fate: Fate | null): ImportedRollout {
  const named = { task: experimentId, agent: 'harness', index: 1, digest: null }
  if (fate === null) return { ...named, attempts: [] }
  const { class: ended } = fate.outcome
  if (ended === 'infra_error') return { ...named, attempts: [attempt(fate.outcome)] }
  if (ended === 'cancelled' || stopOf(fate))
    return { ...named, attempts: [], skipped: notReached(named, fate).skipped ?? fate.outcome }
  const reason = `${endWords(fate)} and left no results`
  return { ...named, attempts: [attempt({ class: 'infra_error', infraKind: 'config', reason, suspected: null })] }
}
