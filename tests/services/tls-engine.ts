import { execFileSync } from 'node:child_process'
import { copyFile, readFile } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { createServer } from 'node:tls'
import { onTestFinished } from 'vitest'
import { filesIn } from '../support/task-dir.ts'
import { connectToEngine } from './docker-proxy.ts'

/** A way to the real engine that asks for a certificate, as `dockerd --tlsverify` does. */
export interface TlsEngine {
  readonly port: number
  /** a folder with ca.pem, cert.pem and key.pem that it takes */
  readonly certificates: string
}

/** Ends with the test. */
export async function startTlsEngine(): Promise<TlsEngine> {
  const certificates = await filesIn({})
  const at = (name: string) => join(certificates, name)
  execFileSync(
    'openssl',
    [
      ...['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '2'],
      ...['-subj', '/CN=benchgate', '-addext', 'subjectAltName=IP:127.0.0.1'],
      ...['-keyout', at('key.pem'), '-out', at('cert.pem')],
    ],
    { stdio: 'ignore' },
  )
  await copyFile(at('cert.pem'), at('ca.pem')) // one for both sides
  const [key, cert] = await Promise.all([readFile(at('key.pem')), readFile(at('cert.pem'))])
  const server = createServer({ key, cert, ca: cert, requestCert: true, rejectUnauthorized: true }, (client) => {
    const engine = connectToEngine()
    client
      .on('error', () => engine.destroy())
      .pipe(engine.on('error', () => client.destroy()))
      .pipe(client)
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  onTestFinished(() => void server.close())
  return { port: (server.address() as AddressInfo).port, certificates }
}
