/** names whose values nobody wants in a log */
const SECRET_NAME = /(^|_)(API_?KEY|ACCESS_KEY|PRIVATE_KEY|SECRET|SECRET_KEY|TOKEN|PASSWORD|PASSWD|CREDENTIALS?)$/i

/** `api_key_env: NAME`: how our files name the variable that holds a key */
const NAMED_BY_FILE = /_env\s*:\s*["']?([A-Za-z_][A-Za-z0-9_]*)/g

/** shorter values are words of ordinary text, and masking them would black out the log */
const LEAST_LENGTH = 6

/**
 * Every text that must be masked: the values of variables that look like secrets or that one of the `files` (texts, not
 * paths) names as its key, each with its lines, its base64 and its URL encoding.
 */
export function secretTexts(
  env: Readonly<Record<string, string | undefined>>,
  files: readonly string[],
): readonly string[] {
  const named = new Set(files.flatMap((text) => [...text.matchAll(NAMED_BY_FILE)].map(([, name]) => name)))
  const values = Object.entries(env).flatMap(([name, value]) =>
    value && (named.has(name) || SECRET_NAME.test(name)) ? [value] : [],
  )
  const texts = values.flatMap((value) => [
    value,
    ...value.split(/\r?\n/).map((line) => line.trim()),
    Buffer.from(value).toString('base64'),
    encodeURIComponent(value),
  ])
  return [...new Set(texts)].filter((text) => text.length >= LEAST_LENGTH)
}
