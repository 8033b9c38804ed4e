import { existsSync } from 'node:fs'
import { checkCredentialAgents } from '../../config/credential-agents.ts'
import { loadExperiment } from '../../config/experiment.ts'
import { type LoadedRuntime, loadRuntime } from '../../config/runtime.ts'
import { planOfHarness } from '../../harness/plan.ts'
import { BenchgateError } from '../../model/error.ts'
import type { Experiment } from '../../model/experiment.ts'
import type { LeftOut } from '../../model/left-out.ts'
import type { Shard } from '../../model/manifest.ts'
import type { Plan } from '../../model/plan.ts'
import type { Task } from '../../model/task.ts'
import type { Durations } from '../../run/durations.ts'
import { makePlan } from '../../run/plan.ts'
import { Redactor } from '../../run/redact/redactor.ts'
import { secretsOf } from '../../run/redact/secret-names.ts'
import { tokensIn } from '../../run/redact/tokens.ts'
import { deal } from '../../run/shard.ts'
import { loadTasks } from '../../tasks/load.ts'
import { readCredentials } from '../backend/credentials.ts'
import { shareOfRuntime } from './share.ts'

/** The environment of the process, as the door hands it in. */
export type Env = Readonly<Record<string, string | undefined>>

export interface Files {
  /** absolute */
  readonly experimentFile: string
  /** absolute; null is the one that the experiment names */
  readonly runtimeFile: string | null
  readonly env: Env
  readonly cwd: string
  /** the slice of the plan to run; absent or null is the whole */
  readonly shard?: Shard | null
  /** how many shards run at the same time and divide what the provider allows; absent is one */
  readonly shardsAtOnce?: number
  /** how long rollouts took last time, to balance the shards */
  readonly durations?: Durations
}

/** What an experiment comes to before anything runs. */
export interface Loaded {
  readonly experiment: Experiment
  readonly runtime: LoadedRuntime
  readonly tasks: readonly Task[]
  /** the whole plan, also of a shard */
  readonly plan: Plan
  readonly shard: Shard | null
  readonly shardsAtOnce: number
  /** the lock file that preflight holds the tasks to; null where there is none */
  readonly lock: string | null
  /** knows every secret that the files and the environment name */
  readonly redactor: Redactor
  /** what the history says to do without, and those tasks; null where it was not asked */
  readonly leftOut: { readonly told: LeftOut; readonly tasks: readonly Task[] } | null
}

/** `<experiment>.lock.json` beside the experiment file, made by `benchgate plan --lock` */
export const lockFileOf = (experimentFile: string) => `${experimentFile.replace(/\.ya?ml$/, '')}.lock.json`

/** Reads the files of an experiment. Throws `ConfigError` with every fault found. */
export async function load(files: Files): Promise<Loaded> {
  const { experimentFile, runtimeFile, env, cwd, shard = null, shardsAtOnce = 1, durations } = files
  const experiment = await loadExperiment(experimentFile, env)
  if (experiment.harness && shard) throw unlessWhole('be dealt to shards')
  const whole = await loadRuntime(runtimeFile ?? experiment.runtimeConfig, env, cwd)
  const runtime = shareOfRuntime(whole, shardsAtOnce)
  // a harness has agents of its own, which only it knows
  if (!experiment.harness) await checkCredentialAgents(runtime, experiment.agents)
  const tasks = await loadTasks(experiment)
  const lock = existsSync(lockFileOf(experimentFile)) ? lockFileOf(experimentFile) : null
  const plan = planOf(experiment, tasks, shard, durations)
  const placed = await readCredentials(runtime.sandboxBackend.credentials)
  const tokens = placed.flatMap(({ content }) => tokensIn(content))
  const redactor = new Redactor([...experiment.secrets, ...runtime.secrets, ...secretsOf(env), ...tokens])
  return { experiment, runtime, tasks, plan, shard, shardsAtOnce, lock, redactor, leftOut: null }
}

/** What a harness cannot be asked for, as benchgate carries it out as one. */
export const unlessWhole = (what: string) =>
  new BenchgateError(`a harness runs as a whole, and cannot ${what}`, 'Leave that out, or make several experiments.')

/** The plan, dealt to shards where there are any. */
export function planOf(
  experiment: Experiment,
  tasks: readonly Task[],
  shard: Pick<Shard, 'count'> | null,
  durations?: Durations,
): Plan {
  const plan = experiment.harness ? planOfHarness(experiment) : makePlan(experiment, tasks)
  return shard ? { ...plan, rollouts: deal(plan.rollouts, shard.count, durations) } : plan
}
