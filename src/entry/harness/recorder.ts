import { join } from 'node:path'
import { type Fate, settled, wholeHarness } from '../../harness/fate.ts'
import { plannedBy, resultsWith } from '../../harness/plan.ts'
import type { Imported } from '../../importers/imported.ts'
import { type Records, recordsOf } from '../../importers/records.ts'
import { Manifest } from '../../model/manifest.ts'
import { isScored } from '../../model/outcome.ts'
import type { Plan } from '../../model/plan.ts'
import type { JournalEvent, ResultRow } from '../../model/record.ts'
import type { Arm } from '../experiment/arm.ts'
import type { Loaded } from '../experiment/load.ts'
import { digest } from '../experiment/manifest.ts'
import { writeJson } from '../experiment/place.ts'
import { readJson } from '../experiment/record.ts'
import type { EarlierRun } from '../experiment/resume.ts'

type AttemptEvent = Extract<JournalEvent, { event: 'attempt_started' | 'attempt_ended' | 'rollout_skipped' }>

export interface Recording {
  readonly arm: Pick<Arm, 'place' | 'record'>
  readonly loaded: Loaded
  readonly earlier: EarlierRun | null
  /** as the earlier process left them */
  readonly rows: readonly ResultRow[]
  now(): number
}

/** Writes a harness's results down as a run of ours would have: what is scored as soon as it is seen, the rest at the end. */
export class HarnessRecorder {
  readonly #recording: Recording
  readonly #told = new Set<string>()
  #plan: Plan

  constructor(recording: Recording) {
    this.#recording = recording
    this.#plan = recording.loaded.plan
    for (const [id, { done }] of recording.earlier?.resumed.rollouts ?? []) if (done) this.#told.add(id)
  }

  /** Results of a harness that goes on: what it has scored stays scored, whatever becomes of it. */
  async take(imported: Imported): Promise<void> {
    const records = recordsOf(imported, this.#recording.now())
    const last = new Map(records.events.flatMap((one) => (one.event === 'attempt_ended' ? [[one.rollout, one]] : [])))
    await this.#replan(records, imported.format, true)
    for (const [id, { outcome }] of last) if (isScored(outcome.class)) await this.#tell(id, records, null)
  }

  /** All that is known in the end; null where nothing was left that could be read. */
  async settle(imported: Imported | null, fate: Fate): Promise<void> {
    const { experiment } = this.#recording.loaded
    const planned = plannedBy(experiment)
    const whole = planned.length === 0 && this.#told.size === 0 && imported === null
    const known = whole
      ? resultsWith(experiment, [wholeHarness(experiment.experimentId, fate)])
      : settled(imported ?? resultsWith(experiment, []), planned, fate)
    const records = recordsOf(known, this.#recording.now())
    await this.#replan(records, known.format, !whole)
    for (const { id } of records.plan.rollouts) await this.#tell(id, records, fate.sandbox)
  }

  /** The plan never loses a rollout, but for the one that stood for all; what the results name beside it is added. */
  async #replan({ plan, agents }: Records, format: string, replaces: boolean): Promise<void> {
    const { arm, loaded } = this.#recording
    const stood =
      replaces && plannedBy(loaded.experiment).length === 0 ? `${loaded.experiment.experimentId}/harness/1` : null
    const named = new Map(plan.rollouts.map((one) => [one.id, one]))
    const kept = this.#plan.rollouts.filter(({ id }) => id !== stood || named.has(id))
    const before = new Set(kept.map(({ id }) => id))
    const rollouts = [
      ...kept.map((one) => named.get(one.id) ?? one),
      ...plan.rollouts.filter(({ id }) => !before.has(id)),
    ]
    if (JSON.stringify(rollouts) === JSON.stringify(this.#plan.rollouts)) return
    this.#plan = { ...this.#plan, rollouts }
    const file = join(arm.place.dir, 'manifest.json')
    const manifest = await readJson(file, Manifest)
    const config = { ...manifest.config, agents: agents.map((one) => ({ ...one, ...UNKNOWN, kind: format })) }
    await writeJson(join(arm.place.dir, 'plan.json'), this.#plan)
    await writeJson(file, {
      ...manifest,
      plan_digest: digest(JSON.stringify(this.#plan)),
      config_digest: digest(JSON.stringify(config)),
      config,
      tasks: Object.fromEntries(rollouts.map(({ task, task_digest }) => [task, task_digest])),
    })
  }

  /** Once; of a rollout that an earlier process began, what is new. */
  async #tell(id: string, { events }: Records, sandbox: string | null): Promise<void> {
    if (this.#told.has(id)) return
    this.#told.add(id)
    const own = events.filter((one): one is AttemptEvent => 'rollout' in one && one.rollout === id)
    for (const event of this.#since(id, own))
      await this.#recording.arm.record(event.event === 'attempt_ended' ? { ...event, sandbox } : event)
  }

  #since(id: string, events: readonly AttemptEvent[]): readonly AttemptEvent[] {
    const { earlier, rows } = this.#recording
    const begun = earlier?.resumed.rollouts.get(id)?.begun ?? 0
    const ended = events.findLast((one) => one.event === 'attempt_ended')
    if (begun === 0 || ended?.event !== 'attempt_ended') return begun === 0 ? events : []
    const row = rows.find((one) => `${one.task}/${one.agent}/${one.rollout_index}` === id)
    if (row?.outcome === ended.outcome.class && row.reason === ended.outcome.reason) return [] // it was not tried again
    return events.flatMap((one) =>
      'attempt' in one && one.attempt === ended.attempt ? [{ ...one, attempt: begun + 1 }] : [],
    )
  }
}

const UNKNOWN = { command: null, env: [], timeout_sec: null }
