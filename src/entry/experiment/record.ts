import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { BenchgateError } from '../../model/error.ts'
import { Manifest } from '../../model/manifest.ts'
import { Plan } from '../../model/plan.ts'
import { type JournalEvent, ResultRow } from '../../model/record.ts'
import { Check, type Preflight } from '../../model/verdict.ts'
import { readJournal } from '../../run/journal.ts'
import { linesOf } from '../../run/lines.ts'

/** What a run's directory holds besides its journal. */
export interface Papers {
  readonly plan: Plan
  readonly manifest: Manifest
  readonly preflight: Preflight
}

/** All that a run's directory holds: everything that its report is made of. */
export interface RunRecord extends Papers {
  readonly events: readonly JournalEvent[]
}

/** preflight.json, whose `checks` are LoopBench's; ours are under `details` */
const PreflightFile = z
  .object({ ok: z.boolean(), details: z.array(Check), warnings: z.array(z.string()) })
  .transform(({ ok, details, warnings }): Preflight => ({ ok, checks: details, warnings }))

/** of each there may be 100,000 */
const [CompiledPlan, Row] = [z.compile(Plan), z.compile(ResultRow)]

/** Reads a plan that was written before anything ran. */
export async function readPlan(file: string): Promise<Plan> {
  const plan = checked(file, await readText(file), CompiledPlan)
  const share = sharing()
  for (const rollout of plan.rollouts) share(rollout)
  return plan
}

/** Lets rollouts share their names: thousands have a few, and each was read with its own. */
function sharing() {
  const texts = new Map<string, string>()
  const one = (text: string): string => {
    const known = texts.get(text)
    if (known === undefined) texts.set(text, text)
    return known ?? text
  }
  let [agent, digest] = ['', '']
  return <Named extends { task: string; agent: string; task_digest: string }>(rollout: Named): Named => {
    if (rollout.agent !== agent) agent = one(rollout.agent) // most often it is the last one's
    if (rollout.task_digest !== digest) digest = one(rollout.task_digest)
    rollout.task = one(rollout.task)
    rollout.agent = agent
    rollout.task_digest = digest
    return rollout
  }
}

/** Reads how the preflight of a run went. */
export const readPreflight = (dir: string): Promise<Preflight> => readJson(join(dir, 'preflight.json'), PreflightFile)

/** Reads a run's directory back. Throws `BenchgateError` that names the file which is missing or is no such file. */
export async function readRun(dir: string): Promise<RunRecord> {
  const [papers, events] = await Promise.all([readPapers(dir), readJournal(join(dir, 'journal.jsonl'))])
  return { ...papers, events }
}

/** The same without the journal. */
export async function readPapers(dir: string): Promise<Papers> {
  const [plan, manifest, preflight] = await Promise.all([
    readPlan(join(dir, 'plan.json')),
    readJson(join(dir, 'manifest.json'), Manifest),
    readPreflight(dir),
  ])
  return { plan, manifest, preflight }
}

/** Reads and checks one JSON file of a run. */
export async function readJson<Schema extends z.ZodType>(file: string, schema: Schema): Promise<z.output<Schema>> {
  return parse(file, await readText(file), schema)
}

/** Reads and checks a results.jsonl, which is never held as a whole. */
export async function readRows(file: string): Promise<ResultRow[]> {
  const share = sharing()
  const rows: ResultRow[] = []
  const tooLong = (number: number) => notOurs(`${file}:${number}`, ': the line is too long')
  try {
    for (const { lines, number } of linesOf(file, tooLong))
      for (const [at, line] of lines.entries())
        if (line !== '') rows.push(share(checked(`${file}:${number + at}`, line, Row)))
  } catch (cause) {
    throw cause instanceof BenchgateError ? cause : unreadable(file, cause as NodeJS.ErrnoException)
  }
  return rows
}

const readText = (file: string): Promise<string> =>
  readFile(file, 'utf8').catch((cause) => {
    throw unreadable(file, cause)
  })

function unreadable(file: string, cause: NodeJS.ErrnoException): BenchgateError {
  const message = `${file} cannot be read (${cause.code})`
  return new BenchgateError(message, 'Name the directory of a run, which holds plan.json and journal.jsonl.', { cause })
}

/** What the text says, checked and not copied: to copy as much costs more than to check it. */
function checked<Value>(place: string, text: string, schema: z.ZodType<Value, Value>): Value {
  const value = parsed(text)
  return schema.validate(value) ? value : parse(place, text, schema)
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function parse<Schema extends z.ZodType>(place: string, text: string, schema: Schema): z.output<Schema> {
  try {
    return schema.parse(JSON.parse(text))
  } catch (cause) {
    throw notOurs(place, cause instanceof z.ZodError ? faultOf(cause) : '', cause)
  }
}

function faultOf({ issues: [first] }: z.ZodError): string {
  const path = first?.path.length ? `\`${first.path.join('.')}\` ` : ''
  return `: ${path}${first?.message}`
}

const notOurs = (place: string, where: string, cause?: unknown): BenchgateError =>
  new BenchgateError(
    `${place} is not what this version of benchgate writes${where}`,
    'Restore the file, or run again in a new directory.',
    { cause },
  )
