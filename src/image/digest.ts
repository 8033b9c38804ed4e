import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { type ContextEntry, contextEntries } from './context.ts'

/** changes when the same content would make another image */
const SCHEME = 'benchgate-image-1'

export interface Digested {
  /** 64 hex digits */
  readonly digest: string
  readonly entries: readonly ContextEntry[]
}

/**
 * The name of what a build would make: Dockerfile, context after .dockerignore, exec bits, links and build arguments.
 * Times, owners and the place on disk do not count, so that every checkout of one commit has one digest.
 */
export async function contextDigest(context: string, args: Readonly<Record<string, string>> = {}): Promise<Digested> {
  const entries = await contextEntries(context)
  const hash = createHash('sha256').update(`${SCHEME}\n`)
  const add = (...fields: readonly (string | boolean | null)[]) => hash.update(`${JSON.stringify(fields)}\n`)
  for (const name of Object.keys(args).sort()) add('arg', name, args[name] ?? null)
  for (const { path, type, executable, link } of entries) {
    const content = type === 'file' ? await fileDigest(join(context, path)) : link
    add(type, path, executable, content)
  }
  return { digest: hash.digest('hex'), entries }
}

async function fileDigest(path: string): Promise<string> {
  const hash = createHash('sha256')
  await pipeline(createReadStream(path), hash)
  return hash.digest('hex')
}
