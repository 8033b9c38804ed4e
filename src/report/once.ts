import type { ResultRow } from '../model/record.ts'

/**
 * What is made of rows, made once: summary, comment and page ask the same of the same rows, of which there may be 100,000.
 * The rows must have their outcomes by then.
 */
export function once<Answer>(make: (rows: readonly ResultRow[]) => Answer): (rows: readonly ResultRow[]) => Answer {
  const known = new WeakMap<readonly ResultRow[], { readonly answer: Answer }>()
  return (rows) => {
    const before = known.get(rows)
    if (before) return before.answer
    const answer = make(rows)
    known.set(rows, { answer })
    return answer
  }
}
