/** What a runner image may be built for. */
export const PLATFORMS = ['linux/amd64', 'linux/arm64'] as const
export type Platform = (typeof PLATFORMS)[number]

/** A value that steps of a build may read and no layer keeps: the content of a file, or of a variable. */
export interface SecretSource {
  readonly id: string
  /** of the image file */
  readonly line: number
  readonly file: string | null
  readonly env: string | null
  /** the build goes on without it */
  readonly optional: boolean
}

/** What an image file says: how the runner image is built. */
export interface ImageConfig {
  readonly file: string
  readonly name: string
  /** absolute */
  readonly context: string
  /** relative to the context */
  readonly dockerfile: string
  readonly target: string | null
  /** the engine's own is built where it is one of them, else the first */
  readonly platforms: readonly Platform[]
  readonly args: Readonly<Record<string, string>>
  readonly secrets: readonly SecretSource[]
  readonly buildTimeoutSec: number
  /** values that must not be printed */
  readonly hidden: readonly string[]
}
