import { dirname, relative } from 'node:path/posix'
import { PassThrough, type Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type Docker from 'dockerode'
import { extract, type Header, pack } from 'tar-stream'
import type { Engine } from './engine.ts'
import { explain } from './explain.ts'

/** Unpack a tar at `path`. A missing folder travels in the same archive, above the entries: no exec is spent on it. */
export async function upload(engine: Engine, container: Docker.Container, tar: Readable, path: string): Promise<void> {
  const base = await deepestThere(engine, container, path)
  const missing = relative(base, path)
  const body = missing === '' ? tar : under(missing, tar)
  const failed = new Promise<never>((_, reject) => body.once('error', reject))
  await engine.ask(Promise.race([container.putArchive(body, { path: base }), failed]), 1800)
}

/** A tar stream of `path`, null when nothing is there. */
export async function download(engine: Engine, container: Docker.Container, path: string): Promise<Readable | null> {
  const asked = container.getArchive({ path }).catch((error: { statusCode?: number; message?: string }) => {
    if (error.statusCode === 404 && !/No such container:/.test(error.message ?? '')) return null
    if (/not a directory/.test(error.message ?? '')) return null // it would lie below a file
    throw error
  })
  const stream = await engine.ask(asked)
  if (stream === null) return null
  const out = new PassThrough()
  pipeline(stream, out).catch((cause) => out.destroy(explain(cause, { address: engine.address, answered: true })))
  return out
}

async function deepestThere({ ask }: Engine, container: Docker.Container, path: string): Promise<string> {
  for (let at = path.replace(/(?<=.)\/+$/, ''); at !== '/'; at = dirname(at)) {
    const found = await ask(
      container.infoArchive({ path: at }).catch((error: { statusCode?: number; message?: string }) => {
        if (error.statusCode === 404 && !/No such container:/.test(error.message ?? '')) return null
        throw error
      }),
    )
    if (found === null) continue
    found.resume() // it has no body, and its connection is held until that is read
    return at
  }
  return '/'
}

/** the same archive one or more folders deeper, with the folders first */
function under(folder: string, tar: Readable): Readable {
  const out = pack()
  const parts = folder.split('/')
  for (const index of parts.keys())
    out.entry({ name: `${parts.slice(0, index + 1).join('/')}/`, type: 'directory', mode: 0o755 })
  const place = (name: string) => `${folder}/${name.replace(/^(\.?\/)+/, '')}`
  async function move(): Promise<void> {
    const entries = tar.pipe(extract())
    tar.once('error', (error) => entries.destroy(error))
    for await (const entry of entries) {
      const { pax: _, ...header } = entry.header as Header & { pax?: unknown }
      const linked = header.type === 'link' && header.linkname ? { linkname: place(header.linkname) } : {}
      const slot = out.entry({ ...header, ...linked, name: place(header.name) })
      if (header.type === 'file' || header.type === 'contiguous-file') await pipeline(entry, slot)
      else entry.resume()
    }
    out.finalize()
  }
  move().catch((error: Error) => out.destroy(error))
  return out as unknown as Readable
}
