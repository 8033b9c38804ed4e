import { open, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { bring, LOGS } from '../run/collect.ts'
import type { Running } from '../run/steps.ts'
import type { Sandbox } from '../sandbox/sandbox.ts'
import type { RewardFiles } from './reward.ts'

const FILES = ['reward.json', 'reward.txt'] as const

/**
 * What the judge left, and where it judged in the agent's place all other logs with it, for a download costs more than
 * what is in it. Rewards that did not come, be it that the agent left too much, are asked for by name.
 */
export async function bringRewards(
  run: Running,
  sandbox: Sandbox,
  dir: string,
  place: 'agents' | 'own',
): Promise<RewardFiles> {
  const logs = join(dir, 'verifier')
  const read = async () => {
    const [json, text] = await Promise.all(FILES.map((name) => head(join(logs, name))))
    return { json: json ?? null, text: text ?? null }
  }
  if (place === 'agents' && !run.trail.logsAreHome) await bringAll(run, sandbox, dir)
  else run.trail.notes.push(...((await bring(run, sandbox, '/logs/verifier', dir)) ?? []))
  const rewards = await read()
  if (rewards.json || rewards.text) return rewards
  for (const name of FILES) await bring(run, sandbox, `/logs/verifier/${name}`, logs)
  return read()
}

/** What breaks it may be what the agent left: then no half of a reward stays behind. */
async function bringAll(run: Running, sandbox: Sandbox, dir: string): Promise<void> {
  const { trail } = run
  try {
    trail.notes.push(...((await bring(run, sandbox, '/logs', dir, { as: '', only: [...LOGS, 'verifier'] })) ?? []))
    trail.logsAreHome = true
  } catch (cause) {
    trail.notes.push(`not all of /logs could be collected: ${(cause as Error).message}`)
    for (const name of FILES) await rm(join(dir, 'verifier', name), { force: true })
  }
}

/** the first 64 KiB and a byte of a file; null when there is none */
async function head(file: string): Promise<Buffer | null> {
  try {
    const handle = await open(file)
    try {
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(65_537), 0, 65_537, 0)
      return buffer.subarray(0, bytesRead)
    } finally {
      await handle.close()
    }
  } catch {
    return null
  }
}
