import { loadRuntime } from '../config/runtime.ts'
import type { Driver } from '../sandbox/sandbox.ts'
import { openBackend } from './backend/open.ts'

/** The driver that a runtime file names, opened as a run opens it: what ships can be put to the test of a driver by itself. */
export async function driver(runtimeFile: string, env: Readonly<Record<string, string | undefined>>): Promise<Driver> {
  return (await openBackend(await loadRuntime(runtimeFile, env), env)).driver
}
