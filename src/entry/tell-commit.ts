import * as core from '@actions/core'
import type { GitHubApi } from '../github/api.ts'
import { type CommitStatus, writeStatus } from '../github/commit-status.ts'
import { publishLine } from '../github/publish.ts'
import type { Trigger } from '../github/pull-request.ts'
import { markup, plain } from '../report/escape.ts'
import type { RunReport } from '../report/run.ts'
import type { Inputs } from './inputs.ts'

interface Telling {
  readonly report: RunReport
  readonly inputs: Pick<Inputs, 'commit-status'>
  readonly api: GitHubApi | null
  readonly trigger: Trigger
  readonly env: Readonly<Record<string, string | undefined>>
  /** the artifact that shows the run in the browser; null without one */
  readonly page: number | null
  readonly cancelled: boolean
  /** why the step is red; null when it is green */
  readonly red: string | null
}

/** Gives the commit that was judged a status with the verdict, where one is asked for; else the summary says why not. */
export async function tellCommit(telling: Telling): Promise<void> {
  const { report, inputs, api, trigger, env, page } = telling
  const context = inputs['commit-status']
  // a pull request's own commit: what is checked out is a merge that nobody sees
  const commit = trigger.pullRequest?.headSha ?? env.GITHUB_SHA
  if (context === '' || !commit) return
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: runId } = env
  const run = server && repository && runId ? `${server}/${repository}/actions/runs/${runId}` : null
  const target = run && page !== null ? `${run}/artifacts/${page}` : run
  const description = plain(`${report.verdict.verdict}: ${report.verdict.sentence}`, 1000)
  const why = api
    ? await writeStatus(api, { commit, context, state: stateOf(telling), description, target })
    : 'The commit status could not be written: `github-token` is empty.'
  if (why === null) return core.info(`The commit has the status ${context}: ${stateOf(telling)}`)
  core.notice(why, { title: 'benchgate: commit status' })
  await publishLine(markup(plain(why, 1000)), env)
}

/** As the step ends; what was cancelled or cannot be judged says nothing against the commit. */
function stateOf({ report, red, cancelled }: Telling): CommitStatus['state'] {
  if (cancelled) return 'error'
  if (red === null) return 'success'
  return report.verdict.verdict === 'invalid' ? 'error' : 'failure'
}
