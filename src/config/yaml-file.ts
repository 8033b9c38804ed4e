import { readFile } from 'node:fs/promises'
import { type Document, isAlias, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument, visit } from 'yaml'
import { ConfigError, type ConfigIssue } from '../model/error.ts'

/** Where a value lies: keys and list indices from the top of the file. */
export type KeyPath = readonly PropertyKey[]

/** A fault found in a file, before its place is looked up. */
export interface Fault {
  readonly path: KeyPath
  /** point at the key and not at its value */
  readonly atKey?: boolean
  readonly message: string
  readonly remedy: string
}

/** A YAML file that was read without syntax errors; its top is a map. */
export interface YamlFile {
  /** as the caller wrote it */
  readonly file: string
  readonly doc: Document.Parsed
  readonly lines: LineCounter
}

/** Read and parse a YAML 1.2 file. Throws `ConfigError` with every syntax error of the file. */
export async function readYamlFile(file: string): Promise<YamlFile> {
  return parseYaml(file, await readText(file))
}

/** Parse the text of a file named `file`. */
export function parseYaml(file: string, text: string): YamlFile {
  const lines = new LineCounter()
  const whole = (message: string, remedy: string) =>
    new ConfigError([{ file, line: null, column: null, key: '', message, remedy }])
  const tooDeep = () => whole('the file cannot be parsed; it is nested too deeply.', 'Write it flatter.')
  let doc: Document.Parsed
  try {
    doc = parseDocument(text, {
      lineCounter: lines,
      version: '1.2',
      uniqueKeys: true,
      prettyErrors: false,
      logLevel: 'error',
    })
  } catch {
    throw tooDeep()
  }
  const yaml = { file, doc, lines }
  if (doc.errors.some(({ code }) => code === 'RESOURCE_EXHAUSTION')) throw tooDeep()
  const syntax = [...doc.errors, ...doc.warnings].map((error): ConfigIssue => {
    const { line, col } = lines.linePos(error.pos[0])
    return { file, line, column: col, key: '', ...syntaxFault(error.code, error.message) }
  })
  if (syntax.length > 0) throw new ConfigError(sortIssues(syntax))
  if (doc.contents === null || (isScalar(doc.contents) && doc.contents.value === null))
    throw whole('the file is empty.', 'Write the keys that docs/config.md names.')
  const structure = structureIssues(yaml)
  if (structure.length > 0) throw new ConfigError(sortIssues(structure))
  return yaml
}

/** The node at `path`, through aliases; the plain value where the path goes on below one; else undefined. */
export function nodeAt(yaml: YamlFile, path: KeyPath): Node | undefined {
  return descend(yaml, path).node
}

/** The fault with its line, its column and its key as text. */
export function toIssue(yaml: YamlFile, fault: Fault): ConfigIssue {
  const { depth, parent, node, key, inScalar } = descend(yaml, fault.path)
  const place = (fault.atKey ? key : node) ?? node ?? parent
  const { line, col } = yaml.lines.linePos(place?.range?.[0] ?? 0)
  const path = inScalar ? fault.path.slice(0, depth) : fault.path
  return {
    file: yaml.file,
    line: Math.max(line, 1),
    column: Math.max(col, 1),
    key: formatPath(path),
    message: fault.message,
    remedy: fault.remedy,
  }
}

/** The line of the value at `path`, from 1. */
export function lineOf(yaml: YamlFile, path: KeyPath): number {
  return toIssue(yaml, { path, message: '', remedy: '' }).line ?? 1
}

/** In the order of the file. */
export function sortIssues(issues: readonly ConfigIssue[]): ConfigIssue[] {
  return issues.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0))
}

/** `agents[0].kind`; a key that is no plain word is quoted. */
export function formatPath(path: KeyPath): string {
  return path.reduce<string>((text, part) => {
    if (typeof part === 'number') return `${text}[${part}]`
    const key = String(part)
    if (!/^[\w-]{1,80}$/.test(key)) return `${text}[${JSON.stringify(key.slice(0, 80))}]`
    return text ? `${text}.${key}` : key
  }, '')
}

async function readText(file: string): Promise<string> {
  const fail = (message: string, remedy: string, cause?: unknown) =>
    new ConfigError([{ file, line: null, column: null, key: '', message, remedy }], { cause })
  let bytes: Buffer
  try {
    bytes = await readFile(file)
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code
    if (code === 'ENOENT' || code === 'ENOTDIR')
      throw fail('the file does not exist.', 'Correct the path; it is relative to the directory you are in.', cause)
    if (code === 'EISDIR') throw fail('this is a directory, not a file.', 'Name the YAML file in it.', cause)
    if (code === 'EACCES' || code === 'EPERM')
      throw fail('the file may not be read.', 'Give this user the right to read it.', cause)
    throw fail(`the file cannot be read (${code ?? 'unknown error'}).`, 'Name a readable YAML file.', cause)
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (cause) {
    throw fail('the file is not UTF-8 text.', 'Save it as UTF-8.', cause)
  }
}

function syntaxFault(code: string, message: string): { message: string; remedy: string } {
  if (code === 'DUPLICATE_KEY') return { message: 'this key is written twice.', remedy: 'Keep one of them.' }
  if (code === 'MULTIPLE_DOCS')
    return {
      message: 'the file holds more than one YAML document.',
      remedy: 'Keep one; remove the `---` between them.',
    }
  if (code === 'TAG_RESOLVE_FAILED')
    return { message: 'this YAML tag is not known; only plain YAML 1.2 values are allowed.', remedy: 'Remove the tag.' }
  const line = message.replace(/\s+/g, ' ').slice(0, 200)
  return {
    message: `not valid YAML: ${line}${/[.!?]$/.test(line) ? '' : '.'}`,
    remedy: 'Correct the syntax; put text that holds `: { } [ ] # & * ! | >` in quotes.',
  }
}

/** What YAML allows and a config file does not: a top that is no map, keys that are no text, aliases to nothing or to themselves. */
function structureIssues(yaml: YamlFile): ConfigIssue[] {
  const { file, doc, lines } = yaml
  const issues: ConfigIssue[] = []
  const add = (node: Node | null, message: string, remedy: string) => {
    const { line, col } = lines.linePos(node?.range?.[0] ?? 0)
    issues.push({ file, line, column: col, key: '', message, remedy })
  }
  if (!isMap(doc.contents)) add(doc.contents, 'the top of the file must be a map of keys.', 'Write `key: value` lines.')
  try {
    visit(doc, {
      Pair(_, pair) {
        if (!isScalar(pair.key) || typeof pair.key.value === 'object')
          add(pair.key as Node, 'a key must be plain text.', 'Write the key as a word.')
      },
      Alias(_, alias, ancestors) {
        const source = alias.resolve(doc)
        if (!source)
          add(alias, 'this alias points to no anchor.', 'Define the anchor above it, or write the value out.')
        else if (ancestors.includes(source))
          add(alias, 'this alias holds itself.', 'Write the value out instead of the alias.')
      },
    })
  } catch {
    add(null, 'the file is nested too deeply.', 'Write it flatter.')
  }
  return issues
}

interface Descent {
  readonly node: Node | undefined
  /** the last node that exists on the way */
  readonly parent: Node | undefined
  readonly key: Node | undefined
  /** how many parts of the path exist */
  readonly depth: number
  /** the path goes on below a plain value */
  readonly inScalar: boolean
}

function descend({ doc }: YamlFile, path: KeyPath): Descent {
  const resolve = (value: unknown): Node | undefined =>
    isAlias(value) ? (value.resolve(doc) ?? undefined) : ((value as Node | null) ?? undefined)
  let parent: Node | undefined
  let key: Node | undefined
  let node: Node | undefined = doc.contents ?? undefined
  for (const [depth, part] of path.entries()) {
    parent = node
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value ?? '') === String(part))
      if (!pair) return { node: undefined, parent, key: undefined, depth, inScalar: false }
      key = pair.key as Node
      node = resolve(pair.value)
    } else if (isSeq(node) && typeof part === 'number') {
      if (part >= node.items.length) return { node: undefined, parent, key, depth, inScalar: false }
      node = resolve(node.items[part])
    } else return { node, parent, key, depth, inScalar: true }
  }
  return { node, parent, key, depth: path.length, inScalar: false }
}
