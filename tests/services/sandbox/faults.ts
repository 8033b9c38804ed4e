import { createHash } from 'node:crypto'

/**
 * When it goes wrong: before any work is done; after it, so that only the answer is lost; or in the middle of an
 * answer that streams.
 */
type When = 'before' | 'after' | 'middle'

export type Fault =
  | {
      readonly status: number
      readonly body?: unknown
      readonly headers?: Readonly<Record<string, string>>
      readonly when?: Exclude<When, 'middle'>
    }
  /** the connection is reset; `goaway` says so first, as HTTP/2 does */
  | { readonly reset: true; readonly when?: When; readonly goaway?: boolean }
  /** nothing more is said, the connection stays */
  | { readonly stall: true; readonly when?: When }

export const BAD_GATEWAY: Fault = {
  status: 502,
  body: '<html>\n<head><title>502 Bad Gateway</title></head>\n</html>\n',
  headers: { 'content-type': 'text/html' },
}

interface Planned<Call> {
  readonly call: Call
  readonly fault: Fault
  left: number
}

/** The switchboard: what is to go wrong, call by call, or at random. */
export class Faults<Call extends string> {
  readonly #planned: Planned<Call>[] = []
  #chaos: { rate: number; faults: readonly Fault[]; seed: number; calls: Map<Call, number> } | null = null
  /** how often a call was made to fail */
  hits = 0

  /** the next `times` such calls fail */
  next(call: Call, fault: Fault, times = 1): void {
    this.#planned.push({ call, fault, left: times })
  }

  always(call: Call, fault: Fault): void {
    this.next(call, fault, Number.POSITIVE_INFINITY)
  }

  /**
   * Every call may fail, at this rate. Which of the calls of one name do follows from the seed, in whatever order they come
   * among others; it is printed, and BENCHGATE_FAULT_SEED sets it.
   */
  chaos(rate: number, faults: readonly Fault[], seed = seedOfToday()): void {
    console.warn(`faults at random: BENCHGATE_FAULT_SEED=${seed} has the same ones again`)
    this.#chaos = { rate, faults, seed, calls: new Map() }
  }

  clear(): void {
    this.#planned.length = 0
    this.#chaos = null
  }

  take(call: Call): Fault | null {
    const planned = this.#planned.find((candidate) => candidate.call === call && candidate.left > 0)
    if (planned) planned.left -= 1
    const fault = planned?.fault ?? this.#atRandom(call)
    if (fault) this.hits += 1
    return fault
  }

  #atRandom(call: Call): Fault | null {
    if (!this.#chaos) return null
    const { rate, faults, seed, calls } = this.#chaos
    const count = (calls.get(call) ?? 0) + 1
    calls.set(call, count)
    const drawn = createHash('sha256').update(`${seed} ${call} ${count}`).digest()
    if (drawn.readUInt32BE(0) >= rate * 2 ** 32) return null
    return faults[drawn.readUInt32BE(4) % faults.length] ?? null
  }
}

const seedOfToday = (): number => Number(process.env.BENCHGATE_FAULT_SEED || Math.floor(Math.random() * 2 ** 31))
