import { isIP } from 'node:net'
import type { NetworkPolicy } from '../model/task.ts'
import type { Pack } from './pack.ts'
import type { KeyPath } from './toml-lines.ts'

interface NetworkToml {
  readonly network_mode?: NetworkPolicy['mode'] | undefined
  readonly allowed_hosts?: readonly string[] | undefined
  readonly allow_internet?: boolean | undefined
}

/** The policy of one table of task.toml; null when the table says nothing of the network. */
export function networkPolicy(toml: NetworkToml, path: KeyPath, pack: Pack): NetworkPolicy | null {
  const { allowed_hosts: hosts } = toml
  const mode = modeOf(toml, path, pack)
  if (hosts && mode !== 'allowlist')
    pack.at(
      [...path, 'allowed_hosts'],
      'is only used with `network_mode = "allowlist"`',
      'Set that mode, or remove the hosts.',
    )
  if (mode === null) return null
  const allowedHosts = (hosts ?? []).map((host, at) => allowedHost(host, [...path, 'allowed_hosts', at], pack))
  return { mode, allowedHosts }
}

/** `allow_internet` is the old spelling: it may repeat `network_mode`, never contradict it. */
function modeOf(toml: NetworkToml, path: KeyPath, pack: Pack): NetworkPolicy['mode'] | null {
  const { network_mode: mode, allow_internet: internet } = toml
  if (internet === undefined) return mode ?? null
  const old = internet ? 'public' : 'no-network'
  if (mode && mode !== old)
    pack.at(
      [...path, 'allow_internet'],
      `\`${internet}\` means "${old}" and contradicts \`network_mode = "${mode}"\``,
      'Remove `allow_internet`; `network_mode` replaces it.',
    )
  return mode ?? (toml.allowed_hosts ? null : old)
}

const LABEL = '[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?'
const HOSTNAME = new RegExp(`^(?:\\*\\.)?${LABEL}(?:\\.${LABEL})*\\.?$`)

function allowedHost(text: string, path: KeyPath, pack: Pack): string {
  const host = text.toLowerCase()
  const fault = hostFault(host)
  if (fault)
    pack.at(path, `\`${text}\` ${fault}`, 'Name a host (`example.com`, `*.example.com`), an address or a CIDR.')
  return host
}

function hostFault(host: string): string | null {
  if (isIP(host) || isCidr(host)) return null
  if (host.includes('://')) return 'is a URL'
  if (host.includes('/')) return 'has a path or is no valid CIDR'
  if (/^(\[.*\]|[^:]*):\d*$/.test(host)) return 'has a port'
  if (/^[\d.]+$/.test(host)) return 'is no valid address'
  return HOSTNAME.test(host) && host.length <= 253 ? null : 'is no hostname'
}

function isCidr(text: string): boolean {
  const [address = '', bits = '', ...rest] = text.split('/')
  const version = isIP(address)
  return rest.length === 0 && version > 0 && /^\d{1,3}$/.test(bits) && Number(bits) <= (version === 4 ? 32 : 128)
}
