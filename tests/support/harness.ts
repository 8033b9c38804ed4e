import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { runExperiment } from '../../src/entry/experiment/run.ts'
import type { ResultRow } from '../../src/model/record.ts'
import { readJournal } from '../../src/run/journal.ts'
import { filesIn } from './task-dir.ts'

/**
 * A harness in Scylla's format: `run T0 00 1 passed` leaves a run as Scylla does, `begin T0 00 2` one that is under way.
 * What the test is about comes after it.
 */
export const SCYLLA = `set -eu
out=results/2026-08-20T10-00-00-test-001
mkdir -p $out/config
echo '{"experiment_id":"test-001","task_repo":"https://example.com/hello","task_commit":"0123456","models":["claude-x"],"timeout_seconds":60}' > $out/config/experiment.json
states() { printf '{"status":"%s","run_states":{%s}}' "$1" "$2" > $out/checkpoint.json; }
run() {
  dir=$out/completed/$1/$2/run_0$3; mkdir -p $dir
  case $4 in passed) score=0.84 grade=A passed=true code=0 ;; failed) score=0.31 grade=D passed=false code=0 ;; esac
  echo '{"run_number":'$3',"exit_code":'$code',"token_stats":{"input_tokens":8,"output_tokens":251,"cache_creation_tokens":0,"cache_read_tokens":25002},"cost_usd":0.11,"duration_seconds":2,"judge_score":'$score',"judge_passed":'$passed',"judge_grade":"'$grade'","judges":[{"is_valid":true}],"started_at":"2026-08-20T10:00:0'$3'Z"}' > $dir/run_result.json
}
`

export interface WantedHarness {
  readonly files: Readonly<Record<string, string>>
  /** YAML of more keys of `harness:`, in flow style */
  readonly harness: string
  readonly backend: string
  /** YAML of more keys of sandbox_backend, in flow style */
  readonly defaults?: string
  /** more lines of the experiment */
  readonly more?: string
  readonly env?: Readonly<Record<string, string>>
  readonly signal?: AbortSignal
  /** a directory made by an earlier call, to go on in */
  readonly again?: { readonly root: string; readonly dir: string }
  onLine?(line: string): void
  onSandbox?(record: { readonly backend: string; readonly id: string }): void
}

/** Carries a harness experiment out in this process, in a directory of its own. */
export async function harnessIn({ files, backend, again, ...wanted }: WantedHarness) {
  const root =
    again?.root ??
    (await filesIn({
      ...files,
      'experiment.yaml': `experiment_id: test\nharness: { ${wanted.harness} }\nruntime_config: runtime.yaml\n${wanted.more ?? ''}`,
      'runtime.yaml': `sandbox_backend: { kind: ${backend}, ${wanted.defaults ?? ''} }\n`,
    }))
  const lines: string[] = []
  const done = await runExperiment({
    experimentFile: join(root, 'experiment.yaml'),
    runtimeFile: null,
    outDir: null,
    resumeDir: again?.dir ?? null,
    env: wanted.env ?? {},
    cwd: root,
    signal: wanted.signal ?? new AbortController().signal,
    onLine: (line) => {
      lines.push(line)
      wanted.onLine?.(line)
    },
    onSandbox: (record) => wanted.onSandbox?.(record),
  })
  return {
    ...done,
    root,
    lines,
    rows: done.report.rows,
    verdict: done.report.verdict,
    events: await readJournal(join(done.dir, 'journal.jsonl')),
    outcomes: Object.fromEntries(
      done.report.rows.map((row) => [`${row.task}/${row.agent}/${row.rollout_index}`, outcomeOf(row)]),
    ),
    summary: await readFile(done.files.summary, 'utf8'),
    file: (path: string) => readFile(join(done.dir, path), 'utf8'),
  }
}

const outcomeOf = ({ outcome, infra_kind: kind }: ResultRow) => (kind ? `${outcome}/${kind}` : outcome)
