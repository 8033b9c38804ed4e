import { existsSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { BaselineOrigin, NoBaseline } from '../../model/baseline.ts'
import { BenchgateError } from '../../model/error.ts'
import { Manifest } from '../../model/manifest.ts'
import type { ResultRow } from '../../model/record.ts'
import { readFolded } from './folded.ts'
import { historyOf, keepHistory } from './history.ts'
import { HAS_CHOSEN, hasChosenFor, ofItsTasks, refuseChooser } from './left-out.ts'
import { fingerprintDifferences } from './manifest.ts'
import { type NightsSource, rowsOf, unlike } from './nights-baseline.ts'
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

/** Copies what a comparison needs into the directory of the run `ours`, so that its report depends on nothing else. */
async function keepBaseline(runDir: string, { dir, ...origin }: BaselineSource, ours: Manifest): Promise<Baseline> {
  if (existsSync(join(runDir, ROUNDS_FILE)))
    throw new BenchgateError(
      `the run in ${runDir} was made in rounds, which its own baseline settled`,
      'See `benchgate report`; to hold it against another run, use `benchgate compare`.',
    )
  const { manifest, rows: all } = await readFolded(dir)
  refuseChooser(dir, manifest, ours)
  const rows = ofItsTasks(all, ours).map((row) => ({ ...row, ...NOT_COMPARED }))
  const commit = origin.commit ?? manifest.commit?.sha ?? null
  await keepHistory(runDir, await historyOf(dir), { run_id: manifest.run_id, commit, rows })
  return keep(runDir, { origin: { run_id: manifest.run_id, ...origin, commit }, manifest, rows })
}

/** Gives a finished run another baseline. */
export async function holdAgainst(runDir: string, baseline: BaselineSource): Promise<void> {
  await keepBaseline(runDir, baseline, await readJson(join(runDir, 'manifest.json'), Manifest))
}

/** Nights that were made as the run is, or why there is no baseline. They have its manifest: what may not differ is the same. */
async function keepNights(
  runDir: string,
  { nights, ...origin }: NightsSource,
  ours: Manifest,
): Promise<Baseline | null> {
  const why = unlike({ nights, ...origin }, ours)
  if (why) return none(runDir, { chosen: origin.chosen, why })
  const [newest, ...before] = nights.filter(({ run_id: id }) => !hasChosenFor(id, ours))
  if (!newest) return none(runDir, { chosen: origin.chosen, why: HAS_CHOSEN })
  const { run_id, commit } = newest
  const earlier = before.map((night) => ({ run_id: night.run_id, commit: night.commit, rate: night.scored_pass_rate }))
  await keepHistory(runDir, earlier.reverse(), { run_id, commit, rows: ofItsTasks(rowsOf([newest], ours), ours) })
  const manifest = { ...ours, run_id, commit: commit === null ? null : { sha: commit, dirty: false } }
  const rows = ofItsTasks(rowsOf([newest, ...before], ours), ours)
  return keep(runDir, { origin: { run_id, ...origin }, manifest, rows })
}

async function keep(runDir: string, baseline: Baseline): Promise<Baseline> {
  const to = join(runDir, 'baseline')
  await mkdir(to, { recursive: true })
  writeJsonLines(join(to, 'results.jsonl'), baseline.rows)
  await writeJson(join(to, 'manifest.json'), baseline.manifest)
  await writeJson(join(to, 'origin.json'), baseline.origin) // last: with it the others are whole
  return baseline
}

async function none(runDir: string, why: NoBaseline): Promise<null> {
  await keepNoBaseline(runDir, why)
  return null
}

/** What was found to compare with, or why nothing was. */
export type FoundBaseline = BaselineSource | NightsSource | NoBaseline

/** Keeps a baseline in the directory of a run, of which `ours` is known; or why there is none, and null. */
export async function arm(runDir: string, found: FoundBaseline, ours: Manifest): Promise<Baseline | null> {
  if ('why' in found) return none(runDir, found)
  if ('nights' in found) return keepNights(runDir, found, ours)
  const { run_id: id } = await readJson(join(found.dir, 'manifest.json'), Manifest)
  if (hasChosenFor(id, ours)) return none(runDir, { chosen: found.chosen, why: HAS_CHOSEN })
  return keepBaseline(runDir, found, ours)
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
