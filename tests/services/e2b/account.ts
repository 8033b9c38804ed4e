import { randomBytes, randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { Place } from '../sandbox/place.ts'
import { Processes } from './processes.ts'
import { type Template, Templates } from './templates.ts'

/** What the service allows, as plans and load do. */
export interface Limits {
  concurrent: number
  createsPerSec: number
  createLatencyMs: number
  /** sandboxes see no network but their own */
  alone: boolean
  /** longest lifetime that may be asked for */
  maxTimeoutSec: number
  /** sandboxes on one page of a list */
  pageSize: number
  /** 0 is as much as the machine has */
  diskMb: number
  /** a created sandbox is listed only after this long */
  listedAfterMs: number
}

export const LIMITS: Limits = {
  concurrent: 1000,
  createsPerSec: 1000,
  createLatencyMs: 0,
  alone: false,
  maxTimeoutSec: 86_400,
  pageSize: 100,
  diskMb: 0,
  listedAfterMs: 0,
}

export interface Network {
  readonly allowOut?: readonly string[]
  readonly denyOut?: readonly string[]
  readonly allow_internet_access?: boolean
}

export interface Wanted {
  readonly templateID: string
  readonly metadata: Readonly<Record<string, string>>
  readonly envVars: Readonly<Record<string, string>>
  readonly timeoutSec: number
  readonly network: Network
}

/** One sandbox of the account. */
export class Box {
  readonly id = `i${randomBytes(10).toString('hex')}`
  readonly token = randomUUID()
  readonly startedAt = Date.now()
  readonly record: Wanted
  readonly template: Template
  readonly place: Place
  readonly processes: Processes
  /** it sees no network but its own, as a machine does: then ports of several do not meet here */
  readonly alone: boolean
  network: Network
  endAt = 0
  /** its requests fail as if its machine had gone, while the control plane still believes in it */
  unreachable = false
  #timer: NodeJS.Timeout | undefined

  constructor(record: Wanted, template: Template, place: Place, alone: boolean) {
    this.alone = alone
    this.record = record
    this.template = template
    this.network = record.network
    this.place = place
    this.processes = new Processes(place)
  }

  /** ends by itself after so many seconds from now */
  liveFor(sec: number, over: () => void): void {
    clearTimeout(this.#timer)
    this.endAt = Date.now() + sec * 1000
    this.#timer = setTimeout(over, sec * 1000).unref()
  }

  /** may nothing leave it? Names and addresses of an allow list are kept and shown, and let nothing through here. */
  get cutOff(): boolean {
    if (this.alone) return true
    const { allow_internet_access: internet, denyOut } = this.network
    return internet === false || (denyOut?.includes('0.0.0.0/0') ?? false)
  }

  async end(): Promise<void> {
    clearTimeout(this.#timer)
    await this.place.end()
  }
}

/** One E2B account: its sandboxes, its templates, its limits. */
export class Account {
  readonly limits: Limits = { ...LIMITS }
  readonly templates: Templates
  readonly boxes = new Map<string, Box>()
  /** everything that was ever created, with what became of it */
  readonly log: {
    readonly id: string
    readonly metadata: Readonly<Record<string, string>>
    readonly timeoutSec: number
    readonly place: Place
    ended: string | null
  }[] = []
  /** most sandboxes that lived at once */
  peak = 0
  /** most that were being made at once */
  peakStarting = 0
  #starting = 0
  #created: number[] = []
  readonly #dir: string
  readonly #makePlace: typeof Place.make
  constructor(dir: string, makePlace: typeof Place.make = Place.make) {
    this.#dir = dir
    this.#makePlace = makePlace
    this.templates = new Templates(join(dir, 'templates'))
  }

  /** 'rate' and 'concurrent' are the limits that were met */
  async create(record: Wanted, template: Template): Promise<Box | 'rate' | 'concurrent'> {
    const now = Date.now()
    this.#created = this.#created.filter((at) => at > now - 1000)
    if (this.#created.length >= this.limits.createsPerSec) return 'rate'
    if (this.boxes.size + this.#starting >= this.limits.concurrent) return 'concurrent'
    this.#created.push(now)
    this.#starting += 1
    this.peakStarting = Math.max(this.peakStarting, this.#starting)
    try {
      const latency = new Promise((wake) => setTimeout(wake, this.limits.createLatencyMs))
      const place = await this.#makePlace(join(this.#dir, randomUUID()), {
        diskMb: this.limits.diskMb,
        from: template.root,
      })
      await latency
      const box = new Box(record, template, place, this.limits.alone)
      this.boxes.set(box.id, box)
      this.peak = Math.max(this.peak, this.boxes.size)
      this.log.push({ id: box.id, metadata: record.metadata, timeoutSec: record.timeoutSec, place, ended: null })
      box.liveFor(record.timeoutSec, () => void this.end(box.id, 'lifetime'))
      return box
    } finally {
      this.#starting -= 1
    }
  }

  async end(id: string, why: string): Promise<boolean> {
    const box = this.boxes.get(id)
    if (!box) return false
    this.boxes.delete(id)
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
