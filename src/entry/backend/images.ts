import { BuildError } from '../../image/build.ts'
import type { PartStore } from '../../image/cache/part-store.ts'
import type { EnsuredImage } from '../../image/ensure.ts'
import type { Provided } from '../../image/provide.ts'
import { BenchgateError } from '../../model/error.ts'
import type { ImageRecord } from '../../model/image-report.ts'
import { imageLine } from '../../report/images.ts'

/** What becomes of the images that a run builds. */
export interface ImageKeeping {
  /** where they are kept; null for nowhere */
  readonly store: PartStore | null
  readonly save: 'auto' | 'always' | 'never'
  /** may kept images be mounted? Absent: yes */
  readonly mount?: boolean
  /** does this machine end with the job? Absent: no */
  readonly passing?: boolean
  onLine(line: string): void
  /** after something was kept: makes room */
  tidy?(): Promise<void>
}

export const KEEP_NOTHING: ImageKeeping = { store: null, save: 'never', mount: false, onLine: () => {} }

/** A record together with what the builder said. */
export interface ToldImage extends Omit<ImageRecord, 'log'> {
  readonly lines: readonly string[]
}

interface Wanted {
  readonly tasks: Set<string>
  readonly lines: string[]
  provided: Provided | null
  failure: ImageRecord['failure']
}

/** of each build: its end says why it failed, and a run may have hundreds of images */
export const MOST_LINES = 1000
/** what a builder says of a step as it begins: of BuildKit, of the classic builder */
const STEP = /^\[(?!internal|auth)[^\]]*\d+\/\d+\] |^Step \d+\/\d+ : /

/** The images of one run: who wanted which, how each came to be there, and what is worth keeping. */
export class RunImages {
  readonly keeping: ImageKeeping
  readonly #wanted = new Map<string, Wanted>()
  constructor(keeping: ImageKeeping) {
    this.keeping = keeping
  }

  /** See that an image is there by `ensure`; `source` tells it from others. Says its tag. */
  async have(
    task: string,
    source: string,
    ensure: (how: {
      store: PartStore | null
      mount: boolean
      passing: boolean
      onLog(line: string): void
      onWarning(text: string): void
    }) => Promise<EnsuredImage>,
  ): Promise<string> {
    const { store, mount = true, passing = false, onLine } = this.keeping
    const one: Wanted = this.#wanted.get(source) ?? { tasks: new Set(), lines: [], provided: null, failure: null }
    this.#wanted.set(source, one)
    one.tasks.add(task)
    const onLog = (line: string) => {
      one.lines.push(line)
      if (one.lines.length > MOST_LINES) one.lines.shift()
      if (STEP.test(line)) onLine(`image of ${task}: ${line}`)
    }
    try {
      const onWarning = (text: string) => onLine(`warning: ${text}`)
      const { tag, provided } = await ensure({ store, mount, passing, onLog, onWarning })
      if (provided && !one.provided) {
        one.provided = provided
        onLine(`image of ${task}: ${imageLine(provided.report)}`)
      }
      one.failure = null
      return tag
    } catch (error) {
      one.failure = failureOf(error)
      throw error
    }
  }

  /** Keep what is worth it, and tell of all; a store that fails is a warning. */
  async settle(signal: AbortSignal): Promise<readonly ToldImage[]> {
    const told: ToldImage[] = []
    for (const { tasks, lines, provided, failure } of this.#byImage()) {
      const report = provided && (await this.#saved(provided, signal))
      if (report || failure) told.push({ tasks: [...tasks].sort(), lines, report, failure })
    }
    if (told.some(({ report }) => report && report.bytes.saved > 0)) await this.keeping.tidy?.()
    return told
  }

  async #saved({ save, report }: Provided, signal: AbortSignal): Promise<ImageRecord['report']> {
    const { save: when, onLine } = this.keeping
    if (when === 'never' || signal.aborted) return report
    try {
      const kept = await save(when)
      if (kept.saved?.reason) onLine(`${kept.tag.slice(0, 40)} is not kept: ${kept.saved.reason}`)
      return kept
    } catch (error) {
      onLine(`warning: ${report.tag} could not be kept: ${(error as Error).message}`)
      return report
    }
  }

  /** tasks with the same content have one image: what the first of them did is told */
  #byImage(): readonly Wanted[] {
    const seen = new Map<string, Wanted>()
    for (const [source, one] of this.#wanted) {
      const key = one.provided?.plan.tag ?? source
      const before = seen.get(key)
      if (!before) seen.set(key, { ...one, tasks: new Set(one.tasks), lines: [...one.lines] })
      else {
        for (const task of one.tasks) before.tasks.add(task)
        if (before.lines.length === 0) before.lines.push(...one.lines) // of two at once, one builds
      }
    }
    return [...seen.values()]
  }
}

export function failureOf(error: unknown): ImageRecord['failure'] {
  const { message } = error as Error
  const place = error instanceof BuildError ? { file: error.file, line: error.line } : { file: null, line: null }
  return { message, remedy: error instanceof BenchgateError ? error.remedy : '', ...place }
}
