import type { ImageCache, ImageRecord, ImageReport } from '../model/image-report.ts'
import { code, markup, plain } from './escape.ts'
import { plural } from './words.ts'

/** images that are told one by one */
const MOST = 10

/** Of all images of a run: null where it had none. One that could not be had was missed. */
export function imageCacheOf(images: readonly ImageRecord[]): ImageCache | null {
  const caches = new Set(images.map(({ report }) => report?.imageCache ?? 'miss'))
  const [only] = caches
  return caches.size > 1 ? 'partial' : (only ?? null)
}

/** The report of one image in one line: `image-cache: hit (23 s to restore 640 MB from the Actions cache): …`. */
export function imageLine({ imageCache, from, way, seconds, bytes, store, steps, reason }: ImageReport): string {
  const facts: string[] = []
  if (from === 'engine') facts.push('the engine has it')
  if (from === 'account') facts.push(`${sec(seconds.total)} to have it`)
  if (seconds.restore !== null) {
    const did = way === 'mounted' ? 'mount' : 'restore'
    facts.push(`${sec(seconds.restore)} to ${did} ${mb(bytes.restored)} from ${store}`)
  }
  if (seconds.build !== null)
    facts.push(
      `${sec(seconds.build)} to build${steps ? `, ${steps.cached} of ${steps.cached + steps.run} steps taken over` : ''}`,
    )
  if (seconds.save !== null) facts.push(`${sec(seconds.save)} to save ${mb(bytes.saved)}`)
  return `image-cache: ${imageCache} (${facts.join('; ')}): ${reason}`
}

/** All images of a run for the summary: one line for one of them, the sum of several and those that were not there. */
export function imagesParagraph(images: readonly ImageRecord[]): string {
  const [first, ...others] = images
  if (!first) return ''
  if (others.length === 0) return [line(first), ...warningsOf(images)].join('\n')
  const told = images.filter(({ report }) => report?.imageCache !== 'hit')
  const rest = told.length - MOST
  const items = [
    ...told.slice(0, MOST).map((image) => `- ${task(image)}: ${line(image)}`),
    ...(rest > 0 ? [`- and ${rest} more`] : []),
  ]
  const all = [...items, ...warningsOf(images)].filter((item) => item !== '')
  return [markup(sumOf(images)), ...(all.length ? ['', ...all] : [])].join('\n')
}

/** What builders and linters had to say of Dockerfiles that were built all the same; a blank line goes before. */
function warningsOf(images: readonly ImageRecord[]): string[] {
  const all = [...new Set(images.flatMap(({ report }) => report?.warnings ?? []))]
  const more = all.length - MOST
  const items = all.slice(0, MOST).map((warning) => `- warning: ${markup(plain(warning, 300))}`)
  return all.length ? ['', ...items, ...(more > 0 ? [`- and ${plural(more, 'more warning')}`] : [])] : []
}

const task = ({ tasks: [first = '', ...others] }: ImageRecord): string =>
  `${code(first, 120)}${others.length ? ` and ${plural(others.length, 'other')}` : ''}`

function line({ report, failure }: ImageRecord): string {
  if (!report) return `image-cache: miss: ${code(failure?.message.split('\n')[0] ?? '', 300)}`
  const why = report.saved?.reason ? ` Not saved: ${report.saved.reason.replace(/\.$/, '')}.` : ''
  return markup(plain(`${imageLine(report)}${why}`, 600))
}

function sumOf(images: readonly ImageRecord[]): string {
  const reports = images.flatMap(({ report }) => report ?? [])
  const count = (cache: ImageCache) => reports.filter(({ imageCache }) => imageCache === cache).length
  const sum = (of: (report: ImageReport) => number | null) => reports.reduce((total, one) => total + (of(one) ?? 0), 0)
  const [restore, build, save] = [
    sum((one) => one.seconds.restore),
    sum((one) => one.seconds.build),
    sum((one) => one.seconds.save),
  ]
  const facts = [
    `${plural(images.length, 'image')}: ${count('hit')} hit, ${count('partial')} partial, ${images.length - count('hit') - count('partial')} missed`,
    ...(restore ? [`${sec(restore)} to restore ${mb(sum((one) => one.bytes.restored))}`] : []),
    ...(build ? [`${sec(build)} to build`] : []),
    ...(save ? [`${sec(save)} to save ${mb(sum((one) => one.bytes.saved))}`] : []),
  ]
  return `image-cache: ${imageCacheOf(images)} (${facts.join('; ')})`
}

const sec = (seconds: number) => `${seconds < 10 ? seconds.toFixed(1) : Math.round(seconds)} s`
const mb = (bytes: number) =>
  bytes < 10 ** 6 ? `${Math.ceil(bytes / 1000)} kB` : `${(bytes / 10 ** 6).toFixed(bytes < 10 ** 7 ? 1 : 0)} MB`
