import { closeSync, constants, existsSync, fstatSync, openSync, readdirSync, readSync, realpathSync } from 'node:fs'
import { join, sep } from 'node:path'
import type { ResultRow } from '../../model/record.ts'
import { block } from '../../report/escape.ts'
import type { PageText, RolloutTexts } from '../../report/html/data.ts'
import { atifSteps, fewer, trajectory } from '../../report/html/trajectory.ts'
import { notPassed } from '../../report/order.ts'
import { whole } from '../../report/words.ts'

/** of all texts together: what a browser opens without being noticed */
const MOST_CHARACTERS = 16 * 2 ** 20
/** of one text: as much as there is room for, within these */
const LEAST_TEXT = 8 * 2 ** 10
const MOST_TEXT = 2 ** 18
/** rollouts whose files are read */
const MOST_ROLLOUTS = 5_000
/** texts that one rollout usually leaves */
const TYPICAL = 4
/** of output that is searched for a trajectory: in one rollout, and in all */
const MOST_OUTPUT = 4 * 2 ** 20
const MOST_SEARCHED = 2 ** 28
const MOST_STEPS = 20

/**
 * What rollouts left to read, one at a time, those that did not pass first; until the page is full. Sandboxes wrote the
 * files, and a journal of somebody else's may name the directory: nothing outside the run's `rollouts/` is read.
 */
export function* rolloutTexts(
  dir: string,
  rows: readonly ResultRow[],
): Generator<readonly [place: number, texts: RolloutTexts]> {
  const ran: ResultRow[] = []
  for (const row of notPassed(rows)) {
    if (hasLogs(row)) ran.push(row)
    if (ran.length === MOST_ROLLOUTS) break
  }
  if (ran.length < MOST_ROLLOUTS) {
    const rest = rows.filter((row) => row.outcome === 'passed' && hasLogs(row))
    ran.push(...rest.sort((a, b) => a.rollout_index - b.rollout_index).slice(0, MOST_ROLLOUTS - ran.length))
  }
  const places = new Map(ran.map((row) => [row, -1]))
  for (const [place, row] of rows.entries()) if (places.has(row)) places.set(row, place)
  const room = Math.min(MOST_TEXT, Math.max(LEAST_TEXT, Math.floor(MOST_CHARACTERS / (ran.length * TYPICAL))))
  const reader = new Reader(dir, room)
  for (const row of ran) {
    if (reader.used > MOST_CHARACTERS) return
    const found = reader.read(row)
    if (found) yield [places.get(row) ?? -1, found]
  }
}

const hasLogs = ({ logs }: ResultRow): boolean => logs !== null

class Reader {
  readonly #dir: string
  readonly #room: number
  readonly #home: string | null
  #searched = 0
  used = 0

  constructor(dir: string, room: number) {
    this.#dir = dir
    this.#room = room
    this.#home = realPath(join(dir, 'rollouts'))
  }

  read({ logs }: ResultRow): RolloutTexts | null {
    const path = logs === null ? null : realPath(join(this.#dir, logs))
    if (path === null || logs === null || this.#home === null || !path.startsWith(this.#home + sep)) return null
    const names = stepsIn(path)
    const parts = names.length
      ? names.map((name) => ({ at: `steps/${name}/`, step: `Step ${name}: ` }))
      : [{ at: '', step: '' }]
    const found = parts.map(({ at, step }) => this.#part(join(path, at), `${logs}/${at}`, step))
    const own = this.#text(join(path, 'result.json'), `${logs}/result.json`, 'Result', 'log')
    const texts = [...found.flatMap(({ texts: some }) => some), ...own]
    const steps = fewer(
      found.flatMap(({ steps: some }) => some),
      this.#room,
    )
    if (texts.length === 0) return null
    this.used += steps.reduce((sum, step) => sum + step.text.length + step.what.length, 0)
    return { texts, steps, notes: [] }
  }

  /** what the agent and the judge of one step left under `dir` */
  #part(dir: string, shown: string, step: string): Pick<RolloutTexts, 'texts' | 'steps'> {
    const text = (path: string, title: string, kind: PageText['kind'] = 'log') =>
      this.#text(join(dir, path), shown + path, step + title, kind)
    const patch = (['artifacts', 'agent'] as const).flatMap((folder) =>
      namesIn(join(dir, folder))
        .filter((name) => /\.(patch|diff)$/.test(name))
        .map((name) => `${folder}/${name}`),
    )[0]
    return {
      steps: this.#steps(dir),
      texts: [
        ...text('agent/instruction.md', 'Instruction', 'instruction'),
        ...(patch ? text(patch, 'Diff', 'diff') : []),
        ...text('agent/stdout.log', 'Agent'),
        ...text('agent/stderr.log', 'Agent, standard error').filter(({ text: said }) => said !== ''),
        ...text('verifier/test-stdout.txt', 'Judge'),
      ],
    }
  }

  #steps(dir: string): RolloutTexts['steps'] {
    if (this.#searched > MOST_SEARCHED) return []
    const kept = readSome(join(dir, 'agent/trajectory.json'), MOST_OUTPUT, 0)
    if (kept) this.#searched += kept.head.length
    const steps = kept ? atifSteps(kept.head.toString()) : []
    if (steps.length > 0) return steps
    const output = readSome(join(dir, 'agent/stdout.log'), MOST_OUTPUT, 0)
    this.#searched += output?.head.length ?? 0
    return output ? trajectory(output.head.toString()) : []
  }

  /** the beginning and the end of a text; an end says more than a beginning */
  #text(file: string, path: string, title: string, kind: PageText['kind']): PageText[] {
    const found = readSome(file, this.#room >> 2, this.#room - (this.#room >> 2))
    if (!found) return []
    const { head, tail, bytes } = found
    const left = bytes - head.length - tail.length
    const text = block(
      left > 0
        ? `${head}\n\n… ${whole(left)} bytes are left out here …\n\n${tail}`
        : Buffer.concat([head, tail]).toString(),
    )
    this.used += text.length
    const cut = `The page shows ${whole(head.length + tail.length)} of ${whole(bytes)} bytes; the file is in the run's artifact.`
    return [{ title, kind, path, text, ...(left > 0 ? { cut } : {}) }]
  }
}

interface Some {
  readonly head: Buffer
  readonly tail: Buffer
  readonly bytes: number
}

/** The first and the last bytes of a regular file that no link leads to; null where there is none. */
function readSome(file: string, first: number, last: number): Some | null {
  if (realPath(file) !== file) return null
  let handle: number
  try {
    handle = openSync(file, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK)
  } catch {
    return null // it left none
  }
  try {
    const { size } = fstatSync(handle)
    if (!fstatSync(handle).isFile()) return null
    const head = part(handle, 0, Math.min(size, first))
    const tail = part(handle, Math.max(head.length, size - last), Math.min(last, size - head.length))
    return { head, tail, bytes: size }
  } finally {
    closeSync(handle)
  }
}

function part(handle: number, position: number, length: number): Buffer {
  const bytes = Buffer.alloc(length)
  let done = 0
  while (done < length) {
    const read = readSync(handle, bytes, done, length - done, position + done)
    if (read === 0) break
    done += read
  }
  return bytes.subarray(0, done)
}

const stepsIn = (dir: string): string[] => namesIn(join(dir, 'steps')).slice(0, MOST_STEPS)

function namesIn(dir: string): string[] {
  if (!existsSync(dir)) return []
  try {
    return readdirSync(dir).sort()
  } catch {
    return []
  }
}

/** Null where nothing is: most rollouts lack some of the files, and an error each would cost more than all the reading. */
function realPath(path: string): string | null {
  if (!existsSync(path)) return null
  try {
    return realpathSync.native(path)
  } catch {
    return null
  }
}
