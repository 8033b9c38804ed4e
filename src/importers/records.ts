import { createHash } from 'node:crypto'
import { BenchgateError } from '../model/error.ts'
import { isScored } from '../model/outcome.ts'
import type { Plan } from '../model/plan.ts'
import type { JournalEvent } from '../model/record.ts'
import type { Imported, ImportedAttempt, ImportedRollout } from './imported.ts'
import { Names } from './names.ts'

/** What a run of ours would have written, but for its manifest. */
export interface Records {
  readonly plan: Plan
  readonly agents: readonly { readonly name: string; readonly model: string | null }[]
  /** between the run's first word and its last */
  readonly events: readonly JournalEvent[]
  readonly firstAt: number
  readonly lastAt: number
  /** of some tasks the source does not say what they were */
  readonly guessedDigests: boolean
}

/** Plan and journal of imported results. `now` stands where a source tells no time. */
export function recordsOf(imported: Imported, now: number): Records {
  const [tasks, agents] = [new Names(), new Names()]
  const indexes = indexed(imported.rollouts)
  const { digests, guessed } = digestsOf(imported)
  const times = imported.rollouts.flatMap(({ attempts }) => attempts.flatMap(({ startedAt }) => startedAt ?? []))
  const begin = times.reduce((least, time) => Math.min(least, time), times.length ? Infinity : now)
  const events: JournalEvent[] = []
  let lastAt = begin
  const rollouts = imported.rollouts.map((rollout, place) => {
    const task = tasks.of(rollout.task)
    const agent = agents.of(rollout.agent)
    const index = indexes[place] ?? 1
    const id = `${task}/${agent}/${index}`
    for (const event of eventsOf(id, rollout, begin)) {
      events.push(event)
      lastAt = Math.max(lastAt, Date.parse(event.at))
    }
    return { id, task, agent, rollout_index: index, task_digest: rollout.digest ?? digests.get(rollout.task) ?? '' }
  })
  return {
    plan: { schema: 1, experiment_id: new Names().of(imported.experimentId), rollouts },
    agents: imported.agents.map(({ name, model }) => ({ name: agents.of(name), model })),
    events,
    firstAt: begin,
    lastAt,
    guessedDigests: guessed,
  }
}

/** By task; where no rollout says what it was, its name stands for it. */
function digestsOf({ format, rollouts }: Imported) {
  const digests = new Map<string, string>()
  for (const { task, digest } of rollouts) if (digest !== null && !digests.has(task)) digests.set(task, digest)
  const known = digests.size
  for (const { task } of rollouts) if (!digests.has(task)) digests.set(task, sha256(`${format}\0${task}`))
  return { digests, guessed: digests.size > known }
}

/** The number of each rollout among those of its task and agent. */
function indexed(rollouts: readonly ImportedRollout[]): number[] {
  const used = new Map<string, Set<number>>()
  const cellOf = ({ task, agent }: ImportedRollout) => JSON.stringify([task, agent])
  for (const rollout of rollouts) {
    const cell = used.get(cellOf(rollout)) ?? new Set()
    used.set(cellOf(rollout), cell)
    if (rollout.index === null) continue
    if (cell.has(rollout.index))
      throw new BenchgateError(
        `there are two results of rollout ${rollout.index} of ${rollout.agent} on ${rollout.task}`,
        'Results of two experiments may lie there together: import one at a time.',
      )
    cell.add(rollout.index)
  }
  const next = new Map<string, number>()
  return rollouts.map((rollout) => {
    if (rollout.index !== null) return rollout.index
    const cell = cellOf(rollout)
    let index = next.get(cell) ?? 1
    while (used.get(cell)?.has(index)) index += 1
    next.set(cell, index + 1)
    return index
  })
}

function* eventsOf(id: string, { attempts, skipped }: ImportedRollout, begin: number): Generator<JournalEvent> {
  if (attempts.length === 0 && skipped)
    yield { event: 'rollout_skipped', at: iso(begin), rollout: id, outcome: skipped }
  for (const [place, one] of attempts.entries()) yield* attemptEvents(id, place + 1, one, begin)
}

function* attemptEvents(
  rollout: string,
  attempt: number,
  one: ImportedAttempt,
  begin: number,
): Generator<JournalEvent> {
  const start = one.startedAt ?? begin
  const scored = isScored(one.outcome.class)
  yield { event: 'attempt_started', at: iso(start), rollout, attempt }
  yield {
    event: 'attempt_ended',
    at: iso(start + (one.durationSec ?? 0) * 1000),
    rollout,
    attempt,
    outcome: one.outcome,
    // a number beside an outage says nothing of the agent
    reward: scored ? one.reward : null,
    rewards: scored && one.rewards ? { ...one.rewards } : null,
    tokens: one.tokens,
    cost_usd: one.costUsd,
    turns: one.turns,
    phases: one.phases,
    sandbox: null,
    logs: null,
    notes: [...one.notes],
    ...(scored && one.grade ? { grade: one.grade } : {}),
    ...(one.durationSec === null ? { duration_sec: null } : {}),
  }
}

/** what a date can hold; a source may state anything */
const LAST_TIME = Date.UTC(9999, 11, 31)

/** A time as the journal has it. */
export const iso = (time: number): string => new Date(Math.min(Math.max(0, time), LAST_TIME)).toISOString()

const sha256 = (text: string) => `sha256:${createHash('sha256').update(text).digest('hex')}`
