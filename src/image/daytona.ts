import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { CreateSnapshot, SnapshotDto } from '@daytona/api-client'
import { CancelledError, InfraError } from '../model/error.ts'
import type { Environment } from '../model/task.ts'
import type { Client } from '../sandbox/drivers/daytona/client.ts'
import { answerOf, explain } from '../sandbox/drivers/daytona/explain.ts'
import { insist } from '../sandbox/remote/insist.ts'
import { localFiles } from '../tasks/dockerfile.ts'
import { BuildError } from './build.ts'
import type { Came } from './came.ts'
import { type ContextEntry, DOCKERFILE } from './context.ts'
import { bringContext } from './daytona/storage.ts'
import { contextDigest } from './digest.ts'

export interface SnapshotRequest
  extends Pick<Environment, 'image' | 'context' | 'workdir' | 'cpus' | 'memoryMb' | 'storageMb' | 'buildTimeoutSec'> {
  readonly signal?: AbortSignal | undefined
}

export interface EnsuredSnapshot {
  /** what to create sandboxes from */
  readonly name: string
  readonly workdir: string
  /** made by this call; false where it was there already, or another call or another machine was at it */
  readonly built: boolean
  readonly came: Came
  readonly seconds: number
}

/** changes when the same content would make another snapshot */
const SCHEME = 'benchgate-daytona-1'
/** where a task works that names no place */
const HOME = '/app'
const POLL_MS = [300, 1000, 2000, 4000]
const TAIL = 20

interface Planned {
  readonly name: string
  readonly source: { readonly image: string } | Context
}

interface Context {
  readonly context: string
  readonly entries: readonly ContextEntry[]
  readonly hash: string
}

/** The snapshot that an environment has or will have: its name by content and resources, and what it is made from. */
export async function planSnapshot(request: SnapshotRequest): Promise<Planned> {
  const { image, context, cpus, memoryMb, storageMb } = request
  const hash = createHash('sha256').update(JSON.stringify([SCHEME, cpus, memoryMb, storageMb]))
  const named = (content: string) => `benchgate-${hash.update(content).digest('hex').slice(0, 40)}`
  if (image !== null) return { name: named(`image ${image}`), source: { image } }
  if (context === null)
    throw new InfraError('config', 'the environment has neither an image nor a Dockerfile', 'Give it one of them.')
  const { digest, entries } = await contextDigest(context)
  return { name: named(digest), source: { context, entries, hash: digest.slice(0, 32) } }
}

/** what is being made, by account and name, so that one run does it once */
const underway = new WeakMap<Client, Map<string, Promise<Came>>>()

/** See that the account has the snapshot, building it at most once for all who ask, on whatever machine. */
export async function ensureSnapshot(client: Client, request: SnapshotRequest): Promise<EnsuredSnapshot> {
  const begin = performance.now()
  const planned = await planSnapshot(request)
  const { name } = planned
  const known = underway.get(client) ?? new Map<string, Promise<Came>>()
  underway.set(client, known)
  const running = known.get(name)
  const work = running ?? provide(client, request, planned)
  known.set(name, work)
  try {
    const came = await work
    const written = request.context === null ? null : (await localFiles(request.context)).workdir
    return {
      name,
      workdir: request.workdir ?? written ?? HOME,
      built: came === 'made' && running === undefined,
      came,
      seconds: (performance.now() - begin) / 1000,
    }
  } finally {
    if (known.get(name) === work) known.delete(name)
  }
}

async function provide(client: Client, request: SnapshotRequest, planned: Planned): Promise<Came> {
  const { signal, buildTimeoutSec: timeoutSec } = request
  const { name } = planned
  const until = performance.now() + timeoutSec * 1000
  let ours = false
  let again = false
  let waited = false
  for (let asked = 0; ; asked += 1) {
    if (signal?.aborted) throw new CancelledError()
    const found = await lookAt(client, name)
    const state = found?.state
    if (state === 'active') return ours ? 'made' : waited ? 'awaited' : 'there'
    if (found === null) ours = (await begin(client, request, planned)) || ours
    else if (state === 'inactive') await activate(client, found)
    else if (state === 'build_failed' && ours) throw await broken(client, request, found)
    else if (state === 'error' || state === 'build_failed' || (!ours && isAbandoned(found, timeoutSec))) {
      if (again) throw await broken(client, request, found)
      again = true
      await remove(client, found)
      asked = 0
      continue
    }
    if (performance.now() > until) {
      if (found !== null && ours) await remove(client, found).catch(() => {}) // a build that hangs would hang for all
      throw new InfraError(
        'image_build',
        `the snapshot ${name} was not ready within ${timeoutSec} s and is \`${state ?? 'not there'}\`; ${ours ? 'its build was ended' : 'another run builds it'}`,
        "Raise the task's environment.build_timeout_sec, or look at the state of Daytona.",
      )
    }
    waited = true
    const wait = Math.min(POLL_MS[Math.min(asked, POLL_MS.length - 1)] ?? 0, until - performance.now() + 1)
    await sleep(Math.max(1, wait), undefined, { signal }).catch(() => {})
  }
}

/** whoever began it has given it up, or was ended */
const isAbandoned = ({ createdAt }: SnapshotDto, timeoutSec: number): boolean =>
  Date.now() - new Date(createdAt).getTime() > timeoutSec * 1000

async function lookAt(client: Client, name: string): Promise<SnapshotDto | null> {
  return insist(async () => {
    try {
      return (await client.snapshots.getSnapshot(name)).data
    } catch (cause) {
      if (answerOf(cause).status === 404) return null
      throw explain(cause, 'snapshot')
    }
  })
}

/** false where somebody else was quicker, or the account has no room for it now */
async function begin(client: Client, request: SnapshotRequest, { name, source }: Planned): Promise<boolean> {
  const { cpus, memoryMb, storageMb } = request
  const body: CreateSnapshot = {
    name,
    ...('image' in source ? { imageName: source.image } : { buildInfo: await buildInfo(client, source, request) }),
    ...(cpus !== null && { cpu: Math.ceil(cpus) }),
    ...(memoryMb !== null && { memory: Math.ceil(memoryMb / 1024) }),
    ...(storageMb !== null && { disk: Math.ceil(storageMb / 1024) }),
    ...(client.target && { regionId: client.target }),
  }
  try {
    await client.snapshots.createSnapshot(body)
    return true
  } catch (cause) {
    const { status } = answerOf(cause)
    if (status === 409) return false
    const error = explain(cause, 'snapshot')
    if (error.kind === 'transport') return true // it is looked for next, and begun again where it is not there
    if (error.kind === 'rate_limited' || error.kind === 'capacity') return false
    throw error
  }
}

async function buildInfo(client: Client, source: Context, { buildTimeoutSec, signal }: SnapshotRequest) {
  const dockerfile = await readFile(join(source.context, DOCKERFILE), 'utf8')
  const brings = source.entries.some(({ path }) => path !== DOCKERFILE)
  if (brings) await bringContext(client, source, buildTimeoutSec, signal)
  return { dockerfileContent: dockerfile.replaceAll('\r\n', '\n'), ...(brings && { contextHashes: [source.hash] }) }
}

async function activate(client: Client, { id }: SnapshotDto): Promise<void> {
  try {
    await client.snapshots.activateSnapshot(id)
  } catch (cause) {
    const error = explain(cause, 'snapshot')
    if (error.kind === 'auth') throw error // anything else is seen at the next look
  }
}

async function remove(client: Client, { id }: SnapshotDto): Promise<void> {
  await insist(async () => {
    try {
      await client.snapshots.removeSnapshot(id)
    } catch (cause) {
      if (answerOf(cause).status !== 404) throw explain(cause, 'snapshot')
    }
  })
}

async function broken(client: Client, request: SnapshotRequest, found: SnapshotDto): Promise<InfraError> {
  const { name, state, errorReason } = found
  const file = request.context === null ? (request.image ?? '') : join(request.context, DOCKERFILE)
  const reason = errorReason || 'Daytona gave no reason'
  if (state !== 'build_failed')
    return new InfraError(
      'image_build',
      `Daytona failed to build ${name} twice: ${reason}`,
      'Look at the state of Daytona.',
    )
  const log = (await client.buildLog(found.id).catch(() => '')).trimEnd().split('\n').slice(-TAIL)
  const tail = log.filter((line) => line !== '').map((line) => `\n  | ${line}`)
  const place = { file, line: null }
  return new BuildError(`${file} does not build on Daytona: ${reason}${tail.join('')}`, `Correct ${file}.`, place)
}
