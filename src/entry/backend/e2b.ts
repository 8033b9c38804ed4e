import type { E2bSettings, LoadedRuntime } from '../../config/runtime.ts'
import { ensureTemplate, planTemplate } from '../../image/e2b.ts'
import { BenchgateError } from '../../model/error.ts'
import { clientOf, e2bDriver } from '../../sandbox/drivers/e2b.ts'
import { cloudTasks } from './cloud.ts'
import type { ImageKeeping } from './images.ts'
import type { Backend } from './open.ts'

type Env = Readonly<Record<string, string | undefined>>

/** an answer that should come at once is overdue after this */
const PATIENCE_SEC = 30

/**
 * E2B: every task runs in the template that the runtime names; where it names none, each task in its own, built before
 * its first rollout. The account is asked once, so that a bad key is known now.
 */
export async function openE2b(
  { sandboxBackend, judge }: LoadedRuntime,
  env: Env,
  keeping: ImageKeeping,
): Promise<Backend> {
  const { e2b: settings, image: fallback } = sandboxBackend
  if (settings === null) throw new BenchgateError('the runtime has no E2B settings', 'Add sandbox_backend.e2b.')
  const driver = await e2bDriver({ ...settings, ...accessOf(settings, env), patienceSec: PATIENCE_SEC })
  await driver.list({ 'benchgate.run': 'none' })
  const tasks = cloudTasks(
    {
      named: settings.template,
      judge: judge.e2bTemplate,
      fallback,
      word: 'template',
      ensure: (environment, how) => ensureTemplate(clientOf(driver), { ...environment, ...how }),
      nameOf: async (environment) => (await planTemplate(environment)).name,
    },
    keeping,
  )
  return { driver, ...tasks }
}

/** the key by the variable that the runtime names, and the deployment by E2B's own variables */
function accessOf({ apiKeyEnv }: E2bSettings, env: Env) {
  const apiKey = env[apiKeyEnv]
  if (!apiKey) throw new BenchgateError(`${apiKeyEnv} is not set`, `Set ${apiKeyEnv} to a key of your E2B account.`)
  return {
    apiKey,
    domain: env.E2B_DOMAIN || 'e2b.app',
    apiUrl: env.E2B_API_URL || null,
    sandboxUrl: env.E2B_SANDBOX_URL || null,
  }
}
