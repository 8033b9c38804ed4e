import { existsSync } from 'node:fs'
import { join } from 'node:path'
import * as core from '@actions/core'
import { explain } from '../github/explain.ts'
import { publishSummary } from '../github/publish.ts'
import { report } from './experiment/report.ts'
import { reap } from './reap.ts'
import { SavedRun } from './saved-run.ts'
import { readState, type SavedState } from './state.ts'
import { storeRun } from './store-run.ts'

type Env = Readonly<Record<string, string | undefined>>

/** The action's post step: ends the sandboxes that `main` left, and brings to safety what it had no time for. Never red. */
export async function post(): Promise<void> {
  const env = process.env
  const state = readState(env)
  for (const duty of [reapLeft, keepJournal, publishRest]) {
    try {
      await duty(state, env)
    } catch (error) {
      explain(error, env.GITHUB_WORKSPACE ?? process.cwd())
    }
  }
}

async function reapLeft({ cwd, runtimeFile, sandboxes, ...state }: SavedState, env: Env): Promise<void> {
  const runId = state.artifact === null ? null : state.runId // a main step that came to its end knew all that it made
  if (sandboxes.length === 0 && runId === null) return
  const ids = [...sandboxes]
  const { ended, failed } = await reap({ runtimeFile, env, cwd: cwd ?? process.cwd(), ids, runId })
  core.info(`Of ${Math.max(ids.length, ended.length)} sandboxes ${ended.length} were ended now.`)
  if (failed.length)
    core.warning(
      `${failed.length} sandboxes could not be ended: ${failed.slice(0, 20).join(', ')}. Run \`benchgate reap\` with the same runtime file; their time-to-live ends them otherwise.`,
      { title: 'benchgate: leak' },
    )
}

/** the rest of the journal, for the next attempt of this job */
async function keepJournal({ runDir, journalPrefix, journalKept }: SavedState, env: Env): Promise<void> {
  if (runDir === null || journalPrefix === null) return
  const saved = await SavedRun.open(
    { ...env, GITHUB_RUN_ATTEMPT: `${env.GITHUB_RUN_ATTEMPT ?? 1}.post` },
    journalPrefix,
  )
  if (saved && (await saved.rest(runDir, journalKept)))
    core.info('The journal is kept: a re-run of this job goes on with it.')
}

/** a main step that was killed has neither reported nor stored what it knew */
async function publishRest({ runDir, artifact, retentionDays }: SavedState, env: Env): Promise<void> {
  if (runDir === null || artifact === null || !existsSync(join(runDir, 'journal.jsonl'))) return
  const { files } = await report(runDir)
  await publishSummary(files.summary, env)
  await storeRun(artifact, runDir, retentionDays ?? undefined, env)
}
