import { join } from 'node:path'
import { z } from 'zod'
import { Check } from '../../model/verdict.ts'
import { conclude } from '../../preflight/check.ts'
import { writeJson } from './place.ts'
import { readJson } from './record.ts'

const File = z.looseObject({ checks: z.looseObject({}), details: z.array(Check), warnings: z.array(z.string()) })

/** Adds to a run's preflight.json what only its end could tell; advisory, as the run is over. */
export async function noteInPreflight(dir: string, notes: readonly Check[]): Promise<void> {
  const file = join(dir, 'preflight.json')
  const before = await readJson(file, File)
  await writeJson(file, {
    ...before,
    checks: { ...before.checks, ...Object.fromEntries(notes.map(({ name, ok }) => [name, ok])) },
    details: [...before.details.filter(({ name }) => !notes.some((note) => note.name === name)), ...notes],
    warnings: [...before.warnings, ...conclude(notes).warnings],
  })
}
