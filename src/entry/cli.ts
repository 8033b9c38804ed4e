import { join, relative, resolve } from 'node:path'
import { Command, Option } from 'commander'
import { BenchgateError } from '../model/error.ts'
import type { Shard } from '../model/manifest.ts'
import { ofSystem } from '../model/system-error.ts'
import { VERSION } from '../model/version.ts'
import { checkList } from '../report/check-list.ts'
import { comparisonText } from '../report/comparison-text.ts'
import { table } from '../report/terminal.ts'
import { addDashboardCommand } from './dashboard-command.ts'
import { INVALID } from './exit-code.ts'
import type { BaselineSource } from './experiment/baseline.ts'
import type { History } from './experiment/leave-out.ts'
import { writeJson } from './experiment/place.ts'
import type { RunDone } from './experiment/report.ts'
import { EXPORT_FORMATS, type ExportFormat } from './export.ts'
import { addImageCommands } from './image-command.ts'
import { addImportCommand } from './import-command.ts'
import { addInitCommand } from './init-command.ts'
import { openLive } from './live.ts'
import { dealing, parseCount, parseShard } from './shards.ts'
import { addShellCommand } from './shell-command.ts'
import { exitOnSignals } from './signals.ts'
import { boundMemory, spareMemory } from './spare-memory.ts'
import { keepStacks } from './stacks.ts'

interface Flags {
  readonly runtime?: string
  readonly out?: string
  readonly resume?: string
  readonly baseline?: string
  readonly baselineExperiment?: string
  readonly shard?: Shard
  readonly shards?: number
  readonly shardsAtOnce?: number
  readonly durations?: string
  readonly history?: string
  readonly olderThan?: string
  readonly plan?: string
  readonly export?: ExportFormat
  readonly html?: string
  readonly json?: boolean
  readonly lock?: boolean
  readonly audit?: boolean
}

const AUDIT = 'run the oracle, which must pass, and nop, which must not, on every task; leave out those that fail'

const BASELINE = 'directory of the run to compare with'
const BASELINE_EXPERIMENT =
  'the experiment as the baseline has it, which `gate.design: sequential` runs beside this one'
const DURATIONS = 'results.jsonl of an earlier run, by whose durations the shards are balanced'

const HISTORY = 'history.jsonl of nights, by which `gate.leave_out` chooses tasks to leave out'

const DEBUGGING = process.env.BENCHGATE_DEBUG === '1'

/** The command line. What a verb needs it loads when it is asked for: a report starts no engine, and reads no code of one. */
export async function cli(argv: readonly string[] = process.argv): Promise<void> {
  keepStacks(DEBUGGING)
  const program = new Command('benchgate')
    .description('Run and gate coding-agent benchmarks.')
    .version(VERSION, '--version', 'print the version')
    .exitOverride()
  const verb = (name: string, description: string) =>
    program
      .command(`${name} <experiment>`)
      .description(description)
      .option('--runtime <file>', 'runtime file (default: the one the experiment names)')
      .option('--json', 'one JSON object on standard output')
  verb('plan', 'print the rollouts without running any')
    .option('--shards <n>', 'deal the rollouts to this many shards', parseCount)
    .option('--durations <file>', DURATIONS)
    .option('--history <file>', HISTORY)
    .option('--out <file>', 'write the plan, for `benchgate merge`')
    .option('--lock', 'write the digests of the tasks to <experiment>.lock.json, which later runs are held to')
    .action(plan)
  verb('preflight', 'check that a run can succeed')
    .option('--history <file>', HISTORY)
    .option('--audit', AUDIT)
    .action(check)
  verb('run', 'run the experiment and report')
    .option('--out <dir>', 'directory of the run')
    .option('--shard <i/n>', 'run one slice of the plan, such as 2/8', parseShard)
    .option('--durations <file>', DURATIONS)
    .option('--history <file>', HISTORY)
    .option('--baseline <dir>', BASELINE)
    .option('--baseline-experiment <file>', BASELINE_EXPERIMENT)
    .option('--resume <dir>', 'go on with the run in this directory: what is finished is kept')
    .option('--audit', AUDIT)
    .action(run)
  program
    .command('merge <dirs...>')
    .description('join the runs of all shards, against the plan made beforehand')
    .requiredOption('--plan <file>', 'plan.json of `benchgate plan --shards N --out plan.json`')
    .requiredOption('--out <dir>', 'a new directory for the whole')
    .option('--json', 'one JSON object on standard output')
    .action(mergeShards)
  program
    .command('report <dir>')
    .description('report a finished run again, from what lies in its directory')
    .addOption(new Option('--export <format>', "write it in another harness's layout too").choices(EXPORT_FORMATS))
    .option('--out <dir>', 'the new directory of the export (default: jobs/<run id>)')
    .option('--json', 'one JSON object on standard output')
    .action(async (dir: string, flags: Flags) => {
      const { report } = await import('./experiment/report.ts')
      const done = await report(resolve(dir))
      if (flags.export) {
        const { exportRun } = await import('./export.ts')
        const out = resolve(flags.out ?? join('jobs', done.report.runId))
        const { trials } = await exportRun(resolve(dir), out)
        console.error(`${trials} trials lie in ${relative(process.cwd(), out)}, as ${flags.export} leaves them`)
      }
      show(done, flags)
    })
  program
    .command('gate <dir>')
    .description('compare a finished run with another one, and judge it')
    .requiredOption('--baseline <dir>', BASELINE)
    .option('--json', 'one JSON object on standard output')
    .action(async (dir: string, flags: Flags) => {
      const { holdAgainst } = await import('./experiment/baseline.ts')
      await holdAgainst(resolve(dir), named(flags.baseline ?? ''))
      const { report } = await import('./experiment/report.ts')
      show(await report(resolve(dir)), flags)
    })
  program
    .command('compare <before> <after>')
    .description('hold one finished run against another as the gate does, and leave both as they are')
    .option('--html <file>', 'write a page with both side by side')
    .option('--json', 'one JSON object on standard output')
    .action(compareRuns)
  addImportCommand(program, show)
  addInitCommand(program)
  addImageCommands(program)
  addDashboardCommand(program)
  addShellCommand(program, argv)
  program
    .command('reap')
    .description('end the sandboxes that earlier runs left behind')
    .option('--runtime <file>', 'runtime file')
    .option('--older-than <age>', 'only what is older, such as 90s, 30m, 2h or 1d')
    .action(async (flags: Flags) => {
      exitOnSignals()
      const { ageOf, reap } = await import('./reap.ts')
      const olderThanSec = flags.olderThan === undefined ? undefined : ageOf(flags.olderThan)
      const { ended, failed, pruned } = await reap({ ...base(flags), olderThanSec })
      console.log(`ended ${ended.length}${ended.length ? `: ${ended.join(', ')}` : ''}`)
      if (pruned.length) console.log(`removed ${pruned.join(', ')}`)
      if (failed.length) throw new BenchgateError(`could not end ${failed.join(', ')}`, 'Run `benchgate reap` again.')
    })
  try {
    await program.parseAsync([...argv])
  } catch (error) {
    process.exitCode = explain(error)
  }
}

/** a baseline of which nothing more is known than where it lies */
const named = (dir: string): BaselineSource => ({
  dir: resolve(dir),
  commit: null,
  distance: null,
  age_sec: null,
  link: null,
  chosen: dir,
})

const base = (flags: Flags) => ({
  runtimeFile: flags.runtime ? resolve(flags.runtime) : null,
  env: process.env,
  cwd: process.cwd(),
})

async function plan(experiment: string, flags: Flags): Promise<void> {
  const { load, lockFileOf } = await import('./experiment/load.ts')
  const shard = flags.shards ? { index: 1, count: flags.shards } : null
  const { leaveOut } = await import('./experiment/leave-out.ts')
  const dealt = await dealing({ ...flags, shard })
  const whole = await load({ experimentFile: resolve(experiment), ...base(flags), ...dealt })
  const loaded = await leaveOut(whole, { ...dealt, history: await historyOf(flags) })
  if (flags.lock) {
    const file = lockFileOf(resolve(experiment))
    const { writeLock } = await import('../tasks/lock.ts')
    await writeLock(file, whole.tasks)
    console.error(`locked ${whole.tasks.length} tasks in ${relative(process.cwd(), file)}`)
  }
  if (loaded.leftOut) console.error(loaded.leftOut.told.sentence)
  if (flags.out) await writeJson(resolve(flags.out), loaded.plan)
  if (flags.json) return console.log(JSON.stringify(loaded.plan, null, 2))
  const { harness } = loaded.experiment
  if (harness && !harness.plan)
    return console.log('one harness, whose results tell what it ran: name that in `harness.plan` to have it planned')
  for (const { id, shard: of } of loaded.plan.rollouts) console.log(of ? `${id}\tshard ${of}` : id)
  console.log(
    `${loaded.plan.rollouts.length} rollouts: ${harness?.plan?.tasks.length ?? loaded.tasks.length} tasks x ${harness?.plan?.agents.length ?? loaded.experiment.agents.length} agents x ${loaded.experiment.rolloutsPerTask}`,
  )
}

async function check(experiment: string, flags: Flags): Promise<void> {
  exitOnSignals()
  const { preflightOnly } = await import('./experiment/before.ts')
  const history = await historyOf(flags)
  const { checked, json } = await preflightOnly({ ...options(experiment, flags), history, onEvent: () => {} })
  if (flags.json) console.log(JSON.stringify(json, null, 2))
  else console.log(checkList(checked))
  process.exitCode = checked.ok ? 0 : INVALID
}

/** The nights that a flag names; `gate.leave_out` asks for them, and a laptop has no branch to look at. */
async function historyOf({ history }: Flags): Promise<History> {
  if (history === undefined) return { none: 'no history was given (`--history FILE`)' }
  const { readHistoryFile } = await import('./history-file.ts')
  return readHistoryFile(resolve(history), (warning) => console.error(`warning: ${warning}`))
}

function options(experiment: string, flags: Flags) {
  return {
    experimentFile: resolve(experiment),
    ...base(flags),
    outDir: flags.out ? resolve(flags.out) : null,
    baseline: flags.baseline ? named(flags.baseline) : null,
    baselineExperiment: flags.baselineExperiment ? resolve(flags.baselineExperiment) : null,
    resumeDir: flags.resume ? resolve(flags.resume) : null,
    audit: flags.audit === true,
    signal: new AbortController().signal,
    onLine: (line: string) => console.error(line),
  }
}

async function run(experiment: string, flags: Flags): Promise<void> {
  boundMemory()
  const stop = new AbortController()
  let code = 130
  const cancel = (signal: NodeJS.Signals) => {
    code = signal === 'SIGTERM' ? 143 : 130
    if (stop.signal.aborted) process.exit(code)
    console.error('stopping: sandboxes are being ended; once more to leave at once')
    stop.abort()
  }
  process.on('SIGINT', cancel).on('SIGTERM', cancel)
  const live = openLive()
  const { runExperiment } = await import('./experiment/run.ts')
  const done = await runExperiment({
    ...options(experiment, flags),
    ...(await dealing(flags)),
    history: await historyOf(flags),
    signal: stop.signal,
    onLine: live.line,
    onEvent: live.event,
  }).finally(live.close)
  process.off('SIGINT', cancel).off('SIGTERM', cancel)
  show(done, flags)
  if (stop.signal.aborted) process.exitCode = code
}

async function mergeShards(dirs: readonly string[], flags: Flags): Promise<void> {
  spareMemory()
  const { merge } = await import('./experiment/merge.ts')
  const merged = await merge({
    planFile: resolve(flags.plan ?? ''),
    dirs: dirs.map((dir) => resolve(dir)),
    outDir: resolve(flags.out ?? ''),
    onLine: (line) => console.error(line),
  })
  show(merged, flags)
}

async function compareRuns(before: string, after: string, flags: Flags): Promise<void> {
  const html = flags.html ? resolve(flags.html) : null
  const { compare } = await import('./experiment/compare.ts')
  const { report: run, before: rows, comparison, exitCode } = await compare(named(before), resolve(after), html)
  if (flags.json) console.log(JSON.stringify({ verdict: run.verdict, comparison }, null, 2))
  else console.log(comparisonText(run, rows, comparison))
  process.exitCode = exitCode
}

/** the result on standard output, and its exit code */
function show({ report: run, dir, files, exitCode }: RunDone, flags: Flags): void {
  if (flags.json) console.log(JSON.stringify({ verdict: run.verdict, dir, rows: run.rows }, null, 2))
  else console.log(`${table(run)}\nThe report lies in ${relative(process.cwd(), files.summary)}`)
  process.exitCode = exitCode
}

/** two sentences for the user; the stack only when debugging */
function explain(thrown: unknown): number {
  const error = ofSystem(thrown) ?? thrown
  const code = (error as { code?: string }).code
  if (code === 'commander.helpDisplayed' || code === 'commander.version') return 0
  if (code?.startsWith('commander.')) return INVALID // commander has said it already
  if (error instanceof BenchgateError) console.error(`${error.message}\n${error.remedy}`)
  else
    console.error(
      `benchgate failed: ${error instanceof Error ? error.message : error}\nThis is a fault of benchgate's: please report it, with BENCHGATE_DEBUG=1 set.`,
    )
  if (DEBUGGING && error instanceof Error) console.error(error.stack)
  return INVALID
}
