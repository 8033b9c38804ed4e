import { stat } from 'node:fs/promises'
import type { Harness } from '../model/harness.ts'
import type { Check } from '../model/verdict.ts'
import { check } from './check.ts'

/** The folder is there whose copy a harness works in. */
export async function project({ project: folder }: Pick<Harness, 'project'>): Promise<Check> {
  const found = await stat(folder).catch(() => null)
  const remedy = 'Correct `harness.project`; it is relative to the experiment file.'
  if (found === null) return check('harness_project', false, `there is no ${folder}`, remedy)
  return check('harness_project', found.isDirectory(), found.isDirectory() ? folder : `${folder} is a file`, remedy)
}
