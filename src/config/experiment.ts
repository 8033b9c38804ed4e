import path from 'node:path'
import { z } from 'zod'
import type { AgentKind, AgentSpec } from '../model/agent.ts'
import type { Budget, Experiment } from '../model/experiment.ts'
import type { InfraKind } from '../model/outcome.ts'
import { agentFaults, kindOf, taskFaults } from './experiment-rules.ts'
import {
  allowEnv,
  block,
  command,
  envMap,
  list,
  name,
  number,
  optional,
  optionalBlock,
  seconds,
  share,
  text,
  whole,
} from './fields.ts'
import { deepFreeze } from './freeze.ts'
import { GateSchema, guardrailFaults, toRules } from './gate.ts'
import { HarnessSchema, harnessFaults, toHarness } from './harness.ts'
import type { Env } from './interpolate.ts'
import { fromProjectRoot, keysOf, LineupSchema, toLineup } from './lineup.ts'
import { type FileFormat, loadFile } from './load.ts'
import { TaskSchema, toTask } from './task-entry.ts'
import { lineOf } from './yaml-file.ts'

/** Most retries by infrastructure kind, unless the file says otherwise. */
export const DEFAULT_RETRY: Readonly<Record<InfraKind, number>> = {
  auth: 0,
  config: 0,
  rate_limited: 2,
  quota: 1,
  capacity: 2,
  transport: 2,
  create_ambiguous: 1,
  sandbox_lost: 2,
  oom: 1,
  disk_full: 0,
  image_build: 0,
  network: 2,
}

const maybeText = optional(text(), null)
const retries = whole(0, 10)

const AgentSchema = block({
  name,
  kind: z.unknown().optional(),
  model: maybeText,
  command: optional(command, null),
  env: envMap,
  timeout_sec: optional(seconds, null),
})

/** What may be spent; absent is no limit. */
const BUDGET = {
  cost_usd: optional(number.positive('a number above 0'), null),
  tokens: optional(whole(1, 1e12), null),
  wall_clock_sec: optional(seconds, null),
}

/** The keys of an experiment file; docs/config.md is made from them. */
export const ExperimentSchema = block({
  experiment_id: name,
  tasks: optional(list(TaskSchema, 'a list of paths, globs and maps with at least one', 1), null),
  agents: optional(list(AgentSchema, 'a list of agents with at least one', 1), null),
  lineups: optional(list(LineupSchema, 'a list of lineups with at least one', 1), null),
  harness: optional(HarnessSchema, null),
  rollouts_per_task: optional(whole(1, 100_000), 1),
  max_parallel_rollouts: optional(whole(1, 10_000), 4),
  available_agent_sandboxes: optional(whole(1, 10_000), null),
  runtime_config: maybeText,
  limits: optionalBlock(
    block({
      agent_timeout_sec: optional(seconds, 1800),
      setup_timeout_sec: optional(seconds, 360),
      collect_timeout_sec: optional(seconds, 120),
      ...BUDGET,
      rollout: optionalBlock(block(BUDGET)),
      systemic: optionalBlock(block({ share: optional(share, 0.5), after: optional(whole(2, 100_000), 10) })),
    }),
  ),
  retry: optionalBlock(
    block({
      auth: optional(retries, DEFAULT_RETRY.auth),
      config: optional(retries, DEFAULT_RETRY.config),
      rate_limited: optional(retries, DEFAULT_RETRY.rate_limited),
      quota: optional(retries, DEFAULT_RETRY.quota),
      capacity: optional(retries, DEFAULT_RETRY.capacity),
      transport: optional(retries, DEFAULT_RETRY.transport),
      create_ambiguous: optional(retries, DEFAULT_RETRY.create_ambiguous),
      sandbox_lost: optional(retries, DEFAULT_RETRY.sandbox_lost),
      oom: optional(retries, DEFAULT_RETRY.oom),
      disk_full: optional(retries, DEFAULT_RETRY.disk_full),
      image_build: optional(retries, DEFAULT_RETRY.image_build),
      network: optional(retries, DEFAULT_RETRY.network),
    }),
  ),
  reward: optionalBlock(block({ key: maybeText, pass_threshold: optional(number, 1) })),
  gate: optionalBlock(GateSchema),
  allow_env: allowEnv,
})

type Parsed = z.output<typeof ExperimentSchema>

const FORMAT: FileFormat<typeof ExperimentSchema> = {
  schema: () => ExperimentSchema,
  faults: (raw, found) => [
    ...harnessFaults(raw),
    ...taskFaults(raw),
    ...agentFaults(raw, found),
    ...guardrailFaults(raw),
  ],
}

/** Read an experiment file: tasks, agents, rollouts, limits and gate. Throws one `ConfigError` with all of its faults. */
export async function loadExperiment(file: string, env: Env): Promise<Experiment> {
  const { value, yaml, ...variables } = await loadFile(file, env, FORMAT)
  const absolute = path.resolve(file)
  const base = path.dirname(absolute)
  const resolve = value.lineups ? fromProjectRoot : path.resolve
  return deepFreeze({
    file: absolute,
    experimentId: value.experiment_id,
    tasks: (value.tasks ?? []).map((task, index) => {
      const at = value.lineups && task.path ? { ...task, path: resolve(base, task.path) } : task
      return toTask(at, base, lineOf(yaml, ['tasks', index]))
    }),
    agents: value.agents?.map(toAgent) ?? value.lineups?.map((lineup) => toLineup(lineup, env)) ?? [],
    harness: value.harness && toHarness(value.harness, base),
    rolloutsPerTask: value.rollouts_per_task,
    maxParallelRollouts: Math.min(value.max_parallel_rollouts, value.available_agent_sandboxes ?? Infinity),
    runtimeConfig: value.runtime_config === null ? null : resolve(base, value.runtime_config),
    limits: {
      agentTimeoutSec: value.limits.agent_timeout_sec,
      setupTimeoutSec: value.limits.setup_timeout_sec,
      collectTimeoutSec: value.limits.collect_timeout_sec,
      run: toBudget(value.limits),
      rollout: toBudget(value.limits.rollout),
      systemic: value.limits.systemic,
    },
    retry: value.retry,
    reward: { key: value.reward.key, passThreshold: value.reward.pass_threshold },
    gate: toRules(value.gate),
    env: variables.env,
    secrets: [
      ...variables.secrets,
      ...(value.lineups ?? []).flatMap((one) => Object.values(keysOf(one.role_env, env))),
    ],
  })
}

const toBudget = ({ cost_usd, tokens, wall_clock_sec }: Parsed['limits']['rollout']): Budget => ({
  costUsd: cost_usd,
  tokens,
  wallClockSec: wall_clock_sec,
})

function toAgent(agent: NonNullable<Parsed['agents']>[number]): AgentSpec {
  return {
    name: agent.name,
    kind: kindOf(agent) as AgentKind,
    model: agent.model,
    command: agent.command,
    env: agent.env,
    timeoutSec: agent.timeout_sec,
  }
}
