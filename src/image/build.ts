import { join } from 'node:path'
import { InfraError } from '../model/error.ts'
import type { Engine } from '../sandbox/drivers/docker/engine.ts'
import { readLines } from '../sandbox/drivers/docker/events.ts'
import { type ContextEntry, contextTar, DOCKERFILE } from './context.ts'
import { type BuildEvent, type BuildFailure, Progress } from './progress.ts'

export interface Build {
  /** absolute folder with a Dockerfile */
  readonly context: string
  readonly entries: readonly ContextEntry[]
  readonly tag: string
  readonly args: Readonly<Record<string, string>>
  readonly timeoutSec: number
  readonly noCache: boolean
  onLog(line: string): void
}

export type Builder = 'buildkit' | 'classic'

/** Build an image with BuildKit, or with the classic builder where BuildKit is off. */
export async function buildImage(engine: Engine, build: Build): Promise<void> {
  try {
    await buildWith(engine, build, 'buildkit')
  } catch (error) {
    if (!/buildkit is not (enabled|supported)/i.test((error as Error).message)) throw error
    await buildWith(engine, build, 'classic')
  }
}

/** Build an image with one builder. */
export async function buildWith(engine: Engine, build: Build, builder: Builder): Promise<void> {
  const { context, entries, tag, args, noCache } = build
  const options = {
    t: tag,
    dockerfile: DOCKERFILE,
    buildargs: args,
    nocache: noCache,
    rm: true,
    forcerm: true,
    labels: { benchgate: '1' },
    // a number on purpose: for the string the client opens a session that it needs files of its own for
    ...(builder === 'buildkit' && { version: 2 as unknown as '2' }),
  }
  const progress = new Progress(build.onLog)
  const place = join(context, DOCKERFILE)
  await within(build.timeoutSec, `the build of ${place}`, async (abortSignal) => {
    const tar = contextTar(context, entries)
    const failed = new Promise<never>((_, reject) => tar.once('error', reject))
    const answer = engine.docker.buildImage(tar, { ...options, abortSignal })
    const stream = await engine.ask(Promise.race([answer, failed]), build.timeoutSec + 10)
    await readLines(stream, (line) => progress.take(JSON.parse(line) as BuildEvent))
  }).catch((cause: InfraError) => {
    // the classic builder refuses a Dockerfile it cannot read before the stream begins
    if (cause.kind !== 'config' || (cause.cause as { statusCode?: number } | undefined)?.statusCode !== 400) throw cause
    throw new InfraError('image_build', `${place} does not build: ${cause.message}`, `Correct ${place}.`, { cause })
  })
  const failure = progress.failure()
  if (failure !== null) throw broken(context, failure)
}

function broken(context: string, { error, step, tail }: BuildFailure): InfraError {
  const place = join(context, DOCKERFILE)
  const lines = [
    `${place} does not build: ${error}`,
    ...(step ? [`  at ${step}`] : []),
    ...tail.map((line) => `  | ${line}`),
  ]
  if (/no space left on device/i.test(error + tail.join('\n'))) {
    const remedy = 'Free space with `docker system prune`, or move the data of the daemon.'
    return new InfraError('disk_full', lines.join('\n'), remedy)
  }
  return new InfraError(
    'image_build',
    lines.join('\n'),
    `Correct ${place}; \`docker build ${context}\` shows all of it.`,
  )
}

/** Pull an image by name. */
export async function pullImage(
  engine: Engine,
  image: string,
  timeoutSec: number,
  onLog: (line: string) => void,
): Promise<void> {
  let error: string | undefined
  await within(timeoutSec, `the pull of ${image}`, async (abortSignal) => {
    const stream = await engine.ask(engine.docker.pull(image, { abortSignal }), timeoutSec + 10)
    await readLines(stream, (line) => {
      const event = JSON.parse(line) as BuildEvent & { progressDetail?: { total?: number } }
      if (event.error !== undefined) error = event.error
      else if (event.status !== undefined && !event.progressDetail?.total) onLog(event.status)
    })
  }).catch((cause: InfraError) => {
    // the daemon answered: what failed is its way to the registry
    if (cause.kind !== 'transport') throw cause
    const remedy = 'See that the registry is reachable from the Docker host, or load the image there beforehand.'
    throw new InfraError('network', `${image} cannot be pulled: ${cause.message}`, remedy, { cause })
  })
  if (error === undefined) return
  const kind = /toomanyrequests|rate limit/i.test(error) ? 'rate_limited' : 'image_build'
  const remedy = 'Correct the name, or log in to its registry with `docker login`.'
  throw new InfraError(kind, `${image} cannot be pulled: ${error}`, remedy)
}

async function within(timeoutSec: number, what: string, work: (signal: AbortSignal) => Promise<void>): Promise<void> {
  const deadline = AbortSignal.timeout(Math.min(timeoutSec, 2 ** 31 / 1000 - 1) * 1000)
  try {
    await work(deadline)
  } catch (cause) {
    if (!deadline.aborted) throw cause
    throw new InfraError(
      'image_build',
      `${what} took longer than ${timeoutSec} s`,
      'Raise `build_timeout_sec` of the environment, or make the image smaller.',
      { cause },
    )
  }
}
