/** Words as one shell command, each safe whatever it holds. */
export function quote(words: readonly string[]): string {
  return words.map(quoteWord).join(' ')
}

/** A command that keeps its state in its home: a new one where the sandbox gives none that it can write to. */
export function withHome(words: readonly string[]): string {
  return `[ -n "$HOME" ] && [ -w "$HOME" ] || HOME=$(mktemp -d); export HOME; exec ${quote(words)}`
}

function quoteWord(word: string): string {
  if (word.includes('\0')) throw new TypeError('a command cannot hold a NUL character')
  return /^[\w@%+:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`
}
