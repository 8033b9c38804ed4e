import { JudgeError } from '../model/error.ts'
import { type Answer, MOST_ANSWER } from '../sandbox/ask.ts'
import type { AttemptInput, Trail } from './attempt.ts'
import { readContractResult } from './contract-result.ts'
import { keepText } from './log-file.ts'

type Taking = Pick<AttemptInput, 'dir' | 'redactor' | 'experiment'> & { readonly trail: Trail }

/** The answer to a rollout request is its result: kept as result.json, and read as one. */
export function takeResult(run: Taking, { body, cut }: Pick<Answer, 'body' | 'cut'>): void {
  const { trail } = run
  const text = body.toString('utf8')
  keepText(run, 'result.json', text)
  if (cut) throw new JudgeError(`the answer is over ${MOST_ANSWER / 2 ** 20} MiB`, 'Answer with the result alone.')
  const result = readContractResult(text, run.experiment.reward.key)
  trail.reward = result.reward
  trail.rewards = result.rewards
  if (result.timedOut) trail.agent = { exitCode: null, timedOut: true }
}
