import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import * as core from '@actions/core'
import { annotations } from '../report/annotations.ts'
import type { RunReport } from '../report/run.ts'
import { storeDirectory, storeFiles, storeOpen } from './artifact.ts'
import { annotate } from './explain.ts'
import { outputs } from './outputs.ts'
import { fitSummary, SUMMARY_LIMIT } from './summary.ts'

type Env = Readonly<Record<string, string | undefined>>

/** room for the line about the artifact, which is written last */
const ARTIFACT_LINE = 2048

/** What later steps and people read: summary, outputs, annotations. */
export async function publishReport(report: RunReport, summaryFile: string, env: Env): Promise<void> {
  await appendSummary(await readFile(summaryFile, 'utf8'), env, ARTIFACT_LINE)
  for (const [name, value] of Object.entries(outputs(report))) core.setOutput(name, value)
  core.setOutput('report-path', summaryFile)
  for (const annotation of annotations(report)) annotate(annotation)
}

/** What later steps and people read where there was no run. */
export async function publishSkipped(summary: string, env: Env): Promise<void> {
  core.setOutput('verdict', 'skipped')
  await appendSummary(summary, env, 0)
}

/** Only the summary, for whoever comes after the main step and can set no outputs. */
export async function publishSummary(summaryFile: string, env: Env): Promise<void> {
  await appendSummary(await readFile(summaryFile, 'utf8'), env, ARTIFACT_LINE)
}

/** One more line of the summary. */
export const publishLine = (line: string, env: Env): Promise<void> => appendSummary(`\n\n${line}\n`, env, 0)

/** what a later job needs to know what happened */
const RECORD = ['plan.json', 'manifest.json', 'preflight.json', 'journal.jsonl'] as const

/** Stores a run's record without its logs, for the job that merges. Without it the shard counts as missing. */
export async function publishRecord(name: string, dir: string, days: number | undefined): Promise<void> {
  try {
    await storeFiles(
      name,
      dir,
      RECORD.map((file) => join(dir, file)),
      days,
    )
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : String(cause)
    core.warning(`The record \`${name}\` could not be stored: ${message}. A merge will miss this shard.`, {
      title: 'benchgate: artifact',
    })
  }
}

/**
 * Stores report.html so that it opens in the browser, and gives the number of its artifact. Where that cannot be, it is null and no
 * fault: the page is in the run's artifact too.
 */
export async function publishPage(name: string, file: string, days: number | undefined): Promise<number | null> {
  try {
    return await storeOpen(name, file, days)
  } catch (cause) {
    core.info(`The page ${name} could not be stored by itself: ${cause instanceof Error ? cause.message : cause}`)
    return null
  }
}

/** Stores the run's directory. A failing upload is a warning: the run itself is worth more than its copy. */
export async function publishArtifact(name: string, dir: string, days: number | undefined, env: Env): Promise<void> {
  const started = performance.now()
  try {
    const { id, bytes, digest, skipped } = await storeDirectory(name, dir, days)
    const seconds = (performance.now() - started) / 1000
    core.setOutput('artifact-id', id === null ? '' : String(id))
    core.info(`Stored artifact ${name}: ${bytes ?? '?'} bytes in ${seconds.toFixed(1)} s, ${digest ?? 'no digest'}.`)
    if (skipped.length)
      core.warning(`${skipped.length} files are not in the artifact, because their names hold characters it refuses.`)
    const link = env.GITHUB_RUN_ID && id !== null ? `[${name}](./${env.GITHUB_RUN_ID}/artifacts/${id})` : name
    await appendSummary(`\n\nThe run is kept as artifact ${link}, \`${digest ?? 'no digest'}\`.\n`, env, 0)
  } catch (cause) {
    core.setOutput('artifact-id', '')
    const message = cause instanceof Error ? cause.message : String(cause)
    const remedy = /409|conflict|already exists/i.test(message)
      ? 'Give each job its own `artifact-name`, and let no other step use that name.'
      : 'Nothing of the run is lost, but later jobs cannot read it.'
    core.warning(`The artifact \`${name}\` could not be stored: ${message}. The run is in ${dir}. ${remedy}`, {
      title: 'benchgate: artifact',
    })
  }
}

/** Adds to the step's summary within what the runner takes; prints nothing where there is no summary. */
async function appendSummary(text: string, env: Env, reserve: number): Promise<void> {
  const file = env.GITHUB_STEP_SUMMARY
  if (!file) return
  const used = await stat(file).then(
    ({ size }) => size,
    () => 0,
  )
  await core.summary.addRaw(fitSummary(text, SUMMARY_LIMIT - used - reserve)).write()
}
