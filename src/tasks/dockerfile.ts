import { stat } from 'node:fs/promises'
import { basename, join, posix, relative, resolve } from 'node:path'
import { textOf } from './pack.ts'

/** What can be had of a Dockerfile without an engine. */
export interface LocalFiles {
  /** from an absolute path of this machine to an absolute path of the sandbox; a directory stands for its contents */
  readonly copies: readonly { readonly from: string; readonly to: string }[]
  readonly workdir: string | null
  /** the instructions that were not carried out, `<line>: <text>` */
  readonly ignored: readonly string[]
}

/** The plain `COPY <file|directory> <destination>` and `WORKDIR` of the last stage; everything else is `ignored`. */
export async function localFiles(environmentDir: string): Promise<LocalFiles> {
  const text = (await textOf(join(environmentDir, 'Dockerfile'))) ?? ''
  let copies: { from: string; to: string; line: string }[] = []
  let workdir: string | null = null
  const ignored: string[] = []
  for (const { line, text: instruction } of instructions(text)) {
    const shown = `${line}: ${instruction}`
    const [keyword = '', ...words] = instruction.split(/\s+/)
    const copy = keyword.toUpperCase() === 'COPY' ? await plainCopy(words, environmentDir, workdir) : null
    const [path] = words
    if (copy) copies.push({ ...copy, line: shown })
    else if (keyword.toUpperCase() === 'WORKDIR' && words.length === 1 && path && isPlain(path))
      workdir = posix.resolve(workdir ?? '/', path)
    else ignored.push(shown)
    if (keyword.toUpperCase() === 'FROM') {
      // a new stage starts empty: what came before is only in the image if it is copied --from there
      ignored.push(...copies.map((lost) => lost.line))
      copies = []
      workdir = null
    }
  }
  return { copies: copies.map(({ from, to }) => ({ from, to })), workdir, ignored }
}

const isPlain = (word: string) => !/[$*?[\]"'\\]|<</.test(word)

async function plainCopy(
  words: readonly string[],
  root: string,
  workdir: string | null,
): Promise<{ from: string; to: string } | null> {
  const [source, destination] = words
  if (words.length !== 2 || !source || !destination || words.some((word) => word.startsWith('--') || !isPlain(word)))
    return null
  const from = resolve(root, `./${source}`)
  if (relative(root, from).startsWith('..')) return null
  const found = await stat(from).catch(() => null)
  if (!found) return null
  const to = posix.resolve(workdir ?? '/', destination)
  const intoDirectory = found.isFile() && (/(^|\/)\.?$/.test(destination) || to === workdir)
  return { from, to: intoDirectory ? posix.join(to, basename(from)) : to }
}

/** Whole instructions with the line they start on: comments dropped, continued lines joined, here-documents skipped. */
function* instructions(text: string): Generator<{ line: number; text: string }> {
  const lines = text.split(/\r?\n/)
  for (let at = 0; at < lines.length; at++) {
    const line = at + 1
    let whole = lines[at] ?? ''
    if (/^\s*(#|$)/.test(whole)) continue
    while (/\\\s*$/.test(whole) && at + 1 < lines.length) {
      const next = lines[++at] ?? ''
      if (!/^\s*#/.test(next)) whole = `${whole.replace(/\\\s*$/, '').trimEnd()} ${next.trim()}`
    }
    for (const [, end] of whole.matchAll(/<<-?["']?(\w+)["']?/g))
      while (at + 1 < lines.length && lines[++at]?.trim() !== end);
    yield { line, text: whole.trim() }
  }
}
