import { basename } from 'node:path/posix'
import { parse } from 'yaml'
import { type Found, isPlain, RESULTS } from '../found.ts'
import type { Tree } from '../tree.ts'

/**
 * LoopBench over its own task packs, which only it can run: in one container where its runtime asks for no Docker, else on the
 * runner, as its own guide has it. Its commands start at the root, and refuse an experiment whose results are there already.
 */
export async function ofLoopBench(tree: Tree, file: string): Promise<Found> {
  const spec = asMap(await tree.read(file))
  const runtimeFile = textOf(spec.runtime_config) ?? 'configs/runtime.yaml'
  const runtime = asMap(await tree.read(runtimeFile))
  const common = { harness: 'loopbench', change: null, format: 'loopbench', secrets: secretsOf(spec, runtime) } as const
  const because = `LoopBench's experiment ${file}`
  const command = ['python', '-m', 'loopbench.cli', 'experiment', '--spec', file]
  const docker = dockerFor(runtime)
  if (docker !== null) {
    const id = textOf(spec.experiment_id) ?? ''
    return {
      ...common,
      kind: 'harness',
      because: `${because}; ${runtimeFile} has ${docker}, so it runs on the runner itself`,
      package: '-e .',
      command,
      results: resultsAt(tree, id),
    }
  }
  const runs = textOf(asMap(runtime.storage).runs_root) ?? 'runs'
  const linked = ['experiments', ...(/^\w[\w.-]*$/.test(runs) && runs !== RESULTS ? [runs] : [])]
  return {
    ...common,
    kind: 'whole',
    because,
    command: [
      `mkdir -p ${RESULTS}/experiments ${RESULTS}/runs`,
      ...linked.map((name) => `ln -s ${RESULTS}/${name === 'experiments' ? name : 'runs'} ${name}`),
      command.join(' '),
    ],
    exclude: linked,
    image: null,
    plan: planOf(spec),
    rollouts: Number.isInteger(spec.rollouts_per_task) ? Number(spec.rollouts_per_task) : 5,
  }
}

/** The rows, with the manifests of their runs where no other experiment lies there that it could be taken for. */
function resultsAt({ files }: Tree, id: string): string {
  const others = files.some((name) => /^experiments\/[^/]+\/results\.jsonl$/.test(name))
  return others ? `experiments/${isPlain(id) ? id : '*'}` : '.'
}

type Map = Readonly<Record<string, unknown>>

function asMap(given: unknown): Map {
  try {
    const value = typeof given === 'string' ? parse(given, { maxAliasCount: 100 }) : given
    return typeof value === 'object' && value !== null ? (value as Map) : {}
  } catch {
    return {}
  }
}

const textOf = (given: unknown): string | null => (typeof given === 'string' && isPlain(given) ? given : null)

/** what of a runtime takes a Docker daemon, in words; null where nothing does */
function dockerFor(runtime: Map): string | null {
  const [sandboxes, judge, runner] = [asMap(runtime.sandbox_backend), asMap(runtime.judge), asMap(runtime.env_runner)]
  if (judge.kind === 'docker_container') return 'a judge in Docker'
  if (runner.substrate_default === 'compose' || runner.substrate_default === 'kind') return 'services in Docker'
  return ['docker_container', 'kata_container'].includes(String(sandboxes.kind)) ? 'agents in Docker' : null
}

/** Keys are named by the lineups, by the sandboxes' provider, and by the traces, which are LangSmith's where nobody says another. */
function secretsOf(spec: Map, runtime: Map): readonly string[] {
  const lineups = Array.isArray(spec.lineups) ? spec.lineups.map(asMap) : []
  const named = lineups
    .flatMap(({ role_env: env }) => Object.entries(asMap(env)))
    .flatMap(([name, value]) => (/_API_KEY_ENV$/.test(name) ? [value] : []))
  const sandboxes = asMap(runtime.sandbox_backend)
  const e2b = (sandboxes.kind ?? 'e2b_firecracker') === 'e2b_firecracker'
  const { traces = 'langsmith' } = asMap(asMap(runtime.env_runner).observability)
  const all = [
    ...(named.length ? named : ['OPENROUTER_API_KEY']),
    ...(e2b ? [asMap(sandboxes.e2b).api_key_env ?? 'E2B_API_KEY'] : []),
    ...(traces === 'langsmith' ? ['LANGSMITH_API_KEY'] : []),
  ]
  return [...new Set(all.filter((name) => typeof name === 'string' && /^[A-Z][A-Z0-9_]*$/.test(name)))] as string[]
}

/** every lineup on every task, by the names that rows have */
function planOf(spec: Map) {
  const paths = Array.isArray(spec.tasks) ? spec.tasks : []
  const tasks = paths.flatMap((path) => (textOf(path) === null ? [] : [basename(String(path))]))
  const lineups = Array.isArray(spec.lineups) ? spec.lineups.map((one) => textOf(asMap(one).name)) : []
  const agents = lineups.filter((name) => name !== null)
  const known = tasks.length === paths.length && agents.length === lineups.length
  return known && tasks.length > 0 && agents.length > 0 ? { tasks, agents } : null
}
