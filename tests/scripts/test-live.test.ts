import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, test } from 'vitest'
import { ROOT } from '../docs/pages.ts'
import { API_KEY, startE2b } from '../services/e2b/service.ts'
import { e2bDoubleRuns } from '../support/e2b.ts'

const here = await e2bDoubleRuns()
const KEYS = { E2B_API_KEY: '', DAYTONA_API_KEY: '' }

async function testLive(env: Readonly<Record<string, string>>, ...args: string[]) {
  const given = [join(ROOT, 'scripts/test-live.js'), ...args]
  const asked = promisify(execFile)(process.execPath, given, {
    cwd: ROOT,
    env: { ...process.env, ...KEYS, NO_COLOR: '1', ...env },
    maxBuffer: 2 ** 26,
  })
  const { stdout, code = 0 } = await asked.then(
    ({ stdout: said }) => ({ stdout: said, code: 0 }),
    (failed: { stdout: string; stderr: string; code: number }) => ({
      ...failed,
      stdout: failed.stdout + failed.stderr,
    }),
  )
  return { stdout, code }
}

describe('npm run test:live', () => {
  test('without a key tests nothing, and says so', async () => {
    expect(await testLive({})).toEqual({
      code: 0,
      stdout: `skipped, everything on e2b itself: E2B_API_KEY is not set
skipped, everything on daytona itself: DAYTONA_API_KEY is not set
0 clouds were tested
`,
    })
  })

  test.runIf(here)(
    'with one runs the suite there, and fails where it does',
    async () => {
      const service = await startE2b()
      try {
        const env = { E2B_API_KEY: API_KEY, E2B_API_URL: service.url, E2B_SANDBOX_URL: service.url }
        const few = ['-t', 'ends with|come back']
        const well = await testLive(env, ...few)
        expect(well.stdout).toContain('skipped, everything on daytona itself: DAYTONA_API_KEY is not set\n')
        expect(well.stdout).toMatch(/Tests +7 passed/)
        expect(well.stdout).toContain('1 of 2 clouds were tested: e2b\n')
        expect(well.code).toBe(0)
        expect(service.account.boxes.size).toBe(0)
        const refused = await testLive({ ...env, E2B_API_KEY: 'e2b_wrong' }, '-t', 'exit 3')
        expect(refused.stdout).toContain('E2B refused the key')
        expect(refused.code).toBe(1)
      } finally {
        await service.close()
      }
    },
    120_000,
  )
})
