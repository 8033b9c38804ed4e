import type { Against } from '../against.ts'
import { html, plain } from '../escape.ts'
import type { Counts, Tally } from '../tally.ts'
import { tally } from '../tally.ts'
import { intervalWords, of, percent, signedPoints } from '../words.ts'
import { type Drawn, intervalChart } from './intervals.ts'

/** more agents than one wants to look at under each other */
const MOST_AGENTS = 20

const SHARES = [0, 0.25, 0.5, 0.75, 1].map((at) => ({ at, label: percent(at) }))

/** The pass rates of a run with their intervals, beside the baseline's where there is one. */
export function rateChart(counts: Tally, against: Against | null): string {
  const before = against?.baseline ? tally(against.rows.length, against.rows) : null
  const lines = counts.agents.length === 1 ? [{ agent: '', ...counts }] : [{ agent: '', ...counts }, ...counts.agents]
  const drawn = lines.slice(0, MOST_AGENTS + 1).flatMap((line) => {
    const there = line.agent === '' ? before : before?.agents.find(({ agent }) => agent === line.agent)
    const name = line.agent === '' ? (counts.agents.length > 1 ? 'All agents' : 'This run') : plain(line.agent, 40)
    const own = rate(name, line, 'this')
    const was = there ? rate('baseline', there, 'baseline') : []
    return [...own, ...was]
  })
  if (drawn.length === 0) return ''
  return intervalChart(
    'Pass rate of the scored rollouts, with its 95% interval on these tasks',
    { from: 0, to: 1, ticks: SHARES },
    drawn,
  )
}

function rate(label: string, { interval, passed, scored }: Counts, kind: Drawn['kind']): Drawn[] {
  if (!interval) return []
  const words = `<b>${html(percent(interval.rate))}</b> ${html(intervalWords(interval))} <i>${of(passed, scored)}</i>`
  return [{ label, words, low: interval.low, high: interval.high, point: interval.rate, kind }]
}

/** Where the change from the baseline lies, against nothing and against the drop that must be ruled out. */
export function dropChart(against: Against | null, maxDrop: number): string {
  const seen = against?.baseline ? against.comparison : null
  if (!seen || seen.drop.drop === null) return ''
  const { drop } = seen.drop
  const [low, high] = [seen.drop.low ?? drop, seen.drop.high ?? drop]
  const reach = scaleFor(Math.max(Math.abs(low), Math.abs(high), maxDrop * 1.5))
  const range = low === high ? 'no task varied' : `${signedPoints(-high)} to ${signedPoints(-low)}`
  const words = `<b>${signedPoints(-drop)}</b> ${range}`
  return intervalChart(
    `Change of the pass rate in points, with its ${percent(seen.level)} interval; left of the dashed line is a drop that must be ruled out`,
    {
      from: -reach,
      to: reach,
      ticks: [-reach, 0, reach].map((at) => ({ at, label: tick(at) })),
      marks: [{ at: -maxDrop, label: tick(-maxDrop) }],
    },
    [{ label: 'Change', words, low: -high, high: -low, point: -drop, kind: 'drop' }],
  )
}

/** The change of each agent's and each tag's part, what is the least chance first; advisory. */
export function sliceChart(against: Against | null): string {
  const seen = against?.baseline ? against.comparison : null
  const drawn = (seen?.slices ?? [])
    .toSorted((a, b) => a.p - b.p)
    .flatMap((slice): Drawn[] => {
      const { low, high } = slice.drop
      if (low === null || high === null) return []
      const point = slice.candidate - slice.baseline
      const words = `<b>${signedPoints(point)}</b> ${signedPoints(-high)} to ${signedPoints(-low)}`
      return [{ label: plain(slice.name, 40), words, low: -high, high: -low, point, kind: 'drop' }]
    })
  if (!seen || drawn.length === 0) return ''
  const shown = drawn.slice(0, MOST_AGENTS)
  const reach = scaleFor(Math.max(...shown.flatMap(({ low, high }) => [Math.abs(low), Math.abs(high)])))
  const more = drawn.length > shown.length ? `; ${shown.length} of ${drawn.length} are drawn` : ''
  return intervalChart(
    `The same by agent and by tag, to know where to look: no verdict rests on a part${more}`,
    { from: -reach, to: reach, ticks: [-reach, 0, reach].map((at) => ({ at, label: tick(at) })) },
    shown,
  )
}

const scaleFor = (reach: number): number => [0.1, 0.2, 0.3, 0.5, 1].find((end) => end >= reach) ?? 1

/** a round number as it is */
const tick = (share: number): string => signedPoints(share).replace(/\.0$/, '')
