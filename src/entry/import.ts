import { mkdir } from 'node:fs/promises'
import { arch, platform } from 'node:os'
import { join, resolve } from 'node:path'
import { DEFAULT_RULES } from '../gate/rules.ts'
import type { Imported, ImportOptions } from '../importers/imported.ts'
import { readResults } from '../importers/index.ts'
import { iso, type Records, recordsOf } from '../importers/records.ts'
import type { GateRules } from '../model/gate.ts'
import type { Manifest } from '../model/manifest.ts'
import { INFRA_KINDS, type InfraKind } from '../model/outcome.ts'
import type { JournalEvent } from '../model/record.ts'
import type { Check } from '../model/verdict.ts'
import { VERSION } from '../model/version.ts'
import { arm, type FoundBaseline } from './experiment/baseline.ts'
import { holdDirectory } from './experiment/hold.ts'
import { digest, gateOf, manifestDigest } from './experiment/manifest.ts'
import { newRunId, writeJson, writeJsonLines } from './experiment/place.ts'
import { type Floors, type RunDone, report } from './experiment/report.ts'

export interface ImportRequest extends ImportOptions {
  /** one directory or file of results, or several that make one run */
  readonly paths: readonly string[]
  /** null: under `runs/` of the working directory, by experiment and run */
  readonly outDir: string | null
  /** null: whichever it is */
  readonly format: string | null
  /** what the run is called; absent: as the results say */
  readonly experimentId?: string
  /** what of the repository the results are of, by the commit that they name, if any; null or absent: as they say */
  commit?(said: string | null): Manifest['commit']
  /** what the gate goes by where it is not the default */
  readonly rules?: Partial<GateRules>
  readonly floors?: Floors
  readonly cwd: string
  readonly now: number
  /** what the run is compared with; absent or null is nothing */
  baseline?(manifest: Manifest): Promise<FoundBaseline | null>
}

/** Makes a run's directory out of another harness's results, and reports on it as on any run. */
export async function importRun(request: ImportRequest): Promise<{ readonly done: RunDone; readonly from: Imported }> {
  const { paths, format, now, cwd, experimentId } = request
  const read = await readResults(
    paths.map((path) => resolve(cwd, path)),
    request,
    format,
  )
  const from = experimentId === undefined ? read : { ...read, experimentId }
  const records = recordsOf(from, now)
  const runId = newRunId(now)
  const dir = request.outDir ?? join(cwd, 'runs', records.plan.experiment_id, runId)
  await mkdir(dir, { recursive: true })
  const release = await holdDirectory(dir, false)
  try {
    const manifest = manifestOf(from, records, runId, request)
    await write(dir, from, records, manifest)
    const found = await request.baseline?.(manifest)
    if (found) await arm(dir, found, manifest)
    return { done: await report(dir, request.floors), from }
  } finally {
    await release()
  }
}

async function write(dir: string, from: Imported, records: Records, manifest: Manifest): Promise<void> {
  const warnings = [
    ...from.warnings,
    ...(records.guessedDigests
      ? [`${from.format} does not say what a task was: it counts as the same as long as its name is`]
      : []),
  ]
  const details: Check[] = warnings.length
    ? warnings.map((found) => ({ name: 'import', ok: false, found, remedy: '', advisory: true }))
    : [{ name: 'import', ok: true, found: `results of ${from.format}`, remedy: '', advisory: true }]
  await writeJson(join(dir, 'plan.json'), records.plan)
  await writeJson(join(dir, 'manifest.json'), manifest)
  const checks = { import: warnings.length === 0 }
  await writeJson(join(dir, 'preflight.json'), { ok: true, checks, details, warnings: [] })
  await writeJsonLines(join(dir, 'journal.jsonl'), eventsOf(from, records, manifest))
}

function* eventsOf(
  { partial }: Imported,
  { events, firstAt, lastAt }: Records,
  manifest: Manifest,
): Generator<JournalEvent> {
  const { run_id, plan_digest } = manifest
  yield { event: 'run_started', at: iso(firstAt), run_id, plan_digest, manifest_digest: manifestDigest(manifest) }
  yield* events
  if (!partial) yield { event: 'run_ended', at: iso(lastAt), reason: 'finished' } // else it reads as broken off
}

/** What the source does not say is null or the default: it is the same for all runs that are compared. */
function manifestOf(from: Imported, records: Records, runId: string, options: ImportRequest): Manifest {
  const { plan, agents } = records
  const config: Manifest['config'] = {
    agents: agents.map(({ name, model }) => ({
      name,
      kind: from.format,
      model,
      command: null,
      env: [],
      timeout_sec: null,
    })),
    rollouts_per_task: plan.rollouts.reduce((most, { rollout_index }) => Math.max(most, rollout_index), 1),
    max_parallel_rollouts: 1,
    limits: from.timeoutSec === null ? {} : { agent_timeout_sec: from.timeoutSec },
    retry: Object.fromEntries(INFRA_KINDS.map((kind) => [kind, 0])) as Record<InfraKind, number>,
    reward: { key: options.rewardKey, pass_threshold: options.passThreshold },
    gate: gateOf({ ...DEFAULT_RULES, ...options.rules }),
    sandbox_backend: { kind: from.backend ?? from.format, image: null, network: null, defaults: {} },
    judge: { kind: from.format, image: null, network: null },
  }
  return {
    schema: 1,
    run_id: runId,
    shard: null,
    run_attempt: null,
    experiment_id: plan.experiment_id,
    commit: options.commit?.(from.commit) ?? (from.commit === null ? null : { sha: from.commit, dirty: false }),
    plan_digest: digest(JSON.stringify(plan)),
    config_digest: digest(JSON.stringify(config)),
    config,
    tasks: Object.fromEntries(plan.rollouts.map(({ task, task_digest }) => [task, task_digest])),
    tags: {},
    left_out: null,
    images: {},
    versions: { benchgate: VERSION, node: process.version, platform: `${platform()}/${arch()}` },
    preflight: {},
  }
}
