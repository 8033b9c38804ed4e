import type { Answer } from './ask.ts'

const MOST = 300

/** What an answer says of why it is no good, in one short line: an API's `detail` or `message`, never a page of HTML. */
export function said({ status, body }: Pick<Answer, 'status' | 'body'>): string {
  const text = body.subarray(0, 65_536).toString('utf8').trim()
  const words = /^<(!doctype|html)/i.test(text) ? 'a page of HTML' : (fromJson(text) ?? text)
  const line = words.replace(/\s+/g, ' ').trim().slice(0, MOST)
  return line === '' ? `HTTP ${status}` : `HTTP ${status}: ${line}`
}

function fromJson(text: string): string | null {
  try {
    const { detail, message, error } = JSON.parse(text) as Record<string, unknown>
    const [first] = [detail, message, error].filter((value) => value !== undefined && value !== null)
    return first === undefined ? null : typeof first === 'string' ? first : JSON.stringify(first)
  } catch {
    return null
  }
}
