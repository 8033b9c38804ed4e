import { ConfigError, type ConfigIssue } from '../model/error.ts'
import type { Experiment, TaskEntry } from '../model/experiment.ts'
import type { Task } from '../model/task.ts'
import { loadContractTask, loadServiceTask } from './asked.ts'
import { taskDirs } from './entries.ts'
import { loadHarborTask } from './harbor.ts'

/** Every task an experiment names, in its order. All faults of all tasks are thrown at once, as one `ConfigError`. */
export async function loadTasks(experiment: Experiment): Promise<readonly Task[]> {
  const issues: ConfigIssue[] = []
  const tasks: Loaded[] = []
  for (const [at, entry] of experiment.tasks.entries()) {
    const key = `tasks[${at}]`
    const found = await tasksOf(experiment, entry, key, issues)
    tasks.push(...found.map((task) => ({ task, key, line: entry.line })))
  }
  issues.push(...duplicates(experiment.file, tasks))
  if (issues.length > 0) throw new ConfigError(issues)
  return tasks.map(({ task }) => task)
}

interface Loaded {
  readonly task: Task
  readonly key: string
  readonly line: number
}

async function tasksOf(
  { file, env, secrets }: Experiment,
  entry: TaskEntry,
  key: string,
  issues: ConfigIssue[],
): Promise<readonly Task[]> {
  const { line } = entry
  if ('contract' in entry)
    return orIssues(loadContractTask(entry.contract, { file, line, key: `${key}.contract`, secrets }), issues)
  if ('service' in entry)
    return orIssues(loadServiceTask(entry.service, { file, line, key: `${key}.service`, secrets }), issues)
  const resolved = await taskDirs(entry.path)
  if ('message' in resolved) {
    issues.push({ file, line, column: null, key, message: `${resolved.message}.`, remedy: resolved.remedy })
    return []
  }
  const tasks: Task[] = []
  for (const dir of resolved.dirs)
    tasks.push(...(await orIssues(loadHarborTask(dir, { env, tags: entry.tags }), issues)))
  return tasks
}

async function orIssues(loading: Promise<Task>, issues: ConfigIssue[]): Promise<readonly Task[]> {
  try {
    return [await loading]
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error
    issues.push(...error.issues)
    return []
  }
}

function duplicates(file: string, tasks: readonly Loaded[]): readonly ConfigIssue[] {
  const seen = new Map<string, Loaded>()
  return tasks.flatMap((loaded) => {
    const { task, key, line } = loaded
    const first = seen.get(task.id)
    if (!first) {
      seen.set(task.id, loaded)
      return []
    }
    const twice = task.kind === 'harbor' && first.task.dir === task.dir
    const message = twice
      ? `${task.dir} is already named by ${first.key}`
      : `two tasks are called \`${task.id}\`: ${placeOf(first)} and ${placeOf(loaded)}`
    return [
      {
        file,
        line,
        column: null,
        key,
        message: `${message}.`,
        remedy: twice ? 'Name it once.' : 'Rename one of them.',
      },
    ]
  })
}

const placeOf = ({ task, key }: Loaded): string => (task.kind === 'harbor' ? task.dir : `the ${task.kind} of ${key}`)
