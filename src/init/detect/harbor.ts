import { basename, dirname } from 'node:path/posix'
import { parse } from 'yaml'
import { type Found, type FoundTasks, isPlain, keyOf, RESULTS } from '../found.ts'
import { likely, type Tree } from '../tree.ts'

/** Tasks in the Harbor format, which benchgate runs; else a job of Harbor's, which Harbor runs. */
export async function harbor(tree: Tree): Promise<readonly Found[]> {
  const tasks = tasksOf(tree)
  const job = await jobOf(tree)
  return [...(tasks ? [tasks] : []), ...(job ? [job] : [])]
}

function tasksOf({ files }: Tree): FoundTasks | null {
  const told = new Set(files.flatMap((file) => /^(.+?)(?:\/steps\/[^/]+)?\/instruction\.md$/.exec(file)?.[1] ?? []))
  const dirs = files
    .filter((file) => basename(file) === 'task.toml')
    .map((file) => dirname(file))
    .filter((dir) => isPlain(dir) && told.has(dir))
  if (dirs.length === 0) return null
  const groups = distinct(Map.groupBy(dirs, (dir) => dirname(dir)))
  const kept = groups.flatMap(([, own]) => own)
  const solution = /^(.+?)(?:\/steps\/[^/]+)?\/solution\/solve\.\w+$/
  const withSolution = new Set(files.flatMap((file) => solution.exec(file)?.[1] ?? []))
  return {
    kind: 'tasks',
    harness: 'harbor',
    because: `${kept.length} ${kept.length === 1 ? 'task' : 'tasks'} with task.toml, the first in ${kept[0]}`,
    tasks: groups.flatMap(([parent, own]) => patternOf(files, parent, own)),
    solved: kept.every((dir) => withSolution.has(dir)),
  }
}

/** Two tasks of one name are no experiment: of folders that share names, the largest is taken. */
function distinct(groups: ReadonlyMap<string, string[]>): [string, string[]][] {
  const names = new Set<string>()
  const bySize = [...groups].sort(([a, own], [b, other]) => other.length - own.length || (a < b ? -1 : 1))
  return bySize
    .filter(([, own]) => {
      if (own.some((dir) => names.has(basename(dir)))) return false
      for (const dir of own) names.add(basename(dir))
      return true
    })
    .sort(([a], [b]) => (a < b ? -1 : 1))
}

/** all that lies in their folder, where there is nothing but tasks */
function patternOf(files: readonly string[], parent: string, own: readonly string[]): readonly string[] {
  if (parent === '.') return own
  const beside = new Set(
    files.flatMap((file) => {
      const [name, ...rest] = file.startsWith(`${parent}/`) ? file.slice(parent.length + 1).split('/') : []
      return name && rest.length > 0 && !name.startsWith('.') ? [`${parent}/${name}`] : []
    }),
  )
  return [beside.size === own.length ? `${parent}/*` : `${parent}/*/task.toml`]
}

/** a job's configuration that people wrote, else the one that a job left beside its results */
async function jobOf(tree: Tree): Promise<Found | null> {
  const written = likely(tree, /^[^.].*\.ya?ml$/, /harbor|job|bench|eval|config/i)
  const left = tree.files.filter((file) => basename(file) === 'config.json' && tree.has(`${dirname(file)}/lock.json`))
  for (const file of [...written, ...left.slice(0, 1)].filter(isPlain)) {
    const config = asJob(await tree.read(file))
    if (!config) continue
    const models = config.agents.flatMap(({ model_name: model }) => (typeof model === 'string' ? [model] : []))
    return {
      kind: 'harness',
      harness: 'harbor-job',
      because: `a job of Harbor's in ${file}`,
      package: 'harbor',
      command: ['harbor', 'run', '-c', file, '--jobs-dir', RESULTS, '--job-name', 'job'],
      change: null,
      format: 'harbor',
      results: `${RESULTS}/job`,
      secrets: [...new Set(models.flatMap((model) => keyOf(model)))],
    }
  }
  return null
}

interface Job {
  readonly agents: readonly { readonly model_name?: unknown }[]
}

function asJob(text: string | null): Job | null {
  if (!text || !/\bagents\b/.test(text) || !/\b(datasets|tasks)\b/.test(text)) return null
  try {
    const value = parse(text, { maxAliasCount: 100 }) as Record<string, unknown> | null
    // an experiment of ours has agents and tasks too
    if (!value || 'experiment_id' in value || !Array.isArray(value.agents)) return null
    const sources = [value.datasets, value.tasks].filter(Array.isArray).flat()
    const isSource = (one: unknown) =>
      typeof one === 'object' && one !== null && ['path', 'name', 'repo', 'git_url'].some((key) => key in one)
    return sources.length > 0 && sources.every(isSource) ? (value as unknown as Job) : null
  } catch {
    return null
  }
}
