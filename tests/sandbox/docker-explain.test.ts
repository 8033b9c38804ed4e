import { expect, test } from 'vitest'
import { ofSystem } from '../../src/model/system-error.ts'
import { explain } from '../../src/sandbox/drivers/docker/explain.ts'

const asked = { address: 'unix:///var/run/docker.sock', answered: false }
const failing = (code: string) => Object.assign(new Error(`connect ${code}`), { code, syscall: 'connect' })
const answer = (statusCode: number, message: string) => Object.assign(new Error(message), { statusCode })

test.each<[string, Error, string, string, string]>([
  [
    'Docker not found',
    failing('ENOENT'),
    'config',
    'no Docker daemon answered at',
    'Install Docker (https://docs.docker.com/get-docker/)',
  ],
  [
    'its daemon not running',
    failing('ECONNREFUSED'),
    'config',
    'no Docker daemon answered at',
    '`sudo systemctl start docker`',
  ],
  [
    'its socket closed to this account',
    failing('EACCES'),
    'config',
    'may not be used by this account',
    '`sudo usermod -aG docker "$USER"`',
  ],
  [
    'TLS where none is spoken',
    answer(400, 'Client sent an HTTP request to an HTTPS server.'),
    'config',
    'speaks TLS',
    'https://',
  ],
  [
    'a port in use',
    answer(
      500,
      'driver failed programming external connectivity: Bind for 0.0.0.0:8080 failed: port is already allocated',
    ),
    'config',
    'a port is in use already',
    '`ss -ltnp`',
  ],
  [
    'a bridge that is gone',
    answer(500, 'failed to create endpoint x on network bridge: could not find bridge docker0'),
    'network',
    'is broken',
    'Restart the daemon',
  ],
  [
    'a full disk',
    answer(500, 'mkdir /var/lib/docker/overlay2/x: no space left on device'),
    'disk_full',
    'is full',
    '`docker system prune`',
  ],
  ['a limit of a registry', answer(429, 'toomanyrequests: slow down'), 'rate_limited', 'limits us', '`docker login`'],
  [
    'no addresses left',
    answer(500, 'could not find an available, non-overlapping IPv4 address pool'),
    'quota',
    'no network addresses',
    '`docker network prune`',
  ],
])('%s', (_, cause, kind, message, remedy) => {
  expect(explain(cause, asked)).toMatchObject({
    kind,
    message: expect.stringContaining(message),
    remedy: expect.stringContaining(remedy),
  })
})

test.each([
  ['results that may not be written', 'EACCES', 'sudo chown -R "$USER"'],
  ['a port in use', 'EADDRINUSE', 'ss -ltnp'],
])('%s', (_, code, remedy) => {
  const error = Object.assign(new Error(`${code}: open '/runs/x'`), { code, syscall: 'open', path: '/runs/x' })
  expect(ofSystem(error)).toMatchObject({ message: error.message, remedy: expect.stringContaining(remedy) })
})
