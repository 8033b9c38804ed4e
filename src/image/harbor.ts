import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { setTimeout as sleep } from 'node:timers/promises'
import { createGzip } from 'node:zlib'
import { CancelledError, InfraError } from '../model/error.ts'
import type { ContractTask } from '../model/task.ts'
import type { Deployment, DeploymentWish, HarborClient, Progress } from '../sandbox/drivers/harbor/client.ts'
import { quote } from '../sandbox/quote.ts'
import { backoff } from '../sandbox/remote/insist.ts'
import { localFiles } from '../tasks/dockerfile.ts'
import { RESULT_JSON, ROLLOUT_JSON } from '../tasks/own-paths.ts'
import { contextTar, DOCKERFILE } from './context.ts'
import { contextDigest, type Digested } from './digest.ts'

export interface HarborImages {
  readonly count: number
  readonly buildTimeoutSec: number
  readonly cpus: number
  readonly memoryMb: number
  /** between two looks at a build */
  readonly pollMs: number
}

/** The deployments that one task has or will have. */
export interface PlannedDeployments {
  /** one for each of `count`, by content */
  readonly names: readonly string[]
  readonly context: string
  readonly digested: Digested
  readonly settings: Readonly<Record<string, unknown>>
}

/** changes when the same content would make another deployment */
const SCHEME = 'benchgate-harbor-1'
const DISK_MB = 10_240
/** of a rollout */
const MOST_SEC = 3600
/** of a packed context */
const MOST_CONTEXT = 100 * 2 ** 20
/** a create that nobody answered is tried again this often */
const TRIES = 5
const TAIL = 20

const within = (value: number, least: number, most: number) => Math.min(most, Math.max(least, Math.ceil(value)))

/** What a task's deployments are called: by its files, its command and what it may use. */
export async function planDeployments(task: ContractTask, wanted: HarborImages): Promise<PlannedDeployments> {
  const { context, env } = task.environment
  if (context === null)
    throw new InfraError(
      'config',
      `the contract task ${task.name} has no Dockerfile that a deployment could be made from`,
      'Put a Dockerfile into the `dir` of its contract.',
    )
  if (task.timeoutSec > MOST_SEC)
    throw new InfraError(
      'config',
      `the contract task ${task.name} asks for ${task.timeoutSec} s, and Harbor gives a rollout ${MOST_SEC} at most`,
      'Lower its timeout_sec.',
    )
  const digested = await contextDigest(context)
  const settings = {
    entrypoint: await entrypoint(task, context),
    entrypoint_mode: 'file',
    limits: {
      timeout_s: within(task.timeoutSec, 30, MOST_SEC),
      cpu_cores: within(wanted.cpus, 1, 8),
      memory_mb: within(wanted.memoryMb, 512, 32_768),
      disk_mb: DISK_MB,
    },
    env_vars: env,
  }
  const hash = createHash('sha256')
    .update(JSON.stringify([SCHEME, digested.digest, settings]))
    .digest('hex')
  const name = `benchgate-${hash.slice(0, 40)}`
  const names = Array.from({ length: wanted.count }, (_, index) => (index === 0 ? name : `${name}-${index + 1}`))
  return { names, context, digested, settings }
}

/** the runner, where the Dockerfile leaves off, and told of Harbor's two files */
async function entrypoint({ command, environment }: ContractTask, context: string): Promise<string> {
  const told = (word: string) => word.replaceAll('{input}', ROLLOUT_JSON).replaceAll('{output}', RESULT_JSON)
  const runner = command.map((word) => quote(told(word))).join(' ')
  const workdir = environment.workdir ?? (await localFiles(context)).workdir
  return workdir === null ? runner : `sh -c ${quote(`cd ${quote(workdir)} && exec ${runner}`)}`
}

/** See that a deployment is ready, making it or building it anew; says its id. */
export async function ensureDeployment(
  client: HarborClient,
  planned: PlannedDeployments,
  name: string,
  { buildTimeoutSec, pollMs, signal }: Pick<HarborImages, 'buildTimeoutSec' | 'pollMs'> & { signal?: AbortSignal },
): Promise<string> {
  const at = { client, planned, name, buildTimeoutSec, pollMs, signal }
  let found = await client.find(name)
  if (found?.status === 'ready') return found.id
  let ours = found === null
  found ??= await create(at)
  if (!ours) {
    // somebody else's build is waited for; what came of none before us is built once more
    const seen = found.status === 'failed' ? null : await settle(at, found)
    if (seen === 'ready') return found.id
    await client.rebuild(found, await wishOf(planned, name), buildTimeoutSec)
    ours = true
  }
  const seen = await settle(at, found)
  if (seen === 'ready') return found.id
  throw seen === 'stuck' ? stuck(at, found) : await notBuilt(at, seen)
}

interface At {
  readonly client: HarborClient
  readonly planned: PlannedDeployments
  readonly name: string
  readonly buildTimeoutSec: number
  readonly pollMs: number
  readonly signal: AbortSignal | undefined
}

/** One create, however often its answer is lost: the account has a name once. */
async function create({ client, planned, name, buildTimeoutSec, signal }: At): Promise<Deployment> {
  const wish = await wishOf(planned, name)
  for (let tried = 1; ; tried += 1) {
    let failed: InfraError | null = null
    try {
      await client.create(wish, buildTimeoutSec, signal)
    } catch (cause) {
      if (!(cause instanceof InfraError) || !MAY_PASS.has(cause.kind)) throw cause
      failed = cause
    }
    const made = await client.find(name)
    if (made) return made
    if (tried === TRIES)
      throw failed ?? new InfraError('transport', `the deployment ${name} was made and is not there`, 'Try again.')
    await pause(backoff(tried, 30_000), signal)
  }
}

const MAY_PASS: ReadonlySet<string> = new Set(['transport', 'rate_limited', 'capacity'])

async function wishOf({ context, digested, settings }: PlannedDeployments, name: string): Promise<DeploymentWish> {
  const tar = await buffer(contextTar(context, digested.entries).pipe(createGzip()))
  if (tar.length > MOST_CONTEXT)
    throw new InfraError(
      'config',
      `the build context ${context} has ${Math.ceil(tar.length / 2 ** 20)} MB when packed, and Harbor takes ${MOST_CONTEXT / 2 ** 20}`,
      'Name what the image does not need in its .dockerignore.',
    )
  return {
    name,
    description: 'made by benchgate from the content that its name says',
    dockerfile: (await readFile(join(context, DOCKERFILE), 'utf8')).replaceAll('\r\n', '\n'),
    context_tar_base64: tar.toString('base64'),
    ...settings,
    metadata: { benchgate: '1' },
  }
}

/** a deployment that little is to be built for is soon ready */
const FIRST_POLL_MS = 250

/** Waits for a build to end: ready, what came of it, or the deadline. */
async function settle(at: At, found: Deployment): Promise<'ready' | 'stuck' | Progress> {
  const { client, buildTimeoutSec, pollMs, signal } = at
  const until = performance.now() + buildTimeoutSec * 1000
  for (let wait = FIRST_POLL_MS; ; wait *= 2) {
    const progress = await client.progress(found)
    if (progress === null)
      throw new InfraError('sandbox_lost', `the deployment ${at.name} is gone`, 'The rollout gets another attempt.')
    if (progress.status === 'ready') return 'ready'
    if (progress.status === 'failed') return progress
    if (performance.now() > until) return 'stuck'
    await pause(Math.min(wait, pollMs, Math.max(1, until - performance.now() + 1)), signal)
  }
}

function stuck({ name, buildTimeoutSec }: At, { id }: Deployment): InfraError {
  return new InfraError(
    'image_build',
    `the deployment ${name} was not ready within ${buildTimeoutSec} s: Harbor is stuck in building it`,
    `Most often the Dockerfile waits for something. The next run builds it anew; GET /api/harbor/deployments/${id}/status tells more, and sandbox_backend.harbor.build_timeout_sec gives it more time.`,
  )
}

async function notBuilt({ planned }: At, { error, builds }: Progress): Promise<InfraError> {
  const file = join(planned.context, DOCKERFILE)
  const last = builds?.at(-1)
  const reason = last?.error_message || error || 'Harbor gave no reason'
  const [first = reason, ...rest] = reason.trim().split('\n')
  const log = [...(last?.logs ?? '').split('\n'), ...rest].filter((line) => line.trim() !== '').slice(-TAIL)
  return new InfraError(
    'image_build',
    `${file} does not build on Harbor: ${first}${log.map((line) => `\n  | ${line}`).join('')}`,
    `Correct ${file}.`,
  )
}

async function pause(ms: number, signal: AbortSignal | undefined): Promise<void> {
  await sleep(ms, undefined, { signal }).catch(() => {})
  if (signal?.aborted) throw new CancelledError()
}
