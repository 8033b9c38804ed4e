import { isScored } from '../model/outcome.ts'
import type { ResultRow } from '../model/record.ts'
import { type CostOfPass, costOfPass } from '../stats/cost-of-pass.ts'
import { byCell } from './cell.ts'
import { once } from './once.ts'
import { of, usd } from './words.ts'

/** What one pass costs, failures included; of the scored rollouts whose cost is known. */
export const priceOfPass = once((rows): CostOfPass & { readonly known: number; readonly scored: number } => {
  let [known, scored] = [0, 0]
  const cells = [...byCell(rows).cells.values()].map((cell) => {
    const costs: { cost: number; passed: boolean }[] = []
    for (const { outcome, cost_usd: cost } of cell.rows) {
      if (!isScored(outcome)) continue
      scored += 1
      if (cost !== null) costs.push({ cost, passed: outcome === 'passed' })
    }
    known += costs.length
    return costs
  })
  return { ...costOfPass(cells.filter(({ length }) => length > 0)), known, scored }
})

/** `$0.12 ($0.10 to $0.15)`: the price of a pass with its 95% interval. */
export function costOfPassWords(rows: readonly ResultRow[]): string {
  const { costOfPass: price, low, high, known, scored } = priceOfPass(rows)
  if (price === null) return 'unknown'
  if (!Number.isFinite(price)) return 'nothing passed'
  const interval = low === null || high === null || usd(low) === usd(high) ? '' : ` (${usd(low)} to ${usd(high)})`
  const part = known < scored ? `, known for ${of(known, scored)}` : ''
  return `${usd(price)}${interval}${part}`
}
