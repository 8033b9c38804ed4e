import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import type { CreateSandbox, Sandbox } from '@daytona/api-client'
import { CancelledError, InfraError } from '../../../model/error.ts'
import type { Failed, Making } from '../../remote/create.ts'
import { insist } from '../../remote/insist.ts'
import type { Made, SandboxRequest } from '../../sandbox.ts'
import type { Box, Client } from './client.ts'
import { answerOf, explain, isQuota, isRunnerless, neverSent, notDaytona, retryAfterOf } from './explain.ts'
import { egress } from './network.ts'

/** an image that no snapshot was made from stands behind this */
export const PLAIN_IMAGE = 'docker://'
const PAGE = 100
const POLL_MS = { first: 100, longest: 1000 }

const BROKEN: ReadonlySet<string> = new Set(['error', 'build_failed'])
const GONE: ReadonlySet<string> = new Set(['destroyed', 'destroying'])
const ENDED: ReadonlySet<string> = new Set(['stopped', 'stopping', 'archived', 'archiving', 'paused', 'pausing'])

/** One sandbox, known by a name that the account allows once: no try can make a second. */
export function making(client: Client, request: SandboxRequest, image: string, lifeSec: number): Making<Box> {
  const name = `benchgate-${randomUUID()}`
  const [policy] = request.networks
  const { networkBlockAll = false, networkAllowList, domainAllowList } = policy ? egress(policy) : {}
  const body: CreateSandbox = {
    name,
    ...origin(request, image),
    labels: { ...request.labels, benchgate: '1', 'benchgate.name': request.name },
    public: false,
    ...(client.target && { target: client.target }),
    autoStopInterval: 0, // a script that runs is no activity to Daytona
    autoDeleteInterval: 0, // what stops is deleted: ephemeral
    ttlMinutes: Math.max(1, Math.ceil(lifeSec / 60)),
    networkBlockAll,
    ...(networkAllowList && { networkAllowList }),
    ...(domainAllowList && { domainAllowList }),
  }
  return {
    post: () => post(client, body),
    async find() {
      const found = await lookAt(client, name)
      if (found === null) return []
      if (!BROKEN.has(found.state ?? '')) return GONE.has(found.state ?? '') ? [] : [found.id]
      await kill(client, found.id)
      return []
    },
    async adopt(id) {
      const found = await lookAt(client, id)
      if (found === null)
        throw new InfraError('sandbox_lost', 'the sandbox is gone', 'The rollout gets another attempt.')
      return found
    },
    kill: (id) => kill(client, id),
    idOf: ({ id }) => id,
  }
}

/** a snapshot brings its resources; a plain image is given them */
function origin({ resources }: SandboxRequest, image: string): CreateSandbox {
  if (!image.startsWith(PLAIN_IMAGE)) return { snapshot: image }
  const { cpus, memoryMb, storageMb } = resources
  return {
    buildInfo: { dockerfileContent: `FROM ${image.slice(PLAIN_IMAGE.length)}\n` },
    ...(cpus !== null && { cpu: Math.ceil(cpus) }),
    ...(memoryMb !== null && { memory: Math.ceil(memoryMb / 1024) }),
    ...(storageMb !== null && { disk: Math.ceil(storageMb / 1024) }),
  }
}

async function post(client: Client, body: CreateSandbox): Promise<{ readonly made: Box } | Failed> {
  try {
    return { made: sandboxIn((await client.sandboxes.createSandbox(body)).data) }
  } catch (cause) {
    const { status, said } = answerOf(cause)
    const exists = status === 409 // by an earlier try of ours: the name is nobody else's
    const unknown = status === 0 ? !neverSent(cause) : status === 408 || (status >= 500 && status !== 503)
    const lost = exists || (unknown && !isRunnerless(said))
    return { error: explain(cause, 'create'), retryAfterSec: retryAfterOf(cause), lost }
  }
}

/** the client takes whatever comes for one */
function sandboxIn(data: Sandbox | null | undefined): Sandbox {
  if (data?.id && data.toolboxProxyUrl) return data
  throw notDaytona()
}

/** by id or name; null where there is none */
export async function lookAt(client: Client, idOrName: string): Promise<Sandbox | null> {
  return insist(async () => {
    try {
      return sandboxIn((await client.sandboxes.getSandbox(idOrName)).data)
    } catch (cause) {
      if (answerOf(cause).status === 404) return null
      throw explain(cause, 'account')
    }
  })
}

/** Waits until a new sandbox runs. One answer that is lost on the way means nothing. */
export async function started(
  client: Client,
  box: Box,
  withinSec: number,
  signal: AbortSignal | undefined,
): Promise<void> {
  const until = performance.now() + withinSec * 1000
  for (let wait = POLL_MS.first; ; wait = Math.min(POLL_MS.longest, wait * 1.1)) {
    if (signal?.aborted) throw new CancelledError()
    const found = await lookAt(client, box.id)
    const state = found?.state ?? 'destroyed'
    if (state === 'started') return
    if (BROKEN.has(state) || GONE.has(state) || ENDED.has(state)) throw notStarted(state, found?.errorReason ?? null)
    if (performance.now() > until)
      throw new InfraError(
        'capacity',
        `Daytona did not start the sandbox within ${withinSec} s: it is ${state}`,
        'Look at the state of Daytona; raise sandbox_backend.daytona.create_timeout_sec where images are large.',
      )
    await sleep(wait, undefined, { signal }).catch(() => {})
  }
}

function notStarted(state: string, reason: string | null): InfraError {
  const said = `Daytona could not start the sandbox: it is ${state}${reason ? `, ${reason}` : ''}`
  if (reason && isRunnerless(reason))
    return new InfraError('capacity', said, 'Wait, lower max_parallel_rollouts, or name another target.')
  if (reason && isQuota(reason)) return new InfraError('quota', said, 'Lower max_parallel_rollouts, or raise the tier.')
  if (state === 'build_failed') return new InfraError('image_build', said, 'Correct the image named.')
  return new InfraError('sandbox_lost', said, 'The rollout gets another attempt.')
}

/** what a state means to who waits for a sandbox */
export const stateOf = (found: Sandbox | null): 'running' | 'exited' | 'gone' => {
  const state = found?.state ?? 'destroyed'
  return GONE.has(state) ? 'gone' : ENDED.has(state) || BROKEN.has(state) ? 'exited' : 'running'
}

/** Ids of the sandboxes of ours that carry all these labels. */
export async function found(client: Client, labels: Readonly<Record<string, string>>, made?: Made): Promise<string[]> {
  const wanted = { ...labels, benchgate: '1' }
  const ids = new Set<string>() // one may be on two pages
  let cursor: string | undefined
  do {
    const from = cursor
    const { items, nextCursor } = await insist(async () => {
      try {
        const query = JSON.stringify(wanted)
        const { data } = await client.sandboxes.listSandboxes(undefined, from, PAGE, undefined, undefined, query)
        if (Array.isArray(data?.items)) return data
        throw notDaytona()
      } catch (cause) {
        throw explain(cause, 'account')
      }
    })
    for (const { id, labels: own, state, createdAt } of items) {
      // the service filters; what it should not have sent is not taken for ours
      const ours = Object.entries(wanted).every(([key, value]) => own[key] === value)
      const old = made === undefined || (createdAt !== undefined && new Date(createdAt) < made.before)
      if (ours && old && !GONE.has(state ?? '')) ids.add(id)
    }
    cursor = nextCursor ?? undefined
  } while (cursor)
  return [...ids]
}

/** a sandbox that is gone has been ended */
export async function kill(client: Client, id: string): Promise<void> {
  await insist(async () => {
    try {
      await client.sandboxes.deleteSandbox(id)
    } catch (cause) {
      const { status, said } = answerOf(cause)
      if (status === 404) return
      if (status === 409 || /in progress/i.test(said))
        // it is just changing its state
        throw new InfraError('transport', `Daytona does not delete the sandbox yet: ${said}`, 'Try again.', { cause })
      throw explain(cause, 'account')
    }
  })
}
