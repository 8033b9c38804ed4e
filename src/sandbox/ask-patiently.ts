import { setTimeout as sleep } from 'node:timers/promises'
import { CancelledError } from '../model/error.ts'
import { type Answer, ask, type Question } from './ask.ts'
import { retryAfter } from './remote/create.ts'
import { backoff } from './remote/insist.ts'

/** "Too many now": nothing was begun, and it may be asked for again. */
export const isBusy = ({ status }: Pick<Answer, 'status'>): boolean => status === 429 || status === 503

const LONGEST_WAIT_MS = 30_000

/** Asks again where the answer is that there are too many, as it says or ever later; for so long, then that is the answer. */
export async function askPatiently(question: Question, busySec: number): Promise<Answer> {
  const until = performance.now() + busySec * 1000
  const { signal } = question
  for (let tried = 1; ; tried += 1) {
    const answer = await ask(question)
    if (!isBusy(answer)) return answer
    const told = retryAfter(answer.headers['retry-after'])
    const wait = told === null ? backoff(tried, LONGEST_WAIT_MS) : told * 1000
    if (performance.now() + wait > until) return answer
    await sleep(wait, undefined, { signal }).catch(() => {
      throw new CancelledError()
    })
  }
}
