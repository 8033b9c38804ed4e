import { type Agent, SILENT } from './agent.ts'

/** Does nothing: what a task gives without an agent. A pass of it means that the judge is broken. */
export const nop: Agent = {
  kind: 'nop',
  needsSolution: false,
  run: () => null,
  report: () => SILENT,
}
