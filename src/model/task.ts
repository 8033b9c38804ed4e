/** `public`, `no-network`, or only the hosts named (lower-case hostnames, `*.example.com`, addresses, CIDRs). */
export interface NetworkPolicy {
  readonly mode: 'public' | 'no-network' | 'allowlist'
  readonly allowedHosts: readonly string[]
}

export interface Healthcheck {
  readonly command: string
  readonly intervalSec: number
  readonly timeoutSec: number
  readonly startPeriodSec: number
  readonly startIntervalSec: number
  readonly retries: number
}

/** What a sandbox may use; null where the task sets no limit (the runtime's default then holds). */
export interface Resources {
  readonly cpus: number | null
  readonly memoryMb: number | null
  readonly storageMb: number | null
}

/** Where a phase runs: an image by name, or a build context with a Dockerfile. */
export interface Environment extends Resources {
  readonly image: string | null
  /** absolute directory with a Dockerfile; null when `image` is set */
  readonly context: string | null
  readonly buildTimeoutSec: number
  readonly network: NetworkPolicy
  readonly env: Readonly<Record<string, string>>
  readonly workdir: string | null
  readonly healthcheck: Healthcheck | null
}

export interface Artifact {
  readonly source: string
  readonly destination: string | null
  readonly exclude: readonly string[]
}

export interface Collect {
  readonly command: string
  readonly timeoutSec: number
  readonly user: string | null
}

export interface Verifier {
  readonly timeoutSec: number
  readonly env: Readonly<Record<string, string>>
  readonly user: string | null
  /** null: as the environment's */
  readonly network: NetworkPolicy | null
  readonly mode: 'shared' | 'separate'
  /** of the separate verifier; null in shared mode */
  readonly environment: Environment | null
  readonly collect: readonly Collect[]
  /** absolute directories uploaded on top of each other to /tests, in this order */
  readonly tests: readonly string[]
}

/** One instruction and its judgement. A single-step task has one step, named null. */
export interface Step {
  readonly name: string | null
  readonly instruction: string
  /** null = no limit of the task's own */
  readonly agentTimeoutSec: number | null
  readonly agentUser: string | null
  readonly agentNetwork: NetworkPolicy | null
  readonly verifier: Verifier
  /** least reward by key that lets the next step run */
  readonly minReward: Readonly<Record<string, number>>
  readonly healthcheck: Healthcheck | null
  readonly artifacts: readonly Artifact[]
  /** absolute directory copied into the agent's cwd before the step; its setup.sh runs */
  readonly workdir: string | null
  /** absolute directory with solve.sh for the oracle; null if there is none */
  readonly solution: string | null
}

interface TaskBase {
  /** unique in the experiment and safe as a path segment */
  readonly id: string
  readonly name: string
  /** absolute */
  readonly dir: string
  /** `sha256:<hex>` over the task pack */
  readonly digest: string
  readonly tags: readonly string[]
}

/** A directory in the Harbor task format (formats.md 1). */
export interface HarborTask extends TaskBase {
  readonly kind: 'harbor'
  readonly schemaVersion: string
  readonly environment: Environment
  readonly steps: readonly Step[]
  readonly rewardStrategy: 'mean' | 'final'
  readonly solutionEnv: Readonly<Record<string, string>>
}

/** A task that does the agent's work and the judge's itself, and is asked for one rollout at a time (formats.md 15). */
interface AskedTask extends TaskBase {
  readonly environment: Environment
  readonly promptTemplate: unknown
  readonly inferenceUrl: string | null
  readonly seedBase: number
  readonly params: Readonly<Record<string, unknown>>
  readonly timeoutSec: number
}

/** A runner that reads rollout.json and writes result.json. */
export interface ContractTask extends AskedTask {
  readonly kind: 'contract'
  /** argv; `{input}` and `{output}` stand for the two files */
  readonly command: readonly string[]
}

/** An app that is asked for its rollout over HTTP. */
export interface ServiceTask extends AskedTask {
  readonly kind: 'service'
  /** shell text, or argv; `{host}` and `{port}` stand for where it must listen */
  readonly command: string | readonly string[]
  /** shell text that runs before the app; null for none */
  readonly install: string | null
  readonly port: number
  readonly healthPath: string
  readonly rolloutPath: string
  readonly startTimeoutSec: number
}

export type Task = HarborTask | ContractTask | ServiceTask
