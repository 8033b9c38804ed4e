import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll } from 'vitest'
import { importRun } from '../../src/entry/import.ts'
import type { ResultRow } from '../../src/model/record.ts'

export const FIXTURES = fileURLToPath(new URL('./fixtures', import.meta.url))

const root = await mkdtemp(join(tmpdir(), 'benchgate-import-'))
afterAll(() => rm(root, { recursive: true, force: true }))
let made = 0

/** a directory that does not exist yet */
export function freshDir(): string {
  made += 1
  return join(root, String(made))
}

/** A directory with these files. */
export async function dirOf(files: Readonly<Record<string, string | Buffer>>): Promise<string> {
  const dir = freshDir()
  await mkdir(dir)
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(dir, name)), { recursive: true })
    await writeFile(join(dir, name), content)
  }
  return dir
}

export interface Asked {
  readonly format?: string
  readonly rewardKey?: string
  readonly passThreshold?: number
  readonly outDir?: string
}

/** Imports a path into a fresh directory. */
export function importInto(path: string, { format, rewardKey, passThreshold = 1, outDir = freshDir() }: Asked = {}) {
  return importRun({
    paths: [path],
    outDir,
    format: format ?? null,
    rewardKey: rewardKey ?? null,
    passThreshold,
    cwd: root,
    now: Date.UTC(2026, 7, 22),
  })
}

/** The rows as a reader of results.jsonl sees them: what was tried, and what came of it. */
export const told = (rows: readonly ResultRow[]): string[] =>
  rows.map(({ task, agent, rollout_index: index, outcome, infra_kind: kind, suspected, attempts, reason }) => {
    const class_ = `${outcome}${kind ? `/${kind}` : ''}${suspected ? ` (suspected ${suspected})` : ''}`
    return `${task} ${agent} ${index}: ${class_}${attempts > 1 ? `, ${attempts} attempts` : ''}: ${reason}`
  })

/** Imports one of the fixtures. */
export async function importFixture(name: string, asked: Asked = {}) {
  const { done, from } = await importInto(join(FIXTURES, name), asked)
  return { rows: done.report.rows, told: told(done.report.rows), from, done }
}
