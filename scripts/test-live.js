// `npm run test:live`: the conformance suite of the drivers on the real clouds whose keys are in the environment. It makes
// some sixty small sandboxes in each account, a few at once, and ends them. Says what it leaves out, and why.
import { spawnSync } from 'node:child_process'

const CLOUDS = { E2B_API_KEY: 'e2b', DAYTONA_API_KEY: 'daytona' }

const asked = Object.entries(CLOUDS).filter(([key]) => process.env[key])
for (const [key, cloud] of Object.entries(CLOUDS))
  if (!process.env[key]) console.log(`skipped, everything on ${cloud} itself: ${key} is not set`)
if (asked.length === 0) {
  console.log('0 clouds were tested')
  process.exit(0)
}
const files = asked.map(([, cloud]) => `tests/live/${cloud}.live.ts`)
const { status } = spawnSync(
  process.execPath,
  [
    'node_modules/vitest/vitest.mjs',
    'run',
    '--config',
    'tests/live/vitest.config.ts',
    ...files,
    ...process.argv.slice(2),
  ],
  { stdio: 'inherit' },
)
console.log(
  `${asked.length} of ${Object.keys(CLOUDS).length} clouds were tested: ${asked.map(([, cloud]) => cloud).join(', ')}`,
)
process.exit(status ?? 1)
