import { existsSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { BaselineOrigin, NoBaseline } from '../../model/baseline.ts'
import { BenchgateError } from '../../model/error.ts'
import { Manifest } from '../../model/manifest.ts'
import type { ResultRow } from '../../model/record.ts'
import { readFolded } from './folded.ts'
import { historyOf, keepHistory } from './history.ts'
import { fingerprintDifferences } from './manifest.ts'
import { writeJson, writeJsonLines } from './place.ts'
import { readJson, readRows } from './record.ts'

/** the design of a run in rounds */
export const ROUNDS_FILE = 'rounds.json'

/** The run that a run is compared with, as it lies under `baseline/` in the run's directory. */
export interface Baseline {
  readonly origin: BaselineOrigin
  readonly manifest: Manifest
  readonly rows: readonly ResultRow[]
}

/** What is known of a baseline besides its directory. */
export interface BaselineSource extends Omit<BaselineOrigin, 'run_id'> {
  /** absolute directory of a run */
  readonly dir: string
}

/** Writes down that there is no baseline, and why. */
export async function keepNoBaseline(runDir: string, none: NoBaseline): Promise<void> {
  await mkdir(join(runDir, 'baseline'), { recursive: true })
  await writeJson(join(runDir, 'baseline/none.json'), none)
}

/** Why a run has no baseline; null where none was asked for. */
export async function noBaselineOf(runDir: string): Promise<NoBaseline | null> {
  const file = join(runDir, 'baseline/none.json')
  return existsSync(file) ? readJson(file, NoBaseline) : null
}

/** What nobody asks of another run: where and when a rollout was, and its phases. It is half of a row. */
const NOT_COMPARED = { started_at: null, phases: {}, sandbox: null, logs: null }

/** Copies what a comparison needs into `runDir`, so that its report depends on nothing else. */
export async function keepBaseline(runDir: string, { dir, ...origin }: BaselineSource): Promise<Baseline> {
  if (existsSync(join(runDir, ROUNDS_FILE)))
    throw new BenchgateError(
      `the run in ${runDir} was made in rounds, which its own baseline settled`,
      'See `benchgate report`; to hold it against another run, use `benchgate compare`.',
    )
  const { manifest, rows: all } = await readFolded(dir)
  const rows = all.map((row) => ({ ...row, ...NOT_COMPARED }))
  const baseline = {
    origin: { run_id: manifest.run_id, ...origin, commit: origin.commit ?? manifest.commit?.sha ?? null },
    manifest,
    rows,
  }
  const to = join(runDir, 'baseline')
  await mkdir(to, { recursive: true })
  await writeJsonLines(join(to, 'results.jsonl'), rows)
  await writeJson(join(to, 'manifest.json'), manifest)
  const { run_id, commit } = baseline.origin
  await keepHistory(runDir, await historyOf(dir), { run_id, commit, rows })
  await writeJson(join(to, 'origin.json'), baseline.origin) // last: with it the others are whole
  return baseline
}

/** Keeps a baseline in the run's directory, or why there is none. */
export async function arm(runDir: string, found: BaselineSource | NoBaseline): Promise<void> {
  await ('dir' in found ? keepBaseline(runDir, found) : keepNoBaseline(runDir, found))
}

/** Null where the run was not compared with any. */
export async function baselineOf(runDir: string): Promise<Baseline | null> {
  const from = join(runDir, 'baseline')
  if (!existsSync(join(from, 'origin.json'))) return null
  const [origin, manifest, rows] = await Promise.all([
    readJson(join(from, 'origin.json'), BaselineOrigin),
    readJson(join(from, 'manifest.json'), Manifest),
    readRows(join(from, 'results.jsonl')),
  ])
  return { origin, manifest, rows }
}

/** What keeps two runs from being compared; the thing under test (commit, agents, images) is left out. */
export const differing = (baseline: Baseline, manifest: Manifest): readonly string[] =>
  fingerprintDifferences(baseline.manifest, manifest)
