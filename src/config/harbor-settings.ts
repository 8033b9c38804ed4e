import type { z } from 'zod'
import { block, envName, optional, seconds, text, whole } from './fields.ts'

/** What the driver of a hosted Harbor is told. */
export interface HarborSettings {
  /** null: SYNTH_BACKEND_URL, or the public one */
  readonly apiUrl: string | null
  readonly apiKeyEnv: string
  /** deployments of each task, among which its rollouts are dealt */
  readonly count: number
  readonly buildTimeoutSec: number
  /** how long a rollout waits for a Harbor that has too much to do */
  readonly rateLimitWaitSec: number
}

/** The keys of `sandbox_backend.harbor`. */
export const HARBOR = {
  api_url: optional(text(), null),
  api_key_env: optional(envName, 'SYNTH_API_KEY'),
  count: optional(whole(1, 100), 1),
  build_timeout_sec: optional(seconds, 900),
  rate_limit_wait_sec: optional(seconds, 300),
}

/** What is said where the block is left out. */
export const harborDefaults = () => block(HARBOR).parse({})

export const toHarborSettings = (said: z.output<z.ZodObject<typeof HARBOR>>): HarborSettings => ({
  apiUrl: said.api_url,
  apiKeyEnv: said.api_key_env,
  count: said.count,
  buildTimeoutSec: said.build_timeout_sec,
  rateLimitWaitSec: said.rate_limit_wait_sec,
})
