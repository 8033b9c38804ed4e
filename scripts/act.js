// `npm run act`: self-test.yml, run by act in host mode from a checkout. act is a runner that others wrote, and so a witness for what
// our own runner in tests/services/ says: every job is green, the outputs are right, summaries and artifacts are there.
// Where act cannot be had, it says why, and is no fault unless BENCHGATE_REQUIRE names `act`.
import { spawn, spawnSync } from 'node:child_process'
import { appendFileSync, cpSync, existsSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { parse, stringify } from 'yaml'
import { openArtifactDoor } from './act/artifact-door.js'
import { ACT_VERSION, actProgram } from './act/build.js'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const WORKFLOW = '.github/workflows/self-test.yml'
const MOST_MS = 300_000

const { file: act, why } = actProgram()
if (act) await check(act)
else skip(why)

function skip(reason) {
  const sentence = `self-test.yml on a real runner (act ${ACT_VERSION}): ${reason}`
  console.warn(`skipped, ${sentence}`)
  if (process.env.BENCHGATE_SKIPS) appendFileSync(process.env.BENCHGATE_SKIPS, `${sentence}\n`)
  if (/(^|[\s,])act([\s,]|$)/.test(process.env.BENCHGATE_REQUIRE ?? '')) process.exitCode = 1
}

async function check(program) {
  const temp = mkdtempSync(join(tmpdir(), 'act-'))
  const port = await freePort()
  const door = await openArtifactDoor(port)
  try {
    const { workflow, jobs } = checkout(join(temp, 'checkout'))
    const said = await run(program, { temp, workflow, port, door })
    const faults = [...faultsOfJobs(jobs, said), ...faultsOfArtifacts(jobs, join(temp, 'artifacts'))]
    for (const fault of faults) console.error(`act: ${fault}`)
    if (faults.length > 0) {
      console.error(said.log.join('\n'))
      process.exitCode = 1
    } else
      console.log(
        `act ${ACT_VERSION} ran ${Object.keys(jobs).length} jobs of ${WORKFLOW}: green, with their outputs, summaries and artifacts`,
      )
  } finally {
    door.close()
    rmSync(temp, { recursive: true, force: true })
  }
}

/**
 * What is committed, with dist/ as it lies here, and without the steps that would change this machine. act knows no `$/`, has local
 * actions only where they are checked out, and shall not wait for images: the same tasks run as processes.
 */
function checkout(to) {
  const { status, stderr } = spawnSync('git', ['clone', '--quiet', '--no-local', '--depth', '1', root, to], {
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`no checkout can be made: ${stderr}`)
  rmSync(join(to, 'dist'), { recursive: true, force: true })
  cpSync(join(root, 'dist'), join(to, 'dist'), { recursive: true })
  const { jobs } = rewrite(join(to, WORKFLOW), (job) =>
    job.uses
      ? { ...job, with: { ...job.with, runtime: 'configs/local.yaml' } }
      : { ...job, steps: job.steps.filter(({ run = '' }) => !run.startsWith('sudo ')) },
  )
  const [{ uses: checkoutStep }] = jobs.demo.steps
  rewrite(join(to, '.github/workflows/benchmark.yml'), (job) => ({
    ...job,
    steps: [
      { uses: checkoutStep },
      ...job.steps
        .filter(({ uses }) => uses !== checkoutStep)
        .map((step) => ({ ...step, uses: step.uses.replace('$/', './') })),
    ],
  }))
  return { workflow: to, jobs }
}

function rewrite(file, change) {
  const { jobs, ...rest } = parse(readFileSync(file, 'utf8'))
  const changed = Object.fromEntries(Object.entries(jobs).map(([name, job]) => [name, change(job)]))
  writeFileSync(file, stringify({ ...rest, jobs: changed }))
  return { jobs: changed }
}

/** act's words as they are, and by job what GitHub would show of it. */
async function run(program, { temp, workflow, port, door }) {
  const args = [
    ...['push', '--json', '--workflows', WORKFLOW, '--platform', 'ubuntu-latest=-self-hosted', '--action-offline-mode'],
    ...[
      '--artifact-server-path',
      join(temp, 'artifacts'),
      '--artifact-server-addr',
      '127.0.0.1',
      '--artifact-server-port',
      String(port),
    ],
    ...[
      '--cache-server-path',
      join(temp, 'cache'),
      '--cache-server-addr',
      '127.0.0.1',
      '--action-cache-path',
      join(temp, 'actions'),
    ],
  ]
  const { PATH, HOME } = process.env
  const child = spawn(program, args, {
    cwd: workflow,
    // its node24 is the first node of the path; of this job's own environment it gets nothing
    env: {
      PATH: `${join(root, 'node_modules/node/bin')}:${PATH}`,
      HOME,
      XDG_CONFIG_HOME: temp,
      ACTIONS_RUNTIME_URL: door.url,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: MOST_MS,
  })
  const said = { log: [], jobs: new Map() }
  const hear = (line) => {
    const event = asEvent(line)
    said.log.push(`[${event.jobID ?? ''}] ${event.msg ?? line}`)
    const job = said.jobs.get(event.jobID) ?? { result: null, outputs: {}, summary: '' }
    said.jobs.set(event.jobID, job)
    if (event.jobResult) job.result = event.jobResult
    if (event.command === 'set-output') job.outputs[event.name] = event.arg
    if (event.command === 'summary') job.summary += event.content
  }
  const ended = new Promise((resolve, reject) => child.once('error', reject).once('close', resolve))
  const streams = [child.stdout, child.stderr].map(async (input) => {
    for await (const line of createInterface({ input })) hear(line)
  })
  await Promise.all([ended, ...streams])
  return said
}

function asEvent(line) {
  try {
    return JSON.parse(line)
  } catch {
    return {}
  }
}

/** The checks of the outputs are steps of the jobs; a job without an action, or whose action is to fail, has no summary. */
function faultsOfJobs(jobs, said) {
  const own = Object.entries(jobs).filter(([, { steps }]) => steps) // a call is seen by the job that needs it
  return own.flatMap(([name, { steps }]) => {
    const job = said.jobs.get(name)
    const fails = !steps.some((step) => step.uses?.startsWith('./') && !step['continue-on-error'])
    return [
      ...(job?.result === 'success' ? [] : [`the job ${name} ended as ${job?.result ?? 'nothing'}`]),
      ...(fails || job?.outputs.rollouts ? [] : [`the job ${name} has no outputs`]),
      ...(fails || job?.summary.includes('rollouts') ? [] : [`the job ${name} has no summary`]),
    ]
  })
}

/** act keeps an artifact as `<run>/<name>/<name>.zip`, also what was sent as it is. */
function faultsOfArtifacts(jobs, place) {
  const names = Object.values(jobs).flatMap((job) =>
    [job, ...(job.steps ?? [])].flatMap((one) => one.with?.['artifact-name'] ?? []),
  )
  return names.flatMap((name) => {
    const [run = ''] = globSync(join(place, '*', `${name}-1`, '*.zip'))
    const [page = ''] = globSync(join(place, '*', `${name}-1.html`, '*.zip'))
    const holds = (file, ...words) => existsSync(file) && words.every((word) => readFileSync(file).includes(word))
    return [
      ...(holds(run, 'results.jsonl', 'summary.md', 'manifest.json')
        ? []
        : [`the artifact ${name}-1 does not hold the run`]),
      ...(holds(page, '<!doctype html>', '</html>') ? [] : [`the artifact ${name}-1.html is not the page`]),
    ]
  })
}

/** it may be taken again before act has it; then act says so and the run is red */
function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address()
      server.close(() => resolve(port))
    })
  })
}
