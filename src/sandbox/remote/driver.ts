import PQueue from 'p-queue'
import { InfraError } from '../../model/error.ts'
import type { NetworkPolicy } from '../../model/task.ts'
import type { Driver, Exposed, Made, SandboxRequest, Vital } from '../sandbox.ts'
import { type Creating, create, type Making, sweep } from './create.ts'
import { FirstLook } from './first-look.ts'
import type { Inside } from './inside.ts'
import { insist } from './insist.ts'
import { Pace } from './pace.ts'
import { Room } from './room.ts'
import { remoteSandbox } from './sandbox.ts'

/** How much may be asked of an account, and for how long. */
export interface Limits {
  /** the longest life that may be asked for; a plan has its own bound */
  readonly timeoutSec: number
  readonly maxConcurrentCreates: number
  readonly maxCreatesPerSec: number
  /** uploads and downloads at once, over all sandboxes */
  readonly maxConcurrentSyncs: number
  readonly createTimeoutSec: number
  /** how long a sandbox is looked for whose create was never answered */
  readonly createDrainTimeoutSec: number
  readonly initCommandTimeoutSec: number
}

/** One account of a provider, in what differs between providers. */
export interface Provider<Box> extends Pick<Driver, 'kind' | 'unenforced' | 'refuses'> {
  /** as a user knows it */
  readonly name: string
  /** what it calls the thing that sandboxes are made from, and the key that names one */
  readonly origin: { readonly word: string; readonly key: string }
  /** the key of `timeoutSec` */
  readonly lifeKey: string
  making(request: SandboxRequest, image: string, lifeSec: number): Making<Box>
  /** wait until what was made can be used */
  started(box: Box, withinSec: number, signal: AbortSignal | undefined): Promise<void>
  inside(box: Box): Inside
  networkOf(policy: NetworkPolicy): object
  setNetwork(box: Box, policy: NetworkPolicy): Promise<void>
  state(id: string): Promise<Vital['state']>
  expose?(box: Box, port: number): Promise<Exposed>
  /** ids of ours that carry all these labels; none is woken by it */
  list(labels: Readonly<Record<string, string>>, made?: Made): Promise<readonly string[]>
  /** of one sandbox; null where it is gone */
  labels(id: string): Promise<Readonly<Record<string, string>> | null>
  /** a sandbox that is gone has been ended */
  kill(id: string): Promise<void>
}

/** a longer wait for the list to show a new sandbox has not been seen to help */
const LONGEST_LOOK_SEC = 15

/** The driver of a provider whose sandboxes are machines far away. */
export function remoteDriver<Box>(provider: Provider<Box>, limits: Limits): Driver {
  const { kind, unenforced, refuses, name, origin } = provider
  const room = new Room(name)
  const transfers = new PQueue({ concurrency: limits.maxConcurrentSyncs })
  const pace = new Pace({ atOnce: limits.maxConcurrentCreates, perSec: limits.maxCreatesPerSec })
  const creating: Creating = {
    provider: name,
    room,
    pace,
    withinSec: limits.createTimeoutSec,
    lookSec: Math.min(limits.createDrainTimeoutSec, LONGEST_LOOK_SEC),
  }
  return {
    kind,
    caution: null,
    unenforced,
    longest: { sec: limits.timeoutSec, key: provider.lifeKey },
    refuses,
    async create(request) {
      const { image, signal } = request
      if (image === null)
        throw new InfraError('config', `a sandbox of ${name} needs a ${origin.word}`, `Set ${origin.key}.`)
      const lifeSec = Math.ceil(Math.min(request.ttlSec, limits.timeoutSec))
      const making = provider.making(request, image, lifeSec)
      const second = request.labels['benchgate.role'] === 'judge'
      const { box, doubtful } = await create(creating, making, { second, signal })
      const id = making.idOf(box)
      let within = true
      const remove = async () => {
        await provider.kill(id)
        if (doubtful) await sweep(making)
        if (within) room.leave()
        within = false
      }
      try {
        await request.onCreated(id)
        await provider.started(box, limits.createTimeoutSec, signal)
        const inside = provider.inside(box)
        const { workdir } = request
        const look = new FirstLook({ inside, workdir, timeoutSec: limits.initCommandTimeoutSec, signal })
        if (!request.oneByOne) await look.now()
        const { expose } = provider
        return remoteSandbox({
          id,
          inside,
          request,
          look,
          leftovers: new Map(),
          networkOf: provider.networkOf,
          setNetwork: (policy) => insist(() => provider.setNetwork(box, policy)),
          state: () => insist(() => provider.state(id)),
          ...(expose && { expose: (port: number) => insist(() => expose(box, port)) }),
          remove,
          transfer: (work) => transfers.add(work),
        })
      } catch (error) {
        await remove().catch(() => {}) // the reaper knows it
        throw error
      }
    },
    list: provider.list,
    async destroy(id) {
      const labels = await insist(() => provider.labels(id))
      if (labels === null) return
      // a sandbox of somebody else in the same account is left alone
      if (labels.benchgate !== '1')
        throw new InfraError('config', `the sandbox ${id} is not one of ours`, 'End it by hand where it should end.')
      await provider.kill(id)
    },
    close: async () => pace.close(),
  }
}
