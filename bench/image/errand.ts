// One errand of the image benchmark, in a process of its own: what it prints and the memory it takes are its own.
import { execa } from 'execa'
import { actionsStore } from '../../src/github/cache.ts'
import { directoryStore } from '../../src/image/cache/directory-store.ts'
import type { PartStore } from '../../src/image/cache/part-store.ts'
import type { WantedImage } from '../../src/image/plan.ts'
import { provideImage } from '../../src/image/provide.ts'
import type { ImageReport } from '../../src/model/image-report.ts'
import { connect } from '../../src/sandbox/drivers/docker/engine.ts'

/** What is to be done, and where its images are kept: a folder, or the Actions cache of the environment. */
export interface Errand {
  readonly work: 'provide' | 'save whole' | 'restore whole'
  readonly folder: string | null
  readonly wanted: Omit<WantedImage, 'secrets'> & { readonly secrets: readonly (readonly [string, string])[] }
  /** the tar of the whole-tar way */
  readonly tar: string
  readonly save: boolean
  /** may the image be mounted? */
  readonly mount: boolean
}

export interface Done {
  readonly seconds: number
  readonly report: ImageReport | null
  readonly peakMb: number
}

async function run({ work, folder, wanted, tar, save, mount }: Errand): Promise<Pick<Done, 'seconds' | 'report'>> {
  const engine = await connect(process.env.DOCKER_HOST ?? null)
  try {
    if (work !== 'provide') return { seconds: await whole(work, wanted.name, tar), report: null }
    const store: PartStore | null = folder === null ? await actionsStore(process.env) : directoryStore(folder)
    const secrets = new Map(wanted.secrets.map(([id, value]) => [id, Buffer.from(value, 'base64')]))
    const begin = performance.now()
    const provided = await provideImage(
      engine,
      { ...wanted, secrets },
      { store, mount, noCache: false, onLog: () => {}, onWarning: () => {} },
    )
    const seconds = (performance.now() - begin) / 1000
    return { seconds, report: save ? await provided.save('always') : provided.report }
  } finally {
    await engine.close()
  }
}

/** what one would do without parts: the whole image as one file in the cache */
async function whole(work: 'save whole' | 'restore whole', name: string, tar: string): Promise<number> {
  const { restoreCache, saveCache } = await import('@actions/cache')
  const begin = performance.now()
  if (work === 'save whole') await saveCache([tar], name)
  else {
    if ((await restoreCache([tar], name)) === undefined) throw new Error('the whole image is not in the cache')
    await execa('docker', ['load', '--quiet', '--input', tar])
  }
  return (performance.now() - begin) / 1000
}

process.once('message', async (errand: Errand) => {
  const done = await run(errand)
  process.send?.({ ...done, peakMb: process.resourceUsage().maxRSS / 1024 } satisfies Done, () => process.exit(0))
})
