import { randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { InfraError, JudgeError, SpoiltError } from '../model/error.ts'
import type { NetworkPolicy, Step } from '../model/task.ts'
import { LogFile } from '../run/log-file.ts'
import { packItems } from '../run/pack.ts'
import type { Running } from '../run/steps.ts'
import { runLong } from '../sandbox/attached.ts'
import { quiesceThen } from '../sandbox/quiesce-then.ts'
import type { Sandbox } from '../sandbox/sandbox.ts'
import { parseReward, type Reward } from './reward.ts'
import { bringRewards } from './rewards-home.ts'

/** Where a step is judged. */
export interface Place {
  readonly sandbox: Sandbox
  /** the agent worked here: what is broken is its doing */
  readonly whose: 'agents' | 'own'
  /** empties the judge's places, as root */
  readonly clean: string
  readonly network: NetworkPolicy
  /** null: they are in the image */
  readonly tests: readonly string[] | null
  readonly cwd: string | undefined
}

/** Runs test.sh in a place that is cleaned first, and reads its reward strictly. */
export async function runTests(run: Running, place: Place, step: Step, dir: string): Promise<Reward> {
  const { verifier } = step
  const { sandbox, tests } = place
  await clean(run, place)
  await sandbox.setNetwork(place.network)
  if (tests) await sandbox.upload(packItems(tests.map((from) => ({ from, to: '/tests', executable: true }))), '/')
  const log = LogFile.begin(join(dir, 'verifier', 'test-stdout.txt'), run.redactor)
  try {
    const ended = await runLong(sandbox, {
      script: 'exec /tests/test.sh 2>&1',
      dir: `/tmp/.benchgate-judge-${randomUUID()}`, // which the agent could not make first
      cwd: place.cwd,
      env: verifier.env,
      user: verifier.user,
      stdin: null,
      deadlineMs: run.now() + verifier.timeoutSec * 1000,
      onOutput: (_stream, chunk) => log.write(chunk),
      now: run.now,
      signal: run.signal,
    }).catch((cause) => {
      throw cause instanceof SpoiltError ? new JudgeError('the judge broke its own sandbox', 'Correct test.sh.') : cause
    })
    if (ended.timedOut)
      throw new JudgeError(
        `the judge ran out of its ${verifier.timeoutSec} s`,
        'Raise [verifier] timeout_sec, or make the tests faster.',
      )
  } finally {
    log.close()
  }
  const files = await bringRewards(run, sandbox, dir, place.whose)
  if (!files.json && !files.text && tests && (await endsWithCrlf(tests)))
    throw new JudgeError('the judge wrote no reward: lines of test.sh end with CRLF', CONVERT)
  return parseReward(files, run.experiment.reward.key)
}

const CONVERT = 'Convert it to LF; `*.sh text eol=lf` in .gitattributes keeps it so.'

/** a kernel that is to run `/bin/sh\r` finds no such program */
async function endsWithCrlf(tests: readonly string[]): Promise<boolean> {
  const heads = await Promise.all(tests.map((dir) => readFile(join(dir, 'test.sh'), 'latin1').catch(() => '')))
  return heads.some((text) => /^#![^\n]*\r\n/.test(text))
}

/** nothing of the agent's, nor of a judge before, is left when the place is cleaned and the network opens */
async function clean(run: Running, { sandbox, whose, clean: command }: Place): Promise<void> {
  const wanted = { command, user: 'root', timeoutSec: 60 }
  const blamed = (cause: unknown) => (whose === 'agents' ? blame(run, cause) : cause)
  const cleaned = await (whose === 'agents' ? quiesceThen(sandbox, wanted) : sandbox.exec(wanted)).catch((cause) => {
    throw blamed(cause)
  })
  if (cleaned.exitCode === 0) return
  const said = cleaned.stderr.toString('utf8').trim().slice(0, 300)
  throw blamed(
    new InfraError('sandbox_lost', `the judge's place could not be cleaned: ${said}`, 'Look at the sandbox.'),
  )
}

/** Commands ran before the agent did; where none does after it, that is the agent's doing. */
export function blame({ trail }: Running, cause: unknown): unknown {
  const broken = cause instanceof InfraError && (cause.kind === 'sandbox_lost' || cause.kind === 'config')
  return broken && trail.agent ? new SpoiltError(cause.message, { cause }) : cause
}
