import { createHash } from 'node:crypto'
import { arch, platform } from 'node:os'
import type { Budget } from '../../model/experiment.ts'
import type { GateRules } from '../../model/gate.ts'
import type { Harness } from '../../model/harness.ts'
import type { Manifest } from '../../model/manifest.ts'
import type { NightFingerprint } from '../../model/night.ts'
import type { Preflight } from '../../model/verdict.ts'
import { VERSION } from '../../model/version.ts'
import type { Commit } from './commit.ts'
import type { Loaded } from './load.ts'

export interface Ran {
  readonly runId: string
  readonly checked: Preflight
  readonly commit: Commit | null
  readonly runAttempt: number | null
  /** by task; local_process has none */
  readonly images: Readonly<Record<string, readonly string[]>>
}

/**
 * The manifest of a run. `config_digest` is over what the experiment and the runtime say, without paths, so that it is
 * the same in every checkout.
 */
export function manifestOf(loaded: Loaded, { runId, checked, commit, runAttempt, images }: Ran): Manifest {
  const { experiment, tasks, plan, shard, leftOut } = loaded
  const config = loaded.redactor.json(configOf(loaded)) // a command may have a secret in it
  return {
    schema: 1,
    run_id: runId,
    shard,
    run_attempt: runAttempt,
    experiment_id: experiment.experimentId,
    commit,
    plan_digest: digest(JSON.stringify(plan)),
    config_digest: digest(JSON.stringify(config)),
    config,
    // also those left out: by them a night is known to be of the same work
    tasks: Object.fromEntries([...tasks, ...(leftOut?.tasks ?? [])].map(({ id, digest: of }) => [id, of])),
    tags: Object.fromEntries(tasks.flatMap(({ id, tags }) => (tags.length > 0 ? [[id, [...tags]]] : []))),
    left_out: leftOut?.told ?? null,
    images: Object.fromEntries(Object.entries(images).map(([task, names]) => [task, [...names]])),
    versions: { benchgate: VERSION, node: process.version, platform: `${platform()}/${arch()}` },
    preflight: Object.fromEntries(checked.checks.map(({ name, ok }) => [name, ok])),
  }
}

/** What is known of a run before it has begun: enough to say what it may be compared with. */
export const manifestBefore = (loaded: Loaded): Manifest =>
  manifestOf(loaded, {
    runId: '',
    checked: { ok: true, checks: [], warnings: [] },
    commit: null,
    runAttempt: null,
    images: {},
  })

function configOf({ experiment, runtime }: Loaded): Manifest['config'] {
  const { harness, rolloutsPerTask, maxParallelRollouts, limits, retry, reward, gate } = experiment
  const { kind, image, network, defaults } = runtime.sandboxBackend
  return {
    agents: experiment.agents.map(({ name, kind: of, model, command, env, timeoutSec }) => ({
      name,
      kind: of,
      model,
      command: typeof command === 'string' || command === null ? command : [...command],
      env: Object.keys(env).sort(),
      timeout_sec: timeoutSec,
    })),
    ...(harness && { harness: harnessOf(harness) }),
    rollouts_per_task: rolloutsPerTask,
    max_parallel_rollouts: maxParallelRollouts,
    limits: {
      agent_timeout_sec: limits.agentTimeoutSec,
      setup_timeout_sec: limits.setupTimeoutSec,
      collect_timeout_sec: limits.collectTimeoutSec,
      ...budget(limits.run),
      rollout: budget(limits.rollout),
      systemic: { ...limits.systemic },
    },
    retry: { ...retry },
    reward: { key: reward.key, pass_threshold: reward.passThreshold },
    gate: gateOf(gate),
    sandbox_backend: {
      kind,
      image,
      network,
      defaults: {
        cpus: defaults.cpus,
        memory_mb: defaults.memoryMb,
        pids: defaults.pids,
        storage_mb: defaults.storageMb,
      },
    },
    judge: { kind: runtime.judge.kind, image: runtime.judge.image, network: runtime.judge.network },
  }
}

const harnessOf = ({ command, results, format, env, timeoutSec }: Harness) => ({
  command: typeof command === 'string' ? command : [...command],
  results,
  format,
  env: Object.keys(env).sort(),
  timeout_sec: timeoutSec,
})

/** What the gate goes by, in the words of the experiment file. */
export const gateOf = (gate: GateRules): Manifest['config']['gate'] => ({
  design: gate.design,
  max_drop: gate.maxDrop,
  alpha: gate.alpha,
  beta: gate.beta,
  min_tasks: gate.minTasks,
  min_shared_tasks: gate.minSharedTasks,
  min_coverage: gate.minCoverage,
  max_infra_error_rate: gate.maxInfraErrorRate,
  min_pass_rate: gate.minPassRate,
  guardrails: gate.guardrails.map((rail) => ({ ...rail })),
  leave_out: gate.leaveOut,
})

const budget = ({ costUsd, tokens, wallClockSec }: Budget) => ({
  cost_usd: costUsd,
  tokens,
  wall_clock_sec: wallClockSec,
})

/** What makes two runs the same run: everything but its name, its attempt, the machine and how preflight went. */
export const identityOf = ({
  experiment_id,
  shard,
  commit,
  plan_digest,
  config,
  tasks,
  images,
  versions,
}: Manifest) => ({
  experiment_id,
  shard,
  commit,
  plan_digest,
  config,
  tasks,
  images,
  benchgate: versions.benchgate,
})

/** The digest of the identity, which the journal carries. */
export const manifestDigest = (manifest: Manifest): string => digest(JSON.stringify(identityOf(manifest)))

/** The names of the parts in which two manifests differ: `tasks.fix-rounding`, `commit`. */
export const differences = (one: Manifest, other: Manifest): string[] => within(identityOf(one), identityOf(other))

/** What must be equal for two runs to be compared: how rollouts are run, judged and scored; never what is under test. */
const fingerprintOf = ({ config }: Manifest) => ({
  limits: Object.fromEntries(Object.entries(config.limits).filter(([key]) => key.endsWith('_timeout_sec'))),
  reward: config.reward,
  sandbox_backend: config.sandbox_backend,
  judge: config.judge,
})

/** The fingerprint of a night by its parts: to stand on one line with others it must have the same tasks and agents, too. */
export function nightFingerprint(manifest: Manifest): NightFingerprint {
  const { limits, reward, sandbox_backend, judge } = fingerprintOf(manifest)
  const short = (part: unknown) => digest(JSON.stringify(part)).slice('sha256:'.length, 'sha256:'.length + 12)
  return {
    limits: short(limits),
    reward: short(reward),
    sandbox_backend: short(sandbox_backend),
    judge: short(judge),
    tasks: short(Object.entries(manifest.tasks).sort()),
    agents: short(manifest.config.agents.map(({ name }) => name).sort()),
  }
}

/** The names of the parts of the fingerprint in which two runs differ. */
export const fingerprintDifferences = (one: Manifest, other: Manifest): string[] =>
  within(fingerprintOf(one), fingerprintOf(other))

const within = (one: Readonly<Record<string, unknown>>, other: Readonly<Record<string, unknown>>): string[] =>
  Object.keys(one).flatMap((part) => differing(part, one[part], other[part]))

function differing(path: string, one: unknown, other: unknown): string[] {
  if (JSON.stringify(one) === JSON.stringify(other)) return []
  if (!isMap(one) || !isMap(other)) return [path]
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].flatMap((key) =>
    differing(`${path}.${key}`, one[key], other[key]),
  )
}

const isMap = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** `sha256:` and the hexadecimal digest of a text */
export const digest = (text: string) => `sha256:${createHash('sha256').update(text).digest('hex')}`
