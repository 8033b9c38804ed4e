import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { ROOT, textOf } from './pages.ts'

export interface WorkflowStep {
  readonly id?: string
  readonly uses?: string
  readonly run?: string
  readonly with?: Readonly<Record<string, string | number>>
  readonly env?: Readonly<Record<string, string>>
}
export interface Job {
  /** a reusable workflow in place of steps */
  readonly uses?: string
  readonly with?: Readonly<Record<string, string | number>>
  readonly permissions?: Readonly<Record<string, string>>
  readonly 'timeout-minutes'?: number
  readonly steps?: readonly WorkflowStep[]
}
export interface Workflow {
  readonly on?: unknown
  readonly permissions?: Readonly<Record<string, string>>
  readonly concurrency?: unknown
  readonly jobs: Readonly<Record<string, Job>>
}
interface ActionFile {
  readonly inputs: Readonly<Record<string, { readonly required?: boolean }>>
  readonly outputs: Readonly<Record<string, unknown>>
}

/** in its own checkout, in the repository of the workflow, or from outside */
const OURS = /^(?:\.\/|\$\/|benchgate\/benchgate\/?(?=@|\w+@))(\w*)(?:@.*)?$/

/** The action.yml of a step that uses this action or a part of it; null where it uses something else. */
function ourAction({ uses = '' }: WorkflowStep): ActionFile | null {
  const [, part] = OURS.exec(uses) ?? []
  if (part === undefined) return null
  const file = join(part, 'action.yml')
  return existsSync(join(ROOT, file)) ? (parse(textOf(file)) as ActionFile) : { inputs: {}, outputs: {} }
}

/** this action itself */
export const isBenchgate = ({ uses }: WorkflowStep): boolean => OURS.exec(uses ?? '')?.[1] === ''

/** What is wrong with a workflow that uses benchgate, anybody's. */
export function faultsOfUse(text: string): readonly string[] {
  const { on, permissions, jobs } = parse(text) as Workflow
  return [
    ...(on === undefined ? ['it has no trigger'] : []),
    ...(permissions === undefined ? ['it leaves the permissions to the repository'] : []),
    ...Object.entries(jobs).flatMap(([name, job]) =>
      [...faultsOfJob(job), ...faultsOfNeeds(job, jobs)].map((fault) => `${name}: ${fault}`),
    ),
  ]
}

/** What is wrong with a workflow of this repository: least permissions, pinned actions, files that exist. */
export function faultsOfOurs(text: string): readonly string[] {
  const { permissions, concurrency, jobs } = parse(text) as Workflow
  return [
    ...faultsOfUse(text),
    ...(Object.keys(permissions ?? {}).length > 0 ? ['it gives permissions to every job'] : []),
    ...(concurrency === undefined ? ['it has no concurrency'] : []),
    ...Object.entries(jobs).flatMap(([name, { permissions: own }]) =>
      own === undefined ? [`${name}: it does not say its permissions`] : [],
    ),
    ...lines(text, /^(- )?uses: (?![.$]\/)/)
      .filter((line) => !/uses: [\w-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line))
      .map((line) => `not pinned by commit, with its version beside it: ${line}`),
    ...[...text.matchAll(/\b(?:scripts|examples|configs)\/[\w./-]+\.\w+/g)]
      .filter(([path]) => !existsSync(join(ROOT, path)) && !path.includes('no-such-file'))
      .map(([path]) => `there is no ${path}`),
  ]
}

/** What a job asks of a reusable workflow that another job calls, and it does not give. */
function faultsOfNeeds(job: Job, jobs: Workflow['jobs']): readonly string[] {
  return [...JSON.stringify(job).matchAll(/needs\.([\w-]+)\.outputs\.([\w-]+)/g)].flatMap(
    ([, of = '', output = '']) => {
      const [, file] = /^\.\/(\.github\/workflows\/[\w-]+\.yml)$/.exec(jobs[of]?.uses ?? '') ?? []
      if (!file) return []
      const { on } = parse(textOf(file)) as { on: { workflow_call: Pick<ActionFile, 'outputs'> } }
      return Object.hasOwn(on.workflow_call.outputs, output) ? [] : [`${file} gives no ${output}`]
    },
  )
}

/** What is wrong with a job that calls a reusable workflow of ours; it has no steps, and no timeout of its own. */
function faultsOfCall(uses: string, given: readonly string[]): readonly string[] {
  const [, file] = /(\.github\/workflows\/[\w-]+\.yml)(?:@|$)/.exec(uses) ?? []
  if (!file || !existsSync(join(ROOT, file))) return [`there is no ${uses}`]
  const { on } = parse(textOf(file)) as { on: { workflow_call: Pick<ActionFile, 'inputs'> } }
  const { inputs } = on.workflow_call
  return [
    ...given.filter((name) => !Object.hasOwn(inputs, name)).map((name) => `there is no input ${name}`),
    ...Object.entries(inputs).flatMap(([name, { required }]) =>
      required && !given.includes(name) ? [`the input ${name} is missing`] : [],
    ),
  ]
}

function faultsOfJob({ uses, with: given = {}, 'timeout-minutes': timeout, steps = [] }: Job): readonly string[] {
  if (uses) return faultsOfCall(uses, Object.keys(given))
  const faults = timeout === undefined ? ['it has no timeout'] : []
  for (const [at, step] of steps.entries()) {
    // the value of an expression would be part of the script
    if (step.run?.includes('${{')) faults.push(`an expression inside a script: ${step.run}`)
    for (const [, id, output = ''] of JSON.stringify(step).matchAll(/steps\.(\w+)\.outputs\.([\w-]+)/g))
      for (const other of steps.filter((other) => other.id === id))
        if (!Object.hasOwn(ourAction(other)?.outputs ?? { [output]: '' }, output))
          faults.push(`benchgate has no output ${output}`)
    const action = ourAction(step)
    if (!action) continue
    if (Object.keys(action.inputs).length === 0) faults.push(`there is no ${step.uses}`)
    const given = Object.keys(step.with ?? {})
    faults.push(
      ...given.filter((name) => !Object.hasOwn(action.inputs, name)).map((name) => `there is no input ${name}`),
    )
    for (const [name, { required }] of Object.entries(action.inputs))
      if (required && !given.includes(name)) faults.push(`the input ${name} is missing`)
    if (step.uses === './' && !steps.slice(0, at).some(({ uses }) => uses?.startsWith('actions/checkout@')))
      faults.push('it comes before the checkout')
  }
  return faults
}

const lines = (text: string, pattern: RegExp): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => pattern.test(line))
