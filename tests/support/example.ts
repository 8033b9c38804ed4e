import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { ACTION } from './workspace.ts'

/** A checkout in small, with the examples and the configs that they name; gone when the test is over. */
export async function examplesCopied(): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'examples-'))
  onTestFinished(() => rm(root, { recursive: true, force: true }))
  for (const folder of ['examples', 'configs']) await cp(join(ACTION, folder), join(root, folder), { recursive: true })
  return root
}
