import type { HarborSettings } from '../../config/harbor-settings.ts'
import type { LoadedRuntime } from '../../config/runtime.ts'
import { ensureDeployment, type PlannedDeployments, planDeployments } from '../../image/harbor.ts'
import { BenchgateError, InfraError } from '../../model/error.ts'
import type { ContractTask, Task } from '../../model/task.ts'
import type { Prepared } from '../../run/attempt.ts'
import { HarborClient } from '../../sandbox/drivers/harbor/client.ts'
import { harborDriver } from '../../sandbox/drivers/harbor.ts'
import type { Backend } from './open.ts'

type Env = Readonly<Record<string, string | undefined>>

const PUBLIC_API = 'https://api.usesynth.ai'
/** an answer that should come at once is overdue after this */
const PATIENCE_SEC = 30
/** between two looks at a build, which takes minutes */
const POLL_SEC = 5

/**
 * A hosted Harbor: each contract task has deployments by content, made before its first rollout, which Harbor then runs
 * by itself. The account is asked once, so that a bad key is known now.
 */
export async function openHarbor({ sandboxBackend }: LoadedRuntime, env: Env): Promise<Backend> {
  const { harbor: settings, defaults } = sandboxBackend
  if (settings === null) throw new BenchgateError('the runtime has no Harbor settings', 'Add sandbox_backend.harbor.')
  const client = new HarborClient({ ...accessOf(settings, env), patienceSec: PATIENCE_SEC })
  await client.find('benchgate')
  const pollMs = Math.min(POLL_SEC, settings.buildTimeoutSec / 10) * 1000
  const wanted = { ...settings, ...defaults, pollMs }
  const planned = new Map<string, PlannedDeployments>()
  const ready = new Map<string, Promise<readonly string[]>>()

  /** once for all who ask, until it fails or a deployment is lost */
  function deployed(image: string, signal?: AbortSignal): Promise<readonly string[]> {
    const known = ready.get(image)
    if (known) return known
    const plan = planned.get(image)
    if (!plan) throw new Error(`${image} was never planned`)
    const each = plan.names.map((name) =>
      ensureDeployment(client, plan, name, { ...wanted, ...(signal && { signal }) }),
    )
    const making = Promise.all(each)
    ready.set(image, making)
    making.catch(() => ready.delete(image))
    return making
  }

  const places = { of: (image: string) => deployed(image), lost: (image: string) => void ready.delete(image) }
  return {
    driver: harborDriver({ client, places, rateLimitWaitSec: settings.rateLimitWaitSec }),
    async prepare(task, signal): Promise<Prepared> {
      const plan = await planDeployments(contractOf(task), wanted)
      const [image = ''] = plan.names
      planned.set(image, plan)
      await deployed(image, signal)
      return { image, verifierImages: new Map(), verifierFiles: new Map(), files: [], workdir: '/' }
    },
    images: async (task) => (await planDeployments(contractOf(task), wanted)).names,
  }
}

/** the key by the variable that the runtime names; the address by the file, else by the variable of Synth's own client */
function accessOf({ apiKeyEnv, apiUrl }: HarborSettings, env: Env) {
  const apiKey = env[apiKeyEnv]
  if (!apiKey) throw new BenchgateError(`${apiKeyEnv} is not set`, `Set ${apiKeyEnv} to a key of your Synth account.`)
  const url = apiUrl || env.SYNTH_BACKEND_URL || PUBLIC_API
  if (!/^https?:\/\/[^/]/.test(url))
    throw new BenchgateError(
      `the address of the hosted Harbor is no http or https address: ${url}`,
      'Correct sandbox_backend.harbor.api_url, or SYNTH_BACKEND_URL.',
    )
  return { apiKey, apiUrl: url.replace(/\/+$/, '').replace(/\/api(\/harbor)?$/, '') }
}

function contractOf(task: Task): ContractTask {
  if (task.kind === 'contract') return task
  throw new InfraError(
    'config',
    `the ${task.kind} task ${task.id} cannot run on a hosted Harbor`,
    'Choose another backend.',
  )
}
