import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { onTestFinished } from 'vitest'
import { ConfigError } from '../../src/model/error.ts'

/** A directory that is gone when the test ends. */
export async function directory(): Promise<string> {
  const dir = await mkdtemp(path.join(tmpdir(), 'config-'))
  onTestFinished(() => rm(dir, { recursive: true, force: true }))
  return dir
}

/** A file of this text in a directory of its own. */
export async function fileOf(text: string | Buffer, name = 'file.yaml'): Promise<string> {
  const file = path.join(await directory(), name)
  await writeFile(file, text)
  return file
}

/** What a user reads when this is refused, with the directory of `file` left out. */
export async function refusal(file: string, load: () => Promise<unknown>): Promise<string> {
  const error = await load().then(
    () => undefined,
    (cause: unknown) => cause,
  )
  if (!(error instanceof ConfigError)) throw new Error('no ConfigError was thrown', { cause: error })
  return error.message.replaceAll(`${path.dirname(file)}/`, '')
}
