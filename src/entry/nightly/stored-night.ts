import { existsSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { unpack } from '../../github/baseline/archive.ts'
import { ownArtifacts, withArchive } from '../../github/own-artifacts.ts'
import { BenchgateError } from '../../model/error.ts'
import type { Night } from '../../model/night.ts'
import { Verdict } from '../../model/verdict.ts'
import { nightOf } from '../../report/night.ts'
import { readFolded } from '../experiment/folded.ts'
import { nightFingerprint } from '../experiment/manifest.ts'
import { readJson, readRows } from '../experiment/record.ts'
import { reportOf } from '../experiment/report.ts'

const RECORD = ['plan.json', 'manifest.json', 'preflight.json', 'journal.jsonl'] as const
/** what the run concluded itself: of a run in rounds only it knows which rollouts count */
const CONCLUDED = ['results.jsonl', 'verdict.json'] as const

/** Brings the run that an earlier job of this workflow run stored into `dir`: of its newest attempt. */
export async function fetchRun(name: string, dir: string, temp: string): Promise<void> {
  const attempts = (await ownArtifacts()).flatMap((artifact) => {
    const [, attempt] = artifact.name.startsWith(`${name}-`)
      ? (/^-(\d{1,4})$/.exec(artifact.name.slice(name.length)) ?? [])
      : []
    return attempt ? [{ artifact, attempt: Number(attempt) }] : []
  })
  const newest = attempts.sort((a, b) => b.attempt - a.attempt)[0]
  if (!newest)
    throw new BenchgateError(
      `no run of ${name} was stored in this workflow run`,
      'Let a job before this one use the action, `merge/` or `report/` with the same `artifact-name`.',
    )
  await mkdir(dir, { recursive: true })
  await withArchive(newest.artifact, temp, (archive) => unpack(archive, dir, undefined, RECORD, CONCLUDED)).catch(
    (cause: Error) => {
      throw new BenchgateError(
        `${newest.artifact.name} cannot be used: ${cause.message}`,
        'Re-run the job that stored the run.',
        { cause },
      )
    },
  )
}

/** What a line of the history is made of, but for the day. */
export interface NightFacts {
  /** of the line; the rest is made by `lineOf` */
  readonly experiment: string
  /** when the run began */
  readonly began: number | null
  readonly lineOf: (date: string, accepted: number | null) => Night
}

/** Reads the directory of a run as a night. */
export async function readNight(dir: string, link: string | null): Promise<NightFacts> {
  const run = await readFolded(dir)
  const [results, verdictFile] = [join(dir, 'results.jsonl'), join(dir, 'verdict.json')]
  const rows = existsSync(results) ? await readRows(results) : run.rows
  const { result } = reportOf(run, { rows, baseline: null }, {})
  const verdict = existsSync(verdictFile) ? await readJson(verdictFile, Verdict) : result.verdict
  const { manifest } = run
  return {
    experiment: manifest.experiment_id,
    began: beganAt(manifest.run_id, rows),
    lineOf: (date, accepted) =>
      nightOf({
        date,
        manifest,
        fingerprint: nightFingerprint(manifest),
        rows,
        verdict,
        wallClockSec: run.course.wallClockSec,
        link,
        commit: manifest.commit?.sha ?? null,
        accepted,
      }),
  }
}

/** by the first attempt; else by the name of the run, which has the time in it */
function beganAt(runId: string, rows: readonly { readonly started_at: string | null }[]): number | null {
  const starts = rows.flatMap(({ started_at }) => (started_at === null ? [] : [Date.parse(started_at)]))
  if (starts.length > 0) return starts.reduce((first, start) => Math.min(first, start))
  const [, y, mo, d, h, mi, s] = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z/.exec(runId) ?? []
  return y ? Date.parse(`${y}-${mo}-${d}T${h}:${mi}:${s}Z`) : null
}
