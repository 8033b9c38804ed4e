import type { ResultRow } from '../model/record.ts'
import { byAgent } from './cell.ts'
import { costOfPassWords } from './cost-of-pass.ts'
import { code, markup } from './escape.ts'
import type { Tally } from './tally.ts'
import { cost, duration, intervalWords, of, percent, tokens, whole } from './words.ts'

/** What each agent reached, what it cost and how long it took. */
export function agentTable(rows: readonly ResultRow[], { agents: all, ran }: Tally): string {
  if (ran === 0) return ''
  const own = byAgent(rows)
  return [
    '| Agent | Passed | Pass rate | 95% interval | Not scored | Cost | Cost of a pass | Tokens | Median time |',
    '|---|---:|---:|---:|---:|---:|---:|---:|---:|',
    ...all.map((one) => {
      const rate = one.scoredPassRate === null ? 'none' : markup(percent(one.scoredPassRate))
      const interval = one.interval ? inOneLine(markup(intervalWords(one.interval))) : 'none'
      const time = one.medianDurationSec === null ? 'unknown' : duration(one.medianDurationSec)
      const price = markup(costOfPassWords(own.get(one.agent) ?? []))
      const passed = inOneLine(of(one.passed, one.scored))
      const cells = [code(one.agent, 80), passed, rate, interval, whole(one.planned - one.scored)]
      return `| ${[...cells, markup(cost(one)), price, tokens(one), time].join(' | ')} |`
    }),
  ].join('\n')
}

const inOneLine = (text: string): string => text.replaceAll(' ', '&nbsp;')

const MOST_SLOWEST = 3

/** The rollouts that took the longest, in one line; empty where all took about as long. */
export function slowest(rows: readonly ResultRow[], { medianDurationSec: median }: Tally): string {
  if (median === null) return ''
  const long = rows
    .filter(({ duration_sec: seconds }) => seconds !== null && seconds > 1.5 * median)
    .map((row) => ({ row, seconds: row.duration_sec ?? 0 }))
    .sort((a, b) => b.seconds - a.seconds)
  if (long.length === 0) return ''
  const told = long
    .slice(0, MOST_SLOWEST)
    .map(
      ({ row, seconds }) => `${code(row.task, 120)} ${code(row.agent, 80)} ${row.rollout_index} (${duration(seconds)})`,
    )
  return `Slowest, where the median is ${duration(median)}: ${told.join(', ')}.`
}
