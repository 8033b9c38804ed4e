import { closest, distance } from 'fastest-levenshtein'

/** What to write in place of a key nobody knows. */
export function keyRemedy(unknown: string, known: readonly string[]): string {
  if (known.length === 0) return 'Remove it.'
  const near = closest(unknown, known)
  if (distance(unknown, near) <= Math.max(2, unknown.length / 3)) return `Did you mean \`${near}\`?`
  return `Known here: ${known.join(', ')}. Remove it, or move it to [metadata].`
}
