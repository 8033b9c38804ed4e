import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import * as core from '@actions/core'
import PQueue from 'p-queue'
import { type Cancellation, onCancel } from '../github/cancel.ts'
import { explain } from '../github/explain.ts'
import { fenced } from '../github/fence.ts'
import { secretTexts } from '../github/mask.ts'
import { publishLine } from '../github/publish.ts'
import { BenchgateError } from '../model/error.ts'
import type { Task } from '../model/task.ts'
import { imageCacheOf, imagesParagraph } from '../report/images.ts'
import { openBackend } from './backend/open.ts'
import { INVALID } from './exit-code.ts'
import { keptImages, readImages, writeImages } from './experiment/images.ts'
import { load } from './experiment/load.ts'
import { whatNeedsImages } from './harness/task.ts'
import { imageCache, showImages } from './image-cache.ts'
import { loadImageInputs } from './inputs.ts'
import { boundMemory, IMAGE_YOUNG_BYTES } from './spare-memory.ts'
import type { Env } from './step.ts'
import { readFiles } from './withheld.ts'
import { workingDirectory, workspaceOf } from './working-directory.ts'

/** builds side by side; a builder takes what cores there are */
const AT_ONCE = 2

/** The sub-action `image/`: every image of an experiment is there, and kept, before the jobs that share it begin. */
export async function image(): Promise<void> {
  boundMemory(IMAGE_YOUNG_BYTES)
  const env = process.env
  const cancellation = onCancel(core.info)
  try {
    process.exitCode = await step(env, cancellation)
  } catch (error) {
    explain(error, workspaceOf(env))
    process.exitCode = cancellation.exitCode() ?? INVALID
  } finally {
    cancellation.dispose()
  }
}

async function step(env: Env, cancellation: Cancellation): Promise<number> {
  const inputs = loadImageInputs(env)
  for (const text of secretTexts(env)) core.setSecret(text)
  const cwd = await workingDirectory(inputs['working-directory'], env)
  const experimentFile = resolve(cwd, inputs.experiment)
  const runtimeFile = inputs.runtime ? resolve(cwd, inputs.runtime) : null
  const files = await readFiles({ experimentFile, runtimeFile, cwd, env })
  if ('skipped' in files) {
    core.info(`skipped: ${files.skipped.why}, so there are no secrets`)
    return 0
  }
  const loaded = await load({ experimentFile, runtimeFile, env, cwd })
  const { runtime, redactor } = loaded
  const tasks = whatNeedsImages(loaded)
  const onLine = (line: string) => core.info(redactor.text(line))
  const kept = await imageCache(inputs, runtime, env)
  const backend = await openBackend(runtime, env, {
    ...(kept.store === undefined ? keptImages(runtime) : { store: kept.store }),
    save: kept.save,
    mount: runtime.storage.mountImages,
    onLine,
  })
  const dir = await mkdtemp(join(env.RUNNER_TEMP || tmpdir(), 'benchgate-images-'))
  const failed = new Map<string, Error>()
  try {
    await core.group(`Images of ${inputs.experiment}`, () =>
      fenced(core.info, async () => {
        const queue = new PQueue({ concurrency: AT_ONCE })
        await queue.addAll(
          tasks.filter(isBuilt).map((task) => async () => {
            if (cancellation.signal.aborted) return
            await backend.prepare(task, cancellation.signal).catch((cause: Error) => failed.set(task.id, cause))
          }),
        )
        if (backend.settleImages) await writeImages(dir, await backend.settleImages(cancellation.signal), redactor)
      }),
    )
  } finally {
    await backend.driver.close()
  }
  const records = await readImages(dir)
  await showImages(dir, records, workspaceOf(env))
  core.setOutput('image-cache', imageCacheOf(records) ?? '')
  core.setOutput('images', String(records.length))
  const told = imagesParagraph(records)
  if (told) await publishLine(told, env)
  else core.info(`No image is built for ${runtime.sandboxBackend.kind}, or none of the tasks has a Dockerfile.`)
  return (
    cancellation.exitCode() ??
    endOf(
      failed,
      records.flatMap(({ tasks, failure }) => (failure ? tasks : [])),
    )
  )
}

/** A prebuilt image is pulled by whoever runs in it: having it here helps nobody. */
const isBuilt = ({ environment, ...task }: Task): boolean =>
  environment.image === null ||
  (task.kind === 'harbor' && task.steps.some(({ verifier }) => verifier.environment && !verifier.environment.image))

/** What is not told beside its Dockerfile is told here. */
function endOf(failed: ReadonlyMap<string, Error>, told: readonly string[]): number {
  for (const [task, error] of failed)
    if (!told.includes(task))
      core.error(`${task}: ${error.message} ${error instanceof BenchgateError ? error.remedy : ''}`.trim(), {
        title: 'benchgate: image',
      })
  return failed.size > 0 ? INVALID : 0
}
