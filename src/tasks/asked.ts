import { join } from 'node:path'
import type { ConfigIssue } from '../model/error.ts'
import { ConfigError } from '../model/error.ts'
import type { ContractEntry, ServiceEntry } from '../model/experiment.ts'
import type { ContractTask, ServiceTask } from '../model/task.ts'
import { entryDigest } from './digest.ts'
import { taskId } from './id.ts'
import { isDirectory, isFile } from './pack.ts'

interface EntryPlace {
  /** the experiment file, and where in it the entry stands */
  readonly file: string
  readonly line: number
  readonly key: string
  readonly secrets: readonly string[]
}

/** A runner of the experiment file as a task; all faults of the entry are thrown as one `ConfigError`. */
export async function loadContractTask(entry: ContractEntry, place: EntryPlace): Promise<ContractTask> {
  return { kind: 'contract', ...(await loadAsked(entry, place)), command: entry.command }
}

/** The same for an app that is asked over HTTP. */
export async function loadServiceTask(entry: ServiceEntry, place: EntryPlace): Promise<ServiceTask> {
  const { command, install, port, healthPath, rolloutPath, startTimeoutSec } = entry
  const asked = await loadAsked(entry, place)
  return { kind: 'service', ...asked, command, install, port, healthPath, rolloutPath, startTimeoutSec }
}

async function loadAsked(entry: ContractEntry | ServiceEntry, place: EntryPlace) {
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
  const digest = await entryDigest(
    entry,
    secrets,
    exists ? { dir, of: (path, message, remedy) => fault('dir', `${path} ${message}`, remedy) } : null,
  )
  if (id === null || issues.length > 0) throw new ConfigError(issues)
  const built = exists && entry.image === null && (await isFile(join(dir, 'Dockerfile')))
  return {
    id,
    name: entry.name,
    dir: dir ?? '',
    digest,
    tags: entry.tags,
    environment: {
      image: entry.image,
      context: built ? dir : null,
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
  } as const
}
