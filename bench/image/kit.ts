import { createHash, randomUUID } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { pipeline } from 'node:stream/promises'
import { fileURLToPath } from 'node:url'
import { execa } from 'execa'
import { pack } from 'tar-stream'
import type { WantedImage } from '../../src/image/plan.ts'
import type { Engine } from '../../src/sandbox/drivers/docker/engine.ts'
import { forgetBuild } from '../../tests/image/forget.ts'
import { npmSettings } from '../../tests/image/npm-settings.ts'

const BASE = 'debian:bookworm-slim'

/** The kit's own image with a project on top: dependencies by a lock file, then 8 MB of source. */
export interface Kit {
  readonly wanted: WantedImage
  readonly engine: Engine
  /** the engine has the base of the image, and no other layer and no step of it any more */
  emptied(): Promise<void>
  /** a new version of the source, or of the lock file */
  changeSource(): Promise<void>
  changeLock(): Promise<void>
  /** does the Dockerfile use volumes of the builder for what it downloads? */
  useVolumes(yes: 'with' | 'without'): Promise<void>
  removed(): Promise<void>
}

const PROJECT = `
USER root
WORKDIR /project
COPY lock.txt ./
ARG NPM_CONFIG_REGISTRY
RUN --mount=type=cache,target=/root/.npm \\
    --mount=type=secret,id=npmrc,target=/root/.npmrc \\
    --mount=type=secret,id=ca,target=/run/ca.pem \\
    NODE_EXTRA_CA_CERTS=/run/ca.pem npm install --no-audit --no-fund --no-save $(grep -v '^#' lock.txt)
COPY src ./src
USER agent
`
const LOCK = 'typescript@5.9.3 date-fns@4.1.0 rxjs@7.8.2\n'
const FILES = 400
const FILE_BYTES = 20_000

/** Make a base and a context that no other build shares a layer with. */
export async function openKit(engine: Engine, root: string): Promise<Kit> {
  const marker = randomUUID()
  const begin = new Date()
  const name = `benchgate-bench/kit-${marker}`
  const base = `benchgate-bench/base:${marker}`
  const context = join(root, 'kit')
  const baseFile = join(root, 'base.tar')
  await exportBase(engine, baseFile, marker)
  await importBase(engine, baseFile, base)
  await cp(fileURLToPath(new URL('../../docker', import.meta.url)), context, { recursive: true })
  await writeFile(join(context, '.dockerignore'), '')
  const own = await readFile(join(context, 'Dockerfile'), 'utf8')
  const marked = own.replace(/^FROM .*$/gm, (from) => `${from}\nRUN : ${marker}`) + PROJECT
  const useVolumes = (yes: 'with' | 'without') =>
    writeFile(join(context, 'Dockerfile'), yes === 'with' ? marked : marked.replace(/--mount=type=cache\S*/g, ''))
  const changeLock = () => writeFile(join(context, 'lock.txt'), `# ${randomUUID()}\n${LOCK}`)
  const source = (at: number) => join(context, 'src', `module-${at}.ts`)
  const changeSource = () => writeFile(source(0), sourceText(randomUUID()))
  await mkdir(join(context, 'src'))
  for (let at = 0; at < FILES; at++) await writeFile(source(at), sourceText(String(at)))
  await Promise.all([useVolumes('with'), changeLock()])

  const { args, secrets } = await npmSettings()
  const tagsOf = async (prefix: string) => {
    const images = await engine.docker.listImages()
    return images.flatMap(({ RepoTags }) => RepoTags ?? []).filter((tag) => tag.startsWith(prefix))
  }
  async function emptied(): Promise<void> {
    const lowest = new Set<string>()
    for (const tag of await tagsOf(name)) {
      lowest.add((await engine.docker.getImage(tag).inspect()).RootFS.Layers?.[0] ?? '')
      await engine.docker.getImage(tag).remove({ force: true })
    }
    await forgetBuild(engine, marker, begin)
    for (const layer of lowest) await forgetBuild(engine, `imported ${layer}`) // what the builder took over
  }
  async function removed(): Promise<void> {
    await emptied()
    await engine.docker.getImage(base).remove({ force: true })
    await forgetBuild(engine, marker, begin)
  }
  const wanted: WantedImage = {
    ...{ name, context, dockerfile: 'Dockerfile', target: null, platform: null, secrets, buildTimeoutSec: 1800 },
    args: { ...args, BASE_IMAGE: base },
  }
  return { wanted, engine, emptied, changeSource, changeLock, useVolumes, removed }
}

/** why the image cannot be made here; null where it can */
export async function whyNot({ docker, ask }: Engine): Promise<string | null> {
  try {
    await ask(docker.ping(), 5)
    const images = await ask(docker.listImages())
    if (!images.some(({ RepoTags }) => RepoTags?.includes(BASE)))
      return `there is no image ${BASE}: run scripts/test-base-image.sh`
    await execa('zstd', ['--version'])
    await execa('docker', ['--version'])
    return null
  } catch (error) {
    return (error as Error).message
  }
}

/** Debian as one layer that nothing else has */
async function exportBase({ docker }: Engine, file: string, marker: string): Promise<void> {
  const container = await docker.createContainer({ Image: BASE, Cmd: ['true'] })
  try {
    const note = pack()
    note.entry({ name: 'marker' }, marker)
    note.finalize()
    await container.putArchive(note as unknown as NodeJS.ReadableStream, { path: '/' })
    await pipeline(await container.export(), createWriteStream(file))
  } finally {
    await container.remove({ force: true })
  }
}

async function importBase({ docker }: Engine, file: string, tag: string): Promise<void> {
  const [repo, name] = tag.split(':')
  const stream = await docker.importImage(createReadStream(file), { repo, tag: name })
  await buffer(stream)
}

/** source of some size: words, which compress about three to one */
function sourceText(seed: string): string {
  let text = `// ${seed}\n`
  for (let at = 0; text.length < FILE_BYTES; at++) {
    const word = createHash('sha256').update(`${seed} ${at}`).digest('base64url')
    text += `export const ${word.slice(0, 6)} = (value) => value + ${word.charCodeAt(7)}\n`
  }
  return text
}
