import { boundaries } from '../stats/boundaries.ts'
import { informationFractions, type Spending } from '../stats/spending.ts'
import type { ArmCountsPair } from '../stats/unscored.ts'
import { crossings, type Decision, decide, type Limits } from './decide.ts'
import type { GateRules } from './rules.ts'

/** A design in rounds of one rollout per task and arm, fixed before the first rollout. */
export interface RoundsDesign extends Pick<GateRules, 'maxDrop' | 'alpha' | 'beta'> {
  readonly maxRounds: number
  /** rollouts per task of the cached baseline that the screen uses; null for no screen: both arms run from the start */
  readonly cachedBaseline: number | null
  readonly spending: Spending
}

/** A design with its limits, look by look. */
export interface RoundsPlan extends RoundsDesign {
  /** against the cached baseline; null without a screen */
  readonly screen: readonly Limits[] | null
  /** against the fresh baseline, of the full number of rounds */
  readonly confirm: readonly Limits[]
}

export const planRounds = (design: RoundsDesign): RoundsPlan => ({
  ...design,
  screen: design.cachedBaseline === null ? null : limitsOf(design, design.cachedBaseline),
  confirm: limitsOf(design, null),
})

function limitsOf({ maxRounds, alpha, beta, spending }: RoundsDesign, cached: number | null): Limits[] {
  const information = informationFractions(cached, maxRounds)
  const pass = boundaries(spending, beta, information)
  return boundaries(spending, alpha, information).map((fail, look) => ({ fail, pass: pass[look] ?? Infinity }))
}

/** Complete rounds so far, as counts of all tasks after each. */
export interface Looks {
  /** the candidate after 1, 2, … rounds against the cached baseline */
  readonly screen: readonly (readonly ArmCountsPair[])[]
  /** the candidate against as many rounds of the fresh baseline, from the round on at which the screen escalated */
  readonly confirm: readonly (readonly ArmCountsPair[])[]
  /** something else than the pass rate is worse where the screen stops: it acquits nobody then */
  readonly suspected?: boolean
}

export type NextStep =
  /** run the candidate's next round */
  | { readonly step: 'screen'; readonly round: number }
  /** have both arms at `round` complete, fresh rounds of the baseline first where they lag */
  | { readonly step: 'confirm'; readonly round: number }
  | { readonly step: 'settled'; readonly by: 'screen' | 'confirm'; readonly decision: Decision; readonly round: number }

/**
 * What to do after the rounds that are complete. The screen may only acquit: when a drop of `maxDrop` is ruled out against the
 * cached baseline, no drop shown and nothing else suspected, that is the verdict. Anything else escalates to a baseline of the same day, from the same round
 * on, which alone can show a drop; so the chance of a false regression is at most alpha whatever the cached baseline was worth.
 */
export function nextStep(plan: RoundsPlan, { screen, confirm, suspected = false }: Looks): NextStep {
  const { maxRounds, maxDrop } = plan
  let from = 1
  if (plan.screen) {
    const limits = plan.screen
    const stop = screen.findIndex((cells, look) => {
      const { drop, ruledOut } = crossings(cells, maxDrop, limitsAt(limits, look))
      return drop || ruledOut
    })
    if (stop === -1 && screen.length < maxRounds) return { step: 'screen', round: screen.length + 1 }
    const at = stop === -1 ? maxRounds - 1 : stop
    const cells = screen[at] ?? []
    const { drop, ruledOut } = crossings(cells, maxDrop, limitsAt(limits, at))
    if (ruledOut && !drop && !suspected)
      return { step: 'settled', by: 'screen', decision: 'drop_ruled_out', round: at + 1 }
    from = at + 1
  }
  for (const [index, cells] of confirm.entries()) {
    const round = from + index
    const decision = decide(cells, maxDrop, limitsAt(plan.confirm, round - 1))
    const open = decision === 'not_settled' || decision === 'unscored_decide'
    if (!open || round >= maxRounds) return { step: 'settled', by: 'confirm', decision, round }
  }
  return { step: 'confirm', round: from + confirm.length }
}

const limitsAt = (limits: readonly Limits[], look: number): Limits => limits[look] ?? { fail: Infinity, pass: Infinity }
