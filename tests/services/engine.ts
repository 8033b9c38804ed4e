import { request as ask, createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { json } from 'node:stream/consumers'
import { onTestFinished } from 'vitest'
import { connectToEngine } from './docker-proxy.ts'

/** A Docker engine that only answers questions: JSON by path, any version prefix. Ends with the test. */
export async function answeringEngine(answers: Readonly<Record<string, unknown>>): Promise<string> {
  const server = createServer((request, response) => {
    const path = (request.url ?? '').replace(/^\/v[\d.]+/, '').replace(/\?.*/, '')
    const answer = answers[path]
    response.writeHead(answer === undefined ? 500 : 200, { 'content-type': 'application/json' })
    response.end(JSON.stringify(answer ?? { message: `no answer for ${path}` }))
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  onTestFinished(() => void server.close())
  return `tcp://127.0.0.1:${(server.address() as AddressInfo).port}`
}

/** What another engine than the one of this machine would say. */
export interface Odd {
  /** of itself, beside what this one does */
  readonly info?: object
  /** by path, the error that a stream of progress ends with, under status 200 */
  readonly errors?: Readonly<Record<string, string>>
  /** what it says to builds by BuildKit */
  readonly noBuildkit?: string
}

/** The real engine, but for some of its answers. Ends with the test. */
export async function oddEngine({ info = {}, errors = {}, noBuildkit }: Odd): Promise<string> {
  const server = createServer((request, response) => {
    const path = (request.url ?? '').replace(/^\/v[\d.]+/, '').replace(/\?.*/, '')
    const error = errors[path]
    if (error !== undefined) {
      request
        .resume()
        .once('end', () => response.end(`${JSON.stringify({ errorDetail: { message: error }, error })}\n`))
      return
    }
    const { method, url, headers } = request
    if (noBuildkit !== undefined && path === '/build' && /[?&]version=2\b/.test(url ?? '')) {
      request.resume().once('end', () => response.writeHead(400).end(JSON.stringify({ message: noBuildkit })))
      return
    }
    const onward = ask({ createConnection: connectToEngine, method, path: url, headers }, async (answer) => {
      if (path === '/info') return response.end(JSON.stringify({ ...((await json(answer)) as object), ...info }))
      response.writeHead(answer.statusCode ?? 500, answer.headers)
      return answer.pipe(response)
    })
    onward.once('error', () => response.destroy())
    request.pipe(onward)
  })
  server.on('upgrade', ({ method, url, rawHeaders }, client, head) => {
    const engine = connectToEngine()
    const lines = rawHeaders.flatMap((name, at) => (at % 2 === 0 ? [`${name}: ${rawHeaders[at + 1]}`] : []))
    engine.write([`${method} ${url} HTTP/1.1`, ...lines, '', ''].join('\r\n'))
    engine.write(head)
    engine.pipe(client).pipe(engine)
    for (const [one, other] of [
      [engine, client],
      [client, engine],
    ] as const)
      one.once('error', () => other.destroy()).once('close', () => other.destroy())
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return `tcp://127.0.0.1:${(server.address() as AddressInfo).port}`
}
