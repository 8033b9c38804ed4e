import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ROOT } from './pages.ts'

test('what `npm run docs` generates is fresh, and every key has a meaning', { timeout: 300_000 }, () => {
  const { status, stderr } = spawnSync(join(ROOT, 'node_modules/.bin/node'), ['scripts/docs.js', '--check'], {
    cwd: ROOT,
    encoding: 'utf8',
  })
  expect({ status, stderr: stderr.replace(/\(node:\d+\).*\n.*--trace-warnings.*\n/g, '') }).toEqual({
    status: 0,
    stderr: '',
  })
})
