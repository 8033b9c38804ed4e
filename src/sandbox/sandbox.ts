import type { Readable } from 'node:stream'
import type { BackendKind } from '../model/experiment.ts'
import type { NetworkPolicy, Resources, Task } from '../model/task.ts'

export interface SandboxRequest {
  /** unique and fit for a container's name: run, rollout and attempt */
  readonly name: string
  /** what the driver's engine runs; null on local_process */
  readonly image: string | null
  readonly workdir: string | null
  readonly env: Readonly<Record<string, string>>
  readonly resources: Resources
  /** every network mode that some phase of the rollout needs; the first is in force at the start */
  readonly networks: readonly NetworkPolicy[]
  readonly labels: Readonly<Record<string, string>>
  /** the sandbox ends by itself after this many seconds, even if benchgate died */
  readonly ttlSec: number
  /** absolute paths that the rollout uses and that must be the sandbox's own; with none, local_process makes no view */
  readonly paths: readonly string[]
  /** a port of it that must be reached from here, by `expose` */
  readonly port?: number
  /** its commands come one after the other, and what they leave running is never quieted: the first may be sent at once */
  readonly oneByOne?: boolean
  /** called with the id before anything else can fail, so that the reaper knows it */
  onCreated(id: string): void | Promise<void>
  /** stop waiting for it; what was made by then is ended */
  readonly signal?: AbortSignal
}

export interface Exec {
  /** a shell text run by `sh -c` */
  readonly command: string
  readonly cwd?: string
  readonly env?: Readonly<Record<string, string>>
  /** null or absent: the image's own user; `root` is user 0 */
  readonly user?: string | null
  readonly timeoutSec: number
  /** bytes for the command's standard input */
  readonly stdin?: Buffer
  /** most bytes kept of each stream; the rest is read and dropped (default 1 MiB) */
  readonly maxBytes?: number
  readonly network?: NetworkPolicy
  readonly signal?: AbortSignal
}

/** A command whose output is handed over as it comes. */
export interface Streamed extends Omit<Exec, 'maxBytes'> {
  /** of each stream; what is over it is read and dropped */
  readonly maxBytes: number
  /** of each stream, and of what is over `maxBytes`: how much of its end is kept */
  readonly lastBytes: number
  /** between asking the command to end, when its time is over, and ending it */
  readonly graceSec: number
  /** what it throws ends the command, and is thrown */
  onOutput(stream: 'out' | 'err', chunk: Buffer): void
}

export interface StreamEnd {
  /** null when the command was ended by `timeoutSec` */
  readonly exitCode: number | null
  /** what was over `maxBytes`, or the end of it */
  readonly last: { readonly out: Buffer; readonly err: Buffer }
  /** something before that end is lost */
  readonly cut: boolean
}

export interface ExecResult {
  /** null when the command was ended by `timeoutSec` */
  readonly exitCode: number | null
  readonly stdout: Buffer
  readonly stderr: Buffer
}

/** What can be seen of a sandbox from outside, without asking anything inside it. */
export interface Vital {
  readonly state: 'running' | 'exited' | 'gone'
  /** the kernel killed something in it for memory */
  readonly oomKilled: boolean
  /** it wrote more than it may, and was ended for it; absent where nobody counts */
  readonly diskFull?: boolean
  readonly exitCode: number | null
  /** somebody outside ended it: an API call, the daemon, a signal that was not ours */
  readonly endedFromOutside: boolean
}

/** One running isolated place. Every method throws `InfraError` and nothing else when the place fails. */
export interface Sandbox {
  readonly id: string
  /** what commands in the sandbox call one of its absolute paths: the same, but in a plain directory of local_process */
  pathOf(path: string): string
  exec(command: Exec): Promise<ExecResult>
  /** the same for a long command, where nothing lies between that could break before the sandbox does: see attached.ts */
  stream?(command: Streamed): Promise<StreamEnd>
  /** unpack a tar stream at `path` (absolute, made if missing) */
  upload(tar: Readable, path: string): Promise<void>
  /** a tar stream of `path`, entries named from its last segment; null when there is nothing at `path` */
  download(path: string): Promise<Readable | null>
  /** put a network policy in force for what runs from now on */
  setNetwork(policy: NetworkPolicy): Promise<void>
  /** end every process but the sandbox's own keeper; the files stay */
  quiesce(): Promise<void>
  /** `quiesce`, then this command, where the backend does both in one call: see quiesce-then.ts */
  quiesceThen?(command: Exec): Promise<ExecResult>
  vital(): Promise<Vital>
  /** the way from here to an app in it, which listens where this says; the port is the one of the request */
  expose?(port: number): Promise<Exposed>
  close(): Promise<void>
}

/** Where an app of a sandbox must listen, and how it is reached over HTTP. */
export interface Exposed {
  /** the address to listen on */
  readonly host: string
  /** the next free one, where sandboxes share a network */
  readonly port: number
  /** without a slash at its end */
  readonly url: string
  /** every request must carry them; they are secret */
  readonly headers: Readonly<Record<string, string>>
}

/** What a task asks a driver to enforce. */
export interface Need {
  readonly networks: readonly NetworkPolicy[]
  readonly resources: Resources
  /** absolute paths that must be the sandbox's own: Harbor's, or /tmp/rollout.json of a runner that is told nothing */
  readonly ownPaths: boolean
  /** whom its commands run as, where it says so */
  readonly users: readonly string[]
  /** who asks */
  readonly task?: Task['kind']
}

/** A runner's whole rollout: in goes its rollout.json. */
export interface Errand {
  /** what the runner is part of */
  readonly image: string
  readonly request: { readonly seed: number }
  readonly timeoutSec: number
  readonly signal: AbortSignal
  /** where it will be carried out, as soon as that is known */
  onPlace(id: string): void
}

/** Out comes its result.json, as far as it is read. */
export interface Carried {
  readonly body: Buffer
  readonly cut: boolean
}

/** When a sandbox was made. */
export interface Made {
  readonly before: Date
}

/** The one file that speaks to a provider. */
export interface Driver {
  readonly kind: BackendKind
  /** what a user should know before trusting what runs there; null where there is nothing to say */
  readonly caution: string | null
  /** limits that a task may ask for and that are not enforced here */
  readonly unenforced: readonly (keyof Resources)[]
  /** how long a sandbox may live, and the key that says so; absent where nothing bounds it but its request */
  readonly longest?: { readonly sec: number; readonly key: string }
  /** can the driver enforce this? null, or why not */
  refuses(need: Need): string | null
  create(request: SandboxRequest): Promise<Sandbox>
  /** ids of the sandboxes that carry all these labels, of any age where none is asked for */
  list(labels: Readonly<Record<string, string>>, made?: Made): Promise<readonly string[]>
  /** remove what sandboxes share and none uses now; says what it was */
  prune?(): Promise<readonly string[]>
  /** end one; a missing one is fine */
  destroy(id: string): Promise<void>
  /** has the provider carry a whole rollout out in a place that nobody else sees; then nothing is created here */
  carry?(errand: Errand): Promise<Carried>
  /** let go of connections */
  close(): Promise<void>
}
