/** Fit for one segment of a path on every system and for an artifact's file name. */
export const isSegment = (text: string): boolean => /^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/.test(text)

/** The id of a task by its name, `org/name` or `name`; null when the name cannot become a path. */
export function taskId(name: string): string | null {
  const id = name.replace('/', '__')
  return isSegment(id) ? id : null
}
