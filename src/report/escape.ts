import { stripVTControlCharacters } from 'node:util'

/** Control, format (bidi, zero width, tags), lone-surrogate, private and non-characters. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Noncharacter_Code_Point}]+/gu
/** what most names are: there is nothing to do */
const PLAIN = /^[\x21-\x7E]*(?: [\x21-\x7E]+)*$/
const STACKED_MARKS = /(\p{M}{3})\p{M}+/gu
const HTML_SIGN = /[&<>"']/
const HTML_SIGNS = new RegExp(HTML_SIGN, 'g')
const MARKUP = /[&<>\\`*[\]|~@$]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|:(?=\S)|#(?=\w)/gu

/**
 * Foreign text (names, reasons, paths: whatever a task or an agent could have written) as one line of plain text:
 * no ANSI sequences, no control, bidi or invisible characters, at most `limit` code points.
 */
export function plain(text: string, limit = 200): string {
  if (text.length <= limit && PLAIN.test(text)) return text
  const line = stripVTControlCharacters(text.slice(0, limit * 8))
    .replace(/[\s\u2028\u2029]+/g, ' ')
    .replace(INVISIBLE, '')
    .replace(STACKED_MARKS, '$1')
    .trim()
  const points = [...line]
  const cut = points.length > limit || text.length > limit * 8
  return cut ? `${points.slice(0, limit - 1).join('')}…` : line
}

/** Foreign text of several lines, for a `pre`: the same without a limit, and with its line ends and tabs. */
export function block(text: string): string {
  return stripVTControlCharacters(text)
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(INVISIBLE, (found) => found.replace(/[^\n\t]+/g, ''))
    .replace(STACKED_MARKS, '$1')
}

/**
 * Plain text inside markdown, table cells included, or between HTML tags (not in attributes): what could start markup,
 * a mention, a link, an emoji or a formula becomes an entity.
 */
export function markup(text: string): string {
  return text
    .replace(MARKUP, (sign) => `&#${sign.charCodeAt(0)};`)
    .replace(/\bwww\./gi, (host) => host.replace('.', '&#46;'))
}

/** Foreign text for markdown, set as code: neither mentions, links, formulas nor emoji come to life in it. */
export function code(text: string, limit?: number): string {
  const line = plain(text, limit)
  return line === '' ? '' : `<code>${markup(line)}</code>`
}

/** A sentence of ours for markdown, with foreign names in it; what stands between backticks is set as code. */
export function prose(text: string, limit?: number): string {
  return plain(text, limit)
    .split(/`([^`]+)`/)
    .map((part, at) => (at % 2 === 1 ? code(part, limit) : markup(part)))
    .join('')
}

/** Foreign text for a terminal or a workflow log, where `::` and `##[` would start a command of the runner. */
export function logText(text: string, limit?: number): string {
  return plain(text, limit)
    .replace(/:(?=:)/g, ': ')
    .replace(/##\[/g, '# #[')
}

/** Plain text for HTML, between tags or in a quoted attribute. */
export function html(text: string): string {
  if (!HTML_SIGN.test(text)) return text // by far the most
  return text.replace(HTML_SIGNS, (sign) => `&#${sign.charCodeAt(0)};`)
}

/** Foreign text for an XML attribute or element; `plain` has left out what XML 1.0 forbids. */
export function xml(text: string, limit?: number): string {
  return html(plain(text, limit))
}
