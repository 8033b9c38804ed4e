import { z } from 'zod'

export const GATE_DESIGNS = ['fixed', 'sequential'] as const
export type GateDesign = (typeof GATE_DESIGNS)[number]

export const LEAVE_OUT = ['nothing', 'always_failing'] as const
/** which tasks a run may do without, by the nights before it */
export type LeaveOut = (typeof LEAVE_OUT)[number]

/** A metric beside the pass rate that must not get much worse. */
export const Guardrail = z.object({
  /** `cost_usd`, `tokens`, `duration_sec`, `turns` or `rewards.<key>` */
  metric: z.string(),
  worse: z.enum(['more', 'less']),
  /** the change for the worse that is tolerated, as a share of the baseline */
  limit: z.number(),
  /** it is reported, and no verdict depends on it */
  advisory: z.boolean(),
})
export type Guardrail = Readonly<z.infer<typeof Guardrail>>

/** What a verdict may depend on besides the results; fixed before anything runs. Shares and drops are fractions. */
export interface GateRules {
  /** all rollouts at once, or round by round until the verdict is settled */
  readonly design: GateDesign
  /** the drop that must be ruled out for a pass */
  readonly maxDrop: number
  /** the chance of a regression verdict when nothing changed */
  readonly alpha: number
  /** the chance of a pass at a drop of `maxDrop` */
  readonly beta: number
  /** fewer tasks scored in both arms decide nothing */
  readonly minTasks: number
  /** least share of the tasks of either arm that both must have, unchanged */
  readonly minSharedTasks: number
  /** least share of an arm's plan that must be scored */
  readonly minCoverage: number
  /** largest share of an arm's plan that infrastructure or the judge may lose */
  readonly maxInfraErrorRate: number
  /** a pass rate that the interval must clear; null for none */
  readonly minPassRate: number | null
  readonly guardrails: readonly Guardrail[]
  readonly leaveOut: LeaveOut
}
