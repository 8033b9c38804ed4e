import { isMap, isScalar, isSeq, type Scalar, visit } from 'yaml'
import { type Fault, type KeyPath, nodeAt, type YamlFile } from './yaml-file.ts'

/** The process environment, or a stand-in for it. */
export type Env = Readonly<Record<string, string | undefined>>

/** What a variable's name must look like. */
export const ENV_NAME = /^[A-Za-z_][A-Za-z0-9_]*$/

/** What expansion did to a file. */
export interface Interpolation {
  /** values that came from variables, with the text that is safe to print */
  readonly written: ReadonlyMap<Scalar, string>
  /** values that could not be expanded */
  readonly failed: ReadonlySet<Scalar>
  readonly faults: readonly Fault[]
  /** the allow-listed variables that are set */
  readonly env: Readonly<Record<string, string>>
  readonly secrets: readonly string[]
}

/** Does a variable of this name hold something that must not be printed? */
export function isSecretName(name: string): boolean {
  return /KEY|SECRET|TOKEN|PASSWORD|CREDENTIAL|AUTH/i.test(name)
}

/**
 * Expand `${NAME}` and `${NAME:-default}` in every text of the file, in place, for the names in its `allow_env`
 * and no others. `$${` stands for a literal `${`. Faults name variables and never values.
 */
export function interpolate(yaml: YamlFile, environment: Env): Interpolation {
  const allowed = allowList(yaml)
  const env = Object.fromEntries(
    [...allowed].flatMap((name) => (environment[name] === undefined ? [] : [[name, environment[name]]])),
  )
  const secrets = new Set(Object.keys(env).flatMap((name) => (isSecretName(name) ? [env[name] ?? ''] : [])))
  const written = new Map<Scalar, string>()
  const failed = new Set<Scalar>()
  const faults: Fault[] = []
  const allowNode = nodeAt(yaml, ['allow_env'])

  visit(yaml.doc, {
    Seq: (_, seq) => (seq === allowNode ? visit.SKIP : undefined),
    Scalar(key, node, ancestors) {
      if (key === 'key' || typeof node.value !== 'string' || !node.value.includes('${')) return
      const path = pathOf(ancestors, node)
      const result = expand(node.value, { allowed, env })
      for (const fault of result.faults) faults.push({ ...fault, path })
      if (result.faults.length > 0) failed.add(node)
      for (const value of result.secretDefaults) secrets.add(value)
      if (result.references > 0) written.set(node, result.printable)
      node.value = result.text
    },
  })
  secrets.delete('')
  return { written, failed, faults, env, secrets: [...secrets] }
}

interface Scope {
  readonly allowed: ReadonlySet<string>
  readonly env: Readonly<Record<string, string>>
}

interface Expansion {
  readonly text: string
  /** as written, without the defaults of secrets */
  readonly printable: string
  readonly references: number
  readonly secretDefaults: readonly string[]
  readonly faults: readonly { readonly message: string; readonly remedy: string }[]
}

function expand(source: string, { allowed, env }: Scope): Expansion {
  const faults: { message: string; remedy: string }[] = []
  const secretDefaults: string[] = []
  let references = 0
  let printable = ''
  let end = 0
  const text = source.replace(
    /\$\$\{|\$\{([^}]*)(\}?)/g,
    (whole: string, inner: string | undefined, close, at: number) => {
      printable += source.slice(end, at)
      end = at + whole.length
      if (inner === undefined) {
        printable += whole
        return '${'
      }
      references++
      const [, name, fallback] = /^([A-Za-z_][A-Za-z0-9_]*)(?::-([\s\S]*))?$/.exec(inner) ?? []
      if (name === undefined || close === '') {
        printable += `\${…}`
        faults.push({
          message: 'a `${` that is no variable; allowed are `${NAME}` and `${NAME:-default}`.',
          remedy: 'Correct it, or write `$${` for a literal `${`.',
        })
        return whole
      }
      printable += fallback !== undefined && isSecretName(name) ? `\${${name}:-…}` : whole
      if (!allowed.has(name)) {
        faults.push({
          message: `the variable ${name} is not in this file's \`allow_env\`.`,
          remedy: `Add ${name} to \`allow_env\`, or write \`$\${${name}}\` for the literal text.`,
        })
        return whole
      }
      const value = env[name]
      if (value !== undefined && (value !== '' || fallback === undefined)) return value
      if (fallback !== undefined) {
        if (isSecretName(name)) secretDefaults.push(fallback)
        return fallback
      }
      faults.push({
        message: `the variable ${name} is not set and has no default.`,
        remedy: `Set ${name} in the environment, or write \`\${${name}:-default}\`.`,
      })
      return whole
    },
  )
  return { text, printable: printable + source.slice(end), references, secretDefaults, faults }
}

function allowList(yaml: YamlFile): ReadonlySet<string> {
  const list = nodeAt(yaml, ['allow_env'])
  if (!isSeq(list)) return new Set()
  return new Set(
    list.items.flatMap((item) =>
      isScalar(item) && typeof item.value === 'string' && ENV_NAME.test(item.value) ? [item.value] : [],
    ),
  )
}

function pathOf(ancestors: readonly unknown[], node: Scalar): KeyPath {
  const path: PropertyKey[] = []
  for (const [index, ancestor] of ancestors.entries()) {
    const child = ancestors[index + 1] ?? node
    if (isSeq(ancestor)) path.push(ancestor.items.indexOf(child))
    else if (isMap(ancestor)) {
      const key = (child as { key?: unknown }).key
      path.push(isScalar(key) ? String(key.value ?? '') : '')
    }
  }
  return path
}
