import type { Phases } from '../model/record.ts'

/** Seconds by phase; a phase that comes twice adds up. */
export class Stopwatch {
  readonly phases: Phases = {}
  readonly #now: () => number
  constructor(now: () => number) {
    this.#now = now
  }
  async time<T>(phase: string, work: () => Promise<T>): Promise<T> {
    const start = this.#now()
    try {
      return await work()
    } finally {
      const seconds = (this.phases[phase] ?? 0) + (this.#now() - start) / 1000
      this.phases[phase] = Math.round(seconds * 1000) / 1000
    }
  }
}
