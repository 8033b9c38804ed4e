import type Docker from 'dockerode'
import type { CacheVolume } from '../../model/cache-volume.ts'
import { InfraError } from '../../model/error.ts'
import type { Driver } from '../sandbox.ts'
import { containerOf, type Defaults, isCutOff, keeperTtl } from './docker/container.ts'
import { diskWatch } from './docker/disk-watch.ts'
import { connect, type Engine } from './docker/engine.ts'
import { type Watch, watch } from './docker/events.ts'
import type { Folders } from './docker/folders.ts'
import { dockerSandbox } from './docker/sandbox.ts'
import { createVolumes, removeVolumes } from './docker/volumes.ts'

export interface DockerOptions {
  /** `unix://`, `tcp://` or `ssh://user@host`; null is the local engine */
  readonly dockerHost: string | null
  /** absent: the user's own */
  readonly folders?: Folders
  /** an existing network to join, `host` among them; null is the engine's bridge */
  readonly network: string | null
  readonly defaults: Defaults
  /** folders that every container has in memory alone */
  readonly memoryDirs?: readonly string[]
  /** package managers whose downloads all containers share */
  readonly volumes?: readonly CacheVolume[]
}

const engines = new WeakMap<Driver, Engine>()

/** The engine behind a docker driver, for whoever makes its images. */
export function engineOf(driver: Driver): Engine {
  const engine = engines.get(driver)
  if (engine === undefined) throw new Error(`a ${driver.kind} driver has no Docker engine`)
  return engine
}

/** Sandboxes as containers of a Docker engine. The engine is first asked when the first sandbox is made. */
export async function dockerDriver(given: DockerOptions): Promise<Driver> {
  const { dockerHost, folders, network, defaults, memoryDirs = [], volumes = [] } = given
  const engine = await connect(dockerHost, folders)
  const { docker, ask } = engine
  const joins = network ?? 'bridge'
  const disks = diskWatch(engine)
  let ready: Promise<{ cpus: number; events: Watch }> | null = null

  async function prepare(): Promise<{ cpus: number; events: Watch }> {
    const { NCPU } = (await ask(docker.info())) as { NCPU: number }
    return { cpus: NCPU, events: await watch(engine) }
  }

  async function readyOnce(): Promise<{ cpus: number; events: Watch }> {
    ready ??= prepare()
    try {
      return await ready
    } catch (error) {
      ready = null // the next sandbox asks again
      throw error
    }
  }

  async function destroy(id: string): Promise<void> {
    await ask(docker.getContainer(id).remove({ force: true, v: true }).catch(missingIsFine))
  }

  const driver: Driver = {
    kind: 'docker',
    caution: null,
    unenforced: [],
    refuses({ networks, task }) {
      if (task === 'service' && dockerHost !== null && !dockerHost.startsWith('unix:'))
        return 'a port of a container is reached on the machine of its engine alone; run service tasks on an engine of this machine'
      const hosts = networks.find((policy) => policy.mode === 'allowlist' && policy.allowedHosts.length > 0)
      if (hosts)
        return `docker cannot let through only ${hosts.allowedHosts.join(', ')}; use a backend with an egress allowlist, or open the network`
      if (joins === 'host' && networks.some(isCutOff) && !networks.every(isCutOff))
        return 'a container on the host network cannot be cut off between phases; use the network `bridge`'
      return null
    },
    async create(request) {
      const { cpus, events } = await readyOnce()
      const options = containerOf(request, { defaults, network: joins, cpus, memoryDirs, volumes })
      await createVolumes(engine, volumes, request.image)
      const container = await createOnce(engine, options)
      const seen = events.follow(container.id)
      const storageMb = request.resources.storageMb ?? defaults.storageMb
      const unwatch = storageMb === null ? () => {} : disks.follow(container.id, { limitMb: storageMb, seen })
      const remove = async () => {
        unwatch()
        await destroy(container.id)
        events.forget(container.id)
      }
      try {
        await request.onCreated(container.id)
        await ask(container.start())
      } catch (error) {
        await remove().catch(() => {}) // the reaper knows it
        throw error
      }
      const bornCutOff = options.HostConfig?.NetworkMode === 'none'
      const kept = { ttlSec: keeperTtl(request), pids: defaults.pids }
      return dockerSandbox({ ...kept, engine, container, network: joins, bornCutOff, seen, remove })
    },
    async list(labels, made) {
      const label = Object.entries({ ...labels, benchgate: '1' }).map(([name, value]) => `${name}=${value}`)
      const found = await ask(docker.listContainers({ all: true, filters: JSON.stringify({ label }) }))
      const before = (made?.before.getTime() ?? Number.POSITIVE_INFINITY) / 1000
      return found.filter(({ Created }) => Created < before).map(({ Id }) => Id)
    },
    destroy,
    prune: () => removeVolumes(engine),
    async close() {
      const prepared = await ready?.catch(() => null)
      prepared?.events.close()
      await engine.close()
    },
  }
  engines.set(driver, engine)
  return driver
}

/** An answer lost on the way may have left a container behind: said as such, since a blind retry would leak it. */
async function createOnce({ docker, ask }: Engine, options: Docker.ContainerCreateOptions): Promise<Docker.Container> {
  try {
    return await ask(docker.createContainer(options))
  } catch (error) {
    const { statusCode, syscall } = ((error as Error).cause ?? {}) as { statusCode?: number; syscall?: string }
    const conflict = statusCode === 409
    const lost = statusCode === undefined && syscall !== 'connect' // what was never sent made nothing
    if (!(error instanceof InfraError) || (!conflict && (error.kind !== 'transport' || !lost))) throw error
    throw new InfraError(
      'create_ambiguous',
      `it is not known whose the container ${options.name} is: ${error.message}`,
      'Run `benchgate reap`.',
      { cause: error },
    )
  }
}

function missingIsFine(error: { statusCode?: number; message?: string }): void {
  if (error.statusCode === 404 || (error.statusCode === 409 && /already in progress/.test(error.message ?? ''))) return
  throw error
}
