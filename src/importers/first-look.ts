import { lstat } from 'node:fs/promises'
import { basename } from 'node:path'
import type { Source } from './source.ts'

/** What its first bytes say of a file that is none of the formats, in words that complete "because"; null where they say nothing. */
export async function firstLook(source: Source): Promise<string | null> {
  const { files, folders } = await source.list()
  if (files.length + folders.length === 0) return 'there is no file in it'
  const [name = ''] = files
  if (files.length + folders.length > 1 || name === '') return null
  const of = name === basename(source.name) ? 'it' : name
  if ((await lstat(source.pathOf(name))).isSymbolicLink()) return `${of} is a link, which is not followed`
  const bytes = await source.bytes(name)
  if (bytes === null) return null
  if (bytes.toString('utf8', 0, 4096).trim() === '') return `${of} is empty`
  const packed = PACKED.find(([start]) => bytes.subarray(0, start.length).equals(start))?.[1]
  if (packed) return `${of} ${packed}`
  return /\.json$/i.test(name) ? brokenJson(of, source, name, bytes.toString('utf8')) : null
}

const PACKED: readonly (readonly [start: Buffer, says: string])[] = [
  [Buffer.from([0x1f, 0x8b]), 'is packed by gzip: unpack it first'],
  [Buffer.from([0x28, 0xb5, 0x2f, 0xfd]), 'is packed by zstd: unpack it first'],
  [Buffer.from('PK\x03\x04'), 'is a zip archive: unpack it first'],
  [Buffer.from([0xff, 0xfe]), 'is UTF-16: save it as UTF-8'],
  [Buffer.from([0xfe, 0xff]), 'is UTF-16: save it as UTF-8'],
]

/** where the text stops being JSON, as far as its parser tells */
function brokenJson(of: string, source: Source, name: string, text: string): string | null {
  if (source.parse(name, text) !== undefined) return null
  const says = messageOf(text)
  const at = /position (\d+)/.exec(says)?.[1]
  if (/^(Unexpected end|Unterminated string)/.test(says) || Number(at) >= text.trimEnd().length)
    return `${of} is JSON that is cut off`
  return at === undefined
    ? `${of} is no JSON`
    : `${of} is no JSON from line ${text.slice(0, Number(at)).split('\n').length} on`
}

function messageOf(text: string): string {
  try {
    JSON.parse(text)
    return ''
  } catch (cause) {
    return (cause as Error).message
  }
}
