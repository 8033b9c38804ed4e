import type { Exposed } from '../../sandbox.ts'
import type { Box } from './client.ts'

/** The way to a port of a sandbox: a name of its own, or headers where all sandboxes have one address, as for envd. */
export function exposed(box: Box, port: number, sandboxUrl: string | null): Exposed {
  const { sandboxId, trafficAccessToken: token } = box
  const route = { 'e2b-sandbox-id': sandboxId, 'e2b-sandbox-port': String(port) }
  return {
    host: '0.0.0.0',
    port,
    url: sandboxUrl ? sandboxUrl.replace(/\/+$/, '') : `https://${box.getHost(port)}`,
    headers: { ...(token && { 'e2b-traffic-access-token': token }), ...(sandboxUrl && route) },
  }
}
