import { resolve } from 'node:path'
import * as core from '@actions/core'
import { openApi } from '../github/api.ts'
import { type Cancellation, onCancel } from '../github/cancel.ts'
import { explain } from '../github/explain.ts'
import { fenced } from '../github/fence.ts'
import { secretTexts } from '../github/mask.ts'
import { publishSkipped } from '../github/publish.ts'
import { triggerOf } from '../github/pull-request.ts'
import { variants } from '../run/redact/variants.ts'
import { artifactName } from './artifact-name.ts'
import { conclude } from './conclude.ts'
import { INVALID } from './exit-code.ts'
import { earlierAttempt, openSaved, runOrGoOn } from './go-on.ts'
import { imageCache, showImages } from './image-cache.ts'
import { floorsOf, type Inputs, loadInputs, loadRunInputs } from './inputs.ts'
import { lookForBaseline } from './look-for-baseline.ts'
import { lookForHistory } from './look-for-history.ts'
import { dealing } from './shards.ts'
import { stateWriter } from './state.ts'
import type { Env } from './step.ts'
import { storeRun } from './store-run.ts'
import { readFiles, type Withheld } from './withheld.ts'
import { workingDirectory, workspaceOf } from './working-directory.ts'

/** The action's main step: inputs, one run, and what GitHub shows of it. */
export const main = (): Promise<void> => act(loadInputs)

/** The sub-action `run/`: the same, compared with nothing and told to nobody. It asks for no token. */
export const run = (): Promise<void> => act(loadRunInputs)

async function act(load: (env: Env) => Inputs): Promise<void> {
  const env = process.env
  const cancellation = onCancel(core.info)
  try {
    process.exitCode = await step(load(env), env, cancellation)
  } catch (error) {
    explain(error, workspaceOf(env))
    process.exitCode = cancellation.exitCode() ?? INVALID
  } finally {
    cancellation.dispose()
  }
}

async function step(inputs: Inputs, env: Env, cancellation: Cancellation): Promise<number> {
  const cwd = await workingDirectory(inputs['working-directory'], env)
  const experimentFile = resolve(cwd, inputs.experiment)
  mask([...secretTexts(env), ...variants(inputs['github-token'])])
  const files = await readFiles({
    experimentFile,
    runtimeFile: inputs.runtime ? resolve(cwd, inputs.runtime) : null,
    cwd,
    env,
  })
  if ('skipped' in files) return skip(files.skipped, env)
  const { experiment, runtime, runtimeFile } = files
  mask([...experiment.secrets, ...runtime.secrets].flatMap(variants))
  const state = stateWriter(core.saveState)
  state.started(cwd, runtimeFile)
  const name = artifactName({ name: inputs['artifact-name'], attempt: env.GITHUB_RUN_ATTEMPT, shard: inputs.shard })
  const saved = await openSaved(inputs, env)
  const earlier = saved ? await earlierAttempt(saved, inputs, env, runtime.storage.runsRoot, experiment) : null

  const api = await openApi(inputs['github-token'], env)
  const trigger = await triggerOf(env)
  const { shard } = inputs
  const looking = { inputs, experimentId: experiment.experimentId, api, trigger, env, cwd, now: Date.now() }
  const baseline = shard ? null : await lookForBaseline(looking) // the whole is compared, when it is merged
  const done = await core.group(`Run ${inputs.experiment}`, () =>
    fenced(core.info, async () =>
      runOrGoOn(inputs, earlier, {
        experimentFile,
        runtimeFile,
        outDir: null,
        env,
        cwd,
        ...(await dealing({
          shard,
          shardsAtOnce: inputs['shards-at-once'] ?? shard?.count,
          durations: inputs.durations && resolve(cwd, inputs.durations),
        })),
        ...floorsOf(inputs),
        baseline,
        history: await lookForHistory({ inputs, gate: experiment.gate, api, trigger, cwd }),
        images: await imageCache(inputs, runtime, env),
        signal: cancellation.signal,
        onLine: core.info,
        onPlace(place) {
          saved?.run.follow(place.dir)
          state.run(place, name, inputs['retention-days'])
          if (saved) state.journal(saved.prefix, 0)
        },
        onSandbox: state.sandbox,
        onEvent: (event) => saved?.run.event(event),
      }),
    ),
  )

  core.setOutput('run-path', done.dir)
  await showImages(done.dir, done.report.images ?? [], workspaceOf(env))
  const cancelled = cancellation.exitCode()
  const exitCode = await conclude(done, { inputs, whole: !shard, api, trigger, env, cancelled })
  await core.group('Store the run', async () => {
    await storeRun(name, done.dir, inputs['retention-days'], env)
    state.published()
    // a job that is being cancelled has no time for it, and `post` has
    if (saved && cancelled === null) state.journal(saved.prefix, await saved.run.close())
  })
  return exitCode
}

/** Nothing ran, and nothing is wrong: green, and never a rate. */
async function skip({ why, missing }: Withheld, env: Env): Promise<number> {
  const sentence = `Skipped: ${why}, so GitHub gives it no secrets (${missing.join('; ')}).`
  core.notice(`${sentence} A maintainer can evaluate the commit; see docs/forks.md.`, { title: 'benchgate' })
  await publishSkipped(`**${sentence}**\n\nA maintainer can have the commit evaluated: docs/forks.md.\n`, env)
  return 0
}

function mask(texts: readonly string[]): void {
  for (const text of texts) core.setSecret(text)
}
