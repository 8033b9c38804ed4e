import { type FileHandle, open } from 'node:fs/promises'
import { dirname } from 'node:path'
import { z } from 'zod'
import { BenchgateError } from '../model/error.ts'
import { JournalEvent } from '../model/record.ts'
import { linesOf } from './lines.ts'
import { Redactor } from './redact/redactor.ts'

/** Append-only record of a run: one line an event, on disk before `append` resolves. */
export interface Journal {
  append(event: JournalEvent): Promise<void>
  close(): Promise<void>
}

/**
 * Opens (or makes) a journal for appending. Events that wait together share one fsync. What a killed process left
 * after the last newline is cut off: it was never promised to anyone.
 */
export async function openJournal(file: string, redactor = new Redactor([])): Promise<Journal> {
  await dropHalfLine(file)
  const handle = await open(file, 'a')
  let broken: unknown = null
  let waiting: { line: string; done: () => void; failed: (cause: unknown) => void }[] = []
  let writing: Promise<void> | null = null
  const flush = async () => {
    while (waiting.length) {
      const batch = waiting
      waiting = []
      try {
        if (broken) throw broken // half a line may lie there: what came after it would be lost with it
        await write(handle, file, batch.map(({ line }) => line).join(''))
        for (const { done } of batch) done()
      } catch (cause) {
        broken = cause
        for (const { failed } of batch) failed(cause)
      }
    }
    writing = null
  }
  return {
    append(event) {
      if (broken) return Promise.reject(broken)
      return new Promise<void>((done, failed) => {
        waiting.push({ line: `${JSON.stringify(redactor.json(event))}\n`, done, failed })
        writing ??= flush()
      })
    },
    async close() {
      await writing
      await handle.close()
    },
  }
}

const NEWLINE = 10
const CHUNK = 65_536

async function dropHalfLine(file: string): Promise<void> {
  const handle = await open(file, 'r+').catch((cause: NodeJS.ErrnoException) => {
    if (cause.code === 'ENOENT') return null
    throw cause
  })
  if (!handle) return
  try {
    const { size } = await handle.stat()
    for (let end = size; end > 0; ) {
      const start = Math.max(0, end - CHUNK)
      const { buffer } = await handle.read(Buffer.alloc(end - start), 0, end - start, start)
      const newline = buffer.lastIndexOf(NEWLINE)
      if (newline >= 0) return await cutAt(handle, start + newline + 1, size)
      end = start
    }
    await cutAt(handle, 0, size)
  } finally {
    await handle.close()
  }
}

async function cutAt(handle: FileHandle, length: number, size: number): Promise<void> {
  if (length < size) await handle.truncate(length)
}

async function write(handle: FileHandle, file: string, text: string): Promise<void> {
  try {
    await handle.appendFile(text)
    await handle.datasync()
  } catch (cause) {
    throw new BenchgateError(
      `${file} cannot be written: ${(cause as Error).message}`,
      `Free space there, then go on with \`benchgate run EXPERIMENT --resume ${dirname(file)}\`: all that was finished is kept.`,
      { cause },
    )
  }
}

/** Reads a journal; a last line that was cut off is left out, any other bad line is an error. */
export async function readJournal(file: string): Promise<JournalEvent[]> {
  const events: JournalEvent[] = []
  for (const some of journalEvents(file)) for (const event of some) events.push(event)
  return events
}

const Event = z.compile(JournalEvent)

/** Checked where it is: a run has hundreds of thousands of them, and to copy each costs more than to check it. */
function isEvent(value: unknown): value is JournalEvent {
  if (!Event.validate(value)) return false
  if ('outcome' in value) value.outcome.suspected ??= null
  return true
}

/** The same, some events at a time: a long journal is never held as a whole. */
export function* journalEvents(file: string): Generator<readonly JournalEvent[]> {
  for (const { lines, number, whole } of linesOf(file, (at) => notAnEvent(file, at))) {
    if (!whole) return // it was never finished
    yield lines.map((line, at) => {
      const event = parse(line)
      if (isEvent(event)) return event
      throw notAnEvent(file, number + at)
    })
  }
}

function notAnEvent(file: string, number: number): BenchgateError {
  return new BenchgateError(
    `${file}:${number}: not a journal event`,
    'The journal was changed by something else: restore it, or run again in a new directory.',
  )
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return null
  }
}
