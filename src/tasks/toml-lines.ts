/** The way to a value: keys, and indices of arrays. */
export type KeyPath = readonly (string | number)[]

/** `steps[0].agent.user`; keys that are not bare stand in quotes. */
export function dottedKey(path: KeyPath): string {
  return path
    .map((part, at) => {
      if (typeof part === 'number') return `[${part}]`
      const key = /^[\w-]+$/.test(part) ? part : JSON.stringify(part)
      return at === 0 ? key : `.${key}`
    })
    .join('')
}

interface Place {
  readonly line: number
  readonly column: number
}

/**
 * Where a TOML text sets a key, counted from 1. Best effort: what stands inside an inline value is found at the key
 * that holds it, and a key that is not set at all at its table.
 */
export function placeOf(text: string, path: KeyPath): Place | null {
  const places = keyPlaces(text)
  for (let length = path.length; length > 0; length--) {
    const found = places.get(JSON.stringify(path.slice(0, length)))
    if (found) return found
  }
  return null
}

const PART = `[\\w-]+|"(?:[^"\\\\]|\\\\.)*"|'[^']*'`
const DOTTED = `(?:${PART})(?:\\s*\\.\\s*(?:${PART}))*`
const ARRAY_HEADER = new RegExp(`^\\s*\\[\\[\\s*(${DOTTED})\\s*\\]\\]`)
const TABLE_HEADER = new RegExp(`^\\s*\\[\\s*(${DOTTED})\\s*\\]`)
const ASSIGNMENT = new RegExp(`^(\\s*)(${DOTTED})\\s*=`)

function keyPlaces(text: string): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>()
  const lengths = new Map<string, number>()
  const note = (path: KeyPath, place: Place) => {
    const key = JSON.stringify(path)
    if (!places.has(key)) places.set(key, place)
  }
  /** a header names the newest element of every array of tables on its way */
  const current = (parts: readonly string[]): KeyPath => {
    const path: (string | number)[] = []
    for (const part of parts) {
      path.push(part)
      const length = lengths.get(JSON.stringify(path))
      if (length !== undefined) path.push(length - 1)
    }
    return path
  }

  let table: KeyPath = []
  let quote: string | null = null
  for (const [index, line] of text.split('\n').entries()) {
    const inside = quote
    quote = openQuote(line, quote)
    if (inside) continue
    const start = { line: index + 1, column: line.length - line.trimStart().length + 1 }
    const array = ARRAY_HEADER.exec(line)?.[1]
    const header = ARRAY_HEADER.test(line) ? undefined : TABLE_HEADER.exec(line)?.[1]
    const key = ASSIGNMENT.exec(line)?.[2]
    if (array) {
      const parts = partsOf(array)
      const path = [...current(parts.slice(0, -1)), ...parts.slice(-1)]
      const length = lengths.get(JSON.stringify(path)) ?? 0
      lengths.set(JSON.stringify(path), length + 1)
      note(path, start)
      table = [...path, length]
      note(table, start)
    } else if (header) {
      table = current(partsOf(header))
      note(table, start)
    } else if (key) {
      const parts = partsOf(key)
      for (const at of parts.keys()) note([...table, ...parts.slice(0, at + 1)], start)
    }
  }
  return places
}

/** The triple quote a line leaves open, if any. */
function openQuote(line: string, open: string | null): string | null {
  return [...line.matchAll(/"""|'''/g)].reduce<string | null>((state, [mark]) => {
    if (state === null) return mark
    return state === mark ? null : state
  }, open)
}

const partsOf = (dotted: string): string[] =>
  [...dotted.matchAll(new RegExp(PART, 'g'))].map(([part]) => (/^["']/.test(part) ? part.slice(1, -1) : part))
