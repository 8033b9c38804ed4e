import { createHash, randomBytes } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'

/** bytes that went in and out */
export interface Transferred {
  up: number
  down: number
}

/** Signed blobs as the storage behind the results service keeps them: blocks, block lists, ranges. */
export class BlobStore {
  private readonly blobs = new Map<string, { content: Buffer; type: string }>()
  private readonly blocks = new Map<string, Map<string, Buffer>>()
  private readonly signatures = new Map<string, string>()
  readonly transferred: Transferred = { up: 0, down: 0 }

  /** A signed URL; the clients mask its signature, so it is long and random. */
  sign(origin: string, id: string): string {
    const sig = randomBytes(32).toString('hex')
    this.signatures.set(sig, id)
    return `${origin}/account/container/${id}?sig=${sig}`
  }

  /** a blob that is there already */
  keep(id: string, content: Buffer): void {
    this.blobs.set(id, { content, type: 'application/zip' })
  }

  read(id: string): Buffer | undefined {
    return this.blobs.get(id)?.content
  }

  delete(id: string): void {
    this.blobs.delete(id)
  }

  change(id: string, change: (bytes: Buffer) => Buffer): void {
    const blob = this.blobs.get(id)
    if (blob) blob.content = change(blob.content)
  }

  digest(id: string): string {
    return `sha256:${createHash('sha256')
      .update(this.read(id) ?? '')
      .digest('hex')}`
  }

  handle(request: IncomingMessage, url: URL, body: Buffer, response: ServerResponse): void {
    const id = url.pathname.split('/').at(-1) ?? ''
    if (this.signatures.get(url.searchParams.get('sig') ?? '') !== id) {
      response
        .writeHead(403, { 'content-type': 'application/xml' })
        .end('<Error><Code>AuthenticationFailed</Code></Error>')
      return
    }
    if (request.method === 'PUT') this.put(id, request, url, body, response)
    else this.get(id, request, response)
  }

  private put(id: string, request: IncomingMessage, url: URL, body: Buffer, response: ServerResponse): void {
    const comp = url.searchParams.get('comp')
    if (comp !== 'blocklist') this.transferred.up += body.length
    if (comp === 'block') {
      const blocks = this.blocks.get(id) ?? new Map<string, Buffer>()
      this.blocks.set(id, blocks.set(url.searchParams.get('blockid') ?? '', body))
    } else if (comp === 'blocklist') {
      const blocks = this.blocks.get(id)
      const parts = [...body.toString().matchAll(/<Latest>([^<]*)<\/Latest>/g)].map(([, name]) =>
        blocks?.get(name ?? ''),
      )
      if (parts.some((part) => part === undefined)) {
        response
          .writeHead(400, { 'content-type': 'application/xml' })
          .end('<Error><Code>InvalidBlockList</Code></Error>')
        return
      }
      const type = String(request.headers['x-ms-blob-content-type'] ?? 'application/octet-stream')
      this.blobs.set(id, { content: Buffer.concat(parts.filter((part) => part !== undefined)), type })
    } else {
      this.blobs.set(id, { content: body, type: 'application/octet-stream' })
    }
    response
      .writeHead(201, { etag: `"0x${randomBytes(8).toString('hex')}"`, 'last-modified': new Date().toUTCString() })
      .end()
  }

  private get(id: string, request: IncomingMessage, response: ServerResponse): void {
    const blob = this.blobs.get(id)
    if (!blob) {
      response.writeHead(404, { 'content-type': 'application/xml' }).end('<Error><Code>BlobNotFound</Code></Error>')
      return
    }
    const { content, type } = blob
    const asked = /^bytes=(\d+)-(\d*)$/.exec(String(request.headers['x-ms-range'] ?? request.headers.range ?? ''))
    const first = asked ? Number(asked[1]) : 0
    const last = Math.min(asked?.[2] ? Number(asked[2]) : content.length - 1, content.length - 1)
    const part = content.subarray(first, last + 1)
    response.writeHead(asked ? 206 : 200, {
      'accept-ranges': 'bytes',
      'content-type': type,
      'content-length': part.length,
      'content-disposition': `attachment; filename="${id}.zip"`,
      etag: '"0x1"',
      'last-modified': new Date().toUTCString(),
      ...(asked ? { 'content-range': `bytes ${first}-${last}/${content.length}` } : {}),
    })
    if (request.method !== 'HEAD') this.transferred.down += part.length
    response.end(request.method === 'HEAD' ? undefined : part)
  }
}
