import { basename, dirname, join } from 'node:path/posix'
import { parse } from 'yaml'
import { type Found, isPlain } from '../found.ts'
import { likely, type Tree } from '../tree.ts'
import { ofLoopBench } from './loopbench-command.ts'

/** Experiment files: LoopBench's, and ours, which have the same keys. Ours that `init` wrote is not looked for. */
export async function loopbench(tree: Tree, own: string): Promise<readonly Found[]> {
  const found: Found[] = []
  const packs = tree.files.some((name) => basename(name) === 'task.yaml' && tree.has(`${dirname(name)}/repo.bundle`))
  for (const file of likely(tree, /^[^.].*\.ya?ml$/, /experiment|bench|eval/i)) {
    if (file === own || !isPlain(file) || found.length > 0) continue
    const experiment = asExperiment(await tree.read(file))
    if (!experiment) continue
    if (packs && experiment.lineups) found.push(await ofLoopBench(tree, file))
    else if (await runnable(tree, file, experiment.tasks))
      found.push({
        kind: 'experiment',
        harness: experiment.lineups ? 'loopbench' : 'benchgate',
        because: `the experiment ${file}`,
        experiment: file,
        runtime: experiment.runtime === null ? await runtimeOf(tree) : null,
      })
  }
  return found
}

interface Experiment {
  readonly tasks: readonly unknown[]
  readonly lineups: boolean
  readonly runtime: string | null
}

function asExperiment(text: string | null): Experiment | null {
  if (!text || !/^experiment_id\s*:/m.test(text)) return null
  try {
    const value = parse(text, { maxAliasCount: 100 }) as Record<string, unknown>
    const { experiment_id: id, tasks, agents, lineups, runtime_config: runtime, harness } = value
    const named = typeof runtime === 'string' ? runtime : null
    // it brings tasks and agents of its own
    if (typeof id === 'string' && typeof harness === 'object' && harness !== null)
      return { tasks: [], lineups: false, runtime: named }
    if (typeof id !== 'string' || !Array.isArray(tasks) || !(Array.isArray(agents) || Array.isArray(lineups)))
      return null
    return { tasks, lineups: Array.isArray(lineups), runtime: named }
  } catch {
    return null
  }
}

/** its tasks are such as benchgate runs: contracts, or directories with a task.toml */
async function runnable({ files }: Tree, file: string, tasks: readonly unknown[]): Promise<boolean> {
  return tasks.every((task) => {
    const path = typeof task === 'string' ? task : (task as { path?: unknown } | null)?.path
    if (typeof path !== 'string') return typeof task === 'object' && task !== null && 'contract' in task
    const [plain = ''] = join(dirname(file), path).split(/[*?[{]/)
    return files.some((name) => name.startsWith(plain) && basename(name) === 'task.toml')
  })
}

/** a runtime file that the experiment does not name, and that is the only one */
async function runtimeOf({ files, read }: Tree): Promise<string | null> {
  const runtimes: string[] = []
  for (const file of files.filter((name) => /runtime[\w.-]*\.ya?ml$/.test(name) && isPlain(name)))
    if (/^sandbox_backend\s*:/m.test((await read(file)) ?? '')) runtimes.push(file)
  return runtimes.length === 1 ? (runtimes[0] ?? null) : null
}
