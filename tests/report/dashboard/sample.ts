import type { Night, NightCounts } from '../../../src/model/night.ts'
import { dashboard } from '../../../src/report/dashboard/page.ts'
import { costOfPass } from '../../../src/stats/cost-of-pass.ts'
import { random } from '../../../src/stats/random.ts'
import { rateInterval } from '../../../src/stats/rate-interval.ts'
import { day, FINGERPRINT } from '../nights.ts'

const AGENTS = ['claude-code', 'codex']
const TASKS = Array.from(
  { length: 24 },
  (_, task) => `fix-${['rounding', 'parser', 'race', 'leak'][task % 4]}-${task + 1}`,
)
const ROLLOUTS = 3

export interface Story {
  readonly nights: number
  /** how much of a task's chance is left on that night */
  readonly level?: (n: number) => number
  readonly outage?: (n: number) => boolean
  /** no night on that day */
  readonly missing?: (n: number) => boolean
  readonly changed?: (n: number) => boolean
  readonly experiment?: string
}

type Cell = readonly [task: string, agent: string, passed: number, scored: number, unscored: number]

function counts(cells: readonly Cell[]): NightCounts {
  const sum = (of: (cell: Cell) => number) => cells.reduce((all, cell) => all + of(cell), 0)
  const [passed, scored, lost] = [sum((cell) => cell[2]), sum((cell) => cell[3]), sum((cell) => cell[4])]
  const interval = rateInterval(cells.map((cell) => ({ passed: cell[2], scored: cell[3] })))
  const price = costOfPass(
    cells.map((cell) => Array.from({ length: cell[3] }, (_, at) => ({ cost: 0.2 + at / 20, passed: at < cell[2] }))),
  )
  return {
    planned: scored + lost,
    scored,
    passed,
    scored_pass_rate: scored ? passed / scored : null,
    interval: interval && [interval.low, interval.high],
    strict_pass_rate: passed / (scored + lost),
    coverage: scored / (scored + lost),
    infra_errors: lost ? { rate_limited: Math.ceil(lost / 2), sandbox_lost: Math.floor(lost / 2) } : {},
    judge_errors: 0,
    cost_usd: scored ? scored * 0.25 : null,
    cost_of_pass:
      passed && price.costOfPass !== null ? { usd: price.costOfPass, low: price.low, high: price.high } : null,
    median_duration_sec: scored ? 180 + passed : null,
  }
}

/** A made-up year of a benchmark with two agents. */
export function story({
  nights,
  level = () => 1,
  outage = () => false,
  missing = () => false,
  changed = () => false,
  experiment = 'nightly',
}: Story): Night[] {
  const { uniform } = random(7)
  const chances = TASKS.map(() => 0.35 + 0.65 * uniform())
  return Array.from({ length: nights }, (_, n) => n).flatMap((n) => {
    const cells = AGENTS.flatMap((agent, at) =>
      TASKS.map((task, number): Cell => {
        const tries = Array.from({ length: ROLLOUTS }, () => ({
          lost: outage(n) || uniform() < 0.01,
          passed: uniform() < (chances[number] ?? 0) * level(n) * (at ? 0.85 : 1),
        }))
        const scored = tries.filter(({ lost }) => !lost)
        return [task, agent, scored.filter(({ passed }) => passed).length, scored.length, ROLLOUTS - scored.length]
      }),
    )
    if (missing(n)) return []
    const own = (of: (cell: Cell) => boolean) => counts(cells.filter(of))
    const all = counts(cells)
    return [
      {
        schema: 1,
        date: day(n),
        experiment,
        fingerprint: changed(n) ? { ...FINGERPRINT, tasks: 'f'.repeat(12) } : FINGERPRINT,
        commit: String(n).padStart(40, 'c0ffee'),
        run_id: `run-${n}`,
        run: `https://github.com/octo/bench/actions/runs/${1000 + n}`,
        ...all,
        duration_sec: all.scored ? 2400 + 60 * (n % 7) : 30,
        ...(all.scored
          ? { verdict: 'unarmed', reason: 'no_baseline', sentence: 'There is no baseline.' }
          : {
              verdict: 'invalid',
              reason: 'nothing_scored',
              sentence:
                'No rollout was scored, so there is no pass rate; of 144 planned: 144 infra errors (72 rate_limited, 72 sandbox_lost).',
            }),
        max_drop: 0.1,
        agents: AGENTS.map((name) => ({ name, ...own((cell) => cell[1] === name) })),
        tags: ['race', 'parser'].map((name) => ({ name, ...own((cell) => cell[0].includes(name)) })),
        cells: cells.map(([...cell]) => cell),
        accepted: null,
      } satisfies Night,
    ]
  })
}

export const STORIES = {
  'one-night': story({ nights: 1 }),
  'outage-night': story({ nights: 25, outage: (n) => n === 24 || n === 12 }),
  'four-hundred': story({
    nights: 400,
    level: (n) => (n > 392 ? 0.7 : n > 250 ? 1 : 0.92),
    outage: (n) => n % 71 === 70,
    missing: (n) => n > 180 && n < 190,
    changed: (n) => n >= 320,
  }),
  regression: story({
    nights: 45,
    level: (n) => (n > 40 ? 0.65 : 1),
    outage: (n) => n === 42 || n === 20,
    missing: (n) => n > 27 && n < 31,
    changed: (n) => n >= 15,
  }),
} as const

export const pageOf = (name: keyof typeof STORIES): string => dashboard(STORIES[name])
