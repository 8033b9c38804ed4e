import { statfs } from 'node:fs/promises'
import { BenchgateError } from '../model/error.ts'
import type { Check } from '../model/verdict.ts'
import { connect } from '../sandbox/drivers/docker/engine.ts'
import type { Folders } from '../sandbox/drivers/docker/folders.ts'
import { DEFAULT_POOLS, freeSubnets, type Pool } from './address-pools.ts'
import { check } from './check.ts'

/** the first API with platforms, init and everything else that the driver asks for (Docker 19.03) */
const LEAST_API = 1.4
const LEAST_FREE_GB = 5
const MOST_SKEW_SEC = 30
const PATIENCE_SEC = 15

/** What of `docker info` is looked at. */
interface Info {
  readonly Driver?: string
  readonly DriverStatus?: readonly (readonly [string, string])[]
  readonly OSType?: string
  readonly Architecture?: string
  readonly DockerRootDir?: string
  readonly SystemTime?: string
  readonly DefaultAddressPools?: readonly { readonly Base: string; readonly Size: number }[] | null
}

/** One engine: does it answer, is it new enough, where does it keep images, has it room and addresses, is its clock right? */
export async function dockerChecks(
  dockerHost: string | null,
  now: number,
  folders: Partial<Folders> = {},
): Promise<Check[]> {
  try {
    const { docker, ask, close } = await connect(dockerHost, folders)
    try {
      const [version, info, networks] = await ask(
        Promise.all([docker.version(), docker.info() as Promise<Info>, docker.listNetworks()]),
        PATIENCE_SEC,
      )
      const used = networks.flatMap(({ IPAM }) => (IPAM?.Config ?? []).flatMap(({ Subnet }) => Subnet ?? []))
      return [
        check('docker', true, dockerHost ?? 'the local engine', ''),
        engineVersion(version.Version, version.ApiVersion, info),
        imageStore(info),
        addressPools(info, used),
        clockSkew(info, now),
        await room(info),
      ]
    } finally {
      await close()
    }
  } catch (cause) {
    if (!(cause instanceof BenchgateError)) throw cause
    return [check('docker', false, cause.message, cause.remedy)]
  }
}

function engineVersion(version: string, api: string, { OSType, Architecture }: Info): Check {
  const [major = 0, minor = 0] = api.split('.').map(Number)
  const found = `${version}, API ${api}, ${OSType ?? '?'}/${Architecture ?? '?'}`
  if (OSType === 'windows') return check('docker_version', false, found, 'Switch the engine to Linux containers.')
  return check('docker_version', major + minor / 100 >= LEAST_API, found, 'Install Docker 19.03 or newer.')
}

/** layers are shared in both stores; `vfs` and `devicemapper` copy whole images and fill the disk */
function imageStore({ Driver = 'unknown', DriverStatus = [] }: Info): Check {
  const containerd = DriverStatus.some(([, value]) => /containerd\.snapshotter/.test(value))
  const found = `${containerd ? 'containerd image store' : 'graph driver'}, ${Driver}`
  const slow = /^(vfs|devicemapper|aufs)$/.test(Driver)
  return check('docker_image_store', !slow, found, 'Let the engine use overlay2 or the containerd image store.', true)
}

function addressPools({ DefaultAddressPools }: Info, used: readonly string[]): Check {
  const own: Pool[] = (DefaultAddressPools ?? []).map(({ Base, Size }) => ({ base: Base, size: Size }))
  const free = freeSubnets(own.length ? own : DEFAULT_POOLS, used)
  return check(
    'docker_address_pools',
    free > 0,
    `${free} free, ${used.length} in use`,
    'Run `docker network prune`, or give the engine more `default-address-pools`.',
    true,
  )
}

function clockSkew({ SystemTime }: Info, now: number): Check {
  const skew = SystemTime ? Math.abs(Date.parse(SystemTime) - now) / 1000 : Number.NaN
  if (!Number.isFinite(skew)) return check('docker_clock', null, 'the engine does not tell', '')
  return check(
    'docker_clock',
    skew <= MOST_SKEW_SEC,
    `${skew.toFixed(0)} s apart from this machine`,
    "Set the engine's clock: certificates and time limits depend on it.",
    true,
  )
}

/** only where the engine's directory is on this machine */
async function room({ DockerRootDir }: Info): Promise<Check> {
  try {
    const { bavail, bsize } = await statfs(DockerRootDir ?? '')
    const gb = (bavail * bsize) / 1e9
    const remedy = `Free at least ${LEAST_FREE_GB} GB there, for example by \`docker image prune\`.`
    return check('docker_disk_free', gb >= LEAST_FREE_GB, `${gb.toFixed(1)} GB free in ${DockerRootDir}`, remedy, true)
  } catch {
    return check('docker_disk_free', null, "the engine's disk is not seen from here", '')
  }
}
