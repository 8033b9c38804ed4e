import { spawnSync } from 'node:child_process'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { writeRun } from '../core/journal/run-directory.ts'
import { atMost, type Figure } from '../figure.ts'
import { median } from '../interleave.ts'
import { inPlace } from '../place.ts'

const ROLLOUTS = 100_000
const REPEATS = 5
const RATIO = { name: 'report-ratio', unit: 'x', bar: 5 }
const MEMORY = { name: 'report-memory', unit: 'MB', bar: 400 }
const CLI = fileURLToPath(new URL('../../dist/cli.js', import.meta.url))
const COST = new URL('../core/journal/cost.js', import.meta.url).href
const READ = fileURLToPath(new URL('fold/read.js', import.meta.url))

/** by a report, and large: to put another in its place takes the time of removing it */
const WRITTEN = ['results.jsonl', 'junit.xml', 'report.html']

const SHORT = {
  'experiment.yaml': `experiment_id: bench
tasks:
  - contract: { name: short, command: [sh, -c, 'echo {} > {output}'] }
agents: [{ name: nop }]
`,
}

/** Fold, gate and render a run of 100,000 rollouts against another one, against reading its journal and parsing the lines. */
export async function fold(): Promise<readonly Figure[]> {
  return inPlace(SHORT, async (root) => {
    const [like, run] = [join(root, 'short'), join(root, 'run')]
    cost([CLI, 'run', join(root, 'experiment.yaml'), '--out', like])
    const before = join(root, 'before')
    // two runs that the gate does compare
    const shape = { agents: ['claude'], rounds: 50, lostOf: 97, seed: 0 }
    await writeRun(before, 4 * ROLLOUTS + 2, like, shape)
    await writeRun(run, 4 * ROLLOUTS + 2, like, { ...shape, seed: ROLLOUTS })
    cost([CLI, 'gate', run, '--baseline', before]) // from now on the baseline lies in it
    const [ours, bare] = [[] as Cost[], [] as Cost[]]
    for (let round = 0; round < REPEATS; round += 1) {
      bare.push(cost([READ, join(run, 'journal.jsonl')]))
      for (const written of WRITTEN) await rm(join(run, written)) // a job has none of an earlier report
      ours.push(cost([CLI, 'report', run]))
    }
    const time = (costs: readonly Cost[]) => median(costs.map(({ milliseconds }) => milliseconds))
    const peak = Math.max(...ours.map(({ peakMb }) => peakMb))
    const seconds = (costs: readonly Cost[]) => `${(time(costs) / 1000).toFixed(2)} s`
    return [
      atMost(
        RATIO,
        time(ours) / time(bare),
        `${seconds(ours)} of processor time against ${seconds(bare)}; medians of ${REPEATS}`,
      ),
      atMost(MEMORY, peak, `the whole process, most of ${REPEATS}; ${ROLLOUTS} rollouts, and as many of a baseline`),
    ]
  })
}

interface Cost {
  readonly milliseconds: number
  readonly peakMb: number
}

function cost(args: readonly string[]): Cost {
  const { stderr } = spawnSync(process.execPath, ['--import', COST, ...args], { encoding: 'utf8', maxBuffer: 2 ** 28 })
  return JSON.parse(stderr.trim().split('\n').at(-1) ?? '') as Cost
}
