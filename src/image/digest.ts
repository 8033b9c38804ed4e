import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { join } from 'node:path'
import PQueue from 'p-queue'
import type { Bases } from './bases.ts'
import { type ContextEntry, contextEntries, DOCKERFILE, unreadable } from './context.ts'
import { checkedOutWithCrlf, toLf } from './line-endings.ts'

/** changes when the same content would make another image */
const SCHEME = 'benchgate-image-1'

/** One thing that a digest stands for: what it is, its name, and its content. */
export type Ingredient = readonly [kind: string, name: string, ...content: (string | boolean | null)[]]

export interface Digested {
  /** 64 hex digits */
  readonly digest: string
  readonly entries: readonly ContextEntry[]
  readonly ingredients: readonly Ingredient[]
}

/** What a build is told besides its context. */
export interface BuildWishes {
  /** relative to the context, with slashes */
  readonly dockerfile?: string
  readonly args?: Readonly<Record<string, string>>
  readonly target?: string | null
  readonly platform?: string | null
  /** what the names of its bases stand for */
  readonly bases?: Bases
}

const OPEN_FILES = 16

/** arguments that builders know without being told; they say how to reach the network, not what to build */
const PROXIES = new Set(['http_proxy', 'https_proxy', 'ftp_proxy', 'no_proxy', 'all_proxy'])

/**
 * The name of what a build would make: Dockerfile, context after .dockerignore, exec bits, links and what the build is
 * told. Times, owners, the place on disk and line endings that git put there do not count, so that every checkout of
 * one commit has one digest.
 */
export async function imageDigest(context: string, wishes: BuildWishes = {}): Promise<Digested> {
  const { dockerfile = DOCKERFILE, args = {}, target = null, platform = null, bases = {} } = wishes
  const ingredients: Ingredient[] = []
  if (dockerfile !== DOCKERFILE) ingredients.push(['dockerfile', dockerfile])
  for (const name of Object.keys(args).sort())
    if (!PROXIES.has(name.toLowerCase())) ingredients.push(['arg', name, args[name] ?? null])
  if (target !== null) ingredients.push(['target', target])
  if (platform !== null) ingredients.push(['platform', platform])
  for (const name of Object.keys(bases).sort()) ingredients.push(['base', name, bases[name] ?? null])

  const found = await contextEntries(context, dockerfile)
  const files = new PQueue({ concurrency: OPEN_FILES })
  const read = await files.addAll(found.map((entry) => () => content(context, entry)))
  const suspects = read.filter(({ lf }) => lf !== null).map(({ entry }) => entry.path)
  const converted = await checkedOutWithCrlf(context, suspects)
  const entries = read.map(({ entry, raw, lf }): ContextEntry => {
    const kept = lf !== null && converted.has(entry.path) ? lf : null
    ingredients.push([entry.type, entry.path, entry.executable, kept?.digest ?? raw])
    return kept ? { ...entry, size: kept.size, toLf: true } : entry
  })
  return { digest: digestOf(ingredients), entries, ingredients }
}

/** The digest of a context and build arguments alone. */
export function contextDigest(context: string, args: Readonly<Record<string, string>> = {}): Promise<Digested> {
  return imageDigest(context, { args })
}

function digestOf(ingredients: readonly Ingredient[]): string {
  const hash = createHash('sha256').update(`${SCHEME}\n`)
  for (const ingredient of ingredients) hash.update(`${JSON.stringify(ingredient)}\n`)
  return hash.digest('hex')
}

interface Content {
  readonly entry: ContextEntry
  readonly raw: string | null
  /** the same with LF for CRLF; null where there is no CRLF */
  readonly lf: { readonly digest: string; readonly size: number } | null
}

async function content(context: string, entry: ContextEntry): Promise<Content> {
  if (entry.type !== 'file') return { entry, raw: entry.link, lf: null }
  const bytes = () => createReadStream(join(context, entry.path))
  const raw = createHash('sha256')
  let crlf = false
  let last = 0
  try {
    for await (const chunk of bytes() as AsyncIterable<Buffer>) {
      raw.update(chunk)
      crlf ||= chunk.includes('\r\n') || (last === 13 && chunk[0] === 10)
      last = chunk.at(-1) ?? 0
    }
    if (!crlf) return { entry, raw: raw.digest('hex'), lf: null }
    const lf = createHash('sha256')
    let size = 0
    for await (const chunk of toLf(bytes() as AsyncIterable<Buffer>)) {
      lf.update(chunk)
      size += chunk.length
    }
    return { entry, raw: raw.digest('hex'), lf: { digest: lf.digest('hex'), size } }
  } catch (cause) {
    throw unreadable(context, cause as Error)
  }
}
