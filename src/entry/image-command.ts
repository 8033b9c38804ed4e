import { resolve } from 'node:path'
import { type Command, InvalidArgumentError } from 'commander'
import { BenchgateError } from '../model/error.ts'
import { imageLine } from '../report/images.ts'
import type { ImageOf } from './image.ts'
import { exitOnSignals } from './signals.ts'
import { boundMemory, IMAGE_YOUNG_BYTES } from './spare-memory.ts'

interface Flags {
  readonly runtime?: string
  readonly printDigest?: boolean
  readonly explain?: boolean
  /** commander's words for `--no-cache` and `--no-save` */
  readonly cache?: boolean
  readonly save?: boolean
  readonly always?: boolean
  readonly maxSize?: number
  readonly json?: boolean
}

const RUNTIME = 'runtime file (default: local processes, parts under caches/)'
const JSON_FLAG = 'one JSON object on standard output'
const GB = 2 ** 30

/** `benchgate image`, and what belongs to it. */
export function addImageCommands(program: Command): void {
  const image = program
    .command('image [file]')
    .description('see that the runner image is there: as it is, out of the cache, or built')
    .option('--runtime <file>', RUNTIME)
    .option('--print-digest', 'print the digest of what it would be built from, and build nothing')
    .option('--explain', 'print what has changed since it was last built here, and build nothing')
    .option('--no-cache', 'build it anew, whatever is there')
    .option('--no-save', 'do not keep it in storage.cache_root')
    .option('--json', JSON_FLAG)
    .action(act)
  image
    .command('prune')
    .description('remove kept parts of images, those first that nobody used for longest')
    .option('--runtime <file>', RUNTIME)
    .option('--max-size <gb>', 'how many GB may stay', gigabytes, 10)
    .option('--json', JSON_FLAG)
    .action(prune)
}

async function act(file: string | undefined, flags: Flags): Promise<void> {
  boundMemory(IMAGE_YOUNG_BYTES)
  if (flags.printDigest && flags.explain)
    throw new BenchgateError('--print-digest and --explain are two questions', 'Ask one of them.')
  exitOnSignals()
  const of = { imageFile: file ? resolve(file) : null, ...place(flags) }
  if (flags.printDigest) return tell(of, flags)
  if (flags.explain) return explain(of, flags)
  const { makeImage } = await import('./image.ts')
  const report = await makeImage({
    ...of,
    noCache: flags.cache === false,
    save: flags.save === false ? 'never' : 'auto',
    onLog: (line) => console.error(line),
    onWarning: (text) => console.error(`warning: ${text}`),
  })
  if (flags.json) return console.log(JSON.stringify(report, null, 2))
  console.log(report.tag)
  console.log(imageLine(report))
  if (report.saved?.reason) console.log(`not kept: ${report.saved.reason}`)
}

async function tell(of: ImageOf, { json }: Flags): Promise<void> {
  const { tellImage } = await import('./image.ts')
  const told = await tellImage(of)
  console.log(json ? JSON.stringify(told, null, 2) : told.digest)
}

async function explain(of: ImageOf, { json }: Flags): Promise<void> {
  const { explainImage } = await import('./image.ts')
  const { digest, before, differences } = await explainImage(of)
  if (json) return console.log(JSON.stringify({ digest, before, differences }, null, 2))
  if (before === null) console.log('this image was not built here yet')
  else if (before === digest) console.log('nothing has changed since it was last built')
  for (const difference of differences) console.log(difference)
}

async function prune(_: unknown, command: Command): Promise<void> {
  const flags = command.optsWithGlobals<Flags>() // both commands have --runtime and --json: the outer one may have taken them
  const { pruneImages } = await import('./image.ts')
  const { folder, files, bytes } = await pruneImages(place(flags), (flags.maxSize ?? 0) * GB)
  if (flags.json) console.log(JSON.stringify({ folder, files, bytes }, null, 2))
  else console.log(`removed ${files} files, ${(bytes / 10 ** 6).toFixed(1)} MB, from ${folder}`)
}

const place = ({ runtime }: Flags) => ({
  runtimeFile: runtime ? resolve(runtime) : null,
  env: process.env,
  cwd: process.cwd(),
})

function gigabytes(text: string): number {
  const value = Number(text)
  if (text.trim() === '' || !(value >= 0)) throw new InvalidArgumentError('It is a number of GB, 0 for nothing.')
  return value
}
