import { execFile, fork } from 'node:child_process'
import { once } from 'node:events'
import { cp, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import type { JournalEvent } from '../../src/model/record.ts'
import { readJournal } from '../../src/run/journal.ts'
import { atMost, type Figure, skipped } from '../figure.ts'
import { inPlace } from '../place.ts'
import type { Seen, Turn } from './service.ts'

const MAKESPAN = { name: 'cloud-makespan-ratio', unit: 'x', bar: 1.1 }
const MEMORY = { name: 'cloud-memory', unit: 'MB', bar: 250 }
const REQUESTS = { name: 'cloud-requests', unit: '', bar: 15 }
const POLLS = { name: 'cloud-polls', unit: '/s', bar: 2 }
const WRONG = { name: 'cloud-wrong', unit: '', bar: 0 }

const SECONDS = 1
const CREATE_MS = 150
const FAILING = 0.05

interface Size {
  readonly rollouts: number
  readonly parallel: number
  /** how long a runner works */
  readonly seconds: number
}

/** Smaller where the machine is: `BENCHGATE_CLOUD=200/20`. */
const [rollouts = 1000, parallel = 100] = (process.env.BENCHGATE_CLOUD ?? '').split('/').filter(Boolean).map(Number)
const SIZE: Size = { rollouts, parallel, seconds: SECONDS }
/** where sandboxes really run what they are told: a few long ones, from which polls are told apart from what every rollout asks for */
const SHORT: Size = { rollouts: Math.min(10, rollouts), parallel: Math.min(10, parallel), seconds: SECONDS }
const LONG: Size = { ...SHORT, seconds: SECONDS + 10 }
const FAULTY: Size = { rollouts: Math.min(60, rollouts), parallel: Math.min(6, parallel), seconds: SECONDS }

const file = (name: string) => fileURLToPath(new URL(name, import.meta.url))
const DIST = process.env.BENCHGATE_DIST ?? file('../../dist')
const run = promisify(execFile)

const files = ({ rollouts: all, parallel: atOnce, seconds }: Size) => ({
  'experiment.yaml': `experiment_id: cloud
tasks:
  - contract:
      name: nap
      command: [sh, -c, "echo run >>/var/tmp/runs; sleep ${seconds}; echo '{\\"metrics\\": {\\"reward_mean\\": '$(wc -l </var/tmp/runs)'}}' > {output}"]
agents: [{ name: nop }]
rollouts_per_task: ${all}
max_parallel_rollouts: ${atOnce}
runtime_config: runtime.yaml
`,
  'runtime.yaml': `sandbox_backend:
  kind: e2b_firecracker
  e2b: { template: base, allow_internet_access: true, max_concurrent_creates: ${atOnce}, max_creates_per_sec: 1000, create_drain_timeout_sec: 2 }
`,
})

/**
 * Rollouts of a second on the double of E2B, as `dist/cli.js run` carries them out: how long, in how much memory, by how many
 * requests; and what becomes of them when requests fail. At full size nothing runs in the sandboxes, which answer as if it did
 * (scripted.ts): a thousand real ones would measure how fast this machine starts processes. A few real ones stand beside them.
 */
export async function e2b(): Promise<readonly Figure[]> {
  const figures = await onDouble(['scripted'], async (env, turn) => {
    await turn({ createLatencyMs: CREATE_MS, failing: 0 })
    const bareMs = [await bare(env)]
    await turn({ createLatencyMs: CREATE_MS, failing: 0 })
    const well = await carryOut(SIZE, env)
    const seen = await turn({ createLatencyMs: CREATE_MS, failing: 0 })
    bareMs.push(await bare(env))
    await turn({ createLatencyMs: CREATE_MS, failing: FAILING })
    const faulty = await carryOut(SIZE, env)
    return [
      ...speed(well, seen, bareMs),
      { size: SIZE, done: faulty, seen: await turn({ createLatencyMs: 0, failing: 0 }) },
    ] as const
  })
  const [makespan, memory, requests, scripted] = figures
  if (process.getuid?.() !== 0)
    return [makespan, memory, requests, skipped(POLLS, 'the double of E2B needs root'), wrong([scripted])]
  return onDouble([], async (env, turn) => {
    await turn({ createLatencyMs: CREATE_MS, failing: 0 })
    await carryOut(SHORT, env)
    const short = await turn({ createLatencyMs: CREATE_MS, failing: 0 })
    await carryOut(LONG, env)
    const long = await turn({ createLatencyMs: CREATE_MS, failing: FAILING })
    const faulty = await carryOut(FAULTY, env)
    const real = { size: FAULTY, done: faulty, seen: await turn({ createLatencyMs: 0, failing: 0 }) }
    return [makespan, memory, requests, polls(short, long), wrong([scripted, real])]
  })
}

type Env = Readonly<Record<string, string>>

/** The double in a process of its own, for as long as the work takes. */
async function onDouble<T>(
  args: readonly string[],
  work: (env: Env, turn: (wanted: Turn) => Promise<Seen>) => Promise<T>,
): Promise<T> {
  const service = fork(file('./service.ts'), args, { stdio: ['ignore', 'inherit', 'ignore', 'ipc'] })
  const [env] = (await once(service, 'message')) as [Env]
  try {
    return await work(env, async (wanted) => {
      const answer = once(service, 'message')
      service.send(wanted)
      return (await answer)[0] as Seen
    })
  } finally {
    service.disconnect()
  }
}

async function bare(env: Env): Promise<number> {
  const args = [file('./bare.ts'), ...[SIZE.rollouts, SIZE.parallel, SECONDS].map(String)]
  return Number((await run(process.execPath, args, { env: { ...process.env, ...env } })).stdout)
}

interface Done {
  readonly events: readonly JournalEvent[]
  readonly rewards: readonly (number | null)[]
  readonly peakMb: number
  /** processor time of benchgate */
  readonly cpuMs: number
}

async function carryOut(size: Size, env: Env): Promise<Done> {
  return inPlace(files(size), async (root) => {
    const dist = join(root, 'dist') // as a workflow has it, without node_modules: the SDK would look there for an HTTP client
    await cp(DIST, dist, { recursive: true })
    const args = ['--import', new URL('../core/journal/cost.js', import.meta.url).href, join(dist, 'cli.js')]
    const out = join(root, 'out')
    const ran = await run(process.execPath, [...args, 'run', 'experiment.yaml', '--out', out], {
      cwd: root,
      env: { PATH: process.env.PATH, ...env },
      maxBuffer: 2 ** 26,
    }).catch((failed: { stderr: string }) => failed) // its exit code is the gate's
    const cost = JSON.parse(ran.stderr.trim().split('\n').at(-1) ?? '') as { peakMb: number; milliseconds: number }
    const rows = (await readFile(join(out, 'results.jsonl'), 'utf8')).trim().split('\n')
    const rewards = rows.map((row) => (JSON.parse(row) as { reward: number | null }).reward)
    return {
      events: await readJournal(join(out, 'journal.jsonl')),
      rewards,
      peakMb: cost.peakMb,
      cpuMs: cost.milliseconds,
    }
  })
}

const at = (events: readonly JournalEvent[], name: string) =>
  events.filter(({ event }) => event === name).map((event) => Date.parse(event.at))

function speed(
  { events, peakMb, cpuMs }: Done,
  { calls, cpuMs: doubleMs }: Seen,
  bareMs: readonly number[],
): [Figure, Figure, Figure] {
  const made = at(events, 'sandbox_created')
  const ended = at(events, 'attempt_ended')
  const tookMs = Math.max(...ended) - Math.min(...made) + CREATE_MS
  const idealMs = (SIZE.rollouts / SIZE.parallel) * (SECONDS * 1000 + CREATE_MS)
  const seconds = (ms: number) => `${(ms / 1000).toFixed(1)} s`
  const each = (times: number) => times / SIZE.rollouts
  const all = Object.values(calls).reduce((sum, times) => sum + times, 0)
  const what = `${SIZE.rollouts} rollouts of ${SECONDS} s, ${SIZE.parallel} at once, creates of ${CREATE_MS} ms`
  const by = Object.entries(calls).map(([call, times]) => `${call} ${each(times).toFixed(1)}`)
  const alone = bareMs.map(seconds).join(' before and ')
  return [
    atMost(
      MAKESPAN,
      tookMs / idealMs,
      `${what}: ${seconds(tookMs)} against ${seconds(idealMs)}; the SDK alone ${alone} after; processor time: ${seconds(cpuMs)}, of the double ${seconds(doubleMs)}`,
    ),
    atMost(MEMORY, peakMb, 'the whole process of that run'),
    atMost(REQUESTS, each(all), `a rollout, polls and all: ${by.join(', ')}`),
  ]
}

function polls(short: Seen, long: Seen): Figure {
  const each = ({ calls }: Seen) => (calls.start ?? 0) / SHORT.rollouts
  const [few, many] = [each(short), each(long)]
  const what = `commands a rollout: ${few.toFixed(1)} where it works ${SHORT.seconds} s, ${many.toFixed(1)} at ${LONG.seconds} s`
  return atMost(POLLS, Math.max(0, many - few) / (LONG.seconds - SHORT.seconds), what)
}

interface Faulty {
  readonly size: Size
  readonly done: Done
  readonly seen: Seen
}

/** outcomes that are not what they must be, sandboxes left */
function wrong(all: readonly Faulty[]): Figure {
  const told = all.map(({ size, done: { events, rewards }, seen: { alive, created, failed } }) => {
    const right = rewards.filter((reward) => reward === 1).length // a runner that ran twice says 2
    const attempts = at(events, 'attempt_ended').length
    return {
      count: size.rollouts - right + alive,
      detail: `${size.rollouts} rollouts, ${failed} requests failed: ${right} right, ${attempts} attempts, ${created} sandboxes made, ${alive} left`,
    }
  })
  const count = told.reduce((sum, one) => sum + one.count, 0)
  return atMost(WRONG, count, told.map(({ detail }) => detail).join('; with real ones: '))
}
