import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { driver } from '../../src/entry/index.ts'
import type { Driver } from '../../src/sandbox/sandbox.ts'

const DIST = process.env.BENCHGATE_DIST ?? fileURLToPath(new URL('../../dist', import.meta.url))
const natively: (url: string) => Promise<unknown> = createRequire(import.meta.url)('./native-import.cjs')

/** what the blocks of the clouds say beside the origin */
export const CLOUD =
  'allow_internet_access: true, max_creates_per_sec: 100, create_timeout_sec: 30, create_drain_timeout_sec: 1'

/** Opens a driver out of what ships: `dist/` alone, in a directory that has no node_modules above it. */
export function bundled(): (runtime: string, env?: Readonly<Record<string, string>>) => Promise<Driver> {
  let dir = ''
  beforeAll(async () => {
    dir = await mkdtemp(join(tmpdir(), 'benchgate-bundle-'))
    await cp(DIST, join(dir, 'dist'), { recursive: true })
  })
  afterAll(() => rm(dir, { recursive: true, force: true }))

  test('what ships has nothing beside it to load from', async () => {
    const probe = join(dir, 'probe.js')
    await writeFile(probe, "module.exports = import('e2b')\n")
    const { default: found } = (await natively(pathToFileURL(probe).href)) as { default: Promise<unknown> }
    await expect(found).rejects.toThrow("Cannot find package 'e2b'")
  })

  return async (runtime, env = {}) => {
    await mkdir(join(dir, 'runtimes'), { recursive: true })
    const file = join(dir, 'runtimes', 'runtime.yaml')
    await writeFile(file, runtime)
    const doors = (await natively(pathToFileURL(join(dir, 'dist/index.js')).href)) as { driver: typeof driver }
    return doors.driver(file, { PATH: process.env.PATH, ...env })
  }
}
