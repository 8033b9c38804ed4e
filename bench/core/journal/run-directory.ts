import { createWriteStream } from 'node:fs'
import { cp, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { InfraKind } from '../../../src/model/outcome.ts'
import type { Plan, PlannedRollout } from '../../../src/model/plan.ts'
import type { JournalEvent } from '../../../src/model/record.ts'

/** a rollout begins, has its sandbox made and closed, and ends */
const RECORDS_OF_A_ROLLOUT = 4
const START = Date.parse('2026-01-01T00:00:00Z')
const DIGEST = `sha256:${'0'.repeat(64)}`

interface Shape {
  readonly agents: readonly string[]
  /** rollouts of a task and agent */
  readonly rounds: number
  /** each so many-th rollout is lost to an outage */
  readonly lostOf: number
  /** another number, other rollouts that fail; a third does */
  readonly seed: number
}

const SHAPE: Shape = { agents: ['claude', 'codex'], rounds: 5, lostOf: 10, seed: 0 }

/** Makes `dir` a finished run whose journal has this many records; the rest is as in `like`. */
export async function writeRun(dir: string, records: number, like: string, shape = SHAPE): Promise<void> {
  await cp(like, dir, { recursive: true })
  const rollouts = planned(Math.round((records - 2) / RECORDS_OF_A_ROLLOUT), shape)
  const plan: Plan = { schema: 1, experiment_id: 'bench', rollouts }
  await writeFile(join(dir, 'plan.json'), JSON.stringify(plan, null, 2))
  await pipeline(Readable.from(lines(rollouts, shape)), createWriteStream(join(dir, 'journal.jsonl')))
}

/** In the order of a plan: round by round. */
export function planned(count: number, { agents, rounds }: Shape = SHAPE): PlannedRollout[] {
  const pairs = Math.ceil(count / rounds)
  return Array.from({ length: count }, (_, at) => {
    const [round, pair] = [Math.floor(at / pairs), at % pairs]
    const agent = agents[pair % agents.length] ?? ''
    const task = `collection/task-${Math.floor(pair / agents.length)}`
    return { id: `${task}/${agent}/${round + 1}`, task, agent, rollout_index: round + 1, task_digest: DIGEST }
  })
}

export function* lines(rollouts: readonly PlannedRollout[], shape = SHAPE): Generator<string> {
  const at = (second: number) => new Date(START + second * 1000).toISOString()
  const line = (event: JournalEvent) => `${JSON.stringify(event)}\n`
  yield line({ event: 'run_started', at: at(0), run_id: 'bench', plan_digest: DIGEST, manifest_digest: DIGEST })
  for (const [index, { id }] of rollouts.entries()) yield eventsOf(id, index, at, shape).map(line).join('')
  yield line({ event: 'run_ended', at: at(rollouts.length), reason: 'finished' })
}

function eventsOf(rollout: string, index: number, at: (second: number) => string, shape: Shape): JournalEvent[] {
  const where = { rollout, attempt: 1 }
  const sandbox = `20260101T000000Z-a1b2c3-${rollout.replaceAll('/', '-')}-1`
  return [
    { event: 'attempt_started', at: at(index), ...where },
    { event: 'sandbox_created', at: at(index), ...where, backend: 'docker', sandbox },
    { event: 'sandbox_closed', at: at(index + 60), ...where, sandbox },
    { event: 'attempt_ended', at: at(index + 60), ...where, sandbox, ...ending(index, shape) },
  ]
}

function ending(index: number, { lostOf, seed }: Shape) {
  const lost = index % lostOf === 0
  const reward = lost ? null : Math.imul(index + seed, 0x9e3779b1) >>> 0 < 2 ** 32 / 3 ? 0 : 1
  return {
    outcome: lost
      ? { class: 'infra_error' as const, infraKind: 'rate_limited' as InfraKind, reason: 'HTTP 429', suspected: null }
      : { class: reward ? ('passed' as const) : ('failed' as const), infraKind: null, reason: '', suspected: null },
    reward,
    rewards: reward === null ? null : { reward, style: index / 7 },
    tokens: { input: 1000 + index, cache_read: 20_000, cache_write: 300, output: 4000 },
    cost_usd: 0.0123,
    turns: 17,
    phases: { image: 0, create: 0.412, setup: 0.051, agent: 55.123, judge: 3.1, collect: 0.1, close: 0.06 },
    logs: `rollouts/${index}/attempt-1`,
    notes: [],
  }
}
