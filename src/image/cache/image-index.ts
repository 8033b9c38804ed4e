import { createHash } from 'node:crypto'
import { z } from 'zod'
import { readJson } from './json.ts'

const hex = z.string().regex(/^[0-9a-f]{64}$/)
const count = z.int().min(0)
const seconds = z.number().min(0).nullable()

const PartSchema = z.object({
  /** sha256 of the slice */
  digest: hex,
  bytes: count,
  /** as kept; null where another index brought it in and nobody counted */
  stored: count.nullable(),
  /** where it is kept; null where it is so small that it stands here */
  name: z.string().max(200).nullable(),
  inline: z.string().nullable(),
})

/** a layer as one file that a kernel can mount */
const TreeSchema = z.object({
  /** sha256 of the file */
  digest: hex,
  bytes: count,
  name: z.string().max(200),
})

const LayerSchema = z.object({
  diffId: hex,
  bytes: count,
  parts: z.array(PartSchema),
  /** null for a small one, and where the machine that saved the image could not make one */
  tree: TreeSchema.nullable().default(null),
})

const IndexSchema = z.object({
  schema: z.literal(1),
  /** of the image: what it was built from */
  digest: hex,
  platform: z.string(),
  /** who made it */
  engine: z.object({ version: z.string(), store: z.enum(['graph', 'containerd']) }),
  /** the image's own configuration, byte for byte */
  config: z.string(),
  /** which step made which layer, as BuildKit writes it into a configuration; null where it is the configuration's own */
  inlineCache: z.string().nullable().default(null),
  layers: z.array(LayerSchema),
  /** the steps that led here, and how many layers there were after each; null where the config does not tell */
  steps: z.array(z.object({ key: hex, layers: count })).nullable(),
  /** of a build that took nothing over */
  coldBuildSec: seconds,
})

export type Part = z.infer<typeof PartSchema>
export type Layer = z.infer<typeof LayerSchema>
export type Tree = Readonly<z.infer<typeof TreeSchema>>
/** What an image is made of and where its parts are: all that is needed to have it without building. */
export type ImageIndex = Readonly<z.infer<typeof IndexSchema>>

/** The index in these bytes; null where it is none, or does not agree with itself. */
export function readIndex(bytes: Buffer): ImageIndex | null {
  const parsed = IndexSchema.safeParse(readJson(bytes))
  if (!parsed.success) return null
  const { config, layers } = parsed.data
  const written = (readJson(Buffer.from(config)) as { rootfs?: { diff_ids?: unknown } } | null)?.rootfs?.diff_ids
  const agrees =
    JSON.stringify(written) === JSON.stringify(layers.map(({ diffId }) => `sha256:${diffId}`)) &&
    layers.every(({ bytes, parts }) => parts.reduce((sum, part) => sum + part.bytes, 0) === bytes) &&
    layers.every(({ parts }) => parts.every(({ name, inline }) => (name === null) !== (inline === null)))
  return agrees ? parsed.data : null
}

export function indexBytes(index: ImageIndex): Buffer {
  return Buffer.from(JSON.stringify(IndexSchema.parse(index)))
}

/** what the image takes in the store, as far as it is known */
export const storedBytes = ({ layers }: Pick<ImageIndex, 'layers'>): number =>
  packedBytes(layers) + layers.reduce((sum, { tree }) => sum + (tree?.bytes ?? 0), 0)

/** what loading these layers moves, as far as it is known */
export const packedBytes = (layers: readonly Pick<Layer, 'parts'>[]): number =>
  layers.reduce((sum, { parts }) => sum + parts.reduce((all, { stored }) => all + (stored ?? 0), 0), 0)

/** images of one kind: of two, one may hold layers that the other needs */
export interface Family {
  /** what the image is called, and what of it is built */
  readonly name: string
  readonly target: string | null
  readonly platform: string
  /** other versions and stores do not take each other's steps over */
  readonly engine: ImageIndex['engine']
}

/*
 * A name ends with what tells entries apart that may stand for each other: a store may ask for all of them by what
 * stands before the last dash.
 */
const PREFIX = 'benchgate-image-1'

/** the beginning of the names of a family's notes of what was saved; the digest of an image ends them */
export function familyPrefix({ name, target, platform, engine }: Family): string {
  const version = engine.version.split('.').slice(0, 2).join('.')
  const text = JSON.stringify([name, target, platform, version, engine.store])
  return `${PREFIX}-family-${createHash('sha256').update(text).digest('hex').slice(0, 16)}-`
}

/** the beginning of the names that an image's index may have: a broken one is replaced under another name */
export const indexPrefix = (digest: string): string => `${PREFIX}-index-${digest}-`

/** the names that a part may have: the service may hold one without ever giving it out */
export const partName = (digest: string, attempt: number): string => `${PREFIX}-part-${digest}-${attempt}`

export const isIndexName = (name: string): boolean => name.startsWith(`${PREFIX}-index-`)
export const isPartName = (name: string): boolean => name.startsWith(`${PREFIX}-part-`)
