import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { GitHubApi } from '../github/api.ts'
import { HISTORY_BRANCH } from '../github/baseline/choice.ts'
import { findNights, type NightsQuery } from '../github/baseline/nights.ts'
import { findBaseline, MAX_AGE_DAYS, MAX_DISTANCE } from '../github/baseline.ts'
import type { Trigger } from '../github/pull-request.ts'
import type { NoBaseline } from '../model/baseline.ts'
import type { FoundBaseline } from './experiment/baseline.ts'
import type { NightsSource } from './experiment/nights-baseline.ts'
import { readRun } from './experiment/record.ts'
import type { Inputs } from './inputs.ts'

interface Looking {
  readonly inputs: Pick<Inputs, 'baseline' | 'artifact-name'>
  readonly experimentId: string
  readonly api: GitHubApi | null
  readonly trigger: Trigger
  readonly env: Readonly<Record<string, string | undefined>>
  readonly cwd: string
  readonly now: number
}

/** providers drift: nights together are to be of few days */
const NIGHTS_DAYS = 7

/** The run that this one is to be compared with, why there is none, or null where none is asked for. Never throws for what GitHub does. */
export async function lookForBaseline(looking: Looking): Promise<FoundBaseline | null> {
  const { inputs, experimentId, api, trigger, env, cwd, now } = looking
  const { text: chosen, ...choice } = inputs.baseline
  if (choice.kind === 'none') return null
  if (choice.kind === 'path')
    return { dir: resolve(cwd, choice.path), commit: null, distance: null, age_sec: null, link: null, chosen }
  const head = trigger.pullRequest?.headSha ?? env.GITHUB_SHA
  if (!api || !head || !trigger.base)
    return { chosen, why: 'Outside a workflow of GitHub, or without a token, no baseline can be looked for.' }
  const where = { head, base: trigger.base, now }
  const ofHistory = { ...where, experiment: experimentId, maxDistance: MAX_DISTANCE }
  if (choice.kind === 'nights')
    return ofNights(api, { ...ofHistory, branch: choice.branch, wanted: 'all alike', maxAgeDays: NIGHTS_DAYS }, chosen)
  const { found, why } = await findBaseline(api, {
    ...where,
    choice,
    artifactName: inputs['artifact-name'],
    ownRunId: Number(env.GITHUB_RUN_ID) || null,
    dir: await mkdtemp(join(env.RUNNER_TEMP || tmpdir(), 'benchgate-baseline-')),
    async usable(dir, { commit }) {
      const { manifest } = await readRun(dir)
      if (manifest.experiment_id !== experimentId) return `it is of the experiment ${manifest.experiment_id}`
      const own = manifest.commit?.sha ?? commit
      return own === commit ? null : `it says that it is of commit ${own.slice(0, 7)}`
    },
  })
  if (found)
    return {
      dir: found.dir,
      commit: found.commit,
      distance: found.distance,
      age_sec: found.ageSec,
      link: found.link,
      chosen,
    }
  if (choice.kind !== 'merge-base') return { chosen, why }
  // artifacts are kept for a while only, and not every token may list them
  const nights = await ofNights(
    api,
    { ...ofHistory, branch: HISTORY_BRANCH, wanted: 'nearest commit', maxAgeDays: MAX_AGE_DAYS },
    chosen,
  )
  return 'why' in nights ? { chosen, why } : nights
}

async function ofNights(api: GitHubApi, query: NightsQuery, chosen: string): Promise<NightsSource | NoBaseline> {
  const { found, why } = await findNights(api, query)
  if (!found) return { chosen, why: why ?? `There is no history of nights on branch ${query.branch}.` }
  const { nights, distance, ageSec } = found
  const [{ commit, run }] = nights
  return { nights, commit, distance, age_sec: ageSec, link: run, chosen: `nights:${nights.length}` }
}
