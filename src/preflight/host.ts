import { execFile } from 'node:child_process'
import { statfs } from 'node:fs/promises'
import { promisify } from 'node:util'
import type { Check } from '../model/verdict.ts'
import { check } from './check.ts'

const LEAST_FREE_GB = 2

/** node is new enough to run the bundle */
export function node(version: string): Check {
  const major = Number(version.replace(/^v/, '').split('.')[0])
  return check('node', major >= 24, version, 'Install Node 24 or newer.')
}

/** git answers: manifests name the commit */
export async function git(): Promise<Check> {
  try {
    const { stdout } = await promisify(execFile)('git', ['--version'])
    return check('git', true, stdout.trim(), '')
  } catch {
    return check('git', false, 'not found', 'Install git.', true)
  }
}

/** room for logs and workspaces where they will lie */
export async function freeDisk(dir: string): Promise<Check> {
  try {
    const { bavail, bsize } = await statfs(dir)
    const gb = (bavail * bsize) / 1e9
    return check(
      'disk_free',
      gb >= LEAST_FREE_GB,
      `${gb.toFixed(1)} GB free in ${dir}`,
      `Free at least ${LEAST_FREE_GB} GB.`,
    )
  } catch (cause) {
    return check('disk_free', false, `${dir}: ${(cause as Error).message}`, 'Name a storage directory that exists.')
  }
}

/** the clock is of this age, so that time stamps and certificates hold */
export function clock(now: number): Check {
  const year = new Date(now).getUTCFullYear()
  return check('clock', year >= 2025 && year < 2100, new Date(now).toISOString(), 'Set the clock of this machine.')
}
