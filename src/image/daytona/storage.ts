import { createHash, createHmac } from 'node:crypto'
import { createWriteStream, openAsBlob } from 'node:fs'
import { mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import type { StorageAccessDto } from '@daytona/api-client'
import { InfraError } from '../../model/error.ts'
import type { Client } from '../../sandbox/drivers/daytona/client.ts'
import { explain, notDaytona } from '../../sandbox/drivers/daytona/explain.ts'
import { insist } from '../../sandbox/remote/insist.ts'
import { sendingMs } from '../../sandbox/remote/transfer.ts'
import { within } from '../../sandbox/remote/within.ts'
import { type ContextEntry, contextTar } from '../context.ts'

/** Brings a build context to Daytona's storage, under its digest, where it is not there yet. */
export async function bringContext(
  client: Client,
  {
    context,
    entries,
    hash,
  }: { readonly context: string; readonly entries: readonly ContextEntry[]; readonly hash: string },
  timeoutSec: number,
  signal: AbortSignal | undefined,
): Promise<void> {
  const access = await insist(async () => {
    try {
      const { data } = await client.storage.getPushAccess()
      if (data?.storageUrl && data.bucket) return data
      throw notDaytona()
    } catch (cause) {
      throw explain(cause, 'snapshot')
    }
  }, signal)
  const prefix = `${access.organizationId}/${hash}/`
  const query = { 'list-type': '2', 'max-keys': '1', prefix }
  const listed = await insist(
    () => request(access, 'GET', '', query, within(sendingMs(0, client.patienceSec), signal)),
    signal,
  )
  if (listed.includes('<Key>')) return
  const folder = await mkdtemp(join(tmpdir(), 'benchgate-context-'))
  try {
    const file = join(folder, 'context.tar')
    await pipeline(contextTar(context, entries), createWriteStream(file))
    const ms = sendingMs((await stat(file)).size, client.patienceSec, timeoutSec)
    await insist(() => request(access, 'PUT', `${prefix}context.tar`, {}, within(ms, signal), file), signal)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** one request of S3's, the bucket in its path; the body is read from the disk as it is sent */
async function request(
  access: StorageAccessDto,
  method: 'GET' | 'PUT',
  key: string,
  query: Readonly<Record<string, string>>,
  signal: AbortSignal,
  file?: string,
): Promise<string> {
  const url = new URL(`${access.storageUrl.replace(/\/+$/, '')}/${access.bucket}/${key}`)
  url.search = Object.entries(query)
    .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`)
    .sort()
    .join('&')
  let answer: Response
  let text: string
  try {
    answer = await fetch(url, {
      method,
      headers: signed(access, method, url, new Date()),
      signal,
      ...(file !== undefined && { body: await openAsBlob(file) }),
    })
    text = await answer.text()
  } catch (cause) {
    const why = (cause as { cause?: Error }).cause?.message ?? (cause as Error).message
    throw new InfraError('transport', `the storage of Daytona cannot be reached: ${why}`, 'Try again.', { cause })
  }
  if (answer.ok) return text
  const said = /<(?:Code|Message)>([^<]*)/.exec(text)?.[1] ?? ''
  throw new InfraError(
    answer.status >= 500 || answer.status === 429 ? 'transport' : 'image_build',
    `the storage of Daytona does not take the build context: ${answer.status} ${said}`.trim(),
    'Look at the permissions of the key, and at the state of Daytona.',
  )
}

const hmac = (key: string | Buffer, text: string) => createHmac('sha256', key).update(text).digest()

/** AWS signature version 4, of everything but the body */
function signed(access: StorageAccessDto, method: string, url: URL, now: Date): Record<string, string> {
  const region = access.region ?? 'us-east-1'
  const time = now.toISOString().replace(/[-:]|\.\d+/g, '')
  const day = time.slice(0, 8)
  const headers: Record<string, string> = {
    host: url.host,
    'x-amz-content-sha256': 'UNSIGNED-PAYLOAD',
    'x-amz-date': time,
    ...(access.sessionToken && { 'x-amz-security-token': access.sessionToken }),
  }
  const names = Object.keys(headers).sort()
  const lines = names.map((name) => `${name}:${headers[name]}\n`).join('')
  const canonical = [method, url.pathname, url.search.slice(1), lines, names.join(';'), 'UNSIGNED-PAYLOAD'].join('\n')
  const scope = `${day}/${region}/s3/aws4_request`
  const digest = createHash('sha256').update(canonical).digest('hex')
  const key = [day, region, 's3', 'aws4_request'].reduce<string | Buffer>(hmac, `AWS4${access.secret}`)
  const signature = hmac(key, `AWS4-HMAC-SHA256\n${time}\n${scope}\n${digest}`).toString('hex')
  const { host: _, ...sent } = headers
  const credential = `Credential=${access.accessKey}/${scope}, SignedHeaders=${names.join(';')}, Signature=${signature}`
  return { ...sent, authorization: `AWS4-HMAC-SHA256 ${credential}` }
}
