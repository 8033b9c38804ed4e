import { resolve } from 'node:path'
import { type Command, InvalidArgumentError, Option } from 'commander'
import { IMPORTERS } from '../importers/index.ts'
import type { RunDone } from './experiment/report.ts'

interface Flags {
  readonly out?: string
  readonly format?: string
  readonly rewardKey?: string
  readonly passThreshold: number
  readonly json?: boolean
}

/** `benchgate import`. */
export function addImportCommand(program: Command, show: (done: RunDone, flags: { json?: boolean }) => void): void {
  program
    .command('import <path>')
    .description('make a run out of results of another harness, to report on and to gate')
    .option('--out <dir>', 'directory of the run (default: under runs/)')
    .addOption(
      new Option('--format <name>', 'what it is, where it is not to be found out').choices(
        IMPORTERS.map(({ format }) => format),
      ),
    )
    .option('--reward-key <key>', 'which reward decides (default: the only one, else reward, else score)')
    .option('--pass-threshold <number>', 'the reward that passes, where the source does not say', finite, 1)
    .option('--json', 'one JSON object on standard output')
    .action(async (path: string, flags: Flags) => {
      const { importRun } = await import('./import.ts')
      const { done, from } = await importRun({
        paths: [path],
        outDir: flags.out ? resolve(flags.out) : null,
        format: flags.format ?? null,
        rewardKey: flags.rewardKey ?? null,
        passThreshold: flags.passThreshold,
        cwd: process.cwd(),
        now: Date.now(),
      })
      console.error(`${from.rollouts.length} results of ${from.format}`)
      for (const warning of from.warnings) console.error(`warning: ${warning}`)
      show(done, flags)
    })
}

function finite(text: string): number {
  const value = Number(text)
  if (text.trim() === '' || !Number.isFinite(value)) throw new InvalidArgumentError('It is a number, such as 0.6.')
  return value
}
