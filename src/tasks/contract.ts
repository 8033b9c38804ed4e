import type { ConfigIssue } from '../model/error.ts'
import { ConfigError } from '../model/error.ts'
import type { ContractEntry } from '../model/experiment.ts'
import type { ContractTask } from '../model/task.ts'
import { contractDigest } from './digest.ts'
import { taskId } from './id.ts'
import { isDirectory } from './pack.ts'

interface ContractPlace {
  /** the experiment file, and where in it the entry stands */
  readonly file: string
  readonly line: number
  readonly key: string
  readonly secrets: readonly string[]
}

/** A runner of the experiment file as a task; all faults of the entry are thrown as one `ConfigError`. */
export async function loadContractTask(entry: ContractEntry, place: ContractPlace): Promise<ContractTask> {
  const { file, line, secrets } = place
  const issues: ConfigIssue[] = []
  const fault = (key: string, message: string, remedy: string) =>
    issues.push({ file, line, column: null, key: `${place.key}.${key}`, message: `${message}.`, remedy })

  const id = taskId(entry.name)
  if (id === null) fault('name', `\`${entry.name}\` cannot name a task`, 'Use letters, digits, `.`, `_` and `-`.')
  if (entry.command.length === 0) fault('command', 'is empty', 'Name the runner and its arguments.')
  const { dir } = entry
  const exists = dir !== null && (await isDirectory(dir))
  if (dir !== null && !exists)
    fault('dir', `there is no directory ${dir}`, 'Correct the path; it is relative to this file.')
  const digest = await contractDigest(
    entry,
    secrets,
    exists ? { dir, of: (path, message, remedy) => fault('dir', `${path} ${message}`, remedy) } : null,
  )
  if (id === null || issues.length > 0) throw new ConfigError(issues)
  return {
    kind: 'contract',
    id,
    name: entry.name,
    dir: dir ?? '',
    digest,
    tags: entry.tags,
    command: entry.command,
    environment: {
      image: entry.image,
      context: dir,
      buildTimeoutSec: 600,
      cpus: null,
      memoryMb: null,
      storageMb: null,
      network: { mode: 'public', allowedHosts: [] },
      env: entry.env,
      workdir: entry.workdir,
      healthcheck: null,
    },
    promptTemplate: entry.promptTemplate,
    inferenceUrl: entry.inferenceUrl,
    seedBase: entry.seed,
    params: entry.params,
    timeoutSec: entry.timeoutSec,
  }
}
