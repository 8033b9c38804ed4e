import { join } from 'node:path'
import { type Pack, textOf } from './pack.ts'

const CANARY = /^\s*(<!--.*canary.*-->|#.*canary.*)\s*$/i

/** Take off the leading lines that mark a benchmark for training filters: the agent must not see them. */
export function stripCanary(text: string): string {
  const lines = text.replace(/^\uFEFF/, '').split('\n')
  let start = 0
  while (CANARY.test(lines[start] ?? '')) {
    start++
    while (start < lines.length && lines[start]?.trim() === '') start++
  }
  return lines.slice(start).join('\n')
}

/** The text of an instruction.md of the pack. */
export async function instructionOf(relative: string, pack: Pack): Promise<string> {
  const text = await textOf(join(pack.dir, relative))
  const instruction = stripCanary(text ?? '')
  if (text === null) pack.of(relative, 'is missing', 'Write down what the agent has to do.')
  else if (instruction.trim() === '') pack.of(relative, 'says nothing', 'Write down what the agent has to do.')
  return instruction
}
