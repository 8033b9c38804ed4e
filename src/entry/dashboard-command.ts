import { existsSync, globSync, statSync } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join, relative, resolve } from 'node:path'
import type { Command } from 'commander'
import { watch } from '../gate/alarm.ts'
import { BenchgateError } from '../model/error.ts'
import type { Night } from '../model/night.ts'
import { standing } from '../report/alarm-words.ts'
import { dashboard } from '../report/dashboard/page.ts'
import { readHistory } from '../report/history-file.ts'
import { plural } from '../report/words.ts'

interface Flags {
  readonly out: string
  readonly json?: boolean
}

/** `benchgate dashboard`. */
export function addDashboardCommand(program: Command): void {
  program
    .command('dashboard <paths...>')
    .description('draw nights on one page: of a history.jsonl, or of the runs in a directory')
    .option('--out <file>', 'the page', 'dashboard.html')
    .option('--json', 'the nights as they are judged, on standard output')
    .action(draw)
}

async function draw(paths: readonly string[], { out, json }: Flags): Promise<void> {
  const lines: string[] = []
  for (const path of paths.map((one) => resolve(one))) lines.push(await linesOf(path))
  const { nights, warnings } = readHistory(lines.join('\n'), paths.join(', '))
  for (const warning of warnings) console.error(`warning: ${warning}`)
  if (nights.length === 0)
    throw new BenchgateError(
      `there is no night in ${paths.join(', ')}`,
      'Name a history.jsonl, the directory of a run, or a directory of them.',
    )
  await mkdir(dirname(resolve(out)), { recursive: true })
  await writeFile(resolve(out), dashboard(nights))
  const watched = [...Map.groupBy(nights, ({ experiment }) => experiment)].map(([experiment, own]) => ({
    experiment,
    ...watch(own),
  }))
  if (json) console.log(JSON.stringify(watched, null, 2))
  else {
    for (const one of watched) console.log(`${one.experiment}: ${standing(one)}`)
    console.log(
      `${plural(nights.length, 'night')} ${nights.length === 1 ? 'is' : 'are'} drawn in ${relative(process.cwd(), resolve(out))}`,
    )
  }
}

/** The lines of a file, or those that the runs in a directory would have. */
async function linesOf(path: string): Promise<string> {
  if (!existsSync(path))
    throw new BenchgateError(`${path} does not exist`, 'Name a history.jsonl, or a directory of runs.')
  if (!statSync(path).isDirectory()) return readFile(path, 'utf8')
  const { readNight } = await import('./nightly/stored-night.ts')
  // a run in rounds holds its baseline as a run of its own
  const runs = globSync('**/journal.jsonl', {
    cwd: path,
    exclude: (name) => /^(fresh-baseline|rollouts|audit)$/.test(String(name)),
  })
  const nights: Night[] = []
  for (const dir of runs.map((file) => join(path, dirname(file)))) {
    const { began, lineOf } = await readNight(dir, null)
    if (began === null)
      throw new BenchgateError(`${dir} does not say when it was run`, 'Leave it out: a night needs its day.')
    nights.push(lineOf(new Date(began).toISOString().slice(0, 10), null))
  }
  return nights.map((night) => JSON.stringify(night)).join('\n')
}
