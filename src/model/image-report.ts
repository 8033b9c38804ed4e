import { z } from 'zod'

const seconds = z.number().nullable()

/** How an image came to be in the engine, for the summary, the output `image-cache` and `--json`. */
export const ImageReportSchema = z.object({
  tag: z.string(),
  /** what it was built from; the end of the tag */
  digest: z.string(),
  platform: z.string(),
  /** `hit`: nothing was built; `partial`: some steps of the build were taken over; `miss`: none was */
  imageCache: z.enum(['hit', 'partial', 'miss']),
  /** where it came from */
  from: z.enum(['engine', 'store', 'build', 'account']),
  /** how it came out of the store, or what it was built on; null where nothing did */
  way: z.enum(['loaded', 'mounted']).nullable().default(null),
  /** the store that was asked; null where there was none */
  store: z.string().nullable(),
  /** one sentence: why it was done so */
  reason: z.string(),
  /** null for what was not done */
  seconds: z.object({
    total: z.number(),
    digest: z.number(),
    lookup: seconds,
    restore: seconds,
    build: seconds,
    save: seconds,
    /** of a build that took nothing over, now or when the image was saved */
    coldBuild: seconds,
  }),
  bytes: z.object({
    restored: z.number(),
    saved: z.number(),
    /** what the image takes in the store; null where nobody counted */
    stored: z.number().nullable(),
  }),
  /** of the Dockerfile; null where nothing was built */
  steps: z.object({ cached: z.number(), run: z.number() }).nullable(),
  /** null until the image was to be saved; then whether it is there now, and why not */
  saved: z.object({ there: z.boolean(), reason: z.string().nullable() }).nullable(),
  warnings: z.array(z.string()),
})

/** What a run's directory says of one image in `images.json`. */
export const ImageRecordSchema = z.object({
  /** of the tasks that wanted it */
  tasks: z.array(z.string()),
  /** null where it could not be had */
  report: ImageReportSchema.nullable(),
  failure: z
    .object({ message: z.string(), remedy: z.string(), file: z.string().nullable(), line: z.number().nullable() })
    .nullable(),
  /** what the builder said, relative to the run's directory; null where nothing was built */
  log: z.string().nullable(),
})

export type ImageReport = Readonly<z.infer<typeof ImageReportSchema>>
export type ImageCache = ImageReport['imageCache']
export type ImageRecord = Readonly<z.infer<typeof ImageRecordSchema>>
