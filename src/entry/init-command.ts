import type { Command } from 'commander'
import type { Initialized } from './init.ts'

interface Flags {
  readonly harness?: string
  readonly force?: boolean
  readonly dryRun?: boolean
  readonly json?: boolean
}

/** `benchgate init`. */
export function addInitCommand(program: Command): void {
  program
    .command('init')
    .description('write an experiment, a runtime and workflows for what the repository has')
    .option('--harness <name>', 'which one, where several are found: its name, or none for a first task')
    .option('--force', 'overwrite files that are there and differ')
    .option('--dry-run', 'print what would be written, and write nothing')
    .option('--json', 'one JSON object on standard output')
    .action(async (flags: Flags) => {
      const { init } = await import('./init.ts')
      const done = await init({
        cwd: process.cwd(),
        env: process.env,
        force: flags.force === true,
        dryRun: flags.dryRun === true,
        harness: flags.harness ?? null,
      })
      console.log(flags.json ? JSON.stringify(asJson(done), null, 2) : asText(done, flags.dryRun === true))
    })
}

const asJson = ({ root, facts, all, files, next, fault }: Initialized) => ({
  root,
  found: facts.found,
  others: all.filter((one) => one !== facts.found),
  branch: facts.branch,
  package_manager: facts.manager?.name ?? null,
  files,
  next,
  fault,
})

function asText({ facts, all, files, next, fault }: Initialized, dryRun: boolean): string {
  const { found, branch, manager } = facts
  const others = all.filter((one) => one !== found)
  const told = files.flatMap(({ path, did, difference, text }) => {
    const line = `${dryRun ? WOULD[did] : did.padEnd(11)} ${path}`
    if (difference) {
      const { line: at, theirs, ours } = difference
      return [
        `${line}: it is another one, from line ${at} on; --force overwrites it`,
        `    - ${theirs ?? '(it ends)'}`,
        `    + ${ours ?? '(it ends)'}`,
      ]
    }
    return dryRun && did !== 'unchanged' ? [line, text.replace(/^(?=.)/gm, '    ')] : [line]
  })
  return [
    `found: ${found.because}`,
    ...others.map(({ harness, because }) => `also: ${because} (--harness ${harness})`),
    `default branch: ${branch}; package manager: ${manager?.name ?? 'none'}`,
    '',
    ...told,
    '',
    ...(fault ? ['It cannot be run yet:', fault, ''] : []),
    'Next:',
    ...next.map((step, at) => `${at + 1}. ${step}`),
  ].join('\n')
}

const WOULD = {
  written: 'would write',
  unchanged: 'unchanged  ',
  kept: 'kept       ',
  overwritten: 'would overwrite',
} as const
