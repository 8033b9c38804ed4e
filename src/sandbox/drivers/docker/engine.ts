import { readFile } from 'node:fs/promises'
import { homedir } from 'node:os'
import { join } from 'node:path'
import type Docker from 'dockerode'
import { InfraError } from '../../../model/error.ts'
import { explain } from './explain.ts'
import type { Folders } from './folders.ts'
import { forwardOverSsh } from './ssh.ts'

/** One engine: the client, and `ask`, the only way its answers are waited for. */
export interface Engine {
  readonly docker: Docker
  readonly address: string
  /** where `docker login` keeps what it is told: the folder of config.json */
  readonly configDir: string
  /** wait for an answer; errors come back as ours, and an engine that hangs is given up on */
  ask<T>(answer: Promise<T>, withinSec?: number): Promise<T>
  close(): Promise<void>
}

const DEFAULT = 'unix:///var/run/docker.sock'
const PATIENCE_SEC = 120

/**
 * Reach an engine by its DOCKER_HOST-style address, with what lies in the folders; null is the default of each.
 * Nothing is asked of it yet, except over ssh, where the connection is made at once.
 */
export async function connect(dockerHost: string | null, folders: Partial<Folders> = {}): Promise<Engine> {
  const own = join(homedir(), '.docker')
  const configDir = folders.configDir ?? own
  const address = dockerHost || DEFAULT
  const way = await reach(address, folders.certDir ?? own)
  const { default: Client } = await import('dockerode')
  // every field is given, since the client would fill a missing one from the environment
  const docker = new Client({ protocol: 'http', ...way.options })
  let answered = false
  return {
    docker,
    address,
    configDir,
    async ask(answer, withinSec = PATIENCE_SEC) {
      let timer: NodeJS.Timeout | undefined
      const late = new Promise<never>((_, reject) => {
        const error = () =>
          new InfraError(
            'transport',
            `the Docker daemon at ${address} said nothing for ${withinSec} s`,
            'Look into the log of the daemon.',
          )
        timer = setTimeout(() => reject(error()), withinSec * 1000)
      })
      try {
        const value = await Promise.race([answer, late])
        answered = true
        return value
      } catch (cause) {
        const error = explain(cause, { address, answered })
        if ((cause as { statusCode?: number }).statusCode) answered = true
        throw error
      } finally {
        clearTimeout(timer)
      }
    },
    close: way.close,
  }
}

interface Way {
  readonly options: Docker.DockerOptions
  close(): Promise<void>
}

async function reach(address: string, certDir: string): Promise<Way> {
  const url = URL.canParse(address) ? new URL(address) : null
  const close = async () => {}
  switch (url?.protocol) {
    case 'unix:':
      return { options: { host: undefined, socketPath: decodeURIComponent(url.pathname) }, close }
    case 'ssh:': {
      const forward = await forwardOverSsh(url)
      return { options: { host: undefined, socketPath: forward.socketPath }, close: forward.close }
    }
    case 'tcp:':
    case 'http:':
    case 'https:': {
      const host = url.hostname.replace(/^\[|\]$/g, '')
      const secure = url.protocol === 'https:' || url.port === '2376'
      const port = url.port || (secure ? '2376' : '2375')
      return {
        options: { host, port, protocol: secure ? 'https' : 'http', ...(secure ? await certificates(certDir) : {}) },
        close,
      }
    }
    default:
      throw new InfraError(
        'config',
        `\`${address}\` is no address of a Docker engine`,
        'Set DOCKER_HOST, or `docker_host` in the runtime file, to unix:///path, tcp://host:port or ssh://user@host.',
      )
  }
}

/** client certificates where `docker` itself looks for them */
async function certificates(folder: string): Promise<Docker.DockerOptions> {
  const read = (name: string) => readFile(join(folder, name)).catch(() => undefined)
  const [ca, cert, key] = await Promise.all([read('ca.pem'), read('cert.pem'), read('key.pem')])
  return { ...(ca && { ca }), ...(cert && { cert }), ...(key && { key }) }
}
