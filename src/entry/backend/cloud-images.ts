import type { Came } from '../../image/came.ts'
import type { ImageRecord, ImageReport } from '../../model/image-report.ts'
import type { Environment, Task } from '../../model/task.ts'
import { imageLine } from '../../report/images.ts'
import { failureOf, type ImageKeeping, MOST_LINES, type ToldImage } from './images.ts'

/** A template or a snapshot that an account has now. */
export interface EnsuredOrigin {
  readonly name: string
  readonly workdir: string
  readonly seconds: number
  readonly came: Came
  /** what the Dockerfile says that the provider does not keep */
  readonly warnings?: readonly string[]
}

interface Wanted {
  readonly tasks: Set<string>
  readonly lines: string[]
  report: ImageReport | null
  failure: ImageRecord['failure']
}

/** What a run's tasks are made from at a provider, where that was made for them: who wanted which, and how it came to be there. */
export class CloudImages {
  readonly #wanted = new Map<string, Wanted>()
  readonly #onLine: ImageKeeping['onLine']
  readonly #word: string
  /** `word` is what the provider calls one */
  constructor({ onLine }: Pick<ImageKeeping, 'onLine'>, word: string) {
    this.#onLine = onLine
    this.#word = word
  }

  async have(
    task: Task,
    { context, image }: Environment,
    ensure: (onLog: (line: string) => void) => Promise<EnsuredOrigin>,
  ): Promise<EnsuredOrigin> {
    const source = context ?? image ?? ''
    const one: Wanted = this.#wanted.get(source) ?? { tasks: new Set(), lines: [], report: null, failure: null }
    this.#wanted.set(source, one)
    one.tasks.add(task.id)
    try {
      const ensured = await ensure((line) => {
        one.lines.push(line)
        if (one.lines.length > MOST_LINES) one.lines.shift()
      })
      one.failure = null
      if (one.report === null) this.#tell(task, one, ensured)
      return ensured
    } catch (error) {
      one.failure = failureOf(error)
      throw error
    }
  }

  settle(): readonly ToldImage[] {
    return [...this.#wanted.values()].flatMap(({ tasks, lines, report, failure }) =>
      report || failure ? [{ tasks: [...tasks].sort(), lines, report, failure }] : [],
    )
  }

  #tell(task: Task, one: Wanted, ensured: EnsuredOrigin): void {
    one.report = reportOf(ensured, this.#word)
    for (const warning of one.report.warnings) this.#onLine(`warning: ${warning}`)
    this.#onLine(`${this.#word} of ${task.id}: ${imageLine(one.report)}`)
  }
}

function reportOf({ name, seconds, came, warnings = [] }: EnsuredOrigin, word: string): ImageReport {
  const made = came === 'made'
  const reasons: Readonly<Record<Came, string>> = {
    there: `the account has the ${word} ${name}`,
    made: `the account had no ${word} ${name}`,
    awaited: `another machine made the ${word} ${name}`,
  }
  return {
    tag: name,
    digest: name.replace(/^benchgate-/, ''),
    platform: 'linux/amd64',
    imageCache: made ? 'miss' : 'hit',
    from: made ? 'build' : 'account',
    way: null,
    store: null,
    reason: reasons[came],
    seconds: {
      total: seconds,
      ...{ digest: 0, lookup: made ? null : seconds, restore: null, save: null },
      ...{ build: made ? seconds : null, coldBuild: made ? seconds : null },
    },
    bytes: { restored: 0, saved: 0, stored: null },
    steps: null,
    saved: null,
    warnings: [...warnings],
  }
}
