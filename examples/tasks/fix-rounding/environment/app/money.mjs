/** The amount with tax, in whole cents. */
export function addTax(cents, percent) {
  return Math.round(cents * (1 + percent / 100))
}

/** Whole amounts that add up to `cents`. */
export function split(cents, parts) {
  return Array.from({ length: parts }, () => Math.round(cents / parts))
}

/** `12.34` for 1234 cents. */
export function format(cents) {
  return `${Math.floor(cents / 100)}.${cents % 100}`
}
