import { loadRuntime } from '../config/runtime.ts'
import { BenchgateError } from '../model/error.ts'
import type { Driver } from '../sandbox/sandbox.ts'
import { closeBackend, openBackend } from './backend/open.ts'
import { labelsUnder } from './experiment/place.ts'

export interface ReapOptions {
  readonly runtimeFile: string | null
  readonly env: Readonly<Record<string, string | undefined>>
  readonly cwd: string
  /** what is younger is left alone, and nothing is pruned then */
  readonly olderThanSec?: number | undefined
  /** these alone; without it, everything that carries benchgate's label */
  readonly ids?: readonly { readonly backend: string; readonly id: string }[]
  /** and with them what else carries the label of this run: it may have been killed while one was being made */
  readonly runId?: string | null
}

/** Ends sandboxes that a run left behind, in parallel; never one without benchgate's label. */
export async function reap({ runtimeFile, env, cwd, ids, runId, olderThanSec }: ReapOptions): Promise<Reaped> {
  const backend = await openBackend(await loadRuntime(runtimeFile, env, cwd), env)
  const made = olderThanSec === undefined ? undefined : { before: new Date(Date.now() - olderThanSec * 1000) }
  const reapOf = async (driver: Driver): Promise<Reaped> => {
    const ours = await driver.list({ benchgate: '1' }, made)
    const known = new Set(ids?.map(({ id }) => id))
    for (const run of runId ? labelsUnder(runId) : [])
      for (const id of await driver.list({ benchgate: '1', 'benchgate.run': run }, made)) known.add(id)
    const wanted = ids ? ours.filter((id) => known.has(id)) : ours
    const done = await Promise.allSettled(wanted.map((id) => driver.destroy(id)))
    return {
      pruned: ids || made ? [] : ((await driver.prune?.()) ?? []),
      ended: wanted.filter((_, index) => done[index]?.status === 'fulfilled'),
      failed: wanted.filter((_, index) => done[index]?.status === 'rejected'),
    }
  }
  try {
    const agents = await reapOf(backend.driver)
    const { judge } = backend
    if (!judge || (!runId && ids?.every(({ backend: kind }) => kind !== 'docker'))) return agents
    // agents must not live on because the engine of the judges cannot be reached
    const judges = await judge.open().then(reapOf, (cause: Error) => ({
      ...{ ended: [], pruned: [] },
      failed: [`the containers of the judge: ${cause.message}`],
    }))
    return {
      ended: [...new Set([...agents.ended, ...judges.ended])],
      failed: [...agents.failed, ...judges.failed],
      pruned: [...agents.pruned, ...judges.pruned],
    }
  } finally {
    await closeBackend(backend)
  }
}

interface Reaped {
  readonly ended: string[]
  readonly failed: string[]
  readonly pruned: readonly string[]
}

const UNITS: Readonly<Record<string, number>> = { s: 1, m: 60, h: 3600, d: 86_400 }

/** `90s`, `30m`, `2h` or `1d` as seconds */
export function ageOf(text: string): number {
  const [, number, unit = ''] = /^(\d+(?:\.\d+)?)([smhd])$/.exec(text) ?? []
  const sec = Number(number) * (UNITS[unit] ?? Number.NaN)
  if (Number.isFinite(sec)) return sec
  throw new BenchgateError(`--older-than ${text} is no age`, 'Give a number and a unit: 90s, 30m, 2h or 1d.')
}
