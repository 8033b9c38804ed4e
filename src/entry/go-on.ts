import { join } from 'node:path'
import * as core from '@actions/core'
import type { Experiment } from '../model/experiment.ts'
import type { RunDone } from './experiment/report.ts'
import { AnotherRunError } from './experiment/resume.ts'
import { type RunOptions, runExperiment } from './experiment/run.ts'
import type { Inputs } from './inputs.ts'
import { prefixOf, SavedRun } from './saved-run.ts'
import { boundMemory } from './spare-memory.ts'

type Env = Readonly<Record<string, string | undefined>>

/** Where the journal of this job goes. */
export interface Saved {
  readonly run: SavedRun
  readonly prefix: string
}

/** Null where no later attempt shall go on with this one, or nothing can be kept. */
export async function openSaved(inputs: Inputs, env: Env): Promise<Saved | null> {
  if (inputs.resume === 'never') return null
  const { experiment, runtime = null, shard = null, 'artifact-name': name } = inputs
  const prefix = prefixOf({ experiment, runtime, artifactName: name, shard }, env)
  const run = await SavedRun.open(env, prefix, shard?.count)
  if (run?.readOnly) core.info(`The journal is not kept for a later attempt: ${run.readOnly}.`)
  return run && prefix ? { run, prefix } : null
}

/** The directory of the run that an earlier attempt of this job left; null where there is nothing to go on with. */
export async function earlierAttempt(
  { run }: Saved,
  { resume }: Inputs,
  { GITHUB_RUN_ATTEMPT: attempt }: Env,
  runsRoot: string,
  { experimentId }: Experiment,
): Promise<string | null> {
  if (resume === 'auto' && !(Number(attempt) > 1)) return null
  const found = await run.restore(join(runsRoot, experimentId))
  if ('dir' in found) return found.dir
  core.info(`A new run begins: ${found.why}.`)
  return null
}

/** Goes on with the earlier run. Where it was about something else, that is said, and a new one begins. */
export async function runOrGoOn({ resume }: Inputs, earlier: string | null, options: RunOptions): Promise<RunDone> {
  boundMemory()
  if (earlier === null) return runExperiment(options)
  try {
    return await runExperiment({ ...options, resumeDir: earlier })
  } catch (error) {
    if (resume === 'always' || !(error instanceof AnotherRunError)) throw error
    core.info(`${error.message}; a new run begins.`)
    return runExperiment(options)
  }
}
