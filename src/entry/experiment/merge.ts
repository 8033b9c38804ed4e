import { createReadStream } from 'node:fs'
import { type FileHandle, mkdir, open, rename, rm, rmdir } from 'node:fs/promises'
import { join as path } from 'node:path'
import { BenchgateError } from '../../model/error.ts'
import { Manifest } from '../../model/manifest.ts'
import type { Plan } from '../../model/plan.ts'
import type { JournalEvent } from '../../model/record.ts'
import type { Check, Preflight } from '../../model/verdict.ts'
import { journalEvents } from '../../run/journal.ts'
import { choose, Joining, type Part } from '../../run/merge.ts'
import { arm, type FoundBaseline } from './baseline.ts'
import { copyFiles } from './copy-files.ts'
import { holdDirectory } from './hold.ts'
import { joinImages } from './images.ts'
import { differences, digest } from './manifest.ts'
import { writeJson } from './place.ts'
import { readJson, readPlan, readPreflight } from './record.ts'
import { type Floors, type RunDone, report } from './report.ts'

export interface MergeOptions extends Floors {
  /** plan.json as it was made before the shards began */
  readonly planFile: string
  /** directories of the shards' runs */
  readonly dirs: readonly string[]
  /** a new directory for the whole */
  readonly outDir: string
  /** what the whole is compared with; absent or null is nothing */
  baseline?(manifest: Manifest): Promise<FoundBaseline | null>
  onLine(line: string): void
}

/** One shard's run: what it says of itself. */
interface Brought extends Part {
  readonly manifest: Manifest
  readonly preflight: Preflight
}

/** Joins the shards of a run and reports on the whole. Throws, and leaves nothing, where anything is foreign or there twice. */
export async function merge(options: MergeOptions): Promise<RunDone> {
  const { dirs, outDir, onLine, planFile, baseline: _, ...floors } = options
  const plan = await readPlan(planFile)
  const { parts, missing, faults } = choose(plan, digest(JSON.stringify(plan)), await Promise.all(dirs.map(brought)))
  refuse([...faults, ...unlike(parts), ...(parts.length === 0 ? ['there is none of them'] : [])])
  for (const index of missing) onLine(`shard ${index} is missing: its rollouts have no result`)
  await mkdir(outDir, { recursive: true })
  const release = await holdDirectory(outDir, false)
  try {
    await joinJournals(outDir, plan, parts, missing.length === 0)
    await writeWhole(outDir, plan, parts)
    const [first] = parts
    const found = first && (await options.baseline?.(first.manifest))
    if (found) await arm(outDir, found, first.manifest)
    for (const { name } of parts) await copyFiles(path(name, 'rollouts'), path(outDir, 'rollouts'))
    await joinImages(
      outDir,
      parts.map(({ name }) => name),
    )
    return await report(outDir, floors)
  } finally {
    await release()
    await rmdir(outDir).catch(() => {}) // only where nothing came of it
  }
}

async function brought(dir: string): Promise<Brought> {
  const manifest = await readJson(path(dir, 'manifest.json'), Manifest)
  const { shard, run_attempt: runAttempt, plan_digest: planDigest } = manifest
  return { name: dir, shard, runAttempt, planDigest, manifest, preflight: await readPreflight(dir) }
}

function refuse(faults: readonly string[]): void {
  if (faults.length === 0) return
  throw new BenchgateError(
    `the shards do not make one run: ${faults.join('; ')}`,
    'Merge only what one plan brought forth: one directory for each shard, of one commit and one configuration.',
  )
}

/** shards of one run differ in nothing but their number */
function unlike([first, ...others]: readonly Brought[]): string[] {
  return others.flatMap(({ name, manifest }) =>
    first
      ? differences({ ...first.manifest, shard: null }, { ...manifest, shard: null }).map(
          (part) => `${first.name} and ${name} differ in ${part}`,
        )
      : [],
  )
}

/** Writes the journal of the whole, read and checked event by event; it gets its name once everything is in it. */
async function joinJournals(dir: string, plan: Plan, parts: readonly Brought[], complete: boolean): Promise<void> {
  const joining = new Joining(plan)
  const [body, draft] = [path(dir, 'journal.body.tmp'), path(dir, 'journal.jsonl.tmp')]
  try {
    await writeTo(body, async (file) => {
      for await (const events of bodyOf(parts, joining)) await append(file, events)
    })
    refuse(joining.faults)
    const end = joining.end({ complete })
    await writeTo(draft, async (file) => {
      if (joining.start) await append(file, [joining.start])
      for await (const chunk of createReadStream(body)) await file.writeFile(chunk)
      if (end) await append(file, [end])
    })
    await rename(draft, path(dir, 'journal.jsonl'))
  } finally {
    await Promise.all([body, draft].map((file) => rm(file, { force: true })))
  }
}

async function* bodyOf(parts: readonly Brought[], joining: Joining): AsyncGenerator<readonly JournalEvent[]> {
  for (const part of parts) {
    joining.part(part)
    for await (const events of journalEvents(path(part.name, 'journal.jsonl')))
      yield events.filter((event) => joining.add(event))
    joining.partEnded()
  }
}

async function writeTo(file: string, work: (handle: FileHandle) => Promise<void>): Promise<void> {
  const handle = await open(file, 'w')
  try {
    await work(handle)
    await handle.datasync()
  } finally {
    await handle.close()
  }
}

async function append(file: FileHandle, events: readonly JournalEvent[]): Promise<void> {
  await file.writeFile(events.map((event) => `${JSON.stringify(event)}\n`).join(''))
}

async function writeWhole(dir: string, plan: Plan, parts: readonly Brought[]): Promise<void> {
  const [first] = parts
  const checks = new Map<string, Check>()
  for (const { preflight } of parts)
    for (const check of preflight.checks)
      if (!checks.has(check.name) || (check.ok === false && checks.get(check.name)?.ok !== false))
        checks.set(check.name, check)
  await writeJson(path(dir, 'preflight.json'), {
    ok: parts.every(({ preflight }) => preflight.ok),
    checks: Object.fromEntries([...checks.values()].map(({ name, ok }) => [name, ok])),
    details: [...checks.values()],
    warnings: [...new Set(parts.flatMap(({ preflight }) => preflight.warnings))],
  })
  await writeJson(path(dir, 'plan.json'), plan)
  await writeJson(path(dir, 'manifest.json'), { ...first?.manifest, shard: null })
}
