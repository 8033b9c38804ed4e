import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'

/** of github.com/nektos/act, which runs workflows without GitHub */
export const ACT_VERSION = 'v0.2.89'

/**
 * The program, built once into $BENCHGATE_CACHE or ~/.cache/benchgate: `{ file }`, or `{ why }` it cannot be had here.
 * A build that fails for another reason than a missing Go or network throws.
 */
export function actProgram(env = process.env) {
  const cache = env.BENCHGATE_CACHE || join(env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'benchgate')
  const place = join(cache, `act-${ACT_VERSION}`)
  const file = join(place, 'act')
  if (existsSync(file)) return { file }
  const go = ['go', '/usr/local/go/bin/go'].find((name) => spawnSync(name, ['version'], { env }).status === 0)
  if (!go) return { why: 'Go is not installed' }
  const draft = `${place}.${process.pid}`
  mkdirSync(draft, { recursive: true })
  try {
    const { status, stderr } = spawnSync(go, ['install', `github.com/nektos/act@${ACT_VERSION}`], {
      env: { ...env, GOBIN: draft, GOFLAGS: '-mod=mod' },
      encoding: 'utf8',
      timeout: 900_000,
    })
    if (status === 0) {
      if (!existsSync(file)) renameSync(draft, place) // a broken-off build leaves nothing that looks whole
      return { file }
    }
    const last = stderr.trim().split('\n').at(-1) ?? ''
    if (/dial tcp|no such host|i\/o timeout|connection refused|proxyconnect|unexpected EOF|TLS handshake/.test(stderr))
      return { why: `the Go module proxy cannot be reached: ${last}` }
    throw new Error(`act does not build: ${stderr || 'it took longer than 15 minutes'}`)
  } finally {
    rmSync(draft, { recursive: true, force: true })
  }
}
