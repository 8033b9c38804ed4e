import { closest, distance } from 'fastest-levenshtein'
import { isMap, isScalar, isSeq, type Scalar } from 'yaml'
import type { z } from 'zod'
import { ConfigError } from '../model/error.ts'
import { type Env, type Interpolation, interpolate } from './interpolate.ts'
import { type Fault, type KeyPath, nodeAt, readYamlFile, sortIssues, toIssue, type YamlFile } from './yaml-file.ts'

/** How a kind of file is read. */
export interface FileFormat<Schema extends z.ZodType> {
  /** the schema may depend on what the file declares */
  schema(top: ReadonlySet<string>): Schema
  /** rules that join several keys; looks at the plain value, which may have any shape */
  faults(raw: unknown, found: Found): readonly Fault[]
  /** leave `${…}` alone in such a file */
  verbatim?(top: ReadonlySet<string>): boolean
}

/** What stands at a path, safe to print. */
export type Found = (path: KeyPath) => string

/** A file that passed every check. */
export interface Loaded<Value> {
  readonly value: Value
  readonly yaml: YamlFile
  readonly env: Readonly<Record<string, string>>
  readonly secrets: readonly string[]
}

const UNTOUCHED: Interpolation = { written: new Map(), failed: new Set(), faults: [], env: {}, secrets: [] }

/** Read, expand and check a file. Throws one `ConfigError` with all of its faults. */
export async function loadFile<Schema extends z.ZodType>(
  file: string,
  environment: Env,
  format: FileFormat<Schema>,
): Promise<Loaded<z.output<Schema>>> {
  const yaml = await readYamlFile(file)
  const top = topKeys(yaml)
  const expansion = format.verbatim?.(top) ? UNTOUCHED : interpolate(yaml, environment)
  const raw = toPlain(yaml)
  const schema = format.schema(top)
  let parsed = schema.safeParse(raw)
  if (!parsed.success && readTyped(raw, parsed.error.issues, { yaml, expansion })) parsed = schema.safeParse(raw)

  const faults: Fault[] = [...expansion.faults]
  const expanded = (fault: Fault) => !expansion.failed.has(nodeAt(yaml, fault.path) as Scalar)
  faults.push(...format.faults(raw, (path) => found(path, { yaml, expansion })).filter(expanded))
  if (!parsed.success)
    faults.push(...parsed.error.issues.flatMap((issue) => toFaults(issue, { yaml, expansion })).filter(expanded))
  if (faults.length > 0 || !parsed.success) throw new ConfigError(sortIssues(distinct(yaml, faults)))
  return { value: parsed.data, yaml, env: expansion.env, secrets: expansion.secrets }
}

/** The nearest of the words if it is near enough to be meant, else null. */
export function nearest(given: string, words: readonly string[]): string | null {
  const key = given.toLowerCase()
  const near = closestOf(key, words)
  if (near === undefined) return null
  const begun = key.length >= 3 && near.startsWith(key)
  return begun || distance(key, near) <= Math.max(2, Math.floor(key.length / 3)) ? near : null
}

/** A word that begins with the key, else the one with the fewest edits; a very long key is near to nothing. */
function closestOf(key: string, words: readonly string[]): string | undefined {
  if (words.length === 0 || key.length > 200) return words[0]
  return (key.length >= 3 ? words.find((word) => word.startsWith(key)) : undefined) ?? closest(key, words)
}

interface Context {
  readonly yaml: YamlFile
  readonly expansion: Interpolation
}

/** Below these keys a plain value may be a credential that was written out by mistake. */
const PRIVATE: ReadonlySet<PropertyKey> = new Set(['env', 'role_env', 'allow_env', 'api_key_env'])

/** What stands at `path`, safe to print: never a variable's value, never what may be a credential. */
function found(path: KeyPath, { yaml, expansion }: Context): string {
  const node = nodeAt(yaml, path)
  if (isMap(node)) return 'a map'
  if (isSeq(node)) return node.items.length === 0 ? 'an empty list' : 'a list'
  if (!isScalar(node)) return 'nothing'
  const written = expansion.written.get(node)
  if (written !== undefined) return quote(written)
  if (node.value === null) return 'nothing'
  if (path.some((part) => PRIVATE.has(part)))
    return typeof node.value === 'string' ? 'a text that is not shown' : `a ${typeof node.value}`
  return typeof node.value === 'string' ? quote(node.value) : quote(node.source ?? String(node.value)).slice(1, -1)
}

function quote(text: string): string {
  return JSON.stringify(text.length > 80 ? `${text.slice(0, 80)}…` : text)
}

function toFaults(issue: z.core.$ZodIssue, context: Context): Fault[] {
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => unknownKey([...issue.path, key], issue.message.split(', ')))
  const { path, message } = issue
  if (issue.code === 'invalid_key') {
    const allowed = issue.issues[0]?.message ?? 'another key'
    return [{ path, atKey: true, message: `this key is not allowed; allowed is ${allowed}.`, remedy: 'Rename it.' }]
  }
  const node = nodeAt(context.yaml, path)
  if (node === undefined || (isScalar(node) && node.value === null)) {
    const last = path.at(-1)
    const remedy = typeof last === 'string' ? `Add \`${last}\`.` : 'Write the value, or remove the `-`.'
    return [{ path, message: `missing; allowed is ${message}.`, remedy }]
  }
  return [
    { path, message: `found ${found(path, context)}; allowed is ${message}.`, remedy: remedyFor(issue, node, context) },
  ]
}

function unknownKey(path: KeyPath, known: readonly string[]): Fault {
  const key = String(path.at(-1))
  const near = nearest(key, known)
  const remedy = near
    ? `Did you mean \`${near}\`?`
    : `Remove it; the nearest known key is \`${closestOf(key.toLowerCase(), known)}\`.`
  return { path, atKey: true, message: `unknown key; known here are ${known.join(', ')}.`, remedy }
}

function remedyFor(issue: z.core.$ZodIssue, node: unknown, { expansion }: Context): string {
  if (!isScalar(node)) return 'Correct the value.'
  if (expansion.written.has(node)) return 'Change the value of the variable, or its default.'
  if (issue.code === 'invalid_value' && typeof node.value === 'string') {
    const near = nearest(node.value, issue.values.map(String))
    return near ? `Did you mean \`${near}\`?` : 'Choose one of them.'
  }
  if (issue.code === 'invalid_type' && issue.expected === 'string') return 'Put it in quotes.'
  return 'Correct the value.'
}

/** Give values that came from variables the number or the boolean that their keys ask for. */
function readTyped(raw: unknown, issues: readonly z.core.$ZodIssue[], { yaml, expansion }: Context): boolean {
  let changed = false
  for (const issue of issues) {
    if (issue.code !== 'invalid_type') continue
    const node = nodeAt(yaml, issue.path)
    if (!isScalar(node) || !expansion.written.has(node) || expansion.failed.has(node)) continue
    const value = typed(String(node.value).trim(), issue.expected)
    if (value === undefined) continue
    const owner = issue.path.slice(0, -1).reduce<unknown>((at, part) => (at as Record<PropertyKey, unknown>)[part], raw)
    ;(owner as Record<PropertyKey, unknown>)[issue.path.at(-1) ?? ''] = value
    changed = true
  }
  return changed
}

function typed(text: string, expected: string): number | boolean | undefined {
  if (expected === 'boolean') return text === 'true' ? true : text === 'false' ? false : undefined
  if (expected !== 'number' && expected !== 'int') return undefined
  return /^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i.test(text) ? Number(text) : undefined
}

function topKeys({ doc }: YamlFile): ReadonlySet<string> {
  return new Set(
    isMap(doc.contents) ? doc.contents.items.map(({ key }) => (isScalar(key) ? String(key.value) : '')) : [],
  )
}

function toPlain(yaml: YamlFile): unknown {
  try {
    return yaml.doc.toJS({ maxAliasCount: 100 })
  } catch {
    const message = 'the aliases of this file expand to too much.'
    throw new ConfigError([toIssue(yaml, { path: [], message, remedy: 'Write the values out.' })])
  }
}

/** One issue a key: the first says enough. */
function distinct(yaml: YamlFile, faults: readonly Fault[]) {
  const issues = faults.map((fault) => toIssue(yaml, fault))
  const seen = new Set<string>()
  return issues.filter(({ key, line }) => {
    const id = `${line}\n${key}`
    return !seen.has(id) && seen.add(id)
  })
}
