import type { Decision } from '../../src/gate/decide.ts'
import { nextStep, type RoundsPlan } from '../../src/gate/sequential.ts'
import { type Random, random } from '../../src/stats/random.ts'
import type { ArmCounts, ArmCountsPair } from '../../src/stats/unscored.ts'

/** Tasks of Beta(½, ½) difficulty, and what the candidate does to them. */
export interface World {
  readonly tasks: number
  /** `spread`: every task loses alike, on the logit scale; `concentrated`: a random share breaks outright */
  readonly change: { readonly kind: 'spread' | 'concentrated'; readonly drop: number }
  /** standard deviation in logits of a shift that all tasks share on one day */
  readonly dayEffect: number
  /** the chance that a rollout stays unscored, in each arm */
  readonly errorRate?: number
}

/** How often each verdict fell, and what it cost. A small drop counts as shown, as in the reference. */
export interface Frequencies {
  readonly fail: number
  readonly pass: number
  readonly inconclusive: number
  /** candidate and fresh baseline, mean over replications */
  readonly rollouts: number
}

const NIGHTS = 4

/** Runs a plan over many worlds. */
export function simulate(plan: RoundsPlan, world: World, replications: number, seed: number): Frequencies {
  const chance = random(seed)
  const shift = logitShift(world.change.kind === 'spread' ? world.change.drop : 0)
  const tally = { fail: 0, pass: 0, inconclusive: 0, rollouts: 0 }
  for (let replication = 0; replication < replications; replication++) {
    const { verdict, rollouts } = once(plan, world, shift, chance)
    tally[verdict] += 1 / replications
    tally.rollouts += rollouts / replications
  }
  return tally
}

function once(plan: RoundsPlan, { tasks, change, dayEffect, errorRate = 0 }: World, shift: number, chance: Random) {
  const rates = Array.from({ length: tasks }, () => Math.sin((Math.PI * chance.uniform()) / 2) ** 2)
  const hurt = rates.map((rate) =>
    change.kind === 'concentrated' ? (chance.uniform() < 2 * change.drop ? 0 : rate) : shifted(rate, shift),
  )
  const onDay = (all: readonly number[], day: number) => (day === 0 ? all : all.map((rate) => shifted(rate, -day)))
  const cached = rates.map(() => 0)
  const perNight = (plan.cachedBaseline ?? 0) / NIGHTS
  for (let night = 0; night < NIGHTS && perNight > 0; night++) {
    const tonight = onDay(rates, dayEffect * normal(chance, dayEffect))
    for (const [task, rate] of tonight.entries())
      for (let rollout = 0; rollout < perNight; rollout++) cached[task] = (cached[task] ?? 0) + passes(rate, chance)
  }
  const today = dayEffect * normal(chance, dayEffect)
  const candidate = new Arm(onDay(hurt, today), errorRate, chance)
  const fresh = new Arm(onDay(rates, today), errorRate, chance)
  const screen: ArmCountsPair[][] = []
  const confirm: ArmCountsPair[][] = []
  for (;;) {
    const next = nextStep(plan, { screen, confirm })
    if (next.step === 'settled')
      return { verdict: verdictOf(next.decision), rollouts: (candidate.rounds + fresh.rounds) * tasks }
    const after = candidate.after(next.round)
    if (next.step === 'screen')
      screen.push(
        paired(
          cached.map((passed) => counts(passed, plan.cachedBaseline ?? 0)),
          after,
        ),
      )
    else confirm.push(paired(fresh.after(next.round), after))
  }
}

/** The rollouts of one arm, a round at a time. */
class Arm {
  readonly #rates: readonly number[]
  readonly #errorRate: number
  readonly #chance: Random
  readonly #passed: number[]
  readonly #lost: number[]
  rounds = 0
  constructor(rates: readonly number[], errorRate: number, chance: Random) {
    this.#rates = rates
    this.#errorRate = errorRate
    this.#chance = chance
    this.#passed = rates.map(() => 0)
    this.#lost = rates.map(() => 0)
  }
  after(round: number): ArmCounts[] {
    for (; this.rounds < round; this.rounds++)
      for (const [task, rate] of this.#rates.entries())
        if (this.#errorRate > 0 && this.#chance.uniform() < this.#errorRate)
          this.#lost[task] = (this.#lost[task] ?? 0) + 1
        else this.#passed[task] = (this.#passed[task] ?? 0) + passes(rate, this.#chance)
    return this.#passed.map((passed, task) => counts(passed, round, this.#lost[task]))
  }
}

const counts = (passed: number, rollouts: number, unscored = 0): ArmCounts => ({
  passed,
  failed: rollouts - passed - unscored,
  unscored,
})
const passes = (rate: number, { uniform }: Random): number => (uniform() < rate ? 1 : 0)
const paired = (baseline: readonly ArmCounts[], candidate: readonly ArmCounts[]): ArmCountsPair[] =>
  baseline.flatMap((one, task) => {
    const other = candidate[task]
    return other ? [{ baseline: one, candidate: other }] : []
  })

function verdictOf(decision: Decision): 'fail' | 'pass' | 'inconclusive' {
  if (decision === 'drop_shown' || decision === 'small_drop') return 'fail'
  return decision === 'drop_ruled_out' || decision === 'gain_shown' ? 'pass' : 'inconclusive'
}

/** no draw where there is no day effect, so that worlds without one stay the same */
const normal = ({ uniform }: Random, dayEffect: number): number =>
  dayEffect === 0 ? 0 : Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform())

/** the rate after `by` logits down */
export const shifted = (rate: number, by: number): number => {
  const odds = (rate / (1 - rate)) * Math.exp(-by)
  return odds === Infinity ? 1 : odds / (1 + odds)
}

/** The shift under which the mean of Beta(½, ½) tasks falls by `drop`. */
export function logitShift(drop: number): number {
  const points = Array.from({ length: 4000 }, (_, at) => Math.sin((Math.PI * (at + 0.5)) / 8000) ** 2)
  const fall = (shift: number) => points.reduce((sum, rate) => sum + rate - shifted(rate, shift), 0) / points.length
  let [low, high] = [0, 20]
  for (let step = 0; step < 60; step++) {
    const middle = (low + high) / 2
    if (fall(middle) < drop) low = middle
    else high = middle
  }
  return low
}
