// Bundles what tsc emitted into dist/: one minified entry, a chunk for each door and each heavy SDK, and the thin
// files that the runner and npm start. Run it by `npm run build`.
import { chmod, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import ncc from '@vercel/ncc'
import { commandLine, thin } from './bundle/doors.ts'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const dist = join(root, 'dist')

/**
 * Nothing reads these at run time: licences and programs that dependencies drag in, and the protocol files of gRPC's
 * own services. The two that dockerode reads lie at the top and stay.
 */
const STRAY = /(^|\/)(licen[cs]e|notice|readme|changelog)[^/]*$|\.(exe|node|map|d\.[cm]?ts|md)$|\/[^/]*\.proto$/i

/** an entry larger than this holds an SDK that belongs behind import() */
const MOST_ENTRY_BYTES = 1_000_000

const { code, assets } = await ncc(join(root, 'build/entry/index.js'), {
  cache: false,
  // ncc rewrites paths it takes for assets; ours are the user's, and only dependencies read files of their own
  filterAssetBase: join(root, 'node_modules'),
  minify: true,
  quiet: true,
  sourceMap: false,
  sourceMapRegister: false,
  target: 'es2024',
})
if (Buffer.byteLength(code) > MOST_ENTRY_BYTES)
  throw new Error(`the entry has ${Buffer.byteLength(code)} bytes: put the heavy SDK behind import()`)

await rm(dist, { recursive: true, force: true })
await emit('index.js', code)
for (const [name, { source, permissions }] of Object.entries(assets).sort(([a], [b]) => (a < b ? -1 : 1)))
  if (!STRAY.test(name)) await emit(name, source, permissions)
for (const door of ['main', 'post', 'preflight', 'image', 'plan', 'run', 'merge', 'report', 'publish', 'nightly'])
  await emit(`${door}.js`, thin(door))
const { engines } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'))
await emit('cli.js', commandLine(engines.node), 0o755)
await emit('package.json', `${JSON.stringify({ type: 'module' }, null, 2)}\n`)

async function emit(name, source, permissions) {
  const path = join(dist, name)
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, source)
  await chmod(path, permissions && permissions & 0o111 ? 0o755 : 0o644)
}
