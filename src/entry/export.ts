import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { pathToFileURL } from 'node:url'
import { BenchgateError } from '../model/error.ts'
import type { ResultRow } from '../model/record.ts'
import { harborJob } from '../report/export/harbor.ts'
import { copyFiles } from './experiment/copy-files.ts'
import { readFolded } from './experiment/folded.ts'

export const EXPORT_FORMATS = ['harbor'] as const
export type ExportFormat = (typeof EXPORT_FORMATS)[number]

/** what agent and judge left, under the names that both layouts have */
const LEFT = ['agent', 'verifier', 'artifacts', 'steps'] as const

/** Writes a finished run in Harbor's layout. The directory is there whole or not at all. */
export async function exportRun(runDir: string, outDir: string): Promise<{ readonly trials: number }> {
  if ((await readdir(outDir).catch(() => [])).length > 0)
    throw new BenchgateError(`${outDir} is there already, and is not empty`, 'Name a new directory by `--out`.')
  const { manifest, rows } = await readFolded(runDir)
  const job = harborJob(manifest, rows, pathToFileURL(resolve(outDir)).href)
  const draft = `${outDir}.partial`
  await rm(draft, { recursive: true, force: true })
  await mkdir(draft, { recursive: true })
  for (const [name, text] of Object.entries(job.files)) await writeFile(join(draft, name), text)
  let trials = 0
  for (const [place, named] of job.trials.entries()) {
    if (!named) continue
    const { name, files } = job.trial(place)
    const at = join(draft, name)
    await mkdir(at)
    for (const [file, text] of Object.entries(files)) await writeFile(join(at, file), text)
    const logs = logsOf(runDir, rows[place])
    if (logs) for (const left of LEFT) await copyFiles(join(logs, left), join(at, left))
    trials += 1
  }
  await mkdir(dirname(outDir), { recursive: true })
  await rm(outDir, { recursive: true, force: true }) // an empty one
  await rename(draft, outDir)
  return { trials }
}

/** a journal may be somebody else's: what it names outside the run is not brought along */
function logsOf(runDir: string, row: ResultRow | undefined): string | null {
  if (!row?.logs) return null
  const at = resolve(runDir, row.logs)
  const within = relative(resolve(runDir), at)
  return within === '' || within === '..' || within.startsWith(`..${sep}`) ? null : at
}
