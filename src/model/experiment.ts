import type { AgentSpec } from './agent.ts'
import type { CacheVolume } from './cache-volume.ts'
import type { CredentialFile } from './credential.ts'
import type { GateRules } from './gate.ts'
import type { Harness } from './harness.ts'
import type { InfraKind } from './outcome.ts'
import type { Task } from './task.ts'

/** An experiment file after the config door: paths absolute, variables expanded, frozen. */
export interface Experiment {
  readonly file: string
  readonly experimentId: string
  /** as written: paths and globs made absolute, or objects */
  readonly tasks: readonly TaskEntry[]
  readonly agents: readonly AgentSpec[]
  /** what runs in place of tasks and agents, of which there are none then; null for an experiment of our own */
  readonly harness: Harness | null
  readonly rolloutsPerTask: number
  readonly maxParallelRollouts: number
  /** absolute path of the runtime file, null for the built-in default (local_process) */
  readonly runtimeConfig: string | null
  readonly limits: {
    readonly agentTimeoutSec: number
    readonly setupTimeoutSec: number
    readonly collectTimeoutSec: number
    /** of all rollouts together */
    readonly run: Budget
    readonly rollout: Budget
    /** stop spending once this share of first attempts, and at least `after` of them, ended in one kind of outage */
    readonly systemic: { readonly share: number; readonly after: number }
  }
  /** most retries by infrastructure kind */
  readonly retry: Readonly<Record<InfraKind, number>>
  readonly reward: { readonly key: string | null; readonly passThreshold: number }
  readonly gate: GateRules
  /** the allow-listed variables with their values, for task.toml templates */
  readonly env: Readonly<Record<string, string>>
  /** values that must never be printed */
  readonly secrets: readonly string[]
}

/** What may be spent; null is no limit. */
export interface Budget {
  readonly costUsd: number | null
  readonly tokens: number | null
  readonly wallClockSec: number | null
}

export type TaskEntry =
  | { readonly path: string; readonly tags: readonly string[]; readonly line: number }
  | { readonly contract: ContractEntry; readonly line: number }
  | { readonly service: ServiceEntry; readonly line: number }

/** What tasks have in common that an experiment file describes itself. */
interface AskedEntry {
  readonly name: string
  /** absolute directory: what its Dockerfile makes, or without one a copy of it, is where the command runs; null for none */
  readonly dir: string | null
  readonly image: string | null
  readonly workdir: string | null
  readonly promptTemplate: unknown
  readonly inferenceUrl: string | null
  readonly seed: number
  readonly params: Readonly<Record<string, unknown>>
  readonly timeoutSec: number
  readonly env: Readonly<Record<string, string>>
  readonly tags: readonly string[]
}

export interface ContractEntry extends AskedEntry {
  readonly command: readonly string[]
}

export interface ServiceEntry extends AskedEntry {
  readonly command: string | readonly string[]
  readonly install: string | null
  readonly port: number
  readonly healthPath: string
  readonly rolloutPath: string
  readonly startTimeoutSec: number
}

export type BackendKind = 'local_process' | 'docker' | 'e2b_firecracker' | 'daytona' | 'harbor'

/** A runtime file after the config door. */
export interface Runtime {
  readonly file: string | null
  readonly sandboxBackend: {
    readonly kind: BackendKind
    readonly image: string | null
    /** absolute path of the image file that makes it, where it is not taken by name (docker) */
    readonly imageConfig: string | null
    /** engine network by name (docker): null = the default bridge */
    readonly network: string | null
    readonly dockerHost: string | null
    readonly defaults: {
      readonly cpus: number
      readonly memoryMb: number
      readonly pids: number
      readonly storageMb: number
    }
    /** files that agents log in with (docker) */
    readonly credentials: readonly CredentialFile[]
    /** package managers whose downloads sandboxes share (docker) */
    readonly cacheVolumes: readonly CacheVolume[]
    readonly e2b: { readonly apiKeyEnv: string } | null
    readonly daytona: { readonly apiKeyEnv: string; readonly apiUrl: string | null } | null
    readonly harbor: { readonly apiKeyEnv: string } | null
  }
  readonly judge: {
    readonly kind: string
    readonly image: string | null
    readonly network: string | null
    readonly dockerHost: string | null
  }
  readonly storage: {
    readonly workspaceRoot: string
    readonly runsRoot: string
    readonly cacheRoot: string
    readonly mountImages: boolean
  }
  readonly env: Readonly<Record<string, string>>
  readonly secrets: readonly string[]
}

/** Everything a run stands on. */
export interface Experimental {
  readonly experiment: Experiment
  readonly runtime: Runtime
  readonly tasks: readonly Task[]
}
