import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'
import { gzipSync } from 'node:zlib'
import { pack } from 'tar-stream'

/** How the double asks who is there: by HTTP's basic way, or by a token that is fetched with a name and a password, as Docker's Hub does. */
export type Asks = 'basic' | 'token'

export interface Registry {
  /** `127.0.0.1:1234`, which engines speak plain HTTP to */
  readonly host: string
  /** of the one image that is there */
  readonly image: string
  readonly digest: string
  /** what was asked, with who asked */
  readonly seen: readonly string[]
  close(): Promise<void>
}

export const NAME = 'somebody'
export const PASSWORD = 'correct:horse'
const TOKEN = 'a-token-of-this-registry'
const MANIFEST = 'application/vnd.docker.distribution.manifest.v2+json'

/** A registry (API version 2) with one image of one file, `/hello`, which only those who are known may pull. */
export async function startRegistry(asks: Asks): Promise<Registry> {
  const blobs = new Map<string, Buffer>()
  const keep = (bytes: Buffer) => {
    const digest = `sha256:${createHash('sha256').update(bytes).digest('hex')}`
    blobs.set(digest, bytes)
    return { digest, size: bytes.length }
  }
  const tar = pack()
  tar.entry({ name: 'hello', mtime: new Date(0) }, `hello from ${asks}\n`)
  tar.finalize()
  const layer = await buffer(tar)
  const diffId = `sha256:${createHash('sha256').update(layer).digest('hex')}`
  const config = keep(
    Buffer.from(
      JSON.stringify({
        architecture: 'amd64',
        os: 'linux',
        config: {},
        rootfs: { type: 'layers', diff_ids: [diffId] },
      }),
    ),
  )
  const layers = [{ mediaType: 'application/vnd.docker.image.rootfs.diff.tar.gzip', ...keep(gzipSync(layer)) }]
  const manifest = { schemaVersion: 2, mediaType: MANIFEST, layers }
  const { digest } = keep(
    Buffer.from(
      JSON.stringify({
        ...manifest,
        config: { mediaType: 'application/vnd.docker.container.image.v1+json', ...config },
      }),
    ),
  )
  const seen: string[] = []
  const basic = `Basic ${Buffer.from(`${NAME}:${PASSWORD}`).toString('base64')}`

  function answer(request: IncomingMessage, response: ServerResponse): unknown {
    const url = new URL(request.url ?? '/', `http://${request.headers.host}`)
    const given = request.headers.authorization ?? ''
    const known = given === (asks === 'basic' || url.pathname === '/token' ? basic : `Bearer ${TOKEN}`)
    seen.push(
      `${request.method} ${url.pathname.replace(/sha256:\w+/, 'DIGEST')} ${known ? 'known' : given ? 'wrong' : 'nobody'}`,
    )
    if (url.pathname === '/token')
      return known ? json(response, 200, { token: TOKEN }) : json(response, 401, { errors: [] })
    if (!known) {
      const realm =
        asks === 'basic'
          ? 'Basic realm="double"'
          : `Bearer realm="http://${request.headers.host}/token",service="double"`
      response.setHeader('www-authenticate', realm)
      return json(response, 401, { errors: [{ code: 'UNAUTHORIZED', message: 'authentication required' }] })
    }
    if (url.pathname === '/v2/') return json(response, 200, {})
    const [, kind, ref = ''] = /^\/v2\/private\/base\/(manifests|blobs)\/(.+)$/.exec(url.pathname) ?? []
    const wanted = kind === 'manifests' && ref === '1' ? digest : ref
    const bytes = blobs.get(wanted)
    if (!kind || !bytes)
      return json(response, 404, { errors: [{ code: 'MANIFEST_UNKNOWN', message: 'manifest unknown' }] })
    response.writeHead(200, {
      'content-type': kind === 'manifests' ? MANIFEST : 'application/octet-stream',
      'content-length': bytes.length,
      'docker-content-digest': wanted,
    })
    return response.end(request.method === 'HEAD' ? undefined : bytes)
  }

  const server = createServer(answer).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    host,
    image: `${host}/private/base:1`,
    digest,
    seen,
    async close() {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}

function json(response: ServerResponse, status: number, value: object): unknown {
  response.writeHead(status, { 'content-type': 'application/json', 'docker-distribution-api-version': 'registry/2.0' })
  return response.end(JSON.stringify(value))
}
