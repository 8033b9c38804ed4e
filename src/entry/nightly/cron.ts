const NAMES: Readonly<Record<string, number>> = Object.fromEntries([
  ...['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'].map((name, at) => [name, at]),
  ...['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'].map((name, at) => [
    name,
    at + 1,
  ]),
])

const BOUNDS = [
  [0, 59],
  [0, 23],
  [1, 31],
  [1, 12],
  [0, 7],
] as const

const MINUTE_MS = 60_000
/** a plan that comes up less often is none of a nightly's */
const MOST_DAYS = 32

/** The last time, in UTC, at or before `now` that a schedule of GitHub Actions names; null where it is none, or none in a month. */
export function lastPlanned(schedule: string, now: number): number | null {
  const fields = schedule.trim().split(/\s+/)
  const sets = fields.map((field, at) => valuesOf(field, BOUNDS[at] ?? [0, 0]))
  const [minutes, hours, days, months, weekdays] = sets
  if (fields.length !== 5 || !minutes || !hours || !days || !months || !weekdays) return null
  // as cron has it: where both days are limited, either will do
  const either = !fields[2]?.startsWith('*') && !fields[4]?.startsWith('*')
  const last = Math.floor(now / MINUTE_MS) * MINUTE_MS
  for (let time = last; time > last - MOST_DAYS * 86_400_000; time -= MINUTE_MS) {
    const at = new Date(time)
    if (!minutes.has(at.getUTCMinutes()) || !hours.has(at.getUTCHours()) || !months.has(at.getUTCMonth() + 1)) continue
    const [day, weekday] = [days.has(at.getUTCDate()), weekdays.has(at.getUTCDay())]
    if (either ? day || weekday : day && weekday) return time
  }
  return null
}

/** `1-5/2,SUN` as numbers; null where it is none of this */
function valuesOf(field: string, [least, most]: readonly [number, number]): ReadonlySet<number> | null {
  const values = new Set<number>()
  for (const part of field.toLowerCase().split(',')) {
    const [, range = '', step = '1'] = /^([^/]+)(?:\/(\d+))?$/.exec(part) ?? []
    const [from, to = part.includes('/') ? String(most) : from] =
      range === '*' ? [String(least), String(most)] : range.split('-')
    const [first, last] = [numberOf(from), numberOf(to)]
    if (first === null || last === null || first < least || last > most || first > last || Number(step) < 1) return null
    for (let value = first; value <= last; value += Number(step)) values.add(most === 7 ? value % 7 : value)
  }
  return values
}

function numberOf(text: string | undefined): number | null {
  if (text === undefined) return null
  if (/^\d{1,2}$/.test(text)) return Number(text)
  return NAMES[text] ?? null
}
