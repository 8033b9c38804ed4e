#!/bin/sh
set -e
cat >/app/report.mjs <<'EOF'
import { readFileSync } from 'node:fs'

function parse(text) {
  const records = []
  let record = []
  let field = ''
  let quoted = false
  let started = false // an empty line is no record, a quoted empty field is one
  const endField = () => {
    record.push(field)
    field = ''
  }
  const endRecord = () => {
    if (started) {
      endField()
      records.push(record)
    }
    record = []
    started = false
  }
  for (let at = 0; at < text.length; at++) {
    const char = text[at]
    if (quoted) {
      if (char !== '"') field += char
      else if (text[at + 1] === '"') field += text[++at]
      else quoted = false
    } else if (char === '\n') endRecord()
    else if (char === '\r' && text[at + 1] === '\n') continue
    else {
      started = true
      if (char === '"') quoted = true
      else if (char === ',') endField()
      else field += char
    }
  }
  endRecord()
  return records
}

const decimals = (cents) => {
  const digits = String(cents < 0n ? -cents : cents).padStart(3, '0')
  return `${cents < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`
}

const [header = [], ...rows] = parse(readFileSync(0, 'utf8').replace(/^\uFEFF/, ''))
const region = header.indexOf('region')
const amount = header.indexOf('amount')
const totals = new Map()
for (const [index, row] of rows.entries()) {
  const number = /^(-?)(\d+)(?:\.(\d{1,2}))?$/.exec((row[amount] ?? '').trim())
  if (!number) {
    console.error(`record ${index + 1}: ${JSON.stringify(row[amount] ?? '')} is no amount`)
    process.exit(1)
  }
  const [, sign, whole, fraction = ''] = number
  const cents = BigInt(`${sign}${whole}${fraction.padEnd(2, '0')}`)
  const name = (row[region] ?? '').trim()
  totals.set(name, (totals.get(name) ?? 0n) + cents)
}
const compare = ([a, x], [b, y]) => (x === y ? (a < b ? -1 : 1) : x > y ? -1 : 1)
for (const [name, cents] of [...totals].sort(compare)) console.log(`${name}\t${decimals(cents)}`)
EOF
