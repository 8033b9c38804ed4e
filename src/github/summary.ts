/** What the runner takes per step; a longer summary is dropped whole, and the step does not even fail. */
export const SUMMARY_LIMIT = 1024 * 1024

const NOTICE = '\n\n**The summary ends here**: GitHub shows 1 MiB. The whole report is in the artifact.\n'

/** room for the notice and for what closes open blocks */
const RESERVE = 1024

/**
 * The text within `limit` UTF-8 bytes. A text that is too long ends at a line, its open code fence and `<details>` are
 * closed, and it says that it was cut.
 */
export function fitSummary(text: string, limit: number = SUMMARY_LIMIT): string {
  const bytes = Buffer.from(text)
  if (bytes.length <= limit) return text
  const cut = bytes.subarray(0, Math.max(0, limit - RESERVE))
  const kept = cut.subarray(0, cut.lastIndexOf('\n') + 1).toString()
  const whole = kept + closing(kept) + NOTICE
  return Buffer.byteLength(whole) <= limit ? whole : ''
}

function closing(text: string): string {
  const fences = text.match(/^ {0,3}(`{3,})/gm) ?? []
  const fence = fences.length % 2 ? `${fences.at(-1)?.trim()}\n` : ''
  const open = count(text, /<details\b/g) - count(text, /<\/details>/g)
  return fence + '\n</details>'.repeat(Math.min(Math.max(0, open), 20))
}

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0
