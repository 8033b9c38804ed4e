import { CancelledError } from '../model/error.ts'

/** Exit codes of a process that a signal ended, by custom of the shells. */
const CODES = { SIGINT: 130, SIGTERM: 143 } as const

/** How the runner's cancellation reaches the run. */
export interface Cancellation {
  readonly signal: AbortSignal
  /** 130 or 143 once cancelled, else null */
  exitCode(): number | null
  dispose(): void
}

/**
 * The first SIGINT or SIGTERM aborts the run, which then has the time to write a partial report (the runner sends the
 * second after 7.5 seconds); the second one ends the process at once, and `post` reaps what is left.
 */
export function onCancel(say: (line: string) => void): Cancellation {
  const controller = new AbortController()
  let code: number | null = null
  const heard = (name: 'SIGINT' | 'SIGTERM') => {
    if (code !== null) process.exit(CODES[name])
    code = CODES[name]
    say(`${name}: stopping; a partial report follows, a second signal ends at once.`)
    controller.abort(new CancelledError(`the run was cancelled by ${name}`))
  }
  process.on('SIGINT', heard).on('SIGTERM', heard)
  return {
    signal: controller.signal,
    exitCode: () => code,
    dispose: () => void process.off('SIGINT', heard).off('SIGTERM', heard),
  }
}
