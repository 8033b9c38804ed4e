import { createWriteStream } from 'node:fs'
import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import type { GitHubApi } from '../api.ts'
import type { Stored } from './stored.ts'

/** What the report of a run is read from; the logs beside it stay in the archive. */
const WANTED: readonly string[] = ['plan.json', 'manifest.json', 'preflight.json', 'journal.jsonl']
/** taken along where they are there */
const WELCOME: readonly string[] = ['history.json']

/** Bounds of what is taken from an archive that somebody else filled. */
export interface ArchiveLimits {
  readonly archiveBytes: number
  readonly entries: number
  /** of all files that are taken, unpacked */
  readonly unpackedBytes: number
}

export const ARCHIVE_LIMITS: ArchiveLimits = {
  archiveBytes: 2 ** 30,
  entries: 1_000_000,
  unpackedBytes: 2 ** 29,
}

/**
 * Brings a run's artifact into `dir`, which is made anew: the files of its record under their own names, nothing else. Throws
 * an error whose message says what is wrong with it.
 */
export async function fetchArchive(
  api: GitHubApi,
  stored: Stored,
  dir: string,
  limits = ARCHIVE_LIMITS,
  wanted: readonly string[] = WANTED,
): Promise<void> {
  if (stored.bytes > limits.archiveBytes) throw new Error(`it is too large (${stored.bytes} bytes)`)
  await rm(dir, { recursive: true, force: true })
  await mkdir(dir, { recursive: true })
  const folder = await mkdtemp(join(dir, 'archive-'))
  try {
    const { DefaultArtifactClient } = await import('@actions/artifact') // a chunk of its own
    const { digestMismatch } = await new DefaultArtifactClient().downloadArtifact(stored.id, {
      path: folder,
      skipDecompress: true, // the client unpacks without bounds
      ...(stored.digest ? { expectedHash: stored.digest } : {}),
      findBy: { token: api.token, workflowRunId: 0, repositoryOwner: api.owner, repositoryName: api.repo },
    })
    if (digestMismatch) throw new Error('what came is not what was stored: the digests differ')
    const [file] = await readdir(folder)
    if (!file) throw new Error('it came empty')
    await unpack(join(folder, file), dir, limits, wanted)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Takes the wanted files out of an archive: those that lie at its top, as plain files whatever they were. */
export async function unpack(
  file: string,
  dir: string,
  limits = ARCHIVE_LIMITS,
  wanted: readonly string[] = WANTED,
  alsoWelcome: readonly string[] = WELCOME,
): Promise<void> {
  const { openPromise } = await import('yauzl')
  const zip = await openPromise(file, { autoClose: false, strictFileNames: true })
  try {
    if (zip.entryCount > limits.entries) throw new Error(`it has too many entries (${zip.entryCount})`)
    const [missing, welcome] = [new Set(wanted), new Set(alsoWelcome)]
    let left = limits.unpackedBytes
    for await (const entry of zip.eachEntry()) {
      if (!missing.delete(entry.fileName) && !welcome.delete(entry.fileName)) continue
      left -= entry.uncompressedSize
      if (left < 0) throw new Error(`its ${entry.fileName} is too large (${entry.uncompressedSize} bytes)`)
      await pipeline(
        await zip.openReadStreamPromise(entry), // ends in an error at the first byte beyond the stated size
        createWriteStream(join(dir, entry.fileName), { flags: 'wx' }),
      )
    }
    if (missing.size > 0) throw new Error(`it is no run of benchgate: ${[...missing].join(', ')} is missing`)
  } finally {
    zip.close()
  }
}
