import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import type { ViewWish } from '../../src/sandbox/drivers/local/choice.ts'
import { localDriver, probeView } from '../../src/sandbox/drivers/local.ts'
import type { Driver } from '../../src/sandbox/sandbox.ts'
import type { Subject } from '../sandbox/conformance.ts'

const PATH = process.env.PATH ?? ''

/**
 * Can views be made this way here? The reason is printed when not; where BENCHGATE_REQUIRE names the way, that is a
 * failure instead of a skip.
 */
export async function viewAnswers(view: 'bwrap' | 'unshare'): Promise<boolean> {
  const { ok, reason } = await probeView(view, PATH)
  if (ok) return true
  if (process.env.BENCHGATE_REQUIRE?.split(/[\s,]+/).includes(view))
    throw new Error(`${view} is required here: ${reason}`)
  console.warn(`skipped, ${reason}`)
  return false
}

const workspaces = mkdtempSync(join(tmpdir(), 'benchgate-local-'))
afterAll(() => rmSync(workspaces, { recursive: true, force: true }))

/** a directory that is gone when the tests of the file are over */
export const newWorkspace = () => mkdtempSync(join(workspaces, 'ws-'))

export const testDriver = (view: ViewWish, workspaceRoot = newWorkspace()): Promise<Driver> =>
  localDriver({ workspaceRoot, view, searchPath: PATH })

/** the local driver for the conformance suite, in views of one kind or in plain directories */
export function localSubject(view: 'bwrap' | 'unshare' | 'plain'): Subject & { readonly workspaceRoot: string } {
  const workspaceRoot = newWorkspace()
  const viewed = view !== 'plain'
  return {
    workspaceRoot,
    open: () => testDriver(view, workspaceRoot),
    request: { image: null, paths: viewed ? ['/app', '/logs'] : [] },
    user: viewed && process.getuid?.() === 0 ? 'nobody' : null,
    hostAddress: viewed ? '127.0.0.1' : null,
    holdsStrays: viewed,
    suicide: viewed ? 'kill -9 -1' : null,
    async endFromOutside(id) {
      const dir = join(workspaceRoot, id)
      const groups = new Set(processesOf(dir).map(({ group }) => group))
      if (!viewed) rmSync(dir, { recursive: true })
      for (const group of groups) process.kill(-group, 'SIGKILL')
    },
    async leftOf(id) {
      const dir = join(workspaceRoot, id)
      const files = existsSync(dir) ? [dir] : []
      return [...files, ...processesOf(dir).map(({ command }) => command)]
    },
  }
}

/** processes that carry the directory of a sandbox in their environment or their arguments */
export function processesOf(dir: string): readonly { readonly group: number; readonly command: string }[] {
  return readdirSync('/proc').flatMap((entry) => {
    const pid = Number(entry)
    if (!(pid > 0) || pid === process.pid) return []
    try {
      const command = readFileSync(`/proc/${pid}/cmdline`, 'latin1').replaceAll('\0', ' ')
      const env = readFileSync(`/proc/${pid}/environ`, 'latin1')
      if (!command.includes(dir) && !env.includes(dir)) return []
      const stat = readFileSync(`/proc/${pid}/stat`, 'latin1')
      return [{ group: Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[2]), command }]
    } catch {
      return [] // it has just ended
    }
  })
}
