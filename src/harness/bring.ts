import { rename, rm } from 'node:fs/promises'
import { addAbortSignal } from 'node:stream'
import type { Redactor } from '../run/redact/redactor.ts'
import { unpackLogs } from '../run/rollout-files.ts'
import type { Sandbox } from '../sandbox/sandbox.ts'

/** of all results of an experiment; an import reads no more */
const MOST = { bytes: 2 ** 31, entries: 500_000 } as const

export interface Bringing {
  readonly sandbox: Sandbox
  /** absolute, in the sandbox */
  readonly results: string
  /** the folder of this machine that they lie in, under their own name */
  readonly home: string
  readonly redactor: Redactor
  readonly timeoutSec: number
}

/**
 * Brings the results home, which belong to this account there, in place of those that were brought before: all of them
 * or, where something breaks on the way, none.
 * @returns what was left out; null where there are no results
 */
export async function bringResults({
  sandbox,
  results,
  home,
  redactor,
  timeoutSec,
}: Bringing): Promise<readonly string[] | null> {
  const [draft, old] = [`${home}.new`, `${home}.old`]
  const late = AbortSignal.timeout(Math.min(timeoutSec * 1000, 2 ** 31 - 1))
  const tar = await sandbox.download(results)
  if (tar === null) return null
  await rm(draft, { recursive: true, force: true })
  try {
    const left = await unpackLogs(addAbortSignal(late, tar), draft, { redactor, most: MOST })
    await rename(home, old).catch(() => {}) // the first time there is none
    await rename(draft, home)
    return left
  } finally {
    await Promise.all([draft, old].map((folder) => rm(folder, { recursive: true, force: true })))
  }
}
