import { closeSync, openSync, readSync } from 'node:fs'

/** Some lines of a file, without their ends. */
export interface Lines {
  readonly lines: readonly string[]
  /** of the first of them, from 1 */
  readonly number: number
  /** false for what follows the last newline, which may be cut off */
  readonly whole: boolean
}

const NEWLINE = 10
/** What is read at a time. Texts much longer than this are not made among the young objects, and cost more to remove. */
const CHUNK = 65_536
/** no line of ours comes near it, and what is longer shall not fill the memory */
const LONGEST_LINE = 2 ** 24

/** A file of lines, of which never more than some are held. Throws what `refuse` says of a line that is too long. */
export function* linesOf(file: string, refuse: (number: number) => Error): Generator<Lines> {
  const handle = openSync(file, 'r')
  try {
    let buffer = Buffer.allocUnsafe(CHUNK)
    let [held, number] = [0, 1]
    for (;;) {
      if (held === buffer.length) buffer = Buffer.concat([buffer], 2 * held)
      const read = readSync(handle, buffer, held, buffer.length - held, null)
      if (read === 0) break
      const filled = held + read
      const end = buffer.lastIndexOf(NEWLINE, filled - 1)
      if (end < held) {
        held = filled
        if (held > LONGEST_LINE) throw refuse(number)
        continue
      }
      const lines = buffer.toString('utf8', 0, end).split('\n')
      yield { lines, number, whole: true }
      number += lines.length
      buffer.copyWithin(0, end + 1, filled)
      held = filled - end - 1
    }
    if (held > 0) yield { lines: [buffer.toString('utf8', 0, held)], number, whole: false }
  } finally {
    closeSync(handle)
  }
}
