/** An annotation as the run's page shows it. */
export interface Shown {
  readonly level: 'error' | 'warning' | 'notice'
  readonly title: string | null
  readonly message: string
  readonly file: string | null
  readonly line: number | null
}

const REGISTERED = new Set([
  'add-mask',
  'group',
  'endgroup',
  'error',
  'warning',
  'notice',
  'debug',
  'echo',
  'stop-commands',
  'add-matcher',
  'remove-matcher',
])
const MOST = 10
const LONGEST = 4096

/** What the runner makes of the lines a step prints: it obeys workflow commands, masks, and keeps the log. */
export class JobLog {
  readonly lines: string[] = []
  readonly annotations: Shown[] = []
  /** annotations beyond ten of a level: the runner forgets them in silence */
  lost = 0
  private readonly masks = new Set<string>()
  private token: string | null = null

  constructor(secrets: readonly string[] = []) {
    for (const secret of secrets) this.addMask(secret)
  }

  /** The text as anybody may see it. */
  masked(text: string): string {
    return [...this.masks]
      .sort((a, b) => b.length - a.length)
      .reduce((safe, mask) => safe.replaceAll(mask, '***'), text)
  }

  line(text: string): void {
    if (this.token !== null) {
      if (text.trim() === `::${this.token}::`) this.token = null
      else this.lines.push(this.masked(text))
      return
    }
    const [, name = '', properties = '', data = ''] = /^\s*::([\w-]+)(?: (.*?))?::(.*)$/.exec(text) ?? []
    if (!REGISTERED.has(name)) this.lines.push(this.masked(text))
    else this.command(name, propertiesOf(properties), unescapeData(data))
  }

  /** A complaint of the runner's own; it counts as an annotation of the step. */
  issue(level: Shown['level'], message: string): void {
    this.annotate({ level, title: null, message, file: null, line: null })
  }

  private command(name: string, properties: Readonly<Record<string, string>>, data: string): void {
    if (name === 'stop-commands') this.token = data
    else if (name === 'add-mask') this.addMask(data)
    else if (name === 'group' || name === 'endgroup') this.lines.push(this.masked(`##[${name}]${data}`))
    else if (name === 'error' || name === 'warning' || name === 'notice')
      this.annotate({
        level: name,
        title: properties.title ?? null,
        message: data,
        file: properties.file ?? null,
        line: properties.line ? Number(properties.line) : null,
      })
    else if (name === 'debug') this.lines.push(this.masked(`##[debug]${data}`))
  }

  private annotate(shown: Shown): void {
    const message = this.masked(shown.message)
    this.lines.push(`##[${shown.level}]${message}`)
    if (this.annotations.filter(({ level }) => level === shown.level).length >= MOST) this.lost++
    else this.annotations.push({ ...shown, message: message.slice(0, LONGEST) })
  }

  private addMask(secret: string): void {
    for (const text of [secret, ...secret.split(/[\r\n]+/)]) if (text.trim()) this.masks.add(text)
  }
}

function propertiesOf(text: string): Record<string, string> {
  const pairs = text.split(',').flatMap((pair) => {
    const at = pair.indexOf('=')
    return at > 0 ? [[pair.slice(0, at).trim(), unescapeProperty(pair.slice(at + 1))] as const] : []
  })
  return Object.fromEntries(pairs)
}

const unescapeData = (text: string): string =>
  text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%')
const unescapeProperty = (text: string): string => unescapeData(text.replaceAll('%3A', ':').replaceAll('%2C', ','))
