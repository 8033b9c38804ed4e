import type { AgentKind } from '../model/agent.ts'
import { type Found, nearest } from './load.ts'
import { asList, asMap, type Raw } from './raw.ts'
import type { Fault, KeyPath } from './yaml-file.ts'

export const KINDS: readonly AgentKind[] = ['oracle', 'nop', 'command', 'claude-code', 'codex', 'opencode']
const ALLOWED = `one of ${KINDS.join(', ')}`

/** An agent's kind: what it says, else its name; null when that is no kind. */
export function kindOf(agent: { readonly name?: unknown; readonly kind?: unknown }): AgentKind | null {
  return KINDS.find((kind) => kind === (agent.kind ?? agent.name)) ?? null
}

/** Rules between the keys of agents: exactly one list of them, unique names, a known kind, a command where it belongs. */
export function agentFaults(raw: unknown, found: Found): Fault[] {
  const { agents, lineups, harness } = asMap(raw)
  if (harness != null) return []
  if (agents != null && lineups != null)
    return [
      {
        path: ['lineups'],
        atKey: true,
        message: 'both `agents` and `lineups` are given; allowed is one of them.',
        remedy: 'Keep `agents`; `lineups` is its LoopBench name.',
      },
      ...checkAgents(agents, found),
    ]
  if (agents == null && lineups == null)
    return [
      {
        path: ['agents'],
        message: 'missing; allowed is a list of agents with at least one.',
        remedy: 'Add `agents: [{name: oracle}]`.',
      },
    ]
  if (agents != null) return checkAgents(agents, found)
  return asList(lineups).flatMap((_, index, all) => repeatedName(all, index, ['lineups', index]))
}

/** what an entry of `tasks` may be */
const FORMS = ['path', 'contract', 'service'] as const

/** Rules between the keys of a task: one of its forms, and only one of them. */
export function taskFaults(raw: unknown): Fault[] {
  return asList(asMap(raw).tasks).flatMap((task, index): Fault[] => {
    const path = ['tasks', index]
    if (task === null)
      return [
        {
          path,
          message: 'missing; allowed is a path, a glob, or a map with `path`, `contract` or `service`.',
          remedy: 'Write a path or remove the `-`.',
        },
      ]
    if (typeof task !== 'object' || Array.isArray(task)) return []
    const entry = asMap(task)
    const given = FORMS.filter((form) => entry[form] != null)
    const [first, second] = given
    if (first === undefined)
      return [
        {
          path,
          message: 'none of `path`, `contract` and `service` is given; allowed is one of them.',
          remedy: 'Add `path: DIRECTORY`.',
        },
      ]
    if (second !== undefined)
      return [
        {
          path,
          message: `both \`${first}\` and \`${second}\` are given; allowed is one of them.`,
          remedy: 'Make two tasks of them.',
        },
      ]
    if (first !== 'path' && entry.tags != null)
      return [
        {
          path: [...path, 'tags'],
          message: `\`tags\` stands beside \`${first}\`; allowed is inside of it.`,
          remedy: `Move it into \`${first}\`.`,
        },
      ]
    return []
  })
}

function checkAgents(agents: unknown, found: Found): Fault[] {
  return asList(agents).flatMap((item, index, all) => {
    if (typeof item !== 'object' || item === null || Array.isArray(item)) return []
    const agent = asMap(item)
    const path: KeyPath = ['agents', index]
    return [...repeatedName(all, index, path), ...kindFaults(agent, path, found)]
  })
}

function kindFaults(agent: Raw, path: KeyPath, found: Found): Fault[] {
  const kind = kindOf(agent)
  if (kind === null) {
    if (agent.kind == null && typeof agent.name !== 'string') return []
    const near = nearest(String(agent.kind ?? agent.name), KINDS)
    const remedy = near ? `Did you mean \`${near}\`?` : 'Add `kind: command` and a `command` for an agent of your own.'
    if (agent.kind == null)
      return [
        {
          path: [...path, 'kind'],
          message: `missing, and the name ${found([...path, 'name'])} is no kind; allowed is ${ALLOWED}.`,
          remedy,
        },
      ]
    return [{ path: [...path, 'kind'], message: `found ${found([...path, 'kind'])}; allowed is ${ALLOWED}.`, remedy }]
  }
  if (kind === 'command' && agent.command == null)
    return [
      {
        path: [...path, 'command'],
        message: 'missing; an agent of kind command needs it.',
        remedy: 'Add `command: …`, shell text or a list.',
      },
    ]
  if (kind !== 'command' && agent.command != null)
    return [
      {
        path: [...path, 'command'],
        atKey: true,
        message: `an agent of kind ${kind} takes no command; allowed is it for kind command.`,
        remedy: 'Remove it, or write `kind: command`.',
      },
    ]
  return []
}

function repeatedName(all: readonly unknown[], index: number, path: KeyPath): Fault[] {
  const nameOf = (item: unknown) => {
    const { name } = asMap(item)
    return typeof name === 'string' ? name.toLowerCase() : null
  }
  const own = nameOf(all[index])
  const first = all.findIndex((item) => nameOf(item) === own)
  if (own === null || first === index) return []
  const before = `${String(path[0])}[${first}]`
  return [
    {
      path: [...path, 'name'],
      message: `the name is that of ${before}; allowed is one that no other has, upper and lower case alike.`,
      remedy: 'Rename one of them.',
    },
  ]
}
