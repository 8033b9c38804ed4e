import { randomUUID } from 'node:crypto'
import { basename, dirname } from 'node:path/posix'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { extract, pack } from 'tar-stream'
import { InfraError } from '../../model/error.ts'
import { quote } from '../quote.ts'
import type { ExecResult } from '../sandbox.ts'
import { exec, type Ready } from './exec.ts'
import type { Inside } from './inside.ts'
import { insist } from './insist.ts'

/** an archive up to this size travels with the command that packs or unpacks it */
const SMALL = 384 * 1024
/** a larger one travels in parts, each of which may be sent again */
const PART = 4 * 2 ** 20
/** one variable of an environment holds 128 KiB */
const VARIABLE = 96 * 1024
const WITHIN_SEC = 1800
/** a small archive is packed and sent in no time: who has not got it by then asks again */
const SMALL_WITHIN_SEC = 60

/** Unpack a tar at `path`. A small one costs one call. */
export async function upload(at: Ready, tar: Readable, path: string): Promise<void> {
  const { uid, gid, scratch } = await at.look.now()
  const parts = inParts(uid === 0 ? tar : ownedBy(uid, gid, tar))
  const first = await parts.next()
  const bytes = first.done ? Buffer.alloc(0) : first.value
  const unpack = `mkdir -p ${quote(path)} && {\n%\n} | tar -x -C ${quote(path)}`
  if (bytes.length <= SMALL) {
    const env = inVariables(bytes)
    const all = Object.keys(env).map((name) => `$${name}`)
    const text = unpack.replace('%', () => `printf %s "${all.join('')}" | base64 -d`)
    const done = await exec(at, { command: watched(text), user: 'root', env, timeoutSec: WITHIN_SEC })
    return succeed(at, done, `the upload to ${path}`)
  }
  const folder = `${scratch}/.benchgate-up-${randomUUID()}`
  try {
    let number = 0
    for (let part: IteratorResult<Buffer, void> = first; !part.done; part = await parts.next(), number += 1) {
      const [name, content] = [`${folder}/${partName(number)}`, part.value]
      await insist(() => at.inside.write(name, content, 'root'))
    }
    const text = unpack.replace('%', () => `cat ${folder}/*`)
    const done = await exec(at, { command: watched(text), user: 'root', timeoutSec: WITHIN_SEC })
    succeed(at, done, `the upload to ${path}`)
  } finally {
    await clear(at.inside, folder)
  }
}

const partName = (number: number): string => String(number).padStart(6, '0')

/** what cannot be removed stays until the sandbox ends */
async function clear(inside: Inside, folder: string): Promise<void> {
  await inside.say(`rm -rf ${folder}`, { user: 'root', timeoutSec: 60 }).catch(() => null)
}

/** the exit code of a text that found no space: where there is none, there is none for its complaint either */
const FULL = 28

const watched = (text: string, then = ':'): string => `export LC_ALL=C
if why=$( { ${text}\n} 2>&1 >/dev/null ); then ${then}; exit; fi
case $why in *'No space left'* | *'Wrote only'*) exit ${FULL} ;; esac
printf '%s\\n' "$why" >&2; exit 1`

function succeed({ inside }: Ready, { exitCode, stderr }: ExecResult, what: string): void {
  if (exitCode === 0) return
  if (exitCode === FULL)
    throw new InfraError(
      'disk_full',
      `${what} found no space left in the sandbox`,
      `Build the ${inside.origin} with a larger disk, or write less.`,
    )
  const why = exitCode === null ? 'its time was over' : stderr.toString().trim().slice(-300)
  throw new InfraError('transport', `${what} failed: ${why}`, 'Look at the path.')
}

/** the bytes of a stream, each part but the last of full length */
async function* inParts(stream: Readable): AsyncGenerator<Buffer, void> {
  let held: Buffer[] = []
  let size = 0
  try {
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      held.push(chunk)
      size += chunk.length
      while (size >= PART) {
        const all = Buffer.concat(held)
        yield all.subarray(0, PART)
        held = [all.subarray(PART)]
        size -= PART
      }
    }
  } catch (cause) {
    const why = `the archive to upload cannot be read: ${(cause as Error).message}`
    throw new InfraError('transport', why, 'Look at the files of the task.', { cause })
  }
  if (size > 0) yield Buffer.concat(held)
}

/** in base64: an environment is no command line, which the machine would show and the provider would log */
function inVariables(bytes: Buffer): Record<string, string> {
  const text = bytes.toString('base64')
  const pieces: Record<string, string> = {}
  for (let at = 0; at < text.length; at += VARIABLE) pieces[`__BG_${at / VARIABLE}`] = text.slice(at, at + VARIABLE)
  return pieces
}

/** the same archive, what is root's in it given to the sandbox's own user, who shall work with it */
function ownedBy(uid: number, gid: number, tar: Readable): Readable {
  const out = pack()
  async function move(): Promise<void> {
    const entries = tar.pipe(extract())
    tar.once('error', (error) => entries.destroy(error))
    for await (const entry of entries) {
      const { header } = entry
      const whose = header.uid ? {} : { uid, gid }
      const { pax: _, ...plain } = header as typeof header & { pax?: unknown }
      const slot = out.entry({ ...plain, ...whose })
      if (header.type === 'file' || header.type === 'contiguous-file') await pipeline(entry, slot)
      else entry.resume()
    }
    out.finalize()
  }
  move().catch((error: Error) => out.destroy(error))
  return Readable.from(out)
}

/** A tar stream of `path`, null when nothing is there. A small one costs one call, and no space on the disk. */
export async function download(at: Ready, path: string): Promise<Readable | null> {
  await at.look.now()
  const packed = `tar -c -C ${quote(dirname(path))} -- ${quote(basename(path))}`
  const small = `[ -e ${quote(path)} ] || [ -L ${quote(path)} ] || { echo @@nothing; exit; }
printf @@; ${packed} 2>/dev/null | head -c ${SMALL + 1} | base64 -w0; echo; echo @@`
  const { stdout } = await insist(async () => {
    const said = await at.inside.say(small, { user: 'root', timeoutSec: SMALL_WITHIN_SEC })
    if (/@@(nothing)?\n$/.test(said.stdout)) return said
    throw new InfraError('transport', `the download of ${path} was cut off`, 'Try again.')
  })
  if (/@@nothing\n$/.test(stdout)) return null
  const [, base64 = ''] = /@@(\S*)\n@@\n$/.exec(stdout) ?? []
  const bytes = Buffer.from(base64, 'base64')
  return bytes.length <= SMALL ? Readable.from([bytes]) : inOrder(at, packed, path)
}

/** what stands between may answer in place of the sandbox, and an answer may be cut off without a word */
async function whole(inside: Inside, path: string, bytes: number): Promise<Uint8Array> {
  const part = await inside.read(path, bytes)
  if (part.length === bytes) return part
  throw new InfraError('transport', `a download has ${part.length} of ${bytes} bytes`, 'Try again.')
}

/** packed into parts on the sandbox's disk, fetched one by one */
async function inOrder(at: Ready, packed: string, path: string): Promise<Readable> {
  const { scratch } = await at.look.now()
  const folder = `${scratch}/.benchgate-down-${randomUUID()}`
  const split = `mkdir -m 700 ${folder} && ${packed} 2>/dev/null | split -b ${PART} -d -a 6 - ${folder}/`
  const done = await exec(at, {
    command: watched(split, `set -- ${folder}/*; shift $(($# - 1)); echo "\${1##*/} $(stat -c %s "$1")"`),
    user: 'root',
    timeoutSec: WITHIN_SEC,
  })
  try {
    succeed(at, done, `the download of ${path}`)
  } catch (error) {
    await clear(at.inside, folder)
    throw error
  }
  const [last = 0, rest = 0] = done.stdout.toString().split(' ').map(Number)
  async function* parts(): AsyncGenerator<Uint8Array> {
    try {
      for (let number = 0; number <= last; number += 1)
        yield await insist(() => whole(at.inside, `${folder}/${partName(number)}`, number < last ? PART : rest))
    } finally {
      await clear(at.inside, folder)
    }
  }
  return Readable.from(parts(), { objectMode: false, highWaterMark: 1 })
}
