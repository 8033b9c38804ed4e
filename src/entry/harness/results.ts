import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { homeOf } from '../../harness/sandbox.ts'
import type { Imported, ImportOptions } from '../../importers/imported.ts'
import { readAny } from '../../importers/importer.ts'
import { IMPORTERS } from '../../importers/index.ts'
import { Source } from '../../importers/source.ts'
import { BenchgateError } from '../../model/error.ts'
import type { Harness } from '../../model/harness.ts'

/**
 * What was brought home, in its importer's words; some harnesses give each experiment a folder of its own among the
 * results, of which there may be one then. Throws `BenchgateError` where there are none, or none that are known.
 */
export async function readResults(
  dir: string,
  { format }: Pick<Harness, 'format'>,
  options: ImportOptions,
): Promise<Imported> {
  const [only] = await readdir(homeOf(dir)).catch(() => [])
  if (only === undefined) throw new BenchgateError('it left no results', 'Correct `harness.results`.')
  const top = join(homeOf(dir), only)
  const read = async (path: string) =>
    readAny(IMPORTERS, await Source.open(path), options, format === 'auto' ? null : format)
  try {
    return await read(top)
  } catch (cause) {
    const folders = await readdir(top, { withFileTypes: true }).catch(() => [])
    const below = await Promise.all(
      folders.filter((one) => one.isDirectory()).map(({ name }) => read(join(top, name)).catch(() => null)),
    )
    const [found, ...others] = below.filter((one) => one !== null)
    if (!found) throw cause
    if (others.length === 0) return found
    throw new BenchgateError(
      `there are results of ${others.length + 1} experiments`,
      'Name one of them by `harness.results`, or have the harness begin with an empty folder.',
      { cause },
    )
  }
}
