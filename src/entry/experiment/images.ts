import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import type { LoadedRuntime } from '../../config/runtime.ts'
import { directoryStore, partsFolder } from '../../image/cache/directory-store.ts'
import { readJson } from '../../image/cache/json.ts'
import { MOST_KEPT_BYTES, pruneFolder } from '../../image/cache/prune.ts'
import { type ImageRecord, ImageRecordSchema } from '../../model/image-report.ts'
import type { Redactor } from '../../run/redact/redactor.ts'
import type { ImageKeeping, ToldImage } from '../backend/images.ts'
import { copyFiles } from './copy-files.ts'
import { writeJson } from './place.ts'

const FILE = 'images.json'

/** The folder of this machine that keeps images: the command line's, and of a job without a cache. */
export function keptImages({ storage }: Pick<LoadedRuntime, 'storage'>): Pick<ImageKeeping, 'store' | 'tidy'> {
  const folder = partsFolder(storage.cacheRoot)
  return { store: directoryStore(folder), tidy: async () => void (await pruneFolder(folder, MOST_KEPT_BYTES)) }
}

/** Write down in a run's directory how its images came to be there, and what their builders said. */
export async function writeImages(dir: string, images: readonly ToldImage[], redactor: Redactor): Promise<void> {
  if (images.length === 0) return // of a run that goes on, what is there stays
  const records: ImageRecord[] = []
  for (const [at, { lines, ...image }] of images.entries()) {
    const log = lines.length ? join('images', `${at + 1}.log`) : null
    if (log) {
      await mkdir(join(dir, 'images'), { recursive: true })
      await writeFile(join(dir, log), redactor.text(`${lines.join('\n')}\n`))
    }
    records.push({ ...image, log })
  }
  await writeJson(join(dir, FILE), redactor.json(records))
}

/** a log of ours; whoever else wrote the record may name anything */
const LOG = /^images[\\/](\d+\.log)$/

/** The images of a run's parts, in their order: each part had its own, and they took their time there. */
export async function joinImages(dir: string, parts: readonly string[]): Promise<void> {
  const all: ImageRecord[] = []
  for (const [at, part] of parts.entries()) {
    for (const image of await readImages(part)) {
      const name = LOG.exec(image.log ?? '')?.[1]
      const log = name === undefined ? null : join('images', `${at + 1}-${name}`)
      if (log !== null && name !== undefined) await copyFiles(join(part, 'images', name), join(dir, log))
      all.push({ ...image, log })
    }
  }
  if (all.length > 0) await writeJson(join(dir, FILE), all)
}

/** What was written down; nothing where nothing was. */
export async function readImages(dir: string): Promise<readonly ImageRecord[]> {
  const bytes = await readFile(join(dir, FILE)).catch(() => null)
  const parsed = z.array(ImageRecordSchema).safeParse(bytes && readJson(bytes))
  return parsed.success ? parsed.data : []
}
