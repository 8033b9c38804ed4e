import type { Experiment } from '../model/experiment.ts'
import type { Check } from '../model/verdict.ts'
import { check } from './check.ts'

/** Of LoopBench's lineups, which name the variables that hold their keys: whether those are set. */
export function lineupKeys({ agents }: Pick<Experiment, 'agents'>): Check[] {
  return agents.flatMap(({ name, env }) =>
    Object.entries(env)
      .filter(([key]) => key.endsWith('_API_KEY_ENV'))
      .map(([key, variable]) => {
        const set = Boolean(env[variable])
        const found = `${variable}, which ${key} names, is ${set ? 'set' : 'not set'}`
        return check(`agent_${name}_key_present`, set, found, `Set ${variable}.`, true)
      }),
  )
}
