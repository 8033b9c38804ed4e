import { openAsBlob } from 'node:fs'
import { stat } from 'node:fs/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import type { components } from 'e2b'
import { CancelledError, InfraError } from '../../model/error.ts'
import type { Client } from '../../sandbox/drivers/e2b/client.ts'
import { explain } from '../../sandbox/drivers/e2b/explain.ts'
import { insist } from '../../sandbox/remote/insist.ts'
import { sendingMs } from '../../sandbox/remote/transfer.ts'
import { within } from '../../sandbox/remote/within.ts'
import { packLayer } from './layer.ts'
import type { Recipe } from './translate.ts'

export interface TemplateWish {
  readonly name: string
  readonly recipe: Recipe
  /** absolute folder of the COPYs; null where there is none */
  readonly context: string | null
  readonly cpuCount: number | null
  readonly memoryMb: number | null
  readonly diskMb: number | null
  /** take no layer over from earlier builds */
  readonly force: boolean
  readonly timeoutSec: number
  readonly signal?: AbortSignal | undefined
  onLog(line: string): void
}

/** How a build ended that is not ready: at a step of ours, by E2B itself, or because somebody else began another. */
export interface BuildFault {
  readonly buildID: string
  readonly kind: 'step' | 'service' | 'superseded'
  readonly message: string
  /** the number of the step, from 1 */
  readonly step: number | null
  readonly tail: readonly string[]
}

type Status = components['schemas']['TemplateBuildInfo']
type Listed = components['schemas']['TemplateBuild']

const POLL_MS = [300, 1000, 2000, 4000]
const TAIL = 20

/** an answer of the control plane, or what it failed with */
async function ask<T>(
  call: () => Promise<{ data?: T; error?: unknown; response: Response }>,
  signal?: AbortSignal,
): Promise<T | null> {
  return insist(async () => {
    let answer: { data?: T; error?: unknown; response: Response }
    try {
      answer = await call()
    } catch (cause) {
      throw explain(cause, 'account')
    }
    const { status, ok } = answer.response
    if (ok) return answer.data ?? ({} as T)
    if (status === 404) return null
    const said =
      typeof answer.error === 'object' && answer.error ? (answer.error as { message?: string }).message : null
    throw explain({ statusCode: status, message: `${status}: ${said ?? String(answer.error ?? '')}` }, 'account')
  }, signal)
}

/** The builds of a template by its name, the newest first; none where there is no such template. */
export async function buildsOf(client: Client, name: string): Promise<readonly Listed[]> {
  const { api } = client
  const timeout = () => AbortSignal.timeout(client.patienceSec * 1000)
  const alias = await ask(() =>
    api.GET('/templates/aliases/{alias}', { params: { path: { alias: name } }, signal: timeout() }),
  )
  if (alias === null) return []
  const path = { templateID: alias.templateID }
  const found = await ask(() => api.GET('/templates/{templateID}', { params: { path }, signal: timeout() }))
  return [...(found?.builds ?? [])].sort((a, b) => (a.createdAt < b.createdAt ? 1 : -1))
}

/** Build a template once; null when it is ready. Another build of the same name that has begun is left alone. */
export async function buildTemplate(client: Client, wish: TemplateWish): Promise<BuildFault | null> {
  const { api } = client
  const { recipe, context, signal } = wish
  const timeout = () => AbortSignal.timeout(client.patienceSec * 1000)
  const registered = await ask(
    () =>
      api.POST('/v3/templates', {
        body: {
          name: wish.name,
          ...(wish.cpuCount !== null && { cpuCount: wish.cpuCount }),
          ...(wish.memoryMb !== null && { memoryMB: wish.memoryMb }),
          ...(wish.diskMb !== null && { minFreeDiskMb: wish.diskMb }),
        },
        signal: timeout(),
      }),
    signal,
  )
  if (!registered?.buildID) throw new InfraError('image_build', 'E2B registers no build', 'Look at the state of E2B.')
  const { templateID, buildID } = registered
  const steps: components['schemas']['TemplateStep'][] = []
  for (const { type, args, brings } of recipe.steps) {
    const filesHash = context !== null && brings.length > 0 ? await bring(context, brings, args) : null
    steps.push({ type, args: [...args], force: wish.force, ...(filesHash !== null && { filesHash }) })
  }
  // to begin a build cancels every other of the template that is under way
  const others = await buildsOf(client, wish.name)
  if (others.some((other) => other.buildID !== buildID && (other.status === 'building' || other.status === 'ready')))
    return { buildID, kind: 'superseded', message: 'another build of it is under way', step: null, tail: [] }
  try {
    await ask(
      () =>
        api.POST('/v2/templates/{templateID}/builds/{buildID}', {
          params: { path: { templateID, buildID } },
          body: { fromImage: recipe.fromImage, steps, force: wish.force },
          signal: timeout(),
        }),
      signal,
    )
  } catch (error) {
    const begun = /not in waiting state/.test((error as Error).message)
    if (!begun) throw error
    // begun by a request whose answer was lost, or taken away by a newer build: its state says which
  }
  return follow(client, { templateID, buildID }, wish)

  /** upload what a COPY brings, where E2B has not got it yet */
  async function bring(from: string, ...[brings, args]: [Recipe['steps'][number]['brings'], readonly string[]]) {
    const layer = await packLayer(from, brings, args)
    try {
      const path = { templateID, hash: layer.hash }
      const place = await ask(() =>
        api.GET('/templates/{templateID}/files/{hash}', { params: { path }, signal: timeout() }),
      )
      if (!place?.present && !place?.url)
        throw new InfraError('image_build', 'E2B takes no files', 'Look at the state of E2B.')
      const { present, url, headers } = place
      const ms = sendingMs((await stat(layer.file)).size, client.patienceSec, wish.timeoutSec)
      if (!present && url) await insist(() => put(url, layer.file, headers ?? {}, within(ms, signal)), signal)
      return layer.hash
    } finally {
      await layer.remove()
    }
  }
}

async function put(
  url: string,
  file: string,
  headers: Readonly<Record<string, string>>,
  signal: AbortSignal,
): Promise<void> {
  let status: number
  try {
    // a blob of a file is read as it is sent, and its length is told
    const body = await openAsBlob(file)
    const answer = await fetch(url, { method: 'PUT', body, headers, signal })
    await answer.arrayBuffer()
    status = answer.status
  } catch (cause) {
    throw explain(cause, 'account')
  }
  if (status >= 300) throw explain({ statusCode: status, message: `${status}: the files of a COPY` }, 'account')
}

/** waits for the end of a build, within its time */
async function follow(
  client: Client,
  path: { readonly templateID: string; readonly buildID: string },
  { timeoutSec, signal, onLog, name }: TemplateWish,
): Promise<BuildFault | null> {
  const until = performance.now() + timeoutSec * 1000
  const tail: string[] = []
  let logsOffset = 0
  for (let asked = 0; ; asked += 1) {
    if (signal?.aborted) throw new CancelledError()
    const status = await ask<Status>(
      () =>
        client.api.GET('/templates/{templateID}/builds/{buildID}/status', {
          params: { path, query: { logsOffset } },
          signal: AbortSignal.timeout(client.patienceSec * 1000),
        }),
      signal,
    )
    const said = status?.logEntries ?? []
    for (const { message } of said) {
      onLog(message)
      tail.push(message)
      if (tail.length > TAIL) tail.shift()
    }
    logsOffset += said.length
    if (status?.status === 'ready') return null
    if (status === null || status.status === 'error') return faultOf(path.buildID, status, tail)
    if (performance.now() > until)
      throw new InfraError(
        'image_build',
        `the build of the template ${name} did not end within ${timeoutSec} s and is \`${status.status ?? 'unknown'}\``,
        "Raise the task's environment.build_timeout_sec, or look at the build in E2B's dashboard.",
      )
    await sleep(POLL_MS[Math.min(asked, POLL_MS.length - 1)], undefined, { signal }).catch(() => {})
  }
}

function faultOf(buildID: string, status: Status | null, tail: readonly string[]): BuildFault {
  const message = status?.reason?.message ?? 'E2B gave no reason'
  const fault = { buildID, message, step: null, tail }
  if (status === null || /superseded|cancel/i.test(message)) return { ...fault, kind: 'superseded' }
  const step = Number(status.reason?.step)
  return Number.isInteger(step) && step > 0 ? { ...fault, kind: 'step', step } : { ...fault, kind: 'service' }
}
