import { posix } from 'node:path'
import { EXPERIMENT, type Facts, IMAGE, type MadeFile, RUNTIME } from '../facts.ts'
import { type FoundWhole, RESULTS } from '../found.ts'
import { plainPip } from '../package-manager.ts'
import { storage } from './experiment.ts'
import { word, words } from './word.ts'

const FOLDER = posix.dirname(IMAGE.file)
/** what a copy of the repository, or an image of it, has no use for */
const LEFT = ['.venv', 'node_modules']
/** what changes from run to run, or says how to run: an image with it would be another one each time */
const OURS = ['.git', '.github', EXPERIMENT, RUNTIME, IMAGE.file, 'runs', 'caches', 'workspaces', RESULTS]

/** The image that a whole harness runs in: the repository's own, else one that is written. */
export function imageFiles(found: FoundWhole, manager: Facts['manager']): readonly MadeFile[] {
  const { image } = found
  const ignored = { path: `${image?.dockerfile ?? IMAGE.dockerfile}.dockerignore`, text: dockerignore }
  return [
    { path: IMAGE.file, text: imageFile(image) },
    ...(image ? [] : [{ path: IMAGE.dockerfile, text: dockerfile(manager) }]),
    ...(image?.ignores ? [] : [ignored]),
  ]
}

/** A whole harness as an experiment. */
export const wholeExperiment = (
  { harness, command, change, format, exclude, secrets, plan, rollouts }: FoundWhole,
  name: string,
): string => `# yaml-language-server: $schema=https://raw.githubusercontent.com/benchgate/benchgate/v1/schemas/experiment.schema.json
# All of ${harness} as one command in one container, and its results gated. Written by \`benchgate init\`; docs/harness.md has every key.
experiment_id: ${word(name)}
harness:
${change ? `  # change: ${change}${plan ? ', and `plan` with them' : ''}\n` : ''}  command: ${command.length > 1 ? `|\n${command.map((line) => `    ${line}`).join('\n')}` : command[0]}
  project: .. # a copy of it goes into the container
  exclude: ${words([...LEFT, ...exclude])} # change: what is large, and not needed there
  results: ${RESULTS}
  format: ${format}
  timeout_sec: 3600 # change: to what a run may take
${secrets.length ? `  env: # change: the keys that it needs, and no other; here, under allow_env and in the workflows\n${secrets.map((key) => `    ${key}: \${${key}:-}\n`).join('')}` : ''}${planText(plan)}rollouts_per_task: ${rollouts} # as often as the command does each
${secrets.length ? `allow_env: [${secrets.join(', ')}]\n` : ''}# limits:
#   cost_usd: 20 # what a run may spend
gate:
  max_drop: 0.1 # a drop of the pass rate that must be ruled out for a pass
runtime_config: runtime.yaml
`

const planText = (plan: FoundWhole['plan']) =>
  plan
    ? `  plan: # what the command is going to run, in its own names: what leaves no result is counted as missing
    tasks: ${words(plan.tasks)}
    agents: ${words(plan.agents)}
`
    : `  # change: name what the command is going to run, in its own names, so that what leaves no result is counted as missing
  # plan:
  #   tasks: []
  #   agents: []
`

/** Where it runs. */
export const wholeRuntime = (
  { image, secrets }: FoundWhole,
  up: string,
): string => `# yaml-language-server: $schema=https://raw.githubusercontent.com/benchgate/benchgate/v1/schemas/runtime.schema.json
# The container that everything runs in. Written by \`benchgate init\`; docs/runtimes.md has every backend.
sandbox_backend:
  kind: docker
  image_config: ${posix.basename(IMAGE.file)} # built where it is absent, and kept in the cache
${secrets.includes('ANTHROPIC_API_KEY') ? credentials(image ? image.user : USER) : ''}  defaults: { cpus: 2, memory_mb: 4096, pids: 512 }
${storage(up)}`

/** on a laptop, whoever is logged in needs no key */
const credentials = (user: string | null) =>
  user
    ? `  credentials: # of whoever begins the run, where there are any: in memory, as a file of the container's own user
    - { file: ~/.claude/.credentials.json, target: /home/${user}/.claude/.credentials.json, optional: true }
`
    : `  # credentials: # change: of whoever begins the run, as a file in the home of the image's user
  #   - { file: ~/.claude/.credentials.json, target: /home/agent/.claude/.credentials.json, optional: true }
`

const imageFile = (
  image: FoundWhole['image'],
) => `# The image that the harness runs in. Written by \`benchgate init\`; docs/images.md has every key.
context: ${posix.relative(FOLDER, image?.context ?? '.')}
dockerfile: ${image ? posix.relative(image.context, image.dockerfile) : IMAGE.dockerfile}
`

const USER = 'agent'

const dockerfile = (
  manager: Facts['manager'],
) => `# What the harness runs in, written by \`benchgate init\`: Python, what the repository needs, and a user of its own.
# change: the Python that it needs
ARG BASE_IMAGE=python:3.13-slim-bookworm
FROM \${BASE_IMAGE}
RUN apt-get update && \\
    apt-get install -y --no-install-recommends build-essential ca-certificates curl git && \\
    rm -rf /var/lib/apt/lists/*
RUN useradd --create-home --shell /bin/bash ${USER} && chmod 0700 /home/${USER} && python3 -m venv /opt/venv
ENV VIRTUAL_ENV=/opt/venv UV_PROJECT_ENVIRONMENT=/opt/venv PATH=/opt/venv/bin:$PATH
# apart from /workspace, where each run has its own copy
WORKDIR /opt/project
# change: copy what the installation reads and nothing else, and no other change installs anything anew
COPY . .
RUN ${(manager ?? plainPip('.')).installInImage}
WORKDIR /workspace
# change: install the programs of the agents that it starts, if any
USER ${USER}
`

const dockerignore = `# Left out of the image, written by \`benchgate init\`.
${[...OURS, ...LEFT].join('\n')}
`
