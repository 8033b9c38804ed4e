import { setTimeout as sleep } from 'node:timers/promises'
import { CancelledError, InfraError } from '../../model/error.ts'
import { backoff, mayComeBack } from './insist.ts'
import type { Pace } from './pace.ts'
import type { Room } from './room.ts'

/** a create that was answered by nobody is tried again this often */
const TRIES_UNANSWERED = 5
const LONGEST_BACKOFF_MS = 30_000

/** How sandboxes of an account are made, over all that are being made. */
export interface Creating {
  readonly provider: string
  readonly pace: Pace
  readonly room: Room
  /** for one create, without the time that our own other sandboxes hold it up */
  readonly withinSec: number
  /** how long a sandbox is looked for whose create was never answered */
  readonly lookSec: number
}

/** One sandbox that is to be made, under a mark of its own that every try carries. */
export interface Making<Box> {
  /** one request, not cut off when the run is: the sandbox that it makes must be known */
  post(): Promise<{ readonly made: Box } | Failed>
  /** ids of what has the mark, the oldest first */
  find(): Promise<readonly string[]>
  adopt(id: string): Promise<Box>
  kill(id: string): Promise<void>
  idOf(box: Box): string
}

export interface Failed {
  readonly error: InfraError
  readonly retryAfterSec: number | null
  /** it is not known whether the sandbox was made */
  readonly lost: boolean
}

export interface Created<Box> {
  readonly box: Box
  /** an answer was lost on the way: there may be another with the same mark */
  readonly doubtful: boolean
}

/** Who asks. */
export interface Asking {
  /** it has one already and ends it only after this one */
  readonly second: boolean
  readonly signal: AbortSignal | undefined
}

/**
 * One new sandbox, and never a second: each try carries the same mark, and after an answer that was lost nothing is
 * tried again before the sandbox has been looked for. Who is given one leaves the room when it has ended.
 */
export async function create<Box>(at: Creating, making: Making<Box>, who: Asking): Promise<Created<Box>> {
  const { pace, room } = at
  const { signal } = who
  let [begin, deadline] = [0, 0]
  let doubtful = false
  let unanswered = 0
  /** who waits for its turn loses none of its time */
  function post() {
    begin ||= performance.now()
    deadline ||= performance.now() + at.withinSec * 1000
    return making.post()
  }
  await room.enter(who)
  for (let tried = 1; ; tried += 1) {
    let failed: Failed
    try {
      const answer = await pace.run(post, { again: tried > 1, signal })
      if ('error' in answer && answer.lost) doubtful = true
      const box = 'made' in answer ? answer.made : answer.lost ? await lookFor(at, making) : null
      if (box && signal?.aborted) await making.kill(making.idOf(box))
      if (signal?.aborted) throw new CancelledError()
      if (box) {
        pace.wentWell()
        return { box, doubtful }
      }
      failed = answer as Failed
    } catch (error) {
      room.leave()
      throw error
    }
    const { error, retryAfterSec } = failed
    if (error.kind === 'quota' && room.shared) {
      room.full()
      await room.enter(who)
      deadline = 0
      continue
    }
    if (error.kind === 'transport' && !mayComeBack(error, begin)) unanswered += 1
    const wait = Math.max((retryAfterSec ?? 0) * 1000, backoff(tried, LONGEST_BACKOFF_MS))
    const hopeless = error.kind === 'auth' || error.kind === 'config' || unanswered >= TRIES_UNANSWERED
    const over = performance.now() + wait > deadline
    // where nobody will wait as long as it says, nobody is held back by it
    if (error.kind === 'rate_limited' || error.kind === 'capacity') pace.refused(over ? null : retryAfterSec)
    if (hopeless || over) {
      room.leave()
      if (doubtful) await sweep(making).catch(() => {}) // the reaper knows it too
      throw error
    }
    await sleep(wait, undefined, { signal }).catch(() => {})
  }
}

/** The sandbox of a create that nobody answered: it may be listed late. The oldest is kept where there are several. */
async function lookFor<Box>({ provider, lookSec }: Creating, making: Making<Box>): Promise<Box | null> {
  const until = performance.now() + lookSec * 1000
  try {
    for (let looked = 1; ; looked += 1) {
      const [oldest, ...others] = await making.find()
      if (oldest) {
        await Promise.all(others.map((id) => making.kill(id)))
        return await making.adopt(oldest)
      }
      const wait = backoff(looked, 2000)
      if (performance.now() + wait > until) return null
      await sleep(wait)
    }
  } catch (cause) {
    throw new InfraError(
      'create_ambiguous',
      `it is not known whether ${provider} made a sandbox: ${(cause as Error).message}`,
      'Run `benchgate reap`; without it the sandbox ends by its lifetime.',
      { cause },
    )
  }
}

/** the others of one create, after its sandbox has ended */
export async function sweep<Box>(making: Making<Box>): Promise<void> {
  await Promise.all((await making.find()).map((id) => making.kill(id)))
}

/** seconds of a Retry-After, which is a number of them or a date */
export function retryAfter(header: string | null | undefined): number | null {
  const value = header?.trim()
  if (!value) return null
  const sec = /^\d+$/.test(value) ? Number(value) : (Date.parse(value) - Date.now()) / 1000
  return Number.isFinite(sec) ? Math.max(0, sec) : null
}
