import { once } from 'node:events'
import { execa } from 'execa'
import { provideImage } from '../../src/image/provide.ts'
import { connect, type Engine } from '../../src/sandbox/drivers/docker/engine.ts'
import { atMost, type Figure, skipped } from '../figure.ts'
import { median, timed } from '../interleave.ts'
import { inPlace } from '../place.ts'
import { openKit, whyNot } from './kit.ts'

const BAR = { name: 'image-build-with-volumes', unit: 'x', bar: 0.8 }
const SLOW_BAR = { name: 'image-build-with-volumes-slow-line', unit: 'x', bar: 0.8 }
const SLOW_MBIT = 100
const REPEATS = Number(process.env.BENCHGATE_BENCH_ROUNDS ?? 1)

/**
 * A cold build with what apt and npm downloaded kept in volumes of the builder, against one without: on this machine's
 * own line, and on one of 100 Mbit/s. All that volumes save is the download, so that they win the more, the slower it is.
 */
export async function buildVolumes(): Promise<readonly Figure[]> {
  const engine = await connect(process.env.DOCKER_HOST ?? null)
  try {
    const missing = await whyNot(engine)
    if (missing !== null) return [skipped(BAR, missing), skipped(SLOW_BAR, missing)]
    await buildSec(engine, 'with') // it fills them, and is thrown away
    const own = await pairs(engine, BAR, 'the line of this machine')
    return [own, await onSlowLine(() => pairs(engine, SLOW_BAR, `a line of ${SLOW_MBIT} Mbit/s`))]
  } finally {
    await engine.close()
  }
}

async function pairs(engine: Engine, bar: typeof BAR, line: string): Promise<Figure> {
  const [filled, without]: [number[], number[]] = [[], []]
  for (let round = 0; round < REPEATS; round++) {
    filled.push(await buildSec(engine, 'with'))
    without.push(await buildSec(engine, 'without'))
  }
  const [ours, bare] = [median(filled), median(without)]
  const rounds = REPEATS === 1 ? 'one round' : `medians of ${REPEATS} rounds`
  return atMost(
    bar,
    ours / bare,
    `a cold build on ${line}: ${ours.toFixed(1)} s against ${bare.toFixed(1)} s without volumes, ${rounds}; they save the download alone`,
  )
}

/** On a base of its own: a builder that has seen the same steps before carries them out in another order, be they forgotten. */
async function buildSec(engine: Engine, volumes: 'with' | 'without'): Promise<number> {
  return inPlace({}, async (root) => {
    const kit = await openKit(engine, root)
    try {
      await kit.useVolumes(volumes)
      const provision = { store: null, noCache: false, onLog: () => {}, onWarning: () => {} }
      return (await timed(() => provideImage(engine, kit.wanted, provision))) / 1000
    } finally {
      await kit.removed()
    }
  })
}

/** Steps of a build download over the engine's own bridge: what it sends them is held back to the rate, for as long as this process lives. */
async function onSlowLine(work: () => Promise<Figure>): Promise<Figure> {
  const slow = `tc qdisc add dev docker0 root tbf rate ${SLOW_MBIT}mbit burst 256kb latency 400ms`
  const shell = execa('sh', ['-c', `trap '' INT TERM; ${slow} && { echo slow; cat; tc qdisc del dev docker0 root; }`])
  const begun = await Promise.race([once(shell.stdout, 'data').then(() => null), shell.catch((error: Error) => error)])
  if (begun instanceof Error)
    return skipped(SLOW_BAR, `the line cannot be slowed down: ${begun.message.split('\n')[0]}`)
  try {
    return await work()
  } finally {
    shell.stdin.end()
    await shell
  }
}
