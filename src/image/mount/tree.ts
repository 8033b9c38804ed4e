import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { execa } from 'execa'
import type { Engine } from '../../sandbox/drivers/docker/engine.ts'

/** the first that reads an archive from its input */
const LEAST_VERSION = 4.5
const PACKER = 'mksquashfs'
const CHUNK_BYTES = 2 ** 20

/** Can this machine pack trees? */
export async function hasPacker(): Promise<boolean> {
  const { stdout } = await execa(PACKER, ['-version'], { reject: false })
  return Number(/version (\d+\.\d+)/.exec(stdout ?? '')?.[1] ?? 0) >= LEAST_VERSION
}

/** Writes all that is in an image into one compressed file, which a kernel can mount. */
export async function packTree({ docker, ask }: Engine, image: string, file: string): Promise<void> {
  const container = await ask(docker.createContainer({ Image: image, Entrypoint: [], Cmd: ['true'] }))
  try {
    const content = await ask(container.export())
    // an archive cannot be read twice, so that blocks are of one size; larger ones make a first read of a file slower
    const how = [
      '-comp',
      'zstd',
      '-Xcompression-level',
      '3',
      '-b',
      '256K',
      '-root-mode',
      '755',
      '-noappend',
      '-no-progress',
      '-quiet',
    ]
    await execa(PACKER, ['-', file, '-tar', ...how], { input: content as NodeJS.ReadableStream as never })
  } finally {
    await container.remove({ force: true }).catch(() => {})
  }
}

/** sha256 of a file */
export async function digestOfFile(file: string): Promise<string> {
  const hash = createHash('sha256')
  for await (const chunk of createReadStream(file, { highWaterMark: CHUNK_BYTES })) hash.update(chunk)
  return hash.digest('hex')
}
