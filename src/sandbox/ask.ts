import { type IncomingHttpHeaders, type IncomingMessage, request as requestHttp } from 'node:http'
import { request as requestHttps } from 'node:https'
import { CancelledError } from '../model/error.ts'

export interface Question {
  readonly method: 'GET' | 'POST' | 'DELETE'
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  /** sent as JSON; absent is no body */
  readonly body?: unknown
  /** until the last byte of the answer */
  readonly timeoutSec: number
  readonly signal?: AbortSignal
}

export interface Answer {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly body: Buffer
  /** it was longer than is read */
  readonly cut: boolean
}

/** Nothing was answered in the time that was given. */
export class NoAnswerInTime extends Error {}

/** of an answer; what is over it is nothing that anybody asked for */
export const MOST_ANSWER = 16 * 2 ** 20
/** nothing between us may take a long silence for an end */
const KEEP_ALIVE_MS = 30_000

/**
 * One HTTP request on a connection of its own: one that was kept open may be closed under a request, and it would not
 * be known whether it was begun. Not by `fetch`, which waits five minutes for an answer and no longer.
 */
export async function ask({ method, url, headers, body, timeoutSec, signal }: Question): Promise<Answer> {
  if (signal?.aborted) throw new CancelledError()
  const bytes = body === undefined ? null : Buffer.from(JSON.stringify(body))
  const begin = url.startsWith('https:') ? requestHttps : requestHttp
  const late = new NoAnswerInTime(`nothing was answered in ${timeoutSec} s`)
  return new Promise((resolve, reject) => {
    const asked = begin(url, {
      method,
      agent: false,
      headers: {
        accept: 'application/json',
        ...(bytes && { 'content-type': 'application/json', 'content-length': bytes.length }),
        ...headers,
      },
    })
    const over = () => {
      clearTimeout(timer)
      signal?.removeEventListener('abort', stop)
    }
    const fail = (cause: Error) => {
      over()
      reject(cause)
    }
    const stop = () => asked.destroy(new CancelledError())
    const timer = setTimeout(() => asked.destroy(late), Math.min(timeoutSec * 1000, 2 ** 31 - 1))
    signal?.addEventListener('abort', stop, { once: true })
    asked.setSocketKeepAlive(true, KEEP_ALIVE_MS)
    asked.once('error', fail)
    asked.once('response', (response) => {
      read(response).then((answer) => {
        over()
        asked.destroy()
        resolve(answer)
      }, fail)
    })
    asked.end(bytes)
  })
}

async function read(response: IncomingMessage): Promise<Answer> {
  const { statusCode: status = 0, headers } = response
  const parts: Buffer[] = []
  let length = 0
  for await (const part of response as AsyncIterable<Buffer>) {
    parts.push(part)
    length += part.length
    if (length > MOST_ANSWER) break
  }
  return { status, headers, body: Buffer.concat(parts).subarray(0, MOST_ANSWER), cut: length > MOST_ANSWER }
}
