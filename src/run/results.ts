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
  readonly #plan: readonly PlannedRollout[]
  readonly #places = new Map<string, number>()
  /** of what was begun or skipped */
  readonly #rows: (ResultRow | undefined)[]
  /** 1 where the last attempt ended as interrupted */
  readonly #interrupted: Uint8Array

  constructor(plan: readonly PlannedRollout[]) {
    this.#plan = plan
    plan.forEach(({ id }, place) => {
      this.#places.set(id, place)
    })
    this.#rows = new Array(plan.length)
    this.#interrupted = new Uint8Array(plan.length)
  }

  get rows(): readonly ResultRow[] {
    return this.#plan.map((rollout, place) => this.#rows[place] ?? notRun(rollout))
  }

  add(event: JournalEvent): void {
    if (event.event !== 'attempt_started' && event.event !== 'attempt_ended' && event.event !== 'rollout_skipped')
      return
    const place = this.#places.get(event.rollout)
    const rollout = place === undefined ? undefined : this.#plan[place]
    if (place === undefined || rollout === undefined) return
    const row = this.#rows[place]
    const begun = row !== undefined && row.attempts > 0
    if (event.event === 'attempt_started')
      this.#rows[place] = begun ? this.#again(place, row, event) : begin(rollout, event)
    else if (event.event === 'attempt_ended' && begun) {
      this.#interrupted[place] = event.outcome.class === 'cancelled' ? 1 : 0
      this.#rows[place] = end(row, event)
    } else if (event.event === 'rollout_skipped' && !begun) this.#rows[place] = skip(rollout, event.outcome)
  }

  #again(place: number, row: ResultRow, { at }: Started): ResultRow {
    if (this.#interrupted[place] === 0) return { ...row, attempts: row.attempts + 1 }
    return row.attempts === 1 ? { ...row, started_at: at } : row // as if the interrupted try had not been
  }
}

interface Told extends Pick<ResultRow, 'outcome' | 'reason'> {
  /** null where it was never begun */
  readonly at: string | null
}

/** the row of a rollout of which no attempt has ended */
const unfinished = (
  { task, agent, rollout_index, task_digest }: PlannedRollout,
  { outcome, reason, at }: Told,
): ResultRow => ({
  task,
  agent,
  rollout_index,
  task_digest,
  attempts: at === null ? 0 : 1,
  started_at: at,
  outcome,
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
  reason,
  sandbox: null,
  logs: null,
})

const NO_PHASES = {}

const notRun = (rollout: PlannedRollout): ResultRow =>
  unfinished(rollout, { outcome: 'not_run', reason: 'the run ended before this rollout began', at: null })

const skip = (rollout: PlannedRollout, { class: outcome, reason }: Outcome): ResultRow =>
  unfinished(rollout, { outcome, reason, at: null })

const begin = (rollout: PlannedRollout, { at }: Started): ResultRow =>
  unfinished(rollout, { outcome: 'cancelled', reason: 'the run ended while this rollout was under way', at })

function end(row: ResultRow, last: Ended): ResultRow {
  const { outcome } = last
  const started = row.started_at ?? last.at
  return {
    task: row.task,
    agent: row.agent,
    rollout_index: row.rollout_index,
    task_digest: row.task_digest,
    attempts: row.attempts,
    started_at: row.started_at,
    outcome: outcome.class,
    infra_kind: outcome.infraKind,
    suspected: outcome.suspected,
    reward: last.reward,
    rewards: last.rewards,
    hidden_infra_error: outcome.class === 'infra_error' || outcome.class === 'judge_error',
    duration_sec: last.duration_sec === null ? null : round((Date.parse(last.at) - Date.parse(started)) / 1000),
    phases: last.phases,
    cost_usd: last.cost_usd,
    tokens: last.tokens,
    turns: last.turns,
    reason: outcome.reason,
    sandbox: last.sandbox,
    logs: last.logs,
    ...(last.grade === undefined ? {} : { grade: last.grade }),
  }
}

const round = (seconds: number) => Math.round(seconds * 1000) / 1000
