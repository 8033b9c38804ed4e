import { z } from 'zod'
import { HISTORY_BRANCH } from '../../github/baseline/choice.ts'
import { MergeInputs, read } from '../inputs.ts'

/** what git takes for the name of a branch */
const BRANCH = /^(?![-/.])(?!.*(?:\.\.|\/\/|@\{|\/\.))[^\s~^:?*[\\\p{Cc}]+(?<![/.]|\.lock)$/u

const NightlyInputs = MergeInputs.pick({ 'artifact-name': true, 'github-token': true, 'retention-days': true }).extend({
  'history-branch': z.string().regex(BRANCH, 'give the name of a branch, without refs/heads/').default(HISTORY_BRANCH),
  date: z.iso.date('give the day that the night was planned for, such as 2026-03-01').optional(),
  issue: z.enum(['auto', 'off'], { error: ({ input }) => `${input} is none of auto, off` }).default('auto'),
})

/** The inputs of `nightly/`. */
export type NightlyInputs = Readonly<z.infer<typeof NightlyInputs>>

export const NIGHTLY_INPUT_NAMES = Object.keys(NightlyInputs.shape)

export const loadNightlyInputs = (env: Readonly<Record<string, string | undefined>>): NightlyInputs =>
  read(NightlyInputs, env)
