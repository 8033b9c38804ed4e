import type { Pack } from './pack.ts'
import type { KeyPath } from './toml-lines.ts'

/** `${VAR}` or `${VAR:-default}`, and nothing around it */
const TEMPLATE = /^\$\{([^}:]+)(?::-(.*))?\}$/s

/** Fill in the values of an `env` table that are templates as a whole; all others stay as they are written. */
export function expandEnv(
  env: Readonly<Record<string, string>>,
  path: KeyPath,
  pack: Pack,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(env).map(([key, value]) => {
      if (!/^[^=\0]+$/.test(key) || value.includes('\0'))
        pack.at([...path, key], 'is no possible environment variable', 'Remove `=` from the name, and NUL from both.')
      return [key, expand(value, [...path, key], pack)]
    }),
  )
}

function expand(value: string, path: KeyPath, pack: Pack): string {
  const [, name, fallback] = TEMPLATE.exec(value) ?? []
  if (name === undefined) return value
  const found = Object.hasOwn(pack.env, name) ? pack.env[name] : fallback
  if (found !== undefined) return found
  pack.at(
    path,
    `the variable ${name} is not set, or the experiment does not hand it on`,
    `Set ${name} and add it to allow_env, or give a default: \`\${${name}:-…}\`.`,
  )
  return value
}
