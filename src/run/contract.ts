import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { JudgeError } from '../model/error.ts'
import type { ContractTask } from '../model/task.ts'
import { runLong } from '../sandbox/attached.ts'
import { MOST_FILE_BYTES } from '../sandbox/detached-text.ts'
import { quote } from '../sandbox/quote.ts'
import { RESULT_JSON, ROLLOUT_JSON } from '../tasks/own-paths.ts'
import { readContractResult } from './contract-result.ts'
import { withCredentials } from './credentials.ts'
import { awaitHealth } from './health.ts'
import { keepText, LogFile } from './log-file.ts'
import { packItems } from './pack.ts'
import { unpackLogs } from './rollout-files.ts'
import { rolloutRequest } from './rollout-request.ts'
import type { Running } from './steps.ts'

type Ended = NonNullable<Running['trail']['agent']>

/** of the runner's process: its exit code, its output */
const RUNNER = '/tmp/.benchgate-runner'

const MOST_MIB = 16

/**
 * A contract task: the runner reads rollout.json, does the agent's and the judge's work, and writes result.json
 * (formats: "Synth runner contract"). They lie in /tmp, or where the sandbox has its own.
 */
export async function runContract(run: Running, task: ContractTask): Promise<void> {
  const { sandbox, trail, agent, prepared } = run
  const place = prepared.workdir
  const [input, output] = [sandbox.pathOf(ROLLOUT_JSON), sandbox.pathOf(RESULT_JSON)]
  trail.phase = 'setup'
  const rolloutJson = JSON.stringify(rolloutRequest(run, task))
  keepText(run, 'rollout.json', rolloutJson)
  // far away each call costs: with nothing else to bring, the request travels with the runner's own start
  const travels = !sandbox.stream && prepared.files.length === 0 && Buffer.byteLength(rolloutJson) <= MOST_FILE_BYTES
  if (!travels)
    await trail.watch.time('setup', () =>
      sandbox.upload(
        packItems([
          ...prepared.files,
          { text: rolloutJson, to: ROLLOUT_JSON },
          ...(sandbox.stream ? [] : [{ directory: true, to: RUNNER, mode: 0o777 } as const]),
        ]),
        '/',
      ),
    )
  if (prepared.healthcheck) await awaitHealth(sandbox, prepared.healthcheck, run)
  trail.phase = 'agent'
  const out = new LogFile(join(run.dir, 'agent/stdout.log'), run.redactor)
  const err = new LogFile(join(run.dir, 'agent/stderr.log'), run.redactor)
  let ended: Ended
  let brought: Buffer | null
  try {
    const { result = null, ...end } = await trail.watch.time('agent', () =>
      withCredentials(run, null, () =>
        runLong(sandbox, {
          script: `exec ${task.command.map((word) => quote(word.replaceAll('{input}', input).replaceAll('{output}', output))).join(' ')}`,
          dir: sandbox.pathOf(RUNNER),
          cwd: place,
          env: { ...agent.env, BENCHGATE_INPUT: input, BENCHGATE_OUTPUT: output },
          user: null,
          stdin: null,
          ...(travels && { files: { [input]: rolloutJson } }),
          ...(!sandbox.stream && { result: output }),
          deadlineMs: run.now() + (agent.timeoutSec ?? task.timeoutSec) * 1000,
          onOutput: (stream, chunk) => (stream === 'out' ? out : err).write(chunk),
          now: run.now,
          signal: run.signal,
        }),
      ),
    )
    ended = end
    brought = result
  } finally {
    out.close()
    err.close()
  }
  trail.agent = ended
  trail.phase = 'judge'
  const left = await bringResult(run, brought)
  trail.notes.push(...(left ?? []))
  if (ended.timedOut && !left) return
  const text = left ? textOf(join(run.dir, 'result.json'), left.length > 0) : null
  if (text === null)
    throw new JudgeError(`the runner wrote no ${RESULT_JSON} (exit code ${ended.exitCode})`, whereToLook(out, err))
  const result = readContractResult(text, run.experiment.reward.key)
  trail.reward = result.reward
  trail.rewards = result.rewards
  if (result.timedOut) trail.agent = { ...ended, timedOut: true }
}

/** notes about what was left out; null where there is no result */
async function bringResult(run: Running, brought: Buffer | null): Promise<readonly string[] | null> {
  if (brought) {
    keepText(run, 'result.json', brought)
    return []
  }
  const tar = await run.sandbox.download(RESULT_JSON)
  return tar && unpackLogs(tar, run.dir, { redactor: run.redactor })
}

function whereToLook(out: LogFile, err: LogFile): string {
  if (err.empty && out.empty) return 'It printed nothing: see that it writes the file which {output} names.'
  return `Read the runner's log: agent/${err.empty ? 'stdout' : 'stderr'}.log.`
}

/** in step, as it is small mostly and there are many; null when it is not there */
function textOf(file: string, cut: boolean): string | null {
  const found = statSync(file, { throwIfNoEntry: false })
  if (!found?.isFile()) return null
  if (cut || found.size > MOST_MIB * 2 ** 20)
    throw new JudgeError(`result.json is over ${MOST_MIB} MiB`, 'The runner must write the result alone.')
  return readFileSync(file, 'utf8')
}
