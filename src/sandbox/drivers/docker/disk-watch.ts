import { setTimeout as sleep } from 'node:timers/promises'
import type { Engine } from './engine.ts'
import type { Seen } from './events.ts'

/** the client's types do not know it, the engine does */
const SIZED: object = { size: true }

const PAUSE_MS = 5000
/** the engine counts every file that a container wrote: so much longer than a round of all took is the pause after it */
const PAUSE_FACTOR = 4

interface Watched {
  readonly limitMb: number
  readonly seen: Seen
}

export interface DiskWatch {
  /** says how to stop */
  follow(id: string, one: Watched): () => void
}

/**
 * Ends containers that have written more than they may. overlay2 has quotas on few file systems, and on none that hosted runners
 * have, so one after the other is looked at; what is written between two looks goes beyond.
 */
export function diskWatch({ docker, ask }: Engine): DiskWatch {
  const watched = new Map<string, Watched>()
  let watching = false

  async function look(id: string, { limitMb, seen }: Watched): Promise<void> {
    const container = docker.getContainer(id)
    const { SizeRw = 0 } = (await ask(container.inspect(SIZED))) as { SizeRw?: number }
    if (SizeRw <= limitMb * 2 ** 20 || !watched.delete(id)) return
    seen.diskFull = true
    await ask(container.kill())
  }

  async function watch(): Promise<void> {
    for (let pause = PAUSE_MS; watched.size > 0; ) {
      await sleep(pause, undefined, { ref: false })
      const begin = performance.now()
      for (const [id, one] of watched) await look(id, one).catch(() => {}) // whoever uses it hears what is wrong
      pause = Math.max(PAUSE_MS, PAUSE_FACTOR * (performance.now() - begin))
    }
    watching = false
  }

  return {
    follow(id, one) {
      watched.set(id, one)
      if (!watching) void watch()
      watching = true
      return () => void watched.delete(id)
    },
  }
}
