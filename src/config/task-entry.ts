import path from 'node:path'
import { z } from 'zod'
import type { TaskEntry } from '../model/experiment.ts'
import { argv, block, command, envMap, name, optional, seconds, tags, text, whole } from './fields.ts'

const maybeText = optional(text(), null)
const URL_PATH = 'a path of the app, such as /health'
const urlPath = text(URL_PATH).regex(/^\/[^\s#]*$/, URL_PATH)

/** What a task says that is asked for one rollout at a time. */
const ASKED = {
  image: maybeText,
  workdir: optional(text('an absolute path').regex(/^\//, 'an absolute path'), null),
  prompt_template: optional(z.unknown(), null),
  inference_url: optional(z.url({ protocol: /^https?$/, error: 'an http or https URL' }), null),
  seed: optional(whole(0, 2 ** 31 - 1), 0),
  params: optional(z.record(z.string(), z.unknown(), 'a map'), {} as Record<string, unknown>),
  timeout_sec: optional(seconds, 600),
  env: envMap,
  tags,
}

const ContractSchema = block({ name, dir: maybeText, command: argv, ...ASKED })

const ServiceSchema = block({
  name,
  dir: maybeText,
  install: maybeText,
  command,
  port: optional(whole(1, 65_535), 8000),
  health: optional(urlPath, '/health'),
  rollout: optional(urlPath, '/rollout'),
  start_timeout_sec: optional(seconds, 60),
  ...ASKED,
})

/** One entry of `tasks`. */
export const TaskSchema = z.preprocess(
  (task) => (typeof task === 'object' && task !== null ? task : { path: task }),
  block({
    path: optional(text('a path, a glob, or a map with `path`, `contract` or `service`'), null),
    tags,
    contract: ContractSchema.nullish(),
    service: ServiceSchema.nullish(),
  }),
)

/** `base` is the directory of the file that the entry stands in. */
export function toTask(task: z.output<typeof TaskSchema>, base: string, line: number): TaskEntry {
  const { contract, service } = task
  if (contract) return { contract: { ...asked(contract, base), command: contract.command }, line }
  if (!service) return { path: path.resolve(base, task.path ?? ''), tags: task.tags, line }
  return {
    service: {
      ...asked(service, base),
      command: service.command,
      install: service.install,
      port: service.port,
      healthPath: service.health,
      rolloutPath: service.rollout,
      startTimeoutSec: service.start_timeout_sec,
    },
    line,
  }
}

const asked = (
  said: Omit<z.output<typeof ContractSchema>, 'command'> | Omit<z.output<typeof ServiceSchema>, 'command'>,
  base: string,
) => ({
  name: said.name,
  dir: said.dir === null ? null : path.resolve(base, said.dir),
  image: said.image,
  workdir: said.workdir,
  promptTemplate: said.prompt_template,
  inferenceUrl: said.inference_url,
  seed: said.seed,
  params: said.params,
  timeoutSec: said.timeout_sec,
  env: said.env,
  tags: said.tags,
})
