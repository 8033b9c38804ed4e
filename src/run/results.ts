import type { Outcome } from '../model/outcome.ts'
import type { PlannedRollout } from '../model/plan.ts'
import type { JournalEvent, ResultRow } from '../model/record.ts'

type Started = Extract<JournalEvent, { event: 'attempt_started' }>
type Ended = Extract<JournalEvent, { event: 'attempt_ended' }>
/**
 * Results as a pure fold over the journal, in the order of the plan: the same records give the same
 * rows whether the run finished, was cut off, resumed or merged. A rollout without an attempt is
 * `not_run`; one whose only attempt never ended is `cancelled`. An attempt that was interrupted and tried again
 * does not count: it says nothing about agent or infrastructure.
 */
export function foldResults(plan: readonly PlannedRollout[], events: Iterable<JournalEvent>): readonly ResultRow[] {
  const results = new Results(plan)
  for (const event of events) results.add(event)
  return results.rows
}

/** The fold under way: of plan and journal, however long, it keeps one row a rollout. */
export class Results {
  readonly #rows: readonly ResultRow[]
  readonly #places: ReadonlyMap<string, number>
  /** 1 where the last attempt ended as interrupted */
  readonly #interrupted: Uint8Array

  constructor(plan: readonly PlannedRollout[]) {
    this.#rows = plan.map(notRun)
    this.#places = new Map(plan.map(({ id }, place) => [id, place]))
    this.#interrupted = new Uint8Array(plan.length)
  }

  get rows(): readonly ResultRow[] {
    return this.#rows
  }

  add(event: JournalEvent): void {
    if (event.event !== 'attempt_started' && event.event !== 'attempt_ended' && event.event !== 'rollout_skipped')
      return
    const place = this.#places.get(event.rollout)
    const row = place === undefined ? undefined : this.#rows[place]
    if (place === undefined || row === undefined) return
    if (event.event === 'attempt_started') this.#start(place, row, event)
    else if (event.event === 'attempt_ended' && row.attempts > 0) {
      this.#interrupted[place] = event.outcome.class === 'cancelled' ? 1 : 0
      end(row, event)
    } else if (event.event === 'rollout_skipped' && row.attempts === 0) skip(row, event.outcome)
  }

  #start(place: number, row: ResultRow, { at }: Started): void {
    if (row.attempts === 0) begin(row, at)
    else if (this.#interrupted[place] === 0) row.attempts += 1
    else if (row.attempts === 1) row.started_at = at // as if the interrupted try had not been
  }
}

function notRun({ task, agent, rollout_index, task_digest }: PlannedRollout): ResultRow {
  return {
    task,
    agent,
    rollout_index,
    task_digest,
    attempts: 0,
    started_at: null,
    outcome: 'not_run',
    infra_kind: null,
    suspected: null,
    reward: null,
    rewards: null,
    hidden_infra_error: false,
    duration_sec: null,
    phases: NO_PHASES,
    cost_usd: null,
    tokens: null,
    turns: null,
    reason: 'the run ended before this rollout began',
    sandbox: null,
    logs: null,
  }
}

const NO_PHASES = {}

function skip(row: ResultRow, { class: outcome, reason }: Outcome): void {
  row.outcome = outcome
  row.reason = reason
}

function begin(row: ResultRow, at: string): void {
  row.attempts = 1
  row.started_at = at
  row.outcome = 'cancelled'
  row.reason = 'the run ended while this rollout was under way'
}

function end(row: ResultRow, last: Ended): void {
  const { outcome } = last
  const started = row.started_at ?? last.at
  row.outcome = outcome.class
  row.infra_kind = outcome.infraKind
  row.suspected = outcome.suspected
  row.reward = last.reward
  row.rewards = last.rewards
  row.hidden_infra_error = outcome.class === 'infra_error' || outcome.class === 'judge_error'
  row.duration_sec = last.duration_sec === null ? null : round((Date.parse(last.at) - Date.parse(started)) / 1000)
  row.phases = last.phases
  row.cost_usd = last.cost_usd
  row.tokens = last.tokens
  row.turns = last.turns
  row.reason = outcome.reason
  row.sandbox = last.sandbox
  row.logs = last.logs
  if (last.grade !== undefined) row.grade = last.grade
}

const round = (seconds: number) => Math.round(seconds * 1000) / 1000
