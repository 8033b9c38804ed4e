/** A JSON object of unknown content; every reading goes through the functions below. */
export type Json = Readonly<Record<string, unknown>>

/** The JSON objects among the lines of an agent's output; all else (banners, cut lines, arrays) is skipped. */
export function* jsonLines(stdout: string): Generator<Json> {
  for (let start = 0; start < stdout.length; ) {
    const newline = stdout.indexOf('\n', start)
    const end = newline < 0 ? stdout.length : newline
    const line = stdout.slice(start, end).trim()
    start = end + 1
    if (!line.startsWith('{')) continue
    const value = object(parse(line))
    if (value) yield value
  }
}

export function object(value: unknown): Json | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : null
}

/** The field, if the object has it itself: a name such as `constructor` must not reach the prototype. */
export function field(value: unknown, name: string): unknown {
  const json = object(value)
  return json && Object.hasOwn(json, name) ? json[name] : undefined
}

export function text(value: unknown): string | null {
  return typeof value === 'string' ? value : null
}

/** A count or an amount: finite and not negative, else null. */
export function amount(value: unknown): number | null {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0 ? value : null
}

/** A whole number, as an HTTP status or a token count is. */
export function count(value: unknown): number | null {
  const number = amount(value)
  return number !== null && Number.isSafeInteger(number) ? number : null
}

/** The sum where both are known; the known one where one is not. */
export function plus(left: number | null, right: number | null): number | null {
  if (left === null) return right
  return right === null ? left : left + right
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return null // hostile or cut: no line of ours
  }
}
