// One errand of the image benchmark, in a process of its own: what it prints is its own.
import { execa } from 'execa'
import { directoryStore } from '../../src/image/cache/directory-store.ts'
import type { WantedImage } from '../../src/image/plan.ts'
import { provideImage } from '../../src/image/provide.ts'
import type { ImageReport } from '../../src/model/image-report.ts'
import { connect } from '../../src/sandbox/drivers/docker/engine.ts'

/** What is to be done that no door does: to keep whatever was built in a folder, or the whole image in the Actions cache. */
export interface Errand {
  readonly work: 'provide' | 'save whole' | 'restore whole'
  readonly folder: string
  readonly wanted: Omit<WantedImage, 'secrets'> & { readonly secrets: readonly (readonly [string, string])[] }
  /** the tar of the whole-tar way */
  readonly tar: string
}

export interface Done {
  readonly seconds: number
  readonly report: ImageReport | null
}

async function run({ work, folder, wanted, tar }: Errand): Promise<Done> {
  const engine = await connect(process.env.DOCKER_HOST ?? null)
  try {
    if (work !== 'provide') return { seconds: await whole(work, wanted.name, tar), report: null }
    const secrets = new Map(wanted.secrets.map(([id, value]) => [id, Buffer.from(value, 'base64')]))
    const provision = { store: directoryStore(folder), passing: true, noCache: false, onLog() {}, onWarning() {} }
    const { report, save } = await provideImage(engine, { ...wanted, secrets }, provision)
    return { seconds: report.seconds.total, report: await save('always') }
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
  process.send?.(done, () => process.exit(0))
})
