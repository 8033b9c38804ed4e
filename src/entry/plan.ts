import { mkdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import * as core from '@actions/core'
import { storeFiles } from '../github/artifact.ts'
import { triggerOf } from '../github/pull-request.ts'
import { planName } from './artifact-name.ts'
import { leaveOut } from './experiment/leave-out.ts'
import { load } from './experiment/load.ts'
import { writeJson } from './experiment/place.ts'
import { loadPlanInputs } from './inputs.ts'
import { lookForHistory } from './look-for-history.ts'
import { dealing } from './shards.ts'
import { asStep, type Env } from './step.ts'
import { readFiles } from './withheld.ts'
import { workingDirectory } from './working-directory.ts'

/** The sub-action `plan/`: writes the plan down before anything runs, and says which shards a matrix is to have. */
export const plan = (): Promise<void> =>
  asStep(async (env) => {
    await step(env)
    return 0
  })

async function step(env: Env): Promise<void> {
  const inputs = loadPlanInputs(env)
  const cwd = await workingDirectory(inputs['working-directory'], env)
  const experimentFile = resolve(cwd, inputs.experiment)
  const runtimeFile = inputs.runtime ? resolve(cwd, inputs.runtime) : null
  const files = await readFiles({ experimentFile, runtimeFile, cwd, env })
  if ('skipped' in files) return say([], 0, `skipped: ${files.skipped.why}, so there are no secrets`)
  const dealt = await dealing({
    shard: { index: 1, count: inputs.shards },
    durations: inputs.durations && resolve(cwd, inputs.durations),
  })
  const whole = await load({ experimentFile, runtimeFile, env, cwd, ...dealt })
  const asked = { inputs, gate: whole.experiment.gate, api: null, trigger: await triggerOf(env), cwd }
  const { plan: made, leftOut } = await leaveOut(whole, { ...dealt, history: await lookForHistory(asked) })
  if (leftOut) core.info(leftOut.told.sentence)
  const dir = join(env.RUNNER_TEMP || tmpdir(), 'benchgate-plan')
  const file = join(dir, 'plan.json')
  await mkdir(dir, { recursive: true })
  await writeJson(file, made)
  const name = planName({ name: inputs['artifact-name'], attempt: env.GITHUB_RUN_ATTEMPT })
  await storeFiles(name, dir, [file], inputs['retention-days'])
  const shards = [...new Set(made.rollouts.map(({ shard }) => shard ?? 1))].sort((a, b) => a - b)
  const { length } = made.rollouts
  say(
    shards.map((index) => `${index}/${inputs.shards}`),
    length,
    `${length} rollouts in ${shards.length} shards`,
  )
}

/** a shard that would have nothing to do is not in the matrix */
function say(matrix: readonly string[], rollouts: number, sentence: string): void {
  core.setOutput('matrix', JSON.stringify(matrix))
  core.setOutput('rollouts', String(rollouts))
  core.info(sentence)
}
