import { setTimeout as sleep } from 'node:timers/promises'
import type { Engine } from './engine.ts'

/** What the engine reported of one container since it last started. */
export interface Seen {
  oom: boolean
  /** it wrote more than it may, and was ended for it */
  diskFull: boolean
  /** somebody asked the engine to end it */
  asked: boolean
  died: boolean
  /** reports were lost while it lived: the daemon went away, or the way to it */
  blind: boolean
}

export interface Watch {
  follow(id: string): Seen
  forget(id: string): void
  close(): void
}

interface Event {
  readonly Action: string
  readonly Actor: { readonly ID: string }
}

/**
 * Follow the engine's reports of our containers for as long as the driver lives. Asking afterwards would not do:
 * the engine keeps its last 256 events only, and every exec makes three.
 */
export async function watch(engine: Engine): Promise<Watch> {
  const followed = new Map<string, Seen>()
  const over = new AbortController()
  const filters = {
    type: ['container'],
    label: ['benchgate=1'],
    event: ['start', 'oom', 'kill', 'stop', 'die', 'destroy'],
  }

  function note({ Action, Actor }: Event): void {
    const seen = followed.get(Actor.ID)
    if (seen === undefined) return
    if (Action === 'start') Object.assign(seen, { asked: false, died: false })
    else if (Action === 'oom') seen.oom = true
    else if (Action === 'die') seen.died = true
    else seen.asked = true
  }

  async function open(): Promise<NodeJS.ReadableStream> {
    const stream = await engine.ask(
      engine.docker.getEvents({ filters: JSON.stringify(filters), abortSignal: over.signal }),
    )
    const { socket } = stream as unknown as { socket?: { unref(): void } }
    socket?.unref() // a run that has ended is not kept waiting by it
    return stream
  }

  async function readFrom(first: NodeJS.ReadableStream): Promise<void> {
    for (let stream: NodeJS.ReadableStream | null = first; !over.signal.aborted; ) {
      if (stream !== null) await readLines(stream, (line) => note(JSON.parse(line) as Event)).catch(() => {})
      if (over.signal.aborted) return
      for (const seen of followed.values()) seen.blind = true
      await sleep(500, undefined, { ref: false })
      stream = await open().catch(() => null)
    }
  }

  void readFrom(await open())
  return {
    follow(id) {
      const seen: Seen = { oom: false, diskFull: false, asked: false, died: false, blind: false }
      followed.set(id, seen)
      return seen
    },
    forget: (id) => void followed.delete(id),
    close: () => over.abort(),
  }
}

/** hand over each complete line of a stream */
export async function readLines(stream: NodeJS.ReadableStream, take: (line: string) => void): Promise<void> {
  let rest = ''
  const decoder = new TextDecoder()
  for await (const bytes of stream) {
    const lines = (rest + decoder.decode(bytes as unknown as Uint8Array, { stream: true })).split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) if (line.trim()) take(line)
  }
  if (rest.trim()) take(rest)
}
