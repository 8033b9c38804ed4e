import type { JournalEvent } from '../model/record.ts'

type End = Extract<JournalEvent, { event: 'run_ended' }>

/** How a run went as a whole: its last word, and how long its attempts took from the first to the last. */
export class Course {
  #last: End | null = null
  /** times as they stand in the journal; null if nothing ran */
  #first: string | null = null
  #until: string | null = null

  add(event: JournalEvent): void {
    if (event.event === 'run_started')
      this.#last = null // it was gone on with
    else if (event.event === 'run_ended') this.#last = event
    else if (event.event === 'attempt_started' || event.event === 'attempt_ended') this.#span(event.at)
  }

  #span(at: string): void {
    if (this.#first === null || isAfter(this.#first, at)) this.#first = at
    if (this.#until === null || isAfter(at, this.#until)) this.#until = at
  }

  /** the last word of the run; null where a process was killed, which never said one */
  get last(): End | null {
    return this.#last
  }

  /** seconds from the first attempt's start to the last one's end; null if nothing ran */
  get wallClockSec(): number | null {
    if (this.#first === null || this.#until === null) return null
    return (Date.parse(this.#until) - Date.parse(this.#first)) / 1000
  }
}

/** Times of one length are written alike, and sort as texts; there are hundreds of thousands of them. */
const isAfter = (one: string, other: string): boolean =>
  one.length === other.length ? one > other : Date.parse(one) > Date.parse(other)
