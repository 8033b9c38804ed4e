import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as core from '@actions/core'
import type { GitHubApi } from '../../github/api.ts'
import { fetchHistory, storeHistory } from '../../github/history-artifact.ts'
import { appendToBranch, HISTORY_FILE } from '../../github/history-branch.ts'
import type { Night } from '../../model/night.ts'
import { dashboard } from '../../report/dashboard/page.ts'
import { plain } from '../../report/escape.ts'
import { appended, readHistory, united } from '../../report/history-file.ts'
import type { NightlyInputs } from './inputs.ts'

export interface Keeping {
  readonly api: GitHubApi | null
  readonly inputs: NightlyInputs
  readonly experiment: string
  /** the default branch, whose artifacts are trusted */
  readonly base: string | null
  readonly env: Readonly<Record<string, string | undefined>>
  readonly temp: string
  /** the line of this night, as those before it make it */
  readonly lineOf: (nights: readonly Night[]) => Night
}

export interface Kept {
  readonly line: Night
  /** of all experiments, with this one */
  readonly nights: readonly Night[]
  readonly warnings: readonly string[]
  readonly where: 'branch' | 'artifact' | 'nowhere'
  /** the same in words */
  readonly place: string
  /** one sentence where it could not be kept as it should; else null */
  readonly why: string | null
  /** the history as a file */
  readonly file: string
}

/** a branch is looked at on the web, and by Pages */
const BESIDE = {
  'index.html':
    '<!doctype html><html lang="en"><meta charset="utf-8"><title>Nights</title><meta http-equiv="refresh" content="0; url=dashboard.html"><a href="dashboard.html">Nights</a></html>\n',
  '.nojekyll': '\n',
}

/**
 * Adds a line to the history: on its branch, else in an artifact of this run, which then has all lines that are known. What artifacts
 * kept while the branch could not be written is brought home with the next line that is.
 */
export async function keepNight(keeping: Keeping): Promise<Kept> {
  const { api, inputs, experiment, base, env, temp, lineOf } = keeping
  const branch = inputs['history-branch']
  const name = `${inputs['artifact-name']}-history`
  const ownRunId = Number(env.GITHUB_RUN_ID) || null
  const stray =
    api && base ? await fetchHistory(api, { name, base, ownRunId, now: Date.now(), temp }) : { history: '', why: null }
  let line: Night | null = null
  const withNight = (history: string) => {
    const before = united(history, stray.history)
    line = lineOf(readHistory(before).nights)
    return appended(before, line)
  }
  const written = api
    ? await appendToBranch(api, {
        branch,
        message: `Keep a night of ${plain(experiment, 60)}`,
        change(history) {
          const text = withNight(history)
          return { [HISTORY_FILE]: text, 'dashboard.html': dashboard(readHistory(text).nights), ...BESIDE }
        },
      })
    : ({ did: 'refused', history: '', why: 'there is no token' } as const)
  const text = written.did === 'written' ? written.history : withNight(written.history)
  const file = join(temp, HISTORY_FILE)
  await writeFile(file, text)
  const { nights, warnings } = readHistory(text, `${HISTORY_FILE} of ${branch}`)
  const told = { line: line ?? lineOf(nights), nights, warnings, file }
  if (written.did === 'written') return { ...told, where: 'branch', place: `on the branch ${branch}`, why: null }

  const unread = stray.why === null ? '' : ` Earlier nights could not be looked for: ${stray.why}.`
  const artifact = `${name}-${env.GITHUB_RUN_ATTEMPT || '1'}`
  try {
    await storeHistory(artifact, text, temp, inputs['retention-days'])
    const why = `The branch ${branch} could not be written: ${written.why}. The history is kept in the artifact ${artifact} instead.${unread}`
    return { ...told, where: 'artifact', place: `in the artifact ${artifact}`, why }
  } catch (cause) {
    core.debug(String(cause))
    const why = `The branch ${branch} could not be written: ${written.why}. The artifact ${artifact} could not be stored either: ${(cause as Error).message}. This night is not kept.${unread}`
    return { ...told, where: 'nowhere', place: 'that could not be kept', why }
  }
}
