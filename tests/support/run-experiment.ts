import { cp, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { runExperiment } from '../../src/entry/experiment/run.ts'
import type { JournalEvent, ResultRow } from '../../src/model/record.ts'
import { readJournal } from '../../src/run/journal.ts'
import { probeView } from '../../src/sandbox/drivers/local.ts'
import { engineAnswers } from './docker.ts'
import { filesIn } from './task-dir.ts'

/** The backends that this machine can run Harbor tasks on. */
export async function backendsHere(): Promise<readonly string[]> {
  const [view, docker] = [await probeView(), await engineAnswers()]
  return [...(view.ok ? ['local_process'] : []), ...(docker ? ['docker'] : [])]
}

export interface Wanted {
  /** files by relative path; the tasks lie under `tasks/` */
  readonly files: Readonly<Record<string, string>>
  /** folders to copy, by the relative path they get */
  readonly folders?: Readonly<Record<string, string>>
  /** YAML of the experiment's `tasks:`, when it is not all of `tasks/` */
  readonly tasks?: string
  /** YAML of the experiment's `agents:` */
  readonly agents: string
  readonly backend: string
  /** YAML of more keys of sandbox_backend, in flow style */
  readonly defaults?: string
  /** more of the runtime file */
  readonly runtime?: string
  /** more lines of the experiment */
  readonly more?: string
  readonly env?: Readonly<Record<string, string>>
  readonly signal?: AbortSignal
  onLine?(line: string): void
  onSandbox?(record: { readonly backend: string; readonly id: string }): unknown
}

/** Carries an experiment out in this process, in a directory of its own. */
export async function runIn({ files, folders = {}, backend, ...wanted }: Wanted) {
  const root = await filesIn({
    ...files,
    'experiment.yaml': `experiment_id: test\ntasks: ${wanted.tasks ?? '[tasks/*]'}\nagents:\n${wanted.agents}\nruntime_config: runtime.yaml\n${wanted.more ?? ''}`,
    'runtime.yaml': `sandbox_backend: { kind: ${backend}, ${wanted.defaults ?? ''} }\n${wanted.runtime ?? ''}`,
  })
  for (const [path, from] of Object.entries(folders)) await cp(from, join(root, path), { recursive: true })
  const lines: string[] = []
  const done = await runExperiment({
    experimentFile: join(root, 'experiment.yaml'),
    runtimeFile: null,
    outDir: null,
    env: wanted.env ?? {},
    cwd: root,
    signal: wanted.signal ?? new AbortController().signal,
    onLine: (line) => {
      lines.push(line)
      wanted.onLine?.(line)
    },
    onSandbox: (record) => void wanted.onSandbox?.(record),
  })
  const { rows } = done.report
  const events = await readJournal(join(done.dir, 'journal.jsonl'))
  return {
    ...done,
    lines,
    root,
    rows,
    events,
    notes: events.flatMap((event) => (event.event === 'attempt_ended' ? event.notes : [])),
    outcomes: Object.fromEntries(rows.map((row) => [`${row.task}/${row.agent}`, outcomeOf(row)])),
    summary: await readFile(done.files.summary, 'utf8'),
    /** a file of the first attempt of the first rollout of `<task>/<agent>` */
    log: (rollout: string, file: string) => readFile(join(done.dir, 'rollouts', rollout, '1/attempt-1', file), 'utf8'),
  }
}

/** `failed`, or `infra_error/oom` */
const outcomeOf = ({ outcome, infra_kind: kind }: ResultRow) => (kind ? `${outcome}/${kind}` : outcome)

/** ids of the sandboxes that were made */
export const sandboxesOf = (events: readonly JournalEvent[]): readonly string[] =>
  events.flatMap((event) => (event.event === 'sandbox_created' ? [event.sandbox] : []))
