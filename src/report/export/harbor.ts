import type { Manifest } from '../../model/manifest.ts'
import type { ResultRow } from '../../model/record.ts'
import { exceptionOf, hasTrial } from './exception.ts'
import { type JobOf, lockOf, pretty, rewardsOf, type Trial, trialNames, trialOf, uuid } from './trial.ts'

/** what a run of ours says of itself in a job of Harbor's: what Harbor has no words for */
export const OWN_FILE = 'benchgate.json'

/** A run as Harbor leaves a job. */
export interface HarborJob {
  /** of the job's directory */
  readonly files: Readonly<Record<string, string>>
  /** by the row, in its order; null for what has no trial */
  readonly trials: readonly (Pick<Trial, 'name'> | null)[]
  /** the files of one, made when they are written: a run may have a hundred thousand */
  trial(place: number): Trial
}

const ENVIRONMENTS: Readonly<Record<string, string>> = { docker: 'docker', e2b_firecracker: 'e2b', daytona: 'daytona' }

/** Pure: run and place in, files out. `uri` is the address of the directory. */
export function harborJob(manifest: Manifest, rows: readonly ResultRow[], uri: string): HarborJob {
  const { run_id: runId, experiment_id: experimentId, config } = manifest
  const job: JobOf = {
    runId,
    experimentId,
    environment: ENVIRONMENTS[config.sandbox_backend.kind] ?? null,
    models: new Map(config.agents.map(({ name, model }) => [name, model])),
    passThreshold: config.reward.pass_threshold,
    uri,
  }
  const names = trialNames(runId, rows)
  const trials = rows.map((row, place) => (hasTrial(row) ? { name: names[place] ?? '' } : null))
  return {
    files: {
      'config.json': pretty(jobConfig(manifest, job)),
      'lock.json': pretty(jobLock(manifest, rows, job)),
      'result.json': pretty(jobResult(rows, names, job)),
      'job.log': `exported from run ${runId} of ${experimentId} by benchgate ${manifest.versions.benchgate}\n`,
      [OWN_FILE]: pretty({
        schema: 1,
        run_id: runId,
        experiment_id: experimentId,
        backend: config.sandbox_backend.kind,
        agents: config.agents.map(({ name, model }) => ({ name, model })),
        rows: rows.map((row, place) => ({ ...row, logs: null, trial: trials[place]?.name ?? null })),
      }),
    },
    trials,
    trial(place) {
      const [row, name] = [rows[place], trials[place]?.name]
      if (!row || name === undefined) throw new RangeError(`row ${place} has no trial`)
      return trialOf(row, name, job)
    },
  }
}

const jobConfig = ({ config, tasks }: Manifest, { runId, environment }: JobOf) => ({
  job_name: runId,
  n_attempts: config.rollouts_per_task,
  n_concurrent_trials: config.max_parallel_rollouts,
  ...(environment ? { environment: { type: environment } } : {}),
  agents: config.agents.map(({ name, model }) => ({ name, ...(model === null ? {} : { model_name: model }) })),
  tasks: Object.keys(tasks).map((task) => ({ path: `tasks/${task}` })),
})

const jobLock = ({ config }: Manifest, rows: readonly ResultRow[], job: JobOf) => ({
  schema_version: 3,
  created_at: span(rows).begin ?? madeAt(job.runId),
  n_concurrent_trials: config.max_parallel_rollouts,
  retry: {},
  trials: rows.map((row) => lockOf(row, job)),
})

function jobResult(rows: readonly ResultRow[], names: readonly string[], job: JobOf) {
  const began = rows.flatMap((row, place) => (hasTrial(row) ? [{ row, name: names[place] ?? '' }] : []))
  const { begin, end } = span(rows)
  const total = (of: (row: ResultRow) => number | null) => sum(began.map(({ row }) => of(row)))
  return {
    id: uuid([job.runId]),
    started_at: begin ?? madeAt(job.runId), // Harbor's has one, also where nothing began
    updated_at: end,
    finished_at: end,
    n_total_trials: rows.length,
    stats: {
      n_completed_trials: began.length,
      n_errored_trials: began.filter(({ row }) => exceptionOf(row) !== null).length,
      n_running_trials: 0,
      n_pending_trials: rows.length - began.length,
      n_cancelled_trials: rows.filter(({ outcome }) => outcome === 'cancelled').length,
      n_retries: 0, // ours are kept, and told in each trial's metadata
      n_input_tokens: total(({ tokens }) => sum([tokens?.input, tokens?.cache_read, tokens?.cache_write])),
      n_cache_tokens: total(({ tokens }) => tokens?.cache_read ?? null),
      n_output_tokens: total(({ tokens }) => tokens?.output ?? null),
      cost_usd: total(({ cost_usd: cost }) => cost),
      evals: Object.fromEntries(
        [...Map.groupBy(began, ({ row }) => evalOf(row, job))].map(([key, own]) => [key, evalResult(own, job)]),
      ),
    },
  }
}

type Named = { readonly row: ResultRow; readonly name: string }

const evalOf = ({ agent }: ResultRow, { models }: JobOf) =>
  [agent, models.get(agent) ?? null, 'adhoc'].filter(Boolean).join('__')

/** Harbor's counts. No metric is given: its mean takes what was not judged for 0. */
function evalResult(own: readonly Named[], job: JobOf) {
  const stats: Record<string, Record<string, string[]>> = {}
  const exceptions: Record<string, string[]> = {}
  let judged = 0
  for (const { row, name } of own) {
    const rewards = rewardsOf(row, job)
    if (rewards) judged += 1
    for (const [key, value] of Object.entries(rewards ?? {})) {
      const values = Object.hasOwn(stats, key) ? stats[key] : undefined
      const byValue = values ?? {}
      byValue[String(value)] = [...(byValue[String(value)] ?? []), name]
      stats[key] = byValue
    }
    const type = exceptionOf(row)
    if (type) exceptions[type] = [...(exceptions[type] ?? []), name]
  }
  return {
    n_trials: judged,
    n_errors: Object.values(exceptions).reduce((count, names) => count + names.length, 0),
    metrics: [],
    pass_at_k: {},
    reward_stats: stats,
    exception_stats: exceptions,
  }
}

function span(rows: readonly ResultRow[]): { readonly begin: string | null; readonly end: string | null } {
  let [begin, end] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (const { started_at: at, duration_sec: seconds } of rows) {
    const time = at === null ? Number.NaN : Date.parse(at)
    if (Number.isNaN(time)) continue
    begin = Math.min(begin, time)
    end = Math.max(end, time + (seconds ?? 0) * 1000)
  }
  return Number.isFinite(begin) && end < 8.64e15
    ? { begin: new Date(begin).toISOString(), end: new Date(end).toISOString() }
    : { begin: null, end: null }
}

/** a run of ours is called by the second in which it was made */
function madeAt(runId: string): string {
  const [, ...parts] = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z/.exec(runId)?.map(Number) ?? []
  const [year = 1970, month = 1, day = 1, ...time] = parts
  return new Date(Date.UTC(year, month - 1, day, ...time)).toISOString()
}

const sum = (counts: readonly (number | null | undefined)[]): number | null => {
  const known = counts.filter((one) => typeof one === 'number')
  return known.length > 0 ? known.reduce((total, one) => total + one, 0) : null
}
