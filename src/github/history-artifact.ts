import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { GitHubApi } from './api.ts'
import { isForbidden, refusalWords } from './api-refusal.ts'
import { storeFiles } from './artifact.ts'
import { type ArchiveLimits, fetchArchive } from './baseline/archive.ts'
import { distrust, originOf } from './baseline/origin.ts'
import { storedBy, storingRuns } from './baseline/stored.ts'
import { HISTORY_FILE } from './history-branch.ts'

/** Where the history is kept when no branch may be written: in an artifact of each night, which has those before it. */
export interface HistoryArtifact {
  /** without the number of the run attempt */
  readonly name: string
  /** whose runs are trusted */
  readonly base: string
  readonly ownRunId: number | null
  /** milliseconds since 1970 */
  readonly now: number
  readonly temp: string
}

export type FetchedHistory = { readonly history: string; readonly why: string | null }

const MOST_DAYS = 400
const MOST_TRIES = 5
const LIMITS: ArchiveLimits = { archiveBytes: 2 ** 27, entries: 10, unpackedBytes: 2 ** 27 }
const DAY_MS = 86_400_000

/** What the newest run of the base branch kept; empty, with the reason, where none can be had. Never throws for what GitHub does. */
export async function fetchHistory(api: GitHubApi, artifact: HistoryArtifact): Promise<FetchedHistory> {
  const { name, base, ownRunId, now, temp } = artifact
  const dir = await mkdtemp(join(temp, 'benchgate-history-'))
  try {
    const runs = await storingRuns(api, name, now - MOST_DAYS * DAY_MS)
    const ours = runs.filter(({ branch, foreign, runId }) => branch === base && !foreign && runId !== ownRunId)
    for (const { runId } of ours.slice(0, MOST_TRIES)) {
      if (distrust(await originOf(api, runId), base)) continue
      for (const stored of await storedBy(api, runId, name)) {
        if (stored.expired) continue
        const here = join(dir, String(stored.id))
        const came = await fetchArchive(api, stored, here, LIMITS, [HISTORY_FILE]).then(
          () => true,
          () => false, // damaged: an older one is better than none
        )
        if (came) return { history: await readFile(join(here, HISTORY_FILE), 'utf8'), why: null }
      }
    }
    return { history: '', why: null }
  } catch (error) {
    return { history: '', why: isForbidden(error) ? 'the token lacks `actions: read`' : refusalWords(error) }
  } finally {
    await rm(dir, { recursive: true, force: true })
  }
}

/** Keeps the whole history in an artifact of this run. */
export async function storeHistory(
  name: string,
  history: string,
  temp: string,
  days: number | undefined,
): Promise<void> {
  const dir = await mkdtemp(join(temp, 'benchgate-history-'))
  try {
    await writeFile(join(dir, HISTORY_FILE), history)
    await storeFiles(name, dir, [join(dir, HISTORY_FILE)], days)
  } finally {
    await rm(dir, { recursive: true, force: true })
  }
}
