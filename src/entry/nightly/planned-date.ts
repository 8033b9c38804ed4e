import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import type { GitHubApi } from '../../github/api.ts'
import { lastPlanned } from './cron.ts'

type Env = Readonly<Record<string, string | undefined>>

const Event = z.object({ schedule: z.string().optional() })

export interface PlannedDate {
  readonly date: string
  /** where it comes from, in words */
  readonly by: string
}

/**
 * The day that a night was planned for. A schedule may start hours late, and a night may be run again days later: so it is the last
 * time that the schedule names before the workflow run was made, which all attempts share. `fallback` is when the work began.
 */
export async function plannedDate(
  given: string | undefined,
  { api, env, fallback }: { readonly api: GitHubApi | null; readonly env: Env; readonly fallback: number },
): Promise<PlannedDate> {
  if (given !== undefined) return { date: given, by: 'the input `date`' }
  const made = (api && (await madeAt(api, env))) ?? fallback
  const { schedule } = await eventOf(env)
  const planned = schedule === undefined ? null : lastPlanned(schedule, made)
  if (planned !== null) return { date: dayOf(planned), by: `the schedule \`${schedule}\`` }
  return { date: dayOf(made), by: 'the start of the workflow run' }
}

const dayOf = (time: number): string => new Date(time).toISOString().slice(0, 10)

/** When the workflow run was made, which no later attempt changes; null where the API does not tell. */
async function madeAt({ octokit, owner, repo }: GitHubApi, env: Env): Promise<number | null> {
  const id = Number(env.GITHUB_RUN_ID)
  if (!id) return null
  try {
    const { data } = await octokit.rest.actions.getWorkflowRun({ owner, repo, run_id: id })
    const time = Date.parse(data.created_at)
    return Number.isNaN(time) ? null : time
  } catch {
    return null // it takes `actions: read`, and is no reason to lose a night
  }
}

async function eventOf(env: Env): Promise<z.infer<typeof Event>> {
  try {
    return Event.parse(JSON.parse(await readFile(env.GITHUB_EVENT_PATH ?? '', 'utf8')))
  } catch {
    return {}
  }
}
