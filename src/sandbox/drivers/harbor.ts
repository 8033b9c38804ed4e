import { InfraError } from '../../model/error.ts'
import { NoAnswerInTime } from '../ask.ts'
import { askPatiently } from '../ask-patiently.ts'
import type { Driver, Errand } from '../sandbox.ts'
import type { HarborClient } from './harbor/client.ts'
import { broken, refused } from './harbor/explain.ts'

/** Where the deployments of an image are known. */
export interface Places {
  /** ids of those that are ready */
  of(image: string): Promise<readonly string[]>
  /** one of them is not there any more */
  lost(image: string): void
}

export interface HarborOptions {
  readonly client: HarborClient
  readonly places: Places
  readonly rateLimitWaitSec: number
}

/** a sandbox of Harbor's is made, filled and ended within the call, beside the rollout itself */
const AROUND_SEC = 300

/**
 * The hosted Harbor of the Synth API: it runs whole rollouts of runners in sandboxes that it makes and ends by itself, and
 * that cannot be seen. So nothing is created here, and nothing can be left behind but deployments, which are images.
 */
export function harborDriver({ client, places, rateLimitWaitSec }: HarborOptions): Driver {
  async function carry({ image, request, timeoutSec, signal, onPlace }: Errand) {
    const ids = await places.of(image)
    const id = ids[request.seed % ids.length] ?? ''
    onPlace(id)
    const body = { deployment_id: id, ...request }
    try {
      const question = { ...client.question('/rollout'), method: 'POST', body, signal } as const
      const answer = await askPatiently({ ...question, timeoutSec: timeoutSec + AROUND_SEC }, rateLimitWaitSec)
      if (answer.status === 404) places.lost(image)
      if (answer.status < 200 || answer.status >= 300) throw refused(answer, 'rollout')
      return answer
    } catch (cause) {
      if (!(cause instanceof NoAnswerInTime)) throw broken(cause)
      // it ends a rollout by its limit: who says nothing for so much longer is not working on it
      throw new InfraError(
        'transport',
        `the hosted Harbor did not answer within ${timeoutSec + AROUND_SEC} s`,
        'Look at the state of the service.',
        { cause },
      )
    }
  }

  return {
    kind: 'harbor',
    caution: null,
    unenforced: [],
    refuses: ({ task }) =>
      task === 'contract' ? null : `a hosted Harbor carries out contract tasks alone, and this is a ${task} task`,
    async create() {
      throw new InfraError('config', 'a hosted Harbor gives nobody a sandbox', 'Run a contract task.')
    },
    carry,
    list: async () => [],
    async destroy() {},
    async close() {},
  }
}
