import { basename, join } from 'node:path'
import { ConfigError } from '../model/error.ts'
import type { HarborTask } from '../model/task.ts'
import { packDigest } from './digest.ts'
import { expandEnv } from './env-template.ts'
import { environmentOf } from './environment.ts'
import { taskId } from './id.ts'
import { openPack, type Pack, textOf } from './pack.ts'
import { stepsOf } from './steps.ts'
import { parseTaskToml, type TaskToml } from './task-toml.ts'

interface HarborOptions {
  /** values for `${VAR}` templates: the experiment's allow-list */
  readonly env: Readonly<Record<string, string>>
  readonly tags: readonly string[]
}

/** Read a directory in the Harbor task format; all its faults are thrown as one `ConfigError`. */
export async function loadHarborTask(dir: string, { env, tags }: HarborOptions): Promise<HarborTask> {
  const text = await textOf(join(dir, 'task.toml'))
  const pack = openPack(dir, env, text ?? '')
  if (text === null)
    pack.of('task.toml', 'is missing', 'Name a task directory, or write one: `schema_version = "1.4"` is enough.')
  const toml = text === null ? null : parseTaskToml(text, pack)
  const task = toml && (await taskOf(toml, tags, pack))
  if (!task || pack.issues.length > 0) throw new ConfigError(distinct(pack))
  return task
}

async function taskOf(toml: TaskToml, tags: readonly string[], pack: Pack): Promise<HarborTask> {
  const name = toml.task?.name ?? basename(pack.dir)
  const id = taskId(name)
  if (id === null)
    pack.of(
      '',
      `\`${name}\` cannot name a task`,
      'Rename the directory with letters, digits, `.`, `_` and `-`, or set [task].name.',
    )
  return {
    kind: 'harbor',
    id: id ?? '',
    name,
    dir: pack.dir,
    digest: await packDigest(pack),
    tags: [...new Set([...tags, ...(toml.task?.keywords ?? []), ...metadataTags(toml)])],
    schemaVersion: toml.schema_version,
    environment: await environmentOf(toml.environment, ['environment'], 'environment', pack),
    steps: await stepsOf(toml, pack),
    rewardStrategy: toml.multi_step_reward_strategy,
    solutionEnv: expandEnv(toml.solution.env, ['solution', 'env'], pack),
  }
}

function metadataTags({ metadata: { tags } }: TaskToml): readonly string[] {
  return Array.isArray(tags) ? tags.filter((tag) => typeof tag === 'string') : []
}

/** What a task shares with its steps is read once per step, and must be told once. */
function distinct({ issues }: Pack): Pack['issues'] {
  return [...new Map(issues.map((issue) => [JSON.stringify(issue), issue])).values()]
}
