import { dirname } from 'node:path/posix'
import { type Found, isPlain, keyOf, RESULTS } from '../found.ts'
import { likely, type Tree } from '../tree.ts'

/** as inspect names its logs: time, task and id */
const LOG = /(^|\/)\d{4}-\d\d-\d\dT[\d+-]+_.*\.(eval|json)$/
/** a model to try things with */
const NO_PROVIDER = 'mockllm/model'

/** Evals of inspect_ai; the logs that are there say which model they were run with. */
export async function inspect(
  tree: Tree,
  modelsIn: (logs: string) => Promise<readonly string[]>,
): Promise<readonly Found[]> {
  const logs = tree.files.filter((file) => LOG.test(file))
  const evals: string[] = []
  for (const file of likely(tree, /\.py$/, /eval|bench|task|inspect/i)) {
    const text = isPlain(file) ? await tree.read(file) : null
    if (text && /^\s*(from|import) inspect_ai\b/m.test(text) && /^@task\b/m.test(text)) evals.push(file)
  }
  if (logs.length === 0 && evals.length === 0) return []
  const at = logs[0] === undefined ? null : dirname(logs[0])
  const [model = null] = at === null ? [] : await modelsIn(at)
  const known = model !== null && isPlain(model) && model !== NO_PROVIDER
  const named = evals.length > 20 ? [...new Set(evals.map((file) => dirname(file)))] : evals
  return [
    {
      kind: 'harness',
      harness: 'inspect',
      because: [
        ...(evals[0]
          ? [`${evals.length} ${evals.length === 1 ? 'file' : 'files'} with an @task, such as ${evals[0]}`]
          : []),
        ...(at === null ? [] : [`logs in ${at}${known ? `, of ${model}` : ''}`]),
      ].join('; '),
      package: 'inspect-ai',
      command: [
        ...['inspect', 'eval', ...(named.length ? named : ['evals'])],
        ...['--model', known ? model : NO_PROVIDER, '--log-dir', RESULTS],
      ],
      change:
        [
          ...(named.length ? [] : ['`evals` to where the tasks are']),
          ...(known ? [] : [`\`${NO_PROVIDER}\`, which answers without a provider, to the model`]),
        ].join('; ') || null,
      format: 'inspect',
      results: RESULTS,
      secrets: keyOf(model),
    },
  ]
}
