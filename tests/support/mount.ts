import { createHash } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { layerFolders } from '../../src/image/mount/mount-table.ts'
import { mountImage, whyNotMounted } from '../../src/image/mount/mounted.ts'
import { digestOfFile, hasPacker, packTree } from '../../src/image/mount/tree.ts'
import { connect } from '../../src/sandbox/drivers/docker/engine.ts'
import { engineAnswers } from './docker.ts'
import { required, skipped } from './skip.ts'

/**
 * Can this machine mount images? The reason is printed when not; where BENCHGATE_REQUIRE names `mount`, that is a failure
 * instead of a skip.
 */
export async function mountable(): Promise<boolean> {
  if (!(await engineAnswers())) return false
  const engine = await connect(process.env.DOCKER_HOST ?? null)
  const why = (await whyNotMounted(engine)) ?? ((await hasPacker()) ? null : 'there is no mksquashfs')
  await engine.close()
  if (why === null) return true
  if (required('mount')) throw new Error(`mounting images is required here: ${why}`)
  skipped(`every test that mounts images: ${why}`)
  return false
}

/** `to` becomes a mounted image with all that is in `from`; answers with what removes it */
export async function mountedCopy(from: string, to: string): Promise<() => Promise<void>> {
  const engine = await connect(process.env.DOCKER_HOST ?? null)
  const scratch = await mkdtemp(join(tmpdir(), 'benchgate-tree-'))
  try {
    const image = await engine.docker.getImage(from).inspect()
    const layers = layerFolders(image).map(async (folder, at) => {
      const file = join(scratch, `${at}`)
      await packTree(folder, file)
      return {
        diffId: createHash('sha256').update(`${to} ${at}`).digest('hex'), // no other test has its folders
        bytes: 0,
        content: () => Readable.from([]),
        tree: { file, digest: await digestOfFile(file) },
      }
    })
    const { Os: os, Architecture: architecture, Config } = image
    const config = JSON.stringify({ os, architecture, config: Config })
    await mountImage(engine, { config, tag: to, layers: await Promise.all(layers) })
  } finally {
    await rm(scratch, { recursive: true })
  }
  return async () => {
    await engine.docker.getImage(to).remove({ force: true })
    await engine.close()
  }
}
