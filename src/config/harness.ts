import path from 'node:path'
import type { z } from 'zod'
import { type Harness, RESULT_FORMATS } from '../model/harness.ts'
import { block, command, envMap, list, optional, seconds, text, word } from './fields.ts'
import { asMap } from './raw.ts'
import type { Fault } from './yaml-file.ts'

const ABSOLUTE = 'an absolute path'
const RESULTS = 'a folder or a file in the project, or an absolute path in the sandbox'
const names = (what: string) => list(text(), `a list of ${what}, in the harness's own names, with at least one`, 1)

/** A folder of its own: what a copy of a project may lie in, and what may be emptied before it does. */
const isOwnFolder = (given: string) => path.posix.normalize(given) === given && /^\/[^/].*[^/]$/.test(given)
const staysInside = (given: string) => {
  const normal = path.posix.normalize(given)
  return normal !== '.' && normal !== '/' && normal.split('/')[0] !== '..'
}

/** The keys of `harness` in an experiment file. */
export const HarnessSchema = block({
  command,
  results: text(RESULTS).refine(staysInside, RESULTS),
  format: optional(word(RESULT_FORMATS), 'auto' as const),
  project: optional(text(), '.'),
  exclude: optional(list(text(), 'a list of patterns, as in a .dockerignore'), [] as string[]),
  workdir: optional(text(ABSOLUTE).refine(isOwnFolder, ABSOLUTE), '/workspace'),
  env: envMap,
  timeout_sec: optional(seconds, 21_600),
  plan: optional(block({ tasks: names('tasks'), agents: names('agents') }), null),
})

/** Rules between a harness and the other keys: it has tasks and agents of its own, and runs as a whole. */
export function harnessFaults(raw: unknown): Fault[] {
  const experiment = asMap(raw)
  if (experiment.harness == null) {
    if (experiment.tasks != null) return []
    const message = 'missing; allowed is a list of paths, globs and maps with at least one.'
    return [{ path: ['tasks'], message, remedy: 'Add `tasks`.' }]
  }
  const beside = ['tasks', 'agents', 'lineups'].filter((key) => experiment[key] != null)
  const faults: Fault[] = beside.map((key) => ({
    path: [key],
    atKey: true,
    message: `\`${key}\` stands beside \`harness\`, which has ${key === 'tasks' ? 'tasks' : 'agents'} of its own.`,
    remedy: `Remove it, or name in \`harness.plan\` what the harness is going to run.`,
  }))
  if (asMap(experiment.gate).design === 'sequential')
    faults.push({
      path: ['gate', 'design'],
      message: 'a harness runs as a whole, and a sequential design round by round; allowed is fixed.',
      remedy: 'Remove it.',
    })
  return faults
}

/** Paths on this machine are relative to the file. */
export const toHarness = (given: z.output<typeof HarnessSchema>, base: string): Harness => ({
  command: given.command,
  project: path.resolve(base, given.project),
  exclude: given.exclude,
  workdir: given.workdir,
  results: path.posix.normalize(given.results),
  format: given.format,
  env: given.env,
  timeoutSec: given.timeout_sec,
  plan: given.plan,
})
