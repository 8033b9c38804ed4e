import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { CancelledError, InfraError } from '../model/error.ts'
import type { Environment } from '../model/task.ts'
import type { Client } from '../sandbox/drivers/e2b/client.ts'
import { BuildError } from './build.ts'
import type { Came } from './came.ts'
import { DOCKERFILE } from './context.ts'
import { contextDigest } from './digest.ts'
import { readDockerfile } from './dockerfile.ts'
import { type BuildFault, buildsOf, buildTemplate, type TemplateWish } from './e2b/build.ts'
import { type Recipe, recipeOfImage, translate } from './e2b/translate.ts'

export interface TemplateRequest
  extends Pick<Environment, 'image' | 'context' | 'workdir' | 'cpus' | 'memoryMb' | 'storageMb' | 'buildTimeoutSec'> {
  readonly signal?: AbortSignal | undefined
  onLog?(line: string): void
}

export interface EnsuredTemplate {
  /** what to create sandboxes from */
  readonly name: string
  readonly workdir: string
  /** made by this call; false where it was there already, or another call or another machine was at it */
  readonly built: boolean
  readonly came: Came
  readonly seconds: number
  /** what the Dockerfile says that E2B does not keep */
  readonly warnings: readonly string[]
}

/** changes when the same content would make another template */
const SCHEME = 'benchgate-e2b-1'
const LOOK_AGAIN_MS = 2000
/** a build that was registered and not begun by then has been given up by who did it */
const ABANDONED_MS = 300_000

interface Planned {
  readonly name: string
  readonly recipe: Recipe
}

/** The template that an environment has or will have: its name by content, and how it is made. */
export async function planTemplate(request: TemplateRequest): Promise<Planned> {
  const { image, context, workdir, cpus, memoryMb, storageMb } = request
  const hash = createHash('sha256').update(JSON.stringify([SCHEME, cpus, memoryMb, storageMb, workdir]))
  const named = (content: string) => `benchgate-${hash.update(content).digest('hex').slice(0, 40)}`
  if (image !== null) return { name: named(`image ${image}`), recipe: recipeOfImage(image, workdir) }
  if (context === null)
    throw new InfraError('config', 'the environment has neither an image nor a Dockerfile', 'Give it one of them.')
  const { digest, entries } = await contextDigest(context)
  const recipe = translate(readDockerfile(await readFile(join(context, DOCKERFILE), 'utf8')), entries)
  return { name: named(digest), recipe }
}

/** what is being made, by account and name, so that one run does it once */
const underway = new WeakMap<Client, Map<string, Promise<Came>>>()

/** See that the account has the template, building it at most once for all who ask, on whatever machine. */
export async function ensureTemplate(client: Client, request: TemplateRequest): Promise<EnsuredTemplate> {
  const begin = performance.now()
  const { name, recipe } = await planTemplate(request)
  const file = request.context === null ? (request.image ?? '') : join(request.context, DOCKERFILE)
  const findings = recipe.findings.map((finding) => ({
    ...finding,
    text: `${file}:${finding.line}: ${finding.message}. ${finding.remedy}`,
  }))
  const errors = findings.filter(({ level }) => level === 'error')
  const [first] = errors
  if (first)
    throw new BuildError(
      `${file} cannot be built on E2B: line ${errors.map(({ line, message }) => `${line}: ${message}`).join('; line ')}\n${errors.map(({ text }) => text).join('\n')}`,
      'Correct the places named, or name a template by sandbox_backend.e2b.template.',
      { file, line: first.line },
    )
  const known = underway.get(client) ?? new Map<string, Promise<Came>>()
  underway.set(client, known)
  const running = known.get(name)
  const work = running ?? provide(client, request, { name, recipe }, file)
  known.set(name, work)
  try {
    const came = await work
    return {
      name,
      workdir: request.workdir ?? recipe.workdir,
      built: came === 'made' && running === undefined,
      came,
      seconds: (performance.now() - begin) / 1000,
      warnings: findings.filter(({ level }) => level === 'warning').map(({ text }) => text),
    }
  } finally {
    if (known.get(name) === work) known.delete(name)
  }
}

async function provide(client: Client, request: TemplateRequest, planned: Planned, file: string): Promise<Came> {
  const { signal, buildTimeoutSec: timeoutSec } = request
  const until = performance.now() + timeoutSec * 1000
  const wish: TemplateWish = {
    ...planned,
    context: request.context,
    cpuCount: request.cpus === null ? null : Math.max(1, Math.ceil(request.cpus)),
    memoryMb: request.memoryMb === null ? null : Math.ceil(request.memoryMb / 2) * 2,
    diskMb: request.storageMb,
    force: false,
    timeoutSec,
    signal,
    onLog: request.onLog ?? (() => {}),
  }
  const ours = new Set<string>()
  const seenWaiting = new Map<string, number>()
  let force = false
  for (let came: Came = 'there'; ; came = 'awaited') {
    if (signal?.aborted) throw new CancelledError()
    const builds = await buildsOf(client, planned.name)
    if (builds.some(({ status }) => status === 'ready')) return came
    const other = builds.find(({ buildID, status }) => {
      if (status !== 'waiting' || ours.has(buildID)) return status === 'building'
      const since = seenWaiting.get(buildID) ?? performance.now()
      seenWaiting.set(buildID, since)
      return performance.now() - since < ABANDONED_MS
    })
    if (other === undefined) {
      const fault = await attempt(client, { ...wish, force })
      if (fault === null) return 'made'
      if (fault !== 'full') {
        ours.add(fault.buildID)
        if (fault.kind === 'step' || (fault.kind === 'service' && force)) throw broken(planned, file, fault)
        force ||= fault.kind === 'service' // what E2B itself failed at gets one more chance, without its cache
      }
    }
    if (performance.now() > until)
      throw new InfraError(
        'image_build',
        `the template ${planned.name} was not ready within ${timeoutSec} s: others are being built`,
        "Raise the task's environment.build_timeout_sec, or look at the builds in E2B's dashboard.",
      )
    await sleep(LOOK_AGAIN_MS, undefined, { signal }).catch(() => {})
  }
}

/** null when it is ready; `full` where the account builds as many templates as it may */
async function attempt(client: Client, wish: TemplateWish): Promise<BuildFault | 'full' | null> {
  try {
    return await buildTemplate(client, wish)
  } catch (error) {
    if (error instanceof InfraError && error.kind === 'quota') return 'full'
    throw error
  }
}

function broken({ recipe, name }: Planned, file: string, { kind, message, step, tail }: BuildFault): InfraError {
  const line = step === null ? null : (recipe.steps[step - 1]?.line ?? null)
  const where = line === null ? file : `${file}:${line}`
  const log = tail.map((text) => `\n  | ${text}`).join('')
  return kind === 'step'
    ? new BuildError(`${where} does not build on E2B: ${message}${log}`, `Correct ${where}.`, { file, line })
    : new InfraError('image_build', `E2B failed to build ${name} twice: ${message}${log}`, 'Look at the state of E2B.')
}
