import { randomUUID } from 'node:crypto'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { BlobStore, type Transferred } from './blobs.ts'

/** An artifact as the service keeps it. */
export interface StoredArtifact {
  readonly id: string
  readonly run: string
  readonly job: string
  readonly name: string
  readonly blob: string
  readonly mimeType: string | null
  readonly expiresAt: string | null
  readonly createdAt: string
  size: string
  hash: string | null
  finalized: boolean
}

/** A cache entry; its scope is the ref that wrote it. */
export interface StoredCache {
  readonly id: string
  readonly scope: string
  readonly key: string
  readonly version: string
  readonly blob: string
  finalized: boolean
}

interface Scope {
  readonly Scope: string
  /** 1 read, 2 write, 3 both */
  readonly Permission: number
}

interface Caller {
  readonly run: string
  readonly job: string
  readonly scopes: readonly Scope[]
}

type Fields = Readonly<Record<string, unknown>>
type Answer = readonly [status: number, body: Fields, headers?: Readonly<Record<string, string>>]

/** Who a job is, to the service. */
export interface JobIdentity {
  readonly run?: string
  readonly job?: string
  readonly scopes?: readonly Scope[]
}

/** A running double of the results service. */
export interface ResultsService {
  readonly url: string
  readonly artifacts: readonly StoredArtifact[]
  readonly caches: readonly StoredCache[]
  /** every RPC in order, `ArtifactService/CreateArtifact` */
  readonly calls: readonly string[]
  /** the bytes of an artifact's archive */
  content(name: string): Buffer | undefined
  /** an artifact that an earlier job of a run has stored */
  keep(run: string, name: string, content: Buffer): void
  /** the next calls of this method get this answer in place of the real one */
  fail(method: string, status: number, times?: number): void
  /** a cache entry goes, as those do that nobody used of late */
  evict(key: string): void
  /** what lies in the storage under a cache entry is changed behind everybody's back */
  damage(key: string, change: (bytes: Buffer) => Buffer): void
  /** bytes of blobs that were moved so far */
  transferred(): Readonly<Transferred>
  /** what a JavaScript action of this job finds in its environment */
  env(job?: JobIdentity): Record<string, string>
  close(): Promise<void>
}

/**
 * The Actions results service, as the clients of `@actions/artifact` 6 and `@actions/cache` 6 speak to it: Twirp over
 * JSON and signed blobs. Artifacts are immutable within a run, across its attempts; cache scopes come from the token.
 */
export async function startResultsService(): Promise<ResultsService> {
  const blobs = new BlobStore()
  const artifacts: StoredArtifact[] = []
  const caches: StoredCache[] = []
  const calls: string[] = []
  const faults = new Map<string, { status: number; times: number }>()
  let sequence = 1000

  const artifactMethods: Record<string, (fields: Fields, caller: Caller) => Answer> = {
    CreateArtifact(fields, { run, job }) {
      if (find(run, text(fields, 'name')))
        return conflict('an artifact with this name already exists on the workflow run')
      if (artifacts.filter((one) => one.job === job).length >= 500)
        return [400, { code: 'failed_precondition', msg: 'limit' }]
      const artifact: StoredArtifact = {
        id: String(++sequence),
        run,
        job,
        name: text(fields, 'name'),
        blob: randomUUID(),
        mimeType: optional(fields, 'mime_type'),
        expiresAt: optional(fields, 'expires_at'),
        createdAt: new Date().toISOString(),
        size: '0',
        hash: null,
        finalized: false,
      }
      artifacts.push(artifact)
      return [200, { ok: true, signed_upload_url: blobs.sign(url, artifact.blob) }]
    },
    FinalizeArtifact(fields, { run }) {
      const artifact = find(run, text(fields, 'name'))
      if (!artifact) return missing('artifact')
      const hash = optional(fields, 'hash')
      const content = blobs.read(artifact.blob)
      if (!content || String(content.length) !== text(fields, 'size') || (hash && hash !== blobs.digest(artifact.blob)))
        return [400, { code: 'invalid_argument', msg: 'size or hash differ from the blob' }]
      Object.assign(artifact, { size: text(fields, 'size'), hash, finalized: true })
      return [200, { ok: true, artifact_id: artifact.id }]
    },
    ListArtifacts(fields, { run }) {
      const name = optional(fields, 'name_filter')
      const id = optional(fields, 'id_filter')
      const found = artifacts.filter(
        (one) =>
          one.run === run && one.finalized && (name === null || one.name === name) && (id === null || one.id === id),
      )
      return [
        200,
        {
          artifacts: found.map((one) => ({
            workflow_run_backend_id: one.run,
            workflow_job_run_backend_id: one.job,
            database_id: one.id,
            name: one.name,
            size: one.size,
            created_at: one.createdAt,
            ...(one.hash ? { digest: one.hash } : {}),
          })),
        },
      ]
    },
    GetSignedArtifactURL(fields, { run }) {
      const artifact = find(run, text(fields, 'name'))
      return artifact?.finalized ? [200, { signed_url: blobs.sign(url, artifact.blob) }] : missing('artifact')
    },
    DeleteArtifact(fields, { run }) {
      const artifact = find(run, text(fields, 'name'))
      if (!artifact) return missing('artifact')
      artifacts.splice(artifacts.indexOf(artifact), 1)
      blobs.delete(artifact.blob)
      return [200, { ok: true, artifact_id: artifact.id }]
    },
  }

  const cacheMethods: Record<string, (fields: Fields, caller: Caller) => Answer> = {
    CreateCacheEntry(fields, { scopes }) {
      const scope = scopes.find(({ Permission }) => Permission & 2)?.Scope
      if (!scope) return [200, { ok: false, message: 'cache write denied: token has no writable scopes' }]
      const [key, version] = [text(fields, 'key'), text(fields, 'version')]
      if (caches.some((one) => one.scope === scope && one.key === key && one.version === version))
        return conflict('cache entry already exists')
      const entry: StoredCache = { id: String(++sequence), scope, key, version, blob: randomUUID(), finalized: false }
      caches.push(entry)
      return [200, { ok: true, signed_upload_url: blobs.sign(url, entry.blob) }]
    },
    FinalizeCacheEntryUpload(fields, { scopes }) {
      const entry = caches.find(
        (one) =>
          one.key === text(fields, 'key') &&
          one.version === text(fields, 'version') &&
          scopes.some(({ Scope, Permission }) => Scope === one.scope && Permission & 2),
      )
      if (!entry) return missing('cache entry')
      if (String(blobs.read(entry.blob)?.length) !== text(fields, 'size_bytes'))
        return [400, { code: 'invalid_argument', msg: 'size differs from the blob' }]
      entry.finalized = true
      return [200, { ok: true, entry_id: entry.id }]
    },
    GetCacheEntryDownloadURL(fields, { scopes }) {
      const version = text(fields, 'version')
      const restore = Array.isArray(fields.restore_keys) ? fields.restore_keys.map(String) : []
      for (const { Scope } of scopes.filter(({ Permission }) => Permission & 1)) {
        const readable = caches.filter((one) => one.scope === Scope && one.version === version && one.finalized)
        const exact = readable.find(({ key }) => key === text(fields, 'key'))
        // the key itself is taken for the beginning of one as well, before the keys to restore from
        const prefixes = [text(fields, 'key'), ...restore]
        const found =
          exact ?? prefixes.map((prefix) => readable.findLast(({ key }) => key.startsWith(prefix))).find(Boolean)
        if (found) return [200, { ok: true, signed_download_url: blobs.sign(url, found.blob), matched_key: found.key }]
      }
      return [200, { ok: false }]
    },
  }

  const services: Record<string, typeof artifactMethods> = {
    ArtifactService: artifactMethods,
    CacheService: cacheMethods,
  }

  const find = (run: string, name: string) => artifacts.find((one) => one.run === run && one.name === name)

  function answer(path: string, fields: Fields, authorization: string | undefined): Answer {
    const [, service = '', method = ''] = /^\/twirp\/github\.actions\.results\.api\.v1\.(\w+)\/(\w+)$/.exec(path) ?? []
    const caller = callerOf(authorization)
    if (!caller) return [401, { code: 'unauthenticated', msg: 'no bearer token of a job' }]
    calls.push(`${service}/${method}`)
    const fault = faults.get(method)
    if (fault && fault.times-- > 0)
      return [fault.status, { code: 'unavailable', msg: `fault ${fault.status}` }, { 'retry-after': '1' }]
    const known = services[service]?.[method]
    if (!known) return [404, { code: 'bad_route', msg: `no method ${service}/${method}` }]
    const foreign = fields.workflow_run_backend_id !== caller.run
    const anothers = fields.workflow_job_run_backend_id !== caller.job
    // what another job of the run has stored can be fetched, and nothing else done in its name
    if (service === 'ArtifactService' && (foreign || (anothers && method !== 'GetSignedArtifactURL')))
      return [403, { code: 'permission_denied', msg: 'the token belongs to another job' }]
    return known(fields, caller)
  }

  const server = createServer(async (request, response) => {
    const body = await bodyOf(request)
    const asked = new URL(request.url ?? '/', 'http://127.0.0.1')
    if (!asked.pathname.startsWith('/twirp/')) return blobs.handle(request, asked, body, response)
    const [status, fields, headers] = answer(
      asked.pathname,
      JSON.parse(body.toString() || '{}'),
      request.headers.authorization,
    )
    response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(fields))
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`

  return {
    url,
    artifacts,
    caches,
    calls,
    content: (name) => blobs.read(artifacts.find((one) => one.name === name)?.blob ?? ''),
    keep(run, name, content) {
      const blob = randomUUID()
      blobs.keep(blob, content)
      const at = { blob, mimeType: 'application/zip', expiresAt: null, createdAt: new Date().toISOString() }
      const sums = { size: String(content.length), hash: blobs.digest(blob), finalized: true }
      artifacts.push({ id: String(++sequence), run, job: 'earlier', name, ...at, ...sums })
    },
    fail: (method, status, times = 1) => void faults.set(method, { status, times }),
    evict(key) {
      const at = caches.findIndex((one) => one.key === key)
      if (at >= 0) blobs.delete(caches.splice(at, 1)[0]?.blob ?? '')
    },
    damage: (key, change) => blobs.change(caches.find((one) => one.key === key)?.blob ?? '', change),
    transferred: () => blobs.transferred,
    env: (job = {}) => ({
      ACTIONS_RESULTS_URL: `${url}/`,
      ACTIONS_RUNTIME_URL: `${url}/`,
      ACTIONS_RUNTIME_TOKEN: jobToken(job),
      ACTIONS_CACHE_SERVICE_V2: 'True',
    }),
    close: () =>
      new Promise((closed) => {
        server.close(() => closed())
        server.closeAllConnections()
      }),
  }
}

/** An unsigned token with the claims the clients read. */
export function jobToken({ run = 'run-1', job = 'job-1', scopes }: JobIdentity): string {
  const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')
  const ac = JSON.stringify(scopes ?? [{ Scope: 'refs/heads/main', Permission: 3 }])
  const expires = Math.floor(Date.now() / 1000) + 3600
  return `${part({ alg: 'none', typ: 'JWT' })}.${part({ scp: `Actions.Results:${run}:${job}`, ac, exp: expires })}.unsigned`
}

function callerOf(authorization: string | undefined): Caller | null {
  const claims = /^Bearer [^.]+\.([^.]+)\./.exec(authorization ?? '')?.[1]
  if (!claims) return null
  const { scp, ac } = JSON.parse(Buffer.from(claims, 'base64url').toString()) as { scp: string; ac?: string }
  const [, run, job] = /Actions\.Results:([^: ]+):([^: ]+)/.exec(scp) ?? []
  return run && job ? { run, job, scopes: JSON.parse(ac ?? '[]') as Scope[] } : null
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}

const text = (fields: Fields, name: string): string => String(fields[name] ?? '')
const optional = (fields: Fields, name: string): string | null =>
  fields[name] === undefined ? null : String(fields[name])
const conflict = (msg: string): Answer => [409, { code: 'already_exists', msg }]
const missing = (what: string): Answer => [404, { code: 'not_found', msg: `${what} not found` }]
