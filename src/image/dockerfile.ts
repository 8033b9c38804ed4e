/** One instruction, continued lines joined and comments dropped. */
export interface Instruction {
  /** where it begins, from 1 */
  readonly line: number
  /** upper case */
  readonly keyword: string
  readonly rest: string
  /** the lines of its here-documents */
  readonly heredoc: string
}

/** One `FROM` and what follows it. */
export interface Stage {
  /** as steps of a build are named: given by `AS`, else `stage-<n>` */
  readonly name: string
  readonly line: number
  /** an image, or the name of an earlier stage; build arguments are filled in */
  readonly from: string
  readonly instructions: readonly Instruction[]
}

export interface Dockerfile {
  readonly instructions: readonly Instruction[]
  readonly stages: readonly Stage[]
}

type Args = Readonly<Record<string, string>>

/** Read a Dockerfile as far as stages, bases and the lines of steps go. What is no Dockerfile is left to the builder. */
export function readDockerfile(text: string, args: Args = {}): Dockerfile {
  const instructions = [...instructionsOf(text)]
  const globals: Record<string, string> = {}
  const stages: (Stage & { instructions: Instruction[] })[] = []
  for (const instruction of instructions) {
    const { keyword, rest, line } = instruction
    const stage = stages.at(-1)
    if (keyword === 'FROM') {
      const words = rest.split(/\s+/).filter((word) => !word.startsWith('--'))
      const name = /^as$/i.test(words[1] ?? '') ? words[2]?.toLowerCase() : undefined
      const from = expand(words[0] ?? '', globals)
      stages.push({ name: name ?? `stage-${stages.length}`, line, from, instructions: [] })
    } else if (stage) stage.instructions.push(instruction)
    else if (keyword === 'ARG')
      for (const { name, value } of argsOf(rest)) globals[name] = args[name] ?? expand(value ?? '', globals)
  }
  return { instructions, stages }
}

/** The stages that a build of `target` (null: the last) carries out, each after those it uses. */
export function stagesFor({ stages }: Dockerfile, target: string | null): readonly Stage[] {
  const last = target === null ? stages.at(-1) : stageNamed(stages, target)
  const found = new Set<Stage>()
  function visit(stage: Stage): void {
    const earlier = stages.slice(0, stages.indexOf(stage))
    for (const name of usedBy(stage)) {
      const used = stageNamed(earlier, name)
      if (used && !found.has(used)) visit(used)
    }
    found.add(stage)
  }
  if (last) visit(last)
  return [...found]
}

/** The images from outside that a build of `target` begins with or copies from, sorted. */
export function basesOf(dockerfile: Dockerfile, target: string | null): readonly string[] {
  const bases = new Set<string>()
  for (const stage of stagesFor(dockerfile, target)) {
    const earlier = dockerfile.stages.slice(0, dockerfile.stages.indexOf(stage))
    for (const name of usedBy(stage)) if (!stageNamed(earlier, name)) bases.add(name)
  }
  return [...bases].filter((name) => name !== 'scratch' && name !== '').sort()
}

/** What a stage stands on or copies from: names of stages, numbers of stages, images. */
export function usedBy({ from, instructions }: Stage): readonly string[] {
  return [from, ...instructions.flatMap(copiedFrom)]
}

/** The stages or images that an instruction copies from. */
export function copiedFrom({ keyword, rest }: Instruction): readonly string[] {
  const names = {
    COPY: /(?:^|\s)--from=(\S+)/g,
    ADD: /(?:^|\s)--from=(\S+)/g,
    RUN: /--mount=\S*?\bfrom=([^,\s]+)/g,
  }[keyword]
  return names ? [...rest.matchAll(names)].map(([, name = '']) => name) : []
}

/** A stage by the name or the number that another one uses. */
export function stageNamed(stages: readonly Stage[], name: string): Stage | undefined {
  return (
    stages.find((stage) => stage.name === name.toLowerCase()) ?? (/^\d+$/.test(name) ? stages[Number(name)] : undefined)
  )
}

/** The names that an `ARG` declares, with their defaults. */
export function argsOf(rest: string): readonly { readonly name: string; readonly value: string | null }[] {
  return [...rest.matchAll(/(\w+)(?:=("[^"]*"|'[^']*'|\S*))?/g)].map(([, name = '', value]) => ({
    name,
    value: value === undefined ? null : value.replace(/^(["'])(.*)\1$/, '$2'),
  }))
}

function expand(text: string, values: Args): string {
  return text
    .replace(/^(["'])(.*)\1$/, '$2')
    .replace(/\$(?:(\w+)|\{(\w+)(?:(:?[-+])([^}]*))?\})/g, (_, plain, name, operator, word = '') => {
      const value = values[plain ?? name] ?? ''
      if (operator?.endsWith('-')) return value || expand(word, values)
      if (operator?.endsWith('+')) return value && expand(word, values)
      return value
    })
}

function* instructionsOf(text: string): Generator<Instruction> {
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/)
  const mark = /^#\s*escape\s*=\s*`/im.test(directivesOf(lines)) ? '`' : '\\'
  const continues = new RegExp(`\\${mark}[ \\t]*$`)
  for (let at = 0; at < lines.length; at++) {
    const line = at + 1
    let whole = lines[at] ?? ''
    if (/^\s*(#|$)/.test(whole)) continue
    while (continues.test(whole) && at + 1 < lines.length) {
      const next = lines[++at] ?? ''
      // comments and empty lines inside an instruction do not end it
      if (!/^\s*(#|$)/.test(next)) whole = `${whole.replace(continues, '').trimEnd()} ${next.trim()}`
    }
    const keyword = /^\s*(\w+)/.exec(whole)?.[1]?.toUpperCase() ?? ''
    const heredoc: string[] = []
    if (keyword === 'RUN' || keyword === 'COPY' || keyword === 'ADD')
      for (const [, dash, end] of whole.matchAll(/<<(-?)["']?(\w+)["']?/g))
        for (let next = lines[++at]; next !== undefined; next = lines[++at]) {
          if ((dash ? next.replace(/^\t+/, '') : next) === end) break
          heredoc.push(next)
        }
    const rest = whole
      .replace(/^\s*\w+\s*/, '')
      .replace(continues, '')
      .trim()
    yield { line, keyword, rest, heredoc: heredoc.join('\n') }
  }
}

/** the comments at the top, where directives stand */
function directivesOf(lines: readonly string[]): string {
  const end = lines.findIndex((line) => !/^\s*#/.test(line))
  return lines.slice(0, end < 0 ? lines.length : end).join('\n')
}
