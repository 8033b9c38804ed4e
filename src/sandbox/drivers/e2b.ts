import { InfraError } from '../../model/error.ts'
import { type Limits, remoteDriver } from '../remote/driver.ts'
import { refusal } from '../remote/network.ts'
import type { Driver } from '../sandbox.ts'
import { type Access, type Box, type Client, connect } from './e2b/client.ts'
import { kill, making } from './e2b/create.ts'
import { explain, notE2b } from './e2b/explain.ts'
import { exposed } from './e2b/expose.ts'
import { explainInside, inside } from './e2b/inside.ts'
import { found } from './e2b/list.ts'
import { egress } from './e2b/network.ts'

export interface E2bOptions extends Access, Limits {
  /** may a task that asks for the internet have it? */
  readonly allowInternetAccess: boolean
}

const clients = new WeakMap<Driver, Client>()

/** The account behind an E2B driver, for whoever makes its templates. */
export function clientOf(driver: Driver): Client {
  const client = clients.get(driver)
  if (client === undefined) throw new Error(`a ${driver.kind} driver has no E2B account`)
  return client
}

/** Sandboxes as micro-VMs of E2B. The image of a request is the name of a template. */
export async function e2bDriver(options: E2bOptions): Promise<Driver> {
  const client = await connect(options)
  const driver = remoteDriver<Box>(
    {
      kind: 'e2b_firecracker',
      name: 'E2B',
      origin: { word: 'template', key: 'sandbox_backend.e2b.template' },
      lifeKey: 'sandbox_backend.e2b.timeout_sec',
      unenforced: ['cpus', 'memoryMb', 'storageMb'], // a template brings its own
      refuses: ({ networks }) =>
        refusal({ name: 'E2B', block: 'sandbox_backend.e2b' }, networks, options.allowInternetAccess),
      making: (request, template, lifeSec) => making(client, request, template, lifeSec),
      started: async () => {},
      inside: (box) => inside(client, box),
      networkOf: egress,
      async setNetwork(box, policy) {
        try {
          await box.updateNetwork(egress(policy))
        } catch (cause) {
          throw await explainInside(client, box, cause)
        }
      },
      async state(id) {
        const found = await infoOf(client, id)
        return found === null ? 'gone' : found.state === 'paused' ? 'exited' : 'running'
      },
      expose: async (box, port) => exposed(box, port, options.sandboxUrl),
      list: (labels, made) => found(client, labels, made),
      labels: async (id) => (await infoOf(client, id))?.metadata ?? null,
      kill: (id) => kill(client, id),
    },
    options,
  )
  clients.set(driver, client)
  return driver
}

/** null where it is gone */
async function infoOf(client: Client, id: string) {
  try {
    const info = await client.Sandbox.getInfo(id)
    if (info.sandboxId === id) return info
    throw notE2b()
  } catch (cause) {
    const error = explain(cause, 'account')
    if (error instanceof InfraError && error.kind === 'sandbox_lost') return null
    throw error
  }
}
