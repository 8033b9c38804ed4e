import { decodeTrace } from './trace.ts'

/** one line of the engine's answer to a build or a pull */
export interface BuildEvent {
  readonly id?: string
  readonly aux?: unknown
  readonly stream?: string
  readonly status?: string
  readonly error?: string
  readonly errorDetail?: { readonly message?: string }
}

/** what a build died of, the step it was in, and the last lines of that step */
export interface BuildFailure {
  readonly error: string
  readonly step: string
  readonly tail: readonly string[]
}

/** how a build came by its steps; the classic builder does not tell */
export interface Steps {
  readonly cached: number
  readonly run: number
}

interface Step {
  name: string
  error: string
  /** told as begun */
  begun: boolean
  cached: boolean
  tail: string[]
  /** the beginning of a line */
  rest: string
}

const TAIL = 20
/** what BuildKit calls a step of the Dockerfile */
const STEP = /^\[(?!internal|auth)[^\]]*\d+\/\d+\] (?!FROM )/

/** Follows a build of either builder: lines as they come, and what the failing step had said last. */
export class Progress {
  readonly #onLog: (line: string) => void
  readonly #steps = new Map<string, Step>()
  #current = ''
  #error: string | null = null
  constructor(onLog: (line: string) => void) {
    this.#onLog = onLog
  }

  take(event: BuildEvent): void {
    const error = event.errorDetail?.message ?? event.error
    if (error !== undefined) this.#error = error
    if (event.id === 'moby.buildkit.trace' && typeof event.aux === 'string') this.#trace(event.aux)
    if (event.stream !== undefined) this.#classic(event.stream)
  }

  /** what went wrong; null when nothing did. An error may stand in the stream of an answer that began well. */
  failure(): BuildFailure | null {
    if (this.#error === null) return null
    const broken = [...this.#steps.values()].filter(({ error }) => error !== '')
    // stages that ran beside the failing one report that they were called off
    const failed =
      broken.find(({ error }) => !/context canceled/.test(error)) ?? broken[0] ?? this.#steps.get(this.#current)
    const said = failed ? [...failed.tail, ...(failed.rest === '' ? [] : [failed.rest])] : []
    return { error: this.#error, step: failed?.name ?? '', tail: said.slice(-TAIL) }
  }

  /** for a build that does not end: where it is, as the end of a sentence's subject */
  at(): string {
    const begun = [...this.#steps.values()].filter((step) => step.begun && STEP.test(step.name))
    const { name } = begun.at(-1) ?? this.#steps.get(this.#current) ?? { name: '' }
    return name ? `, at ${name},` : ''
  }

  /** how many steps of the Dockerfile were taken over, and how many carried out */
  steps(): Steps {
    const counted = [...this.#steps.values()].filter(({ name }) => STEP.test(name))
    const cached = counted.filter((step) => step.cached).length
    return { cached, run: counted.length - cached }
  }

  #trace(aux: string): void {
    const { vertices, logs } = decodeTrace(Buffer.from(aux, 'base64'))
    for (const { digest, name, started, error, cached } of vertices) {
      const step = this.#step(digest)
      step.name = name || step.name
      step.error = error || step.error
      step.cached ||= cached
      if (!step.begun && step.name !== '' && (started || cached)) this.#onLog(step.name)
      step.begun ||= started || cached
    }
    for (const { vertex, text } of logs) this.#say(this.#step(vertex), text)
  }

  #classic(text: string): void {
    const step = /^Step \d+\/\d+ : .*/.exec(text)?.[0]
    if (step !== undefined) {
      this.#current = step
      this.#step(step).name = step
      this.#onLog(step)
    } else this.#say(this.#step(this.#current), text)
  }

  #say(step: Step, text: string): void {
    const lines = (step.rest + text).split(/\r?\n/)
    step.rest = lines.pop() ?? '' // a line may come in pieces
    for (const line of lines) this.#onLog(line)
    step.tail = [...step.tail, ...lines].slice(-TAIL)
  }

  #step(key: string): Step {
    const known = this.#steps.get(key)
    if (known) return known
    const step: Step = { name: '', error: '', begun: false, cached: false, tail: [], rest: '' }
    this.#steps.set(key, step)
    return step
  }
}
