import { existsSync } from 'node:fs'
import path from 'node:path'
import type { z } from 'zod'
import type { AgentSpec } from '../model/agent.ts'
import { block, command, envMap, name, optional, text } from './fields.ts'
import { ENV_NAME, type Env } from './interpolate.ts'

const maybeText = optional(text(), null)

/** LoopBench's name for an agent; its planner and second coder have no part here. */
export const LineupSchema = block({
  name,
  planner_model: maybeText,
  coder_a_model: maybeText,
  coder_b_model: maybeText,
  role_command: command,
  role_env: envMap,
})

type Lineup = z.output<typeof LineupSchema>

/** The agent that a lineup is read as: the first coder, told so in LoopBench's variables. */
export function toLineup(lineup: Lineup, env: Env): AgentSpec {
  const { name: of, coder_a_model: model, role_command: command, role_env: own } = lineup
  const told = { LB_ROLE: 'coder_a', ...(model === null ? {} : { LB_MODEL: model }) }
  return { name: of, kind: 'command', model, command, env: { ...told, ...keysOf(own, env), ...own }, timeoutSec: null }
}

/** `OPENROUTER_API_KEY_ENV: OPEN_ROUTER_API_KEY` names a key of this process, and hands that one on. */
export const keysOf = (own: Lineup['role_env'], env: Env): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(own).flatMap(([key, named]) => {
      const value = key.endsWith('_API_KEY_ENV') && ENV_NAME.test(named) ? env[named] : undefined
      return value ? [[named, value]] : []
    }),
  )

/** how far above a file the root of its project may lie */
const MOST_UP = 4

/** LoopBench names paths from the root of its project, which the file may lie some folders below. */
export function fromProjectRoot(base: string, given: string): string {
  const plain = given.replace(/[^/]*[*?[{].*$/, '') // of a glob, the folder before the first pattern
  let folder = base
  for (let up = 0; up < MOST_UP && folder !== path.dirname(folder); up += 1) {
    if (existsSync(path.resolve(folder, plain))) return path.resolve(folder, given)
    folder = path.dirname(folder)
  }
  return path.resolve(base, given)
}
