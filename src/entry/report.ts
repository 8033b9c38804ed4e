import { existsSync } from 'node:fs'
import { glob, mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import * as core from '@actions/core'
import { openApi } from '../github/api.ts'
import { fenced } from '../github/fence.ts'
import { publishArtifact } from '../github/publish.ts'
import { triggerOf } from '../github/pull-request.ts'
import { BenchgateError } from '../model/error.ts'
import type { Manifest } from '../model/manifest.ts'
import { variants } from '../run/redact/variants.ts'
import { artifactName } from './artifact-name.ts'
import { conclude } from './conclude.ts'
import { arm, ROUNDS_FILE } from './experiment/baseline.ts'
import { commitOf } from './experiment/commit.ts'
import { copyFiles } from './experiment/copy-files.ts'
import { readPapers } from './experiment/record.ts'
import { type RunDone, report as reportRun } from './experiment/report.ts'
import { importRun } from './import.ts'
import { floorsOf } from './inputs.ts'
import { lookForBaseline } from './look-for-baseline.ts'
import { loadReportInputs, OWN_FORMAT, type ReportInputs } from './report-inputs.ts'
import { asStep, type Env } from './step.ts'
import { workingDirectory } from './working-directory.ts'

type Baseline = (manifest: Manifest) => ReturnType<typeof lookForBaseline>

/** a pattern that matches more is a mistake */
const MOST_PLACES = 1000

/** The sub-action `report/`: gates and shows results that are there already, those of any harness. */
export const report = (): Promise<void> => asStep(step)

async function step(env: Env): Promise<number> {
  const inputs = loadReportInputs(env)
  for (const text of variants(inputs['github-token'])) core.setSecret(text)
  const cwd = await workingDirectory(inputs['working-directory'], env)
  const [api, trigger] = [await openApi(inputs['github-token'], env), await triggerOf(env)]
  const baseline: Baseline = ({ experiment_id: experimentId }) =>
    lookForBaseline({ inputs, experimentId, api, trigger, env, cwd, now: Date.now() })
  const done = await core.group('Read the results', () =>
    fenced(core.info, async () => {
      const places = await placesOf(inputs.results, cwd)
      const dir = await mkdtemp(join(env.RUNNER_TEMP || tmpdir(), 'benchgate-report-'))
      return isOwn(inputs, places)
        ? ownRun(places, dir, inputs, baseline)
        : foreignRun(places, dir, inputs, baseline, cwd)
    }),
  )
  core.setOutput('run-path', done.dir)
  const exitCode = await conclude(done, { inputs, whole: true, api, trigger, env, cancelled: null })
  const name = artifactName({ name: inputs['artifact-name'], attempt: env.GITHUB_RUN_ATTEMPT, shard: undefined })
  await core.group('Store the run', () => publishArtifact(name, done.dir, inputs['retention-days'], env))
  return exitCode
}

/** Paths as they are, and what patterns match; each line of the input is one of them. */
async function placesOf(given: readonly string[], cwd: string): Promise<readonly string[]> {
  const places = new Set<string>()
  for (const one of given) {
    const before = places.size
    if (existsSync(resolve(cwd, one))) places.add(resolve(cwd, one))
    else for await (const match of glob(one, { cwd })) places.add(resolve(cwd, match))
    if (places.size === before)
      throw new BenchgateError(
        `input \`results\`: nothing is at ${one}.`,
        `Name what the harness left, relative to ${cwd}; the step before may have failed.`,
      )
    if (places.size > MOST_PLACES)
      throw new BenchgateError(
        `input \`results\`: ${one} matches more than ${MOST_PLACES} places.`,
        'Name the directory that holds them.',
      )
  }
  return [...places].sort()
}

const isOwn = ({ format }: ReportInputs, places: readonly string[]): boolean =>
  format === OWN_FORMAT ||
  (format === undefined &&
    places.every((place) => existsSync(join(place, 'journal.jsonl')) && existsSync(join(place, 'plan.json'))))

/** A run of benchgate's is reported on in a copy: where it lies is not ours. */
async function ownRun(
  [from, other]: readonly string[],
  dir: string,
  inputs: ReportInputs,
  baseline: Baseline,
): Promise<RunDone> {
  if (from === undefined || other !== undefined)
    throw new BenchgateError(
      'input `results`: several runs of benchgate are not one run.',
      'Name one directory; shards of a run are joined by `merge/`.',
    )
  await readPapers(from) // says what is wrong with it, before it is copied
  await copyFiles(from, dir)
  if (!existsSync(join(dir, ROUNDS_FILE))) {
    // what it was compared with before is not what is asked for now
    await rm(join(dir, 'baseline'), { recursive: true, force: true })
    const { manifest } = await readPapers(dir)
    const found = await baseline(manifest)
    if (found) await arm(dir, found, manifest)
  }
  return reportRun(dir, floorsOf(inputs))
}

/** What another harness left becomes a run under a name that stays, by which its baseline is found. */
async function foreignRun(
  paths: readonly string[],
  dir: string,
  inputs: ReportInputs,
  baseline: Baseline,
  cwd: string,
): Promise<RunDone> {
  const { 'max-drop': maxDrop, 'min-pass-rate': minPassRate } = inputs
  const commit = await commitOf(cwd)
  const outDir = join(dir, 'run')
  await mkdir(outDir, { recursive: true })
  const { done, from } = await importRun({
    paths,
    outDir,
    format: inputs.format ?? null,
    rewardKey: inputs['reward-key'] ?? null,
    passThreshold: inputs['pass-threshold'],
    experimentId: inputs['experiment-id'] ?? inputs['artifact-name'],
    commit: (said) => (commit && (said === null || commit.sha.startsWith(said)) ? commit : null),
    rules: { ...(maxDrop === undefined ? {} : { maxDrop }), ...(minPassRate === undefined ? {} : { minPassRate }) },
    floors: floorsOf(inputs),
    cwd,
    now: Date.now(),
    baseline,
  })
  core.info(`${from.rollouts.length} results of ${from.format}`)
  for (const warning of from.warnings) core.warning(warning, { title: 'benchgate: import' })
  return done
}
