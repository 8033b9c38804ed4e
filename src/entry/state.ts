import { z } from 'zod'

const SandboxId = z.object({ backend: z.string(), id: z.string() })

/** A sandbox as it was created. */
export type SandboxId = z.infer<typeof SandboxId>

/** What `main` leaves for `post`: where it ran and what it created. */
export interface SavedState {
  readonly runtimeFile: string | null
  readonly cwd: string | null
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
  return { runtimeFile: env.STATE_runtime || null, cwd: env.STATE_cwd || null, sandboxes }
}
