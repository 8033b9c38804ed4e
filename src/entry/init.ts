import { execFile } from 'node:child_process'
import { basename, join } from 'node:path'
import { promisify } from 'node:util'
import { readResults } from '../importers/index.ts'
import { compose, nextSteps } from '../init/compose.ts'
import { detect } from '../init/detect/index.ts'
import { EXPERIMENT, type Facts } from '../init/facts.ts'
import { type Found, isPlain } from '../init/found.ts'
import { packageManager } from '../init/package-manager.ts'
import { pinsOf } from '../init/pins.ts'
import { STARTER } from '../init/text/starter.ts'
import { readTree, type Tree } from '../init/tree.ts'
import { putFile, type Written } from '../init/write.ts'
import { BenchgateError, ConfigError } from '../model/error.ts'
import { VERSION } from '../model/version.ts'
import { load } from './experiment/load.ts'

type Env = Readonly<Record<string, string | undefined>>

export interface InitOptions {
  readonly cwd: string
  readonly env: Env
  readonly force: boolean
  readonly dryRun: boolean
  /** which of several finds is meant; null: the surest */
  readonly harness: string | null
}

export interface Initialized {
  readonly root: string
  readonly facts: Facts
  readonly all: readonly Found[]
  readonly files: readonly (Written & { readonly text: string })[]
  readonly next: readonly string[]
  /** why the experiment cannot be used as it stands; null where it can, or was not written */
  readonly fault: string | null
}

/** Finds out what the repository has, and sees that it has what benchgate needs. */
export async function init({ cwd, env, harness, ...how }: InitOptions): Promise<Initialized> {
  const git = gitIn(cwd, env)
  const root = (await git('rev-parse', '--show-toplevel')) || cwd
  const tree = await readTree(root)
  const all = await detect(tree, { own: EXPERIMENT, modelsIn: (logs) => modelsIn(join(root, logs)) })
  const facts = await factsOf(root, tree, chosen(all, harness), env)
  const files: (Written & { text: string })[] = []
  for (const file of compose(facts)) files.push({ ...(await putFile(file, { root, ...how })), text: file.text })
  const fault = how.dryRun ? null : await faultOf(root, facts, env)
  return { root, facts, all, files, next: nextSteps(facts), fault }
}

function chosen(all: readonly Found[], harness: string | null): Found {
  if (harness === null) return all[0] ?? STARTER.found
  const found = harness === 'none' ? STARTER.found : all.find((one) => one.harness === harness)
  if (found) return found
  throw new BenchgateError(
    `no ${harness} was found here`,
    `Found: ${[...all.map((one) => one.harness), 'none'].join(', ')}; \`--harness\` takes one of them.`,
  )
}

async function factsOf(root: string, tree: Tree, found: Found, env: Env): Promise<Facts> {
  const git = gitIn(root, env)
  const origin = await git('remote', 'get-url', 'origin')
  const workflows = tree.files.filter((file) => /^\.github\/workflows\/[^/]+\.ya?ml$/.test(file))
  const texts = await Promise.all(workflows.map(async (file) => (await tree.read(file)) ?? ''))
  const pinned = texts.some((text) => /uses: benchgate\/benchgate[\w/]*@[0-9a-f]{40}/.test(text))
  const commit = pinned ? null : await commitOfRelease(env)
  return {
    found,
    name: nameOf(origin || root),
    branch: await branchOf(git).then((branch) => (isPlain(branch) ? branch : 'main')),
    manager: packageManager(tree, found.kind === 'harness' || found.kind === 'whole' ? 'python' : null),
    pin: pinsOf(texts, { version: VERSION, commit }),
  }
}

type Git = (...args: string[]) => Promise<string>

/** git's answer; empty where it has none */
function gitIn(cwd: string, env: Env): Git {
  return async (...args) => {
    try {
      const { stdout } = await promisify(execFile)('git', args, {
        cwd,
        timeout: 20_000,
        env: { ...env, GIT_TERMINAL_PROMPT: '0' },
      })
      return stdout.trim()
    } catch {
      return ''
    }
  }
}

/** as the remote has it, else the only one of the usual names that there is, else the one that is checked out */
async function branchOf(git: Git): Promise<string> {
  const remote = await git('symbolic-ref', '--short', 'refs/remotes/origin/HEAD')
  if (remote) return remote.replace(/^origin\//, '')
  const own = (await git('for-each-ref', '--format=%(refname:short)', 'refs/heads/main', 'refs/heads/master')).split(
    '\n',
  )
  const named = own.length === 1 ? own[0] : ''
  return named || (await git('symbolic-ref', '--short', 'HEAD')) || 'main'
}

/** the commit that the tag of this version stands for; null where nobody can be asked */
async function commitOfRelease(env: Env): Promise<string | null> {
  const server = env.GITHUB_SERVER_URL || 'https://github.com'
  const tag = `refs/tags/v${VERSION}`
  try {
    const { stdout } = await promisify(execFile)(
      'git',
      ['ls-remote', `${server}/benchgate/benchgate`, tag, `${tag}^{}`],
      {
        timeout: 5_000,
        env: { ...env, GIT_TERMINAL_PROMPT: '0' },
      },
    )
    return (
      stdout
        .trim()
        .split('\n')
        .at(-1)
        ?.match(/^[0-9a-f]{40}/)?.[0] ?? null
    ) // of an annotated tag, the last is its commit
  } catch {
    return null
  }
}

/** a name that an experiment may have */
function nameOf(place: string): string {
  const name = basename(place.replace(/[/\\]+$/, ''), '.git').replace(/[^A-Za-z0-9._-]+/g, '-')
  return name.replace(/^[^A-Za-z0-9]+/, '').slice(0, 100) || 'bench'
}

const modelsIn = async (logs: string): Promise<readonly string[]> => {
  const read = await readResults([logs], { rewardKey: null, passThreshold: 1 }, 'inspect').catch(() => null)
  return read?.agents.flatMap(({ model }) => model ?? []) ?? []
}

/** The experiment is read as a run would read it: what is wrong with it is better known now. */
async function faultOf(root: string, { found }: Facts, env: Env): Promise<string | null> {
  if (found.kind === 'harness') return null
  const experiment = found.kind === 'experiment' ? found.experiment : EXPERIMENT
  const runtime = found.kind === 'experiment' && found.runtime ? join(root, found.runtime) : null
  try {
    await load({ experimentFile: join(root, experiment), runtimeFile: runtime, env, cwd: root })
    return null
  } catch (error) {
    if (error instanceof ConfigError || error instanceof BenchgateError) return error.message
    throw error
  }
}
