import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import * as core from '@actions/core'
import { type GitHubApi, openApi } from '../github/api.ts'
import { type ArchiveLimits, fetchArchive } from '../github/baseline/archive.ts'
import { storedBy } from '../github/baseline/stored.ts'
import { fenced } from '../github/fence.ts'
import { publishReport } from '../github/publish.ts'
import {
  type OpenPull,
  pullRequestAt,
  pullRequestOf,
  type UntrustedRun,
  untrustedRun,
} from '../github/untrusted-run.ts'
import { BenchgateError } from '../model/error.ts'
import { variants } from '../run/redact/variants.ts'
import { arm } from './experiment/baseline.ts'
import { readPapers } from './experiment/record.ts'
import { type RunDone, report } from './experiment/report.ts'
import { floorsOf, loadPublishInputs, type PublishInputs } from './inputs.ts'
import { lookForBaseline } from './look-for-baseline.ts'
import { spareMemory } from './spare-memory.ts'
import { asStep, type Env } from './step.ts'
import { tellPullRequest } from './tell-pull-request.ts'
import { workspaceOf } from './working-directory.ts'

/** what a run of some thousand rollouts comes to, and no more: whoever filled it may mean ill */
const LIMITS: ArchiveLimits = { archiveBytes: 2 ** 28, entries: 200_000, unpackedBytes: 2 ** 26 }

const CAUTION =
  'The code of the pull request computed this, without secrets of the repository: it is worth what its author’s word is.'

/** The sub-action `publish/`: shows what a run stored that nobody here vouches for. It runs none of its code. */
export const publish = (): Promise<void> => asStep(step)

async function step(env: Env): Promise<number> {
  spareMemory()
  const inputs = loadPublishInputs(env)
  for (const text of variants(inputs['github-token'])) core.setSecret(text)
  const api = await openApi(inputs['github-token'], env)
  if (!api)
    throw new BenchgateError(
      'there is no token to fetch the results with',
      'Give the job `permissions: { actions: read, pull-requests: write }` and leave `github-token` as it is.',
    )
  const { run, pull } = await whose(inputs, api, env)
  const dir = await mkdtemp(join(env.RUNNER_TEMP || tmpdir(), 'benchgate-untrusted-'))
  if (!(await fetched(api, run, inputs, dir))) return 0
  const done = await core.group('Report', () => fenced(core.info, () => judged(dir, { run, pull, inputs, api, env })))
  await publishReport(done.report, resolve(dir, done.files.summary), env)
  core.info(done.report.verdict.sentence)
  if (!pull) {
    core.notice(`No open pull request has commit ${run.commit.slice(0, 7)} as its newest: nobody is told.`, {
      title: 'benchgate: publish',
    })
    return 0
  }
  await tellPullRequest({
    ...done,
    inputs,
    api,
    trigger: triggerOf(run, pull),
    // it links and numbers the run that computed it
    env: { ...env, GITHUB_RUN_ID: String(run.id) },
    page: null,
    cancelled: false,
    caution: CAUTION,
  })
  return 0
}

interface Whose {
  readonly run: UntrustedRun
  readonly pull: OpenPull | null
}

/** The run to publish and the pull request to tell, by the word of GitHub or of the workflow that calls. */
async function whose(inputs: PublishInputs, api: GitHubApi, env: Env): Promise<Whose> {
  const { 'pull-request': number, commit } = inputs
  if (number === undefined || commit === undefined) {
    const run = await untrustedRun(env)
    return { run, pull: await pullRequestOf(api, run) }
  }
  const id = Number(env.GITHUB_RUN_ID)
  const link = `${env.GITHUB_SERVER_URL}/${env.GITHUB_REPOSITORY}/actions/runs/${id}`
  return { run: { id, commit, link, from: null }, pull: await pullRequestAt(api, number, commit) }
}

async function fetched(api: GitHubApi, run: UntrustedRun, inputs: PublishInputs, dir: string): Promise<boolean> {
  const name = inputs['artifact-name']
  const [newest] = (await storedBy(api, run.id, name)).filter(({ expired }) => !expired)
  if (!newest) {
    core.info(`Run ${run.id} stored no ${name}: there is nothing to publish.`)
    return false
  }
  await fetchArchive(api, newest, dir, LIMITS).catch((cause: Error) => {
    throw new BenchgateError(`${newest.name} of run ${run.id} cannot be used: ${cause.message}`, 'Look at that run.', {
      cause,
    })
  })
  return true
}

interface Judging extends Whose {
  readonly inputs: PublishInputs
  readonly api: GitHubApi
  readonly env: Env
}

/** The verdict is made here, from the records: what the run says of itself is not read. */
async function judged(dir: string, { run, pull, inputs, api, env }: Judging): Promise<RunDone> {
  const { manifest } = await readPapers(dir)
  const found =
    pull &&
    (await lookForBaseline({
      inputs,
      experimentId: manifest.experiment_id,
      api,
      trigger: triggerOf(run, pull),
      env,
      cwd: workspaceOf(env),
      now: Date.now(),
    }))
  if (found) await arm(dir, found, manifest)
  return report(dir, floorsOf(inputs))
}

const triggerOf = (run: UntrustedRun, pull: OpenPull) => ({
  pullRequest: { number: pull.number, headSha: run.commit, fork: true },
  base: pull.base,
})
