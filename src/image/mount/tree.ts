import { createHash } from 'node:crypto'
import { open } from 'node:fs/promises'
import { execa } from 'execa'
import { asRoot } from './as-root.ts'

/** the first whose files are the same whenever they are made */
const LEAST_VERSION = 4.4
const PACKER = 'mksquashfs'
const CHUNK_BYTES = 2 ** 20

/** Can this machine pack trees? */
export async function hasPacker(): Promise<boolean> {
  const { stdout } = await execa(PACKER, ['-version'], { reject: false })
  return Number(/version (\d+\.\d+)/.exec(stdout ?? '')?.[1] ?? 0) >= LEAST_VERSION
}

/** Writes the folder in which an engine keeps a layer into one compressed file; false where that fails. */
export async function packTree(folder: string, file: string): Promise<boolean> {
  // larger blocks make a first read of a file slower; it would take a quarter of the machine's memory
  const how = '-comp zstd -Xcompression-level 3 -b 256K -mkfs-time 0 -mem 128M -noappend -no-progress -quiet'.split(' ')
  return !(await asRoot(PACKER, [folder, file, ...how])).failed // only root sees the folder and all its attributes
}

/** sha256 of a file */
export async function digestOfFile(file: string): Promise<string> {
  const hash = createHash('sha256')
  const chunk = Buffer.allocUnsafe(CHUNK_BYTES) // one for all: the collector would be late with so many
  const handle = await open(file)
  try {
    for (;;) {
      const { bytesRead } = await handle.read(chunk)
      if (bytesRead === 0) return hash.digest('hex')
      hash.update(chunk.subarray(0, bytesRead))
    }
  } finally {
    await handle.close()
  }
}
