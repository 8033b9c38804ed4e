import { posix } from 'node:path'
import { EXPERIMENT, type Facts, type MadeFile, RUNTIME, WORKFLOWS } from './facts.ts'
import { experiment, runtime } from './text/experiment.ts'
import { STARTER } from './text/starter.ts'
import { imageFiles, wholeExperiment, wholeRuntime } from './text/whole.ts'
import { workflows } from './text/workflows.ts'

/** The files that a repository is to have. Pure: the same facts make the same files. */
export function compose(facts: Facts): readonly MadeFile[] {
  const { found, name } = facts
  const own = posix.dirname(EXPERIMENT)
  const up = `${posix.relative(own, '.')}/`
  if (found.kind === 'whole')
    return [
      { path: EXPERIMENT, text: wholeExperiment(found, name) },
      { path: RUNTIME, text: wholeRuntime(found, up) },
      ...imageFiles(found, facts.manager),
      ...workflows(facts),
    ]
  if (found.kind !== 'tasks') return workflows(facts)
  const tasks = found.tasks.map((task) => posix.relative(own, task))
  return [
    ...(found === STARTER.found ? STARTER.files : []),
    { path: EXPERIMENT, text: experiment({ ...found, tasks }, name) },
    { path: RUNTIME, text: runtime(up) },
    ...workflows(facts),
  ]
}

/** What is left to do, in the order in which it is done. */
export function nextSteps({ found }: Facts): readonly string[] {
  const look = {
    tasks: [
      `Look through ${EXPERIMENT}: name the agent under test, and its key under allow_env.`,
      `Try it: benchgate preflight --audit ${EXPERIMENT}, then benchgate run ${EXPERIMENT}.`,
    ],
    experiment: [`Try it: benchgate preflight ${found.kind === 'experiment' ? found.experiment : ''}.`],
    whole: [
      `Look through ${EXPERIMENT}: the command of the harness, and what it may cost.`,
      `Try it: benchgate preflight ${EXPERIMENT}, then benchgate run ${EXPERIMENT}; benchgate shell ${EXPERIMENT} opens a shell in the same container.`,
    ],
    harness: [
      `Look through ${WORKFLOWS.gate}: the command of the harness, and what it may cost.`,
      'Try it: run that command, then benchgate import on what it leaves.',
    ],
  }[found.kind]
  const named = found.kind === 'harness' || found.kind === 'whole' ? found.secrets : []
  const secrets = named.length ? ` (${named.join(', ')})` : ''
  return [
    ...look,
    `Add the keys${secrets || ' that agents need'} to the repository's Actions secrets; each \`change:\` in the workflows says where.`,
    'Commit the files and merge them: the first run on the default branch is the baseline of the pull requests after it.',
  ]
}
