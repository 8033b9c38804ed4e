import { resolve } from 'node:path'
import * as core from '@actions/core'
import type { GitHubApi } from '../github/api.ts'
import { redReason } from '../github/fail-on.ts'
import { publishLine, publishPage, publishReport } from '../github/publish.ts'
import type { Trigger } from '../github/pull-request.ts'
import { pageName } from './artifact-name.ts'
import type { RunDone } from './experiment/report.ts'
import type { MergeInputs } from './inputs.ts'
import { tellCommit } from './tell-commit.ts'
import { tellPullRequest } from './tell-pull-request.ts'

interface Concluding {
  readonly inputs: Pick<MergeInputs, 'comment' | 'commit-status' | 'artifact-name' | 'fail-on' | 'retention-days'>
  /** the whole run is told to the pull request; a shard of it is not */
  readonly whole: boolean
  readonly api: GitHubApi | null
  readonly trigger: Trigger
  readonly env: Readonly<Record<string, string | undefined>>
  /** 130 or 143 of a run that was cancelled */
  readonly cancelled: number | null
}

/** Shows what came of a run wherever GitHub shows it, and says how the step ends. */
export async function conclude(done: RunDone, told: Concluding): Promise<number> {
  const { report, dir, files, exitCode } = done
  const { inputs, whole, env, cancelled } = told
  await publishReport(report, resolve(dir, files.summary), env)
  // a job that is being cancelled has no time for it
  const page = whole && cancelled === null ? await showPage(resolve(dir, files.page), told) : null
  if (whole) await tellPullRequest({ ...told, ...done, page, cancelled: cancelled !== null })
  const red = redReason(report, inputs['fail-on'])
  if (whole) await tellCommit({ ...told, report, page, red, cancelled: cancelled !== null })
  const { sentence } = report.verdict
  if (cancelled !== null)
    core.warning(`The run was cancelled; the report is partial. ${sentence}`, { title: 'benchgate' })
  else if (red !== null) core.error(red, { title: 'benchgate' })
  else core.info(sentence)
  return cancelled ?? (red === null ? 0 : exitCode || 1)
}

/** Stores the page where the browser opens it, links it from the summary, and gives the number of its artifact. */
async function showPage(file: string, { inputs, env }: Concluding): Promise<number | null> {
  const name = pageName({ name: inputs['artifact-name'], attempt: env.GITHUB_RUN_ATTEMPT })
  const id = await publishPage(name, file, inputs['retention-days'])
  // relative: an absolute address is masked where the repository's name equals a secret
  if (id !== null && env.GITHUB_RUN_ID)
    await publishLine(
      `[Look through the run](./${env.GITHUB_RUN_ID}/artifacts/${id}): every rollout with its logs.`,
      env,
    )
  return id
}
