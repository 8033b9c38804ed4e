import { provideImage } from '../../src/image/provide.ts'
import { connect } from '../../src/sandbox/drivers/docker/engine.ts'
import { atMost, type Figure, skipped } from '../figure.ts'
import { against, interleave } from '../interleave.ts'
import { inPlace } from '../place.ts'
import { openKit, whyNot } from './kit.ts'

const BAR = { name: 'image-build-with-volumes', unit: 'x', bar: 0.8 }
const REPEATS = Number(process.env.BENCHGATE_BENCH_ROUNDS ?? 1)

/** A build that nothing can be taken over for: with what apt and npm downloaded kept in volumes of the builder, and without. */
export async function buildVolumes(): Promise<readonly Figure[]> {
  const engine = await connect(process.env.DOCKER_HOST ?? null)
  try {
    const missing = await whyNot(engine)
    if (missing !== null) return [skipped(BAR, missing)]
    return await inPlace({}, async (root) => {
      const kit = await openKit(engine, root)
      const build = async (volumes: 'with' | 'without') => {
        const provision = { store: null, noCache: false, onLog: () => {}, onWarning: () => {} }
        await provideImage(engine, kit.wanted, provision)
        await kit.emptied()
        await kit.useVolumes(volumes === 'with' ? 'without' : 'with') // for the next
      }
      try {
        await build('with') // it fills them, and is thrown away
        const pair = await interleave(
          { ours: () => build('with'), bare: () => build('without') },
          { warmUps: 0, repeats: REPEATS },
        )
        return [atMost(BAR, pair.ours / pair.bare, `a cold build, volumes filled: ${against(pair)} volumes`)]
      } finally {
        await kit.removed()
      }
    })
  } finally {
    await engine.close()
  }
}
