import type { GateRules } from '../model/gate.ts'

export type { GateRules }

/** What holds where an experiment says nothing. */
export const DEFAULT_RULES: GateRules = {
  design: 'fixed',
  maxDrop: 0.1,
  alpha: 0.05,
  beta: 0.1,
  minTasks: 10,
  minSharedTasks: 0.9,
  minCoverage: 0.9,
  maxInfraErrorRate: 0.05,
  minPassRate: null,
  guardrails: [],
  leaveOut: 'nothing',
}
