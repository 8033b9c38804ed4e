import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { type Arms, planOf, type RoundsStanding, standing } from '../../gate/rounds.ts'
import type { ResultRow } from '../../model/record.ts'
import { Rounds } from '../../model/rounds.ts'
import { baselineOf, ROUNDS_FILE } from './baseline.ts'
import { readFolded } from './folded.ts'
import { readJson } from './record.ts'

/** where the baseline that runs beside a run lies in its directory */
export const freshDirOf = (runDir: string): string => join(runDir, 'fresh-baseline')

/** The design of a run in rounds; null for one that is not. */
export const roundsOf = async (runDir: string): Promise<Rounds | null> =>
  existsSync(join(runDir, ROUNDS_FILE)) ? readJson(join(runDir, ROUNDS_FILE), Rounds) : null

/** How far the run in a directory has come, by what is written there. */
export async function standingOf(dir: string, rounds: Rounds): Promise<RoundsStanding> {
  return standing(planOf(rounds), await armsOf(dir, await cachedRows(dir, rounds)))
}

export async function armsOf(dir: string, cached: Arms['cached']): Promise<Arms> {
  const [{ rows }, fresh] = await Promise.all([readFolded(dir), freshRows(dir)])
  return { candidate: rows, cached, fresh }
}

export const cachedRows = async (dir: string, { cached_baseline: screen }: Rounds): Promise<Arms['cached']> =>
  screen === null ? null : ((await baselineOf(dir))?.rows ?? null)

const freshRows = async (runDir: string): Promise<readonly ResultRow[] | null> =>
  existsSync(join(freshDirOf(runDir), 'journal.jsonl')) ? (await readFolded(freshDirOf(runDir))).rows : null
