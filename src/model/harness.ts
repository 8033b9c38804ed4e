/** Whose results a harness may leave; `auto` finds out. */
export const RESULT_FORMATS = [
  'auto',
  'harbor',
  'inspect',
  'loopbench',
  'scylla',
  'synth',
  'terminal-bench',
  'junit',
  'swe-bench',
] as const
export type ResultFormat = (typeof RESULT_FORMATS)[number]

/** A whole experiment as one command of another harness. */
export interface Harness {
  /** shell text or argv */
  readonly command: string | readonly string[]
  /** absolute directory on this machine; a copy of it is what the command works in */
  readonly project: string
  /** patterns of what stays behind, as in a .dockerignore */
  readonly exclude: readonly string[]
  /** absolute, in the sandbox: where that copy lies */
  readonly workdir: string
  /** where the command leaves its results: relative to `workdir`, or absolute in the sandbox */
  readonly results: string
  readonly format: ResultFormat
  readonly env: Readonly<Record<string, string>>
  readonly timeoutSec: number
  /** what it is going to run, in its own names; null: only its results tell */
  readonly plan: { readonly tasks: readonly string[]; readonly agents: readonly string[] } | null
}
