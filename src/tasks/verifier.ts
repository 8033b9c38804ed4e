import { join } from 'node:path'
import type { Collect, Environment, Verifier } from '../model/task.ts'
import { otherService } from './artifacts.ts'
import { expandEnv } from './env-template.ts'
import { environmentOf } from './environment.ts'
import { networkPolicy } from './network.ts'
import { isDirectory, isFile, type Pack } from './pack.ts'
import type { EnvironmentToml, TaskToml, VerifierToml } from './task-toml.ts'
import type { KeyPath } from './toml-lines.ts'

/** The part of a step that matters here; a single-step task has no step table. */
export interface StepPart {
  readonly toml: VerifierToml
  readonly path: KeyPath
  /** `steps/<name>`, relative to the pack */
  readonly dir: string
}

/** How a step is judged: its own table first, then the task's, then the environment's. */
export async function verifierOf(task: TaskToml, step: StepPart | null, pack: Pack): Promise<Verifier> {
  const path: KeyPath = ['verifier']
  const own = step?.toml ?? task.verifier
  const mode = modeOf(own) ?? modeOf(task.verifier) ?? 'shared'
  if (step) refuseUnusedTimeout(task, step, pack)
  // the task's table is checked once, by its own reading; here its values are only taken
  const ownPath = step?.path ?? path
  refuseConflict(own, ownPath, pack)
  if (step) refuseConflict(task.verifier, path, pack)
  const outer = step ? expandEnv(task.verifier.env, [...path, 'env'], pack) : {}
  return {
    timeoutSec: own.timeout_sec ?? 600,
    env: { ...outer, ...expandEnv(own.env, [...ownPath, 'env'], pack) },
    user: textOrNull(own.user ?? task.verifier.user),
    network: networkPolicy(own, ownPath, pack) ?? (step ? networkPolicy(task.verifier, path, pack) : null),
    mode,
    environment: mode === 'separate' ? await separateEnvironment(task, step, pack) : null,
    collect: [...(step ? collectOf(task.verifier, path, pack) : []), ...collectOf(own, ownPath, pack)],
    tests: mode === 'shared' ? await testsOf(step, pack) : [],
  }
}

export const textOrNull = (user: string | number | undefined): string | null =>
  user === undefined ? null : String(user)

function modeOf({ environment_mode: mode, environment }: VerifierToml): Verifier['mode'] | null {
  return mode ?? (environment ? 'separate' : null)
}

function refuseConflict(toml: VerifierToml, path: KeyPath, pack: Pack): void {
  if (toml.environment && toml.environment_mode === 'shared')
    pack.at([...path, 'environment_mode'], '"shared" contradicts the environment of its own', 'Remove one of the two.')
}

/** Harbor gives every step 600 s of its own, whatever the task's table says: better to hear of it. */
function refuseUnusedTimeout(task: TaskToml, step: StepPart, pack: Pack): void {
  const { timeout_sec: outer } = task.verifier
  if (outer === undefined || outer === 600 || step.toml.timeout_sec !== undefined) return
  pack.at(
    ['verifier', 'timeout_sec'],
    'is never used by a task with steps: a step without one of its own has 600 s',
    `Set it in [steps.verifier] of ${step.dir}.`,
  )
}

function collectOf(toml: VerifierToml, path: KeyPath, pack: Pack): readonly Collect[] {
  return toml.collect.map(({ command, service, timeout_sec, user }, at) => {
    if (service !== 'main')
      pack.at([...path, 'collect', at, 'service'], otherService(service), 'Remove it, and run the command in `main`.')
    return { command, timeoutSec: timeout_sec, user: textOrNull(user) }
  })
}

/** The task's tests, and a step's own on top of them. */
async function testsOf(step: StepPart | null, pack: Pack): Promise<readonly string[]> {
  const candidates = ['tests', ...(step ? [`${step.dir}/tests`] : [])]
  const found = await only(candidates, (relative) => isDirectory(join(pack.dir, relative)))
  const scripts = await only(found, (relative) => isFile(join(pack.dir, relative, 'test.sh')))
  if (scripts.length === 0)
    pack.of(
      `${candidates.at(-1)}/test.sh`,
      'is missing: nothing judges the agent',
      'Write it; it leaves its reward in /logs/verifier/reward.txt.',
    )
  return found.map((relative) => join(pack.dir, relative))
}

/** A verifier with a place of its own: built from the tests, which are baked in and not uploaded. */
async function separateEnvironment(task: TaskToml, step: StepPart | null, pack: Pack): Promise<Environment> {
  const own = step && (await isDirectory(join(pack.dir, step.dir, 'tests')))
  const context = own ? `${step.dir}/tests` : 'tests'
  const [toml, path] = resolved(task, step)
  return environmentOf(toml, path, context, pack)
}

function resolved(task: TaskToml, step: StepPart | null): [EnvironmentToml, KeyPath] {
  if (step?.toml.environment) return [step.toml.environment, [...step.path, 'environment']]
  if (task.verifier.environment) return [task.verifier.environment, ['verifier', 'environment']]
  return [task.environment, ['environment']]
}

async function only(paths: readonly string[], keep: (path: string) => Promise<boolean>): Promise<readonly string[]> {
  const kept = await Promise.all(paths.map(keep))
  return paths.filter((_, at) => kept[at])
}
