import { createHash } from 'node:crypto'
import { z } from 'zod'
import type { Outcome } from '../model/outcome.ts'
import { count, flag, has, isObject, list, maybe, number, phasesOf, text, texts, time, words } from './fields.ts'
import { attempt, type ImportedAttempt, type ImportedRollout, infra, outcome } from './imported.ts'
import type { Importer } from './importer.ts'
import { firstLine, kindByWords } from './infra-words.ts'
import type { Source } from './source.ts'

const Config = z.object({
  experiment_id: text,
  task_repo: text,
  task_commit: text,
  models: texts,
  timeout_seconds: count,
})

const RunResult = z.object({
  exit_code: number,
  token_stats: maybe(
    z.object({
      input_tokens: count,
      output_tokens: count,
      cache_creation_tokens: count,
      cache_read_tokens: count,
    }),
  ),
  cost_usd: count,
  duration_seconds: count,
  agent_duration_seconds: count,
  judge_duration_seconds: count,
  judge_score: number,
  judge_passed: flag,
  judge_grade: text,
  judges: maybe(list(z.object({ is_valid: flag }))),
  started_at: time,
})
type RunResult = z.infer<typeof RunResult>

const Checkpoint = z.object({
  status: words,
  run_states: z.record(z.string(), z.record(z.string(), z.record(z.string(), z.string()))).catch({}),
})

/** An experiment directory of Scylla: tiers, sub-tests and runs are found by where they lie, never by links. */
export const scylla: Importer = {
  format: 'scylla',
  known:
    'an experiment directory with config/experiment.json and runs at completed/<tier>/<sub-test>/run_NN/run_result.json',
  async read(source) {
    const value = await source.json('config/experiment.json')
    if (!has(value, 'experiment_id', 'task_repo')) return null
    const config = Config.parse(value)
    const { status = '', run_states: states = {} } =
      Checkpoint.safeParse(await source.json('checkpoint.json')).data ?? {}
    const runs = new Map<string, Run>()
    for (const place of await runPlaces(source)) await look(source, place, runs)
    for (const [key, state] of statesOf(states)) if (!runs.has(key)) runs.set(key, { attempts: [], state })
    const digest = `sha256:${createHash('sha256').update(`${config.task_repo}@${config.task_commit}`).digest('hex')}`
    const task = config.experiment_id ?? source.name
    const rollouts = [...runs]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, run]) => rolloutOf(key, run, task, digest))
    return {
      format: 'scylla',
      experimentId: task,
      agents: [...new Set(rollouts.map(({ agent }) => agent))].map((name) => ({
        name,
        model: config.models[0] ?? null,
      })),
      rollouts,
      backend: null,
      commit: null,
      timeoutSec: config.timeout_seconds,
      partial: status !== '' && status !== 'completed',
      warnings: status.startsWith('paused') ? [`the experiment is ${status}`] : [],
    }
  },
}

interface Run {
  /** the ones that were set aside, then the one that counts */
  readonly attempts: readonly ImportedAttempt[]
  readonly state: string | null
}

/** `completed/T0/00`, and `T0/00` as older versions have it */
async function runPlaces(source: Source): Promise<string[]> {
  const places: string[] = []
  for (const root of ['completed', 'in_progress', '']) {
    for (const tier of (await source.list(root)).folders.filter((name) => /^T\d+$/.test(name))) {
      const at = root ? `${root}/${tier}` : tier
      for (const subtest of (await source.list(at)).folders) places.push(`${at}/${subtest}`)
    }
  }
  return places
}

const keyOf = (tier: string, subtest: string, run: number) => `${tier}/${subtest}/${String(run).padStart(6, '0')}`

/** The runs of a sub-test. Those that infrastructure broke were moved to `.failed/`, out of every rate of Scylla's. */
async function look(source: Source, place: string, runs: Map<string, Run>): Promise<void> {
  const [tier = '', subtest = ''] = place.split('/').slice(-2)
  const add = (number: string | undefined, attempts: readonly ImportedAttempt[]) => {
    const key = keyOf(tier, subtest, Number(number))
    const known = runs.get(key)
    if (Number(number) > 0) runs.set(key, { attempts: [...(known?.attempts ?? []), ...attempts], state: null })
  }
  const failed = `${place}/.failed`
  for (const name of (await source.list(failed)).folders) {
    const number = /^run_(\d{1,6})(_attempt_\d+)?$/.exec(name)?.[1]
    if (number) add(number, [await setAside(source, `${failed}/${name}`)])
  }
  for (const name of (await source.list(place)).folders) {
    const number = /^run_(\d{1,6})$/.exec(name)?.[1]
    const result = number ? await source.json(`${place}/${name}/run_result.json`) : undefined
    if (isObject(result)) add(number, [attemptOf(RunResult.parse(result))])
  }
}

async function setAside(source: Source, place: string): Promise<ImportedAttempt> {
  const agent = await source.json(`${place}/agent/result.json`)
  const said = isObject(agent) && typeof agent.stderr === 'string' ? firstLine(agent.stderr) : ''
  return attempt(infra(kindByWords(said), said || 'the agent ended with exit code -1 and without one token'), {
    durationSec: 0,
  })
}

function attemptOf(run: RunResult): ImportedAttempt {
  const { token_stats: stats } = run
  return attempt(outcomeOf(run), {
    reward: noValidJudge(run) ? null : run.judge_score,
    rewards: noValidJudge(run) || run.judge_score === null ? null : { score: run.judge_score },
    tokens: stats && {
      input: stats.input_tokens,
      cache_read: stats.cache_read_tokens,
      cache_write: stats.cache_creation_tokens,
      output: stats.output_tokens,
    },
    costUsd: run.cost_usd,
    startedAt: run.started_at,
    durationSec: run.duration_seconds,
    phases: phasesOf({ agent: run.agent_duration_seconds, judge: run.judge_duration_seconds }),
    grade: run.judge_grade,
  })
}

/** The score is sound as long as one judge's is. */
const noValidJudge = ({ judges }: RunResult) =>
  judges !== null && judges.length > 0 && judges.every((one) => one.is_valid === false)

function outcomeOf(run: RunResult): Outcome {
  const { exit_code: code, judge_score: score, judge_grade: grade, token_stats: stats } = run
  if (code === -1 && stats?.input_tokens === 0 && stats.output_tokens === 0)
    return infra('transport', 'the agent ended with exit code -1 and without one token')
  if (noValidJudge(run)) return outcome('judge_error', 'no judge gave a valid score')
  if (run.judge_passed === null || score === null) return outcome('judge_error', 'the run was not judged')
  const words = `score ${score}${grade ? `, grade ${grade}` : ''}`
  if (run.judge_passed) return outcome('passed', words)
  return code === 0 || code === null
    ? outcome('failed', words)
    : outcome('agent_error', `the agent ended with exit code ${code}; ${words}`)
}

/** The states of runs that left no directory, by tier, sub-test and number. */
function statesOf(states: z.infer<typeof Checkpoint>['run_states']): [string, string][] {
  return Object.entries(states).flatMap(([tier, subtests]) =>
    Object.entries(subtests).flatMap(([subtest, runs]) =>
      Object.entries(runs)
        .filter(([run]) => /^[1-9]\d{0,5}$/.test(run))
        .map(([run, state]): [string, string] => [keyOf(tier, subtest, Number(run)), state]),
    ),
  )
}

function rolloutOf(key: string, { attempts, state }: Run, task: string, digest: string): ImportedRollout {
  const [tier, subtest, run] = key.split('/')
  const base = { task, agent: `${tier}-${subtest}`, index: Number(run), digest }
  if (attempts.length > 0) return { ...base, attempts }
  if (state === 'rate_limited')
    return { ...base, attempts: [attempt(infra('rate_limited', 'the run stands as rate_limited'))] }
  if (state === 'failed')
    return { ...base, attempts: [attempt(infra('transport', 'the run stands as failed, and left nothing'))] }
  if (state === 'pending')
    return { ...base, attempts: [], skipped: outcome('not_run', 'the experiment ended before this run') }
  return { ...base, attempts: [attempt(outcome('cancelled', `the experiment ended while this run was at ${state}`))] }
}
