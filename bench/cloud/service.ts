// The double of E2B, in a process of its own, until its parent is gone. `scripted`: nothing runs in its sandboxes.
import { BAD_GATEWAY, NO_PLACE, RATE_LIMITED } from '../../tests/services/e2b/faults.ts'
import { API_KEY, startE2b } from '../../tests/services/e2b/service.ts'
import type { Fault } from '../../tests/services/sandbox/faults.ts'
import { ScriptedPlace } from './scripted.ts'

/** What is asked of the double between two runs. */
export interface Turn {
  readonly createLatencyMs: number
  /** share of all requests that fail */
  readonly failing: number
}

/** What it saw since the last turn. */
export interface Seen {
  readonly calls: Readonly<Record<string, number>>
  readonly failed: number
  readonly created: number
  readonly alive: number
  /** processor time of the double */
  readonly cpuMs: number
}

const said = (code: number): Fault => ({ status: code, body: { code, message: 'said so' } })
const FAULTS: readonly Fault[] = [
  RATE_LIMITED,
  NO_PLACE,
  BAD_GATEWAY,
  said(500),
  said(503),
  said(504),
  { reset: true },
  { reset: true, when: 'after' },
  { reset: true, when: 'middle' },
]

const service = await startE2b(process.argv[2] === 'scripted' ? { makePlace: ScriptedPlace.make } : {})
const cpuMs = () => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}
let before = { calls: {} as Record<string, number>, failed: 0, cpuMs: 0 }
process.once('disconnect', () => void service.close().then(() => process.exit(0)))
process.on('message', ({ createLatencyMs, failing }: Turn) => {
  const calls = { ...service.seen } as Record<string, number>
  const since = Object.entries(calls).map(([call, times]) => [call, times - (before.calls[call] ?? 0)] as const)
  const seen: Seen = {
    calls: Object.fromEntries(since),
    failed: service.faults.hits - before.failed,
    created: service.account.log.length,
    alive: service.account.boxes.size,
    cpuMs: cpuMs() - before.cpuMs,
  }
  before = { calls, failed: service.faults.hits, cpuMs: cpuMs() }
  service.account.log.length = 0
  service.faults.clear()
  Object.assign(service.account.limits, { createLatencyMs })
  if (failing > 0) service.faults.chaos(failing, FAULTS)
  process.send?.(seen)
})
process.send?.({ E2B_API_KEY: API_KEY, E2B_API_URL: service.url, E2B_SANDBOX_URL: service.url })
