import { relative } from 'node:path'
import { type ConfigError, formatIssue } from '../model/error.ts'
import type { ImageRecord } from '../model/image-report.ts'
import type { Preflight } from '../model/verdict.ts'

/** One line beside the code or on the run's page. */
export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice'
  readonly title: string
  readonly message: string
  /** relative to the workspace */
  readonly file?: string
  readonly line?: number
  readonly column?: number
}

/** The runner shows ten of a level per step, each of at most 4,096 characters; the rest vanish in silence. */
const MOST = 10
const LONGEST = 4096

/** One for each check that failed or warns. */
export function annotationsOfChecks(preflight: Preflight | null): readonly Annotation[] {
  const failed = preflight?.checks.filter(({ ok }) => ok === false) ?? []
  return bounded(
    failed.map(({ name, found, remedy, advisory }) => ({
      level: advisory ? 'warning' : 'error',
      title: `preflight: ${name}`,
      message: `${found} ${remedy}`.trim(),
    })),
  )
}

/** One error per image that could not be had, at the line of the Dockerfile that says why. */
export function annotationsOfImages(
  images: readonly ImageRecord[],
  fromWorkspace: (file: string) => string,
): readonly Annotation[] {
  return bounded(
    images.flatMap(({ tasks, failure }) => {
      if (!failure) return []
      const { message, remedy, file, line } = failure
      const place = file && fromWorkspace(file)
      return {
        level: 'error',
        title: `benchgate: image of ${tasks[0]}`,
        message: `${message}\n${remedy}`,
        ...(place && !place.startsWith('..') ? { file: place, ...(line === null ? {} : { line }) } : {}),
      } satisfies Annotation
    }),
  )
}

/** One error per place of the user's files that must change. */
export function annotationsOfConfig({ issues }: ConfigError, workspace: string): readonly Annotation[] {
  return bounded(
    issues.map((issue) => ({
      level: 'error',
      title: `benchgate: ${issue.key || 'configuration'}`,
      message: formatIssue({ ...issue, file: relative(workspace, issue.file) }),
      file: relative(workspace, issue.file),
      ...(issue.line === null ? {} : { line: issue.line, column: issue.column ?? 1 }),
    })),
  )
}

/** Ten of a level, the last one saying how many more there are. */
function bounded(all: readonly Annotation[]): Annotation[] {
  const levels = Map.groupBy(all, ({ level }) => level)
  return [...levels].flatMap(([level, group]) => {
    // one place of each level stays free for the verdict
    const shown = group.length < MOST ? group : group.slice(0, MOST - 2)
    const more = group.length - shown.length
    const rest: Annotation[] = more
      ? [{ level, title: 'benchgate', message: `${more} more of this kind; see the log and the summary.` }]
      : []
    return [...shown.map((one) => ({ ...one, message: one.message.slice(0, LONGEST) })), ...rest]
  })
}
