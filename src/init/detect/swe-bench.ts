import { type Found, isPlain } from '../found.ts'
import { likely, type Tree } from '../tree.ts'

const RUN_ID = 'benchgate'

/** Predictions for SWE-bench, or reports of its evaluation. */
export async function sweBench(tree: Tree): Promise<readonly Found[]> {
  const predictions = await first(tree, /\.jsonl?$/, (text) => /"instance_id"/.test(text) && /"model_patch"/.test(text))
  const report = await first(tree, /\.json$/, (text) => /"resolved_ids"/.test(text) && /"submitted_ids"/.test(text))
  const instances = tree.files.find((file) => /(^|\/)logs\/run_evaluation\/[^/]+\//.test(file))
  const seen = [
    ...(predictions ? [`predictions in ${predictions}`] : []),
    ...(report ? [`a report in ${report}`] : []),
    ...(instances && !report ? [`an evaluation in ${instances.split('/').slice(0, -3).join('/')}`] : []),
  ]
  if (seen.length === 0) return []
  return [
    {
      kind: 'harness',
      harness: 'swe-bench',
      because: seen.join('; '),
      package: 'swebench',
      command: [
        ...['python', '-m', 'swebench.harness.run_evaluation', '--dataset_name', 'SWE-bench/SWE-bench_Verified'],
        ...['--predictions_path', predictions ?? 'predictions.jsonl', '--max_workers', '4', '--run_id', RUN_ID],
      ],
      change: `the data set${predictions ? '' : ', and `predictions.jsonl` to what your agent writes'}; a step before it makes the predictions`,
      format: 'swe-bench',
      results: `*.${RUN_ID}.json`, // `<model>.<run id>.json`, where the command was started
      secrets: [],
    },
  ]
}

async function first(tree: Tree, named: RegExp, holds: (text: string) => boolean): Promise<string | null> {
  for (const file of likely(tree, named, /predict|swe|report|result|eval|\.jsonl$/i)) {
    const text = isPlain(file) ? await tree.read(file) : null
    if (text && holds(text)) return file
  }
  return null
}
