import type { Found } from './found.ts'
import type { PackageManager } from './package-manager.ts'
import type { Pin } from './pins.ts'

/** Everything that the files are made of. */
export interface Facts {
  readonly found: Found
  /** what the experiment is called */
  readonly name: string
  readonly branch: string
  /** of the language of the harness, or of what is under test; null where nothing tells */
  readonly manager: PackageManager | null
  readonly pin: Pin
}

/** A file to be there, relative to the root. */
export interface MadeFile {
  readonly path: string
  readonly text: string
  readonly executable?: boolean
}

export const EXPERIMENT = 'bench/experiment.yaml'
export const RUNTIME = 'bench/runtime.yaml'
/** of a harness that runs as a whole in one container */
export const IMAGE = { file: 'bench/image.yaml', dockerfile: 'bench/Dockerfile' } as const
export const WORKFLOWS = {
  gate: '.github/workflows/benchgate.yml',
  nightly: '.github/workflows/benchgate-nightly.yml',
  publish: '.github/workflows/benchgate-publish.yml',
} as const
