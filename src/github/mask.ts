/** names whose values nobody wants in a log */
const SECRET_NAME = /(^|_)(API_?KEY|ACCESS_KEY|PRIVATE_KEY|SECRET|SECRET_KEY|TOKEN|PASSWORD|PASSWD|CREDENTIALS?)$/i

/** shorter values are words of ordinary text, and masking them would black out the log */
const LEAST_LENGTH = 6

/** Every text to mask because the name of its variable says that it is a secret. */
export function secretTexts(env: Readonly<Record<string, string | undefined>>): readonly string[] {
  return Object.entries(env).flatMap(([name, value]) => (value && SECRET_NAME.test(name) ? variants(value) : []))
}

/** A secret as it may turn up: whole, line by line, in base64, in a URL. */
export function variants(value: string): readonly string[] {
  const texts = [
    value,
    ...value.split(/\r?\n/).map((line) => line.trim()),
    Buffer.from(value).toString('base64'),
    encodeURIComponent(value),
  ]
  return [...new Set(texts)].filter((text) => text.length >= LEAST_LENGTH)
}
