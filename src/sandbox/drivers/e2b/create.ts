import { randomUUID } from 'node:crypto'
import type { components } from 'e2b'
import { InfraError } from '../../../model/error.ts'
import { type Failed, type Making, retryAfter } from '../../remote/create.ts'
import { insist } from '../../remote/insist.ts'
import type { SandboxRequest } from '../../sandbox.ts'
import type { Box, Client } from './client.ts'
import { explain, isPlacement, neverSent, notE2b } from './explain.ts'
import { found } from './list.ts'
import { type Egress, egress } from './network.ts'

/** under this a sandbox is looked for whose create was never answered */
const MARK = 'benchgate.create'

type NewSandbox = components['schemas']['NewSandboxV2']

/** One sandbox of a template, known by a mark in its metadata. */
export function making(client: Client, request: SandboxRequest, template: string, lifeSec: number): Making<Box> {
  const mark = randomUUID()
  const [policy] = request.networks
  const { allowInternetAccess, ...network }: Egress = policy ? egress(policy) : { allowInternetAccess: true }
  const body: NewSandbox = {
    templateID: template,
    metadata: { ...request.labels, benchgate: '1', 'benchgate.name': request.name, [MARK]: mark },
    timeout: lifeSec,
    autoPause: false, // at the end of its life it is killed
    ...(allowInternetAccess !== undefined && { allow_internet_access: allowInternetAccess }),
    ...(Object.keys(network).length > 0 && { network }),
  }
  return {
    post: () => post(client, body),
    find: () => found(client, { [MARK]: mark }),
    adopt: (id) =>
      insist(() =>
        client.Sandbox.connect(id, { timeoutMs: lifeSec * 1000 }).catch((cause) => {
          throw explain(cause, 'account')
        }),
      ),
    kill: (id) => kill(client, id),
    idOf: ({ sandboxId }) => sandboxId,
  }
}

async function post(client: Client, body: NewSandbox): Promise<{ readonly made: Box } | Failed> {
  try {
    const { data, error, response } = await client.api.POST('/v2/sandboxes', {
      body,
      signal: AbortSignal.timeout(client.patienceSec * 1000),
    })
    if (data?.sandboxID) return { made: client.open(data) }
    const { status, ok } = response
    const said = typeof error === 'object' && error ? error.message : String(error ?? '')
    const failed = ok ? notE2b() : explain({ statusCode: status, message: `${status}: ${said}` }, 'create')
    const lost = failed.kind === 'transport' || (status >= 500 && status !== 503 && !isPlacement(said))
    return { error: failed, retryAfterSec: retryAfter(response.headers.get('retry-after')), lost }
  } catch (cause) {
    return { error: explain(cause, 'create'), retryAfterSec: null, lost: !neverSent(cause) }
  }
}

/** a sandbox that is gone has been ended */
export async function kill(client: Client, id: string): Promise<void> {
  await insist(async () => {
    try {
      await client.Sandbox.kill(id)
    } catch (cause) {
      const error = explain(cause, 'account')
      if (!(error instanceof InfraError) || error.kind !== 'sandbox_lost') throw error
    }
  })
}
