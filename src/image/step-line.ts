import { copiedFrom, type Dockerfile } from './dockerfile.ts'
import type { BuildFailure } from './progress.ts'

/** what BuildKit counts as a step of a stage, after its FROM */
const STEPS = new Set(['ADD', 'COPY', 'RUN', 'WORKDIR'])

/** The line of the Dockerfile that a build failed on; null where the builder did not say enough. */
export function lineOfFailure({ instructions, stages }: Dockerfile, { error, step }: BuildFailure): number | null {
  const said = /(?:parse error (?:on )?line|dockerfile:)\s*(\d+)/i.exec(error)?.[1]
  if (said !== undefined) return Number(said)
  const counted = /^Step (\d+)\//.exec(step)?.[1] // the classic builder counts all instructions
  if (counted !== undefined) return instructions[Number(counted) - 1]?.line ?? null
  const [, stageName, number] = /^\[(?:\S+\/\S+ )?(?:([^\s\]]+) )?(\d+)\/\d+\]/.exec(step) ?? []
  const stage = stageName === undefined ? stages.at(-1) : stages.find(({ name }) => name === stageName)
  if (!stage || number === undefined) return lineNaming({ instructions, stages }, `${step} ${error}`)
  if (number === '1') return stage.line
  return stage.instructions.filter(({ keyword }) => STEPS.has(keyword))[Number(number) - 2]?.line ?? null
}

/** an error about a base or an instruction names it: the line that has the same word */
function lineNaming({ instructions, stages }: Dockerfile, error: string): number | null {
  const unknown = /unknown instruction: (\S+)/i.exec(error)?.[1]?.toUpperCase()
  if (unknown !== undefined) return instructions.find(({ keyword }) => keyword === unknown)?.line ?? null
  const own = new Set(stages.map(({ name }) => name))
  const named = [
    ...stages.map(({ from, line }) => ({ word: from, line })),
    ...instructions.flatMap((one) => copiedFrom(one).map((word) => ({ word, line: one.line }))),
    ...instructions.flatMap(({ keyword, rest, line }) => (keyword === 'FROM' ? [{ word: rest, line }] : [])),
  ]
  const found = named.filter(({ word }) => word.length > 2 && !own.has(word.toLowerCase()) && error.includes(word))
  return found.sort((a, b) => b.word.length - a.word.length)[0]?.line ?? null // one name may be the beginning of another
}
