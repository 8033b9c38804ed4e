import { randomUUID } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Place } from '../sandbox/place.ts'
import { type Snapshot, Snapshots } from './snapshots.ts'

/** What the service allows, as tiers and load do. */
export interface Limits {
  /** CPUs of all sandboxes together */
  totalCpu: number
  createsPerSec: number
  createLatencyMs: number
  /** from `creating` to `started` */
  startMs: number
  /** sandboxes on one page of a list */
  pageSize: number
  /** 0 is as much as the machine has */
  diskMb: number
  /** sandboxes see no network but their own, as if each were a machine: then ports of theirs do not meet here */
  alone: boolean
  /** new sandboxes end in `error` for this reason */
  startError: string | null
  /** how long so many minutes are */
  minutesMs: (minutes: number) => number
}

export const LIMITS: Limits = {
  totalCpu: 1000,
  createsPerSec: 1000,
  createLatencyMs: 0,
  startMs: 50,
  pageSize: 100,
  diskMb: 0,
  alone: false,
  startError: null,
  minutesMs: (minutes) => minutes * 60_000,
}

export interface Network {
  readonly networkBlockAll?: boolean
  readonly networkAllowList?: string
  readonly domainAllowList?: string
}

/** What a create asks for. */
export interface Wanted extends Network {
  readonly name?: string
  readonly snapshot?: string
  readonly buildInfo?: { readonly dockerfileContent: string }
  readonly user?: string
  readonly env?: Readonly<Record<string, string>>
  readonly labels?: Readonly<Record<string, string>>
  readonly target?: string
  readonly cpu?: number
  readonly memory?: number
  readonly disk?: number
  readonly autoStopInterval?: number
  readonly autoDeleteInterval?: number
  readonly ttlMinutes?: number
}

export type State = 'creating' | 'started' | 'stopped' | 'error' | 'destroyed'

/** One sandbox of the account. */
export class Box {
  readonly id = randomUUID()
  readonly createdAt = new Date()
  readonly wanted: Wanted
  readonly name: string
  readonly snapshot: Snapshot
  readonly place: Place
  readonly cpu: number
  network: Network
  state: State = 'creating'
  errorReason: string | null = null
  /** its daemon is dead, while the API still believes in it */
  unreachable = false
  #timers: NodeJS.Timeout[] = []

  readonly #alone: boolean

  constructor(wanted: Wanted, snapshot: Snapshot, place: Place, alone: boolean) {
    this.#alone = alone
    this.wanted = wanted
    this.name = wanted.name ?? this.id
    this.network = wanted
    this.snapshot = snapshot
    this.place = place
    this.cpu = wanted.snapshot ? snapshot.cpu : (wanted.cpu ?? 1)
  }

  after(ms: number, then: () => void): void {
    this.#timers.push(setTimeout(then, ms).unref())
  }

  /** may nothing leave it? What a list lets through is kept and shown, and nothing is let through here */
  get cutOff(): boolean {
    const { networkBlockAll, networkAllowList, domainAllowList } = this.network
    return Boolean(this.#alone || networkBlockAll || networkAllowList || domainAllowList)
  }

  /** what the kernel of its container says it killed for want of memory */
  async outOfMemory(times: number): Promise<void> {
    const dir = join(this.place.root, 'sys/fs/cgroup')
    await mkdir(dir, { recursive: true })
    await writeFile(join(dir, 'memory.events'), `low 0\noom ${times}\noom_kill ${times}\noom_group_kill 0\n`)
  }

  async end(): Promise<void> {
    for (const timer of this.#timers) clearTimeout(timer)
    await this.place.end()
  }
}

export interface Refusal {
  readonly status: number
  readonly message: string
}

/** One Daytona account: its sandboxes, its snapshots, its limits. */
export class Account {
  readonly limits: Limits = { ...LIMITS }
  readonly snapshots: Snapshots
  readonly boxes = new Map<string, Box>()
  /** everything that was ever created, with what became of it */
  readonly log: { readonly id: string; readonly wanted: Wanted; readonly place: Place; ended: string | null }[] = []
  #starting = 0
  readonly #names = new Set<string>()
  #created: number[] = []
  readonly #dir: string
  constructor(dir: string) {
    this.#dir = dir
    this.snapshots = new Snapshots(join(dir, 'snapshots'))
  }

  /** by id or name */
  find(idOrName: string): Box | undefined {
    return this.boxes.get(idOrName) ?? [...this.boxes.values()].find(({ name }) => name === idOrName)
  }

  async create(wanted: Wanted): Promise<Box | Refusal> {
    const now = Date.now()
    this.#created = this.#created.filter((at) => at > now - 1000)
    if (this.#created.length >= this.limits.createsPerSec)
      return { status: 429, message: 'ThrottlerException: Too Many Requests' }
    const snapshot = wanted.snapshot ? this.snapshots.ready(wanted.snapshot) : this.snapshots.plain()
    if (!snapshot) return { status: 404, message: `Snapshot ${wanted.snapshot} not found` }
    const name = wanted.name ?? ''
    if (name && (this.find(name) || this.#names.has(name)))
      return { status: 409, message: `Sandbox with name ${name} already exists` }
    const cpus = [...this.boxes.values()].reduce((sum, box) => sum + box.cpu, 0) + this.#starting
    if (cpus + 1 > this.limits.totalCpu)
      return { status: 400, message: `Total CPU limit exceeded. Maximum allowed: ${this.limits.totalCpu}.` }
    this.#created.push(now)
    this.#starting += 1
    this.#names.add(name)
    try {
      const { startMs, startError, diskMb, createLatencyMs, minutesMs } = this.limits
      const latency = new Promise((wake) => setTimeout(wake, createLatencyMs))
      const place = await Place.make(join(this.#dir, randomUUID()), { diskMb, from: snapshot.root })
      await latency
      const box = new Box(wanted, snapshot, place, this.limits.alone)
      await box.outOfMemory(0)
      this.boxes.set(box.id, box)
      this.log.push({ id: box.id, wanted, place, ended: null })
      box.after(startMs, () => {
        if (box.state !== 'creating') return
        box.state = startError === null ? 'started' : 'error'
        box.errorReason = startError
      })
      if (wanted.ttlMinutes) box.after(minutesMs(wanted.ttlMinutes), () => void this.end(box.id, 'lifetime'))
      const autoStop = wanted.autoStopInterval ?? 15
      if (autoStop > 0) box.after(minutesMs(autoStop), () => void this.stop(box.id))
      return box
    } finally {
      this.#starting -= 1
      this.#names.delete(name)
    }
  }

  /** its machine stops; what is ephemeral is deleted then */
  async stop(id: string): Promise<void> {
    const box = this.boxes.get(id)
    if (!box) return
    if (box.wanted.autoDeleteInterval === 0) return void (await this.end(id, 'stopped'))
    box.state = 'stopped'
    await box.end()
  }

  async end(id: string, why: string): Promise<boolean> {
    const box = this.boxes.get(id)
    if (!box) return false
    this.boxes.delete(id)
    box.state = 'destroyed'
    const line = this.log.find((entry) => entry.id === id)
    if (line) line.ended = why
    await box.end()
    return true
  }

  /** what is left of a sandbox on this machine */
  async leftOf(id: string): Promise<readonly string[]> {
    return (await this.log.find((entry) => entry.id === id)?.place.left()) ?? []
  }

  async endAll(): Promise<void> {
    await Promise.all([...this.boxes.keys()].map((id) => this.end(id, 'service closed')))
  }
}
