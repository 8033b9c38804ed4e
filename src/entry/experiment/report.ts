import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { judge } from '../../gate/compare.ts'
import type { Comparison } from '../../gate/comparison.ts'
import type { GateRules } from '../../model/gate.ts'
import type { Against } from '../../report/against.ts'
import { page } from '../../report/html/page.ts'
import { junitLines } from '../../report/junit.ts'
import type { RunReport } from '../../report/run.ts'
import { summary } from '../../report/summary.ts'
import { roomForReport } from '../spare-memory.ts'
import { type Baseline, baselineOf, differing, noBaselineOf } from './baseline.ts'
import { writeEvaluation } from './evaluation.ts'
import { type FoldedRun, readFolded } from './folded.ts'
import { historyOf } from './history.ts'
import { readImages } from './images.ts'
import { type Judged, judgedOf } from './judged.ts'
import { writeJson, writeJsonLines, writeLines } from './place.ts'
import { rolloutTexts } from './rollout-texts.ts'

export interface RunDone {
  readonly report: RunReport
  /** the baseline and what came of it; null where none was asked for */
  readonly against: Against | null
  readonly dir: string
  /** scored pass rates of the runs before this one, by their baselines, the oldest first */
  readonly history: readonly (number | null)[]
  /** 0 fine, 1 gate failed, 2 inconclusive, 3 invalid, 130 cancelled */
  readonly exitCode: number
  readonly files: { readonly summary: string; readonly page: string; readonly junit: string; readonly results: string }
}

/** Floors from the door, which replace the experiment's. */
export interface Floors {
  readonly minCoverage?: number
  readonly maxInfraErrorRate?: number
}

export const EXIT_CODES = { pass: 0, improved: 0, unarmed: 0, regression: 1, inconclusive: 2, invalid: 3 } as const
const CANCELLED = 130

/**
 * Results, verdict and the files that people and later jobs read, from what lies in the run's directory alone: the same
 * for a run that has just ended and for one of last year's.
 */
export async function report(dir: string, floors: Floors = {}): Promise<RunDone> {
  roomForReport()
  const run = await readFolded(dir)
  const judged = await judgedOf(dir, run, await baselineOf(dir))
  const { rows, baseline } = judged
  const { result: told, comparison } = reportOf(run, judged, floors)
  const result: RunReport = { ...told, images: await readImages(dir) }
  const against = await againstOf(dir, baseline, comparison)
  const files = {
    summary: join(dir, 'summary.md'),
    page: join(dir, 'report.html'),
    junit: join(dir, 'junit.xml'),
    results: join(dir, 'results.jsonl'),
  }
  writeJsonLines(files.results, rows)
  await writeFile(files.summary, summary(result, undefined, against))
  writeLines(files.junit, junitLines(result))
  const maxDrop = run.manifest.config.gate.max_drop
  writeLines(files.page, page({ report: result, against, maxDrop, texts: rolloutTexts(dir, rows) }))
  await writeEvaluation(dir, rows, run.course.wallClockSec)
  await writeJson(join(dir, 'verdict.json'), {
    ...result.verdict,
    comparison,
    baseline: baseline?.origin ?? null,
    ...(result.leftOut ? { left_out: result.leftOut } : {}),
  })
  const cancelled = endOf(run) === 'cancelled'
  return {
    report: result,
    against,
    dir,
    history: (await historyOf(dir)).map(({ rate }) => rate),
    exitCode: cancelled ? CANCELLED : EXIT_CODES[result.verdict.verdict],
    files,
  }
}

async function againstOf(
  dir: string,
  baseline: Baseline | null,
  comparison: Comparison | null,
): Promise<Against | null> {
  if (!baseline) {
    const none = await noBaselineOf(dir)
    return none && { baseline: null, why: none.why }
  }
  return beside(baseline, comparison)
}

/** A baseline as a reader must know it, with what came of the comparison. */
export function beside(
  { origin, rows }: Baseline,
  comparison: Comparison | null,
): Against & { rows: Baseline['rows'] } {
  const { commit, link, distance, age_sec: ageSec, chosen } = origin
  return { baseline: { commit, link, distance, ageSec, chosen }, rows, comparison }
}

/** A run with the verdict that it gets against a baseline, or without one. */
export function reportOf(run: FoldedRun, { rows, baseline, look, rounds }: Judged, floors: Floors) {
  const { manifest, preflight, course } = run
  const { gate, sandbox_backend: backend } = manifest.config
  const planned = rows.length
  const { last } = course
  const end = endOf(run)
  const partial = end === 'cancelled' || end === 'broken off'
  const { comparison, ...verdict } = judge(
    {
      planned,
      rows,
      tags: manifest.tags,
      preflight,
      partial,
      cancelled: end === 'cancelled',
      outage: last?.kind === 'systemic' ? (last.why ?? null) : null,
    },
    baseline && { rows: baseline.rows, differing: differing(baseline, manifest) },
    rulesOf(gate, floors),
    look,
  )
  const result: RunReport = {
    experimentId: manifest.experiment_id,
    runId: manifest.run_id,
    planned,
    rows,
    verdict,
    preflight,
    partial,
    backend: backend.kind,
    wallClockSec: course.wallClockSec,
    ...(rounds ? { rounds } : {}),
    ...(manifest.left_out ? { leftOut: manifest.left_out } : {}),
  }
  return { result, comparison }
}

const rulesOf = (gate: FoldedRun['manifest']['config']['gate'], floors: Floors): GateRules => ({
  design: gate.design,
  maxDrop: gate.max_drop,
  alpha: gate.alpha,
  beta: gate.beta,
  minTasks: gate.min_tasks,
  minSharedTasks: gate.min_shared_tasks,
  minCoverage: floors.minCoverage ?? gate.min_coverage,
  maxInfraErrorRate: floors.maxInfraErrorRate ?? gate.max_infra_error_rate,
  minPassRate: gate.min_pass_rate,
  guardrails: gate.guardrails,
  leaveOut: gate.leave_out,
})

/** how the run ended; one that was killed never said so */
const endOf = ({ course }: FoldedRun) => course.last?.reason ?? 'broken off'
