import { readFileSync } from 'node:fs'

const [, ...lines] = readFileSync(0, 'utf8').split('\n')
const totals = {}
for (const line of lines) {
  const [, region, amount] = line.split(',')
  totals[region] = (totals[region] ?? 0) + Number(amount)
}
for (const [region, total] of Object.entries(totals)) console.log(`${region}\t${total}`)
