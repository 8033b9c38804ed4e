import { z } from 'zod'

/** Tokens of a rollout; input without the cache. `null` is unknown, never 0. */
export const Tokens = z.object({
  input: z.number().nullable(),
  cache_read: z.number().nullable(),
  cache_write: z.number().nullable(),
  output: z.number().nullable(),
})
export type Tokens = z.infer<typeof Tokens>

/** The total of what is known; `null` if nothing is. */
export function totalTokens(tokens: Tokens | null): number | null {
  if (!tokens) return null
  const { input, cache_read: read, cache_write: write, output } = tokens
  if (input === null && read === null && write === null && output === null) return null
  return (input ?? 0) + (read ?? 0) + (write ?? 0) + (output ?? 0)
}
