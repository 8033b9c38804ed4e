import { existsSync } from 'node:fs'
import { rename } from 'node:fs/promises'
import { join } from 'node:path'
import { InfraError, JudgeError } from '../model/error.ts'
import type { HarborTask, Step } from '../model/task.ts'
import type { Running } from '../run/steps.ts'
import { judgeFresh } from './fresh.ts'
import type { Reward } from './reward.ts'
import { blame, runTests } from './run-tests.ts'

/** Empties the judge's places as root, also where the agent put a link in their way. */
const CLEAN = `
{ [ -d /tmp ] && [ ! -L /tmp ]; } || { rm -f /tmp; mkdir /tmp; }; chmod 1777 /tmp
[ -L /logs ] && rm -f /logs
rm -rf /tests /logs/verifier 2>/dev/null
mkdir -p /tests /logs/verifier && chmod 777 /logs/verifier
[ ! -L /tests ] && [ ! -L /logs/verifier ] && [ -z "$(ls -A /tests)" ] && [ -z "$(ls -A /logs/verifier)" ]
`

/** Judges what a step left: in the agent's own sandbox, or in a fresh one where the task or the runtime asks for that. */
export async function judgeStep(run: Running, task: HarborTask, step: Step, dir: string): Promise<Reward> {
  const { verifier } = step
  if (verifier.mode === 'shared' && !run.judge) {
    const network = verifier.network ?? task.environment.network
    const place = { sandbox: run.sandbox, whose: 'agents', clean: CLEAN, cwd: run.prepared.workdir } as const
    return twice(run, dir, () => runTests(run, { ...place, network, tests: verifier.tests }, step, dir))
  }
  await run.sandbox.quiesce().catch((cause) => {
    throw blame(run, cause)
  })
  return twice(run, dir, async () => {
    if (verifier.mode === 'separate') await collectFirst(run, step)
    return judgeFresh(run, task, step, dir)
  })
}

/** what a separate judge wants to have made of the agent's place */
async function collectFirst({ sandbox, trail }: Running, { verifier }: Step): Promise<void> {
  for (const collect of verifier.collect) {
    const { exitCode } = await sandbox.exec({ ...collect, user: collect.user })
    if (exitCode !== 0) trail.notes.push(`verifier.collect ended with ${exitCode ?? 'a time-out'}: ${collect.command}`)
  }
}

/** A judge that failed runs once more, and so does one whose own engine failed under it: the agent does not. */
async function twice(run: Running, dir: string, judge: () => Promise<Reward>): Promise<Reward> {
  try {
    return await judge()
  } catch (cause) {
    if (!mayPass(run, cause)) throw cause
    run.trail.notes.push(`the judge failed and ran once more: ${(cause as Error).message}`)
    const logs = join(dir, 'verifier') // its rewards must not count for the second
    if (existsSync(logs)) await rename(logs, join(dir, 'verifier-first'))
    return await judge()
  }
}

const mayPass = ({ judge, experiment, signal }: Running, cause: unknown): boolean =>
  cause instanceof JudgeError ||
  (judge !== undefined && !signal.aborted && cause instanceof InfraError && experiment.retry[cause.kind] > 0)
