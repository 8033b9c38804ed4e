import { between, isObject, phasesOf, sum } from './fields.ts'
import { outcomeOf } from './harbor/outcome.ts'
import { ownJob } from './harbor/own.ts'
import { isJob, isTrial, JobLock, Trial, TrialConfig, TrialLock } from './harbor/trial.ts'
import { attempt, type Imported, type ImportedRollout, type ImportOptions, outcome } from './imported.ts'
import type { Importer } from './importer.ts'
import { decidingKey } from './reward.ts'
import type { Source } from './source.ts'

/** A job directory of Harbor, or one of its trials. */
export const harbor: Importer = {
  format: 'harbor',
  known: 'a job directory whose trials (`<task>__<id>/`) hold result.json with `task_name` and `trial_name`',
  async read(source, options) {
    const exported = await ownJob(source)
    if (exported) return exported
    const own = await source.json('result.json')
    const folders = isTrial(own) ? [''] : await trialFolders(source, isJob(own))
    if (folders.length === 0) return null
    const found: Found[] = []
    for (const folder of folders) found.push(...(await readTrial(source, folder)))
    return importedOf(source, found, options)
  },
}

interface Found {
  readonly config: Pick<TrialConfig, 'task' | 'agent' | 'environment'> | null
  /** null: it left no result */
  readonly trial: Trial | null
  readonly digest: string | null
  /** it was under way when the job ended, or never began */
  readonly begun: boolean
}

async function trialFolders(source: Source, isJobDirectory: boolean): Promise<string[]> {
  const { folders } = await source.list()
  const looked = isJobDirectory ? folders : folders.filter((name) => name.includes('__'))
  const found: string[] = []
  for (const folder of looked) if (await isTrialFolder(source, folder, isJobDirectory)) found.push(folder)
  return found
}

async function isTrialFolder(source: Source, folder: string, isJobDirectory: boolean): Promise<boolean> {
  const result = await source.json(`${folder}/result.json`)
  if (result !== undefined) return isTrial(result)
  const config = await source.json(`${folder}/config.json`)
  return isJobDirectory && isObject(config) && isObject(config.task)
}

async function readTrial(source: Source, folder: string): Promise<Found[]> {
  const at = (name: string) => (folder === '' ? name : `${folder}/${name}`)
  const trial = Trial.safeParse(await source.json(at('result.json'))).data ?? null
  const config = TrialConfig.safeParse(await source.json(at('config.json'))).data ?? trial?.config ?? null
  const lock = TrialLock.safeParse(await source.json(at('lock.json'))).data
  if (!trial && !config) return []
  return [{ trial, config, digest: lock?.task?.digest ?? trial?.task_checksum ?? null, begun: true }]
}

const nameOf = ({ trial, config }: Found): string =>
  trial?.task_name ?? config?.task?.name ?? config?.task?.path?.split('/').filter(Boolean).at(-1) ?? 'unknown'
const sourceOf = ({ trial, config }: Found) => trial?.source ?? config?.task?.source ?? null
const agentOf = ({ trial, config }: Found) => trial?.agent_info?.name ?? config?.agent?.name ?? 'oracle'
function modelOf({ trial, config }: Found): string | null {
  const { name, provider } = trial?.agent_info?.model_info ?? { name: null, provider: null }
  return config?.agent?.model_name ?? (name && provider ? `${provider}/${name}` : name)
}

async function importedOf(source: Source, begun: readonly Found[], options: ImportOptions): Promise<Imported> {
  const never = await neverBegan(source, begun)
  const found = [...begun.toSorted((a, b) => startOf(a) - startOf(b)), ...never.found]
  const models = grouped(found, agentOf, modelOf)
  const sources = grouped(found, nameOf, sourceOf)
  const agent = (one: Found) => (isOne(models, agentOf(one)) ? agentOf(one) : `${agentOf(one)}-${modelOf(one)}`)
  const task = (one: Found) => (isOne(sources, nameOf(one)) ? nameOf(one) : `${sourceOf(one)}/${nameOf(one)}`)
  const job = await source.json('result.json')
  const retries = isObject(job) && isObject(job.stats) ? Number(job.stats.n_retries) : 0
  return {
    format: 'harbor',
    experimentId: source.name,
    agents: [...new Map(found.map((one) => [agent(one), { name: agent(one), model: modelOf(one) }])).values()],
    rollouts: found.map((one) => rolloutOf(one, task(one), agent(one), options)),
    backend: found.map(({ config }) => config?.environment?.type ?? null).find((type) => type !== null) ?? 'docker',
    commit: null,
    timeoutSec: null,
    partial: found.some(({ trial }) => trial === null) || never.unnamed > 0,
    warnings: [
      ...(retries > 0 ? [`Harbor tried ${retries} trials again and deleted what came of them before`] : []),
      ...(never.unnamed > 0
        ? [`the job planned more trials: ${never.unnamed} of them left nothing, and are in no number here`]
        : []),
    ],
  }
}

const startOf = ({ trial }: Found) => trial?.started_at ?? Number.MAX_SAFE_INTEGER

/** by name: what is known of it, and differs */
function grouped(found: readonly Found[], by: (one: Found) => string, of: (one: Found) => string | null) {
  const groups = new Map<string, Set<string>>()
  for (const one of found) {
    const known = of(one)
    if (known !== null) groups.set(by(one), (groups.get(by(one)) ?? new Set()).add(known))
  }
  return groups
}

const isOne = (groups: ReadonlyMap<string, ReadonlySet<string>>, name: string) => (groups.get(name)?.size ?? 0) <= 1

/** Trials that the job planned and that left nothing: the job's lock names them, its result only counts them. */
async function neverBegan(source: Source, begun: readonly Found[]) {
  const job = await source.json('result.json')
  const total = isJob(job) && isObject(job) ? Number(job.n_total_trials) : 0
  const lock = JobLock.safeParse(await source.json('lock.json')).data?.trials ?? []
  const left = new Map<string, number>()
  const cell = (one: Found) => JSON.stringify([nameOf(one), agentOf(one)])
  for (const one of begun) left.set(cell(one), (left.get(cell(one)) ?? 0) + 1)
  const found = lock
    .map(({ task, agent }): Found => {
      const digest = task?.digest ?? null
      return {
        config: { task: task && { ...task, path: null }, agent, environment: null },
        trial: null,
        digest,
        begun: false,
      }
    })
    .filter((one) => {
      const there = left.get(cell(one)) ?? 0
      left.set(cell(one), there - 1)
      return there <= 0
    })
  return { found, unnamed: Math.max(0, total - begun.length - found.length) || 0 }
}

function rolloutOf(
  { trial, digest, begun }: Found,
  task: string,
  agent: string,
  options: ImportOptions,
): ImportedRollout {
  const base = { task, agent, index: null, digest }
  if (!begun) return { ...base, attempts: [], skipped: outcome('not_run', 'the job ended before this trial began') }
  if (!trial)
    return { ...base, attempts: [attempt(outcome('cancelled', 'the job ended while this trial was under way'))] }
  const { started_at, finished_at, environment_setup, agent_setup, agent_execution, verifier } = trial
  const judged = rewardsOf(trial, options)
  const usage = trial.agent_result
  const fresh = usage && usage.n_input_tokens !== null ? usage.n_input_tokens - (usage.n_cache_tokens ?? 0) : null
  const tokens = usage && {
    input: fresh === null ? null : Math.max(0, fresh),
    cache_read: usage.n_cache_tokens,
    cache_write: null,
    output: usage.n_output_tokens,
  }
  const silent = sum([usage?.n_input_tokens, usage?.n_output_tokens]) === 0
  const decided = outcomeOf(trial, { ...judged, silent }, options)
  if (decided.class === 'not_run') return { ...base, attempts: [], skipped: decided }
  return {
    ...base,
    attempts: [
      attempt(decided, {
        reward: judged.reward,
        rewards: judged.rewards,
        tokens,
        costUsd: usage?.cost_usd ?? null,
        startedAt: started_at,
        durationSec: between(started_at, finished_at),
        phases: phasesOf({
          create: spent(environment_setup),
          setup: spent(agent_setup),
          agent: spent(agent_execution),
          judge: spent(verifier),
        }),
      }),
    ],
  }
}

const spent = (timing: Trial['verifier']) => between(timing?.started_at, timing?.finished_at)

function rewardsOf({ verifier_result: result }: Trial, { rewardKey }: ImportOptions) {
  const all = [...(result?.rewards ?? [])]
  if (all.length === 0) return { reward: null, rewards: null, unreadable: false }
  const numbers = all.flatMap(([key, value]) => (typeof value === 'number' ? [[key, value] as const] : []))
  const rewards = Object.fromEntries(numbers)
  const key = decidingKey(
    all.map(([name]) => name),
    rewardKey,
  )
  const reward = Object.hasOwn(rewards, key) ? (rewards[key] ?? null) : null
  return { reward, rewards, unreadable: reward === null }
}
