import { readFile } from 'node:fs/promises'
import { BenchgateError } from '../model/error.ts'
import { readHistory } from '../report/history-file.ts'
import type { History } from './experiment/leave-out.ts'

/** Reads a history.jsonl that somebody names. An empty one is the history of no night. */
export async function readHistoryFile(file: string, onWarning: (warning: string) => void): Promise<History> {
  const text = await readFile(file, 'utf8').catch((cause: NodeJS.ErrnoException) => {
    throw new BenchgateError(
      `the history ${file} cannot be read (${cause.code})`,
      'Name the history.jsonl of the branch benchgate-history, or leave it out.',
      { cause },
    )
  })
  const { nights, warnings } = readHistory(text, file)
  for (const warning of warnings) onWarning(warning)
  return { nights }
}
