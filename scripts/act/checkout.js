import { spawnSync } from 'node:child_process'
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse, stringify } from 'yaml'

export const root = join(dirname(fileURLToPath(import.meta.url)), '../..')

/** What is committed, with dist/ as it lies here. */
export function checkoutAt(to) {
  const { status, stderr } = spawnSync('git', ['clone', '--quiet', '--no-local', '--depth', '1', root, to], {
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`no checkout can be made: ${stderr}`)
  rmSync(join(to, 'dist'), { recursive: true, force: true })
  cpSync(join(root, 'dist'), join(to, 'dist'), { recursive: true })
}

/** A workflow with its jobs changed, which are returned. */
export function rewrite(file, change) {
  const { jobs, ...rest } = parse(readFileSync(file, 'utf8'))
  const changed = Object.fromEntries(Object.entries(jobs).map(([name, job]) => [name, change(job)]))
  writeFileSync(file, stringify({ ...rest, jobs: changed }))
  return changed
}
