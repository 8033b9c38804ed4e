import { readFile, stat } from 'node:fs/promises'
import type { CredentialFile } from '../model/credential.ts'
import type { Experiment, Runtime } from '../model/experiment.ts'
import type { Check } from '../model/verdict.ts'
import { check } from './check.ts'
import { harnessKeys } from './keys.ts'

const OTHERS = 0o077

/** Every file that agents log in with is there, is one, and is nobody else's to read. */
export async function credentialFiles(
  { sandboxBackend }: Pick<Runtime, 'sandboxBackend'>,
  { harness }: Pick<Experiment, 'harness'>,
): Promise<Check[]> {
  const { kind, credentials } = sandboxBackend
  if (credentials.length === 0) return []
  if (kind !== 'docker') {
    const remedy = 'Give the agents an API key in their `env`, or leave the block out.'
    return [check('credentials', false, `${kind} places no credentials files`, remedy)]
  }
  const { set, empty } = harnessKeys(harness)
  const inPlace = empty.length === 0 ? (set[0] ?? null) : null
  return Promise.all(credentials.map((one) => oneFile(one, inPlace)))
}

/** `inPlace` is the key that a harness has instead, such as in a workflow; null where it has none */
async function oneFile({ file, optional }: CredentialFile, inPlace: string | null): Promise<Check> {
  const no = (found: string, remedy: string, advisory = optional) =>
    check('credentials', false, found, remedy, advisory)
  const found = await stat(file).catch(() => null)
  if (found === null && optional && inPlace !== null)
    return check('credentials', null, `${file} is not there; ${inPlace} is set in its place`, '')
  if (found === null)
    return no(
      `credentials not found: ${file} is missing`,
      "Log in with the agent's own program on this machine, or give the agent an API key in its `env`.",
    )
  if (found.isDirectory())
    return no(
      `${file} is a directory: Docker makes one where it is told to mount a file that is missing`,
      'Remove it, then log in anew.',
      false,
    )
  const content = await readFile(file).catch((error: Error) => error)
  if (content instanceof Error)
    return no(`${file} cannot be read: ${content.message}`, 'Give this account the right to read it.')
  if (content.length === 0) return no(`${file} is empty`, 'Log in anew.')
  if (found.mode & OTHERS)
    return no(`${file} can be read by other accounts of this machine`, `Run \`chmod 600 ${file}\`.`, true)
  return check('credentials', true, file, '')
}
