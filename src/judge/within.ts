import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { extract, type Header, pack } from 'tar-stream'

/** What an archive turned out to hold. */
export interface Contents {
  /** of its top: null until it has come */
  top: 'file' | 'directory' | 'link' | null
  /** what was left out, by why */
  readonly left: Map<string, number>
}

/**
 * The same archive without what would land anywhere but at or below `base`, its one top: the agent may have made the very
 * `tar` that packed it. Files, directories and links pass, and nothing that lies behind a link.
 */
export function onlyWithin(tar: Readable, base: string, contents: Contents): Readable {
  const out = pack()
  const links = new Set<string>()

  const place = (name: string): string | null => {
    const parts = name.split('/').filter((part) => part !== '' && part !== '.')
    const climbs = parts[0] !== base || parts.includes('..') || name.includes('\0')
    const behind = parts.slice(0, -1).some((_, at) => links.has(parts.slice(0, at + 1).join('/')))
    return climbs || behind ? null : parts.join('/')
  }

  /** as it may pass; a text says why it may not */
  function checked(header: Header): Header | string {
    const path = place(header.name)
    if (path === null) return 'paths that climb out'
    if (path === base) contents.top = topOf(header)
    // of the long names only the one that was looked at counts
    const { pax: _, ...rest } = header as Header & { pax?: unknown }
    switch (header.type) {
      case 'file':
      case 'contiguous-file':
        return { ...rest, type: 'file', name: path }
      case 'directory':
        return { ...rest, name: `${path}/` }
      case 'symlink':
        if (path === base) return 'links in its own place'
        links.add(path)
        return { ...rest, name: path }
      case 'link': {
        const to = place(header.linkname ?? '')
        return to === null || links.has(to) ? 'links that climb out' : { ...rest, name: path, linkname: to }
      }
      default:
        return 'pipes and devices'
    }
  }

  async function move(): Promise<void> {
    const entries = extract()
    const flow = pipeline(tar, entries)
    flow.catch(() => {}) // what breaks it breaks the loop
    for await (const entry of entries) {
      const header = checked(entry.header)
      if (typeof header === 'string') {
        contents.left.set(header, (contents.left.get(header) ?? 0) + 1)
        entry.resume()
      } else if (header.type === 'file') await pipeline(entry, out.entry(header))
      else {
        out.entry(header)
        entry.resume()
      }
    }
    await flow
    out.finalize()
  }

  move().catch((error: Error) => out.destroy(error))
  return Readable.from(out, { objectMode: false })
}

const topOf = ({ type }: Header): Contents['top'] =>
  type === 'directory' ? 'directory' : type === 'symlink' || type === 'link' ? 'link' : 'file'
