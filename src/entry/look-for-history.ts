import { resolve } from 'node:path'
import * as core from '@actions/core'
import type { GitHubApi } from '../github/api.ts'
import { refusalWords } from '../github/api-refusal.ts'
import { HISTORY_BRANCH } from '../github/baseline/choice.ts'
import { historyOn } from '../github/history-branch.ts'
import type { Trigger } from '../github/pull-request.ts'
import type { GateRules } from '../model/gate.ts'
import { readHistory } from '../report/history-file.ts'
import type { History } from './experiment/leave-out.ts'
import { readHistoryFile } from './history-file.ts'
import type { Inputs } from './inputs.ts'

interface Asked {
  readonly inputs: Pick<Inputs, 'history'>
  readonly gate: Pick<GateRules, 'leaveOut'>
  /** null without a token */
  readonly api: GitHubApi | null
  readonly trigger: Trigger
  readonly cwd: string
}

/** The nights by which a run may do without tasks. Null where it must not: nights, and what is not held against anything, run them all. */
export async function lookForHistory({ inputs, gate, api, trigger, cwd }: Asked): Promise<History | null> {
  if (gate.leaveOut === 'nothing' || !trigger.pullRequest) return null
  const warn = (text: string) => core.warning(text, { title: 'benchgate: history' })
  if (inputs.history) return readHistoryFile(resolve(cwd, inputs.history), warn)
  if (!api) return { none: 'there is neither a token nor a `history` to look for nights with' }
  try {
    const text = await historyOn(api, HISTORY_BRANCH)
    if (text === null) return { none: `there is no branch ${HISTORY_BRANCH} with nights` }
    const { nights, warnings } = readHistory(text)
    for (const warning of warnings) warn(warning)
    return { nights }
  } catch (error) {
    return { none: `the history on branch ${HISTORY_BRANCH} could not be read (${refusalWords(error)})` }
  }
}
