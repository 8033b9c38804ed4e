import { join } from 'node:path'
import { afterEach, expect, onTestFinished, test, vi } from 'vitest'
import { post } from '../../src/entry/post.ts'
import { API_KEY, startDaytona } from '../services/daytona/service.ts'
import { folderOf } from '../support/docker.ts'
import { doubleRuns } from '../support/sandbox-double.ts'

afterEach(() => {
  vi.unstubAllEnvs()
})

test.skipIf(!(await doubleRuns('daytona')))(
  'after a kill, what the run was just making is ended with what it knew of, and nothing of another run',
  async () => {
    const service = await startDaytona()
    onTestFinished(() => service.close())
    const dir = await folderOf({ 'runtime.yaml': 'sandbox_backend: { kind: daytona }\n' })
    const runs = ['r1', 'r1', 'r1-audit', 'r2', undefined]
    for (const run of runs)
      await service.account.create({
        snapshot: 'base',
        labels: run === undefined ? { owner: 'somebody' } : { benchgate: '1', 'benchgate.run': run },
      })
    const [known, , , other, theirs] = service.account.log.map(({ id }) => id)
    const state = (more: Readonly<Record<string, string>>) => {
      const all = { runtime: join(dir, 'runtime.yaml'), cwd: dir, run_dir: join(dir, 'out'), run_id: 'r1', ...more }
      for (const [name, value] of Object.entries(all)) vi.stubEnv(`STATE_${name}`, value)
    }
    vi.stubEnv('DAYTONA_API_KEY', API_KEY)
    vi.stubEnv('DAYTONA_API_URL', service.url)

    state({ artifact: '', sandbox_1: JSON.stringify({ backend: 'daytona', id: known }) })
    await post() // main came to its end: one could not be ended then
    expect(service.account.boxes.size).toBe(4)
    state({ artifact: 'benchgate' })
    await post()
    expect([...service.account.boxes.keys()]).toEqual([other, theirs])
  },
)
