import type { Check, Preflight } from '../model/verdict.ts'

/** `advisory` checks warn; the others stop the run. */
export function check(name: string, ok: boolean | null, found: string, remedy: string, advisory = false): Check {
  return { name, ok, found, remedy: ok === false ? remedy : '', advisory }
}

/** All checks together: `ok` when no check that gates has failed. */
export function conclude(checks: readonly Check[]): Preflight {
  const failed = checks.filter(({ ok }) => ok === false)
  return {
    ok: failed.every(({ advisory }) => advisory),
    checks: [...checks],
    warnings: failed
      .filter(({ advisory }) => advisory)
      .map(({ name, found, remedy }) => `${name}: ${found}. ${remedy}`),
  }
}
