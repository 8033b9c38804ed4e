import { Night } from '../model/night.ts'

/** A history as it reads: each night once, by date. */
export interface ReadHistory {
  readonly nights: readonly Night[]
  /** one sentence for each line that is none, with its number */
  readonly warnings: readonly string[]
}

/** As much of the text of a line as helps to find it. */
const SHOWN = 60

/**
 * Reads history.jsonl. Lines are only ever appended, so that of two lines of the same night the later one holds. What is no
 * line of a history, such as one that was cut, is skipped with a warning.
 */
export function readHistory(text: string, file = 'history.jsonl'): ReadHistory {
  const nights = new Map<string, Night>()
  const warnings: string[] = []
  for (const [at, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue
    const read = nightOf(line)
    if (typeof read === 'string') warnings.push(`${file}:${at + 1}: skipped, ${read}: ${shown(line)}`)
    else nights.set(identityOf(read), read)
  }
  return { nights: [...nights.values()].sort(byDate), warnings }
}

/** The text with one more line; a line that was cut before it is not joined to it. */
export const appended = (text: string, night: Night): string =>
  `${text === '' || text.endsWith('\n') ? text : `${text}\n`}${JSON.stringify(night)}\n`

/** The lines of `more` that `text` has not, appended to it. */
export function united(text: string, more: string): string {
  const known = new Set(text.split('\n'))
  const missing = more.split('\n').filter((line) => line.trim() !== '' && !known.has(line))
  if (missing.length === 0) return text
  return `${text === '' || text.endsWith('\n') ? text : `${text}\n`}${missing.join('\n')}\n`
}

/** What makes two lines the same night. */
const identityOf = ({ date, experiment, fingerprint, commit }: Night): string =>
  JSON.stringify([date, experiment, Object.values(fingerprint), commit])

const byDate = (one: Night, other: Night): number => (one.date < other.date ? -1 : one.date > other.date ? 1 : 0)

function nightOf(line: string): Night | string {
  let value: unknown
  try {
    value = JSON.parse(line.startsWith('\uFEFF') ? line.slice(1) : line) // an editor of Windows' puts it before the first
  } catch {
    return 'it is no JSON'
  }
  const parsed = Night.safeParse(value)
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  const key = issue?.path.join('.')
  return key === 'schema' ? 'it is of another version of benchgate' : `it is no night (\`${key}\` ${issue?.message})`
}

function shown(line: string): string {
  const clean = line.replace(/[^\x20-\x7E]+/g, ' ')
  return clean.length > SHOWN ? `${clean.slice(0, SHOWN)}…` : clean
}
