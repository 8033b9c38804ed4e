import type { DaytonaSettings, LoadedRuntime } from '../../config/runtime.ts'
import { ensureSnapshot, planSnapshot } from '../../image/daytona.ts'
import { BenchgateError } from '../../model/error.ts'
import { daytonaDriver, daytonaOf } from '../../sandbox/drivers/daytona.ts'
import { cloudTasks } from './cloud.ts'
import type { ImageKeeping } from './images.ts'
import type { Backend } from './open.ts'

type Env = Readonly<Record<string, string | undefined>>

const PUBLIC_API = 'https://app.daytona.io/api'
/** an answer that should come at once is overdue after this */
const PATIENCE_SEC = 30

/**
 * Daytona: every task runs in the snapshot that the runtime names; where it names none, each task in its own, built
 * before its first rollout. The account is asked once, so that a bad key is known now.
 */
export async function openDaytona(
  { sandboxBackend }: LoadedRuntime,
  env: Env,
  keeping: ImageKeeping,
): Promise<Backend> {
  const { daytona: settings, image: fallback } = sandboxBackend
  if (settings === null) throw new BenchgateError('the runtime has no Daytona settings', 'Add sandbox_backend.daytona.')
  const access = { ...settings, ...accessOf(settings, env), patienceSec: PATIENCE_SEC }
  const driver = await daytonaDriver({ ...access, givenResources: settings.snapshot !== null })
  await driver.list({ 'benchgate.run': 'none' })
  const tasks = cloudTasks(
    {
      named: settings.snapshot,
      judge: null,
      fallback,
      word: 'snapshot',
      ensure: (environment, { signal }) => ensureSnapshot(daytonaOf(driver), { ...environment, signal }),
      nameOf: async (environment) => (await planSnapshot(environment)).name,
    },
    keeping,
  )
  return { driver, ...tasks }
}

/** the key by the variable that the runtime names; the deployment by the file, else by Daytona's own variables */
function accessOf({ apiKeyEnv, apiUrl, target }: DaytonaSettings, env: Env) {
  const apiKey = env[apiKeyEnv]
  if (!apiKey) throw new BenchgateError(`${apiKeyEnv} is not set`, `Set ${apiKeyEnv} to a key of your Daytona account.`)
  return {
    apiKey,
    apiUrl: apiUrl || env.DAYTONA_API_URL || PUBLIC_API,
    target: target || env.DAYTONA_TARGET || null,
  }
}
