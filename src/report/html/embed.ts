/** what could end the element that holds it, or a line of a script */
const SIGN = /[<>&\u2028\u2029]/
const SIGNS = new RegExp(SIGN, 'g')

/** JSON to stand inside a `script` element: nothing in it is markup, whatever the strings hold. */
export function embed(value: unknown): string {
  const text = JSON.stringify(value)
  if (!SIGN.test(text)) return text // by far the most
  return text.replace(SIGNS, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

/** The same for a list that is longer than is good to hold as one text. */
export function* embedList(values: Iterable<unknown>): Generator<string> {
  let separator = '['
  for (const value of values) {
    yield separator + embed(value)
    separator = ','
  }
  yield separator === '[' ? '[]' : ']'
}
