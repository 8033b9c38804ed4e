import { type Limits, remoteDriver } from '../remote/driver.ts'
import { refusal } from '../remote/network.ts'
import type { Driver } from '../sandbox.ts'
import { type Access, type Box, type Client, connect } from './daytona/client.ts'
import { found, kill, lookAt, making, started, stateOf } from './daytona/create.ts'
import { explain } from './daytona/explain.ts'
import { inside } from './daytona/inside.ts'
import { egress } from './daytona/network.ts'

export interface DaytonaOptions extends Access, Limits {
  /** may a task that asks for the internet have it? */
  readonly allowInternetAccess: boolean
  /** sandboxes come from a snapshot with resources of its own, whatever a task asks for */
  readonly givenResources: boolean
}

const clients = new WeakMap<Driver, Client>()

/** The account behind a Daytona driver, for whoever makes its snapshots. */
export function daytonaOf(driver: Driver): Client {
  const client = clients.get(driver)
  if (client === undefined) throw new Error(`a ${driver.kind} driver has no Daytona account`)
  return client
}

/** Sandboxes of Daytona. The image of a request is the name of a snapshot, or `docker://` and an image. */
export async function daytonaDriver(options: DaytonaOptions): Promise<Driver> {
  const client = await connect(options)
  const driver = remoteDriver<Box>(
    {
      kind: 'daytona',
      name: 'Daytona',
      origin: { word: 'snapshot', key: 'sandbox_backend.daytona.snapshot' },
      lifeKey: 'sandbox_backend.daytona.timeout_sec',
      unenforced: options.givenResources ? ['cpus', 'memoryMb', 'storageMb'] : [],
      refuses: ({ networks }) =>
        refusal({ name: 'Daytona', block: 'sandbox_backend.daytona' }, networks, options.allowInternetAccess),
      making: (request, image, lifeSec) => making(client, request, image, lifeSec),
      started: (box, withinSec, signal) => started(client, box, withinSec, signal),
      inside: (box) => inside(client, box),
      networkOf: egress,
      async setNetwork({ id }, policy) {
        try {
          await client.sandboxes.updateNetworkSettings(id, egress(policy))
        } catch (cause) {
          throw explain(cause, 'sandbox')
        }
      },
      state: async (id) => stateOf(await lookAt(client, id)),
      async expose({ id }, port) {
        try {
          const { data } = await client.sandboxes.getPortPreviewUrl(id, port)
          const headers = { 'x-daytona-preview-token': data.token, 'x-daytona-skip-preview-warning': 'true' }
          return { host: '0.0.0.0', port, url: data.url.replace(/\/+$/, ''), headers }
        } catch (cause) {
          throw explain(cause, 'sandbox')
        }
      },
      list: (labels, made) => found(client, labels, made),
      async labels(id) {
        const box = await lookAt(client, id)
        return box === null || stateOf(box) === 'gone' ? null : box.labels
      },
      kill: (id) => kill(client, id),
    },
    options,
  )
  clients.set(driver, client)
  return driver
}
