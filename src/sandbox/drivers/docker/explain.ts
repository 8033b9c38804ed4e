import { BenchgateError, InfraError } from '../../../model/error.ts'

interface Failure {
  readonly statusCode?: number
  readonly code?: string
  readonly message?: string
}

/** where the error arose: which engine, and whether that engine has answered before */
export interface Asked {
  readonly address: string
  readonly answered: boolean
}

const UNREACHABLE = new Set(['ECONNREFUSED', 'ENOENT', 'EACCES', 'EPERM', 'ENOTFOUND', 'EHOSTUNREACH', 'ETIMEDOUT'])

/** of a certificate that is not known here, or of ours that is not known there */
const UNTRUSTED = /CERT|UNABLE_TO_VERIFY|^ERR_TLS_|^ERR_SSL_.*ALERT|^EPROTO$/
const TRUST = 'Put its ca.pem, and your cert.pem and key.pem, into ~/.docker or the folder that DOCKER_CERT_PATH names.'

/** Turn what the engine, or the way to it, said into an error with its kind and its remedy. */
export function explain(cause: unknown, { address, answered }: Asked): BenchgateError {
  if (cause instanceof BenchgateError) return cause
  const { statusCode, code, message = String(cause) } = cause as Failure
  const said = message.replace(/^\(HTTP code \d+\) .*? - /, '').trim()
  const infra = (kind: InfraError['kind'], what: string, remedy: string) =>
    new InfraError(kind, what, remedy, { cause })

  if (statusCode === undefined && code !== undefined && UNREACHABLE.has(code)) {
    if (answered)
      return infra(
        'transport',
        `the Docker daemon at ${address} stopped answering (${code})`,
        'Look into the log of the daemon.',
      )
    if (code === 'EACCES' || code === 'EPERM')
      return infra(
        'config',
        `the Docker daemon at ${address} may not be used by this account`,
        'Join the group `docker` (`sudo usermod -aG docker "$USER"`, then log in anew), or set DOCKER_HOST.',
      )
    const remedy =
      code === 'ENOENT'
        ? 'Install Docker (https://docs.docker.com/get-docker/), start it, or set DOCKER_HOST.'
        : 'Start Docker (`sudo systemctl start docker`, or Docker Desktop), or set DOCKER_HOST.'
    return infra('config', `no Docker daemon answered at ${address} (${code})`, remedy)
  }
  if (code !== undefined && UNTRUSTED.test(code))
    return infra('config', `the Docker daemon at ${address} and this machine do not trust each other (${code})`, TRUST)
  if (/HTTP request to an HTTPS server/i.test(said))
    return infra('config', `the Docker daemon at ${address} speaks TLS`, `Write https:// before its address. ${TRUST}`)
  if (code === 'ENOSPC' || /no space left on device/i.test(said))
    return infra(
      'disk_full',
      `the disk of the Docker daemon is full: ${said}`,
      'Free space with `docker system prune`, or move its data.',
    )
  if (/port is already allocated|address already in use/i.test(said))
    return infra(
      'config',
      `a port is in use already: ${said}`,
      'See by `ss -ltnp` who has it and end that, or use the network `bridge`, where each sandbox has ports of its own.',
    )
  if (/could not find bridge|failed to create endpoint|failed to add interface veth/i.test(said))
    return infra(
      'network',
      `the network of the Docker daemon is broken: ${said}`,
      'Restart the daemon, such as by `sudo systemctl restart docker`.',
    )
  if (/address pool/i.test(said))
    return infra(
      'quota',
      `Docker has no network addresses left: ${said}`,
      'Remove unused networks with `docker network prune`.',
    )
  if (/toomanyrequests|rate limit/i.test(said))
    return infra(
      'rate_limited',
      `the registry limits us: ${said}`,
      'Log in to the registry with `docker login`, or wait.',
    )
  if (
    /no such image|manifest unknown|manifest for .* not found|pull access denied|repository does not exist/i.test(said)
  )
    return infra(
      'image_build',
      `the image is missing: ${said}`,
      'Correct the name of the image, or load it into the engine beforehand.',
    )
  if (
    /no such (container|exec)|is not running|is paused|is restarting|marked for removal|removal .* in progress|container .* stopped/i.test(
      said,
    )
  )
    return infra(
      'sandbox_lost',
      `the container is gone or not running: ${said}`,
      'The rollout gets another attempt; look for who stopped the container.',
    )
  if (statusCode === 401 || statusCode === 403)
    return infra('auth', `the engine refused us: ${said}`, 'Check the credentials of the Docker host.')
  if (statusCode === 400)
    return infra(
      'config',
      `Docker does not accept the request: ${said}`,
      'Correct the image, the resources or the network named in it.',
    )
  return infra(
    'transport',
    `the Docker daemon at ${address} failed: ${said}`,
    'Read the cause, then run `benchgate preflight`.',
  )
}
