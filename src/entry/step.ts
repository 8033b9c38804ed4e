import { isDebug } from '@actions/core'
import { explain } from '../github/explain.ts'
import { INVALID } from './exit-code.ts'
import { keepStacks } from './stacks.ts'
import { workspaceOf } from './working-directory.ts'

export type Env = Readonly<Record<string, string | undefined>>

/** Carries out the step of an action: its answer is the exit code, and what goes wrong is told where GitHub shows it. */
export async function asStep(step: (env: Env) => Promise<number>): Promise<void> {
  const { env } = process
  keepStacks(isDebug())
  try {
    process.exitCode = await step(env)
  } catch (error) {
    explain(error, workspaceOf(env))
    process.exitCode = INVALID
  }
}
