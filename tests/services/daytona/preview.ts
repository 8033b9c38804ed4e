import type { IncomingMessage, ServerResponse } from 'node:http'
import { relay } from '../sandbox/port-relay.ts'
import type { Account } from './account.ts'

export const PREVIEW_TOKEN = 'preview-token'

/** The proxy before the ports of all sandboxes, with the token for a ticket. */
export async function preview(account: Account, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const [, id = '', port = '', path = '/'] = /^\/preview\/([^/]+)\/(\d+)(\/.*)?$/.exec(request.url ?? '') ?? []
  const refuse = (status: number, text: string) =>
    void response.writeHead(status, { 'content-type': 'text/html' }).end(`<html>${text}</html>`)
  if (request.headers['x-daytona-preview-token'] !== PREVIEW_TOKEN) return refuse(401, 'log in')
  const box = account.find(id)
  if (!box || box.unreachable || box.state !== 'started') return refuse(404, 'no sandbox')
  if (!(await relay(box, { port, path }, request, response))) refuse(502, 'nobody listens')
}
