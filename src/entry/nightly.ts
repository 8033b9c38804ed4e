import { mkdir, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as core from '@actions/core'
import { type Watched, watch } from '../gate/alarm.ts'
import { type GitHubApi, openApi } from '../github/api.ts'
import { findIssue, type OwnIssue, type Told, tellIssue } from '../github/issue.ts'
import { publishLine, publishPage } from '../github/publish.ts'
import { type Trigger, triggerOf } from '../github/pull-request.ts'
import { BenchgateError } from '../model/error.ts'
import type { Night } from '../model/night.ts'
import { alarmIssue, isMended, mendedIssue } from '../report/alarm-issue.ts'
import { standing } from '../report/alarm-words.ts'
import { dashboard } from '../report/dashboard/page.ts'
import { code, markup, plain } from '../report/escape.ts'
import { markerKey } from '../report/marker.ts'
import { plural } from '../report/words.ts'
import { variants } from '../run/redact/variants.ts'
import { INVALID } from './exit-code.ts'
import { loadNightlyInputs, type NightlyInputs } from './nightly/inputs.ts'
import { type Kept, keepNight } from './nightly/keep-night.ts'
import { plannedDate } from './nightly/planned-date.ts'
import { fetchRun, readNight } from './nightly/stored-night.ts'
import { spareMemory } from './spare-memory.ts'
import { asStep, type Env } from './step.ts'

/** The sub-action `nightly/`: adds the run of this night to the history, draws it, and keeps an issue about regressions. It runs nothing. */
export const nightly = (): Promise<void> => asStep(step)

async function step(env: Env): Promise<number> {
  spareMemory()
  const inputs = loadNightlyInputs(env)
  for (const text of variants(inputs['github-token'])) core.setSecret(text)
  const trigger = await triggerOf(env)
  const elsewhere = notOurs(inputs, trigger, env)
  if (elsewhere !== null) {
    core.notice(elsewhere, { title: 'benchgate: nightly' })
    await publishLine(markup(elsewhere), env)
    return 0
  }
  const api = await openApi(inputs['github-token'], env)
  const temp = join(env.RUNNER_TEMP || tmpdir(), 'benchgate-nightly')
  await mkdir(temp, { recursive: true })
  await fetchRun(inputs['artifact-name'], join(temp, 'run'), temp)
  const facts = await readNight(join(temp, 'run'), linkOf(env))
  const { date, by } = await plannedDate(inputs.date, { api, env, fallback: facts.began ?? Date.now() })
  core.info(`The night of ${date}, by ${by}.`)

  const key = markerKey(facts.experiment, 'nightly')
  const looked = api && inputs.issue === 'auto' ? await findIssue(api, key) : null
  const issue = looked?.why === null ? looked.issue : null
  const closedByHand = issue && !issue.open && !isMended(issue.body) ? issue.number : null
  const kept = await keepNight({
    api,
    inputs,
    experiment: facts.experiment,
    base: trigger.base,
    env,
    temp,
    lineOf: (nights) =>
      facts.lineOf(date, nights.some(({ accepted }) => accepted === closedByHand) ? null : closedByHand),
  })
  for (const warning of kept.warnings) core.warning(warning, { title: 'benchgate: history' })
  const own = kept.nights.filter(({ experiment }) => experiment === facts.experiment)
  const watched = watch(own)
  const page = await showDashboard(kept, inputs, temp, env)
  const told: Told =
    looked === null
      ? { did: 'nothing' }
      : looked.why !== null
        ? { did: 'refused', why: looked.why }
        : await tell(api, looked.issue, watched, kept.line, { key, env, dashboard: page.link })
  await conclude({ watched, kept, told, page, env })
  return kept.where === 'nowhere' ? INVALID : 0
}

/** Why this run is no night; null when it is one. */
function notOurs(inputs: NightlyInputs, { pullRequest, base }: Trigger, env: Env): string | null {
  const branch = env.GITHUB_REF_NAME
  if (inputs['history-branch'] === base || inputs['history-branch'] === branch)
    throw new BenchgateError(
      `the history would be written to ${inputs['history-branch']}, which has code on it`,
      'Name a branch of its own as `history-branch`; it is made where there is none.',
    )
  if (pullRequest) return 'No night is kept of a pull request: use this on `schedule` and `workflow_dispatch`.'
  if (base !== null && branch && branch !== base)
    return `No night is kept of ${branch}: the history is that of ${base}.`
  return null
}

const linkOf = ({ GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: id }: Env): string | null =>
  server && repository && id ? `${server}/${repository}/actions/runs/${id}` : null

interface Page {
  readonly file: string
  readonly id: number | null
  readonly link: string | null
}

async function showDashboard(kept: Kept, inputs: NightlyInputs, temp: string, env: Env): Promise<Page> {
  const file = join(temp, 'dashboard.html')
  await writeFile(file, dashboard(kept.nights))
  const name = `${inputs['artifact-name']}-dashboard-${env.GITHUB_RUN_ATTEMPT || '1'}.html`
  const id = await publishPage(name, file, inputs['retention-days'])
  const run = linkOf(env)
  return { file, id, link: run && id !== null ? `${run}/artifacts/${id}` : null }
}

interface Frame {
  readonly key: string
  readonly env: Env
  readonly dashboard: string | null
}

/** Opens, rewrites or closes the issue, as the nights are; a night that says nothing leaves it as it is. */
async function tell(
  api: GitHubApi | null,
  issue: OwnIssue | null,
  watched: Watched,
  line: Night,
  { key, env, dashboard: page }: Frame,
): Promise<Told> {
  const { alarm } = watched
  const last = watched.nights.at(-1)
  if (!api || !last || !isSame(last.night, line) || last.state === 'void') return { did: 'nothing' }
  const {
    GITHUB_SERVER_URL: server,
    GITHUB_REPOSITORY: repository,
    GITHUB_RUN_ID: id,
    GITHUB_RUN_ATTEMPT: attempt,
  } = env
  const frame = {
    marker: { key, runId: Number(id) || 0, attempt: Number(attempt) || 1 },
    repository: server && repository ? `${server}/${repository}` : null,
    dashboard: page,
  }
  const open = issue?.open ? issue : null
  if (alarm) return tellIssue(api, open, alarmIssue(watched, alarm, frame))
  if (!open || last.state !== 'sound') return { did: 'nothing' }
  return tellIssue(api, open, mendedIssue(watched, line.experiment, frame))
}

const isSame = (one: Night, other: Night): boolean => one.date === other.date && one.run_id === other.run_id

interface Concluding {
  readonly watched: Watched
  readonly kept: Kept
  readonly told: Told
  readonly page: Page
  readonly env: Env
}

/** What later steps and people read. */
async function conclude({ watched, kept, told, page, env }: Concluding): Promise<void> {
  const { line, where, why } = kept
  const words = standing(watched)
  const state = watched.nights.findLast(({ night }) => isSame(night, line))?.state ?? ''
  core.setOutput('date', line.date)
  core.setOutput('state', state)
  core.setOutput('alarm', String(watched.alarm !== null))
  core.setOutput('nights', String(watched.nights.length))
  core.setOutput('history', where)
  core.setOutput('history-path', kept.file)
  core.setOutput('dashboard-path', page.file)
  core.setOutput('dashboard-artifact-id', page.id === null ? '' : String(page.id))
  core.setOutput('issue', 'number' in told ? String(told.number) : '')
  if (watched.alarm) core.warning(words, { title: 'benchgate: nightly' })
  else core.info(words)
  const link = page.id !== null && env.GITHUB_RUN_ID ? `[Dashboard](./${env.GITHUB_RUN_ID}/artifacts/${page.id})` : null
  const lines = [
    `**${code(line.experiment, 80)}**: ${markup(plain(words, 1000))}`,
    [
      ...(link ? [link] : []),
      `${plural(watched.nights.length, 'night')} ${markup(kept.place)}`,
      ...issueWords(told),
    ].join(' · '),
    ...(why === null ? [] : [markup(plain(why, 1000))]),
    ...(told.did === 'refused' ? [markup(plain(told.why, 1000))] : []),
    ...kept.warnings.slice(0, 3).map((warning) => markup(plain(warning, 300))),
  ]
  if (why !== null) (where === 'nowhere' ? core.error : core.notice)(why, { title: 'benchgate: history' })
  if (told.did === 'refused') core.notice(told.why, { title: 'benchgate: issue' })
  await publishLine(lines.join('\n\n'), env)
}

const issueWords = (told: Told): string[] =>
  'number' in told ? [`[issue ${told.number}](${told.link}) ${told.did}`] : []
