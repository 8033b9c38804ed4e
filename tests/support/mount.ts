import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { contentOf } from '../../src/image/bases.ts'
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
  const folder = await mkdtemp(join(tmpdir(), 'benchgate-tree-'))
  const file = join(folder, 'tree')
  try {
    const image = await engine.docker.getImage(from).inspect()
    await packTree(engine, from, file)
    const tree = { file, digest: await digestOfFile(file), content: contentOf(image) }
    const { Os: os, Architecture: architecture, Config: config } = image
    await mountImage(engine, { config: JSON.stringify({ os, architecture, config }), tag: to, tree })
  } finally {
    await rm(folder, { recursive: true })
  }
  return async () => {
    await engine.docker.getImage(to).remove({ force: true })
    await engine.close()
  }
}
