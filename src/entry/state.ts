import { z } from 'zod'
import type { Place } from './experiment/place.ts'

const SandboxId = z.object({ backend: z.string(), id: z.string() })

/** A sandbox as it was created. */
export type SandboxId = z.infer<typeof SandboxId>

/** What `main` leaves for `post`: where it ran, what it created, and how much of the run is safe. */
export interface SavedState {
  readonly runtimeFile: string | null
  readonly cwd: string | null
  /** the run's directory; null where none was begun */
  readonly runDir: string | null
  readonly runId: string | null
  /** names under which the journal is kept; null where it is not */
  readonly journalPrefix: string | null
  /** bytes of the journal that are kept already */
  readonly journalKept: number
  /** the name of the artifact that is still to be stored; null where it has been, or shall not be */
  readonly artifact: string | null
  readonly retentionDays: number | null
  readonly sandboxes: readonly SandboxId[]
}

/** Writes the state through `save`, one entry a sandbox, so that a process killed at any moment has recorded them all. */
export function stateWriter(save: (name: string, value: string) => void) {
  let count = 0
  return {
    started(cwd: string, runtimeFile: string | null): void {
      save('cwd', cwd)
      if (runtimeFile) save('runtime', runtimeFile)
    },
    /** a run lies there from now on, and should be stored under this name */
    run({ dir, runId }: Place, artifact: string, retentionDays: number | undefined): void {
      save('run_dir', dir)
      save('run_id', runId)
      save('artifact', artifact)
      if (retentionDays !== undefined) save('retention', String(retentionDays))
    },
    /** the journal goes by this prefix, and so many bytes of it are safe */
    journal(prefix: string, kept: number): void {
      save('journal_prefix', prefix)
      save('journal_kept', String(kept))
    },
    /** summary and artifact are published */
    published(): void {
      save('artifact', '')
    },
    sandbox({ backend, id }: SandboxId): void {
      save(`sandbox_${++count}`, JSON.stringify({ backend, id }))
    },
  }
}

/** Reads the state back from `STATE_*`. */
export function readState(env: Readonly<Record<string, string | undefined>>): SavedState {
  const sandboxes = Object.entries(env)
    .filter(([name]) => /^STATE_sandbox_\d+$/.test(name))
    .map(([, value]) => SandboxId.parse(JSON.parse(value ?? '')))
  return {
    runtimeFile: env.STATE_runtime || null,
    cwd: env.STATE_cwd || null,
    runDir: env.STATE_run_dir || null,
    runId: env.STATE_run_id || null,
    journalPrefix: env.STATE_journal_prefix || null,
    journalKept: Number(env.STATE_journal_kept) || 0,
    artifact: env.STATE_artifact || null,
    retentionDays: Number(env.STATE_retention) || null,
    sandboxes,
  }
}
