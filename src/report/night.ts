import type { Manifest } from '../model/manifest.ts'
import type { Night, NightCounts, NightFingerprint } from '../model/night.ts'
import { isScored } from '../model/outcome.ts'
import type { ResultRow } from '../model/record.ts'
import type { Verdict } from '../model/verdict.ts'
import { priceOfPass } from './cost-of-pass.ts'
import { tally } from './tally.ts'

/** A run that has ended, and when it was due. */
export interface NightRun {
  readonly date: string
  readonly manifest: Manifest
  readonly fingerprint: NightFingerprint
  readonly rows: readonly ResultRow[]
  readonly verdict: Verdict
  readonly wallClockSec: number | null
  /** the page of the workflow run */
  readonly link: string | null
  readonly commit: string | null
  readonly accepted: number | null
}

/** a line of this many is some 30 KB */
const MOST_CELLS = 1000
/** a tag on every task of its own is no part of anything */
const MOST_TAGS = 50

/** What is kept of a night: one line. */
export function nightOf({
  date,
  manifest,
  fingerprint,
  rows,
  verdict,
  wallClockSec,
  link,
  commit,
  accepted,
}: NightRun): Night {
  const agents = Map.groupBy(rows, ({ agent }) => agent)
  return {
    schema: 1,
    date,
    experiment: manifest.experiment_id,
    fingerprint,
    commit,
    run_id: manifest.run_id,
    run: link,
    ...countsOf(rows),
    duration_sec: wallClockSec,
    verdict: verdict.verdict,
    reason: verdict.reason,
    sentence: verdict.sentence,
    max_drop: manifest.config.gate.max_drop,
    agents: [...agents].map(([name, own]) => ({ name, ...countsOf(own) })),
    tags: tagsOf(manifest)
      .slice(0, MOST_TAGS)
      .map((name) => ({ name, ...countsOf(rows.filter(({ task }) => manifest.tags[task]?.includes(name))) })),
    cells: cellsOf(rows),
    accepted,
  }
}

const tagsOf = ({ tags }: Manifest): string[] => [...new Set(Object.values(tags).flat())].sort()

function countsOf(rows: readonly ResultRow[]): NightCounts {
  const counts = tally(rows.length, rows)
  const { interval } = counts
  const price = priceOfPass(rows)
  return {
    planned: counts.planned,
    scored: counts.scored,
    passed: counts.passed,
    scored_pass_rate: rounded(counts.scoredPassRate),
    interval: interval && [round(interval.low), round(interval.high)],
    strict_pass_rate: rounded(counts.strictPassRate),
    coverage: rounded(counts.coverage),
    infra_errors: Object.fromEntries(counts.infraByKind),
    judge_errors: counts.judgeErrors,
    cost_usd: rounded(counts.costUsd),
    cost_of_pass:
      price.costOfPass === null || !Number.isFinite(price.costOfPass)
        ? null
        : { usd: round(price.costOfPass), low: rounded(price.low), high: rounded(price.high) },
    median_duration_sec: rounded(counts.medianDurationSec),
  }
}

function cellsOf(rows: readonly ResultRow[]): Night['cells'] {
  const cells = Map.groupBy(rows, ({ task, agent }) => JSON.stringify([task, agent]))
  if (cells.size > MOST_CELLS) return null
  return [...cells.values()].flatMap((own) => {
    const [first] = own
    if (!first) return []
    const scored = own.filter(({ outcome }) => isScored(outcome)).length
    const passed = own.filter(({ outcome }) => outcome === 'passed').length
    return [[first.task, first.agent, passed, scored, own.length - scored]]
  })
}

const round = (value: number): number => Number(value.toFixed(6))
const rounded = (value: number | null): number | null => (value === null ? null : round(value))
