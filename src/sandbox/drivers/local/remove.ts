import { chmodSync, type Dirent, readdirSync, rmdirSync, unlinkSync } from 'node:fs'
import { join } from 'node:path'
import { setImmediate as turn } from 'node:timers/promises'

const SLICE_MS = 10

/**
 * Removes a directory with everything in it; a missing one is fine. In step, which is several times cheaper than `rm`
 * for the few files of most rollouts, and with a pause every few milliseconds, so that a large tree holds nobody up.
 * What is called `last` at its top goes last: a removal that is cut off can be told by it.
 */
export async function removeTree(dir: string, last?: string): Promise<void> {
  let since = performance.now()
  async function empty(at: string): Promise<void> {
    const entries = entriesOf(at)
    if (at === dir) entries.sort((a, b) => Number(a.name === last) - Number(b.name === last))
    for (const entry of entries) {
      const path = join(at, entry.name)
      if (entry.isDirectory()) await remove(path)
      else withRights(at, () => unlinkSync(path))
      if (performance.now() - since < SLICE_MS) continue
      await turn()
      since = performance.now()
    }
  }
  async function remove(at: string): Promise<void> {
    // what dies while we look may leave one more file behind
    for (let tries = 0; ; tries += 1) {
      await empty(at)
      try {
        return unlessMissing(() => rmdirSync(at))
      } catch (error) {
        if (!isCode(error, 'ENOTEMPTY') || tries >= 20) throw error
      }
    }
  }
  await remove(dir)
}

function entriesOf(dir: string): Dirent[] {
  try {
    return readdirSync(dir, { withFileTypes: true })
  } catch (error) {
    if (isCode(error, 'ENOENT')) return []
    if (!isCode(error, 'EACCES')) throw error
    chmodSync(dir, 0o700) // what runs in a sandbox may lock its own directories
    return readdirSync(dir, { withFileTypes: true })
  }
}

function withRights(dir: string, act: () => void): void {
  try {
    unlessMissing(act)
  } catch (error) {
    if (!isCode(error, 'EACCES')) throw error
    chmodSync(dir, 0o700)
    unlessMissing(act)
  }
}

function unlessMissing(act: () => void): void {
  try {
    act()
  } catch (error) {
    if (!isCode(error, 'ENOENT')) throw error
  }
}

const isCode = (error: unknown, code: string) => (error as NodeJS.ErrnoException).code === code
