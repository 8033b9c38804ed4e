import { resolve } from 'node:path'
import type { Command } from 'commander'
import { BenchgateError } from '../model/error.ts'
import { CODES } from './signals.ts'

interface Flags {
  readonly runtime?: string
  readonly env?: readonly string[]
}

/** `benchgate shell`; `argv` tells what stands behind `--`. */
export function addShellCommand(program: Command, argv: readonly string[]): void {
  program
    .command('shell')
    .argument(
      '[experiment...]',
      'a harness experiment, whose project is there then; after `--` what to run in place of a shell',
    )
    .usage('[options] [experiment] [-- command...]')
    .description('open a shell in a container as a harness has it: image, project, credentials, keys')
    .option('--runtime <file>', 'runtime file (default: the one the experiment names)')
    .option('--env <names...>', 'variables of this environment to pass on')
    .action(async (given: readonly string[], flags: Flags) => {
      const cut = argv.indexOf('--')
      const words = cut < 0 ? [] : argv.slice(cut + 1)
      const [experiment, ...others] = given.slice(0, given.length - words.length)
      if (others.length > 0)
        throw new BenchgateError(
          `${others[0]} is one too many`,
          'Write the command behind `--`: benchgate shell -- ls.',
        )
      process.exitCode = await shell(experiment ?? null, words, flags)
    })
}

async function shell(experiment: string | null, command: readonly string[], flags: Flags): Promise<number> {
  const stop = new AbortController()
  let ended: NodeJS.Signals = 'SIGTERM'
  const cancel = (signal: NodeJS.Signals) => {
    if (stop.signal.aborted) process.exit(CODES[ended])
    ended = signal
    stop.abort()
  }
  for (const signal of Object.keys(CODES)) process.on(signal, cancel)
  try {
    const { stdin, stdout, stderr } = process
    const { openShell } = await import('./shell.ts')
    const code = await openShell({
      experimentFile: experiment === null ? null : resolve(experiment),
      runtimeFile: flags.runtime ? resolve(flags.runtime) : null,
      keys: flags.env ?? [],
      command,
      env: process.env,
      cwd: process.cwd(),
      streams: { stdin, stdout, stderr, tty: stdin.isTTY === true && stdout.isTTY === true },
      signal: stop.signal,
      onLine: (line) => console.error(line),
    })
    return code ?? CODES[ended] ?? 143
  } catch (cause) {
    if (stop.signal.aborted) return CODES[ended] ?? 143
    throw cause
  } finally {
    for (const signal of Object.keys(CODES)) process.off(signal, cancel)
  }
}
