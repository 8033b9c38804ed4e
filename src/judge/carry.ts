import { posix } from 'node:path'
import { addAbortSignal, Readable } from 'node:stream'
import { JudgeError, SpoiltError } from '../model/error.ts'
import type { Step } from '../model/task.ts'
import type { Running } from '../run/steps.ts'
import type { Sandbox } from '../sandbox/sandbox.ts'
import { type Contents, onlyWithin } from './within.ts'

/** of one archive; a file of nothing but holes has no end otherwise */
const MOST_BYTES = 2 * 2 ** 30

/** Absolute paths of what travels from the agent's sandbox to a judge whose tests are in its own image. */
export const travelling = ({ prepared }: Running, step: Step): readonly string[] => [
  '/logs/artifacts',
  ...step.artifacts.map(({ source }) => posix.resolve(prepared.workdir, source)),
]

/** The same for a judge that sees the workspace as the agent left it, which travels by itself. */
export const besideWorkspace = (run: Running, step: Step): readonly string[] =>
  ['/logs/agent', ...travelling(run, step)].filter((path) => !`${path}/`.startsWith(`${run.prepared.workdir}/`))

/** Copies `path` to the same place in the judge's sandbox. What the agent made too large is left out: the judge will miss it. */
export async function carry(run: Running, judge: Sandbox, path: string): Promise<void> {
  const { over } = await copy(run, judge, path)
  if (over) run.trail.notes.push(`${path} did not reach the judge whole: it is too large`)
}

/** The working directory, in place of the judge's own. One that cannot be carried is the agent's doing. */
export async function carryWorkspace(run: Running, judge: Sandbox): Promise<void> {
  const { workdir } = run.prepared
  const { over, top } = await copy(run, judge, workdir)
  const why = over
    ? `holds more than ${MOST_BYTES / 2 ** 30} GiB`
    : top !== 'directory'
      ? 'is no directory any more'
      : ''
  if (why === '') return
  const cause = new JudgeError(`${workdir} ${why}`, 'Look at what the agent left there.')
  throw new SpoiltError(cause.message, { cause })
}

async function copy(
  run: Running,
  judge: Sandbox,
  path: string,
): Promise<{ readonly over: boolean; readonly top: Contents['top'] }> {
  const tar = await run.sandbox.download(path)
  if (!tar) return { over: false, top: null }
  const { collectTimeoutSec } = run.experiment.limits
  const late = AbortSignal.timeout(Math.min(collectTimeoutSec * 1000, 2 ** 31 - 1))
  addAbortSignal(AbortSignal.any([run.signal, late]), tar)
  const meter = { over: false }
  const contents: Contents = { top: null, left: new Map() }
  const bytes = Readable.from(bounded(tar, meter), { objectMode: false })
  try {
    await judge.upload(onlyWithin(bytes, posix.basename(path), contents), posix.dirname(path))
  } catch (cause) {
    if (late.aborted)
      throw new JudgeError(
        `${path} did not reach the judge within ${collectTimeoutSec} s`,
        'Raise limits.collect_timeout_sec, or let the task leave less.',
        { cause },
      )
    if (!meter.over) throw cause
  }
  for (const [why, count] of contents.left)
    run.trail.notes.push(`${path}: ${count} entries did not reach the judge: ${why}`)
  return { over: meter.over, top: contents.top }
}

async function* bounded(tar: AsyncIterable<Buffer>, meter: { over: boolean }): AsyncGenerator<Buffer> {
  let bytes = 0
  for await (const chunk of tar) {
    bytes += chunk.length
    meter.over = bytes > MOST_BYTES
    if (meter.over) throw new Error(`more than ${MOST_BYTES} bytes`)
    yield chunk
  }
}
