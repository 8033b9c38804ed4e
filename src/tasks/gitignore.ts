/** A path relative to the directory of the patterns, with `/` between its parts. */
export type Ignores = (path: string) => boolean

/** The patterns of a .gitignore text; the last one that matches decides. */
export function parseIgnore(text: string): Ignores {
  const rules = text.split(/\r?\n/).flatMap((line) => ruleOf(line) ?? [])
  return (path) => rules.reduce((ignored, { negated, regex }) => (regex.test(path) ? !negated : ignored), false)
}

function ruleOf(line: string): { negated: boolean; regex: RegExp } | null {
  const text = line.replace(/(?<!\\)[ \t]+$/, '')
  if (text === '' || text.startsWith('#')) return null
  const negated = text.startsWith('!')
  const pattern = negated ? text.slice(1) : text
  const directory = pattern.endsWith('/')
  const body = pattern.replace(/\/$/, '')
  if (body === '') return null
  const anchored = body.includes('/')
  const source = body
    .replace(/^\//, '')
    .split('/')
    .map((part) => (part === '**' ? '**' : segment(part)))
    .reduce((regex, part, at, parts) => regex + joined(part, at === parts.length - 1), '')
  try {
    return {
      negated,
      regex: new RegExp(`^${anchored ? '' : '(?:.*/)?'}${source}${directory ? '/.*' : '(?:/.*)?'}$`, 's'),
    }
  } catch {
    return null // git, too, takes a broken pattern for one that matches nothing
  }
}

function joined(part: string, last: boolean): string {
  if (part === '**') return last ? '.*' : '(?:.*/)?'
  return last ? part : `${part}/`
}

function segment(glob: string): string {
  return glob.replace(/\\(.)|\[([!^]?)((?:\\.|[^\]\\])+)\]|\*+|\?|[.+^${}()|[\]\\]/gs, (mark, escaped, not, set) => {
    if (escaped !== undefined) return escaped.replace(/[^\w]/, '\\$&')
    if (set !== undefined) return `(?!/)[${not ? '^' : ''}${set}]`
    if (mark.startsWith('*')) return '[^/]*'
    return mark === '?' ? '[^/]' : `\\${mark}`
  })
}
