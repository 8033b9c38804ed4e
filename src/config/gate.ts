import type { z } from 'zod'
import { METRICS, metricOf, REWARDS } from '../gate/metrics.ts'
import { DEFAULT_RULES } from '../gate/rules.ts'
import { GATE_DESIGNS, type GateRules, LEAVE_OUT } from '../model/gate.ts'
import { block, flag, list, number, optional, share, text, whole, word } from './fields.ts'
import { asList, asMap } from './raw.ts'
import type { Fault, KeyPath } from './yaml-file.ts'

const METRIC = `one of ${Object.keys(METRICS).join(', ')}, or ${REWARDS}<key> for a number of the judge's`
const CHANGE = 'a share of the baseline, such as 0.2'
const GuardrailSchema = block({
  metric: text(METRIC).refine((name) => metricOf(name) !== null, METRIC),
  max_increase: optional(number.min(0, CHANGE), null),
  max_decrease: optional(number.min(0, CHANGE).max(1, CHANGE), null),
  advisory: optional(flag, false),
})

const above0 = number.gt(0, 'a number above 0, at most 1').max(1, 'a number above 0, at most 1')
const error = number.gt(0, 'a number above 0, below 0.5').lt(0.5, 'a number above 0, below 0.5')

/** The keys of `gate` in an experiment file. */
export const GateSchema = block({
  design: optional(word(GATE_DESIGNS), DEFAULT_RULES.design),
  min_coverage: optional(share, DEFAULT_RULES.minCoverage),
  max_infra_error_rate: optional(share, DEFAULT_RULES.maxInfraErrorRate),
  max_drop: optional(above0, DEFAULT_RULES.maxDrop),
  alpha: optional(error, DEFAULT_RULES.alpha),
  beta: optional(error, DEFAULT_RULES.beta),
  min_tasks: optional(whole(1, 100_000), DEFAULT_RULES.minTasks),
  min_shared_tasks: optional(share, DEFAULT_RULES.minSharedTasks),
  min_pass_rate: optional(share, DEFAULT_RULES.minPassRate),
  guardrails: optional(list(GuardrailSchema, 'a list of guardrails'), []),
  leave_out: optional(word(LEAVE_OUT), DEFAULT_RULES.leaveOut),
})

export const toRules = (gate: z.output<typeof GateSchema>): GateRules => ({
  design: gate.design,
  maxDrop: gate.max_drop,
  alpha: gate.alpha,
  beta: gate.beta,
  minTasks: gate.min_tasks,
  minSharedTasks: gate.min_shared_tasks,
  minCoverage: gate.min_coverage,
  maxInfraErrorRate: gate.max_infra_error_rate,
  minPassRate: gate.min_pass_rate,
  guardrails: gate.guardrails.map(({ metric, max_increase: more, max_decrease: less, advisory }) => ({
    metric,
    ...(less === null ? { worse: 'more' as const, limit: more ?? 0 } : { worse: 'less' as const, limit: less }),
    advisory,
  })),
  leaveOut: gate.leave_out,
})

/** Rules between the keys of a guardrail: a change for the worse in one direction, and one guardrail a metric. */
export function guardrailFaults(raw: unknown): Fault[] {
  const rails = asList(asMap(asMap(raw).gate).guardrails)
  return rails.flatMap((rail, index): Fault[] => {
    if (typeof rail !== 'object' || rail === null || Array.isArray(rail)) return []
    const { metric, max_increase: more, max_decrease: less } = asMap(rail)
    const path: KeyPath = ['gate', 'guardrails', index]
    if ((more == null) === (less == null))
      return [
        {
          path,
          message: `${more == null ? 'neither' : 'both'} \`max_increase\` ${more == null ? 'nor' : 'and'} \`max_decrease\` ${more == null ? 'is' : 'are'} given; allowed is one of them.`,
          remedy: 'Give the one that is a change for the worse, such as `max_increase: 0.2`.',
        },
      ]
    if (rails.slice(0, index).every((other) => asMap(other).metric !== metric)) return []
    return [{ path: [...path, 'metric'], message: 'is guarded already.', remedy: 'Keep one guardrail a metric.' }]
  })
}
