import { basename, dirname } from 'node:path/posix'
import { parse } from 'yaml'
import { type Found, type FoundWhole, isPlain, type OwnImage, RESULTS } from '../found.ts'
import type { Tree } from '../tree.ts'

/** newest first */
const COMMANDS = ['scripts/manage_experiment.py', 'scripts/run_e2e_experiment.py']

/** Scylla's test cases, or experiment directories that it left. It runs as a whole in one container. */
export async function scylla(tree: Tree): Promise<readonly Found[]> {
  const { files, has } = tree
  const cases = files
    .filter((file) => basename(file) === 'test.yaml')
    .map((file) => dirname(file))
    .filter((dir) => has(`${dir}/prompt.md`) && has(`${dir}/expected/rubric.yaml`))
  const left = files.find(
    (file) => file.endsWith('config/experiment.json') && has(`${dirname(dirname(file))}/checkpoint.json`),
  )
  if (cases.length === 0 && left === undefined) return []
  const script = COMMANDS.find((file) => has(file)) ?? COMMANDS[0] ?? ''
  const dir = cases.find(isPlain) ?? null
  const at = dir ?? 'tests/fixtures/tests/test-001'
  const given = script.endsWith('manage_experiment.py') ? ['run', '--config', at] : ['--tiers-dir', at]
  const how = [...given, '--tiers T0', '--runs 1', '--max-subtests 1', '--results-dir', RESULTS]
  return [
    {
      kind: 'whole',
      harness: 'scylla',
      because: [
        ...(cases.length ? [`${cases.length} test ${cases.length === 1 ? 'case' : 'cases'}, such as ${at}`] : []),
        ...(left ? [`an experiment in ${dirname(dirname(left))}`] : []),
      ].join('; '),
      command: [`python3 ${script} ${how.join(' ')}`],
      change: 'test case, tiers, sub-tests and runs to what a pull request may cost',
      format: 'scylla',
      exclude: [],
      image: await ownImage(tree),
      secrets: ['ANTHROPIC_API_KEY'],
      plan: dir === null ? null : await planOf(tree, dir),
      rollouts: 1,
    },
  ]
}

/** the first sub-test of the first tier, by the names that its results have */
async function planOf({ files, read }: Tree, dir: string): Promise<FoundWhole['plan']> {
  const first = files.flatMap((file) =>
    [`${dir}/t0/`, 'tests/claude-code/shared/subtests/t0/'].some((place) => file.startsWith(place))
      ? (/\/(\d\d)-[^/]+\.yaml$/.exec(file)?.[1] ?? [])
      : [],
  )
  const { id } = (parseOrNot((await read(`${dir}/test.yaml`)) ?? '') ?? {}) as { id?: unknown }
  const subtest = first.toSorted()[0]
  if (typeof id !== 'string' || !isPlain(id) || subtest === undefined) return null
  return { tasks: [id], agents: [`T0-${subtest}`] }
}

function parseOrNot(text: string): unknown {
  try {
    return parse(text, { maxAliasCount: 100 })
  } catch {
    return null
  }
}

/** its runner image, built from the root unless nothing is copied into it */
async function ownImage({ read, has }: Tree): Promise<OwnImage | null> {
  const dockerfile = 'docker/Dockerfile'
  const text = await read(dockerfile)
  if (text === null) return null
  const copies = /^\s*(COPY|ADD)\s+(?!.*--from=)/im.test(text)
  const user = [...text.matchAll(/^\s*USER\s+([a-z_][\w-]*)/gim)].at(-1)?.[1] ?? null
  return {
    dockerfile,
    context: copies ? '.' : dirname(dockerfile),
    user: user === 'root' ? null : user,
    ignores: !copies || has('.dockerignore') || has(`${dockerfile}.dockerignore`),
  }
}
