import { randomBytes } from 'node:crypto'
import { dirname } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { HarborTask, NetworkPolicy, Step } from '../model/task.ts'
import { awaitHealth } from '../run/health.ts'
import { packItems } from '../run/pack.ts'
import type { Running } from '../run/steps.ts'
import { quote } from '../sandbox/quote.ts'
import type { Driver, Sandbox } from '../sandbox/sandbox.ts'
import { besideWorkspace, carry, carryWorkspace, travelling } from './carry.ts'
import type { Reward } from './reward.ts'
import { runTests } from './run-tests.ts'

/** Where every step is judged in a place of its own, apart from the agents' backend. */
export interface JudgePlace {
  /** the engine is reached when the first step is judged */
  open(): Promise<Driver>
  /** of every judge; null: as the task asks */
  readonly network: NetworkPolicy | null
}

const CLOSE_AGAIN_MS = [500, 1500, 3000]

/** Of a judge whose tests are in its image. */
const CLEAN_OWN = `
rm -rf /logs/verifier; chmod +x /tests/test.sh
mkdir -p /logs/verifier && chmod 777 /logs/verifier
`

/** Of a judge that has the workspace: what travelled there lies below the working directory and /logs alone. */
const CLEAN_APART = `
rm -rf /tests /logs/verifier
mkdir -p /tests /logs/verifier && chmod 777 /logs/verifier
`

const empty = (dir: string) => `mkdir -p ${quote(dir)} && find ${quote(dir)} -mindepth 1 -delete`

/** One judgement in a sandbox that is made for it: by the tests in its image, or by those of a task that shares. */
export async function judgeFresh(run: Running, task: HarborTask, step: Step, dir: string): Promise<Reward> {
  const { verifier } = step
  const environment = verifier.environment ?? task.environment
  const network = run.judge?.network ?? verifier.network ?? environment.network
  const driver = (await run.judge?.open()) ?? run.driver
  const shares = verifier.mode === 'shared'
  const workdir = shares ? run.prepared.workdir : environment.workdir
  const artifacts = shares ? besideWorkspace(run, step) : travelling(run, step)
  const sandbox = await driver.create({
    name: nameOf(run, step),
    image: run.prepared.verifierImages.get(step.name) ?? null,
    workdir,
    env: environment.env,
    resources: environment,
    networks: [network],
    labels: { ...run.labels, 'benchgate.rollout': run.rollout.id, 'benchgate.role': 'judge' },
    ttlSec: verifier.timeoutSec + 600,
    paths: ['/logs', '/tests', ...artifacts.map(ownPath)],
    onCreated: (id) => run.onCreated(id, driver.kind),
    signal: run.signal,
  })
  try {
    if (shares) {
      await replaceWorkspace(run, sandbox)
      for (const path of artifacts) await carry(run, sandbox, path)
    } else {
      await sandbox.upload(packItems(run.prepared.verifierFiles.get(step.name) ?? []), '/')
      if (environment.healthcheck) await awaitHealth(sandbox, environment.healthcheck, run)
      for (const path of artifacts) await carry(run, sandbox, path)
    }
    const place = shares
      ? { clean: CLEAN_APART, tests: verifier.tests, cwd: run.prepared.workdir }
      : { clean: CLEAN_OWN, tests: null, cwd: undefined }
    return await runTests(run, { ...place, sandbox, whose: 'own', network }, step, dir)
  } finally {
    await close(sandbox).then(
      () => run.onClosed(sandbox.id, null),
      (cause: Error) => run.onClosed(sandbox.id, cause.message),
    )
  }
}

/** a name of its own for each try: the one before may still be on its way out */
const nameOf = ({ runId, rollout, attempt }: Running, { name }: Step) =>
  `${runId}-${rollout.id}-${attempt}-judge-${name ?? ''}-${randomBytes(3).toString('hex')}`.replace(
    /[^a-zA-Z0-9_.-]/g,
    '-',
  )

/** the way to its engine may be broken just now */
async function close(sandbox: Sandbox): Promise<void> {
  for (const waitMs of CLOSE_AGAIN_MS) {
    try {
      return await sandbox.close()
    } catch {
      await sleep(waitMs)
    }
  }
  return sandbox.close()
}

/** what the agent removed is not there for the judge either */
async function replaceWorkspace(run: Running, sandbox: Sandbox): Promise<void> {
  await sandbox.exec({ command: empty(run.prepared.workdir), user: 'root', timeoutSec: 120 })
  await carryWorkspace(run, sandbox)
}

/** the directory that holds an artifact, where a sandbox makes a place for it; never the root */
const ownPath = (artifact: string) => (dirname(artifact) === '/' ? artifact : dirname(artifact))
