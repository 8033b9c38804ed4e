import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { ImageIndex } from '../../src/image/cache/image-index.ts'

/** The files of a folder of parts, with their sizes. */
export async function filesOf(folder: string): Promise<ReadonlyMap<string, number>> {
  const names = (await readdir(folder, { withFileTypes: true })).filter((entry) => entry.isFile())
  return new Map(
    await Promise.all(names.map(async ({ name }) => [name, (await stat(join(folder, name))).size] as const)),
  )
}

/** What a save brought into a folder, in bytes. */
export interface Uploaded {
  /** of the layers below the change, in whatever form */
  readonly below: number
  /** of those from the change on */
  readonly parts: number
  readonly trees: number
  /** the index, which holds the smallest layers, and notes */
  readonly rest: number
}

/** What is there now and was not before, by the layers of an image of which the uppermost `changed` are new. */
export function uploaded(
  { layers }: ImageIndex,
  changed: number,
  before: ReadonlyMap<string, number>,
  after: ReadonlyMap<string, number>,
): Uploaded {
  const fresh = new Map([...after].filter(([name]) => !before.has(name)))
  const taken = (names: readonly (string | undefined | null)[]) => {
    let bytes = 0
    for (const name of names) {
      bytes += fresh.get(name ?? '') ?? 0
      fresh.delete(name ?? '')
    }
    return bytes
  }
  const parts = (of: typeof layers) => of.flatMap((layer) => layer.parts.map(({ name }) => name))
  const trees = (of: typeof layers) => of.map(({ tree }) => tree?.name)
  const [lower, upper] = [layers.slice(0, -changed), layers.slice(-changed)]
  const sums = {
    below: taken([...parts(lower), ...trees(lower)]),
    parts: taken(parts(upper)),
    trees: taken(trees(upper)),
  }
  return { ...sums, rest: [...fresh.values()].reduce((sum, bytes) => sum + bytes, 0) }
}
