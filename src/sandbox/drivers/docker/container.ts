import type Docker from 'dockerode'
import type { CacheVolume } from '../../../model/cache-volume.ts'
import { InfraError } from '../../../model/error.ts'
import type { NetworkPolicy } from '../../../model/task.ts'
import type { SandboxRequest } from '../../sandbox.ts'
import { envOf, mountOf } from './volumes.ts'

/** What holds where a task asks for nothing; null is no limit. */
export interface Defaults {
  readonly cpus: number | null
  readonly memoryMb: number | null
  readonly pids: number | null
  /** what it may write to its own layer */
  readonly storageMb: number | null
}

/**
 * Of the capabilities Docker gives by default, the ones no task needs:
 * device nodes, raw packets to neighbours on the bridge, file capabilities, a wider bounding set, the kernel's audit log.
 * What stays is what package managers and servers use: owners and modes, other users, killing, low ports, chroot.
 */
const CAP_DROP = ['AUDIT_WRITE', 'MKNOD', 'NET_RAW', 'SETFCAP', 'SETPCAP']

/** no packet may leave under this policy */
export const isCutOff = ({ mode, allowedHosts }: NetworkPolicy): boolean =>
  mode === 'no-network' || (mode === 'allowlist' && allowedHosts.length === 0)

/** how an engine calls a port of a container */
export const portKey = (port: number): string => `${port}/tcp`

/** the argument of the `sleep` that keeps the container, in whole seconds */
export const keeperTtl = ({ ttlSec }: SandboxRequest): number => Math.ceil(ttlSec)

/** What of an engine and a runtime shapes every container. */
interface Engine {
  readonly defaults: Defaults
  readonly network: string
  readonly cpus: number
  /** folders of files that no layer may have */
  readonly memoryDirs: readonly string[]
  readonly volumes: readonly CacheVolume[]
}

/** whoever the agent is, it may write there, and only to what is its own */
const IN_MEMORY = 'rw,nosuid,nodev,mode=1777,size=64m'

/** The container of a sandbox. `cpus` of the engine bound what may be asked, for it refuses more than it has. */
export function containerOf(
  request: SandboxRequest,
  { defaults, network, cpus, memoryDirs, volumes }: Engine,
): Docker.ContainerCreateOptions {
  if (request.image === null)
    throw new InfraError('config', 'a docker sandbox needs an image', 'Give the task an image or a Dockerfile.')
  const wantedCpus = request.resources.cpus ?? defaults.cpus
  const memoryMb = request.resources.memoryMb ?? defaults.memoryMb
  const memory = memoryMb === null ? 0 : Math.round(memoryMb * 2 ** 20)
  const first = request.networks[0]
  const published = request.port !== undefined && network !== 'host' ? portKey(request.port) : null
  return {
    name: request.name,
    Image: request.image,
    // the time to live holds even if we die; an ENTRYPOINT of the image still runs
    Cmd: ['sh', '-c', `exec sleep ${keeperTtl(request)}`],
    Env: Object.entries({ ...envOf(volumes), ...request.env }).map(([name, value]) => `${name}=${value}`),
    Healthcheck: { Test: ['NONE'] }, // whoever needs it asks once, and no engine spends time on it while an agent works
    Labels: { ...request.labels, benchgate: '1' },
    ...(request.workdir && { WorkingDir: request.workdir }),
    ...(published && { ExposedPorts: { [published]: {} } }),
    HostConfig: {
      // the engine finds a free one, and nobody but this machine can reach it
      ...(published && { PortBindings: { [published]: [{ HostIp: '127.0.0.1', HostPort: '' }] } }),
      Init: true,
      SecurityOpt: ['no-new-privileges'],
      CapDrop: CAP_DROP,
      Memory: memory,
      MemorySwap: memory,
      NanoCpus: wantedCpus === null ? 0 : Math.round(Math.min(wantedCpus, cpus) * 1e9),
      PidsLimit: defaults.pids ?? 0,
      NetworkMode: first && isCutOff(first) ? 'none' : network,
      ...(memoryDirs.length > 0 && { Tmpfs: Object.fromEntries(memoryDirs.map((dir) => [dir, IN_MEMORY])) }),
      ...(volumes.length > 0 && { Mounts: volumes.map(mountOf) }),
      LogConfig: { Type: 'json-file', Config: { 'max-size': '10m', 'max-file': '1' } },
    },
  }
}
