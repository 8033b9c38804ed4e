import { posix } from 'node:path'
import { quote } from '../../sandbox/quote.ts'
import type { ContextEntry } from '../context.ts'
import { argsOf, type Dockerfile, type Instruction } from '../dockerfile.ts'
import type { Brought } from './layer.ts'
import { expand, jsonWords, type Values, wordsOf } from './words.ts'

/** What a Dockerfile says that a template of E2B would not have, or not as Docker has it. */
export interface Finding {
  readonly line: number
  /** an error stops the build; a warning is said */
  readonly level: 'error' | 'warning'
  readonly message: string
  readonly remedy: string
}

/** One step of a template's build. */
export interface Step {
  readonly type: 'RUN' | 'COPY' | 'ENV' | 'WORKDIR' | 'USER'
  readonly args: readonly string[]
  /** of the Dockerfile; null for what every template begins with */
  readonly line: number | null
  /** what a COPY brings */
  readonly brings: readonly Brought[]
}

export interface Recipe {
  readonly fromImage: string
  readonly steps: readonly Step[]
  /** what commands run in where nobody says it */
  readonly workdir: string
  readonly findings: readonly Finding[]
}

/** a template is made of what is written, not of what an image says of itself */
const BEGIN: readonly Step[] = [
  { type: 'USER', args: ['root'], line: null, brings: [] },
  { type: 'WORKDIR', args: ['/'], line: null, brings: [] },
]

/** E2B runs a login shell, whose /etc/profile sets PATH anew: the image's own is put back */
const OWN_PATH = `while IFS= read -r -d '' v; do case $v in PATH=*) export PATH="\${v#PATH=}";; esac; done </proc/$$/environ; unset v; `

const NEVER_BARE = new Set(['RUN', 'WORKDIR', 'USER'])
const NOTHING = new Set(['LABEL', 'EXPOSE', 'VOLUME', 'STOPSIGNAL', 'MAINTAINER', 'HEALTHCHECK'])

/** An image by its name alone, as the base of a template. */
export function recipeOfImage(image: string, workdir: string | null): Recipe {
  return { fromImage: image, steps: BEGIN, workdir: workdir ?? '/', findings: [] }
}

/**
 * The steps by which E2B builds what a Dockerfile describes. E2B's SDK has a translation of its own that loses here-
 * documents, quotes, exec forms and arguments in silence; what this one cannot keep is a finding.
 */
export function translate({ stages, instructions }: Dockerfile, entries: readonly ContextEntry[]): Recipe {
  const findings: Finding[] = []
  const steps: Step[] = [...BEGIN]
  const stage = stages.at(-1)
  const say = (line: number, level: Finding['level'], message: string, remedy: string) =>
    void findings.push({ line, level, message, remedy })
  const early = instructions.find(({ keyword }) => keyword !== 'ARG')
  if (early?.keyword !== 'FROM')
    say(early?.line ?? 1, 'error', 'there is no FROM before the first step', 'Begin with FROM and an image.')
  if (!stage) return { fromImage: '', steps, workdir: '/', findings }
  if (stages.length > 1)
    say(
      stage.line,
      'error',
      'E2B builds no Dockerfile of several stages',
      'Build the image elsewhere and name it by environment.docker_image, or write one stage.',
    )
  if (stage.from === '' || stage.from === 'scratch')
    say(stage.line, 'error', `a template cannot begin with \`${stage.from || 'nothing'}\``, 'Begin with an image.')
  let workdir = '/'
  let shell: readonly string[] = ['/bin/sh', '-c']
  const env: Record<string, string> = {}
  const args: Record<string, string> = {}
  const known = (): Values => ({ ...args, ...env })

  const add = (type: Step['type'], { line }: Instruction, words: readonly string[], brings: readonly Brought[] = []) =>
    void steps.push({ type, args: words, line, brings })

  /** a word with its variables; one that nobody gave a value is a finding */
  function filled(word: string, { line, keyword }: Instruction): string {
    const { text, unknown } = expand(word, known())
    if (unknown.length > 0)
      say(
        line,
        'error',
        `${keyword} uses $${unknown[0]}, whose value is not known here`,
        'Write the value itself, or give the variable one by ENV or ARG.',
      )
    return text
  }

  for (const instruction of stage.instructions) {
    const { keyword, rest, line } = instruction
    if (rest === '' && NEVER_BARE.has(keyword))
      say(line, 'error', `${keyword} says nothing`, 'Finish it, or leave it out.')
    else if (keyword === 'RUN') {
      const text = runText(instruction, shell, say)
      const given = Object.entries(args).filter(([name]) => env[name] === undefined)
      const before = given.length > 0 ? `env ${given.map(([name, value]) => `${name}=${quote(value)}`).join(' ')} ` : ''
      if (text !== null) add('RUN', instruction, [`${OWN_PATH}exec ${before}${text}`])
    } else if (keyword === 'ENV') {
      const pairs = pairsOf(rest)
      const before = known() // one instruction does not see its own values
      const flat = pairs.flatMap(([name, value]) => {
        const { text, unknown } = expand(value, before)
        if (unknown.includes('$'))
          say(line, 'error', `ENV ${name} has a dollar sign that is no variable`, 'Set it in the agent or the tests.')
        else if (unknown.length > 0)
          say(
            line,
            'warning',
            `ENV ${name} uses $${unknown[0]} of the base image, which E2B takes from a login shell of root`,
            'Write the whole value where the image has another one.',
          )
        env[name] = text
        return [name, text]
      })
      if (flat.length > 0) add('ENV', instruction, flat)
      if (pairs.length === 0) say(line, 'error', 'ENV sets nothing', 'Write ENV <name>=<value>.')
    } else if (keyword === 'ARG') {
      for (const { name, value } of argsOf(rest)) if (value !== null) args[name] = filled(value, instruction)
    } else if (keyword === 'WORKDIR') {
      workdir = posix.resolve(workdir, filled(rest, instruction))
      add('WORKDIR', instruction, [workdir])
    } else if (keyword === 'USER') {
      const [user = '', group] = filled(rest, instruction).split(':')
      if (group !== undefined)
        say(line, 'warning', `the group ${group} is not kept`, "Make it the user's own group in the image.")
      if (/^\d+$/.test(user) && user !== '0')
        say(line, 'error', 'E2B knows users by name alone', `Make a user with the number ${user}, and name it.`)
      add('USER', instruction, [user === '0' ? 'root' : user])
    } else if (keyword === 'COPY' || keyword === 'ADD') {
      const step = copied(instruction, { entries, workdir, say, filled: (word) => filled(word, instruction) })
      if (step) add('COPY', instruction, step.args, step.brings)
    } else if (keyword === 'SHELL') {
      shell = jsonWords(rest) ?? shell
      if (!jsonWords(rest))
        say(line, 'error', 'SHELL takes a list of words in JSON', 'Write SHELL ["/bin/bash", "-c"].')
    } else if (keyword === 'CMD' || keyword === 'ENTRYPOINT') {
      if (keyword === 'ENTRYPOINT')
        say(
          line,
          'warning',
          'no ENTRYPOINT is run on E2B',
          "Start what the task needs in the task's setup or health check.",
        )
    } else if (!NOTHING.has(keyword))
      say(line, 'error', `E2B has nothing like ${keyword}`, 'Leave it out, or do the same by RUN.')
  }
  return { fromImage: stage.from, steps, workdir, findings }
}

type Say = (line: number, level: Finding['level'], message: string, remedy: string) => void

/** The command of a RUN, one word of a shell text after another; null where it cannot be had. */
function runText({ rest, heredoc, line }: Instruction, shell: readonly string[], say: Say): string | null {
  let text = rest
  for (let flag = /^--(\w+)=(\S+)\s*/.exec(text); flag; flag = /^--(\w+)=(\S+)\s*/.exec(text)) {
    const [whole, name = '', value = ''] = flag
    text = text.slice(whole.length)
    if (name === 'mount' && !/\btype=(cache|tmpfs)\b/.test(value)) {
      say(
        line,
        'error',
        `RUN --mount=${value} has no like on E2B`,
        'COPY what it mounts, or build the image elsewhere.',
      )
      return null
    }
    say(line, 'warning', `RUN --${name} is left out`, 'The build may take longer; nothing else changes.')
  }
  const argv = jsonWords(text)
  if (argv) return argv.map(quote).join(' ')
  const marks = [...text.matchAll(/<<-?(["']?)(\w+)\1/g)]
  if (marks.length > 1) {
    say(line, 'error', 'several here-documents in one RUN', 'Write a RUN for each.')
    return null
  }
  const [mark] = marks
  if (!mark) return [...shell, text].map(quote).join(' ')
  if (mark[0] !== text.trim()) return [...shell, `${text}\n${heredoc}\n${mark[2]}\n`].map(quote).join(' ')
  const interpreter = /^#!\s*(\S.*)/.exec(heredoc)?.[1]
  if (interpreter === undefined) return [...shell, heredoc].map(quote).join(' ')
  const write = `f=$(mktemp) && printf %s ${quote(heredoc)} >"$f" && chmod 755 "$f" && "$f"`
  return ['/bin/sh', '-c', write].map(quote).join(' ')
}

/** `ENV a=1 b="2 3"`, and the old `ENV a 1` */
function pairsOf(rest: string): readonly (readonly [string, string])[] {
  const [, name, value] = /^([^\s=]+)\s+(.+)$/.exec(rest) ?? []
  if (name !== undefined && value !== undefined) return [[name, value]]
  return wordsOf(rest).flatMap((word) => {
    const at = word.indexOf('=')
    return at > 0 ? [[word.slice(0, at), word.slice(at + 1)] as const] : []
  })
}

interface Copying {
  readonly entries: readonly ContextEntry[]
  readonly workdir: string
  readonly say: Say
  filled(word: string): string
}

/** One COPY step: what a COPY or ADD brings, packed so that its target is filled as Docker fills it. */
function copied(
  { keyword, rest, line }: Instruction,
  { entries, workdir, say, filled }: Copying,
): { args: readonly string[]; brings: readonly Brought[] } | null {
  const refuse = (message: string, remedy: string) => {
    say(line, 'error', message, remedy)
    return null
  }
  let [text, owner, mode] = [rest, 'root', '']
  for (let flag = /^--([\w-]+)(?:=(\S+))?\s*/.exec(text); flag; flag = /^--([\w-]+)(?:=(\S+))?\s*/.exec(text)) {
    const [whole, name = '', value = ''] = flag
    text = text.slice(whole.length)
    if (name === 'chown') owner = filled(value)
    else if (name === 'chmod') mode = filled(value)
    else if (name !== 'link')
      return refuse(`${keyword} --${name} has no like on E2B`, 'Bring the files into the build context.')
  }
  if (/<<-?["']?\w/.test(text)) return refuse(`${keyword} of a here-document`, 'Write the file into the build context.')
  const words = jsonWords(text) ?? wordsOf(text).map(filled)
  const [sources, named] = [words.slice(0, -1), words.at(-1)]
  if (sources.length === 0 || named === undefined) return refuse(`${keyword} without a target`, 'Name one.')
  const target = `${posix.resolve(workdir, named)}${/(^|\/)\.?$/.test(named) ? '/' : ''}`
  const remote = sources.find((source) => /^(https?|git|ssh):|^git@/.test(source))
  if (remote) return refuse(`ADD of ${remote}`, 'Fetch it by RUN, with a checksum.')
  const packed = sources.find((source) => keyword === 'ADD' && /\.(tar|tgz|tbz2?|txz|tar\.\w+)$/.test(source))
  if (packed) return refuse(`ADD would unpack ${packed}`, 'COPY it, and unpack it by RUN.')

  const found = sources.map((source) => ({ source, matches: matching(source, entries) }))
  const missing = found.find(({ matches }) => matches.length === 0)
  if (missing)
    return refuse(`${missing.source} is not in the build context`, 'Correct the path, or look at .dockerignore.')
  const all = found.flatMap(({ matches }) => matches)
  const [only] = all
  // one file may be given another name; where the target is a directory is seen when it is copied
  if (only && only !== WHOLE && all.length === 1 && only.type !== 'directory') {
    const name = posix.basename(only.path)
    return { args: [`file/${name}`, target, owner, mode], brings: [{ name: `file/${name}`, entry: only }] }
  }
  const brings = all.flatMap((match) =>
    match === WHOLE || match.type === 'directory'
      ? entries
          .filter(({ path }) => match === WHOLE || path.startsWith(`${match.path}/`))
          .map((entry) => ({
            name: `all/${match === WHOLE ? entry.path : entry.path.slice(match.path.length + 1)}`,
            entry,
          }))
      : [{ name: `all/${posix.basename(match.path)}`, entry: match }],
  )
  const root: ContextEntry = { path: '', type: 'directory', executable: true, size: 0, link: null }
  return { args: ['all', target, owner, mode], brings: [{ name: 'all', entry: root }, ...brings] }
}

/** the build context itself */
const WHOLE: ContextEntry = { path: '.', type: 'directory', executable: true, size: 0, link: null }

/** the entries that a source of COPY names, which may be a pattern */
function matching(source: string, entries: readonly ContextEntry[]): readonly ContextEntry[] {
  const path = posix.normalize(source.replace(/^\/+/, '')).replace(/\/+$/, '')
  if (path === '.' || path === '') return [WHOLE]
  const pattern = new RegExp(
    `^${path
      .replace(/[.+^$(){}|]/g, '\\$&')
      .replace(/\*+/g, '[^/]*')
      .replace(/\?/g, '[^/]')}$`,
  )
  return entries.filter((entry) => entry.path === path || pattern.test(entry.path))
}
