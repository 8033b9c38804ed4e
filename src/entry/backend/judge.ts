import { dockerImages, imageName } from '../../image/ensure.ts'
import type { JudgePlace } from '../../judge/fresh.ts'
import { InfraError } from '../../model/error.ts'
import type { Runtime } from '../../model/experiment.ts'
import type { Environment, HarborTask, NetworkPolicy, Step, Task } from '../../model/task.ts'
import type { Prepared } from '../../run/attempt.ts'
import { foldersOf } from '../../sandbox/drivers/docker/folders.ts'
import { dockerDriver } from '../../sandbox/drivers/docker.ts'
import type { Driver } from '../../sandbox/sandbox.ts'
import { type ImageKeeping, RunImages } from './images.ts'
import type { Backend } from './open.ts'
import { haveImage } from './task-images.ts'

type Env = Readonly<Record<string, string | undefined>>

const CUT_OFF: NetworkPolicy = { mode: 'no-network', allowedHosts: [] }
/** what a workspace must not take the place of */
const NO_WORKSPACE = /^\/$|^\/(logs|tests)(\/|$)/

/** The same agents, each step judged in a fresh container of the engine that `judge.docker_host` names. */
export function judgedInDocker(agents: Backend, runtime: Runtime, env: Env, keeping: ImageKeeping): Backend {
  const { judge, sandboxBackend } = runtime
  const network = judge.network === 'none' ? null : judge.network
  const runImages = new RunImages(keeping)
  let opened: Promise<Driver> | null = null

  function open(): Promise<Driver> {
    opened ??= dockerDriver({
      dockerHost: judge.dockerHost ?? (env.DOCKER_HOST || null),
      folders: foldersOf(env),
      network,
      defaults: sandboxBackend.defaults,
    }).catch((error: unknown) => {
      opened = null // the next one asks again
      throw error
    })
    return opened
  }

  const environmentOf = (task: HarborTask, { verifier }: Step): Environment =>
    verifier.environment ??
    (judge.image === null ? task.environment : { ...task.environment, image: judge.image, context: null })

  async function images(task: HarborTask, signal: AbortSignal): Promise<Prepared['verifierImages']> {
    const made = dockerImages(await open())
    const tags = new Map<string | null, string>()
    for (const step of task.steps)
      tags.set(step.name, await haveImage(made, runImages, task, environmentOf(task, step), signal))
    return tags
  }

  const place: JudgePlace = { open, network: network === null ? CUT_OFF : null }
  return {
    ...agents,
    judge: {
      ...place,
      async close() {
        const driver = await opened?.catch(() => null)
        await driver?.close()
      },
    },
    async prepare(task, signal) {
      if (task.kind !== 'harbor') return agents.prepare(task, signal)
      const [prepared, verifierImages] = await Promise.all([
        agents.prepare(withoutJudges(task), signal),
        images(task, signal),
      ])
      const shares = task.steps.some(({ verifier }) => verifier.mode === 'shared')
      if (shares && NO_WORKSPACE.test(prepared.workdir))
        throw new InfraError(
          'config',
          `a workspace in ${prepared.workdir} cannot be carried to a judge of its own`,
          'Give the task a working directory such as /app, by WORKDIR or `[environment] workdir`.',
        )
      return { ...prepared, verifierImages, verifierFiles: new Map() }
    },
    async images(task) {
      const own = await agents.images(withoutJudges(task))
      const named = task.kind !== 'harbor' ? [] : task.steps.map((step) => imageName(environmentOf(task, step)))
      const judges = (await Promise.all(named)).filter((name) => name !== null)
      return [...new Set([...own, ...judges])]
    },
    async settleImages(signal) {
      const own = (await agents.settleImages?.(signal)) ?? []
      const tags = new Set(own.map(({ report }) => report?.tag))
      const judges = await runImages.settle(signal)
      return [...own, ...judges.filter(({ report }) => report === null || !tags.has(report.tag))]
    },
  }
}

/** what the agents' backend has to prepare: no place of a judge */
function withoutJudges(task: Task): Task {
  if (task.kind !== 'harbor') return task
  const steps = task.steps.map((step) => ({ ...step, verifier: { ...step.verifier, mode: 'shared' as const } }))
  return { ...task, steps }
}
