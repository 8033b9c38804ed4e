import type { Account, Box, Network, Wanted } from './account.ts'
import { type Call, errorBody, type Source } from './faults.ts'
import { PREVIEW_TOKEN } from './preview.ts'
import type { Snapshot, SnapshotWish } from './snapshots.ts'

export interface Reply {
  readonly status: number
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
}

export interface Route {
  readonly call: Call
  answer(): Promise<Reply>
}

export interface Asked {
  readonly method: string
  readonly url: URL
  readonly body: () => Promise<Buffer>
}

export const failure = (status: number, message: string, source?: Source, code?: string): Reply => ({
  status,
  body: errorBody(status, message, source, code),
})

/** The API's routes, `path` without their common beginning; null where there is no such route. */
export function api(account: Account, path: string, asked: Asked): Route | null {
  const { method, url } = asked
  const json = async () => JSON.parse((await asked.body()).toString('utf8') || '{}') as Record<string, unknown>
  const [, kind, name = '', rest = ''] =
    /^\/(sandbox|snapshots|object-storage)(?:\/([^/]+)(?:\/(.+))?)?$/.exec(path) ?? []
  const id = decodeURIComponent(name)
  const box = (answer: (found: Box) => Reply) => {
    const found = account.find(id)
    return found ? answer(found) : failure(404, `Sandbox with ID or name ${id} not found`)
  }
  switch (`${method} ${kind} ${name ? 'one' : 'all'} ${rest.replace(/\d+/, 'n')}`.trim()) {
    case 'POST sandbox all':
      return { call: 'create', answer: async () => create(account, (await json()) as Wanted, url.origin) }
    case 'GET sandbox all':
      return { call: 'list', answer: async () => list(account, url) }
    case 'GET sandbox one':
      return { call: 'info', answer: async () => box((found) => ({ status: 200, body: shown(found, url.origin) })) }
    case 'DELETE sandbox one':
      return {
        call: 'delete',
        async answer() {
          const found = account.find(id)
          if (!found) return failure(404, `Sandbox with ID or name ${id} not found`)
          await account.end(found.id, 'deleted')
          return { status: 200, body: shown(found, url.origin) }
        },
      }
    case 'POST sandbox one network-settings':
    case 'PUT sandbox one network-settings':
      return {
        call: 'network',
        async answer() {
          const network = (await json()) as Network
          return box((found) => {
            found.network = network
            return { status: 200, body: shown(found, url.origin) }
          })
        },
      }
    case 'GET sandbox one ports/n/preview-url': {
      const port = rest.split('/')[1]
      const preview = (found: Box) => ({
        sandboxId: found.id,
        url: `${url.origin}/preview/${found.id}/${port}`,
        token: PREVIEW_TOKEN,
      })
      return { call: 'preview', answer: async () => box((found) => ({ status: 200, body: preview(found) })) }
    }
    default:
      return kind === 'snapshots' || kind === 'object-storage'
        ? snapshotRoute(account, { id, rest, json, ...asked })
        : null
  }
}

interface OfSnapshots extends Asked {
  readonly id: string
  readonly rest: string
  json(): Promise<Record<string, unknown>>
}

function snapshotRoute({ snapshots }: Account, { method, url, id, rest, json }: OfSnapshots): Route | null {
  const one = (answer: (found: Snapshot) => Reply) => async () => {
    const found = snapshots.find(id)
    return found ? answer(found) : failure(404, `Snapshot with name ${id} not found`)
  }
  switch (`${method} ${id === '' || id === 'push-access' ? id : 'one'} ${rest}`.trim()) {
    case 'GET push-access':
      return {
        call: 'push_access',
        answer: async () => ({
          status: 200,
          body: {
            ...{
              accessKey: 'access',
              secret: 'secret',
              sessionToken: 'session',
              organizationId: 'org',
              bucket: 'volumes',
            },
            ...{ storageUrl: `${url.origin}/s3`, region: 'us-east-1' },
          },
        }),
      }
    case 'POST':
      return {
        call: 'snapshot_create',
        async answer() {
          const wish = (await json()) as unknown as SnapshotWish
          if (snapshots.named.has(wish.name)) return failure(409, `Snapshot with name ${wish.name} already exists`)
          return { status: 200, body: snapshot(snapshots.create(wish)) }
        },
      }
    case 'GET one':
      return { call: 'snapshot', answer: one((found) => ({ status: 200, body: snapshot(found) })) }
    case 'DELETE one':
      return {
        call: 'snapshot_delete',
        answer: one((found) => {
          snapshots.named.delete(found.name)
          return { status: 200 }
        }),
      }
    case 'POST one activate':
      return {
        call: 'snapshot_activate',
        answer: one((found) => {
          if (found.state !== 'inactive') return failure(400, `Snapshot ${found.name} is not inactive`)
          found.state = 'active'
          return { status: 200, body: snapshot(found) }
        }),
      }
    case 'GET one build-logs-url':
      return {
        call: 'build_logs',
        answer: one((found) => ({ status: 200, body: { url: `${url.origin}/logs/${found.id}` } })),
      }
    default:
      return null
  }
}

async function create(account: Account, wanted: Wanted, origin: string): Promise<Reply> {
  const made = await account.create(wanted)
  if ('id' in made) return { status: 200, body: shown(made, origin) }
  const wait = made.status === 429 ? { headers: { 'retry-after-sandbox-create': '1' } } : {}
  return { ...failure(made.status, made.message), ...wait }
}

function list({ boxes, limits }: Account, url: URL): Reply {
  const wanted = Object.entries(JSON.parse(url.searchParams.get('labels') ?? '{}') as Record<string, string>)
  const limit = Math.min(Number(url.searchParams.get('limit') ?? limits.pageSize), limits.pageSize)
  const from = Number(url.searchParams.get('cursor') ?? 0)
  const all = [...boxes.values()]
    .filter((box) => wanted.every(([key, value]) => box.wanted.labels?.[key] === value))
    .sort((a, b) => a.createdAt.getTime() - b.createdAt.getTime())
  const items = all.slice(from, from + limit).map((box) => shown(box, url.origin))
  return { status: 200, body: { items, nextCursor: from + limit < all.length ? String(from + limit) : null } }
}

function shown({ id, name, wanted, snapshot: made, network, state, errorReason, createdAt, cpu }: Box, origin: string) {
  const { env = {}, labels = {}, target = 'us', autoStopInterval = 15, autoDeleteInterval = -1 } = wanted
  return {
    ...{ id, organizationId: 'org', name, snapshot: wanted.snapshot, user: wanted.user ?? made.user, env, labels },
    ...{ public: false, networkBlockAll: network.networkBlockAll ?? false, networkAllowList: network.networkAllowList },
    ...{ target, cpu, gpu: 0, memory: made.mem, disk: made.disk, state, desiredState: 'started', errorReason },
    ...{
      autoStopInterval,
      autoDeleteInterval,
      createdAt: createdAt.toISOString(),
      toolboxProxyUrl: `${origin}/toolbox`,
    },
  }
}

const snapshot = ({ id, name, state, errorReason, cpu, mem, disk, createdAt }: Snapshot) => ({
  ...{ id, name, state, errorReason, cpu, gpu: 0, mem, disk, general: false, size: 1, entrypoint: null },
  ...{ createdAt: createdAt.toISOString(), updatedAt: createdAt.toISOString(), lastUsedAt: null },
})
