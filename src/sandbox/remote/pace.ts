import { setTimeout as sleep } from 'node:timers/promises'
import PQueue from 'p-queue'
import { CancelledError } from '../../model/error.ts'

/**
 * How fast sandboxes may be asked for: so many a second, so many at once. A refusal halves how many at once and holds
 * everybody back for as long as it says; each round of answers without one lets one more through.
 */
export class Pace {
  readonly #queue: PQueue
  readonly #most: number
  #smooth = 0
  #shrunkAt = Number.NEGATIVE_INFINITY
  #heldUntil = 0
  readonly #over = new AbortController()

  constructor({ atOnce, perSec }: { atOnce: number; perSec: number }) {
    this.#most = atOnce
    // a share of a limit may be less than one a second
    const interval = perSec < 1 ? 1000 / perSec : 1000
    this.#queue = new PQueue({ concurrency: atOnce, interval, intervalCap: Math.max(1, perSec), strict: true })
  }

  /** how many may be under way now */
  get atOnce(): number {
    return this.#queue.concurrency
  }

  /** Who has waited before goes first. The signal ends the waiting; what has begun is not left alone. */
  async run<T>(
    work: () => Promise<T>,
    { again, signal }: { again: boolean; signal?: AbortSignal | undefined },
  ): Promise<T> {
    const waiting = new AbortController()
    const stop = () => waiting.abort(new CancelledError())
    if (signal?.aborted) stop()
    signal?.addEventListener('abort', stop, { once: true })
    const begin = () => {
      signal?.removeEventListener('abort', stop)
      return work()
    }
    return this.#queue.add(begin, { priority: again ? 1 : 0, signal: waiting.signal })
  }

  wentWell(): void {
    this.#smooth += 1
    if (this.#smooth < this.atOnce || this.atOnce >= this.#most) return
    this.#smooth = 0
    this.#queue.concurrency += 1
  }

  /** the refusals of one burst count as one */
  refused(retryAfterSec: number | null): void {
    const now = performance.now()
    this.#smooth = 0
    if (now - this.#shrunkAt > 1000) this.#queue.concurrency = Math.max(1, Math.floor(this.atOnce / 2))
    this.#shrunkAt = now
    if (retryAfterSec === null) return
    const held = this.#heldUntil > now
    this.#heldUntil = Math.max(this.#heldUntil, now + retryAfterSec * 1000)
    if (!held) void this.#hold()
  }

  /** nobody asks any more: a wait that was asked for keeps no process alive */
  close(): void {
    this.#over.abort()
  }

  async #hold(): Promise<void> {
    this.#queue.pause()
    const { signal } = this.#over
    for (let left = 1; left > 0 && !signal.aborted; left = this.#heldUntil - performance.now())
      await sleep(Math.ceil(left), undefined, { signal }).catch(() => {})
    this.#queue.start()
  }
}
