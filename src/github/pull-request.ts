import { readFile } from 'node:fs/promises'
import { z } from 'zod'

type Env = Readonly<Record<string, string | undefined>>

const Repository = z.object({ id: z.number(), default_branch: z.string().optional() })

const Event = z.object({
  repository: Repository.optional(),
  pull_request: z
    .object({
      number: z.number().int().positive(),
      base: z.object({ ref: z.string() }),
      /** null when the fork is gone */
      head: z.object({ sha: z.string(), repo: Repository.nullable() }),
    })
    .optional(),
})

/** What set the workflow off, as far as a report needs to know. */
export interface Trigger {
  /** null: not on a pull request */
  readonly pullRequest: { readonly number: number; readonly headSha: string; readonly fork: boolean } | null
  /** the branch to compare with: the pull request's base, else the repository's default branch; null if unknown */
  readonly base: string | null
}

/** Reads the event of this job. What is no such file says nothing. */
export async function triggerOf(env: Env): Promise<Trigger> {
  const text = env.GITHUB_EVENT_PATH ? await readFile(env.GITHUB_EVENT_PATH, 'utf8').catch(() => '') : ''
  const { pull_request: pull, repository } = parse(text)
  // the event of a schedule may name no repository, and a schedule has but one branch
  const scheduled = env.GITHUB_EVENT_NAME === 'schedule' ? (env.GITHUB_REF_NAME ?? null) : null
  if (!pull) return { pullRequest: null, base: repository?.default_branch ?? scheduled }
  const fork = pull.head.repo === null || pull.head.repo.id !== repository?.id
  return { pullRequest: { number: pull.number, headSha: pull.head.sha, fork }, base: pull.base.ref }
}

function parse(text: string): z.infer<typeof Event> {
  try {
    return Event.parse(JSON.parse(text))
  } catch {
    return {}
  }
}
