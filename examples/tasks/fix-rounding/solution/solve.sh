#!/bin/sh
set -e
cat >/app/money.mjs <<'EOF'
const withSign = (cents, amount) => (cents < 0 && amount > 0 ? -amount : amount)

/** The amount with tax, in whole cents: half a cent goes away from zero. */
export function addTax(cents, percent) {
  const factor = BigInt(10000 + Math.round(percent * 100))
  return withSign(cents, Number((BigInt(Math.abs(cents)) * factor + 5000n) / 10000n))
}

/** Whole amounts that add up to `cents`, the larger ones first. */
export function split(cents, parts) {
  const total = Math.abs(cents)
  const share = Math.floor(total / parts)
  return Array.from({ length: parts }, (_, at) => withSign(cents, share + (at < total % parts ? 1 : 0)))
}

/** `12.34` for 1234 cents. */
export function format(cents) {
  const total = Math.abs(cents)
  return `${cents < 0 ? '-' : ''}${Math.floor(total / 100)}.${String(total % 100).padStart(2, '0')}`
}
EOF
