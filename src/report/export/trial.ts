import { createHash } from 'node:crypto'
import type { ResultRow } from '../../model/record.ts'
import type { Tokens } from '../../model/usage.ts'
import { exceptionOf } from './exception.ts'

/** What all trials of a job have in common. */
export interface JobOf {
  readonly runId: string
  readonly experimentId: string
  /** Harbor's word for the place they ran in; null where it has none */
  readonly environment: string | null
  readonly models: ReadonlyMap<string, string | null>
  readonly passThreshold: number
  /** the address of the job's directory */
  readonly uri: string
}

/** A trial's directory: its name, and its files besides what agent and judge left. */
export interface Trial {
  readonly name: string
  readonly files: Readonly<Record<string, string>>
}

/** `<task, cut>__<seven signs>`: the same rollout always has the same name, and no two of a job share one. */
export function trialNames(runId: string, rows: readonly ResultRow[]): readonly string[] {
  const taken = new Set<string>()
  return rows.map(({ task, agent, rollout_index: index }) => {
    for (let again = 0; ; again++) {
      const name = `${task.slice(0, 32)}__${hash([runId, task, agent, index, again]).slice(0, 7)}`
      if (taken.has(name)) continue
      taken.add(name)
      return name
    }
  })
}

/** One rollout as Harbor leaves a trial. */
export function trialOf(row: ResultRow, name: string, job: JobOf): Trial {
  const type = exceptionOf(row)
  const config = configOf(row, name, job)
  const result = resultOf(row, name, job, type)
  return {
    name,
    files: {
      'config.json': pretty(config),
      'lock.json': pretty(lockOf(row, job)),
      'result.json': pretty({ ...result, config }),
      'trial.log': `${row.outcome}: ${row.reason}\n`,
      ...(type === null ? {} : { 'exception.txt': `${type}: ${row.reason}\n` }),
    },
  }
}

/** Without keys that have their defaults, as Harbor writes it. */
const configOf = (row: ResultRow, name: string, job: JobOf) => ({
  trial_name: name,
  task: { path: `tasks/${row.task}` },
  agent: agentOf(row, job),
  ...(job.environment ? { environment: { type: job.environment } } : {}),
})

const agentOf = ({ agent }: ResultRow, { models }: JobOf) => {
  const model = models.get(agent) ?? null
  return { name: agent, ...(model === null ? {} : { model_name: model }) }
}

/** A trial in its own lock and in the job's, with all that Harbor wants to read there. */
export const lockOf = (row: ResultRow, job: JobOf) => ({
  schema_version: 2,
  task: { name: row.task, type: 'local', digest: sha256Of(row.task_digest), path: `tasks/${row.task}` },
  agent: agentOf(row, job),
  environment: job.environment ? { type: job.environment } : {},
  verifier: {},
})

/** as Harbor writes digests; what is none, such as of results that somebody else left, has one of its own */
function sha256Of(digest: string): string {
  const hex = /^(?:sha256:)?([0-9a-f]{64})$/.exec(digest)?.[1]
  return `sha256:${hex ?? createHash('sha256').update(digest).digest('hex')}`
}

function resultOf(row: ResultRow, name: string, job: JobOf, type: string | null) {
  const [begin, end] = times(row)
  const span = begin === null ? null : { started_at: begin, finished_at: end }
  const rewards = rewardsOf(row, job)
  const judged = rewards !== null || row.outcome === 'judge_error'
  return {
    id: uuid([job.runId, name]),
    task_name: row.task,
    trial_name: name,
    trial_uri: `${job.uri}/${encodeURIComponent(name)}`,
    source: null,
    task_id: { path: `tasks/${row.task}` },
    task_checksum: row.task_digest.replace(/^sha256:/, ''),
    agent_info: { name: row.agent, version: 'unknown', model_info: modelOf(job.models.get(row.agent) ?? null) },
    agent_result: { ...usage(row.tokens), cost_usd: row.cost_usd, rollout_details: null, metadata: metadataOf(row) },
    verifier_result: rewards && { rewards },
    verifier_environment_mode: null,
    exception_info: type && {
      exception_type: type,
      exception_message: row.reason,
      exception_traceback: '',
      occurred_at: end ?? begin,
    },
    started_at: begin,
    finished_at: end,
    // the phases are seconds without a beginning: that the agent began, and the judge, is all that is told
    environment_setup: null,
    agent_setup: null,
    agent_execution: row.outcome === 'infra_error' ? null : span,
    verifier: judged ? span : null,
    step_results: null,
  }
}

/** Harbor has one try a trial: ours are told beside it. */
const metadataOf = ({ outcome, infra_kind, suspected, reason, attempts, hidden_infra_error, phases }: ResultRow) => ({
  benchgate: { outcome, infra_kind, suspected, reason, attempts, hidden_infra_error, phases },
})

/** What the judge said; nothing where it says nothing of the agent, or would say the opposite. */
export function rewardsOf(
  row: ResultRow,
  { passThreshold }: Pick<JobOf, 'passThreshold'>,
): Readonly<Record<string, number>> | null {
  const { outcome, reward, rewards } = row
  if (outcome === 'passed' || outcome === 'failed') {
    const own = rewards ?? { reward: reward ?? (outcome === 'passed' ? 1 : 0) }
    const named = Object.keys(own).length === 1 || 'reward' in own || reward === null
    return named ? own : { ...own, reward }
  }
  if (outcome !== 'agent_error' && outcome !== 'agent_timeout') return null
  return reward !== null && reward < passThreshold ? (rewards ?? { reward }) : null
}

/** Harbor's input has the cache in it. */
function usage(tokens: Tokens | null) {
  const { input = null, cache_read: read = null, cache_write: write = null, output = null } = tokens ?? {}
  return {
    n_input_tokens: input === null ? null : input + (read ?? 0) + (write ?? 0),
    n_cache_tokens: read,
    n_output_tokens: output,
  }
}

function modelOf(model: string | null) {
  if (model === null) return null
  const [provider, ...name] = model.split('/')
  return name.length > 0 ? { name: name.join('/'), provider } : { name: model, provider: null }
}

function times({ started_at: at, duration_sec: seconds }: ResultRow): readonly [string | null, string | null] {
  const begin = at === null ? Number.NaN : Date.parse(at)
  if (Number.isNaN(begin)) return [null, null]
  const end = new Date(begin + (seconds ?? 0) * 1000)
  return [new Date(begin).toISOString(), Number.isNaN(end.getTime()) ? null : end.toISOString()]
}

const hash = (parts: readonly unknown[]) => createHash('sha256').update(JSON.stringify(parts)).digest('hex')

/** a name that is the same for the same thing, in the shape of a UUID */
export function uuid(parts: readonly unknown[]): string {
  const [digits, variant] = [hash(parts), '89ab'[Number.parseInt(hash(parts)[16] ?? '0', 16) % 4]]
  return [
    digits.slice(0, 8),
    digits.slice(8, 12),
    `8${digits.slice(13, 16)}`,
    `${variant}${digits.slice(17, 20)}`,
    digits.slice(20, 32),
  ].join('-')
}

export const pretty = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`
