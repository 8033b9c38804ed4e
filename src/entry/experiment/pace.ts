import type { Stop } from '../../run/budget.ts'
import type { Arm } from './arm.ts'

/** Is the next round needed, whatever becomes of what is under way? */
export type IsSure = () => Promise<boolean>

/**
 * The rounds of an arm, each as it is asked for; and the one after it from the moment on when slots are free and it is sure
 * to be needed. Looks stay those at complete rounds: only the waiting is saved.
 */
export class Pace {
  readonly #arm: Arm
  readonly #isSure: IsSure
  readonly #end = new AbortController()
  /** the round that is waited for */
  #round = 0
  #ahead: { readonly round: number; readonly work: Promise<Stop | null> } | null = null
  #asking = false

  constructor(arm: Arm, isSure: IsSure) {
    this.#arm = arm
    this.#isSure = isSure
  }

  /**
   * Carries out a round, of which `complete` are done already; with what is missing of those before. With `alone` the slots
   * are lent: nothing is begun ahead in them.
   */
  async run(round: number, { complete, parallel, alone = false }: HowToGo): Promise<Stop | null> {
    this.#round = alone ? 0 : round
    const ahead = this.#ahead?.round === round ? this.#ahead.work : null
    if (ahead) this.#ahead = null
    try {
      return await (ahead ?? this.#begin(complete + 1, round, parallel))
    } finally {
      this.#round = 0
    }
  }

  /** Until what was begun ahead has ended by itself. */
  async idle(): Promise<void> {
    await this.#ahead?.work
  }

  /** Ends what was begun and is not needed after all. */
  async close(): Promise<void> {
    this.#end.abort()
    await this.#ahead?.work.catch(() => {}) // whatever broke it breaks the rest as well
  }

  #begin(from: number, to: number, parallel: number | undefined): Promise<Stop | null> {
    const rollouts = this.#arm.rollouts.filter(({ rollout_index: index }) => from <= index && index <= to)
    const onEnded = () => this.#goAhead(parallel)
    return this.#arm.run(rollouts, { parallel, onEnded, signal: this.#end.signal })
  }

  async #goAhead(parallel: number | undefined): Promise<void> {
    const round = this.#round
    if (round === 0 || this.#ahead || this.#asking || !this.#arm.hasRoom()) return
    this.#asking = true
    const sure = await this.#isSure().catch(() => false)
    this.#asking = false
    if (!sure || round !== this.#round) return // the look was quicker
    const work = this.#begin(round + 1, round + 1, parallel)
    work.catch(() => {}) // it is told to who asks for that round
    this.#ahead = { round: round + 1, work }
  }
}

interface HowToGo {
  readonly complete: number
  readonly parallel?: number | undefined
  readonly alone?: boolean
}
