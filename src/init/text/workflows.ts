import { EXPERIMENT, type Facts, type MadeFile, WORKFLOWS } from '../facts.ts'
import type { FoundHarness } from '../found.ts'
import { plainPip } from '../package-manager.ts'
import { word, words } from './word.ts'

/** The gate of pull requests, the nightly run, and what tells a pull request, with a token of its own. */
export function workflows(facts: Facts): readonly MadeFile[] {
  return [
    { path: WORKFLOWS.gate, text: gate(facts) },
    { path: WORKFLOWS.nightly, text: nightly(facts) },
    { path: WORKFLOWS.publish, text: publish(facts) },
  ]
}

const GATE = 'Benchmark'

const gate = (
  facts: Facts,
): string => `# The gate of pull requests, written by \`benchgate init\`. What runs here can write nothing: benchgate-publish.yml tells the pull request.
name: ${GATE}
on:
  pull_request:
    # paths: [src/**] # change: only where what is tested has changed
  push:
    branches: ${words([facts.branch])} # these runs are what pull requests are compared with

permissions: {}

concurrency:
  group: benchgate-\${{ github.ref }}
  cancel-in-progress: \${{ github.event_name == 'pull_request' }}

jobs:
  benchmark:
${onlyWithSecrets(facts)}    runs-on: ubuntu-latest
    timeout-minutes: 60 # change: to what a run may take
    permissions:
      contents: read
      actions: read # the baseline is an artifact of an earlier run
    steps:
${steps(facts, { comment: "'off' # the token cannot write one; benchgate-publish.yml does" })}`

const nightly = (
  facts: Facts,
): string => `# The nightly run, written by \`benchgate init\`: compared with the night before.
name: Nightly benchmark
on:
  schedule:
    - cron: '17 2 * * *' # change: when your night is; not on the hour, when everybody's start late
  workflow_dispatch:

permissions: {}

concurrency:
  group: benchgate-nightly # one after the other, and a night is never called off
  cancel-in-progress: false

jobs:
  benchmark:
    runs-on: ubuntu-latest
    timeout-minutes: 350 # change: to what a night may take
    permissions:
      contents: read
      actions: read # the night before is an artifact
    steps:
${steps(facts, {
  baseline: `branch:${facts.branch}`,
  comment: "'off'",
  'fail-on': 'regression, infra',
  'artifact-name': 'nightly',
  'retention-days': '90',
})}
  history: # keeps the night, draws all of them, and tells of regressions; it runs nothing of yours, so it may write
    needs: benchmark
    if: \${{ !cancelled() }}
    runs-on: ubuntu-latest
    timeout-minutes: 10
    permissions:
      actions: read # when the workflow run was made
      contents: write # the branch benchgate-history
      issues: write # the issue about a regression that a second night confirms
    steps:
      - uses: benchgate/benchgate/nightly@${facts.pin('benchgate/benchgate')}
        with:
          artifact-name: nightly
`

const publish = ({
  pin,
}: Facts): string => `# Tells a pull request what "${GATE}" found, written by \`benchgate init\`. GitHub takes this file from the default branch, so it works once
# it is merged; it runs nothing of the pull request's, so it may write where a fork's code may not.
name: Publish benchmark
on:
  workflow_run:
    workflows: [${GATE}]
    types: [completed]

permissions: {}

concurrency: # one commit after the other
  group: benchgate-publish-\${{ github.event.workflow_run.head_repository.id }}-\${{ github.event.workflow_run.head_branch }}
  cancel-in-progress: false

jobs:
  publish:
    if: github.event.workflow_run.event == 'pull_request' && github.event.workflow_run.conclusion != 'cancelled'
    runs-on: ubuntu-latest
    timeout-minutes: 10
    permissions:
      actions: read # the artifact of the run
      contents: read # where the pull request left its base
      pull-requests: write # the comment
    steps:
      - uses: benchgate/benchgate/publish@${pin('benchgate/benchgate')}
`

function onlyWithSecrets({ found }: Facts): string {
  if (found.kind !== 'harness' || found.secrets.length === 0) return ''
  return `    # a pull request from a fork gets no secrets, and the harness cannot run without: docs/forks.md says what can be done
    if: github.event_name != 'pull_request' || github.event.pull_request.head.repo.full_name == github.repository
`
}

type With = Readonly<Record<string, string>>

function steps(facts: Facts, given: With): string {
  const { found, pin } = facts
  const checkout = `      - uses: actions/checkout@${pin('actions/checkout')}
        with:
          persist-credentials: false
`
  return checkout + (found.kind === 'harness' ? ofHarness(facts, found, given) : ofExperiment(facts, given))
}

function ofExperiment({ found, manager, pin }: Facts, given: With): string {
  const files: With =
    found.kind === 'experiment'
      ? { experiment: found.experiment, ...(found.runtime ? { runtime: found.runtime } : {}) }
      : { experiment: EXPERIMENT }
  const build =
    manager && found.kind !== 'whole'
      ? `      # - run: ${manager.install} # change: where the agent under test is built here (${manager.name})\n`
      : ''
  return `${build}      - uses: benchgate/benchgate@${pin('benchgate/benchgate')}
        with:
${inputs({ ...files, ...given })}
${
  found.kind === 'whole'
    ? keys(found.secrets)
    : `        # env: # change: the keys that the experiment's \`allow_env\` names
        #   ANTHROPIC_API_KEY: \${{ secrets.ANTHROPIC_API_KEY }}
`
}`
}

function ofHarness({ name, manager, pin }: Facts, found: FoundHarness, given: With): string {
  const { install, prefix } = manager ?? plainPip(found.package)
  const setup =
    manager?.language === 'node'
      ? `      - uses: actions/setup-node@${pin('actions/setup-node')}\n        with:\n          node-version: 24\n`
      : ''
  const [command = '', ...words] = found.command
  return `${setup}      - name: Install
        run: ${install}
      - name: Run ${found.harness}
        continue-on-error: true # what it leaves undone counts as missing below, never as failed
${found.change ? `        # change: ${found.change}\n` : ''}        run: ${prefix}${command} ${words.join(' ')}
${keys(found.secrets)}      - uses: benchgate/benchgate/report@${pin('benchgate/benchgate')}
        with:
${inputs({ results: quoted(found.results), format: found.format, 'experiment-id': word(name), ...given })}
`
}

const keys = (secrets: readonly string[]) =>
  secrets.length
    ? `        env: # change: the keys that it needs, and no other
${secrets.map((key) => `          ${key}: \${{ secrets.${key} }}\n`).join('')}`
    : ''

/** a pattern begins with a sign that means something in YAML */
const quoted = (text: string) => (text.startsWith('*') ? `'${text}'` : text)

const inputs = (given: With): string =>
  Object.entries(given)
    .map(([name, value]) => `          ${name}: ${value}`)
    .join('\n')
