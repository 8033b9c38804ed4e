import { setTimeout as sleep } from 'node:timers/promises'
import type Docker from 'dockerode'
import type { Engine } from './engine.ts'
import type { Seen } from './events.ts'

/** the client's types do not know it, the engine does */
const SIZED: object = { size: true }

const PAUSE_MS = 5000
/** the engine counts every file that the container wrote: of its time, no more than one part in so many goes to that */
const SHARE = 20

/**
 * Ends a container that has written more than it may. overlay2 has quotas on few file systems, and on none that hosted runners
 * have, so it is looked at from time to time; what is written between two looks goes beyond. Says how to stop watching.
 */
export function watchDisk({ docker, ask }: Engine, { id }: Docker.Container, limitMb: number, seen: Seen): () => void {
  const over = new AbortController()
  const container = docker.getContainer(id)
  async function watch(): Promise<void> {
    for (let pause = PAUSE_MS; ; ) {
      await sleep(pause, undefined, { ref: false, signal: over.signal })
      const begin = performance.now()
      const size = await ask(container.inspect(SIZED)).then(
        (found) => (found as { SizeRw?: number }).SizeRw ?? 0,
        () => 0, // whoever uses the sandbox hears what is wrong
      )
      if (over.signal.aborted) return
      if (size > limitMb * 2 ** 20) {
        seen.diskFull = true
        return void (await ask(container.kill()))
      }
      pause = Math.max(PAUSE_MS, SHARE * (performance.now() - begin))
    }
  }
  watch().catch(() => {}) // stopped, or the container went by itself
  return () => over.abort()
}
