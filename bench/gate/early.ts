import { type NextStep, nextStep, planRounds, type RoundsPlan } from '../../src/gate/sequential.ts'
import { normalQuantile } from '../../src/stats/normal.ts'
import { type Random, random } from '../../src/stats/random.ts'
import type { ArmCountsPair } from '../../src/stats/unscored.ts'
import { atMost, type Figure } from '../figure.ts'
import { logitShift, shifted } from './world.ts'

const [TASKS, ROUNDS, CACHED, WORLDS] = [50, 5, 20, 300]
/** as in schedule.ts: of the logarithm of a duration, of a task against the others and of a rollout against its task */
const [BETWEEN, WITHIN] = [0.8, 0.3]
const DESIGN = {
  maxDrop: 0.1,
  alpha: 0.05,
  beta: 0.1,
  maxRounds: ROUNDS,
  spending: 'pocock',
  cachedBaseline: CACHED,
} as const

/**
 * What to do with slots for which a round has nothing left: `wait` for its look, begin the next round `always`, or only when
 * it is `sure` to be needed, whatever the rollouts that are under way come to.
 */
type Policy = 'wait' | 'always' | 'sure'

interface Spent {
  readonly seconds: number
  readonly rollouts: number
}

const TIME = { name: 'early-round-time', unit: 'x', bar: 0.95 }
const SPENT = { name: 'early-round-rollouts', unit: 'x', bar: 1 }
const PARALLEL = 32

/**
 * Does it pay to begin the next round before the look at this one, and when? The rule that ships (`sure`) must save time and
 * no rollout may be in vain. By simulation: exact on any machine.
 */
export async function early(): Promise<readonly Figure[]> {
  const plan = planRounds(DESIGN)
  const [harmless, worse] = [0, 0.1].map((drop) => {
    const mean = (policy: Policy) => meanOf(plan, { drop, parallel: PARALLEL, policy })
    return { wait: mean('wait'), sure: mean('sure'), always: mean('always') }
  }) as [Means, Means]
  const time = ({ wait, sure, always }: Means) =>
    `${(wait.seconds / 60).toFixed(0)} min when the look is waited for, ${(sure.seconds / 60).toFixed(0)} by the rule, ${(always.seconds / 60).toFixed(0)} were the next round always begun`
  const spent = ({ wait, sure, always }: Means) =>
    `${wait.rollouts.toFixed(1)} rollouts, ${sure.rollouts.toFixed(1)}, ${always.rollouts.toFixed(1)}`
  const what = `${TASKS} x ${ROUNDS}, ${PARALLEL} at once, means of ${WORLDS} worlds`
  return [
    atMost(
      TIME,
      harmless.sure.seconds / harmless.wait.seconds,
      `no change: ${time(harmless)}; a drop of 10 points: ${time(worse)}; ${what}`,
    ),
    atMost(SPENT, harmless.sure.rollouts / harmless.wait.rollouts, `the same: ${spent(harmless)}; ${spent(worse)}`),
  ]
}

type Means = Readonly<Record<Policy, Spent>>

function meanOf(
  plan: RoundsPlan,
  { drop, parallel, policy }: { drop: number; parallel: number; policy: Policy },
): Spent {
  const chance = random(11)
  const shift = logitShift(drop)
  let [seconds, rollouts] = [0, 0]
  for (let world = 0; world < WORLDS; world += 1) {
    const spent = new Run(plan, parallel, policy, worldOf(shift, chance)).spent()
    seconds += spent.seconds / WORLDS
    rollouts += spent.rollouts / WORLDS
  }
  return { seconds, rollouts }
}

type ArmName = 'candidate' | 'fresh'
interface One {
  readonly arm: ArmName
  readonly task: number
  readonly round: number
  readonly seconds: number
  readonly passes: boolean
}

interface Drawn {
  readonly cached: readonly number[]
  /** the longest expected first, by arm and round */
  readonly rounds: Readonly<Record<ArmName, readonly (readonly One[])[]>>
}

function worldOf(shift: number, chance: Random): Drawn {
  const rates = Array.from({ length: TASKS }, () => Math.sin((Math.PI * chance.uniform()) / 2) ** 2)
  const typical = rates.map(() => 300 * Math.exp(BETWEEN * normal(chance)))
  const order = rates.map((_, task) => task).sort((a, b) => (typical[b] ?? 0) - (typical[a] ?? 0))
  const arm = (name: ArmName, own: readonly number[]) =>
    Array.from({ length: ROUNDS }, (_, at) =>
      order.map((task) => ({
        arm: name,
        task,
        round: at + 1,
        seconds: (typical[task] ?? 0) * Math.exp(WITHIN * normal(chance)),
        passes: chance.uniform() < (own[task] ?? 0),
      })),
    )
  const cached = rates.map((rate) =>
    Array.from({ length: CACHED }, () => Number(chance.uniform() < rate)).reduce((a, b) => a + b, 0),
  )
  return {
    cached,
    rounds: {
      candidate: arm(
        'candidate',
        rates.map((rate) => shifted(rate, shift)),
      ),
      fresh: arm('fresh', rates),
    },
  }
}

class Run {
  readonly #plan: RoundsPlan
  readonly #parallel: number
  readonly #policy: Policy
  readonly #drawn: Drawn
  readonly #begun = new Set<One>()
  readonly #ended = new Set<One>()
  #running: { readonly one: One; readonly until: number }[] = []
  #time = 0
  /** the complete looks */
  readonly #screen: ArmCountsPair[][] = []
  readonly #confirm: ArmCountsPair[][] = []

  constructor(plan: RoundsPlan, parallel: number, policy: Policy, drawn: Drawn) {
    this.#plan = plan
    this.#parallel = parallel
    this.#policy = policy
    this.#drawn = drawn
  }

  spent(): Spent {
    for (;;) {
      const next = nextStep(this.#plan, { screen: this.#screen, confirm: this.#confirm })
      if (next.step === 'settled') return { seconds: this.#time, rollouts: this.#begun.size }
      const needed = this.#until(next)
      while (needed.some((one) => !this.#ended.has(one))) {
        this.#begin(needed)
        if (this.#running.length < this.#parallel && next.round < ROUNDS && this.#mayBeginNext(next, needed))
          this.#begin(this.#until({ ...next, round: next.round + 1 }))
        this.#advance()
      }
      this.#looks(next).push(this.#counts(next, null))
    }
  }

  #mayBeginNext(next: Exclude<NextStep, { step: 'settled' }>, needed: readonly One[]): boolean {
    if (this.#policy !== 'sure') return this.#policy === 'always'
    if (needed.some((one) => !this.#begun.has(one))) return false
    return [true, false].every((better) => {
      const looks = { screen: [...this.#screen], confirm: [...this.#confirm] }
      looks[next.step].push(this.#counts(next, better))
      const then = nextStep(this.#plan, looks)
      return then.step === next.step && then.round === next.round + 1
    })
  }

  #until({ step, round }: { readonly step: 'screen' | 'confirm'; readonly round: number }): readonly One[] {
    const { candidate, fresh } = this.#drawn.rounds
    const own = candidate.slice(0, round)
    return (step === 'screen' ? own : own.flatMap((ones, at) => [ones, fresh[at] ?? []])).flat()
  }

  #begin(wanted: readonly One[]): void {
    for (const one of wanted) {
      if (this.#running.length >= this.#parallel) return
      if (this.#begun.has(one)) continue
      this.#begun.add(one)
      this.#running.push({ one, until: this.#time + one.seconds })
    }
  }

  #advance(): void {
    const first = this.#running.reduce((one, other) => (other.until < one.until ? other : one))
    this.#time = first.until
    this.#ended.add(first.one)
    this.#running = this.#running.filter((one) => one !== first)
  }

  #looks = ({ step }: { readonly step: 'screen' | 'confirm' }) => (step === 'screen' ? this.#screen : this.#confirm)

  /** what is under way counts as drawn, or at one end of what it may come to */
  #counts({ step, round }: { readonly step: 'screen' | 'confirm'; readonly round: number }, better: boolean | null) {
    const passed = (name: ArmName, end: boolean | null) => {
      const sums = new Array<number>(TASKS).fill(0)
      for (const ones of this.#drawn.rounds[name].slice(0, round))
        for (const one of ones)
          if (end === null || this.#ended.has(one) ? one.passes : end) sums[one.task] = (sums[one.task] ?? 0) + 1
      return sums
    }
    const [own, fresh] = [
      passed('candidate', better),
      step === 'confirm' ? passed('fresh', better === null ? null : !better) : null,
    ]
    return own.map((count, task) => {
      const [was, of] = fresh ? [fresh[task] ?? 0, round] : [this.#drawn.cached[task] ?? 0, CACHED]
      return {
        baseline: { passed: was, failed: of - was, unscored: 0 },
        candidate: { passed: count, failed: round - count, unscored: 0 },
      }
    })
  }
}

const normal = (chance: Random): number => normalQuantile(Math.min(1 - 1e-12, Math.max(1e-12, chance.uniform())))
