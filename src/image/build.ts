import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { CancelledError, InfraError } from '../model/error.ts'
import type { Engine } from '../sandbox/drivers/docker/engine.ts'
import { readLines } from '../sandbox/drivers/docker/events.ts'
import { engineKind } from './cache/engine-kind.ts'
import { type ContextEntry, contextTar, DOCKERFILE } from './context.ts'
import { diagnoseBuild } from './diagnose.ts'
import { basesOf, type Dockerfile, readDockerfile } from './dockerfile.ts'
import { noEmulation } from './platform.ts'
import { type BuildEvent, type BuildFailure, Progress, type Steps } from './progress.ts'
import { type Login, loginTo, registryOf } from './registry-login.ts'
import { type Logins, openSession, type Secrets } from './session.ts'
import { lineOfFailure } from './step-line.ts'

export interface Build {
  /** absolute folder with a Dockerfile */
  readonly context: string
  readonly entries: readonly ContextEntry[]
  readonly tag: string
  readonly args: Readonly<Record<string, string>>
  readonly timeoutSec: number
  readonly noCache: boolean
  /** relative to the context, with slashes (default `Dockerfile`) */
  readonly dockerfile?: string
  readonly target?: string | null
  readonly platform?: string | null
  readonly secrets?: Secrets
  /** tags of images of the engine whose steps may be taken over */
  readonly cacheFrom?: readonly string[]
  /** keep in the image what later builds need to take its steps over */
  readonly inlineCache?: boolean
  readonly labels?: Readonly<Record<string, string>>
  /** gives the build up */
  readonly signal?: AbortSignal | undefined
  onLog(line: string): void
}

export type Builder = 'buildkit' | 'classic'

/** The Dockerfile does not build; `line` is where, null where the builder did not say. */
export class BuildError extends InfraError {
  readonly file: string
  readonly line: number | null
  constructor(message: string, remedy: string, place: { file: string; line: number | null }, options?: ErrorOptions) {
    super('image_build', message, remedy, options)
    this.file = place.file
    this.line = place.line
  }
}

/** Build an image with BuildKit, or with the classic builder where BuildKit is off; says how many steps it had to carry out. */
export async function buildImage(engine: Engine, build: Build): Promise<Steps> {
  try {
    return await buildWith(engine, build, 'buildkit')
  } catch (error) {
    if (!/buildkit (?:is )?(?:not|only) (?:enabled|supported)/i.test((error as Error).message)) throw error
    return await buildWith(engine, build, 'classic')
  }
}

/** Build an image with one builder. */
export async function buildWith(engine: Engine, build: Build, builder: Builder): Promise<Steps> {
  const { context, entries, args, dockerfile = DOCKERFILE, secrets = new Map() } = build
  const { timeoutSec } = build
  const place = join(context, dockerfile)
  const text = await readFile(place, 'utf8').catch(() => '') // the context was listed: the build itself will complain
  const progress = new Progress(build.onLog)
  const asksForSecrets = secrets.size > 0 || /--mount=\S*\btype=secret\b/.test(text)
  const logins = await loginsFor(engine, readDockerfile(text, args), build.target ?? null)
  // containerd's image store does not find what comes with the request: https://github.com/moby/moby/issues/47717
  const pulls = builder === 'buildkit' && (await engineKind(engine)).store === 'containerd'
  const wantsSession = pulls || asksForSecrets || logins.size > 0
  const failed = Promise.withResolvers<never>()
  failed.promise.catch(() => {}) // the builder may have said before what it missed
  const tarred = () => contextTar(context, entries).once('error', failed.reject)
  const serves = { secrets, logins, context: pulls ? tarred : null }
  const session = builder === 'buildkit' && wantsSession ? await openSession(engine, serves) : null
  const options = {
    t: build.tag,
    dockerfile,
    buildargs: { ...args, ...(build.inlineCache && builder === 'buildkit' && { BUILDKIT_INLINE_CACHE: '1' }) },
    nocache: build.noCache,
    rm: true,
    forcerm: true,
    labels: { ...build.labels, benchgate: '1' },
    ...(build.target && { target: build.target }),
    ...(build.platform && { platform: build.platform }),
    ...(build.cacheFrom?.length && { cachefrom: JSON.stringify(build.cacheFrom) }),
    ...(session && { session: session.id }), // the client's types have no such field, the engine does
    ...(session && pulls && { remote: session.contextUrl }),
    ...(builder === 'classic' && logins.size > 0 && { registryconfig: Object.fromEntries(logins) as never }),
    // a number on purpose: for the string the client opens a session that it needs files of its own for
    ...(builder === 'buildkit' && { version: 2 as unknown as '2' }),
  }
  const locate = (failure: BuildFailure) => lineOfFailure(readDockerfile(text, args), failure)
  try {
    await within(
      build,
      () => `the build of ${place}${progress.at()}`,
      async (abortSignal) => {
        const sent = pulls ? Readable.from([]) : tarred()
        const answer = engine.docker.buildImage(sent, { ...options, abortSignal })
        const stream = await engine.ask(Promise.race([answer, failed.promise]), timeoutSec + 10)
        const said = readLines(stream, (line) => progress.take(JSON.parse(line) as BuildEvent))
        await engine.ask(Promise.race([said, failed.promise]), timeoutSec + 10)
      },
    )
  } catch (cause) {
    // the classic builder refuses a Dockerfile it cannot read before the stream begins
    const refused = cause instanceof InfraError && cause.kind === 'config' && statusOf(cause.cause) === 400
    if (!refused) throw cause
    const at = { file: place, line: locate({ error: cause.message, step: '', tail: [] }) }
    throw new BuildError(`${where(at)} does not build: ${cause.message}`, `Correct ${place}.`, at, { cause })
  } finally {
    session?.close()
  }
  const failure = progress.failure()
  if (failure !== null) throw broken(build, { file: place, line: locate(failure) }, failure)
  return progress.steps()
}

const statusOf = (cause: unknown): number | undefined => (cause as { statusCode?: number } | undefined)?.statusCode
const where = ({ file, line }: { file: string; line: number | null }) => (line === null ? file : `${file}:${line}`)

function broken(build: Build, place: { file: string; line: number | null }, failure: BuildFailure): InfraError {
  const { error, step, tail } = failure
  const lines = [
    `${where(place)} does not build: ${error}`,
    ...(step ? [`  at ${step}`] : []),
    ...tail.map((line) => `  | ${line}`),
  ]
  const all = error + tail.join('\n')
  if (build.platform && /exec format error/i.test(all)) return noEmulation('another platform', build.platform)
  const known = diagnoseBuild(all)
  const remedy = known?.remedy ?? `Correct ${place.file}; \`docker build ${build.context}\` shows all of it.`
  if (known && known.kind !== 'image_build') return new InfraError(known.kind, lines.join('\n'), remedy)
  return new BuildError(lines.join('\n'), remedy, place)
}

/** How to log in to the registries of a Dockerfile's bases; BuildKit calls Docker's own by the name of its host. */
async function loginsFor({ configDir }: Engine, dockerfile: Dockerfile, target: string | null): Promise<Logins> {
  const logins = new Map<string, Login>()
  for (const registry of new Set(basesOf(dockerfile, target).map(registryOf))) {
    const login = await loginTo(registry, configDir)
    if (login) for (const host of registry === 'docker.io' ? HUB_HOSTS : [registry]) logins.set(host, login)
  }
  return logins
}

const HUB_HOSTS = ['registry-1.docker.io', 'https://index.docker.io/v1/']

/** Pull an image by name. */
export async function pullImage(
  engine: Engine,
  image: string,
  how: Pick<Build, 'timeoutSec' | 'signal' | 'onLog'>,
): Promise<void> {
  const { timeoutSec, onLog } = how
  let error: string | undefined
  await within(
    how,
    () => `the pull of ${image}`,
    async (abortSignal) => {
      const login = await loginTo(registryOf(image), engine.configDir)
      const options = { abortSignal, ...(login && { authconfig: login as never }) }
      const stream = await engine.ask(engine.docker.pull(image, options), timeoutSec + 10)
      const read = readLines(stream, (line) => {
        const event = JSON.parse(line) as BuildEvent & { progressDetail?: { total?: number } }
        if (event.error !== undefined) error = event.error
        else if (event.status !== undefined && !event.progressDetail?.total) onLog(event.status)
      })
      await engine.ask(read, timeoutSec + 10)
    },
  ).catch((cause: InfraError) => {
    // the daemon answered: what failed is its way to the registry
    if (cause.kind !== 'transport') throw cause
    if (STRANGER.test(cause.message)) throw stranger(image, cause.message, cause)
    const remedy = 'See that the registry is reachable from the Docker host, or load the image there beforehand.'
    throw new InfraError('network', `${image} cannot be pulled: ${cause.message}`, remedy, { cause })
  })
  if (error === undefined) return
  if (STRANGER.test(error)) throw stranger(image, error)
  const kind = /toomanyrequests|rate limit/i.test(error) ? 'rate_limited' : 'image_build'
  const remedy = 'Correct the name, or log in to its registry with `docker login`.'
  throw new InfraError(kind, `${image} cannot be pulled: ${error}`, remedy)
}

/** a registry that asks for a login, or does not take the one that it got */
const STRANGER = /no basic auth credentials|unauthorized|authentication required|authorization failed/i

const stranger = (image: string, said: string, cause?: unknown) =>
  new InfraError('auth', `${image} cannot be pulled: ${said}`, 'Log in to its registry with `docker login`.', { cause })

async function within(
  { timeoutSec, signal }: Pick<Build, 'timeoutSec' | 'signal'>,
  what: () => string,
  work: (signal: AbortSignal) => Promise<void>,
): Promise<void> {
  const deadline = AbortSignal.timeout(Math.min(timeoutSec, 2 ** 31 / 1000 - 1) * 1000)
  const over = new AbortController()
  try {
    await work(AbortSignal.any([deadline, over.signal, ...(signal ? [signal] : [])]))
  } catch (cause) {
    over.abort() // a request whose body broke off would stay open, and the engine waiting for the rest
    if (signal?.aborted) throw new CancelledError()
    if (!deadline.aborted) throw cause
    throw new InfraError(
      'image_build',
      `${what()} took longer than ${timeoutSec} s`,
      'Raise `build_timeout_sec` of the environment, or make the image smaller.',
      { cause },
    )
  }
}
