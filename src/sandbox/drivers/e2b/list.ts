import { insist } from '../../remote/insist.ts'
import type { Made } from '../../sandbox.ts'
import type { Client } from './client.ts'
import { explain } from './explain.ts'

/** Ids of the sandboxes of ours that carry all these labels, the oldest first; none is woken by it. */
export async function found(client: Client, labels: Readonly<Record<string, string>>, made?: Made): Promise<string[]> {
  const wanted = { ...labels, benchgate: '1' }
  const pages = client.Sandbox.list({ query: { metadata: wanted, state: ['running', 'paused'] } })
  const all = new Map<string, number>() // one may be on two pages
  while (pages.hasNext)
    for (const { sandboxId, metadata, startedAt } of await insist(() =>
      pages.nextItems().catch((cause) => {
        throw explain(cause, 'account')
      }),
    )) {
      // the service filters; what it should not have sent is not taken for ours
      if (Object.entries(wanted).every(([key, value]) => metadata[key] === value))
        all.set(sandboxId, startedAt.getTime())
    }
  const before = made?.before.getTime() ?? Number.POSITIVE_INFINITY
  return [...all]
    .filter(([, at]) => at < before)
    .sort(([, a], [, b]) => a - b)
    .map(([id]) => id)
}
