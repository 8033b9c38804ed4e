import { mkdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as core from '@actions/core'
import PQueue from 'p-queue'
import { openApi } from '../github/api.ts'
import { unpack } from '../github/baseline/archive.ts'
import { fenced } from '../github/fence.ts'
import { type OwnArtifact, ownArtifacts, withArchive } from '../github/own-artifacts.ts'
import { publishArtifact } from '../github/publish.ts'
import { triggerOf } from '../github/pull-request.ts'
import { BenchgateError } from '../model/error.ts'
import { variants } from '../run/redact/variants.ts'
import { artifactName, type PartName, partNamed } from './artifact-name.ts'
import { conclude } from './conclude.ts'
import { merge as mergeRuns } from './experiment/merge.ts'
import { floorsOf, loadMergeInputs } from './inputs.ts'
import { lookForBaseline } from './look-for-baseline.ts'
import { spareMemory } from './spare-memory.ts'
import { asStep, type Env } from './step.ts'
import { workspaceOf } from './working-directory.ts'

/** The sub-action `merge/`: joins what the shards of this workflow run stored, and shows the whole. */
export const merge = (): Promise<void> => asStep(step)

async function step(env: Env): Promise<number> {
  spareMemory()
  const inputs = loadMergeInputs(env)
  for (const text of variants(inputs['github-token'])) core.setSecret(text)
  const [api, trigger] = [await openApi(inputs['github-token'], env), await triggerOf(env)]
  const temp = join(env.RUNNER_TEMP || tmpdir(), 'benchgate-merge')
  const { planFile, dirs } = await core.group('Fetch the shards', () => fetchParts(inputs['artifact-name'], temp))
  const done = await core.group('Merge', () =>
    fenced(core.info, () =>
      mergeRuns({
        planFile,
        dirs,
        outDir: join(temp, 'whole'),
        ...floorsOf(inputs),
        onLine: core.info,
        baseline: ({ experiment_id: experimentId }) =>
          lookForBaseline({ inputs, experimentId, api, trigger, env, cwd: workspaceOf(env), now: Date.now() }),
      }),
    ),
  )
  const exitCode = await conclude(done, { inputs, whole: true, api, trigger, env, cancelled: null })
  const name = artifactName({ name: inputs['artifact-name'], attempt: env.GITHUB_RUN_ATTEMPT, shard: undefined })
  await core.group('Store the run', () => publishArtifact(name, done.dir, inputs['retention-days'], env))
  return exitCode
}

type Part = OwnArtifact & PartName

const AT_ONCE = 4

/** The plan, and of each shard what its newest attempt left; one that cannot be read counts as missing. */
async function fetchParts(name: string, temp: string): Promise<{ planFile: string; dirs: readonly string[] }> {
  const newest = new Map<string, Part>()
  for (const artifact of await ownArtifacts()) {
    const named = partNamed(name, artifact.name)
    const key = named?.shard ? `shard-${named.shard.index}` : 'plan'
    if (named && named.attempt > (newest.get(key)?.attempt ?? 0)) newest.set(key, { ...artifact, ...named })
  }
  const plan = newest.get('plan')
  if (!plan)
    throw new BenchgateError(
      `no plan of ${name} was stored in this workflow run`,
      'Let a job before the shards use `plan/` with the same `artifact-name`.',
    )
  newest.delete('plan')
  await fetch(plan, join(temp, 'plan'), temp, ['plan.json']).catch((cause: Error) => {
    throw new BenchgateError(`${plan.name} cannot be used: ${cause.message}`, 'Re-run the job that made the plan.', {
      cause,
    })
  })
  const queue = new PQueue({ concurrency: AT_ONCE })
  const dirs = await queue.addAll(
    [...newest].map(([key, part]) => async () => {
      const dir = join(temp, key)
      try {
        await fetch(part, dir, temp)
        return [dir]
      } catch (cause) {
        core.warning(`${part.name} cannot be used: ${(cause as Error).message}. Its shard counts as missing.`, {
          title: 'benchgate: merge',
        })
        return []
      }
    }),
  )
  return { planFile: join(temp, 'plan/plan.json'), dirs: dirs.flat() }
}

async function fetch(part: Part, dir: string, temp: string, wanted?: readonly string[]): Promise<void> {
  await mkdir(dir, { recursive: true })
  await withArchive(part, temp, (archive) => unpack(archive, dir, undefined, wanted))
}
