import { existsSync, globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkoutAt, rewrite } from './checkout.js'
import { runWorkflow } from './runner.js'

export const SELF_TEST = '.github/workflows/self-test.yml'

/** Every job is green, the outputs are right, summaries and artifacts are there. */
export async function selfTest(program, temp) {
  const checkout = join(temp, 'checkout')
  const jobs = prepared(checkout)
  const said = await runWorkflow(program, { file: SELF_TEST, event: ['push'], temp, checkout })
  const faults = [...faultsOfJobs(jobs, said), ...faultsOfArtifacts(jobs, join(temp, 'artifacts'))]
  return { faults, log: said.log, ran: `${Object.keys(jobs).length} jobs of ${SELF_TEST}` }
}

/**
 * Without the steps that would change this machine. act knows no `$/`, has local actions only where they are checked out, and shall
 * not wait for images: the same tasks run as processes.
 */
function prepared(to) {
  checkoutAt(to)
  const jobs = rewrite(join(to, SELF_TEST), (job) =>
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
  return jobs
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
