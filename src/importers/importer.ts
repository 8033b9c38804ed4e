import { ZodError } from 'zod'
import { BenchgateError } from '../model/error.ts'
import { firstLook } from './first-look.ts'
import type { Imported, ImportOptions } from './imported.ts'
import type { Source } from './source.ts'

/** One format of results. */
export interface Importer {
  readonly format: string
  /** what it is known by, in words that complete "looked for …" */
  readonly known: string
  /** the results; null where the source is not of this format */
  read(source: Source, options: ImportOptions): Promise<Imported | null>
}

/** Reads results of any of these formats. Throws `BenchgateError` that says what was looked for. */
export async function readAny(
  importers: readonly Importer[],
  source: Source,
  options: ImportOptions,
  format: string | null,
): Promise<Imported> {
  const asked = format === null ? importers : importers.filter((one) => one.format === format)
  if (asked.length === 0)
    throw new BenchgateError(
      `there is no format ${JSON.stringify(format)}`,
      `Formats: ${importers.map((one) => one.format).join(', ')}.`,
    )
  for (const importer of asked) {
    const imported = await importer.read(source, options).catch((cause) => {
      throw cause instanceof ZodError ? notReadable(source, importer, cause) : cause
    })
    if (!imported) continue
    if (imported.rollouts.length === 0)
      throw new BenchgateError(`${source.name} holds no results yet`, 'Import it when it has begun.')
    refuseUnknownKey(imported, options.rewardKey)
    return { ...imported, warnings: [...imported.warnings, ...source.warnings] }
  }
  const why = await firstLook(source)
  throw new BenchgateError(
    `${source.name} holds no results that are known here${why ? `: ${why}` : ''}`,
    `Looked for:\n${asked.map(({ format: name, known }) => `- ${name}: ${known}`).join('\n')}`,
  )
}

/** A misspelt key would make judge errors of everything. */
function refuseUnknownKey({ rollouts }: Imported, asked: string | null): void {
  const keys = new Set(
    rollouts.flatMap(({ attempts }) => attempts.flatMap(({ rewards }) => Object.keys(rewards ?? {}))),
  )
  if (asked === null || keys.has(asked)) return
  throw new BenchgateError(
    `no result has a reward named ${JSON.stringify(asked)}`,
    keys.size
      ? `There are: ${[...keys].slice(0, 10).join(', ')}.`
      : 'These results have no named rewards: leave out `--reward-key`.',
  )
}

const notReadable = ({ name }: Source, { format }: Importer, cause: ZodError) =>
  new BenchgateError(
    `${name} looks like ${format}, and has a wrong ${cause.issues[0]?.path.join('.') || 'value'}: ${cause.issues[0]?.message}`,
    'Restore the file, or name another format by `--format`.',
    { cause },
  )
