import path from 'node:path'
import { z } from 'zod'
import { CACHE_VOLUMES } from '../model/cache-volume.ts'
import type { BackendKind, Runtime } from '../model/experiment.ts'
import {
  allowEnv,
  block,
  envName,
  flag,
  list,
  number,
  optional,
  optionalBlock,
  seconds,
  text,
  whole,
  word,
} from './fields.ts'
import { deepFreeze } from './freeze.ts'
import { HARBOR, type HarborSettings, harborDefaults, toHarborSettings } from './harbor-settings.ts'
import type { Env } from './interpolate.ts'
import { type FileFormat, loadFile } from './load.ts'
import type { Fault } from './yaml-file.ts'

/** A runtime with the settings that only one driver or judge reads. */
export interface LoadedRuntime extends Runtime {
  readonly sandboxBackend: Runtime['sandboxBackend'] & {
    readonly e2b: E2bSettings | null
    readonly daytona: DaytonaSettings | null
    readonly harbor: HarborSettings | null
  }
  readonly judge: Runtime['judge'] & { readonly buildxConfig: string | null; readonly e2bTemplate: string | null }
}

/** How much may be asked of a provider's account. */
export interface CloudSettings {
  readonly apiKeyEnv: string
  readonly timeoutSec: number
  readonly allowInternetAccess: boolean
  readonly maxConcurrentCreates: number
  readonly maxCreatesPerSec: number
  readonly maxConcurrentSyncs: number
  readonly createTimeoutSec: number
  readonly createDrainTimeoutSec: number
  readonly initCommandTimeoutSec: number
}

/** What the E2B driver is told. */
export interface E2bSettings extends CloudSettings {
  readonly template: string | null
}

/** What the Daytona driver is told. */
export interface DaytonaSettings extends CloudSettings {
  /** null: DAYTONA_API_URL, or the public one */
  readonly apiUrl: string | null
  /** null: DAYTONA_TARGET, or the account's own */
  readonly target: string | null
  readonly snapshot: string | null
}

const BACKENDS = ['local_process', 'docker', 'e2b_firecracker', 'daytona', 'harbor'] as const
const JUDGES = ['docker_container', 'local_process', 'e2b_firecracker'] as const
/** LoopBench's backends that no driver here speaks to. */
const REFUSED: ReadonlySet<unknown> = new Set(['kata_container', 'firecracker_microvm', 'unikernel'])

const maybeText = optional(text(), null)
const kindSchema = z
  .enum([...BACKENDS, 'docker_container'], `one of ${BACKENDS.join(', ')}`)
  .nullish()
  .transform((kind) => (kind === 'docker_container' ? 'docker' : kind))

/** LoopBench's keys and defaults; `max_creates_per_sec` is ours, what E2B's Pro plan and Daytona's first tier allow. */
const cloud = (apiKeyEnv: string) => ({
  timeout_sec: optional(seconds, 3600),
  allow_internet_access: optional(flag, false),
  api_key_env: optional(envName, apiKeyEnv),
  max_concurrent_creates: optional(whole(1, 10_000), 12),
  max_creates_per_sec: optional(whole(1, 10_000), 5),
  max_concurrent_syncs: optional(whole(1, 10_000), 24),
  create_timeout_sec: optional(seconds, 1200),
  create_drain_timeout_sec: optional(seconds, 90),
  init_command_timeout_sec: optional(seconds, 240),
})

const E2B = { template: maybeText, ...cloud('E2B_API_KEY') }
const DAYTONA = { snapshot: maybeText, api_url: maybeText, target: maybeText, ...cloud('DAYTONA_API_KEY') }

/** Folders that hold more than credentials: keeping them in memory would hide what the image has there. */
const NO_FOLDER =
  /^\/$|^\/(bin|boot|dev|etc|home|lib|lib64|opt|proc|root|run|sbin|srv|sys|tmp|usr|var)$|^\/home\/[^/]+$/
const TARGET = 'an absolute path of a file, in a folder of its own such as /home/agent/.claude'

const CREDENTIAL = block({
  file: text(),
  target: z
    .string(TARGET)
    .refine((given) => path.posix.normalize(given) === given && /^\/.+[^/]$/.test(given), TARGET)
    .refine((given) => !NO_FOLDER.test(path.posix.dirname(given)), TARGET),
  agents: optional(list(text(), 'a list of names of agents', 1), null),
  optional: optional(flag, false),
})

function schemaOf(lenient: boolean) {
  const map = <Shape extends z.core.$ZodLooseShape>(shape: Shape) => block(shape, { lenient })
  return map({
    sandbox_backend: optionalBlock(
      map({
        kind: kindSchema,
        image: maybeText,
        image_config: maybeText,
        credentials: optional(list(CREDENTIAL, 'a list of files with `file` and `target`'), []),
        cache_volumes: optional(list(word(CACHE_VOLUMES), `a list of ${CACHE_VOLUMES.join(', ')}`), []),
        network: maybeText,
        docker_host: maybeText,
        defaults: optionalBlock(
          map({
            cpus: optional(number.positive('a number above 0'), 2),
            memory_mb: optional(whole(16, 10_000_000), 4096),
            pids: optional(whole(16, 4_000_000), 512),
            storage_mb: optional(whole(16, 100_000_000), 20_480),
          }),
        ),
        e2b: optional(map(E2B), null),
        daytona: optional(map(DAYTONA), null),
        harbor: optional(map(HARBOR), null),
      }),
    ),
    judge: optionalBlock(
      map({
        kind: optional(word(JUDGES), 'local_process' as const),
        image: maybeText,
        network: maybeText,
        docker_host: maybeText,
        buildx_config: maybeText,
        e2b_template: maybeText,
      }),
    ),
    storage: optionalBlock(
      map({
        workspace_root: optional(text(), 'workspaces'),
        runs_root: optional(text(), 'runs'),
        cache_root: optional(text(), 'caches'),
        mount_images: optional(flag, true),
      }),
    ),
    env_runner: z.unknown().optional(),
    allow_env: allowEnv,
  })
}

/** The keys of a runtime file; docs/config.md is made from them. */
export const RuntimeSchema = schemaOf(false)

type Schema = ReturnType<typeof schemaOf>

const isLoopBench = (top: ReadonlySet<string>) => top.has('env_runner')

const FORMAT: FileFormat<Schema> = {
  schema: (top) => schemaOf(isLoopBench(top)),
  verbatim: (top) => isLoopBench(top) && !top.has('allow_env'),
  faults(raw, found): Fault[] {
    const path = ['sandbox_backend', 'kind']
    const kind = (raw as { sandbox_backend?: { kind?: unknown } }).sandbox_backend?.kind
    if (!REFUSED.has(kind)) return []
    return [
      {
        path,
        message: `benchgate has no driver for LoopBench's ${found(path)}; allowed is one of ${BACKENDS.join(', ')}.`,
        remedy: 'Use `docker` for a container, or `e2b_firecracker` for a micro-VM.',
      },
    ]
  },
}

/**
 * Read a runtime file: where and how rollouts run. `null` is the built-in default: local processes, with the storage
 * under `cwd`. A file with LoopBench's `env_runner` loads as LoopBench reads it: its defaults, unknown keys ignored.
 */
export async function loadRuntime(file: string | null, env: Env, cwd = process.cwd()): Promise<LoadedRuntime> {
  if (file === null)
    return deepFreeze(
      toRuntime(null, cwd, 'local_process', null, { value: RuntimeSchema.parse({}), env: {}, secrets: [] }),
    )
  const loaded = await loadFile(file, env, FORMAT)
  const fallback = loaded.value.env_runner === undefined ? 'local_process' : 'e2b_firecracker'
  const absolute = path.resolve(file)
  return deepFreeze(toRuntime(absolute, path.dirname(absolute), fallback, env.HOME ?? null, loaded))
}

function toRuntime(
  file: string | null,
  base: string,
  fallback: BackendKind,
  home: string | null,
  {
    value,
    env,
    secrets,
  }: { value: z.output<Schema>; env: Readonly<Record<string, string>>; secrets: readonly string[] },
): LoadedRuntime {
  const { sandbox_backend: backend, judge, storage } = value
  const kind = backend.kind ?? fallback
  const e2b = backend.e2b ?? (kind === 'e2b_firecracker' ? block(E2B).parse({}) : null)
  const harbor = backend.harbor ?? (kind === 'harbor' ? harborDefaults() : null)
  const daytona = backend.daytona ?? (kind === 'daytona' ? block(DAYTONA).parse({}) : null)
  return {
    file,
    sandboxBackend: {
      kind,
      image: backend.image,
      imageConfig: backend.image_config === null ? null : path.resolve(base, backend.image_config),
      credentials: backend.credentials.map(({ file: from, ...rest }) => ({
        ...rest,
        file: path.resolve(base, from.replace(/^~(?=\/|$)/, home ?? '~')),
      })),
      cacheVolumes: backend.cache_volumes,
      network: backend.network,
      dockerHost: backend.docker_host,
      defaults: {
        cpus: backend.defaults.cpus,
        memoryMb: backend.defaults.memory_mb,
        pids: backend.defaults.pids,
        storageMb: backend.defaults.storage_mb,
      },
      e2b: e2b && { template: e2b.template, ...cloudSettings(e2b) },
      daytona: daytona && {
        snapshot: daytona.snapshot,
        apiUrl: daytona.api_url,
        target: daytona.target,
        ...cloudSettings(daytona),
      },
      harbor: harbor && toHarborSettings(harbor),
    },
    judge: {
      kind: judge.kind,
      image: judge.image,
      network: judge.network,
      dockerHost: judge.docker_host,
      buildxConfig: judge.buildx_config,
      e2bTemplate: judge.e2b_template,
    },
    storage: {
      workspaceRoot: path.resolve(base, storage.workspace_root),
      runsRoot: path.resolve(base, storage.runs_root),
      cacheRoot: path.resolve(base, storage.cache_root),
      mountImages: storage.mount_images,
    },
    env,
    secrets,
  }
}

function cloudSettings(said: z.output<z.ZodObject<ReturnType<typeof cloud>>>): CloudSettings {
  return {
    apiKeyEnv: said.api_key_env,
    timeoutSec: said.timeout_sec,
    allowInternetAccess: said.allow_internet_access,
    maxConcurrentCreates: said.max_concurrent_creates,
    maxCreatesPerSec: said.max_creates_per_sec,
    maxConcurrentSyncs: said.max_concurrent_syncs,
    createTimeoutSec: said.create_timeout_sec,
    createDrainTimeoutSec: said.create_drain_timeout_sec,
    initCommandTimeoutSec: said.init_command_timeout_sec,
  }
}
