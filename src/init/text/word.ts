import { stringify } from 'yaml'

/** A word as YAML has it: in quotes where it would be a number, a date or null, or a truth to readers of YAML 1.1, as GitHub's is. */
export const word = (text: string): string => stringify(text, { version: '1.1', lineWidth: 0 }).trimEnd()

export const words = (all: readonly string[]): string => `[${all.map(word).join(', ')}]`
