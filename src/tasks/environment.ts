import { join } from 'node:path'
import type { Environment, Healthcheck } from '../model/task.ts'
import { expandEnv } from './env-template.ts'
import { networkPolicy } from './network.ts'
import { isFile, type Pack } from './pack.ts'
import type { EnvironmentToml, HealthcheckToml } from './task-toml.ts'
import type { KeyPath } from './toml-lines.ts'

/** An environment of task.toml, built from `context` (relative to the pack) unless it names an image. */
export async function environmentOf(
  toml: EnvironmentToml,
  path: KeyPath,
  context: string,
  pack: Pack,
): Promise<Environment> {
  refuseUnsupported(toml, path, pack)
  if (await isFile(join(pack.dir, context, 'docker-compose.yaml')))
    pack.of(
      `${context}/docker-compose.yaml`,
      'a task of several services cannot be run',
      'Put everything in one Dockerfile.',
    )
  const image = toml.docker_image ?? null
  if (image === null && !(await isFile(join(pack.dir, context, 'Dockerfile'))))
    pack.of(
      `${context}/Dockerfile`,
      'is missing, and no image is named',
      `Write it, or set \`docker_image\` in [${path.filter((part) => typeof part === 'string').join('.')}].`,
    )
  if (toml.workdir !== undefined && !toml.workdir.startsWith('/'))
    pack.at([...path, 'workdir'], `\`${toml.workdir}\` is not absolute`, 'Start it with `/`.')
  return {
    image,
    context: image === null ? join(pack.dir, context) : null,
    buildTimeoutSec: toml.build_timeout_sec,
    cpus: toml.cpus ?? null,
    memoryMb: megabytes(toml, 'memory', path, pack),
    storageMb: megabytes(toml, 'storage', path, pack),
    network: networkPolicy(toml, path, pack) ?? { mode: 'public', allowedHosts: [] },
    env: expandEnv(toml.env, [...path, 'env'], pack),
    workdir: toml.workdir ?? null,
    healthcheck: healthcheckOf(toml.healthcheck),
  }
}

export function healthcheckOf(toml: HealthcheckToml | undefined): Healthcheck | null {
  if (!toml) return null
  return {
    command: toml.command,
    intervalSec: toml.interval_sec,
    timeoutSec: toml.timeout_sec,
    startPeriodSec: toml.start_period_sec,
    startIntervalSec: toml.start_interval_sec,
    retries: toml.retries,
  }
}

/** What a sandbox of ours cannot give is said here, never left out in silence. */
function refuseUnsupported(toml: EnvironmentToml, path: KeyPath, pack: Pack): void {
  const refuse = (key: string, message: string, remedy: string) => pack.at([...path, key], message, remedy)
  const os = toml.os.toLowerCase()
  if (os === 'windows') refuse('os', 'Windows tasks cannot be run', 'Leave this task out of the experiment.')
  else if (os !== 'linux') refuse('os', `unknown system \`${toml.os}\``, 'Write "linux", or remove it.')
  const accelerator = 'sandboxes have no accelerators'
  if (toml.gpus) refuse('gpus', accelerator, 'Set it to 0, or leave this task out of the experiment.')
  if (toml.gpu_types?.length) refuse('gpu_types', accelerator, 'Remove it, or leave this task out of the experiment.')
  if (toml.tpu !== undefined) refuse('tpu', accelerator, 'Remove it, or leave this task out of the experiment.')
  if (toml.mcp_servers?.length)
    refuse(
      'mcp_servers',
      'MCP servers are not handed to agents',
      'Remove them, or leave this task out of the experiment.',
    )
  if (toml.skills_dir !== undefined)
    refuse('skills_dir', 'skills are not handed to agents', 'Remove it, or leave this task out of the experiment.')
}

const SIZE = /^(\d+(?:\.\d+)?)\s*([KMG])B?$/i
const MB: Readonly<Record<string, number>> = { K: 1 / 1024, M: 1, G: 1024 }

/** `memory_mb`, or its old spelling `memory = "2G"`. */
function megabytes(toml: EnvironmentToml, key: 'memory' | 'storage', path: KeyPath, pack: Pack): number | null {
  const current = toml[`${key}_mb`] ?? null
  const old = toml[key]
  if (old === undefined) return current
  const [, count, unit = ''] = SIZE.exec(old.trim()) ?? []
  const converted = Math.ceil(Number(count) * (MB[unit.toUpperCase()] ?? 1))
  const rename = `Write \`${key}_mb\` alone; \`${key}\` is its old name.`
  if (count === undefined || converted === 0)
    pack.at([...path, key], `\`${old}\` is no size such as "2G" or "512M"`, rename)
  else if (current !== null && current !== converted)
    pack.at([...path, key], `"${old}" is ${converted} MB and contradicts \`${key}_mb = ${current}\``, rename)
  return current ?? converted
}
