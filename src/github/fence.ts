import { randomBytes } from 'node:crypto'

/**
 * Runs `work` while the runner obeys no workflow command: whatever an agent prints stays text. Masks and groups must
 * be set before. The token is random, so that nobody inside can end the fence.
 */
export async function fenced<Result>(print: (line: string) => void, work: () => Promise<Result>): Promise<Result> {
  const token = randomBytes(16).toString('hex')
  print(`::stop-commands::${token}`)
  try {
    return await work()
  } finally {
    print(`::${token}::`)
  }
}
