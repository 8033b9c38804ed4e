import type { ResultRow } from '../model/record.ts'
import { byAgent } from './cell.ts'
import { priceOfPass } from './cost-of-pass.ts'
import { code, markup } from './escape.ts'
import { usd } from './words.ts'

/** A judge's words that differ are told one by one up to here. */
const MOST = 8

/**
 * The grades that each agent's judge gave, and the agent whose pass costs least, as a harness with grades tells it: its
 * frontier. Empty where nothing was graded.
 */
export function gradesParagraph(rows: readonly ResultRow[]): string {
  const graded = rows.flatMap(({ agent, grade }) => (grade ? [{ agent, grade }] : []))
  if (graded.length === 0) return ''
  const told = [...Map.groupBy(graded, ({ agent }) => agent)].map(
    ([agent, own]) => `${code(agent, 80)} ${counts(own.map(({ grade }) => grade))}`,
  )
  return [`Grades: ${told.join('; ')}.`, frontier(rows)].filter(Boolean).join(' ')
}

/** `S 2, A 1`, the best first. */
function counts(grades: readonly string[]): string {
  const all = [...Map.groupBy(grades, (grade) => grade)].sort(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1))
  const shown = all.slice(0, MOST).map(([grade, own]) => `${code(grade, 20)} ${own.length}`)
  return [...shown, ...(all.length > MOST ? [`and ${all.length - MOST} other grades`] : [])].join(', ')
}

/** S is better than A */
const rank = (grade: string): number => (grade === 'S' ? -1 : 0)

function frontier(rows: readonly ResultRow[]): string {
  const prices = [...byAgent(rows)].map(([agent, own]) => ({ agent, price: priceOfPass(own).costOfPass }))
  const known = prices.flatMap(({ agent, price }) =>
    price !== null && Number.isFinite(price) ? [{ agent, price }] : [],
  )
  const [best] = known.sort((a, b) => a.price - b.price)
  return best && prices.length > 1
    ? `Cost-of-pass frontier: ${code(best.agent, 80)} at ${markup(usd(best.price))}.`
    : ''
}
