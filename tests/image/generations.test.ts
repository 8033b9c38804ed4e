import { randomUUID } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { execa } from 'execa'
import { describe, expect, onTestFinished, test } from 'vitest'
import { directoryStore } from '../../src/image/cache/directory-store.ts'
import type { ImageIndex } from '../../src/image/cache/image-index.ts'
import { INLINE_CACHE } from '../../src/image/cache/inline-cache.ts'
import { lookUp } from '../../src/image/cache/lookup.ts'
import type { WantedImage } from '../../src/image/plan.ts'
import { provideImage } from '../../src/image/provide.ts'
import { connect } from '../../src/sandbox/drivers/docker/engine.ts'
import { engineAnswers, folderOf, NODE_IMAGE } from '../support/docker.ts'
import { forgetBuild } from './forget.ts'

/** each step below the lock file writes what no second time would write */
const dockerfile = (marker: string) => `FROM ${NODE_IMAGE} AS tool
RUN : ${marker}
RUN mkdir /tool && head -c 16 /dev/urandom | base64 >/tool/random
RUN echo more >/tool/more
FROM ${NODE_IMAGE}
RUN : ${marker}
RUN head -c 16 /dev/urandom | base64 >/random
COPY --from=tool /tool /usr/local/tool
RUN head -c 16 /dev/urandom | base64 >/random2
WORKDIR /project
COPY lock ./
RUN cat lock >/installed
COPY src ./src
`
const STEPS = 10
/** so many that BuildKit knows its own steps before it has the context */
const FILES = 400

/** of which layers a builder learns what step made them */
function layersSaid({ config, inlineCache }: ImageIndex): number[] {
  const cache = inlineCache ?? JSON.parse(config)[INLINE_CACHE]
  const records = JSON.parse(Buffer.from(cache, 'base64').toString()) as { layers?: { layer: number }[] }[]
  const layers = records.flatMap((record) => record.layers?.map(({ layer }) => layer) ?? [])
  return [...new Set(layers)].sort((a, b) => a - b)
}

describe.runIf(await engineAnswers())('an image that was built on an earlier one', { timeout: 240_000 }, () => {
  test('is as good to build on as that: no step is carried out again that nothing of its own changed', async () => {
    const engine = await connect(process.env.DOCKER_HOST ?? null)
    onTestFinished(() => engine.close())
    const marker = randomUUID()
    const context = await folderOf({ Dockerfile: dockerfile(marker), lock: 'one' })
    await mkdir(join(context, 'src'))
    for (let at = 0; at < FILES; at++) await writeFile(join(context, 'src', String(at)), `${at} `.repeat(4000))
    const store = directoryStore(await folderOf({}))
    const wanted: WantedImage = {
      ...{ name: `benchgate-test/generations-${marker}`, context, dockerfile: 'Dockerfile', target: null },
      ...{ platform: null, args: {}, secrets: new Map(), buildTimeoutSec: 120 },
    }
    /** on an engine that has nothing of it: what is built on comes out of the store */
    async function generation() {
      const provision = { store, noCache: false, onLog: () => {}, onWarning: () => {} }
      const { plan, report, save } = await provideImage(engine, wanted, provision)
      try {
        await save('always')
        const index = (await lookUp(store, plan.digest)).index
        const look = 'cat /random /random2 /usr/local/tool/random'
        const { stdout } = await execa('docker', ['run', '--rm', '--network', 'none', plan.tag, 'sh', '-c', look])
        return { steps: report.steps, known: index && layersSaid(index), stdout }
      } finally {
        await engine.docker.getImage(plan.tag).remove({ force: true })
        await forgetBuild(engine, marker)
      }
    }
    const first = await generation()
    expect(first.steps).toEqual({ cached: 0, run: STEPS })
    expect(first.known).toHaveLength(8)
    const changes = [
      ['src/0', 'two', 1],
      ['lock', 'two', 3],
    ] as const
    for (const [file, text, run] of changes) {
      await writeFile(join(context, file), text)
      expect(await generation()).toEqual({ ...first, steps: { cached: STEPS - run, run } })
    }
  })
})
